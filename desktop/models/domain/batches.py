"""What an import read and what it did: plain records that the window shows and the command line prints."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class FileKind(StrEnum):
    """What a file is by its content, whatever its name ends in."""

    CSV = "csv"
    XLSX = "xlsx"
    XLS = "xls"
    SPREADSHEETML = "spreadsheetml"
    HTML = "html"
    ODS = "ods"
    GATEWAY = "gateway"
    """No file: the acquirer's gateway told it."""


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was not loaded. `row` counts from 1 as an editor shows it; `reason` is a stable code (words come from the
    presenter): no_number no_date bad_date no_amount bad_amount too_many_decimals negative_amount bad_currency
    duplicate_md_order too_long too_many_cells (more cells than captions). `value` and `raw` have card numbers masked."""

    row: int
    field: str
    reason: str
    value: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True)
class ControlTotal:
    """A total the file states, against ours. `name`: amount fee refunded net count. Counts are plain numbers in the same
    fields, sums minor units. `explained_minor` is the part of the difference that the rejected rows account for."""

    name: str
    stated_minor: int
    computed_minor: int
    explained_minor: int = 0

    @property
    def ok(self) -> bool:
        return self.stated_minor == self.computed_minor


class Seal(StrEnum):
    """OK totals agree · HOLD the rejected rows explain the difference · BAD they do not agree · IDLE the file states none."""

    OK = "ok"
    HOLD = "hold"
    BAD = "bad"
    IDLE = "idle"


def seal_of(totals: tuple[ControlTotal, ...]) -> Seal:
    """One word over all control totals of a file."""
    if not totals:
        return Seal.IDLE
    if all(total.ok for total in totals):
        return Seal.OK
    explained = all(t.stated_minor - t.computed_minor == t.explained_minor for t in totals)
    return Seal.HOLD if explained else Seal.BAD


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the file leaves open and how it was read: `question` is sheet date_order decimal_sign gross_column encoding
    zone renamed_column; `chosen` one of `alternatives`; `certain` False = a person should confirm it."""

    question: str
    chosen: str
    alternatives: tuple[str, ...] = ()
    certain: bool = False
    about: str = ""
    """What the question is about: for renamed_column the caption the profile knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What was read from one file and, unless it was a dry run, written. `skipped` counts head, foot and blank lines."""

    path: str
    kind: FileKind
    encoding: str | None = None
    delimiter: str | None = None
    profile: str | None = None
    header_row: int | None = None
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    rejected: tuple[RejectedRow, ...] = ()
    rejected_count: int = 0
    control_totals: tuple[ControlTotal, ...] = ()
    choices: tuple[Choice, ...] = ()
    masked_pans: int = 0
    dropped_columns: tuple[str, ...] = ()
    batch: int | None = None
    loaded_before: datetime | None = None

    @property
    def rows(self) -> int:
        return self.new + self.updated + self.unchanged + self.rejected_count


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """An import kept in the registry; `undone_at` once it was taken back. Times are aware UTC."""

    id: int
    file_name: str
    digest: str
    kind: FileKind
    profile: str | None
    imported_at: datetime
    new: int
    updated: int
    unchanged: int
    rejected: int
    skipped: int
    seal: Seal
    control_totals: tuple[ControlTotal, ...] = ()
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class UndoResult:
    """Orders taken out of the registry, and orders put back to what they were before the batch."""

    batch: int
    removed: int
    restored: int


@dataclass(frozen=True, slots=True)
class MergeCounts:
    """What a batch did to the registry. `duplicates` are file rows reported because a later row of the same file with the
    same md_order won: (row, md_order), or (row, order number) where there is no md_order. They are in none of the other
    three counts. The first ten thousand are named, `duplicate_count` counts all."""

    new: int
    updated: int
    unchanged: int
    duplicates: tuple[tuple[int, str], ...] = ()
    duplicate_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchHead:
    """What is known of a batch before its rows are merged."""

    file_name: str
    digest: str
    kind: FileKind
    profile: str | None = None
    details: Mapping[str, object] = field(default_factory=dict)
