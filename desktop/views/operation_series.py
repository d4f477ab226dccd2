"""The same operation on several orders, one after the other: a report of each line, and a way to stop between two."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.models.domain.errors import CabinetError, Denied, Unreachable
from desktop.views.operation_run import carry_out

if TYPE_CHECKING:
    from desktop.models.domain.money import Money
    from desktop.models.domain.money_operations import MoneyOperation, OperationKind
    from desktop.models.domain.orders import Order
    from desktop.services.operations import Operations

HOPELESS = (Unreachable, Denied)
"""What one line met, every other would meet too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLine:
    """`amount` None: it may not be done, for the reason `fault` of `Operations.why_not`. Then what became of it."""

    order: Order
    amount: Money | None
    fault: str | None = None
    operation: MoneyOperation | None = None
    error: CabinetError | None = None

    @property
    def is_open(self) -> bool:
        return self.amount is not None and self.operation is None and self.error is None


class Relay(QObject):
    """Carries reports from the working thread into the interface's. Signals: `line` (place, its result) · `count` (done,
    total)."""

    line = Signal(int, object)
    count = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def stop(self) -> None:
        """After the line that is under way."""
        self._stop.set()

    @property
    def is_stopped(self) -> bool:
        return self._stop.is_set()


def checked(operations: Operations, orders: Sequence[Order], kind: OperationKind) -> list[SeriesLine]:
    """In a lane: each order with all that may be moved of it."""
    lines = []
    for order in orders:
        why_not = operations.why_not(order, kind)
        amount = None if why_not else operations.limits(order).get(kind)
        lines.append(SeriesLine(order=order, amount=amount, fault=why_not or (None if amount else "state")))
    return lines


def run_series(
    operations: Operations,
    lines: Sequence[SeriesLine],
    kind: OperationKind,
    reason: str,
    report: Callable[[int, SeriesLine], object],
    stopped: Callable[[], bool],
) -> int:
    """In a lane: how many were tried. It ends early where the bank cannot be reached."""
    tried = 0
    for place, line in enumerate(lines):
        if stopped():
            break
        if not line.is_open or line.amount is None:
            continue
        tried += 1
        try:
            report(place, replace(line, operation=carry_out(operations, line.order.id, kind, line.amount, reason)))
        except CabinetError as error:
            report(place, replace(line, error=error))
            if isinstance(error, HOPELESS):
                break
    return tried
