"""Orders' columns as expressions of SQL."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.columns import ColumnKey
from desktop.services.storage.schema import facets, orders
from desktop.services.storage.states import FIELDS

_IN_FACETS = {column.name for column in facets.c} - {"id"}
Expression = sa.ColumnElement[Any]


def field(name: str) -> Expression:
    """A field of `ObservedOrder`; NULL when unknown. A blank facet means unknown."""
    if name not in _IN_FACETS:
        return sa.func.nullif(orders.c.order_number, "") if name == "order_number" else orders.c[name]
    column: Expression = facets.c[name]
    return column if name in ("status", "currency", "action_code") else sa.func.nullif(column, "").label(name)


STATE_COLUMNS = tuple(field(name) for name in FIELDS)
"""A row of these is a state (see `states`)."""

ORDER_ROW: tuple[Expression, ...] = (orders.c.id, orders.c.batch_id, orders.c.file_row, *STATE_COLUMNS)


def with_facets(columns: Iterable[Expression]) -> sa.Select[Any]:
    return sa.select(*columns).join_from(orders, facets, orders.c.facet_id == facets.c.id)


_COLUMN_FIELDS = {
    ColumnKey.AMOUNT: "amount_minor",
    ColumnKey.FEE: "fee_minor",
    ColumnKey.REFUNDED: "refunded_minor",
    ColumnKey.ORDER_PARAMS: "params",
}


def column(key: ColumnKey) -> Expression:
    """The raw value of a column, as `OrderQueries.stream` promises it."""
    if key is ColumnKey.STATUS:
        return sa.func.coalesce(field("status_raw"), facets.c.status)
    return orders.c.gross_minor if key is ColumnKey.GROSS else field(_COLUMN_FIELDS.get(key, key.value))


def sort_column(key: ColumnKey) -> sa.Column[Any]:
    """What a column is sorted by: its stored value."""
    if key is ColumnKey.GROSS:
        return orders.c.gross_minor
    name = _COLUMN_FIELDS.get(key, key.value)
    return facets.c[name] if name in _IN_FACETS else orders.c[name]
