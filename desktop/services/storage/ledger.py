"""The only writer of orders: keeps facets, sums per day and search texts in step with every row it inserts or changes."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, NamedTuple

import sqlalchemy as sa

from desktop.models.domain.orders import ObservedOrder
from desktop.services.storage.schema import facets, order_days, order_search, orders
from desktop.services.storage.statements import execute_many, upsert
from desktop.services.storage.states import (
    ACTION_CODE,
    AMOUNT,
    CURRENCY,
    DESCRIPTION,
    EMAIL,
    FEE,
    FIELDS,
    MASKED_PAN,
    MERCHANT,
    OFD_STATUS,
    ORDER_NUMBER,
    REFUNDED,
    REGISTERED_AT,
    State,
    gross_of,
)

DAY = 86_400
_EPOCH_DAYS = 1_000_000  # SQL divides towards zero; so that days before 1970 divide downwards too
_MANY_FACETS = 50_000
_OWN = ("id", "facet_id", "gross_minor", "last4", "batch_id", "file_row", "order_number")
_FACET = itemgetter(MERCHANT, *range(CURRENCY, ACTION_CODE + 1), OFD_STATUS)
_FACET_NAMES = ("merchant", "currency", "status", "status_raw", "payment_method", "payment_system", "action_code", "ofd_status")


class Kept(NamedTuple):
    """An order as it stands in the registry."""

    id: int
    facet_id: int
    batch: int
    file_row: int
    state: State


class FacetBook:
    """The id of each combination of facet values; unknown ones are written when they are met."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[Any, ...], int] = {}

    def id_of(self, state: State) -> int:
        key = _FACET(state)
        found = self._known.get(key)
        return self._look_up(key) if found is None else found

    def _look_up(self, key: tuple[Any, ...]) -> int:
        if len(self._known) >= _MANY_FACETS:  # a column of free text taken for one of few values: memory stays flat
            self._known.clear()
        values = {name: value if name == "action_code" else value or "" for name, value in zip(_FACET_NAMES, key, strict=True)}
        same = [facets.c[name].is_not_distinct_from(value) for name, value in values.items()]
        found = self._connection.execute(sa.select(facets.c.id).where(*same)).scalar()
        if found is None:
            found = int(self._connection.execute(NEXT_FACET).scalar_one())
            self._connection.execute(sa.insert(facets).values(id=found, **values))
        self._known[key] = int(found)
        return int(found)


NEXT_FACET = sa.select(sa.func.coalesce(sa.func.max(facets.c.id), 0) + 1)
NEXT_ORDER = sa.select(sa.func.coalesce(sa.func.max(orders.c.id), 0) + 1)


