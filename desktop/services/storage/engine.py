"""Connections to one registry file: pooled ones for reading, one of its own for each write; any thread may ask.

The only module that knows how the database is opened. Closing the database closes what is pooled.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool

from desktop.models.domain.errors import Cancelled, NotAllowed, StorageUnavailable
from desktop.services.storage.failures import failure_of
from desktop.services.storage.statements import HintingCompiler

_READ_CACHE_KB = 16 * 1024
_WRITE_CACHE_KB = 64 * 1024


@contextmanager
def translated() -> Iterator[None]:
    """As `failures.translated`, for the driver's errors as SQLAlchemy wraps them."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        failure = failure_of(error.orig if isinstance(error, DBAPIError) else error)
        if failure is None:
            raise
        raise failure from error
    except PoolTimeout as error:
        raise StorageUnavailable(reason="locked") from error


class Running:
    """The statements that run on somebody's behalf, so that another thread can stop them: the running one is interrupted, and
    each further one of the same work is refused. With `sticky` whatever is asked later is refused too: right for a single
    piece of work that may not have begun yet."""

    def __init__(self, *, sticky: bool = False) -> None:
        self._sticky = sticky
        self._refuses_all = False
        self._lock = threading.Lock()
        self._stopped: dict[sqlite3.Connection, bool] = {}

    def stop(self) -> None:
        with self._lock:
            self._refuses_all = self._sticky
            for connection in self._stopped:
                self._stopped[connection] = True
                connection.interrupt()

    def check(self, connection: sqlite3.Connection) -> None:
        if self._refuses_all or self._stopped.get(connection, False):
            raise Cancelled

    @contextmanager
    def watch(self, connection: sqlite3.Connection) -> Iterator[None]:
        with self._lock:
            self._stopped[connection] = False
        try:
            yield
        finally:
            with self._lock:
                del self._stopped[connection]


class Database:
    """One registry file. `read_only` refuses every write with NotAllowed("read_only")."""

    def __init__(self, path: Path, *, read_only: bool = False, busy_timeout_ms: int = 10_000) -> None:
        self.path = path
        self.read_only = read_only
        self._busy_timeout_ms = busy_timeout_ms
        self._engine = sa.create_engine(
            sa.URL.create("sqlite+pysqlite", database=str(path)),
            isolation_level="AUTOCOMMIT",
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=12,
            connect_args={"check_same_thread": False, "cached_statements": 256},
        )
        self._engine.dialect.statement_compiler = HintingCompiler
        sa.event.listen(self._engine, "connect", self._prepare)
        sa.event.listen(self._engine, "before_cursor_execute", _refuse_when_stopped)

    def _prepare(self, connection: sqlite3.Connection, _record: object) -> None:
        pragmas = [
            f"busy_timeout={self._busy_timeout_ms}",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"cache_size=-{_READ_CACHE_KB}",
        ]
        if self.read_only:
            pragmas.append("query_only=ON")
        else:
            _log_ahead(connection, self._busy_timeout_ms)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()

    @contextmanager
    def reading(self, running: Running | None = None) -> Iterator[sa.Connection]:
        """A connection whose every statement sees one state of the registry."""
        with translated(), self._connected(running or Running()) as connection:
            yield connection

    @contextmanager
    def writing(self, running: Running | None = None, *, keep: bool = True) -> Iterator[sa.Connection]:
        """One transaction that holds the write lock from its first moment. An exception undoes it whole; otherwise the end
        of the block keeps it, or with `keep` False undoes what the block has not committed itself.
        Its connection is closed afterwards, with the large cache it had."""
        if self.read_only:
            raise NotAllowed("read_only")
        with translated(), self._connected(running or Running()) as connection:
            connection.detach()
            connection.exec_driver_sql(f"PRAGMA cache_size=-{_WRITE_CACHE_KB}")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
                if keep:
                    connection.exec_driver_sql("COMMIT")
            finally:
                if _raw(connection).in_transaction:  # a full disk has rolled back by itself
                    _raw(connection).rollback()

    @contextmanager
    def _connected(self, running: Running) -> Iterator[sa.Connection]:
        with self._engine.connect() as connection, running.watch(_raw(connection)):
            yield connection.execution_options(running=running)

    def close(self) -> None:
        self._engine.dispose()


def _log_ahead(connection: sqlite3.Connection, wait_ms: int) -> None:
    """Turns to the write-ahead log. SQLite itself does not wait for the lock that this takes the first time, so that of two
    programs that make a registry at once, one would fail."""
    last = time.monotonic() + wait_ms / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").close()
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > last:
                raise
            time.sleep(0.01)
        else:
            return


def _raw(connection: sa.Connection) -> sqlite3.Connection:
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _refuse_when_stopped(connection: sa.Connection, *_: object) -> None:
    running: Running = connection.get_execution_options()["running"]
    running.check(_raw(connection))
