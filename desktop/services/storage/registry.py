"""The registry of one data folder: opened, made, brought up to date, closed. What needs SQLAlchemy is made when it is asked
for the first time, in whichever thread that is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from desktop.models.domain.errors import CabinetError
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Author
from desktop.services.storage.opening import FirstQueries, Opening, asked_by, question_of
from desktop.services.storage.versions import bring_up_to_date

if TYPE_CHECKING:
    from desktop.services.ports import BatchStore, OrderQueries, ProfileStore, SettingsStore, TemplateStore
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


class Registry:
    """The stores over one database. `close` ends their connections; nothing may be asked afterwards."""

    def __init__(self, opening: Opening, make_stores: Callable[[], Stores], *, read_only: bool) -> None:
        self._opening = opening
        self._make_stores = make_stores
        self._read_only = read_only
        self._lock = threading.Lock()
        self._stores: Stores | None = None
        self.queries: OrderQueries = cast("OrderQueries", FirstQueries(opening, lambda: self.stores.queries))
        self.batches: BatchStore = cast("BatchStore", _Later(lambda: self.stores.batches))
        self.templates: TemplateStore = cast("TemplateStore", _Templates(opening, lambda: self.stores.templates))
        self.settings_store: SettingsStore = cast("SettingsStore", _Settings(opening, lambda: self.stores.settings))
        self.profiles: ProfileStore = cast("ProfileStore", _Later(lambda: self.stores.profiles))

    @property
    def stores(self) -> Stores:
        with self._lock:
            if self._stores is None:
                self._stores = self._make_stores()
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
            self._stores.close()

    def _keep_again(self) -> None:
        """After an import the last question has another answer, and the next start is to be quick all the same."""
        kept = self._opening.answer
        try:
            if self._opening.revision() != self._opening.begun:
                self.keep_answer(*(asked_by(kept.question) if kept else (OrderFilter(), OrderSort())))
        except (CabinetError, ValueError):  # a convenience, as above; ValueError: a newer program's question
            return


_NOBODY = Author("", "")


def _now() -> datetime:
    return datetime.now(UTC)


def open_registry(
    path: Path,
    *,
    read_only: bool = False,
    busy_timeout_ms: int = 10_000,
    clock: Callable[[], datetime] = _now,
    author: Callable[[], Author] = lambda: _NOBODY,
) -> Registry:
    """The registry in this file, made or migrated (with a backup beside it) when needed.

    StorageUnavailable when it is damaged, locked for longer than the timeout, or cannot be written; SchemaTooNew when a newer
    program wrote it (then not a byte of it is touched). With `read_only` nothing is made or migrated, every write is refused.
    """
    bring_up_to_date(path, read_only=read_only, busy_timeout_ms=busy_timeout_ms)

    def make_stores() -> Stores:
        from desktop.services.storage.engine import Database  # here, because SQLAlchemy costs a third of a second
        from desktop.services.storage.stores import Stores

        return Stores(Database(path, read_only=read_only, busy_timeout_ms=busy_timeout_ms), clock, author)

    return Registry(Opening(path, busy_timeout_ms), make_stores, read_only=read_only)
