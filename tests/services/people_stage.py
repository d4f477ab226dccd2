"""What the tests of accounts stand on: a real registry, the real use case over it, and a machine whose clock can be turned."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.models.domain.accounts import Role
from desktop.models.domain.journal import Entry, EntryFilter
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.accounts import Accounts
from desktop.services.common_passwords import CommonPasswords
from desktop.services.mailing import Mailing
from desktop.services.ports import Letter, MailServer
from desktop.services.settings import Settings
from desktop.services.storage import Registry, open_registry
from desktop.services.storage.accounts import SqlAccountStore
from desktop.services.system.paths import resources_dir

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
GOOD = Secret("four quiet horses graze")
OTHER = Secret("a lamp above nine doors")
WRONG = Secret("not the one at all")
COMMON = CommonPasswords(resources_dir() / "common_passwords.txt")


@dataclass
class Machine:
    """Its clock can be turned, its uptime cannot; both go on while one waits, and a restart begins the uptime anew. Where it
    `tells` its boots, each has a number."""

    clock: datetime = NOON
    uptime: float = 5_000.0
    boots: int = 1
    tells: bool = True

    def now(self) -> datetime:
        return self.clock

    def up(self) -> float:
        return self.uptime

    def boot(self) -> int:
        return self.boots if self.tells else 0

    def wait(self, seconds: float) -> None:
        self.clock += timedelta(seconds=seconds)
        self.uptime += seconds

    def turn(self, seconds: float) -> None:
        self.clock += timedelta(seconds=seconds)

    def restart(self, off: float = 0) -> None:
        """`off` = seconds without power; starting takes one more."""
        self.uptime = 1.0
        self.clock += timedelta(seconds=off + self.uptime)
        self.boots += 1


class PlainHasher:
    """Quick, for what is not about hashes. Counts what it was asked."""

    def __init__(self) -> None:
        self.verified: list[bool] = []

    def hash(self, password: Secret) -> str:
        return f"plain:{hash(password)}"

    def verify(self, phc: str | None, password: Secret) -> bool:
        self.verified.append(phc is not None)
        return phc == self.hash(password)


class Letterbox:
    """Mailer: keeps what is sent."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []

    def send(self, server: MailServer, password: Secret | None, letter: Letter) -> str:
        self.letters.append(letter)
        return "<1@here>"


class Drawer:
    """SecretStore in memory."""

    kind = "vault"

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}

    def get(self, name: str) -> Secret | None:
        return self.kept.get(name)

    def set(self, name: str, value: Secret) -> None:
        self.kept[name] = value

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


class PlainLetters:
    def recovery(self, code: Secret, minutes: int) -> tuple[str, str]:
        return "code", f"{code.reveal()} {minutes}"

    def test(self) -> tuple[str, str]:
        return "test", "test"


@dataclass
class Office:
    """One program over the registry."""

    registry: Registry
    store: SqlAccountStore
    access: Access
    accounts: Accounts
    mailing: Mailing
    letterbox: Letterbox
    drawer: Drawer
    hasher: Any
    machine: Machine
    merchant: list[str] = field(default_factory=lambda: ["Ромашка"])

    def journal(self) -> list[Entry]:
        """The oldest first."""
        return list(reversed(self.registry.stores.journal.page(EntryFilter(), 0, 1_000)))

    def told(self) -> list[tuple[str, str, str]]:
        """(who, action, subject) of the journal."""
        return [(entry.who, str(entry.action), entry.subject) for entry in self.journal()]

    def begin(self, name: str = "Aigerim", password: Secret = GOOD) -> tuple[str, ...]:
        """The first account, and nobody at work; its recovery codes."""
        codes = self.accounts.add(name, password, frozenset({Role.ADMIN})).recovery_codes
        self.accounts.leave()
        return codes


@contextmanager
def office(path: Path, machine: Machine | None = None, hasher: Any = None) -> Iterator[Office]:
    machine = machine or Machine()
    people: list[Accounts] = []
    access = Access(lambda: people[0].is_closed, "desk-1")
    registry = open_registry(path, clock=machine.now, author=lambda: access.author)
    stores = registry.stores
    store = SqlAccountStore(stores.journal._database, stores.journalist, machine.now, machine.up, machine.boot)
    drawer, letterbox, hasher = Drawer(), Letterbox(), hasher or PlainHasher()
    mailing = Mailing(Settings(stores.settings, access), drawer, letterbox, access, stores.journal, PlainLetters)
    merchant = ["Ромашка"]
    accounts = Accounts(store, hasher, access, mailing, lambda: merchant[0], stores.journal, COMMON)
    people.append(accounts)
    try:
        yield Office(registry, store, access, accounts, mailing, letterbox, drawer, hasher, machine, merchant)
    finally:
        registry.close()
