"""How much of an order is still free for another operation: what the bank shows, less what is under way."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind, OperationState, limits_of
from desktop.models.domain.orders import Order

UNDER_WAY = frozenset({OperationState.WAITING, OperationState.SENT, OperationState.UNKNOWN})
UNDECIDED = frozenset({OperationState.SENT, OperationState.UNKNOWN})


def limits_left(order: Order, under_way: Sequence[MoneyOperation]) -> dict[OperationKind, Money]:
    """`limits_of`, less the operations of this order that are under way or that the registry does not show yet. Refunds share
    what is left; everything else happens once, so that anything under way leaves nothing for it."""
    limits = limits_of(order)
    if not under_way:
        return limits
    if OperationKind.REFUND not in limits:
        return {}
    asked = sum(one.amount.minor for one in under_way if one.kind is OperationKind.REFUND)
    left = limits[OperationKind.REFUND].minor - asked
    return {OperationKind.REFUND: Money(left, order.amount.currency)} if left > 0 else {}
