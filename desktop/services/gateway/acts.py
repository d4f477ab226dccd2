"""The history of an order as far as the gateway tells it: `operations[]` of newer editions, else what the times and `refunds[]`
of the state say. An act is named by its type and second, so that one which an import or an earlier look told stays one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from desktop.models.domain.gateway import RefundSeen
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.orders import OperationType
from desktop.models.domain.statuses import OrderStatus
from desktop.services.gateway.sums import Standing
from desktop.services.gateway.wire import Fields, moment, part, parts, text, whole

_TYPES = {
    "AUTHORIZATION": OperationType.DEPOSIT,
    "PREAUTHORIZATION": OperationType.APPROVE,
    "COMPLETION": OperationType.DEPOSIT,
    "REVERSAL": OperationType.REVERSE,
    "REFUND": OperationType.REFUND,
}
_GOOD = frozenset({None, 0, 1120})
"""1120: the refund is on its way."""
_TWO_STAGES_S = 60
"""A capture so long after the authorisation was a step of its own."""


def acts_of(order: Fields, standing: Standing) -> str | None:
    """JSON of operations, the oldest first (see `ObservedOrder`); None when there are none."""
    listed = [act for item in parts(order, "operations") if (act := _listed(item))]
    acts = listed or [*_payment(order, standing), *_refunds(order)]
    known = {(act["type"], act["at"]): act for act in acts}
    told = sorted(known.values(), key=lambda act: act["at"])
    return json.dumps(told, ensure_ascii=False, sort_keys=True) if told else None


def refunds_of(order: Fields, currency: Currency) -> tuple[RefundSeen, ...]:
    rows = parts(order, "refunds") or [row for row in parts(order, "operations") if str(row.get("type")).upper() == "REFUND"]
    return tuple(_seen(row, currency) for row in rows)


def _seen(row: Fields, currency: Currency) -> RefundSeen:
    at = moment(row.get("date"))
    return RefundSeen(
        at=None if at is None else datetime.fromtimestamp(at, UTC),
        amount=Money(max(whole(row.get("amount")) or 0, 0), currency),
        key=text(row.get("externalRefundId"), 100),
        rrn=text(row.get("referenceNumber"), 100),
        action_code=whole(row.get("actionCode")),
    )


def _act(kind: OperationType, at: int, amount: int | None, code: int | None, **details: str | None) -> dict[str, Any]:
    told = {"amount_minor": amount, "action_code": code, **details}
    return {"type": kind.value, "at": at, "ok": code in _GOOD} | {name: v for name, v in told.items() if v is not None}


def _listed(row: Fields) -> dict[str, Any] | None:
    kind, at = _TYPES.get(str(row.get("type")).upper()), moment(row.get("date"))
    return None if kind is None or at is None else _of_row(kind, at, row)


def _refunds(order: Fields) -> list[dict[str, Any]]:
    rows = [(row, moment(row.get("date"))) for row in parts(order, "refunds")]
    return [_of_row(OperationType.REFUND, at, row) for row, at in rows if at is not None]


def _of_row(kind: OperationType, at: int, row: Fields) -> dict[str, Any]:
    rrn, approval = text(row.get("referenceNumber"), 100), text(row.get("approvalCode"), 100)
    return _act(kind, at, whole(row.get("amount")), whole(row.get("actionCode")), rrn=rrn, approval_code=approval)


def _payment(order: Fields, standing: Standing) -> list[dict[str, Any]]:
    """Authorisation, capture and cancellation by their times. A refused attempt has no time of its own."""
    sums, status = standing.sums, standing.status
    authorised, charged = moment(order.get("authDateTime")), moment(order.get("depositedDate"))
    reversed_at = moment(order.get("reversedDate"))
    details = {
        "rrn": text(order.get("authRefNum"), 100),
        "approval_code": text(part(order, "cardAuthInfo").get("approvalCode"), 100),
        "terminal_id": text(order.get("terminalId"), 100),
    }
    acts = []
    if status in (OrderStatus.DEPOSITED, OrderStatus.REFUNDED):
        paid = charged or authorised
        if authorised and charged and charged - authorised > _TWO_STAGES_S:
            acts.append(_act(OperationType.APPROVE, authorised, sums.registered, 0, **details))
        if paid:
            acts.append(_act(OperationType.DEPOSIT, paid, sums.captured + sums.refunded, 0, **details))
    elif status is OrderStatus.APPROVED and authorised:
        acts.append(_act(OperationType.APPROVE, authorised, sums.held + sums.captured, 0, **details))
    elif status is OrderStatus.REVERSED and reversed_at:
        acts.append(_act(OperationType.REVERSE, reversed_at, sums.registered, None, **details))
    return acts
