"""What every kind of file is turned into: sheets of rows of cells, in blocks small enough for flat memory."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from desktop.models.domain.batches import FileKind

Cell = str | int | float | bool | datetime | date | time
"""A blank cell is an empty text, never None. Text files have texts only."""

BLOCK_ROWS = 2048
MAX_COLUMNS = 512
"""More filled columns than any export has; a file beyond is refused."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows of a sheet with their numbers as an editor shows them (from 1)."""

    numbers: Sequence[int]
    rows: Sequence[Sequence[Cell]]


Sheet = Iterator[Block]
NamedSheet = tuple[str, Sheet]
"""A sheet with its name as the file gives it; empty where files have none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """An opened file. `sheets` is read once, each sheet to its end or not at all before the next. `position` is the part of
    the file read so far (0 to 1). `has_several`: there may be more sheets than one."""

    kind: FileKind
    sheets: Iterator[NamedSheet]
    close: Callable[[], None]
    position: Callable[[], float]
    encoding: str | None = None
    delimiter: str | None = None
    encodings: tuple[str, ...] = field(default=())
    """Other encodings that read the file about as well."""
    has_several: bool = False

    def with_rivals(self, encodings: tuple[str, ...]) -> "Book":
        return replace(self, encodings=encodings)

    @property
    def is_text(self) -> bool:
        return self.delimiter is not None

    @property
    def is_one_stream(self) -> bool:
        """Whether the next sheet is reached only through all of the one before."""
        return self.kind in (FileKind.ODS, FileKind.SPREADSHEETML, FileKind.HTML)


def text_of(cell: Cell) -> str:
    """A cell as text; a whole number without its `.0`, a date in ISO form."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return str(cell)


def is_blank(row: Sequence[Cell]) -> bool:
    return not any(cell.strip() if isinstance(cell, str) else True for cell in row)


def blocks_of(rows: Iterator[tuple[int, Sequence[Cell]]]) -> Iterator[Block]:
    """Numbered rows gathered into blocks."""
    numbers: list[int] = []
    gathered: list[Sequence[Cell]] = []
    for number, row in rows:
        numbers.append(number)
        gathered.append(row)
        if len(numbers) == BLOCK_ROWS:
            yield Block(numbers, gathered)
            numbers, gathered = [], []
    if numbers:
        yield Block(numbers, gathered)
