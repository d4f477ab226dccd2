"""What the gateway tells of orders, merged into the registry by the very path that imports take: as batches of kind GATEWAY.

Nothing is written when nothing has changed, and no transaction is open while the network is asked.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.models.domain.batches import BatchHead, FileKind
from desktop.models.domain.errors import CabinetError, GatewayError, NotFound
from desktop.models.domain.money_operations import MoneyOperation, OperationState
from desktop.models.domain.orders import ObservedOrder
from desktop.services.history_acts import lacks_its_act, with_noticed_change, with_own_acts
from desktop.services.outcomes import Outcome, outcome_of

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection, Snapshot
    from desktop.services.gateway_books import OperationBook
    from desktop.services.gateway_port import Gateway
    from desktop.services.ports import BatchStore, BatchWriter

CHUNK = 5_000
"""So many orders at most meet the registry in one transaction."""
LONG_TOLD = timedelta(days=3)
"""A gateway that does not show an operation after so long never will: the registry's figure is taken as it is."""
_CHANGES = ("new", "updated")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Merged:
    new: int = 0
    updated: int = 0
    unchanged: int = 0

    def __add__(self, other: Merged) -> Merged:
        return Merged(self.new + other.new, self.updated + other.updated, self.unchanged + other.unchanged)


class Snapshots:
    """Any thread but the interface's."""

    def __init__(self, batches: BatchStore, operations: OperationBook, clock: Callable[[], datetime]) -> None:
        self._batches = batches
        self._operations = operations
        self._clock = clock

    def take(self, connection: Connection, gateway: Gateway, snapshots: Sequence[Snapshot], asked_at: datetime) -> Merged:
        """Merges what was asked for at `asked_at`, CHUNK at most. An order whose operation went out since is asked for again:
        the answer may be older than what the registry knows by now. Where that cannot be had, it comes with the next time."""
        since = self._operations.sent_since(asked_at)
        fresh = [self._newer(gateway, one) if one.md_order.lower() in since else one for one in snapshots]
        known = [one for one in fresh if one is not None]
        return self._merge(connection, known) if known else Merged()

    def _newer(self, gateway: Gateway, snapshot: Snapshot) -> Snapshot | None:
        try:
            return gateway.status(md_order=snapshot.md_order)
        except (GatewayError, NotFound) as error:
            _log.warning("an order under way was left out: %s", error.code)
            return None

    def refresh(self, connection: Connection, gateway: Gateway, md_orders: Iterable[str]) -> Merged:
        """Asks for each of these orders and merges the answers; those that the gateway does not know are left out."""
        merged, asked_at = Merged(), self._clock()
        found: list[Snapshot] = []
        for md_order in md_orders:
            try:
                found.append(gateway.status(md_order=md_order))
            except NotFound:
                continue
            if len(found) == CHUNK:
                merged += self.take(connection, gateway, found, asked_at)
                found, asked_at = [], self._clock()
        return merged + self.take(connection, gateway, found, asked_at)

    def after(self, connection: Connection, gateway: Gateway, md_order: str) -> None:
        """Brings an order up to date once its operation has ended. A convenience: what cannot be had now comes with the next
        synchronisation, and the operation stands as it is."""
        try:
            self.settle(connection, gateway.status(md_order=md_order))
        except CabinetError as error:
            _log.warning("order not refreshed after its operation: %s", error.code)

    def settle(self, connection: Connection, snapshot: Snapshot) -> None:
        """Merges an answer that was asked for after the order's last operation had ended. An operation that it does not show
        yet, because the bank takes its time, goes on counting as under way."""
        self._merge(connection, [snapshot])
        done = [one for one in self._operations.under_way(snapshot.md_order) if one.state is OperationState.DONE]
        self._operations.set_told([one.id for one in done if self._is_shown(one, snapshot)])

    def _is_shown(self, operation: MoneyOperation, snapshot: Snapshot) -> bool:
        if outcome_of(operation, snapshot) in (Outcome.DONE, Outcome.UNCLEAR):
            return True
        return operation.finished_at is not None and self._clock() - operation.finished_at > LONG_TOLD

    def _merge(self, connection: Connection, snapshots: Sequence[Snapshot]) -> Merged:
        rows = self._rows(connection, snapshots)
        head = BatchHead(file_name=_source(connection), digest=f"gateway:{secrets.token_hex(16)}", kind=FileKind.GATEWAY)
        with self._batches.begin(head) as writer:
            verdicts = writer.classify(rows)
            unchanged = verdicts.count("unchanged")
            if unchanged == len(rows):
                return Merged(unchanged=unchanged)
            new, updated = ([row for row, verdict in zip(rows, verdicts, strict=True) if verdict == one] for one in _CHANGES)
            _adopt(writer, new)
            writer.add([*new, *(self._noticed(row) for row in updated)])
            counts = writer.counts()
            writer.commit(rejected=0, skipped=0, control_totals=())
        return Merged(counts.new, counts.updated, unchanged)

    def _rows(self, connection: Connection, snapshots: Sequence[Snapshot]) -> list[ObservedOrder]:
        """One for each order, the later answer about it, with what was done from here."""
        own: dict[str, list[MoneyOperation]] = {}
        for operation in self._operations.done_of([one.md_order.lower() for one in snapshots]):
            own.setdefault(operation.md_order, []).append(operation)
        told = ((_row(connection, one), one) for one in snapshots)
        rows = {_name(row): with_own_acts(row, one, own.get(row.md_order or "", ())) for row, one in told}
        return [row._replace(file_row=place) for place, row in enumerate(rows.values(), 1)]

    def _noticed(self, row: ObservedOrder) -> ObservedOrder:
        known = self._operations.known_order(row.md_order) if row.md_order and lacks_its_act(row) else None
        return row if known is None else with_noticed_change(row, known, self._clock())


def _adopt(writer: BatchWriter, rows: Sequence[ObservedOrder]) -> None:
    """Exports that name no merchant, and no id of the bank's: told without a merchant first, an order finds its own there, and
    has the bank's id from then on."""
    nameless = [row._replace(merchant=None) for row in rows]
    known = writer.classify(nameless) if nameless else []
    writer.add([row for row, verdict in zip(nameless, known, strict=True) if verdict != "new"])


def _row(connection: Connection, snapshot: Snapshot) -> ObservedOrder:
    observed = snapshot.observed
    md_order = snapshot.md_order.lower() or None
    return observed._replace(merchant=observed.merchant or connection.merchant, md_order=md_order, file_row=1)


def _name(row: ObservedOrder) -> object:
    return row.md_order or (row.order_number, row.registered_at)


def _source(connection: Connection) -> str:
    return f"{connection.merchant} · {urlsplit(connection.url).hostname}"


def now() -> datetime:
    return datetime.now(UTC)
