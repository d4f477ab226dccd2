"""A list of refunds from its text to its results, line by line. Runs in a lane."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.models.domain.errors import CabinetError
from desktop.models.domain.money_operations import MoneyOperation, OperationState
from desktop.views.operation_series import HOPELESS

if TYPE_CHECKING:
    from desktop.services.refund_batches import BatchLine, RefundBatches

_NOTHING = frozenset({OperationState.REJECTED, OperationState.CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """`operation` is what became of the line, also in an earlier run; `error` why it was not sent."""

    line: BatchLine
    operation: MoneyOperation | None = None
    error: CabinetError | None = None

    @property
    def is_open(self) -> bool:
        """It would be sent now: nothing has come of it yet, or it only waits."""
        if self.line.fault is not None or self.line.amount is None:
            return False
        return self.operation is None or self.operation.state in _NOTHING | {OperationState.WAITING}


def name_of(text: str) -> str:
    """The same list pasted again has the same name, so that it is never run twice by mistake."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return hashlib.sha256("\n".join(filter(None, lines)).encode()).hexdigest()[:8]


def check_list(batches: RefundBatches, text: str, name: str) -> list[ListLine]:
    """Each line held against the registry, with what became of it before."""
    found = []
    for line in batches.check(text, name):
        earlier = batches.of(name, line.line) if name else []
        found.append(ListLine(line=line, operation=earlier[-1] if earlier and line.fault is None else None))
    return found


def run_list(
    batches: RefundBatches,
    name: str,
    lines: Sequence[ListLine],
    report: Callable[[int, ListLine], object],
    stopped: Callable[[], bool],
) -> int:
    """How many were tried; it ends early where the bank cannot be reached."""
    tried = 0
    for place, each in enumerate(lines):
        if stopped():
            break
        if not each.is_open:
            continue
        tried += 1
        (result,) = batches.run(name, [each.line])
        report(place, replace(each, operation=result.operation, error=result.error))
        if isinstance(result.error, HOPELESS):
            break
    return tried
