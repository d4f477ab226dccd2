"""State and sums of an order: what is held, what was captured, what went back. Where they disagree the sums are believed, since
banks differ in the number after a part refund and in whether `depositedAmount` falls with refunds (reference, 2.4, 7.3)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.domain.statuses import OrderStatus
from desktop.services.gateway.wire import Fields, part, parts, text, whole

_BY_NUMBER = {
    0: OrderStatus.CREATED,
    1: OrderStatus.APPROVED,
    2: OrderStatus.DEPOSITED,
    3: OrderStatus.REVERSED,
    4: OrderStatus.REFUNDED,
    5: OrderStatus.CREATED,  # on the bank's 3-D Secure page
    6: OrderStatus.DECLINED,
    7: OrderStatus.CREATED,  # pending
    8: OrderStatus.APPROVED,  # captured in parts, the rest still held
}
_CHARGED = (OrderStatus.DEPOSITED, OrderStatus.REFUNDED)


@dataclass(frozen=True, slots=True)
class Sums:
    """Minor units. `registered` is what the payer agreed to; `captured` is net of `refunded`."""

    registered: int
    held: int
    captured: int
    refunded: int


@dataclass(frozen=True, slots=True)
class Standing:
    """`raw` is the gateway's own word for a state that we do not know."""

    status: OrderStatus
    raw: str | None
    sums: Sums

    @property
    def shown(self) -> int:
        """The figure as the bank shows it: held, left of what was charged, else registered."""
        if self.status is OrderStatus.APPROVED:
            return self.sums.held
        return self.sums.captured if self.status in _CHARGED else self.sums.registered


def standing_of(order: Fields) -> Standing:
    status, raw = _status(order)
    sums = _sums(order, status)
    if status is OrderStatus.DEPOSITED and sums.refunded:
        status = OrderStatus.REFUNDED
    elif status is OrderStatus.APPROVED and not sums.held and sums.captured:
        status = OrderStatus.DEPOSITED
    return Standing(status, raw, sums)


def _status(order: Fields) -> tuple[OrderStatus, str | None]:
    """By the number; by the word beside the sums where there is none."""
    number = whole(order.get("orderStatus"))
    if number in _BY_NUMBER:
        return _BY_NUMBER[number], None
    told = order.get("orderStatus")
    if told is None:
        told = part(order, "paymentAmountInfo").get("paymentState")
    word = text(told, 100)
    if word and word.upper() in OrderStatus.__members__ and word.upper() != OrderStatus.UNKNOWN:
        return OrderStatus[word.upper()], None
    return OrderStatus.UNKNOWN, word


def _sums(order: Fields, status: OrderStatus) -> Sums:
    told = part(order, "paymentAmountInfo")
    registered = _sum(order, "amount") or 0
    approved, deposited = _sum(told, "approvedAmount"), _sum(told, "depositedAmount")
    refunded = _refunded(order, told, status, registered)
    if status in (OrderStatus.CREATED, OrderStatus.DECLINED, OrderStatus.REVERSED):
        return Sums(registered, 0, 0, refunded)
    if status is OrderStatus.APPROVED:
        held = registered if approved is None else approved
        return Sums(registered, max(held - (deposited or 0), 0), deposited or 0, refunded)
    if deposited is None:
        deposited = max(registered - refunded, 0) if status in _CHARGED else 0
    elif refunded and deposited + refunded > max(registered, approved or 0):
        deposited = max(deposited - refunded, 0)  # told gross: more would have gone back and stayed than was ever paid
    return Sums(registered, 0, deposited, refunded)


def _refunded(order: Fields, told: Fields, status: OrderStatus, registered: int) -> int:
    refunded = _sum(told, "refundedAmount")
    if refunded is not None:
        return refunded
    listed = [minor for refund in parts(order, "refunds") if (minor := _sum(refund, "amount"))]
    if listed:
        return sum(listed)
    return registered if status is OrderStatus.REFUNDED and "depositedAmount" not in told else 0


def _sum(fields: Fields, name: str) -> int | None:
    minor = whole(fields.get(name))
    return minor if minor is not None and minor >= 0 else None
