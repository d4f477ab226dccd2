"""«Вернуть деньги», «Завершить платеж», «Отменить платеж», «Закрыть неоплаченный заказ»: one window for all four.

It never sends anything by a single Enter, keeps what was typed whatever the bank says, and may be closed at any moment: what
was sent is on its way, and the desk of operations tells how it ended.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

from desktop.models.domain.errors import Unreachable
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import BasketLine, MoneyOperation, OperationKind, OperationState
from desktop.models.domain.operation_limits import UNDER_WAY
from desktop.models.domain.orders import Order
from desktop.models.domain.secret import Secret
from desktop.services.changes_hub import Changes
from desktop.services.tasks import Lane
from desktop.views import operation_words as words
from desktop.views.dialogs import operation_notes as notes
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.operation_form import OperationForm
from desktop.views.dialogs.operation_head import Ledger, OrderHead
from desktop.views.dialogs.operation_second import SecondForm
from desktop.views.dialogs.operation_sums import sums_of
from desktop.views.dialogs.send_button import SendButton
from desktop.views.operation_outcomes import Told, told
from desktop.views.operation_run import carry_out
from desktop.views.widgets import Button, Hairline, Label, ProgressBar, Strip

if TYPE_CHECKING:
    from desktop.views.operation_desk import OperationDesk

SIZE = QSize(552, 568)
BAR_AFTER_MS = 300


class Phase(Enum):
    """READING · BARRED it may not be done · READY to be sent · SENDING · SECOND waits for the second person · ENDED."""

    READING = 0
    BARRED = 1
    READY = 2
    SENDING = 3
    SECOND = 4
    ENDED = 5


@dataclass(frozen=True, slots=True)
class _Seen:
    order: Order
    limit: Money | None
    why_not: str | None
    own: list[MoneyOperation]
    has_people: bool


class OperationDialog(DialogFrame):
    hides_whole = True

    def __init__(self, order: Order, kind: OperationKind, desk: OperationDesk, parent: QWidget | None = None) -> None:
        super().__init__("refund", SIZE, desk.parts.settings, parent=parent)
        self._order, self._kind, self._desk = order, kind, desk
        self._operations = desk.parts.operations
        self._phase = Phase.READING
        self._seen: _Seen | None = None
        self._operation: MoneyOperation | None = None
        self._is_offline = False
        self._said: Callable[[], Told] | None = None
        self._build()
        self._connect()
        self.finish()
        self._read()
        self._probe()

    @property
    def operation(self) -> MoneyOperation | None:
        """What came of it, once there is something."""
        return self._operation

    @property
    def _has_people(self) -> bool:
        """There are accounts, so that there may be a second person."""
        return self._seen is not None and self._seen.has_people

    # --- building

    def _build(self) -> None:
        self._bar = ProgressBar()
        self._bar.setObjectName("refund.progress")
        self._bar.hide()
        self._order_head, self._ledger = OrderHead(), Ledger()
        self._form = OperationForm(self._kind)
        self._second: SecondForm | None = None
        self._strip = Strip("back")
        self._strip.setObjectName("refund.told")
        self.head.addWidget(self._bar)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(12)
        for part in (self._order_head, self._ledger, Hairline(), self._form, self._strip):
            self.body.addWidget(part)
        self.body.addStretch(1)
        Fit(self.scroll)
        self._keys = Label("Ctrl + Enter", tone="text3")
        self._cancel, self._send = Button(), SendButton(self)
        self._cancel.setObjectName("refund.cancel")
        self._send.setObjectName("refund.send")
        self.foot.addWidget(self._keys)
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._send)
        self._bar_timer = QTimer(self, singleShot=True, interval=BAR_AFTER_MS)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.close)
        self._send.clicked.connect(self.send)
        self._form.changed.connect(self._on_draft)
        self._strip.action_requested.connect(self._on_action)
        self._bar_timer.timeout.connect(self._show_bar)
        self._desk.parts.hub.changed.connect(self._on_changes)

    # --- reading

    def _read(self) -> None:
        self._desk.ask(self._look, self._on_seen, self._on_unread, self)

    def _look(self) -> _Seen:
        """In a lane."""
        found = self._desk.parts.queries.by_ids([self._order.id])
        order = found[0] if found else self._order
        why_not = self._operations.why_not(order, self._kind)
        limit = None if why_not else self._operations.limits(order).get(self._kind)
        return _Seen(order, limit, why_not, self._operations.of_order(order.id), self._desk.parts.second.is_possible)

    def _on_seen(self, seen: _Seen) -> None:
        self._seen, self._order = seen, seen.order
        begins = self._phase is Phase.READING
        if self._phase in (Phase.READING, Phase.BARRED, Phase.READY):
            self._phase = Phase.BARRED if seen.why_not else Phase.READY
            self._form.set_limit(seen.limit)
        self._follow_operation(seen.own)
        self._show_order()
        self._show()
        if begins:
            self._form.begin()

    def _follow_operation(self, own: list[MoneyOperation]) -> None:
        """The bank may have been asked elsewhere, or somebody else may have confirmed."""
        known = self._operation
        if self._phase in (Phase.ENDED, Phase.SECOND) and known is not None:
            now = next((one for one in own if one.id == known.id), known)
            if now.state is not known.state:
                self._operation, self._phase = now, Phase.ENDED
                self._said = partial(told, now)

    def _on_unread(self, error: Exception) -> None:
        self._say(partial(notes.of_error, error))

    def _probe(self) -> None:
        """Whether the bank can be reached, and the order's basket."""
        self._desk.ask(self._ask_basket, self._on_basket, self._on_no_basket, self, Lane.NET)

    def _ask_basket(self) -> tuple[BasketLine, ...]:
        return self._operations.basket(self._order.id)

    def _on_basket(self, lines: tuple[BasketLine, ...]) -> None:
        was_offline, self._is_offline = self._is_offline, False
        self._form.show_basket(lines)
        if was_offline:
            self._said = None
        self._show()

    def _on_no_basket(self, error: Exception) -> None:
        if isinstance(error, Unreachable) and self._phase in (Phase.READING, Phase.READY):
            self._be_offline()

    def _be_offline(self) -> None:
        self._is_offline = True
        self._say(notes.offline)

    def _on_changes(self, changes: Changes) -> None:
        if changes.orders and self._phase is not Phase.SENDING:
            self._read()

    # --- sending

    def send(self) -> None:
        """Ctrl+Enter or the button; the second person's confirmation when that is what is waited for."""
        if self._phase is Phase.SECOND and self._second is not None:
            self._second.send()
            return
        amount = self._form.amount()
        if self._phase is not Phase.READY or amount is None:
            return
        arguments = (self._order.id, self._kind, amount, self._form.reason(), self._form.items())
        act = self._operations.prepare if self._is_offline else partial(carry_out, self._operations)
        self._begin(partial(act, *arguments))

    def _begin(self, work: Callable[[], MoneyOperation]) -> None:
        self._phase, self._said = Phase.SENDING, None
        self._bar_timer.start()
        self._show()
        self._desk.do(work, self._on_ended, self._on_failed, self)

    def _on_ended(self, operation: MoneyOperation) -> None:
        self._operation = operation
        needs_second = operation.state is OperationState.WAITING and not self._is_offline
        self._phase = {OperationState.REJECTED: Phase.READY}.get(operation.state, Phase.ENDED)
        if needs_second and self._operations.needs_second(operation.amount) and operation.confirmed_by is None:
            self._phase = Phase.SECOND
        self._say(self._second_words if self._phase is Phase.SECOND else partial(told, operation))
        if self._phase is Phase.SECOND and self._has_people:
            self._ask_second()
        elif self._phase is Phase.READY:
            self._form.begin()
        self._read()

    def _on_failed(self, error: Exception) -> None:
        """Nothing has left, and nothing stays in the queue, unless it was there before: then it still is."""
        if self._operation is not None and self._operation.state in UNDER_WAY:
            self._phase = Phase.ENDED
            self._say(partial(notes.of_kept, error, self._operation))
            self._read()
            return
        self._phase = Phase.READY
        if isinstance(error, Unreachable):
            self._be_offline()
        else:
            self._say(partial(notes.of_error, error))
        self._form.begin()
        self._read()

    def _ask_second(self) -> None:
        """Seldom: its fields are built when somebody has to fill them."""
        if self._second is None:
            self._second = SecondForm("refund")
            self._second.submitted.connect(self._on_second)
            self._second.retranslate(self.tr("Confirm and send"))
            self.body.insertWidget(self.body.indexOf(self._strip), self._second)
        self._second.begin()

    def _on_second(self, name: str, password: Secret, code: Secret | None) -> None:
        assert self._operation is not None
        assert self._second is not None
        self._second.set_busy(True)
        work = partial(self._desk.parts.second.confirm, self._operation.id, name, password, code)
        self._desk.do(work, self._on_confirmed, self._on_not_confirmed, self)

    def _on_confirmed(self, operation: MoneyOperation) -> None:
        assert self._second is not None
        self._second.forget()
        self._second.set_busy(False)
        self._begin(partial(self._operations.send, operation.id))

    def _on_not_confirmed(self, error: Exception) -> None:
        assert self._second is not None
        self._second.set_busy(False)
        self._second.tell(error)

    def _on_action(self) -> None:
        """The link within the strip."""
        if self._phase is Phase.ENDED and self._operation is not None:
            self._begin(partial(self._settled, self._operation.id))
        elif self._is_offline:
            self._probe()

    def _settled(self, operation: int) -> MoneyOperation:
        """In a lane: asks the bank what became of it."""
        self._desk.parts.reconciling.settle(wait=False)
        return self._operations.get(operation)

    # --- what is shown

    def _on_draft(self) -> None:
        if self._phase is Phase.READY and not self._is_offline:
            self._said = None
        self._show()

    def _say(self, said: Callable[[], Told]) -> None:
        self._said = said
        self._show()
        self.scroll.ensureWidgetVisible(self._strip)

    def _show_order(self) -> None:
        """What a person's typing does not change."""
        zone, seen = self._settings.zone, self._seen
        self._order_head.show_order(self._order, zone)
        own, limit = (seen.own, seen.limit) if seen is not None else ([], None)
        self._ledger.show_sums(sums_of(self._order, self._kind, own, limit, zone))

    def _show(self) -> None:
        self._form.set_locked(self._phase is not Phase.READY)
        self._form.setVisible(self._phase is not Phase.SECOND)
        if self._second is not None:
            self._second.setVisible(self._phase is Phase.SECOND)
        if self._phase is not Phase.SENDING:
            self._bar_timer.stop()
            self._bar.hide()
        self._show_buttons()
        self._show_strip()

    def _show_buttons(self) -> None:
        sending, ended = self._phase is Phase.SENDING, self._phase in (Phase.ENDED, Phase.SECOND)
        amount = self._form.amount()
        self._send.setVisible(not ended)
        self._keys.setVisible(not ended)
        self._send.setEnabled(self._phase is Phase.READY and amount is not None)
        deed = words.deed(self._kind, amount, prepare=self._is_offline) if amount else words.title(self._kind)
        self._send.setText(self.tr("Sending…") if sending else deed)
        closes = ended or sending or self._phase is Phase.BARRED
        self._cancel.setText(self.tr("Close") if closes else self.tr("Cancel"))
        self._send.setAccessibleDescription(notes.question(self._kind, self._order, amount))

    def _show_strip(self) -> None:
        said = self._said() if self._said is not None else self._note()
        self._strip.set_kind(said.kind)
        self._strip.set_words(said.title, said.body, self._action())

    def _action(self) -> str:
        state = self._operation.state if self._operation is not None else None
        if self._phase is Phase.ENDED and state in (OperationState.UNKNOWN, OperationState.SENT):
            return self.tr("Check the outcome")
        if self._is_offline and self._phase is Phase.READY:
            return self.tr("Look for the bank again")
        return ""

    def _note(self) -> Told:
        """Before anything is sent: why it may not be, or what will be done."""
        if self._phase is Phase.BARRED and self._seen is not None and self._seen.why_not:
            return notes.barred(self._seen.why_not, self._kind, self._order)
        if self._phase is Phase.SENDING:
            return notes.sending()
        return notes.before(self._kind, self._order, self._form.amount())

    def _second_words(self) -> Told:
        return notes.second_person(is_possible=self._has_people)

    def _show_bar(self) -> None:
        self._bar.set_progress(0, None)
        self._bar.show()

    def retranslate(self) -> None:
        self.setWindowTitle(words.title(self._kind))
        self._form.retranslate()
        if self._second is not None:
            self._second.retranslate(self.tr("Confirm and send"))
        self._show_order()
        self._show()
