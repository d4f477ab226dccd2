"""What the first window asks, answered without SQLAlchemy: importing that takes longer than all the rest of a start.

At the end of a session the page and the sums it showed are kept with the revision of the registry. At the next start they
answer the same question for as long as the revision is the same; every other question wakes the real queries.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import CabinetError
from desktop.models.domain.filters import OrderFilter, OrderSort, filter_from_dict, filter_to_dict
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import StatusSums, Totals
from desktop.services.storage.cipher import connect
from desktop.services.storage.door import Door
from desktop.services.storage.failures import translated
from desktop.services.storage.order_rows import order_of

if TYPE_CHECKING:
    import sqlite3

    from desktop.services.storage.queries import SqlOrderQueries

KEPT = "opening.kept"
"""Its name among the settings."""
PAGE_ROWS = 200
MARK = "anonymised_before"
"""Another: orders before this moment (Unix seconds) have no payers any more."""
_REVISION = f"""SELECT (SELECT count(*) + count(undone_at) FROM batches)
+ coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE name = '{MARK}'), 0)"""
Row = Sequence[Any]
T = TypeVar("T")


def question_of(where: OrderFilter, sort: OrderSort) -> list[Any]:
    """A question as JSON holds it."""
    return [json.loads(json.dumps(filter_to_dict(where))), sort.column.value, sort.descending]


def asked_by(question: list[Any]) -> tuple[OrderFilter, OrderSort]:
    """The inverse of `question_of`."""
    where, column, descending = question
    return filter_from_dict(where), OrderSort(ColumnKey(column), descending)


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """The first rows (raw, at most PAGE_ROWS) and the sums of one question, true at one revision of the registry."""

    revision: int
    question: list[Any]
    rows: Sequence[Row]
    sums: Sequence[Row]

    def as_json(self) -> dict[str, Any]:
        return {"revision": self.revision, "question": self.question, "rows": self.rows, "sums": self.sums}

    def page(self, offset: int, limit: int) -> list[Order] | None:
        """None when it was not kept as far as that."""
        whole = len(self.rows) < PAGE_ROWS
        if offset + limit > len(self.rows) and not whole:
            return None
        return [order_of(row) for row in self.rows[offset : offset + limit]]

    def is_true(self, question: list[Any], revision: int) -> bool:
        return self.question == question and self.revision == revision

    def totals(self) -> Totals:
        return Totals(tuple(StatusSums(str(row[0]), OrderStatus(row[1]), *map(int, row[2:])) for row in self.sums))


class Opening:
    """The few facts of a registry that a start needs, read at once. The file is an up-to-date registry."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self.read()

    def read(self) -> None:
        """Again, where the file was exchanged."""
        with self._connected() as connection:
            named = dict(connection.execute("SELECT name, value FROM settings"))
            self.begun = int(connection.execute(_REVISION).fetchone()[0])
            """The revision at this moment."""
            self.has_templates = connection.execute("SELECT 1 FROM templates LIMIT 1").fetchone() is not None
        self.settings = values_of(named)
        kept = self.settings.pop(KEPT, None)
        self.answer = None if kept is None else _answer(kept)

    def revision(self) -> int:
        """As `OrderQueries.revision`, at this moment."""
        return int(self._first(_REVISION)[0])

    def has_orders(self) -> bool:
        return bool(self._first("SELECT EXISTS (SELECT 1 FROM orders)")[0])

    def has_accounts(self) -> bool:
        """At this moment: another program may have made the first one."""
        return bool(self._first("SELECT EXISTS (SELECT 1 FROM accounts)")[0])

    @contextmanager
    def _connected(self) -> Iterator["sqlite3.Connection"]:
        # Never as settled: other processes may write at this moment.
        door = self._door
        with (
            door.passing(),
            translated(door.path),
            closing(connect(door.path, door.key, read_only=True, wait_ms=door.busy_timeout_ms)) as connection,
        ):
            yield connection

    def _first(self, statement: str) -> Row:
        with self._connected() as connection:
            row: Row = connection.execute(statement).fetchone()
            return row


def values_of(named: Mapping[str, str]) -> dict[str, Any]:
    """Stored values; one that cannot be read is left out, so that its default holds."""
    found: dict[str, Any] = {}
    for name, text in named.items():
        with suppress(ValueError, TypeError, RecursionError):
            found[name] = json.loads(text)
    return found


def _readable(read: Callable[[], T]) -> T | None:
    """None for what cannot be read: the real queries answer."""
    try:
        return read()
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError, CabinetError):
        return None


def _answer(body: Any) -> KeptAnswer | None:
    try:
        return KeptAnswer(int(body["revision"]), list(body["question"]), body["rows"], body["sums"])
    except (LookupError, TypeError, ValueError, OverflowError):
        return None


class FirstQueries:
    """OrderQueries that answers the kept question itself and leaves all else to the real queries, made when needed."""

    def __init__(self, opening: Opening, real: Callable[[], "SqlOrderQueries"], *, one_work: bool = False) -> None:
        self._opening = opening
        self._make = real
        self._one_work = one_work
        self._stopped = False
        self._real: SqlOrderQueries | None = None

    def page(self, where: OrderFilter, sort: OrderSort, offset: int, limit: int) -> list[Order]:
        kept = self._kept(where, sort)
        rows = None if kept is None else _readable(lambda: kept.page(offset, limit))
        return self.real.page(where, sort, offset, limit) if rows is None else rows

    def totals(self, where: OrderFilter) -> Totals:
        kept = self._kept(where, None)
        sums = None if kept is None else _readable(kept.totals)
        return self.real.totals(where) if sums is None else sums

    def has_orders(self) -> bool:
        return self._opening.has_orders()

    def revision(self) -> int:
        return self._opening.revision()

    def stoppable(self) -> "FirstQueries":
        return FirstQueries(self._opening, lambda: self._make().stoppable(), one_work=True)

    def interrupt(self) -> None:
        self._stopped = self._one_work
        if self._real is not None:
            self._real.interrupt()

    def forget(self) -> None:
        """The real queries are made anew when they are needed."""
        self._real = None

    @property
    def real(self) -> "SqlOrderQueries":
        if self._real is None:
            self._real = self._make()
            if self._stopped:  # meanwhile, or before it began
                self._real.interrupt()
        return self._real

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def _kept(self, where: OrderFilter, sort: OrderSort | None) -> KeptAnswer | None:
        """The kept answer, if it is one to this question (sums do not depend on a sort) and the registry is the same."""
        kept = self._opening.answer
        if kept is None:
            return None
        asked = question_of(where, sort or OrderSort())
        same = asked == kept.question if sort is not None else asked[0] == kept.question[0]
        return kept if same and kept.revision == self._opening.revision() else None
