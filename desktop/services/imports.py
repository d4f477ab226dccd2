"""The use cases of the import: look at a file, load it, take a load back. Skeleton of the contract; see docstrings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.models.domain.batches import FileKind, FileReport
from desktop.models.domain.orders import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What a person decided about reading a file; None = as the file itself tells.

    `columns` maps a file column (from 0) to a field of `ObservedOrder` (or a column key); it wins over captions.
    `decimal_sign` is "." or ","; `date_order` dmy, mdy or ymd; `zone` an IANA name.
    """

    merchant: str | None = None
    kind: FileKind | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    decimal_sign: str | None = None
    date_order: str | None = None
    zone: str | None = None
    profile: str | None = None
    columns: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePreview:
    """A file as it would be read: the report of a dry run, the file's columns over ours, and its first 50 good rows."""

    report: FileReport
    size_bytes: int
    captions: tuple[str, ...]
    mapping: Mapping[int, str]
    """File column (from 0) → field."""
    rows: tuple[tuple[int, str, Order], ...]
    """(file row, "new" | "updated" | "unchanged", order): at most 50."""
    path: Path
