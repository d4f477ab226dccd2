"""Rows of the registry as orders of the domain. Without SQLAlchemy: the first window needs it before that is imported."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import Any

from desktop.models.domain.money import Currency, Money
from desktop.models.domain.orders import Operation, OperationType, Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.storage.states import FIELDS, State, gross_of

_MONEY_ATTRIBUTES = {"fee_minor": "fee", "refunded_minor": "refunded", "registered_minor": "registered_amount"}
_TIMES = ("paid_at", "completed_at", "refunded_at", "updated_at")


def order_of(row: Iterable[Any]) -> Order:
    """The order of a row of `rows.ORDER_ROW`: id, batch, file row, then its state."""
    order_id, batch, file_row, *values = row
    return order_from_state(order_id, batch, file_row, tuple(values))


def order_from_state(order_id: int, batch: int, file_row: int, state: State) -> Order:
    told: dict[str, Any] = dict(zip(FIELDS, state, strict=True))
    currency = _currency(told.pop("currency"))
    for name in _TIMES:
        if told[name] is not None:
            told[name] = instant(told[name])
    for name, attribute in _MONEY_ATTRIBUTES.items():
        minor = told.pop(name)
        told[attribute] = None if minor is None else Money(minor, currency)
    params, operations = told.pop("params"), told.pop("operations")
    return Order(
        id=order_id,
        order_number=told.pop("order_number") or "",
        amount=Money(told.pop("amount_minor"), currency),
        gross=Money(gross_of(state), currency),
        status=OrderStatus(told.pop("status")),
        registered_at=instant(told.pop("registered_at")),
        params=json.loads(params) if params else {},
        operations=_operations(operations, currency) if operations else (),
        batch=batch,
        file_row=file_row,
        **told,
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
