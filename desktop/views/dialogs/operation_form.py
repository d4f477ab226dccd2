"""What a person decides about an operation: all or part, the sum, the lines of the basket, why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import BasketLine, OperationKind
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.dialogs.operation_basket import Basket
from desktop.views.widgets import AmountEdit, ComboBox, FieldError, Label, LineEdit, Segmented

FULL, PART = "full", "part"
DIVISIBLE = frozenset({OperationKind.REFUND, OperationKind.DEPOSIT})
LONGEST_COMMENT = 500
_GAP = 16


class OperationForm(QWidget):
    """Signal: `changed`. The draft lives here and survives whatever the bank says."""

    changed = Signal()

    def __init__(self, kind: OperationKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._limit: Money | None = None
        self._locked = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._how_caption, self._amount_caption, self._why_caption, self._comment_caption, self._basket_caption = (
            Label(role="small", weight=500) for _ in range(5)
        )
        self.how = Segmented()
        self.how.setObjectName("refund.kind")
        self.amount_edit = AmountEdit()
        self.amount_edit.setObjectName("refund.amount")
        self.left = Label(role="small", tone="text3", tnum=True)
        self.left.setObjectName("refund.left")
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.error = FieldError()
        self.error.setObjectName("refund.amount.error")
        self.basket = Basket()
        self.basket.setObjectName("refund.basket")
        self.why = ComboBox()
        self.why.setObjectName("refund.reason")
        self.comment = LineEdit()
        self.comment.setObjectName("refund.comment")
        self.comment.setMaxLength(LONGEST_COMMENT)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addLayout(_under(self._how_caption, self.how), 0, 0)
        grid.addLayout(_under(self._amount_caption, self.amount_edit, self.left, self.error), 0, 1)
        grid.addLayout(_under(self._basket_caption, self.basket), 1, 0, 1, 2)
        grid.addLayout(_under(self._why_caption, self.why), 2, 0)
        grid.addLayout(_under(self._comment_caption, self.comment), 2, 1)
        self._show_parts()

    def _connect(self) -> None:
        self.how.chosen.connect(self._on_how)
        self.amount_edit.textEdited.connect(self._on_typed)
        self.amount_edit.textChanged.connect(self._on_change)
        self.amount_edit.editingFinished.connect(self._on_change)
        self.basket.changed.connect(self._on_basket)
        self.why.chosen.connect(self._on_change)
        self.comment.textChanged.connect(self._on_change)

    # --- what is decided

    @property
    def is_part(self) -> bool:
        return self.how.value() == PART

    def amount(self) -> Money | None:
        """What is to be moved; None while there is nothing good to send."""
        if self._limit is None or self._limit.minor <= 0:
            return None
        if not self.is_part:
            return self._limit
        amount = self.amount_edit.amount()
        good = amount is not None and 0 < amount.minor <= self._limit.minor and not self.basket.is_wrong
        return amount if good else None

    def items(self) -> tuple[BasketLine, ...]:
        return self.basket.items() if self.is_part else ()

    def reason(self) -> str:
        """As it is kept: the words on screen."""
        code = self.why.value()
        return words.told_reason(words.why_word(str(code)) if code else "", self.comment.text())

    # --- what is shown

    def set_limit(self, limit: Money | None) -> None:
        """What may be moved at most. A sum that was typed stays as it is."""
        first = self._limit is None
        self._limit = limit
        if limit is not None and first:
            self.amount_edit.set_amount(limit)
        self._follow()

    def show_basket(self, lines: Sequence[BasketLine]) -> None:
        if self.basket.is_empty and lines and self._kind in DIVISIBLE:
            self.basket.show_lines(lines)
            self._show_parts()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        for part in (self.how, self.basket, self.why, self.comment):
            part.setEnabled(not locked)
        self._follow()

    def begin(self) -> None:
        """The focus stands where a person goes on."""
        (self.amount_edit if self._kind in DIVISIBLE else self.why).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self) -> None:
        divisible = self._kind in DIVISIBLE
        for part in (self._how_caption, self.how, self._amount_caption, self.amount_edit, self.left):
            part.setVisible(divisible)
        has_basket = divisible and self.is_part and not self.basket.is_empty
        self.basket.setVisible(has_basket)
        self._basket_caption.setVisible(has_basket)

    def _on_how(self) -> None:
        if not self.is_part and self._limit is not None:
            self.amount_edit.set_amount(self._limit)
        self._show_parts()
        self._on_change()
        if self.is_part:
            self.begin()

    def _on_typed(self) -> None:
        """Who types a sum means a part, until it is the whole again."""
        is_whole = self.amount_edit.amount() == self._limit
        self.how.set_value(FULL if is_whole and not self.basket.is_used else PART)
        self._show_parts()

    def _on_basket(self) -> None:
        if self.basket.is_used and self._limit is not None:
            total = sum(line.amount.minor for line in self.basket.items())
            self.amount_edit.set_amount(Money(total, self._limit.currency))
        self._on_change()

    def _on_change(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        self.amount_edit.setEnabled(not self._locked)
        self.amount_edit.setReadOnly(self.is_part and self.basket.is_used)
        fault = self._fault() if self.is_part else ""
        self.error.set_text(fault)
        self.amount_edit.set_error(bool(fault))
        amount = self.amount()
        told = "" if fault or amount is None or self._limit is None else self._rest(self._limit - amount)
        self.left.set_text(told)
        self.left.setVisible(bool(told) and self._kind in DIVISIBLE)

    def _fault(self) -> str:
        amount = self.amount_edit.amount()
        if self._limit is None or (amount is None and not self.amount_edit.is_wrong()):
            return ""
        if amount is None or amount.minor <= 0:
            return self.tr("This is not an amount above zero.")
        if self._limit < amount:
            return self.tr("More than the available {amount}. Reduce it.").format(amount=formatting.money(self._limit))
        return ""

    def _rest(self, rest: Money) -> str:
        if self._kind is OperationKind.DEPOSIT:
            return self.tr("back to the payer: {amount}").format(amount=formatting.money(rest))
        return self.tr("left: {amount}").format(amount=formatting.money(rest))

    def retranslate(self) -> None:
        is_refund = self._kind is OperationKind.REFUND
        self._how_caption.set_text(self.tr("Kind of refund") if is_refund else self.tr("Kind of charge"))
        self.how.set_choices([(FULL, self.tr("Full")), (PART, self.tr("Partial"))])
        if self.how.value() is None:
            self.how.set_value(FULL)
        self._amount_caption.set_text(self.tr("Amount of the operation"))
        self._basket_caption.set_text(self.tr("Basket"))
        self._why_caption.set_text(self.tr("Reason"))
        self.why.setPlaceholderText(self.tr("Not given"))
        self.why.set_choices([(code, words.why_word(code)) for code in words.REASONS_OF[self._kind]])
        self._comment_caption.set_text(self.tr("Comment for the journal"))
        for control, caption in (
            (self.how, self._how_caption),
            (self.amount_edit, self._amount_caption),
            (self.why, self._why_caption),
            (self.comment, self._comment_caption),
            (self.basket, self._basket_caption),
        ):
            control.setAccessibleName(caption.text())
        self._show_parts()
        self._follow()


def _under(caption: Label, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(4)
    column.addWidget(caption)
    for part in parts:
        column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if isinstance(part, Segmented) else Qt.AlignmentFlag(0))
    column.addStretch(1)
    return column
