"""Small files that only their owner may read, written whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.models.domain.errors import StorageUnavailable

_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_whole(path: Path, content: bytes, *, replace: bool = True) -> None:
    """The file has all of the content on the disk, or is what it was. Without `replace` FileExistsError when it is there.
    StorageUnavailable when the folder cannot be written."""
    from uuid import uuid4  # a start reads such files and writes none

    unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    with _translated(path):
        try:
            with open(unfinished, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if not replace:
                _put_first(unfinished, path)
            else:
                os.replace(unfinished, path)
            _settle(path.parent)
        finally:
            with suppress(FileNotFoundError):
                unfinished.unlink()


def read_whole(path: Path) -> bytes | None:
    """None when there is no such file; StorageUnavailable when it cannot be read."""
    with _translated(path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def _put_first(unfinished: Path, path: Path) -> None:
    """A second name is the one way to put a whole file where there is none and never over another; memory sticks lack it."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(path) from None
        os.replace(unfinished, path)


def _settle(folder: Path) -> None:
    """The folder's own entry reaches the disk too; Windows knows no such thing."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        raise StorageUnavailable(reason="full" if error.errno in _FULL else "open", file=path.name) from error
