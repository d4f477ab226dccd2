"""What may be done with the money of the order on screen: buttons that tell in their tooltips why they are greyed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.domain.money_operations import OperationKind
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.views import operation_words as words
from desktop.views.icons import Icon
from desktop.views.widgets import Button

if TYPE_CHECKING:
    from desktop.views.operation_desk import OperationDesk

_ICONS = {
    OperationKind.REFUND: Icon.UNDO_2,
    OperationKind.DEPOSIT: Icon.ARROW_DOWN_TO_LINE,
    OperationKind.REVERSE: Icon.CIRCLE_SLASH,
    OperationKind.DECLINE: Icon.CIRCLE_X,
}
_SHOWN = {
    OrderStatus.APPROVED: (OperationKind.DEPOSIT, OperationKind.REVERSE),
    OrderStatus.CREATED: (OperationKind.DECLINE,),
}
"""By state; in every other one the refund stands there, greyed where it is none."""
_READ_AFTER_MS = 60
"""Who walks from order to order asks for the last one only."""


class DetailsActs(QWidget):
    def __init__(self, money: OperationDesk | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._money = money
        self._order: Order | None = None
        self._why_not: dict[OperationKind, str | None] | None = None
        """None while it is not known."""
        self._buttons = {kind: Button(icon=_ICONS[kind]) for kind in _ICONS if money is not None}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for kind, button in self._buttons.items():
            button.setObjectName(f"details.{kind.value}")
            button.setEnabled(False)
            button.clicked.connect(partial(self._open, kind))
            line.addWidget(button)
        self._is_compact = False
        self._timer = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._timer.timeout.connect(self._read)

    def show_order(self, order: Order) -> None:
        """Another order, or another state of it: what may be done is asked anew."""
        if self._order is None or order.id != self._order.id or order.status is not self._order.status:
            self._why_not = None
        self._order = order
        self.retranslate()
        if self._money is not None:
            self._timer.start()

    def set_compact(self, compact: bool) -> None:
        """Without their words, where the window is narrow; the tooltips keep them."""
        if compact != self._is_compact:
            self._is_compact = compact
            self.retranslate()

    def _read(self) -> None:
        money, order = self._money, self._order
        if money is not None and order is not None:
            money.ask(lambda: _asked(money, order), partial(self._on_read, order.id), None, self)

    def _on_read(self, order: int, why_not: dict[OperationKind, str | None]) -> None:
        if self._order is not None and self._order.id == order:
            self._why_not = why_not
            self.retranslate()

    def _open(self, kind: OperationKind, _checked: bool = False) -> None:
        if self._money is not None and self._order is not None:
            self._money.open(self._order, kind)

    def retranslate(self) -> None:
        order = self._order
        if order is None:
            return
        shown = _SHOWN.get(order.status, (OperationKind.REFUND,))
        for kind, button in self._buttons.items():
            button.setVisible(kind in shown)
            if kind in shown:
                self._show_button(kind, button, order)
            else:
                button.setEnabled(False)

    def _show_button(self, kind: OperationKind, button: Button, order: Order) -> None:
        reason = self._why_not[kind] if self._why_not is not None else None
        caption, why = words.button(kind), words.why_not(reason, kind, order) if reason else ""
        button.setText("" if self._is_compact else caption)
        button.set_kind("icon" if self._is_compact else "plain")
        button.setEnabled(self._why_not is not None and reason is None)
        button.setToolTip(why or (caption if self._is_compact else ""))
        button.setAccessibleName(caption)
        button.setAccessibleDescription(why)


def _asked(money: OperationDesk, order: Order) -> dict[OperationKind, str | None]:
    """In a lane."""
    from desktop.models.domain.errors import NotAllowed

    try:
        return {kind: money.parts.operations.why_not(order, kind) for kind in OperationKind}
    except NotAllowed:  # files that are only looked at
        return dict.fromkeys(OperationKind, "review")
