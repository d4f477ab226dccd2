"""The way to a registry's file that all of this program share, and that is shut while the file is exchanged for another."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.models.domain.errors import StorageUnavailable
from desktop.models.domain.secret import Secret

try:
    import fcntl
except ImportError:  # Windows, which itself refuses to exchange a file that anybody has open
    fcntl = None  # type: ignore[assignment]


class Door:
    """Where a registry lies and what opens it; any thread. `key` changes only while the door is shut."""

    def __init__(self, path: Path, key: Secret | None = None, busy_timeout_ms: int = 10_000) -> None:
        self.path = path
        self.key = key
        self.busy_timeout_ms = busy_timeout_ms
        self._changed = threading.Condition()
        self._inside = 0
        self._is_shut = False

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Around every use of the file. Whoever comes to a shut door waits."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_shut)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def shut(self) -> Iterator[None]:
        """Nobody passes during the block. StorageUnavailable("busy") when somebody does not come out in time."""
        with self._changed:
            if not self._changed.wait_for(self._is_free, self.busy_timeout_ms / 1000):
                raise StorageUnavailable(reason="busy", file=self.path.name)
            self._is_shut = True
        try:
            yield
        finally:
            with self._changed:
                self._is_shut = False
                self._changed.notify_all()

    def _is_free(self) -> bool:
        return not self._is_shut and not self._inside


class Presence:
    """Tells other programs that this one has the registry of a folder open: a shared lock of the folder itself, which ends
    with the process, however that ends, and leaves no file. SQLite's own locks do not tell: a program that just begins to open
    the file has none yet, and would then write into a file that has been exchanged for another."""

    def __init__(self, folder: Path, wait_ms: int) -> None:
        """StorageUnavailable("busy") when somebody exchanges the file for longer than the wait."""
        self._folder = folder
        self._wait_ms = wait_ms
        self._handle = os.open(folder, os.O_RDONLY) if fcntl else None
        try:
            self._lock(alone=False)
        except BaseException:
            self.end()
            raise

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No other program has the registry open, and none opens it during the block; else StorageUnavailable("busy")."""
        try:
            self._lock(alone=True)
            yield
        finally:
            self._lock(alone=False)

    def end(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def _lock(self, *, alone: bool) -> None:
        if self._handle is None:
            return
        last = time.monotonic() + (0 if alone else self._wait_ms / 1000)
        while True:
            try:
                fcntl.flock(self._handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > last:
                    raise StorageUnavailable(reason="busy", file=self._folder.name) from None
                time.sleep(0.01)
            except OSError:  # a network folder that knows no such locks: SQLite's own then have to do
                return
            else:
                return
