"""A file that a person asked for: it appears whole under its name, or not at all."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.models.domain.errors import FileError, StorageUnavailable

_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """A new file beside `path` that takes its place at the end; whatever goes wrong, it is gone and `path` is as it was.

    FileError("write") when it cannot be written, StorageUnavailable(reason="full") when the disk is full.
    """
    from uuid import uuid4  # here, because the first window writes no file

    path = path.resolve()  # a link stays a link
    target = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        yield target
        target.replace(path)
    except OSError as exc:
        if exc.errno in _FULL:
            raise StorageUnavailable(reason="full") from exc
        raise FileError("write", path.name, cause=errno.errorcode.get(exc.errno or 0, "")) from exc
    finally:
        with suppress(OSError):
            target.unlink()
