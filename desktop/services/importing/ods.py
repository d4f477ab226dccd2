"""OpenDocument spreadsheets (.ods), streamed."""

import re
from collections.abc import Iterator
from datetime import datetime

from desktop.models.domain.errors import FileError
from desktop.services.importing.archives import Archive, Member
from desktop.services.importing.cells import MAX_COLUMNS, Cell, NamedSheet
from desktop.services.importing.sheet_rows import SheetRows, one_by_one
from desktop.services.importing.xml_stream import Attributes, counted, feed, local

_TABLE = re.compile(rb"<(?:\w+:)?table[\s>]")
_NUMBERS = frozenset({"float", "currency", "percentage"})


class _Handler:
    """content.xml: tables of rows of cells; equal neighbours are written once with a count."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.tables: list[SheetRows] = []
        self._number = 0
        self._row_times = 1
        self._cells: list[Cell] = []
        self._gap = 0
        self._cell: Attributes = {}
        self._paragraphs: list[list[str]] = []
        self._taking = False
        self._note = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "table-cell" or name == "covered-table-cell":
            self._cell, self._paragraphs = attributes, []
        elif name == "p":
            self._taking = not self._note
            if self._taking:
                self._paragraphs.append([])
        elif name == "s" and self._taking:
            self._paragraphs[-1].append(" " * min(int(local(attributes, "c") or 1), 1000))
        elif name == "tab" and self._taking:
            self._paragraphs[-1].append("\t")
        elif name == "line-break" and self._taking:
            self._paragraphs[-1].append("\n")
        elif name == "annotation":
            self._note += 1
        elif name == "table-row":
            self._row_times = int(local(attributes, "number-rows-repeated") or 1)
            self._cells, self._gap = [], 0
        elif name == "table":
            self.tables.append(SheetRows(self._file, local(attributes, "name") or ""))
            self._number = 0

    def text(self, text: str) -> None:
        if self._taking:
            self._paragraphs[-1].append(text)

    def end(self, name: str) -> None:
        if name == "p":
            self._taking = False
        elif name == "annotation":
            self._note -= 1
        elif name == "table-cell" or name == "covered-table-cell":
            self._put(self._value(), int(local(self._cell, "number-columns-repeated") or 1))
        elif name == "table-row":
            self._number += self._row_times
            if self._cells:
                self.tables[-1].add(self._number - self._row_times + 1, self._cells, self._row_times)

    def _put(self, value: Cell, times: int) -> None:
        if value == "":
            self._gap += times
            return
        if len(self._cells) + self._gap + times > MAX_COLUMNS:
            raise FileError("too_large", self._file, what="columns")
        self._cells += [""] * self._gap
        self._cells += [value] * times
        self._gap = 0

    def _value(self) -> Cell:
        kind = local(self._cell, "value-type")
        if kind in _NUMBERS:
            number = float(local(self._cell, "value") or "nan")
            return int(number) if number.is_integer() else number
        if kind == "date":
            return datetime.fromisoformat((local(self._cell, "date-value") or "")[:19])
        return "\n".join("".join(parts) for parts in self._paragraphs)


class Spreadsheet:
    """An opened .ods. `part` is the share of it that was read."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.part = 0.0
        self._handler = _Handler(archive.name)

    def sheets(self) -> Iterator[NamedSheet]:
        """All tables stand in one stream."""
        with self._archive.open("content.xml") as member:
            yield from one_by_one(self._handler.tables, self._pieces(member))

    def _pieces(self, member: Member) -> Iterator[None]:
        for _ in feed(self._archive.name, member, self._handler):
            member.rows = sum(table.count for table in self._handler.tables)
            self.part = member.done / max(1, member.size)
            yield

    @property
    def has_several(self) -> bool:
        with self._archive.open("content.xml") as member:
            member.rows = -1  # rows are not counted here; the archive's stated sizes were checked
            return counted(member, _TABLE) != 1
