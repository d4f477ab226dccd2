"""What a merchant may do with the money of an order, up to which sum, and how such an operation lives.

Source: the gateway's reference, sections 2.2–2.5 and 7.3. A sum is decided from what the bank shows, never from the status
number alone: `Order.amount` is the hold of an APPROVED order and what is left of a DEPOSITED or REFUNDED one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.models.domain.money import Money
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus


class OperationKind(StrEnum):
    DEPOSIT = "deposit"
    REVERSE = "reverse"
    REFUND = "refund"
    DECLINE = "decline"


class OperationState(StrEnum):
    """WAITING prepared, nothing has left this machine · SENT the intention is written and the request may be on its way ·
    DONE · REJECTED the bank said no · UNKNOWN no answer: the bank has to be asked, never told again · CANCELLED taken out of
    the queue before it was sent. A SENT one found at a start is UNKNOWN."""

    WAITING = "WAITING"
    SENT = "SENT"
    DONE = "DONE"
    REJECTED = "REJECTED"
    UNKNOWN = "UNKNOWN"
    CANCELLED = "CANCELLED"


NEXT: dict[OperationState, frozenset[OperationState]] = {
    OperationState.WAITING: frozenset({OperationState.SENT, OperationState.CANCELLED}),
    OperationState.SENT: frozenset({OperationState.DONE, OperationState.REJECTED, OperationState.UNKNOWN}),
    OperationState.UNKNOWN: frozenset({OperationState.DONE, OperationState.REJECTED}),
    OperationState.DONE: frozenset(),
    OperationState.REJECTED: frozenset(),
    OperationState.CANCELLED: frozenset(),
}
"""No state leads back to sending: what was sent once is only asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketLine:
    """A line of the order's basket, by its number there; `quantity` in thousandths, `amount` of the whole line."""

    position: int
    name: str
    quantity: int
    measure: str
    amount: Money
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyOperation:
    """One intention and what became of it. `key` goes to the bank with a refund, so that a repeated one is none; `before` is
    what was left of the order when the person decided. Times are aware UTC."""

    id: int
    kind: OperationKind
    state: OperationState
    order: int
    order_number: str
    md_order: str
    merchant: str
    amount: Money
    before: Money
    key: str
    reason: str
    asked_at: datetime
    asked_by: str
    items: tuple[BasketLine, ...] = ()
    masked_pan: str | None = None
    confirmed_by: str | None = None
    sent_at: datetime | None = None
    finished_at: datetime | None = None
    error_code: str | None = None
    error_text: str | None = None
    batch: str | None = None
    """The list of refunds that it came with, and its line there."""


def limits_of(order: Order) -> dict[OperationKind, Money]:
    """What may be done with an order as the registry knows it, each up to a sum; without the bank's id nothing may.
    DECLINE has the registered sum, which does not move."""
    if not order.md_order:
        return {}
    match order.status:
        case OrderStatus.CREATED:
            return {OperationKind.DECLINE: order.gross}
        case OrderStatus.APPROVED:
            return {OperationKind.DEPOSIT: order.amount, OperationKind.REVERSE: order.amount}
        case OrderStatus.DEPOSITED | OrderStatus.REFUNDED if order.amount.minor > 0:
            return {OperationKind.REFUND: order.amount}
    return {}
