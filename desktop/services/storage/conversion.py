"""A registry's file exchanged for one of the same content under another key, or for one of its copies.

What stands under the registry's name is at every moment either the old file or the new one, each whole: the new one is made
beside it, checked, brought to the disk, and then takes the name in one step. The caller is alone with the registry.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.domain.backups import BackupKind
from desktop.models.domain.errors import KeyMissing, StorageUnavailable
from desktop.models.domain.secret import Secret
from desktop.services.storage import making
from desktop.services.storage.backup import own_part, put
from desktop.services.storage.cipher import cipher_connect, raw_key
from desktop.services.storage.copies import PART, folder_of, name_of_copy
from desktop.services.storage.door import Door
from desktop.services.storage.failures import damaged, translated
from desktop.services.storage.owned import own_folder
from desktop.services.storage.versions import REVISIONS, revision_of

if TYPE_CHECKING:
    import sqlalchemy as sa

_CHECK_CACHE_KB = 128 * 1024
"""The check walks from each index into its table: with SQLite's own 2 MB the pages of 200 000 orders were deciphered again and
again, 12 s instead of 2."""
Mark = Callable[["sa.Connection"], None]
"""What is written into the new file before it takes its place: the journal's entry, in the same step as the thing itself."""


def convert(path: Path, key: Secret | None, new_key: Secret | None, mark: Mark | None = None) -> None:
    """The same content under another key; None = in clear. StorageUnavailable: busy when another program has the file open,
    full, read_only, damaged."""
    part = path.with_name(path.name + PART)
    with translated(path), own_part(part), _held(path, key) as connection:
        _pour(connection, part, new_key)
        if mark is not None:
            with making.writing(Door(part, new_key)) as new:
                mark(new)
        check(part, new_key)
        put(part, path)


def replace(path: Path, copy: Path, copy_key: Secret | None, key: Secret | None, mark: Mark) -> None:
    """A copy in the registry's place, under `key`. The present file is put aside first. KeyMissing when `copy_key` does not
    open the copy, SchemaTooNew when a newer program made it; then nothing has changed."""
    part = path.with_name(path.name + PART)
    with translated(path), own_part(part):
        for file, target in zip(_with_log(copy), _with_log(part), strict=True):
            if file.exists():
                shutil.copyfile(file, target)
        door = Door(part, copy_key)
        if (revision := revision_of(door)) is None:
            raise damaged(copy)
        check(part, copy_key)
        if copy_key != key:
            convert(part, copy_key, key)
            door = Door(part, key)
        if revision != REVISIONS[-1]:
            making.migrate(door)
        with making.writing(door) as new:
            mark(new)
        _put_aside(path, key)
        put(part, path)


def check(path: Path, key: Secret | None) -> None:
    """Reads every page; damaged when one is not as it was written."""
    with translated(path), closing(cipher_connect(path, key)) as connection:
        connection.execute(f"PRAGMA cache_size=-{_CHECK_CACHE_KB}").close()
        faults = connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]
        if key is not None:
            faults = faults or bool(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    if faults:
        raise damaged(path)


@contextmanager
def _held(path: Path, key: Secret | None) -> Iterator[sqlite3.Connection]:
    """A connection that keeps everybody else away until it is closed, with the log folded into the file. SQLite refuses to
    leave the write-ahead log while any other connection lives, be it of a program that knows nothing of our locks."""
    with closing(cipher_connect(path, key)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE").close()
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").close()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # in this mode the lock stays
        except Exception as error:
            if str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_BUSY"):
                raise StorageUnavailable(reason="busy", file=path.name) from error
            raise
        yield connection


def _pour(connection: sqlite3.Connection, part: Path, new_key: Secret | None) -> None:
    """All of it into a new file, which has no journal of its own: nobody sees it before it is whole."""
    connection.execute("ATTACH ? AS new KEY ?", (str(part), raw_key(new_key) if new_key else ""))
    for pragma in ("journal_mode=OFF", "synchronous=OFF"):
        connection.execute(f"PRAGMA new.{pragma}").close()
    connection.execute("BEGIN")
    connection.execute("SELECT sqlcipher_export('new')").fetchall()
    connection.execute("COMMIT")
    connection.execute("DETACH new")


def _put_aside(path: Path, key: Secret | None) -> None:
    """The file as it is, be it damaged or of an unknown key, and its log where it cannot be folded in."""
    if not path.exists():
        return
    own_folder(folder_of(path))
    aside = folder_of(path) / name_of_copy(path, BackupKind.ASIDE, datetime.now(UTC))
    try:
        with translated(path), _held(path, key):
            pass
    except (StorageUnavailable, KeyMissing) as error:
        if error.params.get("reason") == "busy":
            raise
    for file, kept in zip(_with_log(path), _with_log(aside), strict=True):
        if file.exists() and file.stat().st_size:
            part = kept.with_name(kept.name + PART)
            with own_part(part):
                shutil.copyfile(file, part)
                put(part, kept)
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _with_log(path: Path) -> tuple[Path, Path]:
    """The log first: a file without its log would look whole."""
    return path.with_name(path.name + "-wal"), path
