"""One operation of the queue in full, with what may be done about it: the last look before it goes out."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.money_operations import OperationState
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.dialogs.operation_second import SecondForm
from desktop.views.operation_looks import state_look
from desktop.views.widgets import Button, Chip, DoubleRule, Label, Strip
from desktop.views.widgets.amount import AmountLabel

if TYPE_CHECKING:
    from desktop.views.dialogs.operations_queue import Queued

WIDTH = 344
LINE = 24


class QueueCard(QWidget):
    """Its buttons are connected by the window."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._row: Queued | None = None
        self.setFixedWidth(WIDTH)
        self._number = Label(role="figure", tnum=True, zero=True)
        self._chip = Chip()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._captions = [Label(tone="text3") for _ in range(6)]
        self._values = [Label(wrap=True, tnum=True) for _ in self._captions]
        for row, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            caption.setMinimumHeight(LINE)
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        self._deed = Label(weight=600)
        self._sum = AmountLabel(role="figure", weight=600)
        self._sum.setObjectName("queue.sum")
        self._warning = Strip("hold")
        self._warning.setObjectName("queue.warning")
        self.second = SecondForm("queue")
        self.send, self.confirm, self.ask = Button(kind="primary"), Button(), Button()
        self.take_out = Button()
        self._empty = Label(tone="text2", wrap=True)
        self._empty.setObjectName("queue.empty")
        for name in ("send", "confirm", "ask", "take_out"):
            getattr(self, name).setObjectName(f"queue.card_{name}")
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(self._chip)
        total = QHBoxLayout()
        total.addWidget(self._deed, 1)
        total.addWidget(self._sum)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(DoubleRule())
        column.addLayout(total)
        for part in (self._warning, self.second):
            column.addWidget(part)
        for button in (self.send, self.confirm, self.ask, self.take_out):
            column.addWidget(button)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._whole, 1)

    def show_row(self, row: Queued | None, *, busy: bool, may_confirm: bool) -> None:
        self._row = row
        self._empty.setVisible(row is None)
        self._whole.setVisible(row is not None)
        if row is None:
            return
        operation = row.operation
        waits = operation.state is OperationState.WAITING
        self.send.setVisible(waits)
        self.send.setEnabled(waits and not busy and not row.needs_second)
        self.take_out.setVisible(waits)
        self.take_out.setEnabled(not busy)
        self.ask.setVisible(not waits)
        self.ask.setEnabled(not busy)
        self.confirm.setVisible(waits and row.needs_second and may_confirm)
        self.confirm.setEnabled(not busy)
        self.second.setVisible(waits and row.needs_second and not may_confirm and row.has_people)
        self._fill()

    def _fill(self) -> None:
        row = self._row
        if row is None:
            return
        operation = row.operation
        self._number.set_text(self.tr("No. {order}").format(order=operation.order_number))
        self._chip.set_look(state_look(operation.state), words.state_word(operation.state))
        told = (
            (self.tr("Card"), words.card_of(operation)),
            (self.tr("Asked for"), formatting.date_time(operation.asked_at, self._zone)),
            (self.tr("By whom"), operation.asked_by),
            (self.tr("Confirmed by"), operation.confirmed_by or ""),
            (self.tr("Reason"), operation.reason),
            (self.tr("List"), (operation.batch or "").rpartition(":")[0]),
        )
        for caption, value, (name, text) in zip(self._captions, self._values, told, strict=True):
            caption.set_text(name)
            value.set_text(text)
            caption.setVisible(bool(text))
            value.setVisible(bool(text))
        self._deed.set_text(words.title(operation.kind))
        self._sum.set_amount(operation.amount)
        self.send.setText(words.deed(operation.kind, operation.amount))
        warning = self._warning_of(row)
        self._warning.set_kind("hold" if operation.state is not OperationState.WAITING or row.is_stale else "back")
        self._warning.set_words(*warning)
        self._warning.setVisible(bool(warning[0]))

    def _warning_of(self, row: Queued) -> tuple[str, str]:
        if row.operation.state is not OperationState.WAITING:
            return (
                self.tr("The bank did not answer."),
                self.tr("It may have been done. It is asked about, and never sent again."),
            )
        if row.needs_second:
            return self.tr("A second employee must confirm."), ""
        if row.is_stale:
            return self.tr("It has waited long."), self.tr("Look whether it is still wanted before you send it.")
        return "", ""

    def retranslate(self) -> None:
        self._empty.set_text(self.tr("Nothing waits, and no operation is without an outcome."))
        self.confirm.setText(self.tr("Confirm"))
        self.ask.setText(self.tr("Ask the bank now"))
        self.take_out.setText(self.tr("Take out of the queue"))
        self.second.retranslate(self.tr("Confirm"))
        self._fill()
