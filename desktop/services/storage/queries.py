"""The read side of the registry: pages, sums, choices and streams over a filter. See `ports.OrderQueries`."""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from itertools import islice
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.orders import Order, Sighting
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import Totals
from desktop.services.ports import Choices, ListMatch
from desktop.services.storage import lookups
from desktop.services.storage.engine import Database, Running
from desktop.services.storage.facet_order import ids_by_facets, is_by_facet
from desktop.services.storage.history import history_of
from desktop.services.storage.order_rows import order_of
from desktop.services.storage.planning import Found, Plan, plan_of
from desktop.services.storage.rows import ORDER_ROW, column, sort_column, with_facets
from desktop.services.storage.scans import Scans
from desktop.services.storage.schema import facets, orders
from desktop.services.storage.statements import among, raw_rows
from desktop.services.storage.sums import totals_of, totals_of_orders

_CHUNK = 5000


class SqlOrderQueries:
    """OrderQueries over the database; any thread."""

    def __init__(self, database: Database, scans: Scans | None = None, running: Running | None = None) -> None:
        self._database = database
        self._scans = scans or Scans(database)
        self._running = running or Running()

    def stoppable(self) -> "SqlOrderQueries":
        return SqlOrderQueries(self._database, self._scans, Running(sticky=True))

    def interrupt(self) -> None:
        self._running.stop()

    def page(self, where: OrderFilter, sort: OrderSort, offset: int, limit: int) -> list[Order]:
        return [order_of(row) for row in self.raw_page(where, sort, offset, limit)]

    def raw_page(self, where: OrderFilter, sort: OrderSort, offset: int, limit: int) -> list[Sequence[Any]]:
        """A page as rows of ORDER_ROW; see `opening`."""
        with self._database.reading(self._running) as connection:
            plan = plan_of(connection, where, sort, self._search)
            if is_by_facet(plan, sort):
                return _raw_orders(connection, list(islice(ids_by_facets(connection, plan, sort), offset, offset + limit)))
            statement = ids_in_order(plan, sort).limit(limit).offset(offset)
            return _raw_orders(connection, [row[0] for row in raw_rows(connection.execute(statement))])

    def has_orders(self) -> bool:
        with self._database.reading(self._running) as connection:
            return connection.execute(sa.select(orders.c.id).limit(1)).first() is not None

    def ids(self, where: OrderFilter, sort: OrderSort) -> Sequence[int]:
        with self._database.reading(self._running) as connection:
            plan = plan_of(connection, where, sort, self._search)
            if is_by_facet(plan, sort):
                return array("q", ids_by_facets(connection, plan, sort))
            return array("q", (row[0] for row in raw_rows(connection.execute(ids_in_order(plan, sort)))))

    def by_ids(self, ids: Sequence[int]) -> list[Order]:
        with self._database.reading(self._running) as connection:
            return orders_of(connection, ids)

    def totals(self, where: OrderFilter) -> Totals:
        with self._database.reading(self._running) as connection:
            return totals_of(connection, where, self._search)

    def totals_of(self, ids: Sequence[int]) -> Totals:
        with self._database.reading(self._running) as connection:
            return totals_of_orders(connection, ids)

    def _search(self, name: str, text: str) -> Found:
        return self._scans.found(name, text, self._running)

    def status_counts(self, where: OrderFilter) -> dict[OrderStatus, int]:
        counts: dict[OrderStatus, int] = {}
        for part in self.totals(where).parts:
            counts[part.status] = counts.get(part.status, 0) + part.count
        return counts

    def span(self, where: OrderFilter) -> tuple[datetime, datetime] | None:
        ends = [self.page(where, OrderSort(descending=descending), 0, 1) for descending in (False, True)]
        return (ends[0][0].registered_at, ends[1][0].registered_at) if all(ends) else None

    def find(self, reference: str) -> list[Order]:
        with self._database.reading(self._running) as connection:
            return [order_of(row) for row in connection.execute(lookups.by_reference(reference.strip()))]

    def history(self, order_id: int) -> list[Sighting]:
        with self._database.reading(self._running) as connection:
            return history_of(connection, order_id)

    def choices(self) -> Choices:
        with self._database.reading(self._running) as connection:
            return lookups.choices(connection)

    def match_list(self, entries: Sequence[str]) -> ListMatch:
        with self._database.reading(self._running) as connection:
            return lookups.match_list(connection, entries)

    def stream(self, where: OrderFilter, sort: OrderSort, columns: Sequence[ColumnKey]) -> Iterator[list[tuple[object, ...]]]:
        with self._database.reading(self._running) as connection:
            values = with_facets([*map(column, columns), facets.c.currency])
            statement = in_order(plan_of(connection, where, sort, self._search).over(values), sort)
            with closing(connection.execute(statement)) as result:
                while rows := raw_rows(result).fetchmany(_CHUNK):
                    yield rows

    def revision(self) -> int:
        with self._database.reading(self._running) as connection:
            return int(connection.execute(lookups.REVISION).scalar_one())


def in_order(statement: sa.Select[Any], sort: OrderSort) -> sa.Select[Any]:
    """Unknown values stand before all others, so last in a falling sort."""
    key = sort_column(sort.column)
    if sort.descending:
        return statement.order_by(key.desc().nulls_last() if key.nullable else key.desc(), orders.c.id.desc())
    return statement.order_by(key.asc().nulls_first() if key.nullable else key.asc(), orders.c.id.asc())


def ids_in_order(plan: Plan, sort: OrderSort) -> sa.Select[Any]:
    """The ids of the plan's orders in the order of the sort."""
    own = sort_column(sort.column).table is orders
    return in_order(plan.over(sa.select(orders.c.id) if own else with_facets([orders.c.id])), sort)


def orders_of(connection: sa.Connection, ids: Sequence[int]) -> list[Order]:
    """The orders of these ids, in their order."""
    return [order_of(row) for row in _raw_orders(connection, ids)]


def _raw_orders(connection: sa.Connection, ids: Sequence[int]) -> list[Sequence[Any]]:
    statement = with_facets(ORDER_ROW).where(among(orders.c.id, ids))
    found = {row[0]: row for row in raw_rows(connection.execute(statement))}
    return [found[order_id] for order_id in ids if order_id in found]
