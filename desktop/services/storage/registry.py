"""The registry of one data folder: opened, made, brought up to date, closed. What needs SQLAlchemy is made when it is asked
for the first time, in whichever thread that is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from desktop.models.domain.errors import CabinetError, NotAllowed
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Author
from desktop.services.storage.custody import Custody
from desktop.services.storage.door import Door, Presence
from desktop.services.storage.failures import translated
from desktop.services.storage.opening import FirstQueries, Opening, asked_by, question_of
from desktop.services.storage.owned import own_file, own_folder
from desktop.services.storage.sending import Sender
from desktop.services.storage.versions import KeySource, bring_up_to_date, fitting_key

if TYPE_CHECKING:
    from desktop.services.anonymising import PayerStore
    from desktop.services.gateway_books import ConnectionBook, OperationBook
    from desktop.services.ports import (
        AccountStore,
        BatchStore,
        JournalStore,
        OrderQueries,
        ProfileStore,
        SettingsStore,
        TemplateStore,
    )
    from desktop.services.storage.engine import Database
    from desktop.services.storage.stores import Stores

T = TypeVar("T")


class _Later(Generic[T]):
    """Stands for an object that is made when the first of its attributes is asked for."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)


class _Settings(_Later["SettingsStore"]):
    """The settings as they were read with the opening; saving needs the real store."""

    def __init__(self, opening: Opening, make: Callable[[], SettingsStore]) -> None:
        super().__init__(make)
        self._opening = opening
        self._saved = False

    def load(self) -> dict[str, object]:
        return self._make().load() if self._saved else dict(self._opening.settings)

    def save(self, values: dict[str, object]) -> None:
        self._make().save(values)
        self._saved = True


class _Templates(_Later["TemplateStore"]):
    """Where there are no templates, none opens with the program."""

    def __init__(self, opening: Opening, make: Callable[[], TemplateStore]) -> None:
        super().__init__(make)
        self._opening = opening

    def opening(self) -> Any:
        return self._make().opening() if self._opening.has_templates else None


class _Accounts(_Later["AccountStore"]):
    """Whether there are accounts is asked at each start."""

    def __init__(self, opening: Opening, make: Callable[[], AccountStore]) -> None:
        super().__init__(make)
        self._opening = opening

    def is_empty(self) -> bool:
        return not self._opening.has_accounts()


class Registry:
    """The stores over one database. `close` ends their connections; nothing may be asked afterwards."""

    def __init__(
        self,
        door: Door,
        presence: Presence,
        *,
        read_only: bool,
        clock: Callable[[], datetime],
        author: Callable[[], Author],
    ) -> None:
        self._door = door
        self._presence = presence
        self._read_only = read_only
        self._clock = clock
        self._author = author
        self._sender = Sender(door.path.parent)
        self._lock = threading.Lock()
        self._database: Database | None = None
        self._stores: Stores | None = None
        self._opening = opening = Opening(door)
        self._first = FirstQueries(opening, lambda: self.stores.queries)
        self.custody = Custody(door, self._exchanging, author, clock)
        self.queries = cast("OrderQueries", self._first)
        self.batches = cast("BatchStore", _Later(lambda: self.stores.batches))
        self.templates = cast("TemplateStore", _Templates(opening, lambda: self.stores.templates))
        self.settings_store = cast("SettingsStore", _Settings(opening, lambda: self.stores.settings))
        self.profiles = cast("ProfileStore", _Later(lambda: self.stores.profiles))
        self.accounts = cast("AccountStore", _Accounts(opening, lambda: self.stores.accounts))
        self.payers = cast("PayerStore", _Later(lambda: self.stores.payers))
        self.journal = cast("JournalStore", _Later(lambda: self.stores.journal))
        self.connections = cast("ConnectionBook", _Later(lambda: self.stores.connections))
        self.operations = cast("OperationBook", _Later(lambda: self.stores.operations))

    @property
    def stores(self) -> Stores:
        with self._lock:
            if self._stores is None:
                from desktop.services.storage.engine import Database  # here: SQLAlchemy costs a third of a second
                from desktop.services.storage.stores import Stores

                self._database = self._database or Database(self._door, read_only=self._read_only)
                self._stores = Stores(self._database, self._clock, self._author, self._sender)
            return self._stores

    def keep_answer(self, where: OrderFilter, sort: OrderSort) -> None:
        """Makes the next start quick. Only a convenience: a registry that cannot be written now is no error."""
        if self._read_only:
            return
        kept = self._opening.answer
        try:
            if kept is None or not kept.is_true(question_of(where, sort), self._opening.revision()):
                self._opening.answer = self.stores.keep_answer(where, sort)
        except CabinetError:
            return

    def close(self) -> None:
        if self._stores is not None:
            self._keep_again()
        if self._database is not None:
            self._database.close()
        self._sender.close()
        self._presence.end()

    def _keep_again(self) -> None:
        """After an import the last question has another answer, and the next start is to be quick all the same."""
        kept = self._opening.answer
        try:
            if self._opening.revision() != self._opening.begun:
                self.keep_answer(*(asked_by(kept.question) if kept else (OrderFilter(), OrderSort())))
        except (CabinetError, ValueError):  # a convenience, as above; ValueError: a newer program's question
            return

    @contextmanager
    def _exchanging(self) -> Iterator[None]:
        """The block exchanges the file: nobody has it open meanwhile, and what is asked afterwards is asked of the new one."""
        if self._read_only:
            raise NotAllowed("read_only")
        with self._door.shut(), self._presence.alone():
            if self._database is not None:
                self._database.close()
            try:
                yield
            finally:
                if self._database is not None:
                    self._database.renew()
                with self._lock:
                    self._stores = None  # what they remember may be of the old file
                self._first.forget()
                self._opening.answer = None
        self._opening.read()


_NOBODY = Author("", "")


def _now() -> datetime:
    return datetime.now(UTC)


def open_registry(
    path: Path,
    *,
    key: KeySource = None,
    read_only: bool = False,
    busy_timeout_ms: int = 10_000,
    clock: Callable[[], datetime] = _now,
    author: Callable[[], Author] = lambda: _NOBODY,
) -> Registry:
    """The registry in this file, made (encrypted when there is a key) or migrated (with a backup beside it) when needed.

    StorageUnavailable when it is damaged, locked for longer than the timeout, or cannot be written; SchemaTooNew when a newer
    program wrote it (then not a byte of it is touched); KeyMissing("absent" or "wrong") when it is encrypted and the key does
    not open it. A registry in clear opens whatever the key is. With `read_only` nothing is made or migrated, every write is
    refused.
    """
    presence = _present(path, read_only=read_only, busy_timeout_ms=busy_timeout_ms)
    try:
        door = Door(path, fitting_key(path, key), busy_timeout_ms)
        if not read_only and path.exists():
            own_file(path)
        bring_up_to_date(door, read_only=read_only)
        return Registry(door, presence, read_only=read_only, clock=clock, author=author)
    except BaseException:
        presence.end()
        raise


def _present(path: Path, *, read_only: bool, busy_timeout_ms: int) -> Presence:
    with translated(path):
        if not read_only:
            own_folder(path.parent)
        return Presence(path.parent, busy_timeout_ms)
