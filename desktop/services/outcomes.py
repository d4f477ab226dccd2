"""What became of an operation without an answer, read from what the bank shows of the order. Pure: asks nobody.

A refund is known by its key where the gateway tells keys; everything else by the sums before and after, because the number of
the status is doubtful (reference, 2.4 and 7.3).
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from desktop.models.domain.gateway import RefundSeen, Snapshot
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind
from desktop.models.domain.statuses import OrderStatus

_IN_PROGRESS = 1120
"""The action code of a refund that the bank still works on (reference, 2.4)."""
_SKEW = timedelta(minutes=5)
"""So far the bank's clock may be from ours."""


LOST, TIMEOUT = "lost", "timeout"
"""Why there is no answer: the connection, or the program, broke off; or the wait came to its end."""


class Outcome(Enum):
    """DONE · FAILED the bank took it up and it came to nothing, or another's act has made it impossible · NOT_SEEN the order
    stands as before: not done unless it still comes · UNCLEAR the sums tell neither."""

    DONE = "done"
    FAILED = "failed"
    NOT_SEEN = "not_seen"
    UNCLEAR = "unclear"


def left_of(snapshot: Snapshot, kind: OperationKind) -> Money | None:
    """What the bank would let such an operation take now; None when its state does not allow one."""
    status = snapshot.observed.status
    match kind:
        case OperationKind.REFUND:
            return snapshot.captured if snapshot.captured.minor > 0 else None
        case OperationKind.DEPOSIT | OperationKind.REVERSE:
            return snapshot.held if status == OrderStatus.APPROVED else None
        case OperationKind.DECLINE:
            amount = Money(snapshot.observed.amount_minor, snapshot.held.currency)
            return amount if status == OrderStatus.CREATED else None


def outcome_of(operation: MoneyOperation, snapshot: Snapshot) -> Outcome:
    """`operation.before` is what was left when it went out."""
    match operation.kind:
        case OperationKind.REFUND:
            return _refunded(operation, snapshot)
        case OperationKind.DEPOSIT:
            return _deposited(operation, snapshot)
        case OperationKind.REVERSE:
            return _reversed(operation, snapshot)
        case OperationKind.DECLINE:
            return _declined(snapshot)


def _refunded(operation: MoneyOperation, snapshot: Snapshot) -> Outcome:
    own = [one for one in snapshot.refunds if one.key == operation.key]
    if own:
        return Outcome.DONE if any(one.action_code in (None, 0, _IN_PROGRESS) for one in own) else Outcome.FAILED
    if any(one.key for one in snapshot.refunds):  # it tells keys, and ours is not among them
        return Outcome.NOT_SEEN
    if snapshot.captured == operation.before:
        return Outcome.NOT_SEEN
    if snapshot.captured == operation.before - operation.amount:
        return Outcome.DONE
    return _refund_among_others(operation, snapshot)


def _refund_among_others(operation: MoneyOperation, snapshot: Snapshot) -> Outcome:
    """Somebody else returned something at the same time, and the gateway tells no keys."""
    if snapshot.refunds and all(one.at is not None for one in snapshot.refunds):
        return Outcome.DONE if any(_may_be(one, operation) for one in snapshot.refunds) else Outcome.NOT_SEEN
    taken = operation.before.minor - snapshot.captured.minor
    return Outcome.NOT_SEEN if taken < operation.amount.minor else Outcome.UNCLEAR


def _may_be(seen: RefundSeen, operation: MoneyOperation) -> bool:
    since = operation.sent_at or operation.asked_at
    return seen.amount == operation.amount and seen.at is not None and seen.at >= since - _SKEW


def _deposited(operation: MoneyOperation, snapshot: Snapshot) -> Outcome:
    if snapshot.observed.status != OrderStatus.APPROVED:
        return Outcome.DONE if snapshot.captured + snapshot.refunded == operation.amount else Outcome.FAILED
    if snapshot.held == operation.before:
        return Outcome.NOT_SEEN
    return Outcome.DONE if snapshot.held == operation.before - operation.amount else Outcome.UNCLEAR


def _reversed(operation: MoneyOperation, snapshot: Snapshot) -> Outcome:
    rest = operation.before - operation.amount
    status = snapshot.observed.status
    if status == OrderStatus.REVERSED:
        return Outcome.DONE if not rest else Outcome.FAILED
    if status != OrderStatus.APPROVED:
        return Outcome.DONE if rest and snapshot.captured + snapshot.refunded == rest else Outcome.FAILED
    if snapshot.held == operation.before:
        return Outcome.NOT_SEEN
    return Outcome.DONE if snapshot.held == rest else Outcome.UNCLEAR


def _declined(snapshot: Snapshot) -> Outcome:
    match snapshot.observed.status:
        case OrderStatus.DECLINED:
            return Outcome.DONE
        case OrderStatus.CREATED:
            return Outcome.NOT_SEEN
        case _:
            return Outcome.FAILED
