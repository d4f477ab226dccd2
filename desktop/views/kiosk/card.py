"""The card of an order over the kiosk, for the operator who gave the PIN: to read, with no way to printers and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.models.domain.orders import Order
from desktop.views.dialogs.details import DetailsDialog
from desktop.views.widgets import Button

if TYPE_CHECKING:
    from desktop.views.kiosk.window import KioskParts, KioskWindow


def open_card(window: KioskWindow, parts: KioskParts, order: int) -> None:
    """Reads the order in a lane, with the operator's right, and shows it."""

    def read() -> Order | None:
        parts.kiosk.let_operator_look()
        found = next(iter(parts.queries.by_ids([order])), None)
        if found is not None:
            parts.kiosk.looked_at(found.order_number)
        return found

    def show(found: Order | None) -> None:
        if found is None:
            parts.kiosk.enter_again()
        else:
            window.show_card(_card(window, parts, found))

    parts.tasks.start(read, on_done=show, on_error=lambda _error: parts.kiosk.enter_again(), owner=window)


def _card(window: KioskWindow, parts: KioskParts, order: Order) -> DetailsDialog:
    card = DetailsDialog(
        order,
        queries=parts.queries,
        tasks=parts.tasks,
        refusals=parts.refusals,
        settings=parts.settings,
        parent=window,
    )
    card.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    card.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    card.setWindowModality(Qt.WindowModality.WindowModal)
    button = card.findChild(Button, "details.print")
    if button is not None:
        for action in button.menu().actions():
            action.setEnabled(False)
        button.hide()
    room = window.size()
    card.resize(min(card.width(), room.width() - 48), min(card.height(), room.height() - 48))
    card.move(window.mapToGlobal(window.rect().center()) - card.rect().center())
    return card
