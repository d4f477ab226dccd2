"""Finds the header row among the first lines of a sheet and what each column is. Captions decide, never positions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.services.importing.captions import normal
from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.profiles import Profile

HEAD_ROWS = 40
"""How far down a header is looked for (25 lines of head, and some)."""
_FEWEST_KNOWN = 3
"""Known captions that make a row a header although a column that is needed is not among them."""

UNTOLD = Profile(
    name="",
    title="",
    fields={},
    numbering=("registered_at", "amount", "approval_code", "rrn", "masked_pan"),
    number_prefix="ROW",
)
"""For a file whose columns a person pointed out: no profile's habits apply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """`index` is the row's place among the rows looked at. `mapping` is file column → field; `rivals` are further columns that
    could be the amount; `renamed` are (column, the profile's caption) where a changed caption is supposed."""

    index: int
    captions: tuple[str, ...]
    profile: Profile
    mapping: Mapping[int, str]
    rivals: tuple[int, ...] = ()
    doubles: tuple[int, ...] = ()
    renamed: tuple[tuple[int, str], ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Fields that a row cannot do without and that no column gives."""
        has = set(self.mapping.values())
        missing = [] if "amount" in has else ["amount"]
        if "registered_at" not in has and not self.profile.head_date:
            missing.append("registered_at")
        if not {"order_number", "md_order"} & has and not self.profile.numbering:
            missing.append("order_number")
        return tuple(missing)


def captions_of(row: Sequence[Cell]) -> tuple[str, ...]:
    texts = [" ".join(text_of(cell).split()) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return tuple(texts)


def find_header(rows: Sequence[Sequence[Cell]], profiles: Sequence[Profile], at: int | None = None) -> Header | None:
    """The header row and the profile that knows it best; None when no row is one. `at` is a row a person pointed at."""
    best: Header | None = None
    for index, row in enumerate(rows[:HEAD_ROWS]) if at is None else [(at, rows[at])]:
        captions = captions_of(row)
        header = best_match(index, captions, profiles)
        if header and not header.missing:
            return header
        if header and len(header.mapping) >= _FEWEST_KNOWN and (best is None or len(header.mapping) > len(best.mapping)):
            best = header
    return best


def best_match(index: int, captions: tuple[str, ...], profiles: Sequence[Profile]) -> Header | None:
    """The row read by the profile that leaves the least open; None when no profile knows a caption of it."""
    headers = [match(index, captions, profile) for profile in profiles]
    return max((h for h in headers if h.mapping), key=lambda h: (not h.missing, len(h.mapping), h.profile.own), default=None)


def match(index: int, captions: tuple[str, ...], profile: Profile) -> Header:
    """The row's captions read by one profile. Of two captions of one field the likelier counts."""
    found: dict[str, tuple[int, int]] = {}
    losers: list[int] = []
    for column, caption in enumerate(captions):
        named = profile.field_of(normal(caption)) if caption else None
        if named is None:
            continue
        field, rank = named
        if field in found and found[field][0] <= rank:
            losers.append(column)
            continue
        if field in found:
            losers.append(found[field][1])
        found[field] = (rank, column)
    mapping = {column: field for field, (_, column) in sorted(found.items(), key=lambda item: item[1][1])}
    same = {normal(captions[column]) for column in mapping}
    doubles = tuple(column for column in losers if normal(captions[column]) in same)
    rivals = tuple(c for c in losers if c not in doubles and profile.field_of(normal(captions[c]))[0] == "amount")  # type: ignore[index]
    return Header(index=index, captions=captions, profile=profile, mapping=mapping, rivals=rivals, doubles=doubles)


def with_columns(header: Header, columns: Mapping[int, str]) -> Header:
    """The header with what a person pointed out; it wins over captions, and a field stands only once. An empty name means
    "none of ours"."""
    told = {field for field in columns.values() if field}
    mapping = {c: f for c, f in header.mapping.items() if c not in columns and f not in told}
    mapping |= {c: f for c, f in columns.items() if f}
    return replace(header, mapping=dict(sorted(mapping.items())), renamed=(), rivals=())


def widest_row(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The row most likely to be the header of an unknown table: the first of those with most filled text cells (≥ 3)."""
    widths = [sum(isinstance(cell, str) and bool(cell.strip()) for cell in row) for row in rows[:HEAD_ROWS]]
    return widths.index(max(widths)) if widths and max(widths) >= _FEWEST_KNOWN else None
