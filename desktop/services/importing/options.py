"""What a person decided about reading a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.models.domain.batches import FileKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What a person decided about reading a file; None = as the file itself tells.

    `columns` maps a file column (from 0) to a field of `ObservedOrder` (or a column key); it wins over captions, and an empty
    name takes the column from us. `decimal_sign` is "." or ","; `date_order` dmy, mdy or ymd; `zone` an IANA name;
    `sheet` the name of one, or `*` for all that belong together (see `sheets`).
    """

    merchant: str | None = None
    kind: FileKind | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    decimal_sign: str | None = None
    date_order: str | None = None
    zone: str | None = None
    sheet: str | None = None
    profile: str | None = None
    columns: Mapping[int, str] = field(default_factory=dict)
