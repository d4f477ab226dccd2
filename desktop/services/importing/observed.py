"""A row ready to merge, shown as the order it would become."""

import json
from datetime import UTC, datetime
from typing import Any

from desktop.models.domain.money import Currency, Money
from desktop.models.domain.orders import ObservedOrder, Operation, OperationType, Order
from desktop.models.domain.statuses import OrderStatus

_AS_THEY_ARE = (
    "md_order rrn status_raw merchant payment_method payment_system action_code action_text masked_pan description email "
    "cardholder ip expiry eci terminal_id processing_id approval_code ofd_status file_row"
).split()


def order_of(row: ObservedOrder) -> Order:
    """The order of one row, with id 0: it is in no registry yet."""
    currency = Currency(row.currency)

    def money(minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, currency)

    status = OrderStatus(row.status)
    shown = row.amount_minor + (row.refunded_minor or 0 if status is OrderStatus.REFUNDED else 0)
    same: dict[str, Any] = {name: getattr(row, name) for name in _AS_THEY_ARE}
    return Order(
        id=0,
        order_number=row.order_number or "",
        amount=Money(row.amount_minor, currency),
        gross=Money(shown if row.registered_minor is None else row.registered_minor, currency),
        status=status,
        registered_at=datetime.fromtimestamp(row.registered_at, UTC),
        fee=money(row.fee_minor),
        refunded=money(row.refunded_minor),
        registered_amount=money(row.registered_minor),
        paid_at=_moment(row.paid_at),
        completed_at=_moment(row.completed_at),
        refunded_at=_moment(row.refunded_at),
        updated_at=_moment(row.updated_at),
        params=json.loads(row.params) if row.params else {},
        operations=tuple(_operation(data, currency) for data in json.loads(row.operations or "[]")),
        **same,
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _operation(data: dict[str, Any], currency: Currency) -> Operation:
    minor = data.pop("amount_minor", None)
    return Operation(
        type=OperationType(data.pop("type")),
        at=datetime.fromtimestamp(data.pop("at"), UTC),
        amount=None if minor is None else Money(minor, currency),
        **data,
    )
