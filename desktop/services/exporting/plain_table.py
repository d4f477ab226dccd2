"""A table of texts as a file: what is no list of orders. A spreadsheet runs nothing of it."""

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from desktop.services.exporting.letters import guarded, quoted

_DELIMITER = ";"
_SHEET = "1"


def write_text_csv(target: Path, captions: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """UTF-8 with its mark, as an office opens it by a double click; what looks like a formula gets a guard. How many rows."""
    count = 0
    with target.open("wb") as file:
        file.write(BOM_UTF8 + _line(captions))
        for row in rows:
            file.write(_line(row))
            count += 1
    return count


def _line(row: Sequence[str]) -> bytes:
    return (_DELIMITER.join(quoted(guarded(text), _DELIMITER) for text in row) + "\r\n").encode()


def write_text_xlsx(target: Path, captions: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Every cell is text. How many rows."""
    # The extension is loaded by the first export, not by the start of the program.
    from rustpy_xlsxwriter import Format, write_worksheets

    records = _Records(captions, rows)
    try:
        write_worksheets(
            [(_SHEET, iter(records))],
            str(target),
            freeze_panes={"general": {"row": 1, "col": 0}},
            column_formats={_SHEET: [Format().set_num_format("@") for _ in captions]},
            header_format={_SHEET: Format().set_bold()},
            autofilter={_SHEET: True},
        )
    except RuntimeError as exc:  # what the writer makes of a full disk
        raise OSError(str(exc)) from exc
    return records.count


class _Records:
    """Rows as the writer takes them, counted. It takes the header from the first, so a sheet without rows needs a blank one."""

    def __init__(self, captions: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        self.count = 0
        self._captions = captions
        self._rows = rows

    def __iter__(self) -> Iterator[dict[str, str | None]]:
        for row in self._rows:
            self.count += 1
            yield dict(zip(self._captions, row, strict=True))
        if not self.count:
            yield dict.fromkeys(self._captions)
