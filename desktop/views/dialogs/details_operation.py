"""«Детали операции»: the order as captions and values, its sums as a ledger, the payer, the parameters.

Draws the lines of `details_facts`; decides nothing about them.
"""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.domain.money import Money
from desktop.models.domain.orders import Order
from desktop.services.refusals import Refusals
from desktop.views import fonts
from desktop.views.dialogs import details_facts as facts
from desktop.views.dialogs.copy_value import LINE, CopyValue
from desktop.views.dialogs.details_facts import Fact
from desktop.views.dialogs.frame import TwoColumns, interface_language
from desktop.views.widgets import DoubleRule, Hairline, Label
from desktop.views.widgets.amount import AmountLabel

KEYS = 232
SUMS = 320
_PAYER_KEYS = 162
_SECTION = 28


class OperationPage(TwoColumns):
    """Rebuilt for each order and each language. Signals: `copied(str)` · `personal_copied` (the fact's name)."""

    copied = Signal(str)
    personal_copied = Signal(str)

    def __init__(self, refusals: Refusals, parent: QWidget | None = None) -> None:
        super().__init__(narrow=720, gap=24, parent=parent)
        self._refusals = refusals
        self._covered = False
        self._parts: list[QWidget] = []
        self._personal: list[CopyValue] = []
        self._curtain_hint: Label | None = None

    def show_order(self, order: Order, zone: tzinfo) -> None:
        for part in self._parts:
            self.remove(part)
        self._personal = []
        left, right = self._left(order, zone), self._right(order)
        self._parts = [left, right]
        self.add(left, 1)
        self.add(right)
        self.set_curtain(self._covered)

    def set_curtain(self, covered: bool) -> None:
        """Covers the payer's values and the sums."""
        self._covered = covered
        for value in (*self._personal, *self.findChildren(AmountLabel)):
            value.set_covered(covered)
        if self._curtain_hint is not None:
            self._curtain_hint.setVisible(covered)

    def _left(self, order: Order, zone: tzinfo) -> QWidget:
        part, lines = _column()
        lines.addWidget(_title(self.tr("Operation details")))
        told = facts.operation_facts(order, zone, self._refusals, interface_language())
        # The parameters below keep the same edge.
        widest = max(QFontMetrics(fonts.font()).horizontalAdvance(fact.caption) for fact in told)
        keys = max(KEYS, widest + 1)
        lines.addLayout(self._grid(told, keys))
        advice = facts.advice(order, self._refusals, interface_language())
        if advice is not None:
            self._add_advice(lines, advice)
        if order.params:
            lines.addSpacing(_SECTION - 8)
            self._add_params(lines, order, keys)
        lines.addStretch(1)
        return part

    def _add_advice(self, lines: QVBoxLayout, advice: facts.Advice) -> None:
        for name, caption, text in (
            ("reason", self.tr("Reason of the refusal"), advice.reason),
            ("say", self.tr("What to tell the customer"), advice.say),
        ):
            if text:
                lines.addSpacing(16)
                lines.addWidget(_title(caption))
                lines.addWidget(self._value(Fact(name, caption, text)))

    def _add_params(self, lines: QVBoxLayout, order: Order, keys: int) -> None:
        lines.addWidget(_title(self.tr("Additional parameters")))
        grid = _empty_grid(keys)
        grid.setRowMinimumHeight(0, 24)
        for at, caption in enumerate((self.tr("Name"), self.tr("Value"))):
            grid.addWidget(Label(caption, "small", "text2", weight=500), 0, at)
        grid.addWidget(Hairline(), 1, 0, 1, 2)
        grid.setRowMinimumHeight(1, 5)
        for row, (name, value) in enumerate(order.params.items(), start=2):
            self._add_line(grid, row, Fact(f"param.{name}", name, value, is_personal=True))
        lines.addLayout(grid)

    def _right(self, order: Order) -> QWidget:
        part, lines = _column()
        part.setMinimumWidth(SUMS)
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        lines.addWidget(_title(self.tr("Amounts")))
        self._add_ledger(lines, order)
        payer = facts.payer_facts(order)
        if payer:
            lines.addSpacing(_SECTION - 4)
            lines.addWidget(_title(self.tr("Payer")))
            lines.addLayout(self._grid(payer, _PAYER_KEYS))
        self._curtain_hint = Label(self.tr("The data are behind the curtain (F9)"), "small", "text3")
        lines.addSpacing(4)
        lines.addWidget(self._curtain_hint)
        lines.addStretch(1)
        return part

    def _add_ledger(self, lines: QVBoxLayout, order: Order) -> None:
        grid = _empty_grid(0)
        grid.setColumnStretch(0, 1)
        row = 0
        for row, (caption, amount) in enumerate(facts.sums(order)):
            grid.addWidget(_caption(caption), row, 0)
            grid.addWidget(self._amount(amount, caption), row, 1)
        last = facts.refundable(order)
        if last is not None:
            grid.setRowMinimumHeight(row + 1, 16)
            grid.addWidget(DoubleRule(), row + 1, 0, 1, 2)
            grid.addWidget(Label(last[0], weight=600), row + 2, 0)
            grid.addWidget(self._amount(last[1], last[0], 600), row + 2, 1)
        lines.addLayout(grid)

    def _amount(self, amount: Money, caption: str, weight: int | None = None) -> AmountLabel:
        label = AmountLabel(amount, weight=weight, copies=True)
        label.setFixedHeight(LINE)
        label.setAccessibleDescription(caption)
        label.copied.connect(self.copied)
        return label

    def _grid(self, lines: Sequence[Fact], keys: int) -> QGridLayout:
        grid = _empty_grid(keys)
        for row, fact in enumerate(lines):
            self._add_line(grid, row, fact)
        return grid

    def _add_line(self, grid: QGridLayout, row: int, fact: Fact) -> None:
        grid.addWidget(_caption(fact.caption), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._value(fact), row, 1)

    def _value(self, fact: Fact) -> CopyValue:
        value = CopyValue(fact.value, fact.note, is_id=fact.is_id)
        value.setObjectName(f"details.{fact.name}")
        value.setAccessibleDescription(fact.caption)
        value.setToolTip(QCoreApplication.translate("Details", "Click to copy"))
        value.copied.connect(self.copied)
        if fact.is_personal:
            self._personal.append(value)
            value.copied.connect(lambda _text: self.personal_copied.emit(fact.name))
        return value


def _column() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    lines = QVBoxLayout(part)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    return part, lines


def _title(text: str) -> Label:
    label = Label(text, weight=600)
    label.setFixedHeight(28)
    return label


def _caption(text: str) -> Label:
    label = Label(text, tone="text3")
    label.setFixedHeight(LINE)
    return label


def _empty_grid(keys: int) -> QGridLayout:
    """Captions in the first column, at least `keys` wide, values in the second."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(0)
    if keys:
        grid.setColumnMinimumWidth(0, keys)
        grid.setColumnStretch(1, 1)
    return grid
