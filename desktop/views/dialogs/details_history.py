"""«История»: the operations of an order along a rail, and what files told about it over time.

Draws the steps of `timeline`; asks nobody for data.
"""

from collections.abc import Sequence
from datetime import timedelta, tzinfo

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation
from desktop.models.domain.orders import Operation, OperationType, Order, Sighting
from desktop.services.refusals import Refusals
from desktop.views import formatting, theme
from desktop.views.dialogs import timeline
from desktop.views.dialogs.copy_value import CopyValue
from desktop.views.dialogs.details_own import OwnOperations
from desktop.views.dialogs.frame import discard, interface_language
from desktop.views.dialogs.timeline import Step
from desktop.views.dialogs.told_by_files import ToldByFiles
from desktop.views.icons import Icon
from desktop.views.widgets import Chip, DoubleRule, Hairline, Label
from desktop.views.widgets.amount import AmountLabel
from desktop.views.widgets.chip import tinted
from desktop.views.widgets.paint import glyph

_RAIL, _CHIP, _TYPE, _DATE, _TEXT, _SUM, _LEFT = range(7)
_WIDTHS = {_RAIL: 24, _CHIP: 104, _TYPE: 120, _DATE: 152, _SUM: 104, _LEFT: 104}
_GLYPHS = {
    OperationType.REGISTER: (Icon.CIRCLE_DASHED, "idle_fg"),
    OperationType.APPROVE: (Icon.CIRCLE_PAUSE, "hold_fg"),
    OperationType.DEPOSIT: (Icon.ARROW_DOWN_TO_LINE, "accent"),
    OperationType.REVERSE: (Icon.CIRCLE_SLASH, "idle_fg"),
    OperationType.REFUND: (Icon.UNDO_2, "back_fg"),
    OperationType.DECLINE: (Icon.CIRCLE_X, "bad_fg"),
}


class _Rail(QWidget):
    """The glyph of an operation, and the line down to the next one."""

    def __init__(self, kind: OperationType, goes_on: bool) -> None:
        super().__init__()
        self._kind = kind
        self._goes_on = goes_on
        self.setFixedWidth(_WIDTHS[_RAIL])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        name, role = _GLYPHS[self._kind]
        glyph(painter, QPoint(4, 4), name, role)
        if self._goes_on:
            painter.fillRect(12, 26, 1, self.height() - 28, theme.current().color("border"))


