"""Rows of the tables as orders of the domain, and orders' columns as expressions of SQL."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.orders import Operation, OperationType, Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.storage.schema import facets, orders
from desktop.services.storage.states import FIELDS, State, gross_of

_IN_FACETS = {column.name for column in facets.c} - {"id"}
_MONEY_ATTRIBUTES = {"fee_minor": "fee", "refunded_minor": "refunded", "registered_minor": "registered_amount"}
_TIMES = ("paid_at", "completed_at", "refunded_at", "updated_at")
_PLAIN = tuple(
    name
    for name in FIELDS
    if name not in {"order_number", "amount_minor", "currency", "status", "registered_at", "params", "operations"}
    and name not in _MONEY_ATTRIBUTES
    and name not in _TIMES
)

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


def order_of(row: Iterable[Any]) -> Order:
    """The order of a row of ORDER_ROW."""
    order_id, batch, file_row, *values = row
    return order_from_state(order_id, batch, file_row, tuple(values))


def order_from_state(order_id: int, batch: int, file_row: int, state: State) -> Order:
    told = dict(zip(FIELDS, state, strict=True))
    currency = _currency(told["currency"])
    known: dict[str, Any] = {name: told[name] for name in _PLAIN}
    known |= {name: None if told[name] is None else instant(told[name]) for name in _TIMES}
    for name, attribute in _MONEY_ATTRIBUTES.items():
        known[attribute] = None if told[name] is None else Money(told[name], currency)
    return Order(
        id=order_id,
        order_number=told["order_number"] or "",
        amount=Money(told["amount_minor"], currency),
        gross=Money(gross_of(state), currency),
        status=OrderStatus(told["status"]),
        registered_at=instant(told["registered_at"]),
        params=json.loads(told["params"]) if told["params"] else {},
        operations=_operations(told["operations"], currency) if told["operations"] else (),
        batch=batch,
        file_row=file_row,
        **known,
    )


@cache
def _currency(code: str) -> Currency:
    return Currency(code)


def instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _operations(text: str, currency: Currency) -> tuple[Operation, ...]:
    return tuple(_operation(act, currency) for act in json.loads(text))


def _operation(act: dict[str, Any], currency: Currency) -> Operation:
    amount = act.get("amount_minor")
    texts = {name: act.get(name) for name in ("rrn", "approval_code", "action_code", "terminal_id", "merchant_id")}
    return Operation(
        type=OperationType(act["type"]),
        at=instant(act["at"]),
        ok=bool(act.get("ok", True)),
        amount=None if amount is None else Money(amount, currency),
        **texts,
    )


_COLUMN_FIELDS = {
    ColumnKey.AMOUNT: "amount_minor",
    ColumnKey.FEE: "fee_minor",
    ColumnKey.REFUNDED: "refunded_minor",
    ColumnKey.ORDER_PARAMS: "params",
}


def column(key: ColumnKey) -> Expression:
    """The raw value of a column, as `OrderQueries.stream` promises it."""
    return orders.c.gross_minor if key is ColumnKey.GROSS else field(_COLUMN_FIELDS.get(key, key.value))


def sort_column(key: ColumnKey) -> sa.Column[Any]:
    """What a column is sorted by: its stored value."""
    if key is ColumnKey.GROSS:
        return orders.c.gross_minor
    name = _COLUMN_FIELDS.get(key, key.value)
    return facets.c[name] if name in _IN_FACETS else orders.c[name]
