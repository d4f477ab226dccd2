"""The state on disk. All work on it happens on the gateway's event loop, one piece after the other, in batches: everything
that has come in meanwhile shares one transaction, and each piece is answered when that has reached the disk.

So a killed process has lost nothing that it answered, and many answers cost one flush of the disk."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from desktop.services.sandbox.orders import Order, Refused

T = TypeVar("T")
_log = logging.getLogger(__name__)

_SCHEMA = """
CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS orders (
  md_order TEXT PRIMARY KEY, merchant TEXT NOT NULL, number TEXT NOT NULL, registered_ms INTEGER NOT NULL, paid_ms INTEGER,
  state TEXT NOT NULL, due_ms INTEGER, doc TEXT NOT NULL, UNIQUE (merchant, number));
CREATE INDEX IF NOT EXISTS orders_registered ON orders (merchant, registered_ms);
CREATE INDEX IF NOT EXISTS orders_paid ON orders (merchant, paid_ms) WHERE paid_ms IS NOT NULL;
CREATE INDEX IF NOT EXISTS orders_due ON orders (due_ms) WHERE due_ms IS NOT NULL;
CREATE TABLE IF NOT EXISTS things (
  kind TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS things_owner ON things (kind, owner);
CREATE TABLE IF NOT EXISTS notices (
  id INTEGER PRIMARY KEY, md_order TEXT NOT NULL, due_ms INTEGER, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS notices_due ON notices (due_ms) WHERE due_ms IS NOT NULL;
CREATE INDEX IF NOT EXISTS notices_order ON notices (md_order);
"""
# Not "OR REPLACE": a number in use must never push another order out.
_PUT = """
INSERT INTO orders VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (md_order) DO UPDATE SET
  paid_ms = excluded.paid_ms, state = excluded.state, due_ms = excluded.due_ms, doc = excluded.doc
"""


class StateBusy(Exception):
    """Another gateway runs over this folder."""


class Unit:
    """One piece of work: it reads at once and writes when it has ended without a fault of the program."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self.writes: list[tuple[str, tuple[Any, ...]]] = []

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        for value in values:
            if isinstance(value, str):
                value.encode()  # half a letter, which JSON can carry and no file can, fails its own work only
        self.writes.append((statement, values))

    def order(self, md_order: str) -> Order | None:
        return self._one("SELECT doc FROM orders WHERE md_order = ?", md_order)

    def numbered(self, merchant: str, number: str) -> Order | None:
        return self._one("SELECT doc FROM orders WHERE merchant = ? AND number = ?", merchant, number)

    def due(self, now_ms: int, limit: int = 500) -> list[Order]:
        rows = self._database.execute("SELECT doc FROM orders WHERE due_ms <= ? ORDER BY due_ms LIMIT ?", (now_ms, limit))
        return [Order.of_text(row[0]) for row in rows]

    def page(
        self, merchants: Sequence[str], states: Sequence[str], since: int, until: int, *, paid: bool, offset: int, size: int
    ) -> tuple[int, list[Order]]:
        """How many there are, and this page of them, the newest first."""
        column = "paid_ms" if paid else "registered_ms"
        marks = "merchant IN ({}) AND state IN ({})".format(*(",".join("?" * len(each)) for each in (merchants, states)))
        where, values = f"FROM orders WHERE {column} BETWEEN ? AND ? AND {marks}", (since, until, *merchants, *states)
        total = self._database.execute(f"SELECT count(*) {where}", values).fetchone()[0]
        rows = self._database.execute(
            f"SELECT doc {where} ORDER BY {column} DESC, md_order LIMIT ? OFFSET ?", (*values, size, offset)
        )
        return total, [Order.of_text(row[0]) for row in rows]

    def counts(self) -> dict[str, int]:
        return dict(self._database.execute("SELECT state, count(*) FROM orders GROUP BY state"))

    def put(self, order: Order) -> None:
        head = (order.md_order, order.merchant, order.number, order.registered_ms, order.authorised_ms, order.state)
        self._write(_PUT, (*head, order.due_ms, order.as_text()))

    def thing(self, kind: str, ident: str) -> dict[str, Any] | None:
        row = self._database.execute("SELECT doc FROM things WHERE kind = ? AND id = ?", (kind, ident)).fetchone()
        return json.loads(row[0]) if row else None

    def things(self, kind: str, owner: str) -> list[dict[str, Any]]:
        rows = self._database.execute("SELECT doc FROM things WHERE kind = ? AND owner = ? ORDER BY id", (kind, owner))
        return [json.loads(row[0]) for row in rows]

    def put_thing(self, kind: str, ident: str, owner: str, doc: dict[str, Any]) -> None:
        self._write("INSERT OR REPLACE INTO things VALUES (?,?,?,?)", (kind, ident, owner, _text(doc)))

    def setting(self, key: str) -> Any:
        row = self._database.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def settings(self, prefix: str) -> Iterator[Any]:
        rows = self._database.execute("SELECT value FROM settings WHERE key GLOB ? ORDER BY key", (prefix + "*",))
        return (json.loads(row[0]) for row in rows)

    def set(self, key: str, value: Any) -> None:
        self._write("INSERT OR REPLACE INTO settings VALUES (?,?)", (key, _text(value)))

    def notice(self, md_order: str, due_ms: int, doc: dict[str, Any]) -> None:
        self._write("INSERT INTO notices (md_order, due_ms, doc) VALUES (?,?,?)", (md_order, due_ms, _text(doc)))

    def notices(self, *, due_ms: int | None = None, md_order: str = "") -> list[tuple[int, dict[str, Any]]]:
        """Those that are due, else those of an order, else the last ones."""
        if due_ms is not None:
            rows = self._database.execute("SELECT id, doc FROM notices WHERE due_ms <= ? ORDER BY id LIMIT 100", (due_ms,))
        elif md_order:
            rows = self._database.execute("SELECT id, doc FROM notices WHERE md_order = ? ORDER BY id", (md_order,))
        else:
            rows = self._database.execute("SELECT id, doc FROM notices ORDER BY id DESC LIMIT 200")
        return [(row[0], json.loads(row[1])) for row in rows]

    def noticed(self, ident: int, due_ms: int | None, doc: dict[str, Any]) -> None:
        self._write("UPDATE notices SET due_ms = ?, doc = ? WHERE id = ?", (due_ms, _text(doc), ident))

    def _one(self, statement: str, *values: str) -> Order | None:
        row = self._database.execute(statement, values).fetchone()
        return Order.of_text(row[0]) if row else None


class Ledger:
    """Opened and closed on the loop that it works on."""

    def __init__(self, path: Path) -> None:
        """StateBusy."""
        self._database = sqlite3.connect(path, isolation_level=None, timeout=1, check_same_thread=False)
        self._waiting: list[tuple[Callable[[Unit], Any], asyncio.Future[Any]]] = []
        self._disk = ThreadPoolExecutor(1, "training gateway disk")
        self._flushing: asyncio.Task[None] | None = None
        self.loop = asyncio.get_running_loop()
        try:
            # One process alone over a state; the system takes the lock away from a killed one.
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = FULL")
            self._database.executescript(_SCHEMA)
            self._database.execute("INSERT OR REPLACE INTO settings VALUES ('opened', '1')")
        except sqlite3.OperationalError as error:
            self._database.close()
            raise StateBusy(str(path)) from error

    async def run(self, work: Callable[[Unit], T]) -> T:
        """The result of the work once it is on the disk; its Refused once what it wrote is."""
        future: asyncio.Future[T] = self.loop.create_future()
        self._waiting.append((work, future))
        if self._flushing is None:
            self._flushing = self.loop.create_task(self._flush())
        return await future

    def call(self, work: Callable[[Unit], T]) -> T:
        """The same from any other thread, which waits."""
        return asyncio.run_coroutine_threadsafe(self.run(work), self.loop).result()

    async def close(self) -> None:
        if self._flushing is not None:
            await self._flushing
        self._disk.shutdown()
        self._database.close()

    async def _flush(self) -> None:
        """Batch after batch until nothing waits. A thread waits for the disk; what comes in meanwhile is the next batch."""
        while self._waiting:
            batch, self._waiting = self._waiting, []
            done: list[tuple[asyncio.Future[Any], Any, Exception | None]] = []
            try:
                for work, future in batch:
                    done.append((future, *self._worked(work)))
                if self._database.in_transaction:
                    await self.loop.run_in_executor(self._disk, self._database.execute, "COMMIT")
            except Exception as error:  # a full disk, as a rule: nothing of the batch has happened
                with suppress(sqlite3.Error):
                    self._database.execute("ROLLBACK")
                done = [(future, None, error) for _, future in batch]
            for future, result, refusal in done:
                _tell(future, result, refusal)
        self._flushing = None

    def _worked(self, work: Callable[[Unit], Any]) -> tuple[Any, Exception | None]:
        unit = Unit(self._database)
        result, refusal = None, None
        try:
            result = work(unit)
        except (Refused, LookupError, ValueError) as error:
            refusal = error
        except Exception as error:  # a mistake of ours: what it meant to write stays unwritten, and its name is enough to log
            _log.error("%s in the training gateway", type(error).__name__)
            return None, error
        if unit.writes and not self._database.in_transaction:
            self._database.execute("BEGIN IMMEDIATE")
        for statement, values in unit.writes:
            self._database.execute(statement, values)
        return result, refusal


def _tell(future: asyncio.Future[Any], result: Any, refusal: Exception | None) -> None:
    if future.done():  # whoever asked has gone away
        return
    if refusal is not None:
        future.set_exception(refusal)
    else:
        future.set_result(result)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
