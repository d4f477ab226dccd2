"""A copy of the registry before its schema changes, in `backups/` beside it."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop.models.domain.errors import StorageUnavailable
from desktop.services.storage.failures import translated


def back_up(path: Path, revision: str) -> Path:
    """A consistent copy, also of what still stands in the write-ahead log: whole under its name, or not at all."""
    folder = path.parent / "backups"
    now = datetime.now(UTC)
    copy = folder / f"{path.stem}-{revision}-{now:%Y%m%d-%H%M%S-%f}{path.suffix}"
    unfinished = copy.with_name(copy.name + ".part")
    try:
        folder.mkdir(exist_ok=True)
        with translated(), closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        os.replace(unfinished, copy)
    except OSError as error:
        raise StorageUnavailable(reason="backup") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return copy
