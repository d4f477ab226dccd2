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
    """Cancelled for an interrupted statement; StorageUnavailable(reason) with reason locked full damaged read_only other_user
    open or disk when the database or the folder cannot serve; `backup` names the last good copy where one could help. A wrong
    statement is a programming error and stays what it is."""
    try:
        yield
    except CabinetError:
        raise
    except Exception as error:
        failure = system_failure(error, path) if isinstance(error, OSError) else failure_of(error, path)
        if failure is None:
            raise
        raise failure from error


def system_failure(error: OSError, path: Path) -> StorageUnavailable:
    """What the system's error is to us."""
    reason = _ERRNOS.get(error.errno or 0, "open")
    if isinstance(error, PermissionError) and _is_of_another(path):
        reason = "other_user"
    return StorageUnavailable(reason=reason, file=path.name)


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
    if reason in ("open", "read_only") and path.exists() and not (_may_write(path) and _may_write(path.parent)):
        # SQLite needs a log beside the file even to read it
        reason = "other_user" if _is_of_another(path if _may_write(path.parent) else path.parent) else "read_only"
    if reason == "disk" and _is_full(path.parent):
        reason = "full"  # it was the index of the log that found no room
    return StorageUnavailable(reason=reason, file=path.name)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _is_of_another(path: Path) -> bool:
    """What is there of the path belongs to somebody else of this machine. On a disk that is closed for writing nobody could,
    so there it does not matter."""
    for place in (path, *path.parents):
        with suppress(OSError):
            return hasattr(os, "geteuid") and place.stat().st_uid != os.geteuid() and not _is_closed(place)
    return False


def _is_closed(place: Path) -> bool:
    return bool(os.statvfs(place).f_flag & os.ST_RDONLY)


def _is_full(folder: Path) -> bool:
    import shutil  # here, because it is for failures only

    with suppress(OSError):
        return shutil.disk_usage(folder).free < _NO_ROOM
    return False


def damaged(path: Path) -> StorageUnavailable:
    copy = newest_copy(path)
    return StorageUnavailable(reason="damaged", file=path.name, **({"backup": copy.name} if copy else {}))
