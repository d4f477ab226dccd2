"""The protocols between use cases (and views) and the adapters that `bootstrap` chooses. No Qt, no SQL here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.models.domain.accounts import Account, Role
    from desktop.models.domain.backups import Backup, BackupKind
    from desktop.models.domain.batches import Batch, BatchHead, ControlTotal, MergeCounts, UndoResult
    from desktop.models.domain.columns import ColumnKey
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.models.domain.journal import Action, Entry, EntryFilter, Verdict
    from desktop.models.domain.orders import ObservedOrder, Order, Sighting
    from desktop.models.domain.secret import Secret
    from desktop.models.domain.statuses import OrderStatus
    from desktop.models.domain.templates import FilterTemplate
    from desktop.models.domain.totals import Totals


Progress = Callable[[int, int | None], None]
"""Called with (done, total or None) from the working thread; raises Cancelled to stop the work."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The values present in the registry that a filter can choose from, each sorted."""

    merchants: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    payment_systems: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()
    action_codes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ListMatch:
    """A pasted list against the registry: entries that one order answers, none, and more than one."""

    found: tuple[str, ...]
    missing: tuple[str, ...]
    ambiguous: tuple[str, ...]


class OrderQueries(Protocol):
    """The read side. Every call opens and closes its own connection, so any thread may call it; a running call is stopped
    with `interrupt` from another thread and then raises Cancelled."""

    def page(self, where: OrderFilter, sort: OrderSort, offset: int, limit: int) -> list[Order]: ...
    def ids(self, where: OrderFilter, sort: OrderSort) -> Sequence[int]: ...
    def by_ids(self, ids: Sequence[int]) -> list[Order]:
        """The orders of these ids in the given order; ids that are gone are left out."""
        ...

    def totals(self, where: OrderFilter) -> Totals: ...
    def totals_of(self, ids: Sequence[int]) -> Totals: ...
    def status_counts(self, where: OrderFilter) -> dict[OrderStatus, int]: ...
    def span(self, where: OrderFilter) -> tuple[datetime, datetime] | None:
        """The first and the last registration among the matching orders; None when nothing matches."""
        ...

    def has_orders(self) -> bool: ...
    def find(self, reference: str) -> list[Order]:
        """Orders by UUID or exact order number."""
        ...

    def history(self, order_id: int) -> list[Sighting]: ...
    def choices(self) -> Choices: ...
    def match_list(self, entries: Sequence[str]) -> ListMatch: ...
    def stream(self, where: OrderFilter, sort: OrderSort, columns: Sequence[ColumnKey]) -> Iterator[list[tuple[object, ...]]]:
        """Raw values in chunks for exports: money int minor, times Unix seconds, the response code int, parameters their JSON
        text, the status its name or, where that is UNKNOWN, the file's own word if there is one; None unknown. Plus, as the
        last value of each row, the currency code."""
        ...

    def revision(self) -> int:
        """A number that grows with every change of the registry, also by another process."""
        ...

    def stoppable(self) -> OrderQueries:
        """The same questions for one piece of work: its `interrupt` stops that work alone, also before it has begun."""
        ...

    def interrupt(self) -> None:
        """Stops the running calls of this object from another thread; they raise Cancelled."""
        ...


class BatchWriter(Protocol):
    """One import as one transaction: `add` as often as needed, then `commit`; leaving the block without it keeps nothing."""

    def add(self, rows: Sequence[ObservedOrder]) -> None: ...
    def classify(self, rows: Sequence[ObservedOrder]) -> list[str]:
        """What `add` would make of each row right now, writing nothing: "new", "updated" or "unchanged"."""
        ...

    def counts(self) -> MergeCounts: ...
    def commit(self, *, rejected: int, skipped: int, control_totals: Iterable[ControlTotal]) -> int:
        """Writes the batch and returns its id."""
        ...


