"""What a windowed table asks of its store, and the pieces of work that it runs in a lane: plain functions over a source."""

from collections.abc import Sequence
from typing import Any, Protocol

PAGE_ROWS = 200


class RowSource(Protocol):
    """One question to the store; called from worker threads. Rows have an `id`. `stoppable` is the same question for one
    piece of work, which `interrupt` stops from another thread."""

    def page(self, offset: int, limit: int) -> Sequence[Any]: ...
    def ids(self) -> Sequence[int]: ...
    def by_ids(self, ids: Sequence[int]) -> Sequence[Any]: ...
    def stoppable(self) -> "RowSource": ...
    def interrupt(self) -> None: ...


def first_page(source: RowSource) -> Sequence[Any]:
    return source.page(0, PAGE_ROWS)


def all_ids(source: RowSource) -> Sequence[int]:
    return source.ids()


def whole(source: RowSource, page: int) -> tuple[Sequence[int], int, Sequence[Any]]:
    """All ids and the rows of `page`, or of the last page when there are fewer now."""
    ids = source.ids()
    page = min(page, max(0, len(ids) - 1) // PAGE_ROWS)
    wanted = ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
    return ids, page, _in_places(wanted, source.by_ids(wanted))


def pages_of(source: RowSource, slices: dict[int, Sequence[int] | None]) -> dict[int, Sequence[Any]]:
    answer: dict[int, Sequence[Any]] = {}
    for page, ids in slices.items():
        if ids is None:
            answer[page] = source.page(page * PAGE_ROWS, PAGE_ROWS)
        else:
            answer[page] = _in_places(ids, source.by_ids(ids))
    return answer


def _in_places(ids: Sequence[int], rows: Sequence[Any]) -> list[Any]:
    """Rows at the places of their ids; None for the ones that are gone."""
    by_id = {row.id: row for row in rows}
    return [by_id.get(wanted) for wanted in ids]
