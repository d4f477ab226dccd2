"""Real BIFF files for programs that read nothing newer. A sheet holds 65 536 rows; more rows go on further sheets."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.models.domain.columns import ColumnKey
from desktop.services.exporting.sheets import cells, number_format, sheet_name, width_of
from desktop.services.exporting.values import Cell, CellRows, Chunk

ROWS_PER_SHEET = 65_536
"""BIFF's limit, the header among them."""
_FLUSH_ROWS = 1_000
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


class _BasicPlane:
    """Puts � for letters of two UTF-16 units (emoji): BIFF may cut a text between the two, and then readers that are common
    in accounting refuse the whole file. `replaced` counts them."""

    def __init__(self) -> None:
        self.replaced = 0

    def row(self, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple([self._text(cell) if isinstance(cell, str) and not cell.isascii() else cell for cell in row])

    def _text(self, text: str) -> str:
        text, count = _BEYOND.subn("\ufffd", text)
        self.replaced += count
        return text


def write_xls(
    target: Path,
    captions: Sequence[str],
    keys: Sequence[ColumnKey],
    chunks: Iterable[Chunk],
    zone: ZoneInfo,
    *,
    bank_words: bool = True,
) -> tuple[int, int]:
    """Writes the file; returns its number of sheets and how many letters had to be replaced."""
    # The writer is loaded by the first export of this kind, not by the start of the program.
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    plane = _BasicPlane()
    rows = map(plane.row, cells(CellRows(keys, zone, bank_words=bank_words), chunks))
    head = xlwt.easyxf("font: bold on")
    styles = [xlwt.easyxf(num_format_str=number_format(key)) for key in keys]
    sheets: list[Any] = []
    try:
        first = next(rows, None)
        while first is not None or not sheets:
            sheets.append(_sheet(book, sheet_name(len(sheets) + 1), captions, keys, head))
            _fill(sheets[-1], islice(chain([first] if first else [], rows), ROWS_PER_SHEET - 1), styles)
            first = next(rows, None)
        book.save(str(target))
    finally:
        _close(sheets)
    return len(sheets), plane.replaced


def _sheet(book: Any, name: str, captions: Sequence[str], keys: Sequence[ColumnKey], head: Any) -> Any:
    sheet = book.add_sheet(name)
    sheet.set_panes_frozen(True)
    sheet.set_horz_split_pos(1)
    for place, (caption, key) in enumerate(zip(captions, keys, strict=True)):
        sheet.write(0, place, caption, head)
        sheet.col(place).width = int(256 * width_of(key))
    return sheet


def _fill(sheet: Any, rows: Iterator[tuple[Cell, ...]], styles: Sequence[Any]) -> None:
    for number, cells_of_row in enumerate(rows, start=1):
        row = sheet.row(number)
        for place, cell in enumerate(cells_of_row):
            if isinstance(cell, str):
                row.set_cell_text(place, cell, styles[place])
            elif isinstance(cell, datetime):
                row.set_cell_date(place, cell, styles[place])
            elif cell is not None:
                row.set_cell_number(place, cell, styles[place])
        if number % _FLUSH_ROWS == 0:
            sheet.flush_row_data()


def _close(sheets: Sequence[Any]) -> None:
    """The library leaves its temporary files to chance."""
    for sheet in sheets:
        if sheet.row_tempfile is not None:
            sheet.row_tempfile.close()
