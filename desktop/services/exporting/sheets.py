"""What both kinds of workbook share: names of sheets, widths, number formats, and the limits of a cell."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from desktop.models.domain.columns import MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.services.exporting.values import Cell, CellRows, Chunk, time_text

MAX_CELL = 32_767
"""UTF-16 units that Excel keeps in a cell; what is longer is cut."""
FIRST_YEAR = 1900
"""Spreadsheets know no earlier date; such a date is written as text."""
_NAME = "Реестр"
_NO_XML = re.compile("[\ufffe\uffff]")
_WIDTHS = {
    ColumnKey.ORDER_NUMBER: 20,
    ColumnKey.RRN: 15,
    ColumnKey.MASKED_PAN: 22,
    ColumnKey.DESCRIPTION: 40,
    ColumnKey.MD_ORDER: 38,
    ColumnKey.EMAIL: 28,
    ColumnKey.CARDHOLDER: 24,
    ColumnKey.ORDER_PARAMS: 40,
}


def sheet_name(number: int) -> str:
    """The name of the first, second … sheet."""
    return _NAME if number == 1 else f"{_NAME} {number}"


def width_of(key: ColumnKey) -> float:
    """In characters."""
    if key in TIME_COLUMNS:
        return 20
    return 16 if key in MONEY_COLUMNS else _WIDTHS.get(key, 18)


def number_format(key: ColumnKey) -> str:
    """Excel's own language, the same in every country; `@` keeps text text when a person edits the cell."""
    if key in TIME_COLUMNS:
        return "dd.mm.yyyy hh:mm:ss"
    if key in MONEY_COLUMNS:
        return "#,##0.00"
    return "General" if key is ColumnKey.ACTION_CODE else "@"


def text_columns(keys: Sequence[ColumnKey]) -> list[int]:
    """Places of the columns whose digits are text on purpose."""
    return [place for place, key in enumerate(keys) if number_format(key) == "@"]


def cells(rows: CellRows, chunks: Iterable[Chunk]) -> Iterator[tuple[Cell, ...]]:
    """All rows of all chunks, each cell within what a spreadsheet can hold."""
    for chunk in chunks:
        for row in rows.rows(chunk):
            yield tuple([_fitting(cell) for cell in row]) if _has_misfit(row) else row


def _has_misfit(row: tuple[Any, ...]) -> bool:
    for cell in row:
        if cell.__class__ is str:
            if len(cell) > MAX_CELL // 2 or "\ufffe" in cell or "\uffff" in cell:
                return True
        elif cell.__class__ is datetime and cell.year < FIRST_YEAR:
            return True
    return False


def _fitting(cell: Cell) -> Cell:
    if isinstance(cell, datetime):
        return cell if cell.year >= FIRST_YEAR else time_text(cell)
    if isinstance(cell, str):
        text = _NO_XML.sub("\ufffd", cell)
        return text.encode("utf-16-le", "replace")[: 2 * MAX_CELL].decode("utf-16-le", "ignore")
    return cell
