"""The registry of one data folder: opened, made, brought up to date, closed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.services.storage.batches import SqlBatchStore
from desktop.services.storage.engine import Database
from desktop.services.storage.named_values import SqlProfileStore, SqlSettingsStore
from desktop.services.storage.queries import SqlOrderQueries
from desktop.services.storage.templates import SqlTemplateStore
from desktop.services.storage.versions import bring_up_to_date


@dataclass(frozen=True, slots=True)
class Registry:
    """The stores over one database. `close` ends their connections; nothing may be asked afterwards."""

    queries: SqlOrderQueries
    batches: SqlBatchStore
    templates: SqlTemplateStore
    settings_store: SqlSettingsStore
    profiles: SqlProfileStore
    close: Callable[[], None]


def _now() -> datetime:
    return datetime.now(UTC)


def open_registry(
    path: Path, *, read_only: bool = False, busy_timeout_ms: int = 10_000, clock: Callable[[], datetime] = _now
) -> Registry:
    """The registry in this file, made or migrated (with a backup beside it) when needed.

    StorageUnavailable when it is damaged, locked for longer than the timeout, or cannot be written; SchemaTooNew when a newer
    program wrote it (then not a byte of it is touched). With `read_only` nothing is made or migrated, every write is refused.
    """
    bring_up_to_date(path, read_only=read_only, busy_timeout_ms=busy_timeout_ms)
    database = Database(path, read_only=read_only, busy_timeout_ms=busy_timeout_ms)
    return Registry(
        queries=SqlOrderQueries(database),
        batches=SqlBatchStore(database, clock),
        templates=SqlTemplateStore(database),
        settings_store=SqlSettingsStore(database),
        profiles=SqlProfileStore(database),
        close=database.close,
    )
