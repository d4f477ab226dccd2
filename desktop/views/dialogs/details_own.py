"""What was done with an order from here: who asked for it, when, why, and how it stands; what has no outcome stands out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.models.domain.money_operations import MoneyOperation, OperationState
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.operation_looks import state_look
from desktop.views.operation_outcomes import short
from desktop.views.widgets import Chip, Hairline, Label, Strip
from desktop.views.widgets.amount import AmountLabel

_CHIP, _KIND, _DATE, _WHO, _SUM = range(5)
_WIDTHS = {_CHIP: 136, _KIND: 120, _DATE: 152, _SUM: 104}
_UNDECIDED = (OperationState.SENT, OperationState.UNKNOWN)


class OwnOperations(QWidget):
    """Built for one order. Signals: `ask_asked` – the bank shall be asked now."""

    ask_asked = Signal()

    def __init__(self, operations: Sequence[MoneyOperation], zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details.own")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 32)
        lines.setSpacing(8)
        lines.addWidget(Label(self.tr("Done from here"), weight=600))
        if any(one.state in _UNDECIDED for one in operations):
            strip = Strip("hold")
            strip.setObjectName("details.unknown")
            strip.set_words(
                self.tr("The outcome of an operation is unknown."),
                self.tr("It is not repeated. The program asks the bank what became of it."),
                self.tr("Ask the bank now"),
            )
            strip.action_requested.connect(self.ask_asked)
            lines.addWidget(strip)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, width in _WIDTHS.items():
            grid.setColumnMinimumWidth(column, width)
        grid.setColumnStretch(_WHO, 1)
        grid.addWidget(Hairline(), 0, 0, 1, _SUM + 1)
        for place, one in enumerate(reversed(operations)):
            self._add(grid, 1 + 2 * place, one, zone)
        lines.addLayout(grid)

    def _add(self, grid: QGridLayout, row: int, one: MoneyOperation, zone: tzinfo) -> None:
        chip = Chip(look=state_look(one.state), text=words.state_word(one.state))
        grid.addWidget(chip, row, _CHIP)
        grid.addWidget(Label(words.short(one.kind), weight=600), row, _KIND)
        grid.addWidget(Label(formatting.date_time(one.asked_at, zone), tnum=True), row, _DATE)
        grid.addWidget(Label(self._people(one), tone="text2", wrap=True), row, _WHO)
        grid.addWidget(AmountLabel(one.amount), row, _SUM)
        told = ". ".join(part for part in (one.reason, short(one)) if part)
        if told:
            grid.addWidget(Label(told, tone="text2", wrap=True), row + 1, _KIND, 1, _WHO - _KIND + 1)

    def _people(self, one: MoneyOperation) -> str:
        if one.confirmed_by:
            return self.tr("{name}, confirmed by {second}").format(name=one.asked_by, second=one.confirmed_by)
        return one.asked_by
