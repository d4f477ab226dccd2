"""Copies of a registry while others work with it: consistent, encrypted as it is, whole under their name or not there."""

import os
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.services.storage.cipher import connect
from desktop.services.storage.copies import PART, folder_of, name_of_copy
from desktop.services.storage.door import Door
from desktop.services.storage.failures import damaged, translated
from desktop.services.storage.owned import own_file, own_folder


def back_up(door: Door, kind: str) -> Path:
    """A copy in `backups/` beside the registry; see `copy_to`."""
    folder = folder_of(door.path)
    with translated(door.path):
        own_folder(folder)
    target = folder / name_of_copy(door.path, kind, datetime.now(UTC))
    copy_to(door, target)
    return target


def copy_to(door: Door, target: Path) -> None:
    """Also what still stands in the write-ahead log. A registry with a damaged page makes no copy, which would in time push
    out the good ones. StorageUnavailable: full read_only open damaged."""
    part = target.with_name(target.name + PART)
    with translated(door.path), own_part(part):
        with (
            closing(connect(door.path, door.key, wait_ms=door.busy_timeout_ms)) as source,
            closing(connect(part, door.key)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE").close()  # one file, readable from a disk that is read-only
            if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise damaged(door.path)
        put(part, target)


class own_part:  # noqa: N801 — reads as what the block works on
    """A file for the block to fill; whatever the block has not put under its name is gone afterwards."""

    def __init__(self, part: Path) -> None:
        self._files = [part.with_name(part.name + ending) for ending in ("", "-journal", "-wal", "-shm")]

    def __enter__(self) -> None:
        self._remove()
        own_file(self._files[0])

    def __exit__(self, *_: object) -> None:
        self._remove()

    def _remove(self) -> None:
        for file in self._files:
            with suppress(OSError):
                file.unlink(missing_ok=True)


def put(part: Path, target: Path) -> None:
    """The finished part under its name, and both on the disk."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    os.replace(part, target)
    if os.name == "posix":  # the folder's entry as well; Windows knows no such thing
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
