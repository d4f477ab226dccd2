"""Notices a caption that a bank has changed: a column of a whole known layout is gone, and in its place stands one whose
values fit it. The program says which, and offers the match."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from desktop.models.domain.statuses import OrderStatus
from desktop.services.importing.amounts import number_in, parse_amount
from desktop.services.importing.captions import normal
from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.dates import parse_local
from desktop.services.importing.faults import Fault
from desktop.services.importing.headers import Header
from desktop.services.importing.statuses import Statuses

_MOST_RENAMED = 2
_ALIKE = 0.6
_MONEY = frozenset({"amount", "fee", "refunded", "gross", "net"})
_DATES = frozenset({"registered_at", "paid_at", "completed_at", "refunded_at", "updated_at"})
_FREE = frozenset(
    {"description", "order_number", "rrn", "approval_code", "payment_method", "operation", "merchant", "email", "parent"}
)


def with_renames(header: Header, rows: Sequence[Sequence[Cell]]) -> Header:
    """The header with supposed renames; unchanged when none of the profile's layouts is so nearly met."""
    for layout in header.profile.layouts:
        if pairs := _renames(header, [normal(caption) for caption in layout], rows):
            mapping = {**header.mapping, **{column: field for column, field, _ in pairs}}
            names = {normal(caption): caption for caption in layout}
            return replace(header, mapping=mapping, renamed=tuple((column, names[old]) for column, _, old in pairs))
    return header


def _renames(header: Header, layout: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[tuple[int, str, str]]:
    """(column, field, known caption) for each caption of the layout that is gone and has a fitting column instead."""
    present = [normal(caption) for caption in header.captions]
    has = set(header.mapping.values())
    gone = [old for old in layout if old not in present and (field := _field(header, old)) and field not in has]
    unknown = [c for c, caption in enumerate(present) if caption and header.profile.field_of(caption) is None]
    if not 1 <= len(gone) <= _MOST_RENAMED or len(layout) - len(gone) < max(3, len(layout) // 2) or not unknown:
        return []
    if sum(old in present for old in layout) < len(layout) - len(gone):
        return []
    pairs = []
    for old in gone:
        column = _column_for(header, old, layout, present, unknown, rows)
        if column is not None:
            unknown.remove(column)
            pairs.append((column, _field(header, old), old))
    return pairs


def _field(header: Header, caption: str) -> str:
    named = header.profile.field_of(caption)
    return named[0] if named else ""


def _column_for(
    header: Header,
    old: str,
    layout: Sequence[str],
    present: Sequence[str],
    unknown: Sequence[int],
    rows: Sequence[Sequence[Cell]],
) -> int | None:
    field = _field(header, old)
    needed = field in header.missing
    for column in sorted(unknown, key=lambda c: -_likeness(old, present[c])):
        near = _likeness(old, present[column]) >= _ALIKE
        if (near or (field not in _FREE and (needed or _same_place(column, old, layout, present)))) and _fits(
            field, column, rows
        ):
            return column
        if (
            field in _FREE - {"description"}
            and _same_place(column, old, layout, present, both=True)
            and _fits(field, column, rows)
        ):
            return column
    return None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _same_place(column: int, old: str, layout: Sequence[str], present: Sequence[str], *, both: bool = False) -> bool:
    """Whether the column stands beside the neighbours that the old caption has in the layout."""
    place = layout.index(old)
    before = (place == 0 and column == 0) or (place > 0 and column > 0 and present[column - 1] == layout[place - 1])
    is_last, at_end = place == len(layout) - 1, column == len(present) - 1
    after = (is_last and at_end) or (not is_last and not at_end and present[column + 1] == layout[place + 1])
    return before and after if both else before or after


def _fits(field: str, column: int, rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the column's values could be that field's; an empty column fits a field of free text only."""
    cells = [row[column] for row in rows if column < len(row) and text_of(row[column]).strip()][:200]
    good = sum(map(_test(field), cells))
    return good * 10 >= len(cells) * 8 and (bool(cells) or field in _FREE)


def _test(field: str) -> Callable[[Cell], bool]:
    if field in _MONEY:
        return lambda cell: (
            not isinstance(cell, str) or (not isinstance(parse_amount(cell, ""), Fault) and bool(number_in(cell)))
        )
    if field in _DATES:
        return lambda cell: not isinstance(cell, str) or not isinstance(parse_local(" ".join(cell.split()), "dmy"), Fault)
    if field == "registered_time":
        return lambda cell: not isinstance(cell, str) or ":" in cell
    if field == "status":
        statuses = Statuses({})
        return lambda cell: statuses[cell] != OrderStatus.UNKNOWN
    if field == "masked_pan":
        return lambda cell: "*" in text_of(cell) or text_of(cell)[-4:].isdigit()
    if field in ("order_number", "rrn", "payment_method", "approval_code"):
        return lambda cell: " " not in text_of(cell).strip()
    return lambda _: True
