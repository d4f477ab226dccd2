"""A few orders in hand as what a table asks: nothing is fetched any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.models.domain.orders import Order


@dataclass(frozen=True, slots=True)
class FoundRows:
    """In the order of the table."""

    orders: tuple[Order, ...]

    def stoppable(self) -> FoundRows:
        return self

    def interrupt(self) -> None:
        """There is nothing to stop."""

    def page(self, offset: int, limit: int) -> Sequence[Order]:
        return self.orders[offset : offset + limit]

    def ids(self) -> Sequence[int]:
        return [order.id for order in self.orders]

    def by_ids(self, ids: Sequence[int]) -> Sequence[Order]:
        wanted = set(ids)
        return [order for order in self.orders if order.id in wanted]
