"""What a windowed table asks of its store, and the pieces of work that it runs in a lane: plain functions over a source."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, Protocol

PAGE_ROWS = 40
"""A jump waits for the rows of a screen, which are a page or two; more would come later than they are painted."""
AROUND_PAGES = 5
"""So many pages are asked for where nobody waits for the single row: at first, ahead, and around a place that is kept."""
FIRST_ROWS = AROUND_PAGES * PAGE_ROWS


class RowSource(Protocol):
    """One question to the store; called from worker threads. Rows have an `id`. `stoppable` is the same question for one
    piece of work, which `interrupt` stops from another thread."""

    def page(self, offset: int, limit: int) -> Sequence[Any]: ...
    def ids(self) -> Sequence[int]: ...
    def by_ids(self, ids: Sequence[int]) -> Sequence[Any]: ...
    def stoppable(self) -> "RowSource": ...
    def interrupt(self) -> None: ...


def first_page(source: RowSource) -> Sequence[Any]:
    return source.page(0, FIRST_ROWS)


def all_ids(source: RowSource) -> Sequence[int]:
    return source.ids()


def parted(first: int, rows: Sequence[Any]) -> dict[int, Sequence[Any]]:
    """Rows by page, the first of them at the start of page `first`."""
    starts = range(0, len(rows), PAGE_ROWS)
    return {first + place: rows[start : start + PAGE_ROWS] for place, start in enumerate(starts)}


def whole(source: RowSource, page: int) -> tuple[Sequence[int], dict[int, Sequence[Any]]]:
    """All ids and the pages around `page`, or the last ones when there are fewer rows now."""
    ids = source.ids()
    first = max(0, min(page, max(0, len(ids) - 1) // PAGE_ROWS) - AROUND_PAGES // 2)
    wanted = ids[first * PAGE_ROWS : first * PAGE_ROWS + FIRST_ROWS]
    return ids, parted(first, _in_places(wanted, source.by_ids(wanted)))


def pages_of(source: RowSource, pages: Iterable[int], ids: Sequence[int] | None) -> dict[int, Sequence[Any]]:
    """Pages by their rows' ids, or by their place where the order of all rows is not known yet; neighbours in one question."""
    answer: dict[int, Sequence[Any]] = {}
    for _, run in groupby(enumerate(sorted(pages)), key=lambda numbered: numbered[1] - numbered[0]):
        together = [page for _, page in run]
        start, count = together[0] * PAGE_ROWS, len(together) * PAGE_ROWS
        if ids is None:
            rows: Sequence[Any] = source.page(start, count)
        else:
            wanted = ids[start : start + count]
            rows = _in_places(wanted, source.by_ids(wanted))
        answer |= dict.fromkeys(together, ()) | parted(together[0], rows)
    return answer


def _in_places(ids: Sequence[int], rows: Sequence[Any]) -> list[Any]:
    """Rows at the places of their ids; None for the ones that are gone."""
    by_id = {row.id: row for row in rows}
    return [by_id.get(wanted) for wanted in ids]
