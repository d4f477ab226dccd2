"""The history of an order where the gateway does not tell it: what was done from here, and changes that were noticed.

Older editions of the protocol give no refunds, no time of a reversal and never one of a decline (reference, 2.6)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.models.domain.money_operations import MoneyOperation, OperationKind
from desktop.models.domain.orders import ObservedOrder, OperationType, Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.outcomes import Outcome, outcome_of

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Snapshot

_TYPES = {
    OperationKind.DEPOSIT: OperationType.DEPOSIT,
    OperationKind.REVERSE: OperationType.REVERSE,
    OperationKind.REFUND: OperationType.REFUND,
    OperationKind.DECLINE: OperationType.DECLINE,
}
_LED_BY = {
    OrderStatus.APPROVED: OperationType.APPROVE,
    OrderStatus.DEPOSITED: OperationType.DEPOSIT,
    OrderStatus.REVERSED: OperationType.REVERSE,
    OrderStatus.REFUNDED: OperationType.REFUND,
    OrderStatus.DECLINED: OperationType.DECLINE,
}
_SAME_S = 86_400
"""The bank may write down a refund so much later than we sent it."""


def with_own_acts(row: ObservedOrder, snapshot: Snapshot, own: Iterable[MoneyOperation]) -> ObservedOrder:
    """With what was done from here and is seen in the sums, but not in the acts that the bank tells."""
    acts = _acts(row)
    missing = [one for one in own if _is_seen(one, snapshot) and not any(_is_told(one, act) for act in acts)]
    return _with(row, acts, [_own_act(one) for one in missing])


def with_noticed_change(row: ObservedOrder, before: Order, noticed_at: datetime) -> ObservedOrder:
    """With the act that must have led from the state known `before` to this one, at the moment when that was noticed."""
    kind = _LED_BY.get(OrderStatus(row.status))
    if kind is None or before.status == row.status or before.status is OrderStatus.UNKNOWN:
        return row
    acts = _acts(row)
    if any(act["type"] == kind for act in acts) or any(act.type is kind for act in before.operations):
        return row
    return _with(row, acts, [{"type": kind.value, "at": int(noticed_at.timestamp()), "ok": kind is not OperationType.DECLINE}])


def lacks_its_act(row: ObservedOrder) -> bool:
    """Whether the bank does not tell what led to the order's state."""
    kind = _LED_BY.get(OrderStatus(row.status))
    return kind is not None and not any(act["type"] == kind for act in _acts(row))


def _acts(row: ObservedOrder) -> list[dict[str, Any]]:
    return json.loads(row.operations) if row.operations else []


def _with(row: ObservedOrder, acts: list[dict[str, Any]], more: list[dict[str, Any]]) -> ObservedOrder:
    if not more:
        return row
    told = sorted([*acts, *more], key=lambda act: act["at"])
    return row._replace(operations=json.dumps(told, ensure_ascii=False, sort_keys=True))


def _is_seen(operation: MoneyOperation, snapshot: Snapshot) -> bool:
    return outcome_of(operation, snapshot) in (Outcome.DONE, Outcome.UNCLEAR)


def _is_told(operation: MoneyOperation, act: dict[str, Any]) -> bool:
    if act["type"] != _TYPES[operation.kind]:
        return False
    if operation.kind is not OperationKind.REFUND:
        return True
    return act.get("amount_minor") == operation.amount.minor and abs(act["at"] - _at(operation)) <= _SAME_S


def _own_act(operation: MoneyOperation) -> dict[str, Any]:
    act: dict[str, Any] = {"type": _TYPES[operation.kind].value, "at": _at(operation), "ok": True}
    return act if operation.kind is OperationKind.DECLINE else {**act, "amount_minor": operation.amount.minor}


def _at(operation: MoneyOperation) -> int:
    return int((operation.sent_at or operation.asked_at).timestamp())
