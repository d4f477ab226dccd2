"""The use case of the export: exactly the orders of a filter, in the order of the list, into one file.

What writes is imported where it is first needed: the first window must not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.models.domain.accounts import Right
from desktop.models.domain.columns import DEFAULT_COLUMNS, ColumnKey
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Action
from desktop.services.appearing import appearing

if TYPE_CHECKING:
    from desktop.services.access import Access
    from desktop.services.exporting.values import Chunk
    from desktop.services.ports import JournalStore, OrderQueries, Progress


class ExportFormat(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    XLS = "xls"

    @classmethod
    def of_path(cls, path: Path) -> ExportFormat:
        """By the ending; InvalidInput("format") when it is none of ours."""
        try:
            return cls(path.suffix.lower().removeprefix("."))
        except ValueError:
            raise InvalidInput("format", value=path.suffix) from None


class ExportPreset(StrEnum):
    """Who will read the file. EXCEL and ONE_C carry the bank's captions and words of status, PLAIN the keys of columns and
    codes; in CSV they differ in encoding, decimal sign, times and the guard against formulas, too."""

    EXCEL = "excel"
    ONE_C = "1c"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """`replaced_letters`: letters that the file cannot hold, put into the nearest ones."""

    path: Path
    rows: int
    format: ExportFormat
    sheets: int = 1
    replaced_letters: int = 0


class Exports:
    """Writes files. Any thread; a running export is stopped by its progress raising Cancelled. Whoever exports needs the
    right to, and is written down before the file appears."""

    def __init__(
        self,
        queries: OrderQueries,
        zone: Callable[[], ZoneInfo],
        *,
        access: Access | None = None,
        journal: JournalStore | None = None,
    ) -> None:
        self._queries = queries
        self._zone = zone
        self._access = access
        self._journal = journal

    def columns_that_return(self, where: OrderFilter) -> tuple[ColumnKey, ...]:
        """The bank's ten columns, and the seller or the currency where the registry knows them: without these the same orders,
        imported again from the file, would be others."""
        more = []
        if self._queries.choices().merchants:
            more.append(ColumnKey.MERCHANT)
        if set(self._queries.totals(where).currencies) - {"KZT"}:
            more.append(ColumnKey.CURRENCY)
        return (*DEFAULT_COLUMNS, *more)

    def write(
        self,
        path: Path,
        where: OrderFilter,
        sort: OrderSort,
        columns: Sequence[ColumnKey],
        *,
        format: ExportFormat | None = None,
        preset: ExportPreset = ExportPreset.EXCEL,
        captions: Mapping[ColumnKey, str] | None = None,
        progress: Progress | None = None,
    ) -> ExportResult:
        """Writes the orders of the filter; `captions` replace the bank's in the header (PLAIN always has the keys).

        The file appears whole or not at all. FileError("write") when it cannot be written (a workbook that is open in Excel),
        StorageUnavailable(reason="full") when the disk is full,
        InvalidInput("format") for an unknown ending, InvalidInput("columns") for none or a column twice, NotAllowed("right")
        for a person who may not export.
        """
        if self._access is not None:
            self._access.require(Right.EXPORT)
        if not columns or len(set(columns)) != len(columns):
            raise InvalidInput("columns", value=",".join(columns))
        kind = format or ExportFormat.of_path(path)
        source = _Rows(self._queries, where, sort, columns, progress)
        header = _header(columns, preset, captions or {})
        with appearing(path) as target:
            sheets, replaced = _write(target, header, source, kind, preset, self._zone())
            self._write_down(path, where, columns, source.done)
        return ExportResult(path=path, rows=source.done, format=kind, sheets=sheets, replaced_letters=replaced)

    def _write_down(self, path: Path, where: OrderFilter, columns: Sequence[ColumnKey], rows: int) -> None:
        """What left the registry: how many rows and which columns; of the filter its period and which fields asked, not what
        they asked for, which may be a payer's name."""
        if self._journal is None:
            return
        period = where.period
        since, until = (None if at is None else at.isoformat() for at in (period.start, period.end))
        asked = {"filter": ",".join(where.active_fields), "since": since, "until": until}
        self._journal.append(Action.EXPORT, path.name, rows=rows, columns=",".join(columns), **asked)


class _Rows:
    """The stream of the rows, counted. `total` is asked only where progress or the number of sheets needs it."""

    def __init__(
        self, queries: OrderQueries, where: OrderFilter, sort: OrderSort, keys: Sequence[ColumnKey], progress: Progress | None
    ) -> None:
        self.keys = keys
        self.done = 0
        self._queries = queries
        self._where = where
        self._stream = queries.stream(where, sort, keys)
        self._progress = progress

    @cached_property
    def total(self) -> int:
        return self._queries.totals(self._where).count

    def __iter__(self) -> Iterator[Chunk]:
        for chunk in self._stream:
            yield chunk
            self.done += len(chunk)
            if self._progress:
                self._progress(self.done, max(self.total, self.done))


def _header(columns: Sequence[ColumnKey], preset: ExportPreset, captions: Mapping[ColumnKey, str]) -> list[str]:
    if preset is ExportPreset.PLAIN:
        return [key.value for key in columns]
    from desktop.services.exporting.bank_words import CAPTIONS

    return [captions.get(key, CAPTIONS[key]) for key in columns]


def _write(
    target: Path, header: Sequence[str], source: _Rows, kind: ExportFormat, preset: ExportPreset, zone: ZoneInfo
) -> tuple[int, int]:
    """Sheets and replaced letters. The writers are loaded when they are needed: they bring their libraries along."""
    bank_words = preset is not ExportPreset.PLAIN
    if kind is ExportFormat.XLSX:
        from desktop.services.exporting.xlsx_file import write_xlsx

        return write_xlsx(target, header, source.keys, source, zone, total=source.total, bank_words=bank_words), 0
    if kind is ExportFormat.XLS:
        from desktop.services.exporting.xls_file import write_xls

        return write_xls(target, header, source.keys, source, zone, bank_words=bank_words)
    from desktop.services.exporting.csv_file import EXCEL, ONE_C, PLAIN, write_csv

    styles = {ExportPreset.EXCEL: EXCEL, ExportPreset.ONE_C: ONE_C, ExportPreset.PLAIN: PLAIN}
    return 1, write_csv(target, header, source.keys, source, styles[preset], zone)
