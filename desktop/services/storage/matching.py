"""Which orders of the registry the rows of a chunk speak about.

By UUID; else by merchant, number and registration time, where a row or an order without UUID meets any with the same key.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from desktop.models.domain.orders import ObservedOrder
from desktop.services.storage.ledger import Kept
from desktop.services.storage.rows import STATE_COLUMNS
from desktop.services.storage.schema import facets, orders, sightings
from desktop.services.storage.statements import execute_many

chunk = sa.Table(
    "import_chunk",
    sa.MetaData(),
    sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("merchant", sa.Text, nullable=False),
    sa.Column("order_number", sa.Text, nullable=False),
    sa.Column("registered_at", sa.BigInteger, nullable=False),
    sa.Column("md_order", sa.Text, nullable=False),
    prefixes=["TEMPORARY"],
)


class Known(NamedTuple):
    """An order that a row speaks about; `is_told`: this batch spoke about it before; `has_first`: its first word is kept
    among the sightings."""

    kept: Kept
    is_told: bool
    has_first: bool


def prepare(connection: sa.Connection) -> None:
    connection.execute(sa.schema.CreateTable(chunk, if_not_exists=True))


def known(connection: sa.Connection, batch: int, rows: Sequence[ObservedOrder]) -> dict[int, Known]:
    """Place of a row → its order; rows about no known order are left out."""
    connection.execute(sa.delete(chunk))
    keys = [(at, row[1] or "", row[2] or "", row[16], row[3] or "") for at, row in enumerate(rows)]
    execute_many(connection, sa.insert(chunk), keys)
    found: dict[int, Known] = {}
    for place, _, _, order_id, facet_id, own, file_row, told, first, *state in connection.execute(matches(batch)):
        if place not in found:
            found[place] = Known(Kept(order_id, facet_id, own, file_row, tuple(state)), own == batch or bool(told), bool(first))
    return found


def matches(batch: int) -> sa.CompoundSelect[Any]:
    """Every order that a row may mean, the best one first; never by chance, but by UUID and then by age."""

    def sighted(by: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
        return sa.exists().where(sightings.c.order_id == orders.c.id, sightings.c.batch_id == by)

    def ranked(rank: int, on: sa.ColumnElement[bool]) -> sa.Select[Any]:
        own = (orders.c.id.label("order_id"), orders.c.facet_id, orders.c.batch_id, orders.c.file_row)
        uuid = sa.func.coalesce(orders.c.md_order, "").label("uuid")
        words = (sighted(sa.literal(batch)), sighted(orders.c.batch_id))
        columns = (chunk.c.place, sa.literal(rank).label("rank"), uuid, *own, *words, *STATE_COLUMNS)
        return sa.select(*columns).join_from(chunk, orders, on).join(facets, facets.c.id == orders.c.facet_id)

    by_uuid = ranked(0, orders.c.md_order == chunk.c.md_order)
    same_key = sa.and_(orders.c.order_number == chunk.c.order_number, orders.c.registered_at == chunk.c.registered_at)
    one_blank = sa.or_(chunk.c.md_order == "", orders.c.md_order.is_(None))
    by_key = ranked(1, same_key).where(facets.c.merchant == chunk.c.merchant, one_blank)
    return sa.union_all(by_uuid, by_key).order_by("place", "rank", "uuid", "order_id")
