"""Which sheets of a workbook are read: the one that holds a registry with all that repeat its captions (a long table split in
parts), or what a person says. A document's tables are read as one, unless registries of different kinds stand in it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.models.domain.batches import Choice, FileKind
from desktop.models.domain.errors import InvalidInput
from desktop.services.importing.cards import screen
from desktop.services.importing.cells import Block, Book, NamedSheet, Sheet, is_blank
from desktop.services.importing.headers import Header, widest_row
from desktop.services.importing.texts import printable

TOGETHER = "*"
"""All sheets that belong together; no sheet can be called so."""
_FIRST_ROWS = 512
"""Rows looked at before anything is settled, at least."""
_LONGEST_NAME = 100


class Seen(NamedTuple):
    """A sheet that holds a table; `captions` of a registry, None of a table that nobody knows."""

    name: str
    captions: tuple[str, ...] | None
    has_rows: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """The sheets to read (None: every one), and the choice where there was one."""

    names: Sequence[str] | None = None
    choice: Choice | None = None
    is_parted: bool = False

    def of(self, book: Book) -> Iterator[NamedSheet]:
        return (named for named in shown(book) if self.names is None or named[0] in self.names)


def shown(book: Book) -> Iterator[NamedSheet]:
    """The sheets under names that a person may see and tell apart."""
    used: Counter[str] = Counter()
    for place, (given, sheet) in enumerate(book.sheets, start=1):
        name = screen(printable(given))[0].strip()[:_LONGEST_NAME] or str(place)
        used[name] += 1
        yield name if used[name] == 1 else f"{name} ({used[name]})", sheet


def first_rows(sheet: Sheet) -> Block:
    """Blocks joined until there is enough to judge by."""
    first = next(sheet, Block((), ()))
    while len(first.rows) < _FIRST_ROWS and (more := next(sheet, None)):
        first = Block([*first.numbers, *more.numbers], [*first.rows, *more.rows])
    return first


def look_through(book: Book, registry_in: Callable[[Block], Header | None], check: Callable[[], None]) -> list[Seen]:
    """What the sheets of a book hold; those without a table are left out, and registries without a row where one has some."""
    seen: list[Seen] = []
    for name, sheet in shown(book):
        check()
        block = first_rows(sheet)
        header = registry_in(block)
        if header is not None:
            seen.append(Seen(name, header.captions, not all(map(is_blank, block.rows[header.index + 1 :]))))
        elif widest_row(block.rows) is not None:
            seen.append(Seen(name, None, True))
        if book.is_one_stream:
            for _ in sheet:
                check()
    filled = any(sheet.captions is not None and sheet.has_rows for sheet in seen)
    return [sheet for sheet in seen if sheet.has_rows or not filled]


def wanted(seen: Sequence[Seen], told: str | None, kind: FileKind) -> Wanted:
    """The choice is certain when a person told it or registries of one kind alone are there. InvalidInput("sheet") when no
    sheet of that name holds a table."""
    names = [sheet.name for sheet in seen]
    if told not in (None, TOGETHER, *names):
        raise InvalidInput("sheet", value=told)
    if not seen:
        return Wanted()
    layouts = list(dict.fromkeys(sheet.captions for sheet in seen if sheet.captions is not None))
    alike = [sheet.name for sheet in seen if layouts and sheet.captions == layouts[0]] or names[:1]
    is_document = kind is FileKind.HTML
    if is_document:
        first = TOGETHER if len(layouts) < 2 else alike[0]
    else:
        first = TOGETHER if len(alike) > 1 else alike[0]
    chosen = first if told is None or (told == TOGETHER and not is_document) else told
    offered = (TOGETHER, *names) if is_document or first == TOGETHER else tuple(names)
    choice = Choice("sheet", chosen, offered, certain=told is not None or len(layouts) == 1) if len(names) > 1 else None
    if chosen == TOGETHER:
        return Wanted(None if is_document else alike, choice)
    return Wanted([chosen], choice, is_parted=is_document)
