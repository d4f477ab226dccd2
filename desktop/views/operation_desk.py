"""The desk of money operations: opens their windows, does their work, and knows how many wait or have no outcome.

It outlives every window: one that is closed while the bank is asked loses nothing, and its outcome is told all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.domain.money_operations import MoneyOperation, OperationState
from desktop.services.changes_hub import Changes, ChangesHub
from desktop.services.tasks import Lane

if TYPE_CHECKING:
    from desktop.models.domain.money_operations import OperationKind
    from desktop.models.domain.orders import Order
    from desktop.views.dialogs.frame import DialogFrame
    from desktop.views.operation_parts import OperationParts

T = TypeVar("T")
ASK_AGAIN_MS = 60_000
"""So often the bank is asked by itself, while an operation is without an outcome."""


class OperationDesk(QObject):
    """Signals: `count_changed` (waiting, without an outcome) · `left_behind` – an outcome that no window is there for any
    more: a MoneyOperation or an exception."""

    count_changed = Signal(int, int)
    left_behind = Signal(object)

    def __init__(self, window: QWidget, hub: ChangesHub, make_parts: Callable[[], OperationParts]) -> None:
        """`make_parts` is called with the first question: a start has no need of them."""
        super().__init__(window)
        self._window = window
        self._make_parts = make_parts
        self.waiting = self.unknown = 0
        self._again = QTimer(self, interval=ASK_AGAIN_MS)
        self._again.timeout.connect(self._settle)
        hub.changed.connect(lambda _changes: self.count())

    @cached_property
    def parts(self) -> OperationParts:
        return self._make_parts()

    # --- windows; each is loaded when it is asked for

    def open(self, order: Order, kind: OperationKind) -> None:
        from desktop.views.dialogs.operation import OperationDialog

        self._show(OperationDialog(order, kind, self, self._window))

    def open_many(self, ids: Sequence[int], kind: OperationKind) -> None:
        """For several orders at once, by their ids."""
        from desktop.views.dialogs.operation_many import ManyDialog

        self._show(ManyDialog(ids, kind, self, self._window))

    def open_queue(self) -> None:
        from desktop.views.dialogs.operations_queue import QueueDialog

        self._show(QueueDialog(self, self._window))

    def open_holds(self) -> None:
        from desktop.views.dialogs.holds import HoldsDialog

        self._show(HoldsDialog(self, self._window))

    def open_refund_list(self) -> None:
        from desktop.views.dialogs.refund_list import RefundListDialog

        self._show(RefundListDialog(self, self._window))

    def _show(self, dialog: DialogFrame) -> None:
        dialog.show()
        dialog.raise_()

    # --- work

    def do(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        listener: QObject,
    ) -> None:
        """Runs what moves money. The registry is told afterwards whatever came of it; the answer goes to the listener, or,
        when that is gone, out as `left_behind`."""

        def ended(result: T) -> None:
            self._tell_registry()
            if _is_there(listener):
                on_done(result)
            elif isinstance(result, MoneyOperation):
                self.left_behind.emit(result)

        def failed(error: Exception) -> None:
            self._tell_registry()
            if _is_there(listener):
                on_error(error)
            else:
                self.left_behind.emit(error)

        self.parts.tasks.start(work, on_done=ended, on_error=failed, owner=self, lane=Lane.NET)

    def ask(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None] | None,
        listener: QObject,
        lane: Lane = Lane.READ,
    ) -> None:
        """Reads something for a window; whoever is gone hears nothing."""
        self.parts.tasks.start(work, on_done=on_done, on_error=on_error, owner=listener, lane=lane)

    def ask_bank(self, on_done: Callable[[int], None], on_error: Callable[[Exception], None], listener: QObject) -> None:
        """What became of the operations without an outcome; how many stay so."""
        self.do(lambda: self.parts.reconciling.settle(wait=False), on_done, on_error, listener)

    def _tell_registry(self) -> None:
        self.parts.hub.publish(Changes(orders=True, initiator=self))

    # --- what waits

    def begin(self) -> None:
        """Once the first window stands: what waits is counted, and what an earlier run left without an outcome is settled."""
        self._read_queue(self._settle)

    def count(self) -> None:
        """Reads how many operations wait and how many have no outcome."""
        self._read_queue(lambda: None)

    def _read_queue(self, then: Callable[[], None]) -> None:
        def read(queue: list[MoneyOperation]) -> None:
            self._on_queue(queue)
            then()

        self.parts.tasks.start(lambda: self.parts.operations.queue(), on_done=read, owner=self)

    def _on_queue(self, queue: list[MoneyOperation]) -> None:
        waiting = sum(one.state is OperationState.WAITING for one in queue)
        counts = (waiting, len(queue) - waiting)
        if counts != (self.waiting, self.unknown):
            self.waiting, self.unknown = counts
            self.count_changed.emit(*counts)
        if not self.unknown:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()

    def _settle(self) -> None:
        """Without a person: whether or not the bank can be reached, nobody is told but by the outcome itself."""
        if self.unknown:
            work = partial(self.parts.reconciling.settle, wait=False)
            self.parts.tasks.start(work, on_done=self._on_settled, owner=self, lane=Lane.NET)

    def _on_settled(self, unknown: int) -> None:
        if unknown != self.unknown:
            self._tell_registry()


def _is_there(listener: QObject) -> bool:
    return shiboken6.isValid(listener) and (not isinstance(listener, QWidget) or listener.isVisible())
