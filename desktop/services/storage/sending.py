"""Which running program has an operation on its way. A file per program, locked for as long as it lives: the lock ends with the
process, however that ends, so that an operation without an answer is known to be one as soon as nobody waits for it."""

import os
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, which does not let a file go that anybody has open
    fcntl = None  # type: ignore[assignment]

_PREFIX = "sending-"
_YOUNG_S = 86_400


class Sender:
    """This program among those that send from one folder; any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._active: set[int] = set()
        self._handle: int | None = None
        self.token = secrets.token_hex(8)

    @contextmanager
    def sending(self, operation: int) -> Iterator[None]:
        """This program waits for an answer to the operation during the block."""
        with self._lock:
            if self._handle is None:
                self._sweep()
                self._handle = _held(self._file(self.token))
            self._active.add(operation)
        try:
            yield
        finally:
            with self._lock:
                self._active.discard(operation)

    def waits_for(self, operation: int, token: str | None) -> bool:
        """Whether the program of this token is still there and may get an answer."""
        if token == self.token:
            return operation in self._active
        return token is not None and _is_held(self._file(token))

    def close(self) -> None:
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            if fcntl:  # the name goes while it is still locked, so that nobody meets a file without an owner
                _remove(self._file(self.token))
            os.close(handle)
            _remove(self._file(self.token))

    def _sweep(self) -> None:
        """The marks of killed programs go; young ones stay, whose program may be about to lock them."""
        for path in self._folder.glob(f"{_PREFIX}*"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _YOUNG_S:
                    _is_held(path)

    def _file(self, token: str) -> Path:
        return self._folder / f"{_PREFIX}{token}"


def _held(path: Path) -> int:
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    if fcntl:
        with suppress(OSError):  # a folder of a network that knows no locks: its operations are taken for abandoned
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return handle


def _is_held(path: Path) -> bool:
    """Whether its program lives; the file of one that does not goes."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        if fcntl:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return not _remove(path)


def _remove(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
