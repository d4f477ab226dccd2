"""What no index leads to: a pass over all search texts, order numbers or RRNs by two threads, its answer kept for whoever asks
next: page and sums of one filter ask for it at once.

No index helps a search for any part of a text (one of three-letter pieces makes an import several times slower). Measured
with 1 M orders: 220 ms by one thread over the search texts and 125 ms by two, half of that over the order numbers.
"""

import sys
import threading
from array import array
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import pairwise
from typing import Any

import sqlalchemy as sa

from desktop.services.storage.engine import Database, Running
from desktop.services.storage.lookups import REVISION
from desktop.services.storage.planning import INDEX_OF_NUMBERS, SEARCH
from desktop.services.storage.schema import order_search, orders
from desktop.services.storage.statements import among, contains, figures, led_by, matches_pattern

STRETCH = 50_000
"""So many orders at a time, so that a question can be given up."""
LAST_ID = sa.select(sa.func.coalesce(sa.func.max(order_search.c.order_id), 0))


def _in_one_text(ids: sa.Column[Any]) -> sa.Select[str]:
    """A hundred thousand rows handed over one by one would make the two threads wait for each other (250 ms, not 150 ms), and
    decimal figures would hold Python's lock, and with it the window, forty times longer than figures of one width."""
    return sa.select(sa.func.aggregate_strings(figures(ids), ""))


def found_between(key: str, first: int, last: int) -> sa.Select[str]:
    """The ids, from `first` to `last`, of the orders whose search text holds the key."""
    ids = order_search.c.order_id
    return _in_one_text(ids).where(ids.between(first, last), contains(order_search.c.text, key))


def numbered_between(name: str, pattern: str, start: str | None, end: str | None) -> sa.Select[str]:
    """The ids of the orders whose number of this name matches the pattern, of the numbers from `start` to before `end`."""
    number = orders.c[name]
    ends = [*([] if start is None else [number >= start]), *([] if end is None else [number < end])]
    return led_by(_in_one_text(orders.c.id).where(*ends, matches_pattern(number, pattern)), orders, INDEX_OF_NUMBERS[name])


def edges_of(name: str, ids: Sequence[int]) -> sa.Select[Any]:
    """The numbers of these orders, ascending: where a pass over all numbers is parted."""
    number = orders.c[name]
    return sa.select(number).distinct().where(among(orders.c.id, ids), number.is_not(None)).order_by(number)


class Scans:
    """The answer to the last question, for as long as the registry stays as it is; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._question: tuple[str, str, int] | None = None
        self._answer: Sequence[int] = ()

    def ids(self, name: str, text: str, running: Running) -> Sequence[int]:
        """As `planning.Search`. Whoever comes second waits for the first."""
        with self._lock:
            with self._database.reading(running) as connection:
                revision, last = (int(connection.execute(asked).scalar_one()) for asked in (REVISION, LAST_ID))
            if self._question != (name, text, revision):
                self._answer = self._scan(text, name, last, running)
                self._question = (name, text, revision)
            return self._answer

    def _scan(self, text: str, name: str, last: int, running: Running) -> Sequence[int]:
        with self._database.reading(running) as connection:
            pieces = _pieces(connection, name, text, last)
        found = array("I")
        with ThreadPoolExecutor(2, "scan") as threads:
            for part in threads.map(partial(self._part, running), pieces):
                found.extend(part)
        return found

    def _part(self, running: Running, piece: sa.Select[str]) -> "array[int]":
        with self._database.reading(running) as connection:
            text = connection.execute(piece).scalar_one()
        ids = array("I", bytes.fromhex(text or ""))
        if sys.byteorder == "little":
            ids.byteswap()
        return ids


def _pieces(connection: sa.Connection, name: str, text: str, last: int) -> list[sa.Select[str]]:
    if name == SEARCH:
        return [found_between(text, first, min(first + STRETCH - 1, last)) for first in range(0, last + 1, STRETCH)]
    edges = [row[0] for row in connection.execute(edges_of(name, range(STRETCH, last, STRETCH)))]
    return [numbered_between(name, text, *ends) for ends in pairwise([None, *edges, None])]
