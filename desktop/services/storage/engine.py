"""Connections to one registry file: pooled ones for reading, one of its own for each write; any thread may ask.

The only module that knows how SQLAlchemy opens the database. Closing the database closes what is pooled.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool

from desktop.models.domain.errors import CabinetError, Cancelled, NotAllowed, StorageUnavailable
from desktop.services.storage.cipher import quieten, raw_key
from desktop.services.storage.door import Door
from desktop.services.storage.failures import failure_of
from desktop.services.storage.statements import HintingCompiler

_READ_CACHE_KB = 16 * 1024
_WRITE_CACHE_KB = 64 * 1024


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

    def __init__(self, where: Door | Path, *, read_only: bool = False) -> None:
        self._door = where if isinstance(where, Door) else Door(where)
        self.read_only = read_only
        self.renew()

    def renew(self) -> None:
        """Opens anew what lies behind the door: the file was exchanged, or its key is another."""
        self._engine = sa.create_engine(
            self._address(),
            isolation_level="AUTOCOMMIT",
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=12,
            connect_args={"check_same_thread": False, "cached_statements": 256},
        )
        self._engine.dialect.statement_compiler = HintingCompiler
        sa.event.listen(self._engine, "connect", self._prepare)
        sa.event.listen(self._engine, "before_cursor_execute", _refuse_when_stopped)

    def _address(self) -> sa.URL:
        file, key = str(self._door.path), self._door.key
        if key is None:
            return sa.URL.create("sqlite+pysqlite", database=file)
        return sa.URL.create("sqlite+pysqlcipher", password=raw_key(key), database=file)

    def _prepare(self, connection: sqlite3.Connection, _record: object) -> None:
        if self._door.key is not None:
            quieten(connection)
        pragmas = [
            f"busy_timeout={self._door.busy_timeout_ms}",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            f"cache_size=-{_READ_CACHE_KB}",
        ]
        if self.read_only:
            pragmas.append("query_only=ON")
        else:
            _log_ahead(connection, self._door.busy_timeout_ms)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()

    @contextmanager
    def reading(self, running: Running | None = None) -> Iterator[sa.Connection]:
        """A connection whose every statement sees one state of the registry."""
        with self._connected(running or Running()) as connection:
            yield connection

    @contextmanager
    def writing(self, running: Running | None = None, *, keep: bool = True) -> Iterator[sa.Connection]:
        """One transaction that holds the write lock from its first moment. An exception undoes it whole; otherwise the end
        of the block keeps it, or with `keep` False undoes what the block has not committed itself.
        Its connection is closed afterwards, with the large cache it had."""
        if self.read_only:
            raise NotAllowed("read_only")
        with self._connected(running or Running()) as connection:
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
        with (
            self._door.passing(),
            self._translated(),
            self._engine.connect() as connection,
            running.watch(_raw(connection)),
        ):
            yield connection.execution_options(running=running)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """As `failures.translated`, for the driver's errors as SQLAlchemy wraps them."""
        try:
            yield
        except PoolTimeout as error:
            raise StorageUnavailable(reason="locked") from error
        except CabinetError:
            raise
        except Exception as error:
            failure = failure_of(error.orig if isinstance(error, DBAPIError) else error, self._door.path)
            if failure is None:
                raise
            raise failure from error

    def close(self) -> None:
        self._engine.dispose()


def _log_ahead(connection: sqlite3.Connection, wait_ms: int) -> None:
    """Turns to the write-ahead log. SQLite itself does not wait for the lock that this takes the first time, so that of two
    programs that make a registry at once, one would fail."""
    last = time.monotonic() + wait_ms / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").close()
        except Exception as error:  # of either driver
            busy = str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_BUSY")
            if not busy or time.monotonic() > last:
                raise
            time.sleep(0.01)
        else:
            return


def _raw(connection: sa.Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)  # or SQLCipher's, which is the same to us


def _refuse_when_stopped(connection: sa.Connection, *_: object) -> None:
    running: Running = connection.get_execution_options()["running"]
    running.check(_raw(connection))
