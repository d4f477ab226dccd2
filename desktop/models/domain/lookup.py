"""What a person asks at a kiosk about one payment, and the few answers there are. An answer holds nobody's personal data: no
name, e-mail, description or card beyond the four digits that were typed."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from desktop.models.domain.money import Money
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An order's number (then the sum is a proof that may be left out), or last four digits, sum and the local day. `at` is
    the local time, asked for where several payments fit."""

    number: str = ""
    last4: str = ""
    amount: Money | None = None
    day: date | None = None
    at: time | None = None

    @property
    def is_complete(self) -> bool:
        if self.number:
            return True
        return bool(re.fullmatch(r"[0-9]{4}", self.last4)) and self.amount is not None and self.day is not None

    @property
    def is_proven(self) -> bool:
        """Whether it shows knowledge of the payment. A number alone does not: numbers follow one another, and whoever counts
        them up must not read the shop's turnover."""
        return self.amount is not None


class AnswerKind(StrEnum):
    PAID = "paid"
    HELD = "held"
    REFUSED = "refused"
    REFUNDED = "refunded"
    REVERSED = "reversed"
    PENDING = "pending"
    NOT_FOUND = "not_found"
    SEVERAL = "several"
    """More than one payment fits: the time is asked for."""
    CLOSED = "closed"
    """Too many questions missed; nothing is answered for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Everything that may be said. Sums, time and digits are None or empty where the question did not prove that the payment
    is the person's own. Times are aware UTC. `refunded` is what went back, the whole unless `is_part`. `action_code` is of a
    refused payment. `ticket` names the question to an employee, `order` is the registry's own id for them: neither is
    painted, coded or printed beside the other."""

    kind: AnswerKind
    amount: Money | None = None
    at: datetime | None = None
    last4: str = ""
    action_code: int | None = None
    refunded: Money | None = None
    refunded_at: datetime | None = None
    is_part: bool = False
    ticket: str = ""
    order: int | None = None

    @property
    def is_found(self) -> bool:
        return self.order is not None


_KINDS = {
    OrderStatus.CREATED: AnswerKind.PENDING,
    OrderStatus.UNKNOWN: AnswerKind.PENDING,
    OrderStatus.APPROVED: AnswerKind.HELD,
    OrderStatus.DEPOSITED: AnswerKind.PAID,
    OrderStatus.DECLINED: AnswerKind.REFUSED,
    OrderStatus.REVERSED: AnswerKind.REVERSED,
    OrderStatus.REFUNDED: AnswerKind.REFUNDED,
}


def answer_about(order: Order, *, is_proven: bool, ticket: str) -> Answer:
    """What is said about this order."""
    kind = _KINDS[order.status]
    code = order.action_code if kind is AnswerKind.REFUSED else None
    if not is_proven:
        return Answer(kind=kind, action_code=code, ticket=ticket, order=order.id)
    is_back = kind is AnswerKind.REFUNDED
    return Answer(
        kind=kind,
        amount=order.gross,
        at=paid_moment(order),
        last4=order.last4,
        action_code=code,
        refunded=(order.refunded or order.gross - order.amount) if is_back else None,
        refunded_at=order.refunded_at if is_back else None,
        is_part=order.is_partly_refunded,
        ticket=ticket,
        order=order.id,
    )


def paid_moment(order: Order) -> datetime:
    """When the payer paid, as far as it is known: an invoice is registered days before."""
    return order.paid_at or order.registered_at
