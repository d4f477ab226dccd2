"""«Очередь операций»: what waits to be sent and what has no outcome yet. Nothing leaves it without having been looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.models.domain.accounts import Right, account_key
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money_operations import MoneyOperation, OperationState
from desktop.models.domain.secret import Secret
from desktop.models.tables.column import Column
from desktop.services.changes_hub import Changes
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame, TwoColumns
from desktop.views.dialogs.lines_table import LinesTable
from desktop.views.dialogs.queue_card import QueueCard
from desktop.views.operation_looks import state_look
from desktop.views.operation_outcomes import Told, told
from desktop.views.presenter import present
from desktop.views.rights import bar
from desktop.views.widgets import Button, Strip

if TYPE_CHECKING:
    from desktop.views.operation_desk import OperationDesk

NARROW = 920


@dataclass(frozen=True, slots=True)
class Queued:
    """An operation as the queue shows it: `is_stale` has waited longer than the setting, `needs_second` waits for somebody."""

    operation: MoneyOperation
    is_stale: bool
    needs_second: bool
    has_people: bool
    """There are accounts, so that there may be a second person."""


class QueueDialog(DialogFrame):
    hides_whole = True

    def __init__(self, desk: OperationDesk, parent: QWidget | None = None) -> None:
        super().__init__("queue", QSize(1160, 616), desk.parts.settings, parent=parent)
        self._desk = desk
        self._operations = desk.parts.operations
        self._said: Callable[[], Told] | None = None
        self._busy = False
        self._build()
        self._connect()
        self.finish()
        self._read()

    def _build(self) -> None:
        self._strip = Strip("ok", closable=True)
        self._strip.setObjectName("queue.told")
        self._strip.hide()
        self._table = LinesTable("queue.table", _look, lambda row: row.operation.id)
        self.card = QueueCard(self._settings.zone)
        columns = TwoColumns(narrow=NARROW, gap=32)
        columns.add(self._table, 1)
        columns.add(self.card)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(16)
        self.body.addWidget(self._strip)
        self.body.addWidget(columns, 1)
        Fit(self.scroll)
        self._ask, self._send_all, self._close = Button(), Button(), Button()
        for name, button in (("ask", self._ask), ("send_all", self._send_all), ("close", self._close)):
            button.setObjectName(f"queue.{name}")
        self.foot.addWidget(self._ask)
        self.foot.addWidget(self._send_all)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)
        for button in (self._send_all, self.card.send, self.card.take_out, self.card.confirm):
            bar(button, Right.OPERATIONS, self._desk.parts.access)

    def _connect(self) -> None:
        self._table.chosen.connect(self._show_card)
        self._ask.clicked.connect(self._ask_bank)
        self._send_all.clicked.connect(self._send_fresh)
        self._close.clicked.connect(self.close)
        self._strip.closed.connect(lambda: setattr(self, "_said", None))
        self.card.send.clicked.connect(self._send)
        self.card.take_out.clicked.connect(self._take_out)
        self.card.ask.clicked.connect(self._ask_bank)
        self.card.confirm.clicked.connect(self._confirm)
        self.card.second.submitted.connect(self._on_second)
        self._desk.parts.hub.changed.connect(self._on_changes)

    # --- reading

    def _read(self) -> None:
        self._desk.ask(self._look_up, self._show_rows, self._on_failed, self)

    def _look_up(self) -> list[Queued]:
        """In a lane."""
        ask, has_people = self._operations, self._desk.parts.second.is_possible
        return [
            Queued(
                one,
                one.state is OperationState.WAITING and ask.is_stale(one),
                one.confirmed_by is None and ask.needs_second(one.amount),
                has_people,
            )
            for one in ask.queue()
        ]

    def _show_rows(self, rows: list[Queued]) -> None:
        self._table.show_rows(rows)
        self._show()

    def _on_changes(self, changes: Changes) -> None:
        if changes.orders:
            self._read()

    @property
    def _chosen(self) -> Queued | None:
        found: Queued | None = self._table.current()
        return found

    # --- acts

    def _send(self) -> None:
        """The person sees it in full: how long it has waited does not matter."""
        if self._chosen is not None:
            self._do(partial(self._operations.send, self._chosen.operation.id, shown=True))

    def _send_fresh(self) -> None:
        """Those that have not waited too long and wait for nobody, one after the other."""
        fresh = [row.operation.id for row in self._table.rows if _is_fresh(row)]
        self._begin()
        self._desk.do(partial(self._send_each, fresh), self._on_all, self._on_failed, self)

    def _send_each(self, operations: list[int]) -> list[MoneyOperation]:
        """In a lane. The first one that cannot be sent ends it: the rest would meet the same."""
        return [self._operations.send(one, shown=False) for one in operations]

    def _on_all(self, ended: list[MoneyOperation]) -> None:
        self._end()
        bad = [one for one in ended if one.state is not OperationState.DONE]
        if bad:
            self._say(partial(told, bad[0]))
        else:
            self._say(lambda: Told("ok", self.tr("%n operation(s) done", "", len(ended))))

    def _take_out(self) -> None:
        if self._chosen is not None:
            self._do(partial(self._operations.cancel, self._chosen.operation.id))

    def _ask_bank(self) -> None:
        self._begin()
        self._desk.ask_bank(self._on_asked, self._on_failed, self)

    def _on_asked(self, unknown: int) -> None:
        self._end()
        if unknown:
            kept = self.tr("Nothing is repeated. They are asked about again by themselves.")
            self._say(lambda: Told("hold", self.tr("%n operation(s) still without an outcome", "", unknown), kept))
        else:
            self._say(lambda: Told("ok", self.tr("No operation is without an outcome.")))

    def _confirm(self) -> None:
        """The person at work is the second one."""
        if self._chosen is not None:
            self._do(partial(self._operations.confirm, self._chosen.operation.id))

    def _on_second(self, name: str, password: Secret, code: Secret | None) -> None:
        if self._chosen is None:
            return
        self.card.second.set_busy(True)
        work = partial(self._desk.parts.second.confirm, self._chosen.operation.id, name, password, code)
        self._desk.do(work, self._on_confirmed, self._on_not_confirmed, self)

    def _on_confirmed(self, operation: MoneyOperation) -> None:
        self.card.second.set_busy(False)
        self.card.second.forget()
        self._on_ended(operation)

    def _on_not_confirmed(self, error: Exception) -> None:
        self.card.second.set_busy(False)
        self.card.second.tell(error)

    def _do(self, work: Callable[[], MoneyOperation]) -> None:
        self._begin()
        self._desk.do(work, self._on_ended, self._on_failed, self)

    def _on_ended(self, operation: MoneyOperation) -> None:
        self._end()
        if operation.state is OperationState.WAITING:
            self._say(lambda: Told("ok", self.tr("Confirmed. It can be sent now.")))
        else:
            self._say(partial(told, operation))
        self._read()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        said = present(error)
        self._say(lambda: Told(said.severity, said.title, said.body))
        self._read()

    def _begin(self) -> None:
        self._busy = True
        self._show()

    def _end(self) -> None:
        self._busy = False
        self._show()

    # --- what is shown

    def _say(self, said: Callable[[], Told]) -> None:
        self._said = said
        self._show_strip()
        self.scroll.ensureWidgetVisible(self._strip)

    def _show_strip(self) -> None:
        if self._said is not None:
            said = self._said()
            self._strip.set_kind(said.kind)
            self._strip.set_words(said.title, said.body)
        self._strip.setVisible(self._said is not None)

    def _show(self) -> None:
        rows: list[Queued] = self._table.rows
        self._ask.setEnabled(not self._busy and any(row.operation.state is not OperationState.WAITING for row in rows))
        self._send_all.setEnabled(not self._busy and any(_is_fresh(row) for row in rows))
        self._show_card()

    def _show_card(self) -> None:
        chosen, actor = self._chosen, self._desk.parts.access.actor
        name = actor.name if actor is not None else ""
        may_confirm = chosen is not None and bool(name) and account_key(name) != account_key(chosen.operation.asked_by)
        self.card.show_row(chosen, busy=self._busy, may_confirm=may_confirm)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Operations queue"))
        zone = self._settings.zone
        self._table.set_columns(
            [
                ("date", Column(key="at", title=self.tr("Asked for"), text=lambda row: _at(row, zone), width=152)),
                (
                    "number",
                    Column(
                        key="order",
                        title=formatting.column_title(ColumnKey.ORDER_NUMBER),
                        text=lambda row: row.operation.order_number,
                        least=168,
                        stretches=True,
                    ),
                ),
                (
                    "text",
                    Column(key="kind", title=self.tr("Operation"), text=lambda row: words.short(row.operation.kind), width=112),
                ),
                (
                    "amount",
                    Column(
                        key="amount",
                        title=formatting.column_title(ColumnKey.AMOUNT),
                        text=lambda row: formatting.money(row.operation.amount),
                        right=True,
                        width=120,
                    ),
                ),
                (
                    "chip",
                    Column(
                        key="state",
                        title=formatting.column_title(ColumnKey.STATUS),
                        text=lambda row: words.state_word(row.operation.state),
                        width=160,
                    ),
                ),
            ]
        )
        self._table.setAccessibleName(self.tr("Operations queue"))
        self._ask.setText(self.tr("Ask the bank now"))
        self._send_all.setText(self.tr("Send all that are ready"))
        self._close.setText(self.tr("Close"))
        self.card.retranslate()
        self._show_strip()
        self._show()


def _at(row: Queued, zone: object) -> str:
    return formatting.date_time(row.operation.asked_at, zone)  # type: ignore[arg-type]


def _look(row: Queued):  # noqa: ANN202 - a ChipLook
    return state_look(row.operation.state)


def _is_fresh(row: Queued) -> bool:
    return row.operation.state is OperationState.WAITING and not row.is_stale and not row.needs_second
