"""The imports kept in the registry: begun, listed, taken back. See `ports.BatchStore`."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.batches import Batch, BatchHead, ControlTotal, FileKind, Seal, UndoResult
from desktop.services.storage.batch_writer import SqlBatchWriter
from desktop.services.storage.engine import Database, Running
from desktop.services.storage.journal import Journalist
from desktop.services.storage.order_rows import instant
from desktop.services.storage.schema import batches
from desktop.services.storage.undo import take_back

Clock = Callable[[], datetime]


class SqlBatchStore:
    """BatchStore over the database; any thread, one import at a time (a second one waits, then StorageUnavailable)."""

    def __init__(self, database: Database, clock: Clock, journalist: Journalist) -> None:
        self._database = database
        self._clock = clock
        self._journalist = journalist
        self._running = Running()

    def interrupt(self) -> None:
        self._running.stop()

    @contextmanager
    def begin(self, head: BatchHead) -> Iterator[SqlBatchWriter]:
        with self._database.writing(self._running, keep=False) as connection:
            yield SqlBatchWriter(connection, head, self._clock, self._journalist)

    def undo(self, batch: int) -> UndoResult:
        with self._database.writing(self._running) as connection:
            return take_back(connection, batch, int(self._clock().timestamp()), self._journalist)

    def batches(self) -> list[Batch]:
        with self._database.reading() as connection:
            return [_batch(row) for row in connection.execute(ALL_BATCHES)]

    def by_digest(self, digest: str) -> Batch | None:
        with self._database.reading() as connection:
            row = connection.execute(kept_with_digest(digest)).first()
            return None if row is None else _batch(row)


ALL_BATCHES = sa.select(batches).order_by(batches.c.id.desc())


def kept_with_digest(digest: str) -> sa.Select[Any]:
    return ALL_BATCHES.where(batches.c.digest == digest, batches.c.undone_at.is_(None)).limit(1)


def _batch(row: sa.Row[Any]) -> Batch:
    return Batch(
        id=row.id,
        file_name=row.file_name,
        digest=row.digest,
        kind=FileKind(row.kind),
        profile=row.profile,
        imported_at=instant(row.imported_at),
        new=row.new,
        updated=row.updated,
        unchanged=row.unchanged,
        rejected=row.rejected,
        skipped=row.skipped,
        seal=Seal(row.seal),
        control_totals=tuple(ControlTotal(*total) for total in json.loads(row.control_totals)),
        undone_at=None if row.undone_at is None else instant(row.undone_at),
    )
