"""The history of an order as steps: what each operation moved, what was left after it, how long after the one before.

Pure values; the window draws them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from desktop.models.domain.money import Money
from desktop.models.domain.orders import Operation, OperationType, Order, Sighting


@dataclass(frozen=True, slots=True)
class Step:
    """`moved` is signed and None where no money moved or the sum is not told; `left` what the seller holds or has after it;
    `after` the time since the step before, None for the first."""

    operation: Operation
    moved: Money | None
    left: Money
    after: timedelta | None


def steps(order: Order) -> list[Step]:
    """The operations in time. A charge takes the place of the hold before it; a failed operation moves nothing."""
    left = Money(0, order.amount.currency)
    held = False
    made: list[Step] = []
    before = None
    for operation in sorted(order.operations, key=lambda each: each.at):
        moved = _moved(operation, left)
        if moved is not None:
            left = moved if held and operation.type is OperationType.DEPOSIT else left + moved
            held = operation.type is OperationType.APPROVE
        made.append(Step(operation, moved, left, operation.at - before if before else None))
        before = operation.at
    return made


def _moved(operation: Operation, left: Money) -> Money | None:
    if not operation.ok:
        return None
    match operation.type:
        case OperationType.APPROVE | OperationType.DEPOSIT:
            return operation.amount
        case OperationType.REFUND:
            return -operation.amount if operation.amount is not None else None
        case OperationType.REVERSE:
            return -(operation.amount or left)
        case _:
            return None


def told(sightings: Iterable[Sighting]) -> list[Sighting]:
    """The files' words worth a line: the first one, and each that changed something."""
    return [sighting for at, sighting in enumerate(sightings) if at == 0 or sighting.changes]
