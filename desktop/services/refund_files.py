"""Lists of refunds as files: read by the readers of imports, whatever they are, and their results written for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from desktop.models.domain.errors import FileError

MOST_ROWS = 10_000


def refund_rows(path: Path) -> list[list[str]]:
    """The rows of the first sheet that holds any, each at its place in the file. FileError when it cannot be read, or holds
    more rows than one would look through."""
    from desktop.services.importing.encodings import survey  # the readers of files are not needed at a start
    from desktop.services.importing.opening import open_book
    from desktop.services.importing.options import ReadOptions

    found = survey(path, lambda: None)
    with closing(open_book(path, found, ReadOptions(), lambda _caption: False)) as book:
        for _name, sheet in book.sheets:
            rows: list[list[str]] = []
            for block in sheet:
                for number, row in zip(block.numbers, block.rows, strict=True):
                    rows += [[] for _ in range(number - 1 - len(rows))]
                    rows.append([_text(cell) for cell in row])
                if len(rows) > MOST_ROWS:
                    raise FileError("too_large", path.name, what="rows")
            if any(any(row) for row in rows):
                return rows
    raise FileError("empty", path.name)


def _text(cell: object) -> str:
    """A sheet's own number without the noughts that only its kind brings along."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def as_list(rows: list[list[str]]) -> str:
    """Rows as a text that is read as the same rows, line by line."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    for row in rows:
        cells = [" ".join(cell.split()) for cell in row]
        writer.writerow(cells if any(cells) else [])
    return text.getvalue()


def write_results(path: Path, captions: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table for a spreadsheet. FileError("write")."""
    from desktop.services.exporting.plain_table import write_text_csv

    try:
        write_text_csv(path, captions, rows)
    except OSError as error:
        raise FileError("write", path.name) from error
