"""One file on its way into the registry: how it is to be read, what was seen, how far the reading is. No widgets here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic

from desktop.models.domain.batches import Choice, FileReport
from desktop.models.domain.errors import Cancelled
from desktop.services.imports import FilePreview, ReadOptions


class Meter:
    """Counts in the working thread, is read in the interface thread. Called as a `Progress`; raises Cancelled once stopped."""

    def __init__(self) -> None:
        self.done = 0
        self.total: int | None = None
        self._started = monotonic()
        self._stopped = False

    def __call__(self, done: int, total: int | None) -> None:
        if self._stopped:
            raise Cancelled
        self.done, self.total = done, total

    def stop(self) -> None:
        self._stopped = True

    @property
    def seconds(self) -> float:
        return monotonic() - self._started

    @property
    def rate(self) -> int:
        """Rows per second, 0 before the first."""
        return int(self.done / self.seconds) if self.seconds > 0 else 0

    @property
    def seconds_left(self) -> int | None:
        if self.total is None or not self.rate:
            return None
        return max(self.total - self.done, 0) // self.rate


@dataclass(slots=True)
class FileJob:
    """`save_as` = keep how it is read as a profile of that name (empty: do not). Exactly one of `preview`, `error` is set once
    the file was read; neither while it is read or after it was stopped. `report` is set once it was loaded."""

    path: Path
    options: ReadOptions = field(default_factory=ReadOptions)
    preview: FilePreview | None = None
    error: Exception | None = None
    save_as: str = ""
    report: FileReport | None = None
    version: int = 0
    """Grows with each new reading, so that the answer to an older one is known as stale."""

    def begin(self) -> int:
        """Forgets what the last reading told, except what the form still shows."""
        self.error = None
        self.version += 1
        return self.version

    @property
    def open_questions(self) -> tuple[Choice, ...]:
        return tuple(choice for choice in self.preview.report.choices if not choice.certain) if self.preview else ()

    @property
    def lacks_columns(self) -> bool:
        """Whether the columns that a row cannot do without are still to be pointed out."""
        return self.preview is not None and not {"amount", "registered_at"} <= set(self.preview.mapping.values())

    @property
    def good_rows(self) -> int:
        report = self.preview.report if self.preview else None
        return report.new + report.updated + report.unchanged if report else 0

    @property
    def is_ready(self) -> bool:
        return self.preview is not None and self.error is None and not self.open_questions and self.good_rows > 0


def answered(job: FileJob, choice: Choice, answer: str) -> ReadOptions:
    """The options with a person's answer to an open question of the preview."""
    match choice.question:
        case "sheet":
            return on_sheet(job, answer)
        case "decimal_sign":
            return replace(job.options, decimal_sign=answer)
        case "date_order":
            return replace(job.options, date_order=answer)
        case "encoding":
            return replace(job.options, encoding=answer)
        case "zone":
            return replace(job.options, zone=answer)
        case "gross_column":
            return with_column(job, _column_of(job, answer), "amount")
        case "renamed_column":
            return with_columns(job, _renamed(job, choice, answer))
    raise ValueError(choice.question)


def on_sheet(job: FileJob, name: str) -> ReadOptions:
    """The options for a sheet of the file; what was pointed out on another one does not hold there."""
    return replace(job.options, sheet=name, header_row=None, columns={})


def with_column(job: FileJob, column: int, field_name: str) -> ReadOptions:
    """The options with one file column pointed at a field; an empty name takes it from us."""
    return with_columns(job, {column: field_name})


def with_columns(job: FileJob, changes: Mapping[int, str]) -> ReadOptions:
    """All columns are told, also the unchanged ones: a told column is never guessed anew."""
    assert job.preview is not None
    taken = {name for name in changes.values() if name}
    kept = {column: "" if name in taken else name for column, name in job.preview.mapping.items()}
    return replace(job.options, columns={**job.options.columns, **kept, **changes})


def _column_of(job: FileJob, caption: str) -> int:
    assert job.preview is not None
    return job.preview.captions.index(caption)


def _renamed(job: FileJob, choice: Choice, answer: str) -> dict[int, str]:
    """The supposed column's field goes to the column that a person named."""
    assert job.preview is not None
    supposed, named = _column_of(job, choice.chosen), _column_of(job, answer)
    field_name = job.preview.mapping[supposed]
    return {supposed: "", named: field_name} if named != supposed else {named: field_name}
