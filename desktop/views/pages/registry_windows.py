"""The windows that the registry page opens: details of an order, the choice of columns, the search by a list."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.models.domain.columns import ColumnSet
from desktop.models.domain.orders import Order
from desktop.views.pages.transactions import TransactionsPage

if TYPE_CHECKING:
    from desktop.services.access import Access
    from desktop.services.audit import Audit
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.exports import Exports
    from desktop.services.ports import OrderQueries, TemplateStore
    from desktop.services.refusals import Refusals
    from desktop.views.dialogs.details import DetailsDialog
    from desktop.views.operation_desk import OperationDesk

AHEAD = 10
"""Walking from order to order asks for this many rows before they are needed."""


@dataclass(frozen=True, slots=True)
class DeskParts:
    """Collaborators that the page hands on to its windows."""

    queries: OrderQueries
    templates: TemplateStore
    exports: Exports
    refusals: Refusals
    hub: ChangesHub
    access: Access
    audit: Audit
    """Is told which orders were looked at uncovered."""
    money: OperationDesk


class RegistryWindows(QObject):
    """Signals: `find_asked` (the text of a list)."""

    find_asked = Signal(str)

    def __init__(self, page: TransactionsPage, parts: DeskParts) -> None:
        super().__init__(page)
        self._page = page
        self._parts = parts

    def open_details(self, row: int) -> None:
        """A window of the order in this row; it walks along the table. Several may be open."""
        from desktop.views.dialogs.details import DetailsDialog  # loaded with the first order that is opened

        order = self._page.model.order_at(row)
        if order is None:
            return
        holder: list[DetailsDialog] = []
        dialog = DetailsDialog(
            order,
            queries=self._parts.queries,
            tasks=self._page.tasks,
            refusals=self._parts.refusals,
            settings=self._page.settings,
            hub=self._parts.hub,
            navigator=lambda step: self._neighbour(holder[0].order, step) if holder else None,
            position=lambda: self._place_of(holder[0].order if holder else order),
            curtain=self._page.curtain.is_drawn,
            audit=self._parts.audit,
            money=self._parts.money,
            parent=self._page.window(),
        )
        holder.append(dialog)
        dialog.seen.connect(self._note)
        dialog.show()

    def _note(self, order: Order) -> None:
        """Whoever looks at a payer's data is written down, once for each order."""
        self._page.tasks.start(partial(self._parts.audit.viewed, order.order_number))

    def _row_of(self, order: Order) -> int | None:
        current = self._page.table.currentIndex().row()
        for row in (current, current - 1, current + 1):
            if self._page.model.id_at(row) == order.id:
                return row
        return self._page.model.row_of(order.id)

    def _neighbour(self, order: Order, step: int) -> Order | None:
        row, model = self._row_of(order), self._page.model
        if row is None or not 0 <= row + step < model.rowCount():
            return None
        self._page.table.go_to_row(row + step)
        model.want(*sorted((row + step, row + AHEAD * step)))
        return model.order_at(row + step)

    def _place_of(self, order: Order) -> tuple[int, int] | None:
        row = self._row_of(order)
        return None if row is None else (row + 1, self._page.model.rowCount())

    def open_columns(self) -> None:
        from desktop.views.dialogs.columns import ColumnsDialog  # loaded when it is asked for

        order = self._page.model.order_at(max(0, self._page.table.currentIndex().row()))
        dialog = ColumnsDialog(self._page.column_set, self._page.settings, order, self._page.window())
        dialog.applied.connect(self._on_columns)
        dialog.show()

    def _on_columns(self, chosen: ColumnSet) -> None:
        self._page.show_columns(chosen.keys)

    def open_list(self) -> None:
        from desktop.views.pages.list_finder import ListFinder  # rare

        finder = ListFinder(self._page.query.state.filter.numbers, self._page.settings, self._page.window())
        finder.find_asked.connect(self.find_asked)
        finder.show()
