"""Files that call themselves .xls and are text inside: SpreadsheetML 2003, and an HTML table."""

from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from typing import BinaryIO, TextIO

from desktop.models.domain.errors import FileError
from desktop.services.importing.cells import MAX_COLUMNS, Cell, NamedSheet
from desktop.services.importing.sheet_rows import SheetRows, one_by_one
from desktop.services.importing.xml_stream import Attributes, feed, local

_PIECE = 64 << 10
_MAX_CELL = 1 << 20


class _SpreadsheetHandler:
    """Worksheets of rows of cells, each cell with the type of its data."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.tables: list[SheetRows] = []
        self._number = 0
        self._cells: list[Cell] = []
        self._place = 0
        self._wide = 0
        self._type = "String"
        self._parts: list[str] | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Cell":
            place = local(attributes, "Index")
            self._place = int(place) - 1 if place else self._place
            self._wide = int(local(attributes, "MergeAcross") or 0)
        elif name == "Data":
            self._type, self._parts = local(attributes, "Type") or "String", []
        elif name == "Row":
            number = local(attributes, "Index")
            self._number = int(number) if number else self._number + 1
            self._cells, self._place = [], 0
        elif name == "Worksheet":
            self.tables.append(SheetRows(self._file, local(attributes, "Name") or ""))
            self._number = 0

    def text(self, text: str) -> None:
        if self._parts is not None:
            self._parts.append(text)

    def end(self, name: str) -> None:
        if name == "Data" and self._parts is not None:
            self._put(_typed(self._type, "".join(self._parts)))
            self._parts = None
        elif name == "Cell":
            self._place += 1 + self._wide
        elif name == "Row" and self.tables:
            self.tables[-1].add(self._number, self._cells)

    def _put(self, value: Cell) -> None:
        if not 0 <= self._place < MAX_COLUMNS:
            raise FileError("too_large", self._file, what="columns")
        self._cells += [""] * (self._place - len(self._cells))
        self._cells.append(value)


def _typed(kind: str, text: str) -> Cell:
    if kind == "Number":
        number = float(text)
        return int(number) if number.is_integer() else number
    if kind == "DateTime":
        return datetime.fromisoformat(text.strip()[:19])
    return text


def spreadsheet_sheets(file: str, stream: BinaryIO) -> Iterator[NamedSheet]:
    """The worksheets, one after the other."""
    handler = _SpreadsheetHandler(file)
    return one_by_one(handler.tables, feed(file, stream, handler))


class _TableParser(HTMLParser):
    """Every `tr` of the document is a row. With `parted` a table that has rows and stands in no other one begins a new sheet;
    the rows' numbers run on."""

    def __init__(self, file: str, *, parted: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._file = file
        self._parted = parted
        self._depth = 0
        self.tables = [SheetRows(file, "1")]
        self._number = 0
        self._cells: list[Cell] | None = None
        self._parts: list[str] | None = None
        self._wide = 1
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("td", "th"):
            self._close_cell()
            wide = dict(attrs).get("colspan") or "1"
            self._wide = min(int(wide[:9]), MAX_COLUMNS) if wide.isdecimal() else 1
            self._parts = []
        elif tag == "tr":
            self.end_row()
            self._cells = []
        elif tag == "table":
            self._begin_table()
        elif tag == "br" and self._parts is not None:
            self._parts.append("\n")
        elif tag in ("style", "script"):
            self._silent += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._close_cell()
        elif tag in ("tr", "table"):
            self.end_row()
            self._depth = max(0, self._depth - (tag == "table"))
        elif tag in ("style", "script"):
            self._silent = max(0, self._silent - 1)

    def handle_data(self, data: str) -> None:
        if self._parts is not None and not self._silent:
            self._parts.append(data)

    def _close_cell(self) -> None:
        if self._parts is None:
            return
        if self._cells is None:
            self._cells = []
        text = "".join(self._parts)
        self._cells.append("\n".join(" ".join(line.split(" ")) for line in text.split("\n")).strip())
        self._cells += [""] * (self._wide - 1)
        if len(self._cells) > MAX_COLUMNS * 2:
            raise FileError("too_large", self._file, what="columns")
        self._parts = None

    def _begin_table(self) -> None:
        self._depth += 1
        if self._parted and self._depth == 1 and self.tables[-1].count:
            self.tables.append(SheetRows(self._file, str(len(self.tables) + 1), self._number))

    def end_row(self) -> None:
        self._close_cell()
        if self._cells is not None:
            self._number += 1
            self.tables[-1].add(self._number, self._cells)
            self._cells = None


def html_sheets(file: str, text: TextIO, *, parted: bool = False) -> Iterator[NamedSheet]:
    """The document's rows as one sheet, or with `parted` each table as one, called by its number."""
    parser = _TableParser(file, parted=parted)
    return one_by_one(parser.tables, _pieces(file, text, parser))


def _pieces(file: str, text: TextIO, parser: _TableParser) -> Iterator[None]:
    try:
        while piece := text.read(_PIECE):
            parser.feed(piece)
            if len(parser.rawdata) > _MAX_CELL:
                raise FileError("too_large", file, what="line")
            yield
        parser.close()
    except UnicodeError as error:
        raise FileError("damaged", file, what="encoding") from error
    except AssertionError as error:  # html.parser on broken declarations
        raise FileError("damaged", file) from error
    parser.end_row()
    yield
