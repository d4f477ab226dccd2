"""Pages of rows, the least recently used one forgotten first: a table of a million rows keeps a few thousand in memory."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

Row = TypeVar("Row")


class PageCache(Generic[Row]):
    """Pages by number. A page may hold None where a row has gone since its id was listed."""

    def __init__(self, size: int, limit: int) -> None:
        self.size = size
        self._limit = limit
        self._pages: OrderedDict[int, Sequence[Row | None]] = OrderedDict()

    def __contains__(self, page: object) -> bool:
        return page in self._pages

    def __len__(self) -> int:
        return len(self._pages)

    def row(self, number: int) -> Row | None:
        """The row of this number, None when its page is not here; looking keeps the page."""
        page, place = divmod(number, self.size)
        rows = self._pages.get(page)
        if rows is None:
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def put(self, page: int, rows: Sequence[Row | None]) -> None:
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > self._limit:
            self._pages.popitem(last=False)

    def drop(self, page: int) -> None:
        self._pages.pop(page, None)

    def clear(self) -> None:
        self._pages.clear()

    def loaded(self) -> Iterator[tuple[int, Row]]:
        """(row number, row) of everything in memory."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row is not None:
                    yield page * self.size + place, row
