"""One file read from its first line to its last: header, habits, rows in blocks, what was left out and why."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from types import TracebackType
from zoneinfo import ZoneInfo

from desktop.models.domain.batches import Choice, ControlTotal, MergeCounts, RejectedRow
from desktop.models.domain.errors import FileError, InvalidInput
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.zones import zone_of
from desktop.services.importing.captions import is_foot_word, normal
from desktop.services.importing.cards import screen
from desktop.services.importing.cells import Block, Book, Cell, Sheet, is_blank, text_of
from desktop.services.importing.control_totals import ControlTotals
from desktop.services.importing.dates import parse_local
from desktop.services.importing.encodings import survey
from desktop.services.importing.evidence import Evidence
from desktop.services.importing.faults import Fault
from desktop.services.importing.headers import (
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
from desktop.services.importing.plan import DATES, MONEY, Faults, Habits, Parsed, Plan
from desktop.services.importing.profiles import Profile, field_name, known_captions
from desktop.services.importing.renames import with_renames
from desktop.services.importing.texts import screened_row

MOST_REJECTED = 1000
"""Rejected rows that a report lists; all are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known before the file is opened: profiles (a person's first), the merchant's zone and login."""

    profiles: Sequence[Profile]
    zone: ZoneInfo
    merchant: str | None = None


@dataclass(slots=True)
class Tally:
    """What was left out so far."""

    skipped: int = 0
    rejected: list[RejectedRow] = field(default_factory=list)
    rejected_count: int = 0
    masked: int = 0
    rows: int = 0


class Reading:
    """A file being read. Open it with `with`; `orders` may be walked once. `header` is None when the file is a table whose
    columns nobody knows: then `captions` are what a person may point at."""

    def __init__(self, path: Path, options: ReadOptions, setting: Setting, check: Callable[[], None]) -> None:
        self.path = path
        self.name = screen(path.name)[0]
        self._options = options
        self._setting = setting
        self._check = check
        self._profiles = chosen_profiles(setting.profiles, options.profile)
        self._known = known_captions(setting.profiles).__contains__
        self.tally = Tally()
        self.choices: tuple[Choice, ...] = ()
        self.header: Header | None = None
        self.mapping: Mapping[int, str] = {}
        self.dropped: tuple[str, ...] = ()
        self.plan: Plan | None = None
        self.totals: ControlTotals | None = None
        self.header_row: int | None = None
        self.captions: tuple[str, ...] = ()

    def __enter__(self) -> "Reading":
        self.survey = survey(self.path, self._check)
        self.book = self._open()
        try:
            self._begin()
        except BaseException:
            self.book.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.book.close()

    def _open(self) -> Book:
        return open_book(self.path, self.survey, self._options, self._known)

    # Head

    def _begin(self) -> None:
        """Reads up to the header and settles how the rows are read."""
        first_seen: tuple[Sheet, Block] | None = None
        for sheet in self.book.sheets:
            block = next(sheet, None)
            if block is None or not any(map(bool, block.rows)):
                continue
            first_seen = first_seen or (sheet, block)
            header = self._find(block)
            if header:
                self._settle(sheet, block, header)
                return
        if first_seen is None:
            raise FileError("empty", self.name)
        self._settle_unknown(first_seen[1])

    def _find(self, block: Block) -> Header | None:
        at = self._pointed_row(block)
        header = find_header(block.rows, self._profiles, at)
        if self._options.columns:
            columns = {c: field_name(f) if f else "" for c, f in self._options.columns.items()}
            if header is None:
                at = widest_row(block.rows) if at is None else at
                header = match(at, captions_of(block.rows[at]), UNTOLD) if at is not None else None
            return with_columns(header, columns) if header else None
        if header is None or not header.profile.layouts:
            return header
        return with_renames(header, block.rows[header.index + 1 :])

    def _pointed_row(self, block: Block) -> int | None:
        if self._options.header_row is None:
            return None
        if self._options.header_row not in block.numbers:
            raise InvalidInput("header_row", value=self._options.header_row)
        return list(block.numbers).index(self._options.header_row)

    def _settle_unknown(self, block: Block) -> None:
        at = self._pointed_row(block)
        at = widest_row(block.rows) if at is None else at
        if at is None:
            raise FileError("header", self.name)
        self.captions = tuple(screen(caption)[0] for caption in captions_of(block.rows[at]))
        self.header_row = block.numbers[at]

    def _settle(self, sheet: Sheet, block: Block, header: Header) -> None:
        if header.missing and not self._options.columns and not header.renamed:
            return self._settle_unknown_header(block, header)
        self.header = header
        self.mapping = header.mapping
        self.header_row = block.numbers[header.index]
        self.captions = tuple(screen(caption)[0] for caption in header.captions)
        self.totals = ControlTotals(header.profile, header.mapping)
        head, rows = block.rows[: header.index], block.rows[header.index + 1 :]
        for row in head:
            self._leave_out(row)
        habits = self._habits(header, rows, head)
        self.plan = Plan(header, habits)
        self.dropped = self.plan.dropped
        self._width = max([len(header.captions), *(column + 1 for column in header.mapping)])
        self._rest = chain([Block(block.numbers[header.index + 1 :], rows)] if rows else [], sheet)
        return None

    def _settle_unknown_header(self, block: Block, header: Header) -> None:
        self.captions = tuple(screen(caption)[0] for caption in header.captions)
        self.header_row = block.numbers[header.index]
        self.mapping = header.mapping

    def _habits(self, header: Header, rows: Sequence[Sequence[Cell]], head: Sequence[Sequence[Cell]]) -> Habits:
        profile, options = header.profile, self._options
        evidence = self._evidence(header, rows)
        decimal = evidence.decimal_choice(options.decimal_sign or profile.decimal_sign)
        order = evidence.order_choice(options.date_order or profile.date_order)
        zone = zone_of(options.zone or profile.zone) if options.zone or profile.zone else self._setting.zone
        self.choices = tuple(
            choice
            for choice in (
                self._encoding_choice(),
                decimal if evidence.signs - {""} or options.decimal_sign else None,
                order,
                Choice("zone", str(zone.key), certain=True),
                self._gross_choice(header),
                *(Choice("renamed_column", self.captions[c], self._unknown(header), about=old) for c, old in header.renamed),
            )
            if choice
        )
        return Habits(
            zone=zone,
            date_order=order.chosen if order else "dmy",
            decimal_sign=decimal.chosen,
            merchant=options.merchant or self._setting.merchant,
            day=head_day(head, profile.head_date),
        )

    def _evidence(self, header: Header, rows: Sequence[Sequence[Cell]]) -> Evidence:
        """From the first block; only when that leaves a question open is the rest of the file asked, too."""
        money = [c for c, f in header.mapping.items() if f in MONEY]
        dates = [c for c, f in header.mapping.items() if f in DATES]
        evidence = Evidence()
        evidence.add(rows, money, dates)
        if evidence.is_open:
            again = self._open()
            try:
                for block in chain.from_iterable(again.sheets):
                    self._check()
                    evidence.add(block.rows, money, dates)
                    if not evidence.is_open:
                        break
            finally:
                again.close()
        return evidence

    def _encoding_choice(self) -> Choice | None:
        if not self.book.encodings or self.book.encoding is None:
            return None
        return Choice("encoding", self.book.encoding, (self.book.encoding, *self.book.encodings))

    def _gross_choice(self, header: Header) -> Choice | None:
        chosen = next((c for c, f in header.mapping.items() if f == "amount"), None)
        if not header.rivals or chosen is None:
            return None
        return Choice("gross_column", self.captions[chosen], tuple(self.captions[c] for c in (chosen, *header.rivals)))

    def _unknown(self, header: Header) -> tuple[str, ...]:
        return tuple(
            self.captions[c] for c, caption in enumerate(header.captions) if header.profile.field_of(normal(caption)) is None
        )

    def require_header(self) -> Header:
        """The header; FileError("header") when no columns are known, FileError("renamed") when a caption has changed and nobody
        has confirmed the match."""
        header = self.header
        if header is None:
            raise FileError("header", self.name, row=self.header_row, captions=self.captions)
        if header.renamed:
            column, old = header.renamed[0]
            raise FileError("renamed", self.name, old=old, new=self.captions[column])
        if header.missing:
            raise FileError("header", self.name, row=self.header_row, captions=self.captions, missing=header.missing)
        return header

    # Rows

    def orders(self) -> Iterator[list[ObservedOrder]]:
        """The good rows, block by block."""
        for block in self._rest:
            self._check()
            yield self._take(block)
        for sheet in self.book.sheets:
            yield from self._further(sheet)

    def _further(self, sheet: Sheet) -> Iterator[list[ObservedOrder]]:
        """Another sheet counts when it repeats the header (a long table split in parts)."""
        first = next(sheet, None)
        if first is None or self.header is None:
            return
        places = [place for place, row in enumerate(first.rows[:40]) if captions_of(row) == self.header.captions]
        if not places:
            return
        start = places[0] + 1
        yield self._take(Block(first.numbers[start:], first.rows[start:]))
        for block in sheet:
            self._check()
            yield self._take(block)

    def _take(self, block: Block) -> list[ObservedOrder]:
        numbers, rows, faults = block.numbers, block.rows, {}
        if set(map(len, rows)) != {self._width}:
            numbers, rows, faults = self._shaped(block)
        if not rows:
            return []
        parsed = self.plan.run(numbers, rows, faults)
        lost = [place for place in sorted(parsed.faults) if self._rejects(numbers[place], rows[place], *parsed.faults[place])]
        self._add_up(parsed, lost)
        self.tally.rows += len(parsed.orders) + len(lost)
        return parsed.orders

    def _shaped(self, block: Block) -> tuple[Sequence[int], Sequence[Sequence[Cell]], Faults]:
        """Every row as wide as the header; blank lines out; rows with something beyond the last column marked."""
        numbers: list[int] = []
        rows: list[Sequence[Cell]] = []
        faults: Faults = {}
        for number, row in zip(block.numbers, block.rows, strict=True):
            if is_blank(row):
                self.tally.skipped += 1
                continue
            if len(row) > self._width and not is_blank(row[self._width :]):
                faults[len(rows)] = ("order_number", "too_many_cells")
            numbers.append(number)
            rows.append([*row[: self._width], *[""] * (self._width - len(row))])
        return numbers, rows, faults

    def _rejects(self, number: int, row: Sequence[Cell], name: str, reason: str) -> bool:
        """Whether a row without an order is rejected; the rest are foot lines, repeated headers and remarks."""
        if self._is_no_row(row):
            self._leave_out(row)
            return False
        self.tally.rejected_count += 1
        text, count = screened_row(row, self.book.delimiter or "; ", self.plan.identifiers)
        self.tally.masked += count - self.plan.counted_in(row)
        if len(self.tally.rejected) < MOST_REJECTED:
            self.tally.rejected.append(RejectedRow(number, screen(name)[0], reason, self._value(row, name), text))
        return True

    def _value(self, row: Sequence[Cell], name: str) -> str:
        assert self.header is not None
        column = next((c for c, f in self.header.mapping.items() if f == name), None)
        return screen(text_of(row[column]).strip())[0][:100] if column is not None else ""

    def _is_no_row(self, row: Sequence[Cell]) -> bool:
        assert self.header is not None
        texts = [text for cell in row if (text := text_of(cell).strip())]
        if not texts or captions_of(row) == self.header.captions:
            return True
        if is_foot_word(texts[0]):
            return not self._has_date(row)
        return len(texts) == 1 and self._width > 2 and " " in texts[0] and not texts[0].replace(" ", "").isdigit()

    def _has_date(self, row: Sequence[Cell]) -> bool:
        assert self.header is not None
        column = next((c for c, f in self.header.mapping.items() if f == "registered_at"), None)
        if column is None:
            return False
        cell = row[column]
        return not isinstance(cell, str) or not isinstance(parse_local(" ".join(cell.split()), "dmy"), Fault)

    def _leave_out(self, row: Sequence[Cell]) -> None:
        """A head, foot or blank line: its totals are taken in, its card numbers counted; it is not kept."""
        self.tally.skipped += 1
        self.tally.masked += sum(screen(text_of(cell))[1] for cell in row)
        self.totals.state(row)

    def _add_up(self, parsed: Parsed, lost: Sequence[int]) -> None:
        """Printed figures of good rows, and of rejected ones, by payments and refunds."""
        refunds = parsed.refunds
        for name, values in parsed.figures.items():
            if parsed.good is None and refunds is None:
                self.totals.add(name, "payments", _sum(values))
                continue
            for place, value in enumerate(values):
                if isinstance(value, int) and (place not in parsed.faults or place in lost):
                    kind = "refunds" if refunds and refunds[place] else "payments"
                    (self.totals.lose if place in parsed.faults else self.totals.add)(name, kind, value)
        self.totals.add("count", "payments", len(parsed.orders))
        self.totals.lose("count", "payments", len(lost))

    # Result

    def control_totals(self) -> tuple[ControlTotal, ...]:
        return self.totals.result() if self.totals else ()

    def rejected(self, counts: MergeCounts) -> tuple[tuple[RejectedRow, ...], int]:
        """Rejected rows in file order, with those that a later row of the same order replaced, and how many there are."""
        doubles = [RejectedRow(row, "md_order", "duplicate_md_order", md_order) for row, md_order in counts.duplicates]
        found = sorted([*self.tally.rejected, *doubles], key=lambda row: row.row)[:MOST_REJECTED]
        return tuple(found), self.tally.rejected_count + len(doubles)

    @property
    def masked(self) -> int:
        return self.tally.masked + (self.plan.masked if self.plan else 0)

    @property
    def profile_name(self) -> str | None:
        return (self.header.profile.name or None) if self.header else None

    def total_rows(self) -> int | None:
        """How many rows there will be, judged by the part of the file that was read."""
        part = self.book.position()
        return max(self.tally.rows, round(self.tally.rows / part)) if part > 0 else None


def chosen_profiles(profiles: Sequence[Profile], name: str | None) -> Sequence[Profile]:
    """All, or the one a person named; InvalidInput("profile") when there is none of that name."""
    if name is None:
        return profiles
    found = [profile for profile in profiles if profile.name == name]
    if not found:
        raise InvalidInput("profile", value=name)
    return found


def head_day(head: Sequence[Sequence[Cell]], labels: Sequence[str]) -> str | None:
    """The day that a head line states for all rows («Дата платежей: 2026-07-12»)."""
    wanted = {normal(label) for label in labels}
    for row in head:
        for cell in row:
            label, _, rest = text_of(cell).partition(":")
            if normal(label) in wanted:
                return rest.strip() or None
    return None


def _sum(values: Sequence[int | None]) -> int:
    try:
        return sum(values)  # type: ignore[arg-type]
    except TypeError:
        return sum(value for value in values if isinstance(value, int))
