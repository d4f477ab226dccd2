"""How a filter is best answered: which index leads to its orders. SQLite has no figures to choose by; the sums per day have.

Every choice below was measured with 1 M orders; a wrong one still gives the right answer, only later.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort, search_key
from desktop.services.storage.conditions import (
    Condition,
    amount_conditions,
    bounds,
    facet_conditions,
    period_conditions,
    text_conditions,
)
from desktop.services.storage.ledger import DAY
from desktop.services.storage.rows import sort_column
from desktop.services.storage.schema import SORT_INDEXES, facets, order_days, order_search, orders
from desktop.services.storage.statements import BY_ID, among, among_listed, contains, led_by

BY_TIME = str(SORT_INDEXES["registered_at"].name)
BY_AMOUNT = "ix_orders_amounts"
_WALKED = {name: str(index.name) for name, index in SORT_INDEXES.items()}
NARROW = 50_000
"""Up to so many orders are gathered and sorted; more are walked in the order of the sort."""
WIDE = 400_000
"""More orders than this are summed sooner by a pass over all than by handing their ids over."""


SEARCH = "search"
INDEX_OF_NUMBERS = {"order_number": "ix_orders_key", "rrn": _WALKED["rrn"]}


@dataclass(frozen=True, slots=True)
class Found:
    """How many orders, and their ids as a JSON array, in no order."""

    count: int
    ids: str


Search = Callable[[str, str], Found]
"""(SEARCH, key) the orders whose search text holds the key, or (order_number or rrn, pattern) those whose number matches. A
pass over all orders (see `scans`)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The conditions over `orders`, and the index that has to lead (None: SQLite's own choice)."""

    conditions: Sequence[Condition]
    index: str | None = None

    def over(self, statement: sa.Select[Any]) -> sa.Select[Any]:
        asked = statement.where(*self.conditions)
        return asked if self.index is None else led_by(asked, orders, self.index)


def facet_ids(connection: sa.Connection, where: OrderFilter) -> list[int]:
    """The facets that the filter allows; all of them when it asks nothing of them."""
    return [row[0] for row in connection.execute(sa.select(facets.c.id).where(*facet_conditions(where)))]


def day_range(where: OrderFilter) -> list[Condition]:
    """The days that a period over the registration touches."""
    start, end = bounds(where)
    lower = [] if start is None else [order_days.c.day >= start // DAY]
    return lower if end is None else [*lower, order_days.c.day <= (end - 1) // DAY]


def count_by_days(where: OrderFilter, chosen: Sequence[int] | None) -> sa.Select[int]:
    """How many orders, of all facets or of the chosen, stand in the days that the period touches."""
    by_facet = [] if chosen is None else [among(order_days.c.facet_id, chosen)]
    return sa.select(sa.func.coalesce(sa.func.sum(order_days.c.orders), 0)).where(*day_range(where), *by_facet)


def some_of_amount(where: OrderFilter, chosen: Sequence[int]) -> sa.Select[int]:
    """How many orders have such an amount, counted no further than needed."""
    few = sa.select(orders.c.id).where(among(orders.c.facet_id, chosen), *amount_conditions(where)).limit(NARROW + 1)
    return sa.select(sa.func.count()).select_from(led_by(few, orders, BY_AMOUNT).subquery())


def plan_of(connection: sa.Connection, where: OrderFilter, sort: OrderSort | None, search: Search) -> Plan:
    """The plan for the ids in the order of `sort`, or for sums (None)."""
    asked = bool(facet_conditions(where))
    chosen = facet_ids(connection, where)
    rest = [*period_conditions(where), *amount_conditions(where), *text_conditions(where)]
    every = [among(orders.c.facet_id, chosen), *rest]
    plain = every if asked else rest
    seen = _searched(where)
    if where.numbers or (index := _index_of_texts(where)):
        return Plan([*plain, *seen], BY_ID if where.numbers else index)
    passed = _passed_over(where)
    if where.date_basis is DateBasis.CREATED or where.period.is_open:
        if not where.period.is_open and _count(connection, count_by_days(where, None)) <= NARROW:
            return Plan([*plain, *seen], BY_TIME)
    elif passed is None or passed[0] == SEARCH:
        return Plan([*every, *seen], f"ix_orders_{where.date_basis.value}")
    if passed is not None:
        found = search(*passed)
        if found.count > (WIDE if sort is None else NARROW):
            return Plan([*plain, *seen], BY_ID if sort is None else sort_index(sort))
        return Plan([*plain, *(() if passed[0] == SEARCH else seen), among_listed(orders.c.id, found.ids)], BY_ID)
    if asked and _count(connection, count_by_days(where, chosen)) <= NARROW:
        return Plan(every, BY_AMOUNT)
    if amount_conditions(where) and _count(connection, some_of_amount(where, chosen)) <= NARROW:
        return Plan(every, BY_AMOUNT)
    return Plan(plain, sort_index(sort))


def sort_index(sort: OrderSort | None) -> str | None:
    """The index that stands in the order of the sort."""
    column = None if sort is None else sort_column(sort.column)
    return None if column is None or column.table is not orders else _WALKED.get(column.name)


def _count(connection: sa.Connection, statement: sa.Select[Any]) -> int:
    return int(connection.execute(statement).scalar_one())


def _index_of_texts(where: OrderFilter) -> str | None:
    """The index of a text whose beginning is known."""
    if where.md_order:
        return "ix_orders_md_order"
    for name, index in INDEX_OF_NUMBERS.items():
        if getattr(where, name)[:1] not in ("", "*", "?"):
            return index
    return "ix_orders_last4" if where.last4 else None


def _passed_over(where: OrderFilter) -> tuple[str, str] | None:
    """What only a pass over all orders answers: a pattern whose beginning is open, or the search."""
    for name in INDEX_OF_NUMBERS:
        if getattr(where, name).strip("*"):
            return name, getattr(where, name)
    key = search_key(where.search)
    return (SEARCH, key) if key else None


def _searched(where: OrderFilter) -> list[Condition]:
    """The search as a condition on the text beside the order."""
    key = search_key(where.search)
    beside = order_search.c.order_id == orders.c.id
    return [sa.exists().where(beside, contains(order_search.c.text, key))] if key else []
