"""XLSX files: text is text, dates are dates, sums are numbers. Rows stream through a writer in Rust in constant memory."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.models.domain.columns import ColumnKey
from desktop.services.exporting.sheets import cells, number_format, sheet_name, text_columns, width_of
from desktop.services.exporting.values import Cell, CellRows, Chunk

ROWS_PER_SHEET = 1_048_576
"""Excel's limit, the header among them."""


def write_xlsx(
    target: Path,
    captions: Sequence[str],
    keys: Sequence[ColumnKey],
    chunks: Iterable[Chunk],
    zone: ZoneInfo,
    *,
    total: int,
    bank_words: bool = True,
) -> int:
    """Writes the file and returns its number of sheets; `total` is the number of rows that will come."""
    # The extension is loaded by the first export, not by the start of the program.
    from rustpy_xlsxwriter import Format, write_worksheets

    rows = cells(CellRows(keys, zone, bank_words=bank_words), chunks)
    # Each sheet has its header; one is there for no rows at all.
    names = [sheet_name(number) for number in range(1, max(1, -(-total // (ROWS_PER_SHEET - 1))) + 1)]
    fields = _unique(captions)
    formats = [Format().set_num_format(number_format(key)) for key in keys]
    widths = [width_of(key) for key in keys]
    numbers = [fields[place] for place in text_columns(keys)]
    try:
        write_worksheets(
            [(name, _records(fields, _share(rows, last=name == names[-1]))) for name in names],
            str(target),
            freeze_panes={"general": {"row": 1, "col": 0}},
            column_formats=dict.fromkeys(names, formats),
            column_widths=dict.fromkeys(names, widths),
            header_format=dict.fromkeys(names, Format().set_bold()),
            autofilter=dict.fromkeys(names, True),
            # Without this each order number would carry Excel's green triangle "number stored as text".
            ignore_errors=dict.fromkeys(names, numbers),
        )
    except RuntimeError as exc:  # what the writer makes of a full disk
        raise OSError(str(exc)) from exc
    return len(names)


def _share(rows: Iterator[tuple[Cell, ...]], *, last: bool) -> Iterator[tuple[Cell, ...]]:
    """The rows of one sheet. The last one takes all that is left: were it too much, the writer would refuse, not lose it."""
    return rows if last else islice(rows, ROWS_PER_SHEET - 1)


def _records(fields: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> Iterator[dict[str, Cell]]:
    """The writer takes the header from the first record, so a sheet without rows needs a blank one."""
    empty = True
    for row in rows:
        empty = False
        yield dict(zip(fields, row, strict=True))
    if empty:
        yield dict.fromkeys(fields)


def _unique(captions: Sequence[str]) -> list[str]:
    """Captions as keys of a record: one that was there before gets its place behind it."""
    return [
        caption if caption not in captions[:place] else f"{caption} ({place + 1})" for place, caption in enumerate(captions)
    ]
