"""The search: a pass over the search texts of all orders, by two threads, its answer kept for whoever asks next.

No index helps a search for any part of a text (one of three-letter pieces makes an import several times slower). Measured
with 1 M orders of 73 letters: 220 ms by one thread, 125 ms by two; page and sums of one search ask for it at once.
"""

import threading
from array import array
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import sqlalchemy as sa

from desktop.services.storage.engine import Database, Running
from desktop.services.storage.lookups import REVISION
from desktop.services.storage.schema import order_search
from desktop.services.storage.statements import contains

STRETCH = 100_000
"""So many orders at a time: parting one text of a million ids holds Python's lock, and with it the window, for 0.2 s."""
LAST_ID = sa.select(sa.func.coalesce(sa.func.max(order_search.c.order_id), 0))


def found_between(key: str, first: int, last: int) -> sa.Select[str]:
    """The ids, from `first` to `last`, of the orders whose search text holds the key, in one text: a hundred thousand rows
    handed over one by one would make the two threads wait for each other (250 ms instead of 150 ms)."""
    column = order_search.c.order_id
    ids = sa.func.aggregate_strings(sa.cast(column, sa.Text), ",")
    return sa.select(ids).where(column.between(first, last), contains(order_search.c.text, key))


class Scans:
    """The answer to the last search, for as long as the registry stays as it is; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._question: tuple[str, int] | None = None
        self._answer: Sequence[int] = ()

    def ids(self, key: str, running: Running) -> Sequence[int]:
        """The ids of the orders whose search text holds the key, ascending. Whoever comes second waits for the first."""
        with self._lock:
            with self._database.reading(running) as connection:
                revision, last = (int(connection.execute(asked).scalar_one()) for asked in (REVISION, LAST_ID))
            if self._question != (key, revision):
                self._answer = self._scan(key, last, running)
                self._question = (key, revision)
            return self._answer

    def _scan(self, key: str, last: int, running: Running) -> Sequence[int]:
        middle = last // 2
        with ThreadPoolExecutor(1, "search") as other:
            upper = other.submit(self._part, key, middle + 1, last, running)
            lower = self._part(key, 0, middle, running)
            return lower + upper.result()

    def _part(self, key: str, first: int, last: int, running: Running) -> "array[int]":
        found = array("q")
        with self._database.reading(running) as connection:
            for start in range(first, last + 1, STRETCH):
                ids = connection.execute(found_between(key, start, min(start + STRETCH - 1, last))).scalar_one()
                if ids:
                    found.extend(sorted(map(int, ids.split(","))))
        return found
