"""The use cases of the import: look at a file, load it, take a load back, keep how a file is read.

The readers are imported where they are first needed: a window that opens without a file must not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.orders import ObservedOrder, Order
from desktop.services.importing.options import ReadOptions as ReadOptions

if TYPE_CHECKING:
    from desktop.models.domain.batches import Batch, BatchHead, FileReport, MergeCounts, UndoResult
    from desktop.services.access import Access
    from desktop.services.importing.profiles import Profile
    from desktop.services.importing.reading import Reading
    from desktop.services.ports import BatchStore, BatchWriter, ProfileStore, Progress

PREVIEW_ROWS = 50
_AS_THE_FILE_TELLS = ReadOptions()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePreview:
    """A file as it would be read: the report of a dry run, the file's columns over ours, and its first 50 good rows.

    When nobody knows the columns (`report.profile` is None and `mapping` lacks amount or registered_at), `rows` is empty and
    `captions` are what a person may point at; loading then needs `ReadOptions.columns`.
    """

    report: FileReport
    size_bytes: int
    captions: tuple[str, ...]
    mapping: Mapping[int, str]
    """File column (from 0) → field."""
    rows: tuple[tuple[int, str, Order], ...]
    """(file row, "new" | "updated" | "unchanged", order): at most 50."""
    path: Path


class Imports:
    """Reads files into the registry. Every call runs in the caller's thread and may be stopped by `progress`. With `access`
    whatever reads or writes needs the right to import: NotAllowed("right")."""

    def __init__(
        self,
        store: BatchStore,
        profiles: ProfileStore,
        zone: Callable[[], ZoneInfo],
        default_merchant: Callable[[], str | None],
        *,
        access: Access | None = None,
    ) -> None:
        self._store = store
        self._profiles = profiles
        self._zone = zone
        self._default_merchant = default_merchant
        self._access = access

    def load(
        self, path: Path, options: ReadOptions = _AS_THE_FILE_TELLS, *, dry_run: bool = False, progress: Progress | None = None
    ) -> FileReport:
        """Reads a file in one transaction. FileError when it cannot be read; Cancelled when `progress` stops it: then nothing
        is kept."""
        self._require_right()
        with self._reading(path, options, progress) as reading:
            reading.require_header()
            earlier = self._earlier(reading)
            with self._store.begin(_head(reading)) as writer:
                for orders in reading.orders():
                    writer.add(orders)
                    _tell(progress, reading)
                return self._finish(reading, writer, earlier, dry_run=dry_run)

    def preview(self, path: Path, options: ReadOptions = _AS_THE_FILE_TELLS, progress: Progress | None = None) -> FilePreview:
        """The same reading without keeping anything."""
        self._require_right()
        with self._reading(path, options, progress) as reading:
            if reading.header is None or reading.header.missing:
                from desktop.models.domain.batches import MergeCounts

                return _preview(reading, _report(reading, MergeCounts(0, 0, 0), None, None), [])
            earlier = self._earlier(reading)
            shown: list[tuple[int, str, Order]] = []
            with self._store.begin(_head(reading)) as writer:
                for orders in reading.orders():
                    sample = orders[: PREVIEW_ROWS - len(shown)]
                    shown += _classified(sample, writer)
                    writer.add(orders)
                    _tell(progress, reading)
                report = self._finish(reading, writer, earlier, dry_run=True)
            return _preview(reading, report, shown)

    def undo(self, batch: int) -> UndoResult:
        """Takes a batch back exactly; NotFound or Conflict when that cannot be."""
        self._require_right()
        return self._store.undo(batch)

    def batches(self) -> list[Batch]:
        """The newest first."""
        return self._store.batches()

    def profiles(self) -> list[str]:
        """Names of all profiles: a person's own, then the shipped ones."""
        return [profile.name for profile in self._all_profiles()]

    def save_profile(self, name: str, preview: FilePreview, options: ReadOptions) -> None:
        """Keeps how a file is read; it is recognised by its captions from then on."""
        self._require_right()
        from desktop.services.importing.own_profiles import profile_from
        from desktop.services.importing.profiles import shipped

        if not name.strip() or name in {profile.name for profile in shipped()}:
            raise InvalidInput("profile", value=name)
        base = next((p for p in self._all_profiles() if p.name == preview.report.profile), None)
        self._profiles.save(name, profile_from(name, base, preview.captions, preview.mapping, options).to_json())

    def _require_right(self) -> None:
        if self._access is not None:
            self._access.require(Right.IMPORT)

    def _all_profiles(self) -> list[Profile]:
        from desktop.services.importing.profiles import own_profiles, shipped

        return [*own_profiles(self._profiles.all()), *shipped()]

    def _reading(self, path: Path, options: ReadOptions, progress: Progress | None) -> Reading:
        from desktop.services.importing.reading import Reading, Setting

        setting = Setting(profiles=self._all_profiles(), zone=self._zone(), merchant=self._default_merchant())
        return Reading(path, options, setting, lambda: progress(0, None) if progress else None)

    def _earlier(self, reading: Reading) -> datetime | None:
        """When this very content was loaded before."""
        batch = self._store.by_digest(reading.survey.digest)
        return batch.imported_at if batch else None

    @staticmethod
    def _finish(reading: Reading, writer: BatchWriter, earlier: datetime | None, *, dry_run: bool) -> FileReport:
        counts = writer.counts()
        batch = None
        if not dry_run:
            _, rejected = reading.rejected(counts)
            totals = reading.control_totals()
            batch = writer.commit(rejected=rejected, skipped=reading.tally.skipped, control_totals=totals)
        return _report(reading, counts, batch, earlier)


def _head(reading: Reading) -> BatchHead:
    from desktop.models.domain.batches import BatchHead

    book = reading.book
    details = {
        "encoding": book.encoding,
        "delimiter": book.delimiter,
        "header_row": reading.header_row,
        "sheets": reading.sheets,
    }
    return BatchHead(
        file_name=reading.name,
        digest=reading.survey.digest,
        kind=book.kind,
        profile=reading.profile_name,
        details=details,
    )


def _report(reading: Reading, counts: MergeCounts, batch: int | None, earlier: datetime | None) -> FileReport:
    from desktop.models.domain.batches import FileReport

    rejected, rejected_count = reading.rejected(counts)
    return FileReport(
        path=str(reading.path),
        kind=reading.book.kind,
        encoding=reading.book.encoding,
        delimiter=reading.book.delimiter,
        profile=reading.profile_name,
        header_row=reading.header_row,
        new=counts.new,
        updated=counts.updated,
        unchanged=counts.unchanged,
        skipped=reading.tally.skipped,
        rejected=rejected,
        rejected_count=rejected_count,
        control_totals=reading.control_totals(),
        choices=reading.choices,
        masked_pans=reading.masked,
        dropped_columns=reading.dropped,
        batch=batch,
        loaded_before=earlier,
    )


def _tell(progress: Progress | None, reading: Reading) -> None:
    if progress is not None:
        progress(reading.tally.rows, reading.total_rows())


def _classified(rows: list[ObservedOrder], writer: BatchWriter) -> list[tuple[int, str, Order]]:
    from desktop.services.importing.observed import order_of

    verdicts = writer.classify(rows) if rows else []
    return [(row.file_row, verdict, order_of(row)) for row, verdict in zip(rows, verdicts, strict=True)]


def _preview(reading: Reading, report: FileReport, rows: list[tuple[int, str, Order]]) -> FilePreview:
    return FilePreview(
        report=report,
        size_bytes=reading.survey.size,
        captions=reading.captions,
        mapping=reading.mapping,
        rows=tuple(rows),
        path=reading.path,
    )
