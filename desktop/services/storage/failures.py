"""What the database says when it fails, as errors of the domain. Nobody above sees `sqlite3` or `sqlalchemy` names."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.models.domain.errors import CabinetError, Cancelled, StorageUnavailable

_REASONS = {
    "SQLITE_BUSY": "locked",
    "SQLITE_LOCKED": "locked",
    "SQLITE_PROTOCOL": "locked",
    "SQLITE_FULL": "full",
    "SQLITE_NOTADB": "damaged",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_READONLY": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_CANTOPEN": "open",
    "SQLITE_IOERR": "disk",
}


@contextmanager
def translated() -> Iterator[None]:
    """Cancelled for an interrupted statement; StorageUnavailable(reason) with reason locked full damaged read_only open or
    disk when the database cannot serve. A wrong statement is a programming error and stays what it is."""
    try:
        yield
    except sqlite3.Error as error:
        failure = failure_of(error)
        if failure is None:
            raise
        raise failure from error


def failure_of(error: BaseException | None) -> CabinetError | None:
    """What the driver's error is to us, None for a wrong statement."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_INTERRUPT":
        return Cancelled()
    reason = _REASONS.get("_".join(name.split("_")[:2]))
    return None if reason is None else StorageUnavailable(reason=reason)
