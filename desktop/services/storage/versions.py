"""The schema's version: looked at with one SELECT at each start; only a registry that lags behind wakes the migrations.

A revision that this list does not know is a newer program's: its file is not opened for writing, so not a byte changes.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop.models.domain.errors import KeyMissing, SchemaTooNew, StorageUnavailable
from desktop.models.domain.secret import Secret
from desktop.services.storage.backup import back_up
from desktop.services.storage.cipher import MAGIC, connect, first_page, is_encrypted
from desktop.services.storage.copies import newest_copy
from desktop.services.storage.door import Door
from desktop.services.storage.failures import damaged, translated

REVISIONS = ("0001", "0002", "0003")
"""Oldest first; one for each file in migrations/versions."""
VERSION_TABLE = "alembic_version"
KeySource = Secret | Callable[[], Secret | None] | None
"""The key, or who knows it: a function is asked only when the file is encrypted, because the keyring is slow to open."""


def fitting_key(path: Path, key: KeySource) -> Secret | None:
    """What opens this file: nothing for one in clear, whatever the key ring holds. KeyMissing("absent") for an encrypted one
    without a key; damaged for what is no registry at all. Not for a file that this process has open."""
    begins = first_page(path)
    if begins.startswith(MAGIC):
        return None
    # SQLite itself takes a file of a few bytes for an empty database and would write over it.
    if begins and not is_encrypted(path):
        raise damaged(path)
    found = (key() if begins else None) if callable(key) else key
    if begins and found is None:
        raise _key_missing("absent", path)
    return found


def bring_up_to_date(door: Door, *, read_only: bool) -> None:
    """Leaves a registry of the newest schema in this file. `read_only`: only makes sure that it is one."""
    found = revision_of(door)
    if found == REVISIONS[-1]:
        return
    if read_only:
        raise StorageUnavailable(reason="open" if found is None else "old", file=door.path.name)
    from desktop.services.storage import making  # here, because an ordinary start does without SQLAlchemy

    if found is None:
        making.create(door, REVISIONS[-1])
    else:
        back_up(door, found)
        making.migrate(door)


def revision_of(door: Door) -> str | None:
    """The revision in the file, None for a file that is absent or empty. Opens it for reading only. KeyMissing("wrong") when
    the key does not open it: SQLCipher cannot tell that from a damaged first page."""
    if not first_page(door.path):
        return None
    try:
        return _revision(door)
    except StorageUnavailable as error:
        if door.key is None or error.params["reason"] != "damaged":
            raise
        raise _key_missing("wrong", door.path) from error


def _revision(door: Door) -> str | None:
    path = door.path
    log = path.with_name(path.name + "-wal")
    settled = not (log.exists() and log.stat().st_size)
    opened = connect(path, door.key, read_only=True, settled=settled, wait_ms=door.busy_timeout_ms)
    with translated(path), closing(opened) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None  # another process is about to make it
        if VERSION_TABLE not in tables:
            raise damaged(path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None or row[0] not in REVISIONS:
        raise SchemaTooNew(found=None if row is None else row[0], known=REVISIONS[-1])
    return str(row[0])


def _key_missing(reason: str, path: Path) -> KeyMissing:
    copy = newest_copy(path)
    return KeyMissing(reason, file=path.name, **({"backup": copy.name} if copy else {}))
