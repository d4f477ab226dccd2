"""The schema's version: looked at with one SELECT at each start; only a registry that lags behind wakes the migrations.

A revision that this list does not know is a newer program's: its file is not opened for writing, so not a byte changes.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from desktop.models.domain.errors import SchemaTooNew, StorageUnavailable
from desktop.services.storage.backup import back_up
from desktop.services.storage.failures import translated

_MAGIC = b"SQLite format 3\x00"
REVISIONS = ("0001", "0002")
"""Oldest first; one for each file in migrations/versions."""
VERSION_TABLE = "alembic_version"


def bring_up_to_date(path: Path, *, read_only: bool, busy_timeout_ms: int) -> None:
    """Leaves a registry of the newest schema in this file. `read_only`: only makes sure that it is one."""
    found = _revision(path, busy_timeout_ms)
    if found == REVISIONS[-1]:
        return
    if read_only:
        raise StorageUnavailable(reason="open" if found is None else "old", file=path.name)
    from desktop.services.storage import making  # here, because an ordinary start does without SQLAlchemy

    if found is None:
        making.create(path, busy_timeout_ms, REVISIONS[-1])
    else:
        back_up(path, found)
        making.migrate(path, busy_timeout_ms)


def _revision(path: Path, busy_timeout_ms: int) -> str | None:
    """The revision in the file, None for a file that is absent or empty. Opens it for reading only."""
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return None
    _require_magic(path)
    with translated(), closing(_open_for_reading(path, busy_timeout_ms)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None  # another process is about to make it
        if VERSION_TABLE not in tables:
            raise StorageUnavailable(reason="damaged", file=path.name)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None or row[0] not in REVISIONS:
        raise SchemaTooNew(found=None if row is None else row[0], known=REVISIONS[-1])
    return str(row[0])


def _require_magic(path: Path) -> None:
    """SQLite itself takes a file of a few bytes for an empty database and would write over it."""
    try:
        with path.open("rb") as file:
            begins = file.read(len(_MAGIC))
    except OSError as error:
        raise StorageUnavailable(reason="open", file=path.name) from error
    if begins != _MAGIC:
        raise StorageUnavailable(reason="damaged", file=path.name)


def _open_for_reading(path: Path, busy_timeout_ms: int) -> sqlite3.Connection:
    log = path.with_name(path.name + "-wal")
    untouched = "" if log.exists() and log.stat().st_size else "&immutable=1"
    address = f"file:{quote(str(path.absolute()))}?mode=ro{untouched}"
    return sqlite3.connect(address, uri=True, timeout=busy_timeout_ms / 1000)