class DayBook:
    """Changes of the sums per day and facet, gathered and then written at once."""

    def __init__(self) -> None:
        self._changes: dict[tuple[int, int], list[int]] = {}

    def count(self, facet_id: int, state: State, gross: int, sign: int) -> None:
        key = (state[REGISTERED_AT] // DAY, facet_id)
        sums = self._changes.get(key)
        if sums is None:
            sums = self._changes[key] = [0, 0, 0, 0, 0]
        sums[0] += sign
        sums[1] += sign * state[AMOUNT]
        sums[2] += sign * gross
        sums[3] += sign * (state[FEE] or 0)
        sums[4] += sign * (state[REFUNDED] or 0)

    def __len__(self) -> int:
        return len(self._changes)

    def write(self, connection: sa.Connection) -> None:
        execute_many(connection, day_upsert(connection.dialect), [(*key, *sums) for key, sums in self._changes.items()])
        if any(sums[0] <= 0 for sums in self._changes.values()):
            connection.execute(sa.delete(order_days).where(order_days.c.orders == 0))
        self._changes.clear()


def day_upsert(dialect: sa.Dialect) -> sa.Insert:
    sums = [column.name for column in order_days.c if not column.primary_key]
    return upsert(dialect, order_days, lambda new: {name: order_days.c[name] + new[name] for name in sums})


def search_line(state: State, last4: str | None) -> str:
    """`filters.search_text` of a state, without making an order of it: a million of them pass per import."""
    parts = [part for part in (state[1], state[3], state[2], last4, state[DESCRIPTION], state[EMAIL]) if part]
    line = "\n".join(parts).casefold().replace("ё", "е")
    breaks = line.count("\n")
    if breaks == len(parts) - 1 and len(line.split()) == line.count(" ") + breaks + 1:
        return line  # nothing but single spaces stands between words
    return "\n".join([" ".join(part.casefold().replace("ё", "е").split()) for part in parts])


def last4_of(masked_pan: str | None) -> str | None:
    tail = (masked_pan or "")[-4:]
    return tail if len(tail) == 4 and tail.isdigit() else None


_TOLD = tuple(column.name for column in orders.c if column.name not in _OWN)
"""The columns of `orders` that a state gives as it is."""
_NEEDED = ("amount_minor", "registered_at")
_ALL_TOLD = itemgetter(*(FIELDS.index(name) for name in _TOLD))


ORDER_UPDATE = (
    sa.update(orders)
    .where(orders.c.id == sa.bindparam("own_id"))
    .values({column.name: sa.bindparam(column.name) for column in orders.c if column.name != "id"})
)
SEARCH_UPDATE = (
    sa.update(order_search).where(order_search.c.order_id == sa.bindparam("own_id")).values(text=sa.bindparam("text"))
)
UNUSED_FACETS = sa.delete(facets).where(facets.c.id.not_in(sa.select(order_days.c.facet_id)))


class Ledger:
    """Writes orders within one open transaction. `flush` must be the last call before its end."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._facets = FacetBook(connection)
        self._days = DayBook()
        self._next_id = int(connection.execute(NEXT_ORDER).scalar_one())
        self._changed: list[tuple[Any, ...]] = []
        self._searched: list[tuple[Any, ...]] = []

    def insert(self, batch: int, rows: Sequence[ObservedOrder]) -> None:
        """New orders, with the next ids. Columns that no row of the chunk tells are left out of the statement: the driver
        takes half a microsecond for each NULL, so that a list of ten columns goes in four times as fast."""
        if not rows:
            return
        told = [name for name in _TOLD if not _is_unknown(rows, name)]
        values_of = itemgetter(*(FIELDS.index(name) for name in told))
        order_rows: list[tuple[Any, ...]] = []
        search_rows: list[tuple[int, str]] = []
        facet_of, count = self._facets.id_of, self._days.count
        for order_id, row in enumerate(rows, self._next_id):
            state = row[1:]
            facet_id, gross, last4 = facet_of(state), gross_of(state), last4_of(row.masked_pan)
            own = (order_id, facet_id, gross, last4, batch, row[0], state[ORDER_NUMBER] or "")
            order_rows.append(own + values_of(state))
            search_rows.append((order_id, search_line(state, last4)))
            count(facet_id, state, gross, 1)
        self._next_id += len(rows)
        execute_many(self._connection, sa.insert(orders), order_rows, (*_OWN, *told))
        execute_many(self._connection, sa.insert(order_search), search_rows)
        if len(self._days) > _MANY_FACETS:
            self._days.write(self._connection)

    def change(self, old: Kept, state: State, batch: int, file_row: int) -> None:
        """An order that stands becomes `state`; written with the next `flush`."""
        facet_id, gross, last4 = self._facets.id_of(state), gross_of(state), last4_of(state[MASKED_PAN])
        self._days.count(old.facet_id, old.state, gross_of(old.state), -1)
        self._days.count(facet_id, state, gross, 1)
        own = (facet_id, gross, last4, batch, file_row, state[ORDER_NUMBER] or "")
        self._changed.append((*own, *_ALL_TOLD(state), old.id))
        text = search_line(state, last4)
        if text != search_line(old.state, last4_of(old.state[MASKED_PAN])):
            self._searched.append((text, old.id))

    def flush(self) -> None:
        execute_many(self._connection, ORDER_UPDATE, self._changed)
        execute_many(self._connection, SEARCH_UPDATE, self._searched)
        self._changed.clear()
        self._searched.clear()
        self._days.write(self._connection)

    def forget(self, doomed: sa.Select[tuple[int]]) -> int:
        """Takes the orders of these ids out of everything; how many they were."""
        self.flush()
        connection = self._connection
        removed = connection.execute(DAY_SUMS.where(orders.c.id.in_(doomed))).all()
        execute_many(connection, day_upsert(connection.dialect), [tuple(row) for row in removed])
        connection.execute(sa.delete(order_search).where(order_search.c.order_id.in_(doomed)))
        connection.execute(sa.delete(orders).where(orders.c.id.in_(doomed)))
        connection.execute(sa.delete(order_days).where(order_days.c.orders == 0))
        return -sum(int(row[2]) for row in removed)

    def drop_unused_facets(self) -> None:
        self._connection.execute(UNUSED_FACETS)


def _is_unknown(rows: Sequence[ObservedOrder], name: str) -> bool:
    column = list(map(itemgetter(FIELDS.index(name) + 1), rows))
    return name not in _NEEDED and column.count(None) == len(column)


def _day_sums() -> sa.Select[Any]:
    """What orders add to their days and facets, negated."""
    day = (orders.c.registered_at + _EPOCH_DAYS * DAY) // DAY - _EPOCH_DAYS
    figures = (orders.c.amount_minor, orders.c.gross_minor, orders.c.fee_minor, orders.c.refunded_minor)
    sums = [-sa.func.coalesce(sa.func.sum(figure), 0) for figure in figures]
    return sa.select(day, orders.c.facet_id, -sa.func.count(), *sums).group_by(day, orders.c.facet_id)


DAY_SUMS = _day_sums()
