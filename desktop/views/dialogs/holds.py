"""«Удержания на исходе»: money that goes back to the payers unless it is charged in time, the most urgent first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money_operations import OperationKind
from desktop.models.tables.column import Column
from desktop.services.changes_hub import Changes
from desktop.services.holds import Expiring, Hold
from desktop.services.settings import HOLD_DAYS
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.lines_table import LinesTable
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.rights import bar
from desktop.views.widgets import Button, DoubleRule, Label, Segmented, Strip
from desktop.views.widgets.amount import AmountLabel
from desktop.views.widgets.chip import ChipLook, tinted

if TYPE_CHECKING:
    from desktop.views.operation_desk import OperationDesk

WITHIN = (1, 3, 7, 30)
FIRST = 3
URGENT = 1
_LOOKS = {
    "over": tinted("bad", Icon.CIRCLE_ALERT),
    "urgent": tinted("hold", Icon.TRIANGLE_ALERT),
    "calm": tinted("idle", Icon.CLOCK),
}


class HoldsDialog(DialogFrame):
    hides_whole = True

    def __init__(self, desk: OperationDesk, parent: QWidget | None = None) -> None:
        super().__init__("holds", QSize(968, 600), desk.parts.settings, parent=parent)
        self._desk = desk
        self._found = Expiring((), ())
        self._build()
        self._connect()
        self.finish()
        self._read()

    def _build(self) -> None:
        self._lead = Label(tone="text2", wrap=True, tnum=True)
        self._caption = Label(tone="text2")
        self._within = Segmented()
        self._within.setObjectName("holds.within")
        line = QHBoxLayout()
        line.setContentsMargins(0, 16, 0, 8)
        line.setSpacing(12)
        line.addWidget(self._caption)
        line.addWidget(self._within)
        line.addStretch(1)
        self.head.addLayout(line)
        self._strip = Strip("bad", closable=True)
        self._strip.setObjectName("holds.told")
        self._strip.hide()
        self._table = LinesTable("holds.table", _look, lambda hold: hold.order.id, several=True)
        self._empty = Label(tone="text2", wrap=True)
        self._empty.setObjectName("holds.empty")
        self._risk = Label(role="figure", weight=600)
        self._sums = QHBoxLayout()
        self._sums.setSpacing(24)
        total = QHBoxLayout()
        total.addWidget(self._risk, 1)
        total.addLayout(self._sums)
        self.body.setContentsMargins(24, 8, 24, 16)
        self.body.setSpacing(12)
        for part in (self._strip, self._lead, self._empty):
            self.body.addWidget(part)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(DoubleRule())
        self.body.addLayout(total)
        Fit(self.scroll)
        self._all, self._close = Button(kind="flat"), Button()
        self._acts = {kind: Button() for kind in (OperationKind.REVERSE, OperationKind.DEPOSIT)}
        self._all.setObjectName("holds.select_all")
        self._close.setObjectName("holds.close")
        self.foot.addWidget(self._all)
        self.foot.addStretch(1)
        for kind, button in self._acts.items():
            button.setObjectName(f"holds.{kind.value}")
            bar(button, Right.OPERATIONS, self._desk.parts.access)
            self.foot.addWidget(button)
        self.foot.addWidget(self._close)

    def _connect(self) -> None:
        self._within.chosen.connect(self._read)
        self._table.chosen.connect(self._show_buttons)
        self._table.doubleClicked.connect(lambda _index: self._open(OperationKind.DEPOSIT))
        self._all.clicked.connect(self._table.selectAll)
        self._close.clicked.connect(self.close)
        for kind, button in self._acts.items():
            button.clicked.connect(partial(self._open, kind))
        self._desk.parts.hub.changed.connect(self._on_changes)

    def _read(self) -> None:
        within = int(str(self._within.value()))
        self._desk.ask(partial(self._desk.parts.holds.expiring, within), self._on_found, self._on_failed, self)

    def _on_changes(self, changes: Changes) -> None:
        if changes.orders:
            self._read()

    def _on_found(self, found: Expiring) -> None:
        self._strip.hide()
        self._found = found
        self._table.show_rows(found.holds)
        self._show()

    def _on_failed(self, error: Exception) -> None:
        said = present(error)
        self._strip.set_kind(said.severity)
        self._strip.set_words(said.title, said.body)
        self._strip.show()

    def _open(self, kind: OperationKind, _checked: bool = False) -> None:
        """One order has its own window, where a part may be charged too."""
        chosen: list[Hold] = self._table.selection()
        if len(chosen) == 1:
            self._desk.open(chosen[0].order, kind)
        elif chosen:
            self._desk.open_many([hold.order.id for hold in chosen], kind)

    # --- what is shown

    def _show(self) -> None:
        found = self._found
        self._empty.setVisible(not found.holds)
        while (item := self._sums.takeAt(0)) is not None:
            item.widget().deleteLater()
        for amount in found.totals:
            label = AmountLabel(amount, "figure", 600)
            label.setObjectName("holds.total")
            self._sums.addWidget(label)
        self._all.setEnabled(bool(found.holds))
        self._show_buttons()

    def _show_buttons(self) -> None:
        count = len(self._table.selection())
        for kind, button in self._acts.items():
            shown = words.button(kind)
            button.setText(f"{shown} ({formatting.count(count)})" if count > 1 else shown)
            button.setEnabled(count > 0)

    def _left(self, hold: Hold) -> str:
        if hold.days_left < 0:
            return self.tr("Over by its term")
        return self.tr("Today") if hold.days_left == 0 else self.tr("%n day(s)", "", hold.days_left)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Holds about to lapse"))
        self._caption.set_text(self.tr("Days left, at most"))
        self._within.set_choices([(days, formatting.count(days)) for days in WITHIN])
        if self._within.value() is None:
            self._within.set_value(FIRST)
        self._within.setAccessibleName(self._caption.text())
        days = self._settings.get(HOLD_DAYS)
        told = self.tr("The bank holds money for {days} days (a setting); after that it goes back to the payer.")
        self._lead.set_text(told.format(days=formatting.count(days)))
        self._empty.set_text(self.tr("No hold ends within this time."))
        self._risk.set_text(self.tr("At risk"))
        self._all.setText(self.tr("Select all"))
        self._close.setText(self.tr("Close"))
        zone = self._settings.zone
        paid, amount = ColumnKey.PAID_AT, formatting.column_title(ColumnKey.AMOUNT)
        self._table.set_columns(
            [
                ("number", _column(ColumnKey.ORDER_NUMBER, lambda hold: hold.order.order_number, 176)),
                ("pan", _column(ColumnKey.MASKED_PAN, lambda hold: formatting.pan(hold.order.masked_pan), 144)),
                ("date", _column(paid, lambda hold: formatting.date_time(_held_at(hold), zone), 160)),
                (
                    "text",
                    Column(
                        key="description",
                        title=formatting.column_title(ColumnKey.DESCRIPTION),
                        text=lambda hold: hold.order.description or "",
                        hint=lambda hold: hold.order.description or "",
                        stretches=True,
                    ),
                ),
                ("chip", Column(key="left", title=self.tr("Lapses in"), text=self._left, width=152)),
                (
                    "amount",
                    Column(key="amount", title=amount, text=lambda hold: formatting.money(hold.amount), right=True, width=128),
                ),
            ]
        )
        self._table.setAccessibleName(self.tr("Holds about to lapse"))
        self._show()


def _held_at(hold: Hold):  # noqa: ANN202 - an aware datetime
    return hold.order.paid_at or hold.order.registered_at


def _look(hold: Hold) -> ChipLook:
    return _LOOKS["over" if hold.days_left < 0 else "urgent" if hold.days_left <= URGENT else "calm"]


def _column(key: ColumnKey, text, width: int) -> Column:  # noqa: ANN001 - from a Hold to its cell
    return Column(key=key.value, title=formatting.column_title(key), text=text, width=width)
