"""What no index leads to: a pass over all search texts, order numbers or RRNs, its answer kept for whoever asks next: page and
sums of one filter ask for it at once.

No index helps a search for any part of a text (one of three-letter pieces makes an import several times slower). Measured
with 1.25 M orders, in time of the processor: 280 ms over the search texts, 100 ms over the order numbers. Of the texts each
of two threads takes a half; the numbers are over before a second thread is worth its while, and in many small pieces the
same pass takes half as long again.
"""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import sqlalchemy as sa

from desktop.services.storage.engine import Database, Running
from desktop.services.storage.lookups import REVISION
from desktop.services.storage.planning import INDEX_OF_NUMBERS, SEARCH, Found
from desktop.services.storage.schema import order_search, orders
from desktop.services.storage.statements import contains, led_by, matches_pattern

LAST_ID = sa.select(sa.func.coalesce(sa.func.max(order_search.c.order_id), 0))


def _in_one_text(ids: sa.Column[Any]) -> sa.Select[Any]:
    """How many, and which: handed over one by one, or made numbers of Python, they would hold Python's lock, and with it the
    window. The text is what the next statement takes them by."""
    asked: tuple[Any, Any] = (sa.func.count(), sa.func.aggregate_strings(sa.cast(ids, sa.Text), ","))
    return sa.select(*asked)


def found_between(key: str, first: int, last: int) -> sa.Select[Any]:
    """The ids, from `first` to `last`, of the orders whose search text holds the key."""
    ids = order_search.c.order_id
    return _in_one_text(ids).where(ids.between(first, last), contains(order_search.c.text, key))


def numbered(name: str, pattern: str) -> sa.Select[Any]:
    """The ids of the orders whose number of this name matches the pattern."""
    return led_by(_in_one_text(orders.c.id).where(matches_pattern(orders.c[name], pattern)), orders, INDEX_OF_NUMBERS[name])


class Scans:
    """The answer to the last question, for as long as the registry stays as it is; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._question: tuple[str, str, int] | None = None
        self._answer = Found(0, "[]")

    def found(self, name: str, text: str, running: Running) -> Found:
        """As `planning.Search`. Whoever comes second waits for the first."""
        with self._lock:
            with self._database.reading(running) as connection:
                revision, last = (int(connection.execute(asked).scalar_one()) for asked in (REVISION, LAST_ID))
            if self._question != (name, text, revision):
                self._answer = self._scan(text, name, last, running)
                self._question = (name, text, revision)
            return self._answer

    def _scan(self, text: str, name: str, last: int, running: Running) -> Found:
        if name != SEARCH:
            parts = [self._part(running, numbered(name, text))]
        else:
            halves = [found_between(text, 0, last // 2), found_between(text, last // 2 + 1, last)]
            with ThreadPoolExecutor(len(halves), "scan") as threads:
                parts = list(threads.map(partial(self._part, running), halves))
        return Found(sum(count for count, _ in parts), f"[{','.join(ids for _, ids in parts if ids)}]")

    def _part(self, running: Running, piece: sa.Select[Any]) -> tuple[int, str | None]:
        with self._database.reading(running) as connection:
            count, ids = connection.execute(piece).one()
        return count, ids
