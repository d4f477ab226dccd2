"""The read side of the registry: pages, sums, choices and streams over a filter. See `ports.OrderQueries`."""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.orders import Order, Sighting
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import StatusSums, Totals
from desktop.services.ports import Choices, ListMatch
from desktop.services.storage import lookups
from desktop.services.storage.conditions import conditions
from desktop.services.storage.engine import Database, Running
from desktop.services.storage.history import history_of
from desktop.services.storage.rows import ORDER_ROW, column, instant, order_of, sort_column, with_facets
from desktop.services.storage.schema import facets, orders
from desktop.services.storage.statements import among

_CHUNK = 5000


class SqlOrderQueries:
    """OrderQueries over the database; any thread."""

    def __init__(self, database: Database, running: Running | None = None) -> None:
        self._database = database
        self._running = running or Running()

    def stoppable(self) -> "SqlOrderQueries":
        return SqlOrderQueries(self._database, Running(sticky=True))

    def interrupt(self) -> None:
        self._running.stop()

    def page(self, where: OrderFilter, sort: OrderSort, offset: int, limit: int) -> list[Order]:
        statement = page_ids(where, sort).limit(limit).offset(offset)
        with self._database.reading(self._running) as connection:
            return _by_ids(connection, [row[0] for row in _raw_rows(connection.execute(statement))])

    def ids(self, where: OrderFilter, sort: OrderSort) -> Sequence[int]:
        with self._database.reading(self._running) as connection:
            return array("q", (row[0] for row in _raw_rows(connection.execute(page_ids(where, sort)))))

    def by_ids(self, ids: Sequence[int]) -> list[Order]:
        with self._database.reading(self._running) as connection:
            return _by_ids(connection, ids)

    def totals(self, where: OrderFilter) -> Totals:
        return self._totals(conditions(where))

    def totals_of(self, ids: Sequence[int]) -> Totals:
        return self._totals([among(orders.c.id, ids)])

    def _totals(self, asked: list[sa.ColumnElement[bool]]) -> Totals:
        with self._database.reading(self._running) as connection:
            return Totals(tuple(_status_sums(row) for row in connection.execute(sums(asked))))

    def status_counts(self, where: OrderFilter) -> dict[OrderStatus, int]:
        counts: dict[OrderStatus, int] = {}
        for part in self.totals(where).parts:
            counts[part.status] = counts.get(part.status, 0) + part.count
        return counts

    def span(self, where: OrderFilter) -> tuple[datetime, datetime] | None:
        at = orders.c.registered_at
        statement = sa.select(sa.func.min(at), sa.func.max(at)).where(*conditions(where))
        with self._database.reading(self._running) as connection:
            first, last = connection.execute(statement).one()
        return None if first is None else (instant(first), instant(last))

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
        statement = _ordered(with_facets([*map(column, columns), facets.c.currency]).where(*conditions(where)), sort)
        with self._database.reading(self._running) as connection, closing(connection.execute(statement)) as result:
            while rows := _raw_rows(result).fetchmany(_CHUNK):
                yield rows

    def revision(self) -> int:
        with self._database.reading(self._running) as connection:
            return int(connection.execute(lookups.REVISION).scalar_one())


def _raw_rows(result: sa.CursorResult[Any]) -> Any:
    """The driver's own tuples: a million rows without an object around each."""
    return result.cursor


def _ordered(statement: sa.Select[Any], sort: OrderSort) -> sa.Select[Any]:
    key = sort_column(sort.column)
    if sort.descending:
        return statement.order_by(key.desc().nulls_last(), orders.c.id.desc())
    return statement.order_by(key.asc().nulls_first(), orders.c.id.asc())


def page_ids(where: OrderFilter, sort: OrderSort) -> sa.Select[tuple[int]]:
    """The ids of the filter in the order of the sort."""
    key = sort_column(sort.column)
    base = sa.select(orders.c.id) if key.table is orders else with_facets([orders.c.id])
    return _ordered(base.where(*conditions(where)), sort)


def _by_ids(connection: sa.Connection, ids: Sequence[int]) -> list[Order]:
    statement = with_facets(ORDER_ROW).where(among(orders.c.id, ids))
    found = {row[0]: row for row in connection.execute(statement)}
    return [order_of(found[order_id]) for order_id in ids if order_id in found]


def sums(asked: Sequence[sa.ColumnElement[bool]]) -> sa.Select[Any]:
    """Currency, status, count and the four sums of the orders that meet the conditions."""
    figures = (orders.c.amount_minor, orders.c.gross_minor, orders.c.fee_minor, orders.c.refunded_minor)
    columns = [sa.func.count(), *(sa.func.coalesce(sa.func.sum(figure), 0) for figure in figures)]
    group = (facets.c.currency, facets.c.status)
    return with_facets([*group, *columns]).where(*asked).group_by(*group).order_by(*group)


def _status_sums(row: Sequence[Any]) -> StatusSums:
    currency, status, *figures = row
    return StatusSums(currency, OrderStatus(status), *map(int, figures))
