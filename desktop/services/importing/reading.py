"""One file read from its first line to its last."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import TracebackType
from zoneinfo import ZoneInfo

from desktop.models.domain.batches import Choice, ControlTotal, FileKind, MergeCounts, RejectedRow
from desktop.models.domain.errors import FileError, InvalidInput
from desktop.models.domain.orders import ObservedOrder
from desktop.services.importing.cards import screen
from desktop.services.importing.cells import MAX_COLUMNS, Block, Book, NamedSheet, Sheet
from desktop.services.importing.encodings import survey
from desktop.services.importing.habits import gather, settle, shown_captions
from desktop.services.importing.headers import (
    HEAD_ROWS,
    UNTOLD,
    Header,
    captions_of,
    find_header,
    match,
    widest_row,
    with_columns,
)
from desktop.services.importing.opening import open_book
from desktop.services.importing.options import ReadOptions
from desktop.services.importing.plan import Plan
from desktop.services.importing.profiles import Profile, field_name, known_captions
from desktop.services.importing.renames import with_renames
from desktop.services.importing.row_taking import MOST_REJECTED, RowTaker, Tally
from desktop.services.importing.sheets import Wanted, first_rows, look_through, wanted
from desktop.services.importing.texts import printable


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known before the file is opened: profiles (a person's first), the merchant's zone and login."""

    profiles: Sequence[Profile]
    zone: ZoneInfo
    merchant: str | None = None