class BatchStore(Protocol):
    def interrupt(self) -> None:
        """Stops the import or undo that runs at this moment: its call raises Cancelled and nothing is kept."""
        ...

    def begin(self, head: BatchHead) -> AbstractContextManager[BatchWriter]: ...
    def undo(self, batch: int) -> UndoResult:
        """NotFound("batch") when there is none, Conflict("batch_undone") when it was taken back already."""
        ...

    def batches(self) -> list[Batch]:
        """The newest first."""
        ...

    def by_digest(self, digest: str) -> Batch | None:
        """A kept (not undone) batch of the very same file content."""
        ...


class TemplateStore(Protocol):
    def all(self) -> list[FilterTemplate]: ...
    def get(self, name: str) -> FilterTemplate:
        """NotFound("template") when there is none."""
        ...

    def opening(self) -> FilterTemplate | None:
        """The one that is applied when the program starts."""
        ...

    def save(self, template: FilterTemplate, *, overwrite: bool = False) -> None:
        """Conflict("template_name") when the name is taken and `overwrite` is not asked."""
        ...

    def rename(self, old: str, new: str) -> None: ...
    def delete(self, name: str) -> None: ...


class SettingsStore(Protocol):
    """Names and JSON values; unknown names are kept."""

    def load(self) -> dict[str, object]: ...
    def save(self, values: dict[str, object]) -> None: ...


