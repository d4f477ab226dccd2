"""The head of an operation's window: which order it is, and its sums as a ledger."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.orders import Order
from desktop.views import formatting
from desktop.views.dialogs.frame import discard
from desktop.views.dialogs.operation_sums import Sums
from desktop.views.widgets import Chip, DoubleRule, Label
from desktop.views.widgets.amount import AmountLabel

LINE = 24


class OrderHead(QWidget):
    """«№ 1917_1626704539», the chip, and when, with which card, for what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Label(role="figure", tnum=True, zero=True)
        self._number.setObjectName("refund.order")
        self._chip = Chip()
        self._chip.setObjectName("refund.status")
        self._about = Label(tone="text2", wrap=True, tnum=True)
        self._about.setObjectName("refund.about")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._number, 1)
        line.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._about)

    def show_order(self, order: Order, zone: tzinfo) -> None:
        words = QCoreApplication.translate("OrderHead", "No. {order}")
        self._number.set_text(words.format(order=order.order_number))
        self._chip.set_order(order)
        card = formatting.pan(order.masked_pan)
        told = [formatting.date_time(order.registered_at, zone)]
        if card:
            told.append(QCoreApplication.translate("OrderHead", "card {card}").format(card=card))
        if order.description:
            told.append(" ".join(order.description.split()))
        self._about.set_text(", ".join(told))


class Ledger(QWidget):
    """Captions and sums, the double rule, and what is available."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._shown: Sums | None = None

    def show_sums(self, sums: Sums) -> None:
        if sums == self._shown:
            return
        self._shown = sums
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            discard(self._inside)
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row, (caption, amount) in enumerate(sums.lines):
            told = Label(caption, tone="text2", tnum=True)
            told.setFixedHeight(LINE)
            grid.addWidget(told, row, 0)
            grid.addWidget(AmountLabel(amount), row, 1)
        row = len(sums.lines)
        if sums.lines:
            grid.setRowMinimumHeight(row, 16)
            grid.addWidget(DoubleRule(), row, 0, 1, 2)
        caption, left = sums.last
        grid.addWidget(Label(caption, "figure", weight=600), row + 1, 0)
        last = AmountLabel(left, "figure", 600)
        last.setObjectName("refund.available")
        last.setAccessibleDescription(caption)
        grid.addWidget(last, row + 1, 1)
        self._column.addWidget(self._inside)