class Reading:
    """A file being read, inside a `with`; `orders` may be walked once.

    `header` is None when the file is a table whose columns nobody knows: then `captions` are what a person may point at, and
    `mapping` what little is known. `check` is called now and then until the rows begin and stops the work by raising Cancelled.
    """

    def __init__(self, path: Path, options: ReadOptions, setting: Setting, check: Callable[[], None]) -> None:
        self.path = path
        self.name = screen(printable(path.name))[0]
        self._options = options
        self._setting = setting
        self._check = check
        self._profiles = _chosen(setting.profiles, options.profile)
        self._known = known_captions(setting.profiles).__contains__
        self.tally = Tally()
        self.choices: tuple[Choice, ...] = ()
        self.header: Header | None = None
        self.header_row: int | None = None
        self.captions: tuple[str, ...] = ()
        self.mapping: Mapping[int, str] = {}
        self._plan: Plan | None = None
        self._taker: RowTaker | None = None
        self._rest: Iterator[Block] = iter(())
        self._wanted = Wanted()
        self._sheets: Iterator[NamedSheet] = iter(())
        self._first_sheet = ""

    def __enter__(self) -> "Reading":
        self.survey = survey(self.path, self._check)
        self.book = self._open()
        try:
            if self.book.has_several or self._options.sheet is not None:
                self._choose_sheets()
            self._sheets = self._wanted.of(self.book)
            self.choices = (self._wanted.choice,) if self._wanted.choice else ()
            self._begin()
        except BaseException:
            self.book.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.book.close()

    def require_header(self) -> None:
        """FileError("header") when columns that no row can do without are unknown, FileError("renamed") when a caption has
        changed and nobody has confirmed the match."""
        header = self.header
        if header is None:
            raise FileError("header", self.name, row=self.header_row, captions=self.captions)
        if header.renamed:
            column, old = header.renamed[0]
            raise FileError("renamed", self.name, old=old, new=self.captions[column])

    def orders(self) -> Iterator[list[ObservedOrder]]:
        """The good rows, block by block; further sheets count when they repeat the header (a long table split in parts)."""
        if self._taker is None:
            return
        for block in chain(self._rest, chain.from_iterable(self._further(sheet) for _, sheet in self._sheets)):
            yield self._taker.take(block)

    def rejected(self, counts: MergeCounts) -> tuple[tuple[RejectedRow, ...], int]:
        """Rejected rows in file order, with those that a later row of the same order replaced, and how many there are."""
        doubles = [RejectedRow(row, "md_order", "duplicate_md_order", md_order) for row, md_order in counts.duplicates]
        found = sorted([*self.tally.rejected, *doubles], key=lambda row: row.row)[:MOST_REJECTED]
        return tuple(found), self.tally.rejected_count + counts.duplicate_count

    def control_totals(self) -> tuple[ControlTotal, ...]:
        return self._taker.totals.result() if self._taker else ()

    def total_rows(self) -> int | None:
        """How many rows there will be, judged by the part of the file that was read."""
        part = self.book.position()
        return max(self.tally.rows, round(self.tally.rows / part)) if part > 0 else None

    @property
    def masked(self) -> int:
        return self.tally.masked + (self._plan.masked if self._plan else 0)

    @property
    def dropped(self) -> tuple[str, ...]:
        return self._plan.dropped if self._plan else ()

    @property
    def profile_name(self) -> str | None:
        return (self.header.profile.name or None) if self.header else None

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets that are read, of a file that has sheets with names."""
        return (
            ()
            if self.book.kind in (FileKind.CSV, FileKind.HTML) and not self._wanted.choice
            else tuple(self._wanted.names or [self._first_sheet])
        )

    def _open(self) -> Book:
        return open_book(self.path, self.survey, self._options, self._known, parted=self._wanted.is_parted)

    def _choose_sheets(self) -> None:
        """Looks through all sheets first; the book is opened anew for reading."""
        self.book.close()
        with closing(open_book(self.path, self.survey, self._options, self._known, parted=True)) as book:
            seen = look_through(book, self._registry_in, self._check)
            self._wanted = wanted(seen, self._options.sheet, book.kind)
        self.book = self._open()

    def _registry_in(self, block: Block) -> Header | None:
        header = self._recognised(block, None)
        return header if header and (header.renamed or not header.missing) else None

    def _begin(self) -> None:
        """Reads up to the header and settles how the rows are read."""
        unknown: Block | None = None
        for name, sheet in self._sheets:
            block = first_rows(sheet)
            if not any(any(row) for row in block.rows):
                continue
            unknown = unknown or block
            header = self._find(block)
            if header and (header.renamed or not header.missing):
                self._settle(sheet, block, header)
                self._first_sheet = name
                return
        if unknown is None:
            raise FileError("empty", self.name)
        self._settle_unknown(unknown)

    def _find(self, block: Block) -> Header | None:
        at = self._pointed_row(block)
        if self._options.columns:
            return self._pointed_columns(block, find_header(block.rows, self._profiles, at), at)
        return self._recognised(block, at)

    def _recognised(self, block: Block, at: int | None) -> Header | None:
        header = find_header(block.rows, self._profiles, at)
        if header is None or not header.profile.layouts:
            return header
        return with_renames(header, block.rows[header.index + 1 :])

    def _pointed_columns(self, block: Block, header: Header | None, at: int | None) -> Header | None:
        columns = {c: field_name(f) if f else "" for c, f in self._options.columns.items()}
        if columns and not 0 <= min(columns) <= max(columns) < MAX_COLUMNS:
            raise InvalidInput("column", value=min(columns) + 1)
        if header is None:
            at = widest_row(block.rows) if at is None else at
            header = match(at, captions_of(block.rows[at]), UNTOLD) if at is not None else None
        return with_columns(header, columns) if header else None

    def _pointed_row(self, block: Block) -> int | None:
        row = self._options.header_row
        if row is None:
            return None
        if row not in block.numbers:
            raise InvalidInput("header_row", value=row)
        return list(block.numbers).index(row)

    def _settle_unknown(self, block: Block) -> None:
        """A table without a header of ours: its likeliest header row is shown to a person."""
        header = self._find(block)
        at = header.index if header else self._pointed_row(block)
        at = widest_row(block.rows) if at is None else at
        if at is None:
            raise FileError("header", self.name)
        self.captions = tuple(screen(caption)[0] for caption in captions_of(block.rows[at]))
        self.header_row = block.numbers[at]
        self.mapping = header.mapping if header else {}

    def _settle(self, sheet: Sheet, block: Block, header: Header) -> None:
        head, rows = block.rows[: header.index], block.rows[header.index + 1 :]
        evidence = gather(header, rows, self._again)
        options, setting = self._options, self._setting
        habits, choices = settle(header, evidence, options, self.book, setting.zone, setting.merchant, head)
        self.choices += choices
        self._plan = Plan(header, habits)
        self._taker = RowTaker(header, self._plan, self.tally, self.book.delimiter or "; ")
        for row in head:
            self._taker.leave_out(row)
        self._rest = chain([Block(block.numbers[header.index + 1 :], rows)], sheet)
        self.header, self.mapping = header, header.mapping
        self.header_row, self.captions = block.numbers[header.index], shown_captions(header)

    def _again(self) -> Iterator[Block]:
        """All blocks of the file once more."""
        book = self._open()
        try:
            for block in chain.from_iterable(sheet for _, sheet in self._wanted.of(book)):
                self._check()
                yield block
        finally:
            book.close()

    def _further(self, sheet: Sheet) -> Iterator[Block]:
        first = first_rows(sheet)
        captions = self.header.captions if self.header else ()
        places = [place for place, row in enumerate(first.rows[:HEAD_ROWS]) if captions_of(row) == captions]
        if places:
            yield Block(first.numbers[places[0] + 1 :], first.rows[places[0] + 1 :])
            yield from sheet


def _chosen(profiles: Sequence[Profile], name: str | None) -> Sequence[Profile]:
    """All, or the one a person named; InvalidInput("profile") when there is none of that name."""
    found = [profile for profile in profiles if name in (None, profile.name)]
    if not found:
        raise InvalidInput("profile", value=name)
    return found
