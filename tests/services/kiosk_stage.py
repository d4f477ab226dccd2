"""What the tests of the kiosk stand on: a real registry with real accounts, tries and journal, and a clock that is moved."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.batches import BatchHead, FileKind
from desktop.models.domain.journal import Entry, EntryFilter
from desktop.models.domain.orders import ObservedOrder, Order
from desktop.services.access import Access
from desktop.services.admin_file import AdminFile, KioskOptions
from desktop.services.guards import GuardedQueries
from desktop.services.kiosk import Kiosk
from desktop.services.lookup import Lookup
from desktop.services.refusals import Refusals
from desktop.services.secrets.hashing import Argon2Hasher
from desktop.services.settings import Settings
from desktop.services.storage import Registry, open_registry
from desktop.services.storage.accounts import SqlAccountStore
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist, SqlJournalStore
from desktop.services.system.paths import resources_dir

STATION = "hall-1"
EVENING = datetime(2021, 7, 22, 14, 41, tzinfo=UTC)
"""20:41 in Almaty."""
_NOTHING = dict.fromkeys(ObservedOrder._fields)
PRIVATE = {"email": "aizhan@example.kz", "cardholder": "AIZHAN BEKOVA", "ip": "10.1.2.3", "description": "За ужин, стол 14"}


def paid(number: str = "1915_1626610361", **told: object) -> ObservedOrder:
    """24 900.00 ₸ charged from a card that ends in 1182, unless told otherwise."""
    usual = {
        "order_number": number,
        "amount_minor": 2_490_000,
        "currency": "KZT",
        "status": "DEPOSITED",
        "registered_at": int(EVENING.timestamp()),
        "masked_pan": "4003" + "**" * 4 + "1182",
        **PRIVATE,
    }
    return ObservedOrder(**{**_NOTHING, "file_row": 2, **usual, **told})  # type: ignore[arg-type]


@dataclass
class Hall:
    """The parts of a station, over one file."""

    path: Path
    registry: Registry
    attempts: SqlAccountStore
    journal: SqlJournalStore
    access: Access
    settings: Settings
    lookup: Lookup
    kiosk: Kiosk
    refusals: Refusals
    clock: list[datetime] = field(default_factory=list)
    uptime: list[float] = field(default_factory=list)

    @property
    def queries(self) -> Any:
        return GuardedQueries(self.registry.queries, self.access)

    @property
    def config(self) -> SimpleNamespace:
        return SimpleNamespace(language=None)

    def load(self, *rows: ObservedOrder, name: str = "july.csv") -> None:
        head = BatchHead(file_name=name, digest=name, kind=FileKind.CSV)
        with self.registry.batches.begin(head) as writer:
            writer.add(rows)
            writer.commit(rejected=0, skipped=0, control_totals=())

    def orders(self) -> list[Order]:
        from desktop.models.domain.filters import OrderFilter, OrderSort

        return self.registry.queries.page(OrderFilter(), OrderSort(), 0, 100)

    def told(self, *actions: str) -> list[Entry]:
        return self.journal.page(EntryFilter(actions=frozenset(actions)), 0, 1000)

    def later(self, **by: int) -> None:
        self.turn(**by)
        self.uptime[0] += timedelta(**by).total_seconds()

    def turn(self, **by: int) -> None:
        """The clock alone."""
        self.clock[0] += timedelta(**by)


@contextmanager
def hall(path: Path, *, closed: bool = False, admin: AdminFile | None = None) -> Iterator[Hall]:
    """`closed`: there are accounts, so nobody may do anything before somebody signs in."""
    clock = [datetime(2021, 7, 23, 6, 0, tzinfo=UTC)]
    uptime = [5000.0]
    access = Access(lambda: closed, STATION)
    registry = open_registry(path, clock=lambda: clock[0], author=lambda: access.author)
    database = Database(path)
    journalist = Journalist(lambda: access.author, lambda: clock[0])
    attempts = SqlAccountStore(database, journalist, lambda: clock[0], lambda: uptime[0])
    journal = SqlJournalStore(database, journalist)
    settings = Settings(registry.settings_store, access, fixed=admin.fixed if admin else {})
    kiosk = Kiosk(settings, access, attempts, registry.batches, journal, Argon2Hasher, admin or AdminFile({}, KioskOptions()))
    lookup = Lookup(registry.queries, access, attempts, settings, journal)
    refusals = Refusals(resources_dir() / "refusals.json")
    try:
        yield Hall(path, registry, attempts, journal, access, settings, lookup, kiosk, refusals, clock, uptime)
    finally:
        database.close()
        registry.close()


def as_clerk(access: Access, *rights: Right) -> None:
    access.enter(Actor("Айгерим", frozenset(rights) or frozenset(Right), STATION))
