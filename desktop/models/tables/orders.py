"""The registry's table: orders of one filter in one sort, asked of `OrderQueries`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.orders import Order
from desktop.models.tables.window import WindowModel

if TYPE_CHECKING:
    from desktop.services.ports import OrderQueries


@dataclass(frozen=True, slots=True)
class OrderSource:
    """A filter and a sort as a question to the registry."""

    queries: OrderQueries
    where: OrderFilter
    sort: OrderSort

    def stoppable(self) -> OrderSource:
        return replace(self, queries=self.queries.stoppable())

    def interrupt(self) -> None:
        self.queries.interrupt()

    def page(self, offset: int, limit: int) -> Sequence[Order]:
        return self.queries.page(self.where, self.sort, offset, limit)

    def ids(self) -> Sequence[int]:
        return self.queries.ids(self.where, self.sort)

    def by_ids(self, ids: Sequence[int]) -> Sequence[Order]:
        return self.queries.by_ids(ids)


class OrdersModel(WindowModel):
    """Rows are `Order`s (RowRole)."""

    def order_at(self, number: int) -> Order | None:
        order = self.row_at(number)
        return order if isinstance(order, Order) else None