class ProfileStore(Protocol):
    """Profiles of files that a person made in the import window: a name and a JSON text."""

    def all(self) -> dict[str, str]: ...
    def save(self, name: str, body: str) -> None:
        """A profile of the same name is replaced."""
        ...

    def delete(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Credentials:
    """What an account proves itself with: `password` is an Argon2id PHC text, `totp` the shared secret of the second factor."""

    account: Account
    password: str
    totp: str | None


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong tries in a row under one name; `locked_until` aware UTC, by the store's `now`."""

    failures: int = 0
    locked_until: datetime | None = None


class AccountStore(Protocol):
    """Accounts, their one-time codes and wrong tries. Each call is one transaction that also writes its journal entry. Locks
    run by `now`, which grows by time that surely went by and by nothing else; codes by `latest`."""

    def is_empty(self) -> bool: ...
    def all(self) -> list[Account]: ...
    def credentials(self, name: str) -> Credentials | None: ...
    def add(self, name: str, password: str, roles: frozenset[Role], codes: Sequence[str], *, first: bool = False) -> Account:
        """`codes` are digests of printed recovery codes. Conflict("account_name") when the login is taken, and with `first`
        Conflict("account_first") when there are accounts already."""
        ...

    def remove(self, account: int) -> None:
        """Conflict("last_admin") when nobody could administer afterwards."""
        ...

    def set_password(self, account: int, password: str, *, recovered: bool = False) -> None: ...
    def set_roles(self, account: int, roles: frozenset[Role]) -> None: ...
    def set_recovery_email(self, account: int, email: str | None) -> None: ...
    def set_totp(self, account: int, secret: str | None, codes: Sequence[str]) -> None: ...
    def add_code(self, account: int, kind: str, digest: str, lives: int | None) -> None:
        """A one-time code of a kind (`mail` `printed` `second`) that lives so many seconds; a new one of kind `mail` makes the
        earlier ones void."""
        ...

    def set_codes(self, account: int, kind: str, digests: Sequence[str]) -> None:
        """In place of all the earlier ones of this kind."""
        ...

    def use_code(self, account: int, kind: str, digest: str) -> bool:
        """Whether this code was valid; it is not any more."""
        ...

    def take_step(self, account: int, step: int) -> bool:
        """Whether the second factor's code of this time step was not used before; it is now."""
        ...

    def recover(self, name: str, kind: str, digest: str, password: str) -> bool:
        """Uses a code of the kind and sets the password at once; False and nothing done when the code is not valid. All
        locks of the login end."""
        ...

    def attempts(self, name: str) -> Attempts:
        """Under a name such as `login:aigerim` or `pin:kiosk`; a lock that has run out is none."""
        ...

    def begin_attempt(self, name: str, limit: int, lock_seconds: int) -> Attempts:
        """Counts a try as wrong before it is looked at, so that neither a kill nor a second program gains one: the try after
        `limit` wrong ones locks the name. The answer to that very try is not locked yet: it may be the right one. A locked
        name is not counted further."""
        ...

    def fail(self, name: str, action: Action | None, subject: str = "") -> Attempts:
        """The try begun was wrong: writes it into the journal, and the lock if it brought one. A login is the author only
        where there is such an account: what was typed there may have been a password."""
        ...

    def take_back(self, name: str) -> None:
        """The try begun was neither right nor wrong: it does not count."""
        ...

    def succeed(self, name: str, action: Action | None, subject: str) -> None:
        """The try begun was right: the count is forgotten."""
        ...

    def unlock(self, name: str) -> None: ...
    def now(self) -> datetime:
        """The steady clock, which nobody can turn ahead: `locked_until` is told by it. It falls behind the world's."""
        ...

    def latest(self) -> datetime:
        """The system's clock, or the latest moment that the database has seen where that clock was turned back."""
        ...


class JournalStore(Protocol):
    """The journal; entries that belong to a change are written by the store that makes it, in the same transaction."""

    def append(self, action: Action, subject: str = "", **details: str | int | bool | None) -> None: ...
    def page(self, where: EntryFilter, offset: int, limit: int) -> list[Entry]:
        """The newest first."""
        ...

    def count(self, where: EntryFilter) -> int: ...
    def people(self) -> list[str]: ...
    def verify(self) -> Verdict: ...
    def prune(self, before: datetime) -> int:
        """Forgets older entries; the chain stays provable from the first that is left. How many went."""
        ...


class SecretStore(Protocol):
    """Secrets by name (`mail.password`, `registry.key`): the system's keyring, or the vault where there is none."""

    @property
    def kind(self) -> str:
        """`keyring` or `vault`."""
        ...

    def get(self, name: str) -> Secret | None:
        """SecretsUnavailable when the store stays shut."""
        ...

    def set(self, name: str, value: Secret) -> None: ...
    def delete(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """`tls` is starttls, tls or none; `user` empty = no login."""

    host: str
    port: int
    sender: str
    tls: str = "starttls"
    user: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    to: str
    subject: str
    text: str


class Mailer(Protocol):
    def send(self, server: MailServer, password: Secret | None, letter: Letter) -> str:
        """The letter's own message id. MailError when it did not leave."""
        ...


class Custody(Protocol):
    """The registry's file as a whole. Where it is exchanged for another, StorageUnavailable("busy") tells that another program
    or window has it open, and a kill leaves the old one or the new one."""

    @property
    def is_encrypted(self) -> bool: ...
    def encrypt(self, key: Secret) -> None:
        """The key is 64 hexadecimal digits. What is asked afterwards is answered as before."""
        ...

    def decrypt(self) -> None: ...
    def convert_copies(self, copy_key: Secret | None) -> tuple[list[str], list[str]]:
        """Brings the copies beside the registry to its own encryption; the names of those converted, and of those that could
        not be read and are gone."""
        ...

    def opens_with(self, key: Secret) -> bool:
        """SchemaTooNew when a newer program wrote it."""
        ...

    def copies(self) -> list[Backup]:
        """Those in the folder of copies, the newest first."""
        ...

    def back_up(self, kind: BackupKind) -> Path:
        """A copy there."""
        ...

    def copy_to(self, target: Path) -> None:
        """A copy anywhere, encrypted as the registry is: whole under its name or not there at all.
        InvalidInput("backup_target") for the registry itself."""
        ...

    def replace(self, copy: Path, copy_key: Secret | None, key: Secret | None) -> None:
        """Puts a copy in the registry's place, under `key` (None = in clear); what was there becomes a copy of kind ASIDE."""
        ...

    def is_encrypted_copy(self, copy: Path) -> bool: ...
    def remove(self, copy: Backup) -> None: ...
    def tidy(self) -> None:
        """Removes what a killed program has left unfinished."""
        ...

    def note(self, action: Action, subject: str, **details: str | int | bool | None) -> None:
        """A line in the journal."""
        ...
