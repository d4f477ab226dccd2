"""Operations without an answer: the bank is asked what became of them, and is never told again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.models.domain.errors import CabinetError, Conflict, NotFound
from desktop.models.domain.money_operations import MoneyOperation, OperationState
from desktop.services.outcomes import LOST, TIMEOUT, Outcome, outcome_of
from desktop.services.snapshots import now

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection, Snapshot
    from desktop.services.connections import Connections
    from desktop.services.gateway_books import OperationBook
    from desktop.services.gateway_port import Gateway
    from desktop.services.snapshots import Snapshots

QUIET = timedelta(seconds=15)
"""A request whose connection broke, or whose program was killed, may still be at work in the bank for so long: only then does
"not done" count."""
QUIET_AFTER_TIMEOUT = timedelta(seconds=60)
"""The same where the bank had kept us waiting already."""
FIRST_PAUSE_S = 1
_DECIDED = {
    Outcome.DONE: OperationState.DONE,
    Outcome.FAILED: OperationState.REJECTED,
    Outcome.NOT_SEEN: OperationState.REJECTED,
}
_log = logging.getLogger(__name__)


class Reconciling:
    """Any thread but the interface's. Needs no right: it moves no money, and runs at each start."""

    def __init__(
        self,
        store: OperationBook,
        connections: Connections,
        snapshots: Snapshots,
        clock: Callable[[], datetime] = now,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        self._store = store
        self._connections = connections
        self._snapshots = snapshots
        self._clock = clock
        self._stopped = threading.Event()
        self._pause = pause or self._stopped.wait

    def settle(self, *, wait: bool = True) -> int:
        """Asks about every operation without an answer; how many stay so. An order that stands as before proves nothing while
        the request may still be at work: with `wait` such are asked again for up to QUIET, else they stay for the next time."""
        for operation in self._store.abandoned():
            self._move(operation, OperationState.UNKNOWN, LOST)
        waited, pause = timedelta(), FIRST_PAUSE_S
        while self._ask_all(waited) and wait and not self._stopped.is_set():
            self._pause(pause)
            waited += timedelta(seconds=pause)
            pause *= 2
        for operation in self._store.not_told():
            with suppress(CabinetError):
                connection, gateway = self._way(operation)
                self._snapshots.after(connection, gateway, operation.md_order)
        return len(self._store.in_state(OperationState.UNKNOWN))

    def stop(self) -> None:
        """The program closes: what waits ends at once."""
        self._stopped.set()

    def _ask_all(self, waited: timedelta) -> bool:
        """Whether it is worth asking again."""
        again = False
        for operation in self._store.in_state(OperationState.UNKNOWN):
            try:
                again = self._ask(operation, waited) or again
            except CabinetError as error:  # no way to the bank now: the next time
                _log.warning("operation %d stays without an answer: %s", operation.id, error.code)
        return again

    def _ask(self, operation: MoneyOperation, waited: timedelta) -> bool:
        """Whether its request may still be at work."""
        connection, gateway = self._way(operation)
        snapshot: Snapshot | None = None
        try:
            snapshot = gateway.status(md_order=operation.md_order)
            outcome = outcome_of(operation, snapshot)
        except NotFound:
            outcome = Outcome.NOT_SEEN
        if outcome is Outcome.UNCLEAR:
            return False
        if outcome is Outcome.NOT_SEEN and self._may_be_at_work(operation, waited):
            return True
        self._move(operation, _DECIDED[outcome], None if outcome is Outcome.DONE else outcome.value)
        if snapshot is not None:
            self._snapshots.settle(connection, snapshot)
        return False

    def _may_be_at_work(self, operation: MoneyOperation, waited: timedelta) -> bool:
        """By the clock, or, should it have been turned, by our own waiting."""
        quiet = QUIET_AFTER_TIMEOUT if operation.error_code == TIMEOUT else QUIET
        sent = operation.sent_at or operation.asked_at
        return self._clock() - sent < quiet and waited < quiet

    def _way(self, operation: MoneyOperation) -> tuple[Connection, Gateway]:
        return self._connections.of(operation.merchant), self._connections.gateway(operation.merchant)

    def _move(self, operation: MoneyOperation, state: OperationState, code: str | None) -> None:
        with suppress(Conflict):  # another program was quicker
            self._store.move(operation.id, state, error_code=code)
