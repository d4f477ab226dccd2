"""One operation from the decision to its outcome, as the windows do it: what could not be sent does not linger in the queue
unless somebody wants it there. Runs in a lane."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.models.domain.errors import CabinetError, Conflict

if TYPE_CHECKING:
    from desktop.models.domain.money import Money
    from desktop.models.domain.money_operations import BasketLine, MoneyOperation, OperationKind
    from desktop.services.operations import Operations

SECOND_PERSON = "not_allowed.second_person"


def carry_out(
    operations: Operations,
    order: int,
    kind: OperationKind,
    amount: Money,
    reason: str,
    items: Sequence[BasketLine] = (),
) -> MoneyOperation:
    """DONE, REJECTED or UNKNOWN; WAITING when a second person has to confirm it first. Whatever else is raised has left nothing
    in the queue and sent nothing."""
    operation = operations.prepare(order, kind, amount, reason, items)
    try:
        return operations.send(operation.id)
    except CabinetError as error:
        if error.code == SECOND_PERSON:
            return operation
        try:
            operations.cancel(operation.id)
        except Conflict:  # it has left after all
            with suppress(CabinetError):
                return operations.get(operation.id)
        raise
