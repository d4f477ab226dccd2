"""The lines of an order's basket, of which some, or some pieces of one, are returned or charged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import BasketLine
from desktop.views.dialogs.elided import ElidedLabel
from desktop.views.widgets import CheckBox, Label, LineEdit
from desktop.views.widgets.amount import AmountLabel

THOUSAND = 1000
_QUANTITY = re.compile(r"(\d{1,9})(?:[.,](\d{1,3}))?\Z")


def quantity_text(thousandths: int) -> str:
    """1500 → «1.5», 2000 → «2»."""
    whole, rest = divmod(thousandths, THOUSAND)
    return f"{whole}.{rest:03d}".rstrip("0") if rest else str(whole)


def quantity_of(text: str) -> int | None:
    """Thousandths; None when it is no quantity."""
    found = _QUANTITY.match(text.strip())
    return int(found[1]) * THOUSAND + int((found[2] or "").ljust(3, "0")) if found else None


def part_of(line: BasketLine, quantity: int) -> BasketLine:
    """So much of a line, with its share of the sum rounded to the minor unit."""
    minor = (2 * line.amount.minor * quantity + line.quantity) // (2 * line.quantity)
    return replace(line, quantity=quantity, amount=Money(minor, line.amount.currency))


class _Row:
    def __init__(self, line: BasketLine) -> None:
        self.line = line
        self.check = CheckBox()
        self.check.setObjectName(f"refund.line_{line.position}")
        self.check.setAccessibleName(line.name)
        self.name = ElidedLabel()
        self.name.set_text(line.name)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.quantity = LineEdit(small=True, ids=True)
        self.quantity.setObjectName(f"refund.quantity_{line.position}")
        self.quantity.setAccessibleName(line.name)
        self.quantity.setFixedWidth(64)
        self.quantity.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity.setText(quantity_text(line.quantity))
        self.quantity.setEnabled(False)
        self.of = Label(f"/ {quantity_text(line.quantity)} {line.measure}".rstrip(), "small", "text3", tnum=True)
        self.sum = AmountLabel(line.amount)

    def chosen(self) -> BasketLine | None:
        """None when it is not chosen, or its quantity is none."""
        if not self.check.isChecked():
            return None
        wanted = quantity_of(self.quantity.text())
        return part_of(self.line, wanted) if wanted and wanted <= self.line.quantity else None

    def is_wrong(self) -> bool:
        return self.check.isChecked() and self.chosen() is None

    def follow(self) -> None:
        self.quantity.setEnabled(self.check.isChecked() and self.check.isEnabled())
        self.quantity.set_error(self.is_wrong())
        self.sum.set_amount((self.chosen() or self.line).amount)


class Basket(QWidget):
    """Signal: `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    @property
    def is_empty(self) -> bool:
        return not self._rows

    def show_lines(self, lines: Sequence[BasketLine]) -> None:
        """Once; a basket does not change while it is looked at."""
        for place, line in enumerate(line for line in lines if line.quantity > 0):
            row = _Row(line)
            self._rows.append(row)
            for column, part in enumerate((row.check, row.name, row.quantity, row.of, row.sum)):
                self._grid.addWidget(part, place, column)
            row.check.toggled.connect(self._on_change)
            row.quantity.textChanged.connect(self._on_change)

    def _on_change(self) -> None:
        for row in self._rows:
            row.follow()
        self.changed.emit()

    def items(self) -> tuple[BasketLine, ...]:
        """What is chosen."""
        return tuple(found for row in self._rows if (found := row.chosen()) is not None)

    @property
    def is_used(self) -> bool:
        return any(row.check.isChecked() for row in self._rows)

    @property
    def is_wrong(self) -> bool:
        return any(row.is_wrong() for row in self._rows)