class HistoryPage(QWidget):
    """Rebuilt for each order, each answer about its files, and each language. Signals: `copied(str)` ·
    `ask_asked` – the bank shall be asked what became of an operation."""

    copied = Signal(str)
    ask_asked = Signal()

    def __init__(self, refusals: Refusals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details.history")
        self._refusals = refusals
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._inside: QWidget | None = None
        self._covered = False

    def show_order(self, order: Order, sightings: Sequence[Sighting], zone: tzinfo, own: Sequence[MoneyOperation] = ()) -> None:
        """`own` are the operations that were asked for here."""
        if self._inside is not None:
            self._whole.removeWidget(self._inside)
            discard(self._inside)
        self._inside = QWidget()
        lines = QVBoxLayout(self._inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        if order.operations:
            lines.addLayout(self._operations(order, zone))
            lines.addSpacing(32)
        else:
            hint = self.tr("The bank's file tells no operations of this order, only its state.")
            lines.addWidget(Label(hint, tone="text3", wrap=True))
            lines.addSpacing(16)
        if own:
            made = OwnOperations(own, zone)
            made.ask_asked.connect(self.ask_asked)
            lines.addWidget(made)
        lines.addWidget(ToldByFiles(sightings, zone))
        lines.addStretch(1)
        self._whole.addWidget(self._inside)
        self.set_curtain(self._covered)

    def set_curtain(self, covered: bool) -> None:
        """Covers the sums, and what files told about the payer."""
        self._covered = covered
        for amount in self.findChildren(AmountLabel):
            amount.set_covered(covered)
        for files in self.findChildren(ToldByFiles):
            files.set_curtain(covered)

    def _operations(self, order: Order, zone: tzinfo) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for column, width in _WIDTHS.items():
            grid.setColumnMinimumWidth(column, width)
        grid.setColumnStretch(_TEXT, 1)
        self._add_head(grid)
        made = timeline.steps(order)
        for at, step in enumerate(made):
            next_step = made[at + 1] if at + 1 < len(made) else None
            self._add_step(grid, 2 + 2 * at, step, next_step, zone)
        self._add_total(grid, 2 + 2 * len(made), made)
        return grid

    def _add_head(self, grid: QGridLayout) -> None:
        captions = {
            _CHIP: self.tr("Status"),
            _TYPE: self.tr("Operation type"),
            _DATE: self.tr("Date"),
            _TEXT: self.tr("Description"),
            _SUM: self.tr("Amount"),
            _LEFT: self.tr("Balance"),
        }
        for column, caption in captions.items():
            label = Label(caption, "small", "text2", weight=500)
            label.setFixedHeight(24)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight if column >= _SUM else Qt.AlignmentFlag.AlignLeft)
        line = Hairline()
        grid.addWidget(line, 1, 0, 1, _LEFT + 1)

    def _add_step(self, grid: QGridLayout, row: int, step: Step, after: Step | None, zone: tzinfo) -> None:
        operation = step.operation
        grid.setRowMinimumHeight(row, 48)
        rail = QVBoxLayout()
        rail.setContentsMargins(0, 13, 0, 0)
        rail.addWidget(_Rail(operation.type, after is not None))
        grid.addLayout(rail, row, _RAIL, 2, 1)
        grid.addWidget(self._outcome(operation), row, _CHIP)
        grid.addWidget(Label(formatting.operation_title(operation.type), weight=600), row, _TYPE)
        grid.addWidget(self._value(formatting.date_time(operation.at, zone)), row, _DATE)
        grid.addWidget(Label(self._words(operation), tone="text2", wrap=not operation.ok), row, _TEXT)
        grid.addWidget(self._amount(step.moved or operation.amount), row, _SUM)
        grid.addWidget(self._amount(step.left), row, _LEFT)
        grid.addLayout(self._second_line(operation, after), row + 1, _CHIP, 1, _LEFT)

    def _second_line(self, operation: Operation, after: Step | None) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 4)
        lines.setSpacing(4)
        ids = QHBoxLayout()
        ids.setSpacing(16)
        for caption, value in self._ids(operation):
            ids.addLayout(self._labelled(caption, value))
        ids.addStretch(1)
        lines.addLayout(ids)
        if after is not None and after.after is not None:
            lines.addWidget(Label(self._elapsed(after.after), "small", "text3", tnum=True))
        return lines

    def _ids(self, operation: Operation) -> list[tuple[str, str]]:
        pairs = [
            (self.tr("RRN"), operation.rrn),
            (self.tr("Approval code"), operation.approval_code),
            (self.tr("Response code"), None if operation.action_code is None else str(operation.action_code)),
            (self.tr("Terminal"), operation.terminal_id),
            (self.tr("Merchant"), operation.merchant_id),
        ]
        return [(caption, value) for caption, value in pairs if value]

    def _labelled(self, caption: str, value: str) -> QVBoxLayout:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(Label(caption, "micro", "text3"))
        shown = self._value(value)
        shown.setAccessibleDescription(caption)
        pair.addWidget(shown)
        return pair

    def _add_total(self, grid: QGridLayout, row: int, made: Sequence[Step]) -> None:
        grid.setRowMinimumHeight(row, 16)
        grid.addWidget(DoubleRule(), row, 0, 1, _LEFT + 1)
        grid.addWidget(Label(self.tr("Total of the order"), weight=600), row + 1, _CHIP, 1, 2)
        grid.addWidget(Label(self._summary(made), tone="text2"), row + 1, _DATE, 1, 2)
        for column in (_SUM, _LEFT):
            grid.addWidget(self._amount(made[-1].left, 600), row + 1, column)
        grid.setRowMinimumHeight(row + 1, 32)

    def _summary(self, made: Sequence[Step]) -> str:
        failed = sum(not step.operation.ok for step in made)
        count = self.tr("%n operation(s)", "", len(made))
        if not failed:
            return self.tr("{operations}, all succeeded").format(operations=count)
        return self.tr("{operations}, failed: {failed}").format(operations=count, failed=failed)

    def _outcome(self, operation: Operation) -> Chip:
        if operation.ok:
            return Chip(look=tinted("ok", Icon.CIRCLE_CHECK), text=self.tr("Succeeded"))
        return Chip(look=tinted("bad", Icon.CIRCLE_X), text=self.tr("Failed"))

    def _words(self, operation: Operation) -> str:
        if not operation.ok:
            code = operation.action_code
            return self._refusals.get(code).reason(interface_language()) if code is not None else ""
        return {
            OperationType.REGISTER: self.tr("The order is registered"),
            OperationType.APPROVE: self.tr("Held on the card"),
            OperationType.DEPOSIT: self.tr("Charged to the card"),
            OperationType.REVERSE: self.tr("The hold is lifted"),
            OperationType.REFUND: self.tr("Returned to the same card"),
            OperationType.DECLINE: self.tr("The order is closed unpaid"),
        }[operation.type]

    def _elapsed(self, after: timedelta) -> str:
        return self.tr("after {time}").format(time=self._span(after))

    def _span(self, after: timedelta) -> str:
        minutes, seconds = divmod(int(after.total_seconds()), 60)
        hours, minutes = divmod(minutes, 60)
        if hours >= 24:
            return self.tr("%n day(s)", "", hours // 24)
        if hours:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        if minutes:
            return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)
        return self.tr("{seconds} s").format(seconds=seconds)

    def _value(self, text: str) -> CopyValue:
        value = CopyValue(text, is_id=True)
        value.copied.connect(self.copied)
        return value

    def _amount(self, amount: Money | None, weight: int | None = None) -> AmountLabel:
        label = AmountLabel(amount, weight=weight, copies=True)
        label.copied.connect(self.copied)
        return label
