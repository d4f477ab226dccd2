"""The registry brought up to date from the gateway: by its list of orders where it has one, else order by order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import CabinetError, GatewayError, MethodAbsent, NotFound, SecretsUnavailable
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus
from desktop.services.snapshots import CHUNK, Merged, now

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection, Snapshot
    from desktop.models.domain.orders import Order
    from desktop.services.access import Access
    from desktop.services.connections import Connections
    from desktop.services.gateway_books import ConnectionBook
    from desktop.services.gateway_port import Gateway
    from desktop.services.ports import OrderQueries, Progress
    from desktop.services.reconciling import Reconciling
    from desktop.services.snapshots import Snapshots

LEAST = timedelta(days=30)
"""A synchronisation without dates covers at least so long."""
OVERLAP = timedelta(hours=1)
"""Asked for again before the mark: the bank's clock is not ours."""
AHEAD = timedelta(days=100)
"""And beyond this moment: the bank's clock may be far ahead, a training gateway's is moved on by hand."""
WHOLE_EVERY = timedelta(days=1)
LOOK_EVERY = timedelta(minutes=1)
"""The short way may be taken every few seconds; so often it looks for older orders that are due, asks again for a list that
was not there, and writes its mark down."""
YOUNG = timedelta(hours=1)
SIZE = 200
BACK_OFF = 10
"""An order is asked for by itself when a tenth of its age has passed since the last time."""
_POLL_CHUNK = 500
_OPEN = frozenset({OrderStatus.CREATED, OrderStatus.APPROVED, OrderStatus.UNKNOWN})
_MOVING = _OPEN | {OrderStatus.DEPOSITED, OrderStatus.REFUNDED}


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncResult:
    """`pending_operations` are those still without an answer."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    pending_operations: int = 0


class Sync:
    """Any thread but the interface's; one at a time in a program, a second one waits."""

    def __init__(
        self,
        connections: Connections,
        marks: ConnectionBook,
        snapshots: Snapshots,
        queries: OrderQueries,
        reconciling: Reconciling,
        access: Access,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._connections = connections
        self._marks = marks
        self._snapshots = snapshots
        self._queries = queries
        self._reconciling = reconciling
        self._access = access
        self._clock = clock
        self._lock = threading.Lock()
        self._whole_at: dict[str, datetime] = {}
        """When this program last brought a merchant up to date as a whole."""
        self._looked_at: dict[str, datetime] = {}
        """When it last looked for older orders on the short way."""
        self._listless: set[str] = set()
        """Merchants whose gateway had no list then."""
        self._updated_at: datetime | None = None

    def run(
        self,
        since: datetime | None = None,
        until: datetime | None = None,
        merchant: str | None = None,
        progress: Progress | None = None,
    ) -> SyncResult:
        """All orders registered in the period, in all states, of one merchant or of all; then those of earlier that were not
        at their end. Without dates at least LEAST, and everything since the last time. What came before an error stays; of
        several merchants each is tried, then the first error raised. NotFound("connection"), GatewayError, Cancelled."""
        return self._each(merchant, lambda one: self._whole(one, since, until, progress), wait=True)

    def update(self, merchant: str | None = None, progress: Progress | None = None) -> SyncResult:
        """The short way for the background: what was registered since the last time, and orders that are due by their age; as
        a whole once a day. Of one merchant or of all."""
        return self._each(merchant, lambda one: self._short(one, progress), wait=False)

    def age(self) -> datetime | None:
        """When the registry was last brought up to date; None = never."""
        kept = self._marks.last_sync()
        return max(filter(None, (kept, self._updated_at)), default=None)

    def refresh(self, order_ids: Sequence[int]) -> SyncResult:
        """These orders alone; those without the bank's id are left out."""
        self._access.require(Right.IMPORT)
        asked: dict[str, list[str]] = {}
        for order in self._queries.by_ids(order_ids):
            if order.md_order:
                asked.setdefault(self._connections.of(order.merchant).merchant, []).append(order.md_order)
        merged = Merged()
        for merchant, md_orders in asked.items():
            connection, gateway = self._connections.of(merchant), self._connections.gateway(merchant)
            merged += self._snapshots.refresh(connection, gateway, md_orders)
        return _result(merged, self._reconciling.settle(wait=False))

    def _each(self, merchant: str | None, work: Callable[[Connection], Merged], *, wait: bool) -> SyncResult:
        self._access.require(Right.IMPORT)
        chosen = self._connections.all() if merchant is None else [self._connections.of(merchant)]
        if not chosen:
            raise NotFound("connection")
        merged = Merged()
        failed: list[CabinetError] = []
        with self._lock:
            for connection in chosen:
                try:
                    merged += work(connection)
                except (GatewayError, NotFound, SecretsUnavailable) as error:
                    failed.append(error)
            pending = self._reconciling.settle(wait=wait)
        if failed:
            raise failed[0]
        return _result(merged, pending)

    def _whole(
        self, connection: Connection, since: datetime | None, until: datetime | None, progress: Progress | None
    ) -> Merged:
        started = self._clock()
        mark = self._marks.synced_until(connection.merchant)
        start = since or min(started - LEAST, started - LEAST if mark is None else mark - OVERLAP)
        gateway = self._connections.gateway(connection.merchant)
        try:
            merged = self._listed(connection, gateway, start, until or started + AHEAD, progress)
            due = self._due(connection, _OPEN, Period(None, start))
        except MethodAbsent:
            merged = Merged()
            period = Period(start, until)
            due = chain(self._orders(connection, _MOVING, period), self._due(connection, _OPEN, Period(None, start)))
        merged += self._polled(connection, gateway, due, progress)
        if since is None and until is None:
            self._marks.set_synced(connection.merchant, started, self._clock())
            self._whole_at[connection.merchant] = started
        return merged

    def _short(self, connection: Connection, progress: Progress | None) -> Merged:
        started = self._clock()
        mark = self._marks.synced_until(connection.merchant)
        whole = self._whole_at.get(connection.merchant)
        if mark is None or whole is None or started - whole > WHOLE_EVERY or mark > started:
            return self._whole(connection, None, None, progress)
        gateway = self._connections.gateway(connection.merchant)
        looks = started - self._looked_at.get(connection.merchant, whole) >= LOOK_EVERY
        merged = self._listed_if_can(connection, gateway, mark - OVERLAP, looks=looks, progress=progress)
        if merged is None:
            young = self._due(connection, _OPEN, Period(started - YOUNG, None))
            older = self._due(connection, _OPEN, Period(None, started - YOUNG))
            charged = self._due(connection, _MOVING - _OPEN, Period(started - LEAST, None))
            due = chain(young, older, charged) if looks else young
        else:
            due = self._due(connection, _OPEN, Period(None, mark - OVERLAP)) if looks else iter(())
        merged = (merged or Merged()) + self._polled(connection, gateway, due, progress)
        if looks:
            self._looked_at[connection.merchant] = started
            self._marks.set_synced(connection.merchant, started, self._clock())
        self._updated_at = self._clock()
        return merged

    def _listed_if_can(
        self, connection: Connection, gateway: Gateway, since: datetime, *, looks: bool, progress: Progress | None
    ) -> Merged | None:
        """None where the gateway has no list; asked anew now and then."""
        if connection.merchant in self._listless and not looks:
            return None
        self._listless.discard(connection.merchant)
        try:
            return self._listed(connection, gateway, since, self._clock() + AHEAD, progress)
        except MethodAbsent:
            self._listless.add(connection.merchant)
            return None

    def _listed(
        self, connection: Connection, gateway: Gateway, since: datetime, until: datetime, progress: Progress | None
    ) -> Merged:
        merged, asked_at, done = Merged(), self._clock(), 0
        waiting: list[Snapshot] = []
        for snapshots, total in _pages(gateway, since, until):
            waiting += snapshots
            done += len(snapshots)
            if progress is not None:
                progress(done, total)
            if len(waiting) > CHUNK - SIZE:
                merged += self._snapshots.take(connection, gateway, waiting, asked_at)
                waiting, asked_at = [], self._clock()
        return merged + self._snapshots.take(connection, gateway, waiting, asked_at)

    def _polled(self, connection: Connection, gateway: Gateway, orders: Iterable[Order], progress: Progress | None) -> Merged:
        merged, done, left = Merged(), 0, iter(orders)
        while part := [order.md_order for order in islice(left, SIZE) if order.md_order]:
            merged += self._snapshots.refresh(connection, gateway, part)
            self._marks.set_polled(part, self._clock())
            done += len(part)
            if progress is not None:
                progress(done, None)
        return merged

    def _due(self, connection: Connection, statuses: frozenset[OrderStatus], period: Period) -> Iterator[Order]:
        moment = self._clock()
        for chunk in _chunks(self._orders(connection, statuses, period)):
            last = self._marks.polled([order.md_order for order in chunk if order.md_order])
            for order in chunk:
                polled = last.get(order.md_order or "")
                if polled is None or moment - polled >= (moment - order.registered_at) // BACK_OFF:
                    yield order

    def _orders(self, connection: Connection, statuses: frozenset[OrderStatus], period: Period) -> Iterator[Order]:
        """The merchant's orders that the bank can be asked for, by ids read beforehand: they change while this goes on."""
        where = OrderFilter(statuses=statuses, merchants=frozenset({connection.merchant}), period=period)
        ids = self._queries.ids(where, OrderSort())
        for start in range(0, len(ids), _POLL_CHUNK):
            found = self._queries.by_ids(ids[start : start + _POLL_CHUNK])
            yield from (order for order in found if order.md_order and (order.status in _OPEN or order.amount.minor > 0))


def _pages(gateway: Gateway, since: datetime, until: datetime) -> Iterator[tuple[Sequence[Snapshot], int | None]]:
    """Until the list is at its end, or a gateway that knows no pages begins again."""
    page, seen, before = 0, 0, ("", "")  # rows that could not be read are left out, so that a short page need not be the last
    while True:
        answer = gateway.last_orders(since, until, page, SIZE)
        first = answer.snapshots[0] if answer.snapshots else None
        if first is None or (first.md_order, first.order_number) == before:
            return
        yield answer.snapshots, answer.total
        seen += len(answer.snapshots)
        if answer.total is not None and seen >= answer.total:
            return
        page, before = page + 1, (first.md_order, first.order_number)


def _chunks(orders: Iterator[Order]) -> Iterator[list[Order]]:
    while chunk := list(islice(orders, _POLL_CHUNK)):
        yield chunk


def _result(merged: Merged, pending: int) -> SyncResult:
    return SyncResult(new=merged.new, updated=merged.updated, unchanged=merged.unchanged, pending_operations=pending)
