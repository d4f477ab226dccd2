"""What the database says when it fails, as errors of the domain. Nobody above sees the names of a driver or of SQLAlchemy.

Both drivers tell SQLite's own name of an error; neither is imported here, because only one of them is needed at a time.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.models.domain.errors import CabinetError, Cancelled, StorageUnavailable
from desktop.services.storage.copies import newest_copy

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
_TEXTS = {
    "database disk image is malformed": "damaged",
    "database or disk is full": "full",
    "disk I/O error": "disk",
    "unable to open database file": "open",
}
"""What SQLCipher's export and SQLite's copying pass on of an error that they met: its words, without its name."""
_NO_ROOM = 256 * 1024
"""Bytes: a disk with less has no room for the log's index."""
_ERRNOS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EIO: "disk",
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Cancelled for an interrupted statement; StorageUnavailable(reason) with reason locked full damaged read_only open or
    disk when the database or the folder cannot serve; `backup` names the last good copy where one could help. A wrong
    statement is a programming error and stays what it is."""
    try:
        yield
    except CabinetError:
        raise
    except Exception as error:
        failure = _system_failure(error, path) if isinstance(error, OSError) else failure_of(error, path)
        if failure is None:
            raise
        raise failure from error


def _system_failure(error: OSError, path: Path) -> CabinetError:
    return StorageUnavailable(reason=_ERRNOS.get(error.errno or 0, "open"), file=path.name)


def failure_of(error: BaseException | None, path: Path) -> CabinetError | None:
    """What the driver's error is to us, None for a wrong statement or for what is not of the driver."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_INTERRUPT":
        return Cancelled()
    reason = _REASONS.get("_".join(name.split("_")[:2])) or _TEXTS.get(str(error))
    if reason is None:
        return None
    if reason == "damaged":
        return damaged(path)
    if reason == "open" and path.exists() and not os.access(path.parent, os.W_OK):
        reason = "read_only"  # SQLite needs a log beside the file even to read it
    if reason == "disk" and _is_full(path.parent):
        reason = "full"  # it was the index of the log that found no room
    return StorageUnavailable(reason=reason, file=path.name)


def _is_full(folder: Path) -> bool:
    import shutil  # here, because it is for failures only

    with suppress(OSError):
        return shutil.disk_usage(folder).free < _NO_ROOM
    return False


def damaged(path: Path) -> StorageUnavailable:
    copy = newest_copy(path)
    return StorageUnavailable(reason="damaged", file=path.name, **({"backup": copy.name} if copy else {}))
