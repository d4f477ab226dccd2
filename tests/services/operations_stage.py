"""What the tests of money operations stand on: a real registry, the real use cases over it, a bank whose wire can be cut, and
a clock that is turned by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fake_gateway import SHOP, WORD, Account, Bank, opener
from memory_secrets import MemorySecrets

from desktop.models.domain.accounts import Actor, Role, rights_of
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.orders import Order
from desktop.services.access import Access
from desktop.services.connections import Connections
from desktop.services.holds import Holds
from desktop.services.operations import Operations
from desktop.services.reconciling import Reconciling
from desktop.services.refund_batches import RefundBatches
from desktop.services.review import MemorySettings
from desktop.services.settings import Settings
from desktop.services.snapshots import Snapshots
from desktop.services.storage import Registry, open_registry
from desktop.services.syncing import Sync

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


class Hands:
    """A clock that stands still until it is turned."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class Desk:
    """One program: its registry is open until `close`."""

    bank: Bank
    clock: Hands
    access: Access
    registry: Registry
    settings: Settings
    connections: Connections
    operations: Operations
    reconciling: Reconciling
    sync: Sync
    batches: RefundBatches
    holds: Holds

    def order(self, account: Account) -> Order:
        (found,) = self.registry.queries.find(account.md_order)
        return found

    def become(self, name: str, *roles: Role) -> None:
        self.access.enter(Actor(name, rights_of(frozenset(roles)), "desk-1"))

    def close(self) -> None:
        self.connections.close()
        self.registry.close()


def tenge(text: str) -> Money:
    return Money.parse(text, KZT)


def open_desk(folder: Path, bank: Bank, clock: Hands, secrets: MemorySecrets | None = None, **wrapped: Any) -> Desk:
    """A program over the registry of this folder. `wrapped`: what stands in place of the registry's own store of operations."""
    access = Access(lambda: False, "desk-1")
    registry = open_registry(folder / "cabinet.db", clock=clock, author=lambda: access.author)
    settings = Settings(MemorySettings())
    store = wrapped.get("store", lambda real: real)(registry.operations)
    if secrets is None:
        secrets = MemorySecrets()
        secrets.set(SHOP.secret_name, WORD)
    connections = Connections(registry.connections, secrets, access, registry.journal, opener(bank), store.in_state)
    snapshots = Snapshots(registry.batches, store, clock)
    reconciling = Reconciling(store, connections, snapshots, clock, pause=clock.wait)
    operations = Operations(store, registry.queries, connections, snapshots, access, settings, clock)
    return Desk(
        bank=bank,
        clock=clock,
        access=access,
        registry=registry,
        settings=settings,
        connections=connections,
        operations=operations,
        reconciling=reconciling,
        sync=Sync(connections, registry.connections, snapshots, registry.queries, reconciling, access, clock),
        batches=RefundBatches(operations, store, registry.queries, access),
        holds=Holds(registry.queries, settings, clock),
    )


@contextmanager
def a_desk(folder: Path) -> Iterator[Desk]:
    """With one connection, to a bank that has no orders yet."""
    clock = Hands()
    desk = open_desk(folder, Bank(clock), clock)
    try:
        desk.connections.save(SHOP, WORD)
        yield desk
    finally:
        desk.close()
