"""Rows of a spreadsheet as they are finished: gaps filled, blank rows at the end left away, sizes held in bounds."""

from collections.abc import Iterator, Sequence

from desktop.models.domain.errors import FileError
from desktop.services.importing.cells import MAX_COLUMNS, Block, Cell, NamedSheet, Sheet

_MAX_ROWS = 1 << 20
_MAX_GAP = 1000
"""Blank rows in a row that are handed on, so that they can be counted; a longer gap is only jumped over."""


class SheetRows:
    """Collects (number, cells) of the sheet of this name; `take` hands on what is finished. `after`: the number of the last
    row before it, where numbers run on."""

    def __init__(self, file: str, name: str = "", after: int = 0) -> None:
        self._file = file
        self.name = name
        self._numbers: list[int] = []
        self._rows: list[Sequence[Cell]] = []
        self.last = after
        self.count = 0

    def add(self, number: int, cells: list[Cell], times: int = 1) -> None:
        """A row that may stand for several equal ones. Numbers rise; a blank row counts once a filled one follows."""
        while cells and cells[-1] == "":
            cells.pop()
        if not cells:
            return
        if len(cells) > MAX_COLUMNS:
            raise FileError("too_large", self._file, what="columns")
        if number + times - 1 > _MAX_ROWS * 4 or number <= self.last:
            raise FileError("damaged", self._file)
        for blank in range(max(self.last + 1, number - _MAX_GAP), number):
            self._append(blank, [])
        for copy in range(number, number + times):
            self._append(copy, cells)
        self.count += times
        self.last = number + times - 1

    def _append(self, number: int, cells: list[Cell]) -> None:
        self._numbers.append(number)
        self._rows.append(cells)

    def take(self) -> Block | None:
        """What has come since the last call; None when nothing has."""
        if not self._numbers:
            return None
        block = Block(self._numbers, self._rows)
        self._numbers, self._rows = [], []
        return block


def one_by_one(tables: Sequence[SheetRows], pieces: Iterator[None]) -> Iterator[NamedSheet]:
    """The sheets that stand in one stream: the next begins where the one before ends."""
    place = 0
    while _has(tables, place, pieces):
        sheet = _blocks(tables, place, pieces)
        yield tables[place].name, sheet
        for _ in sheet:  # whatever of it was not wanted
            pass
        place += 1


def _has(tables: Sequence[SheetRows], place: int, pieces: Iterator[None]) -> bool:
    while len(tables) <= place:
        if next(pieces, "end") == "end":
            return False
    return True


def _blocks(tables: Sequence[SheetRows], place: int, pieces: Iterator[None]) -> Sheet:
    while True:
        if block := tables[place].take():
            yield block
        if len(tables) > place + 1 or next(pieces, "end") == "end":
            break
    if block := tables[place].take():
        yield block
