"""The sums of an order as the window of an operation counts them down to what is available. Pure values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind, OperationState, limits_of
from desktop.models.domain.orders import OperationType, Order
from desktop.views import formatting

MOST_RETURNS = 3
"""So many earlier refunds stand on lines of their own; the ones before them are one line."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Lines (caption, amount), and what is available."""

    lines: tuple[tuple[str, Money], ...]
    last: tuple[str, Money]


def _say(text: str) -> str:
    return QCoreApplication.translate("Sums", text)


_AVAILABLE = {
    OperationKind.REFUND: QT_TRANSLATE_NOOP("Sums", "Available for refund"),
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("Sums", "Available for charging"),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP("Sums", "Goes back to the payer"),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("Sums", "Amount of the order"),
}
_UNDECIDED = frozenset({OperationState.SENT, OperationState.UNKNOWN})


def sums_of(order: Order, kind: OperationKind, own: Sequence[MoneyOperation], limit: Money | None, zone: tzinfo) -> Sums:
    """`own` are our operations of the order; `limit` what may be done now, None = nothing."""
    zero = Money(0, order.amount.currency)
    lines: list[tuple[str, Money]] = []
    if kind is OperationKind.REFUND:
        lines.append((_say(QT_TRANSLATE_NOOP("Sums", "Charged")), order.amount + (order.refunded or zero)))
        lines += _returns(order, zone)
    elif kind is not OperationKind.DECLINE:
        lines.append((_say(QT_TRANSLATE_NOOP("Sums", "Held")), order.amount))
    undecided = _sum(own, _UNDECIDED, zero)
    if kind is OperationKind.REFUND or undecided:
        lines.append((_say(QT_TRANSLATE_NOOP("Sums", "Outcome unknown")), -undecided))
    waiting = _sum(own, frozenset({OperationState.WAITING}), zero)
    if waiting:
        lines.append((_say(QT_TRANSLATE_NOOP("Sums", "In the queue")), -waiting))
    return Sums(tuple(lines), (_say(_AVAILABLE[kind]), _left(order, kind, undecided + waiting, limit)))


def _left(order: Order, kind: OperationKind, under_way: Money, limit: Money | None) -> Money:
    """While something is under way nothing may be sent, but the sums still add up."""
    known = limits_of(order).get(kind, Money(0, order.amount.currency))
    left = Money(max(0, known.minor - under_way.minor), known.currency)
    return left if limit is None or left < limit else limit


def _sum(own: Sequence[MoneyOperation], states: frozenset[OperationState], zero: Money) -> Money:
    return Money(sum(one.amount.minor for one in own if one.state in states), zero.currency)


def _returns(order: Order, zone: tzinfo) -> list[tuple[str, Money]]:
    """What was returned before, the latest last; the registry's own sum where the history tells no refunds."""
    told = [
        (each.at, each.amount)
        for each in sorted(order.operations, key=lambda each: each.at)
        if each.type is OperationType.REFUND and each.ok and each.amount is not None
    ]
    dated = _say(QT_TRANSLATE_NOOP("Sums", "Refunded before, {date}"))
    returned = order.refunded or Money(0, order.amount.currency)
    if sum(amount.minor for _at, amount in told) != returned.minor:
        if not returned:
            return []
        at = order.refunded_at
        caption = dated.format(date=formatting.date(at, zone)) if at else _say(QT_TRANSLATE_NOOP("Sums", "Refunded before"))
        return [(caption, -returned)]
    early, late = told[:-MOST_RETURNS], told[-MOST_RETURNS:]
    lines = [(dated.format(date=formatting.date(at, zone)), -amount) for at, amount in late]
    if early:
        total = Money(sum(amount.minor for _at, amount in early), order.amount.currency)
        lines.insert(0, (_say(QT_TRANSLATE_NOOP("Sums", "Refunded earlier still")), -total))
    return lines
