"""Compressed files, read with care: what is inside may be made to swell beyond all memory."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from desktop.models.domain.errors import FileError

_SUSPECT_SIZE = 64 << 20
_SUSPECT_RATIO = 250
"""Tables compress some ten to sixty times; a thousand times is what deflate does with nothing at all."""
_FREE_BYTES = 32 << 20
_BYTES_PER_ROW = 256 << 10


@contextmanager
def faults_of(name: str) -> Iterator[None]:
    """Troubles of the zip format as FileError("damaged")."""
    try:
        yield
    except (zipfile.BadZipFile, EOFError, OSError, KeyError, ValueError, NotImplementedError, zlib.error) as error:
        raise FileError("damaged", name) from error


class Archive:
    """A zip file whose members state a size that can be believed, or FileError("too_large")."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        with faults_of(path.name):
            self._zip = zipfile.ZipFile(path)
        self.size = path.stat().st_size
        for info in self._zip.infolist():
            if info.file_size > _SUSPECT_SIZE and info.file_size > _SUSPECT_RATIO * max(1, info.compress_size):
                self.close()
                raise FileError("too_large", path.name, what="inflated")

    def names(self) -> list[str]:
        return [info.filename for info in self._zip.infolist() if not info.is_dir()]

    def open(self, member: str) -> "Member":
        with faults_of(self.name):
            return Member(self.name, self._zip.open(member), self._zip.getinfo(member))

    def raw(self, member: str) -> IO[bytes]:
        """A member as an ordinary file, for what has been surveyed before."""
        with faults_of(self.name):
            return io.BufferedReader(_Told(self.name, self._zip.open(member)))

    def read(self, member: str, limit: int) -> bytes:
        """A small member as a whole; empty when it is not there."""
        if member not in self._zip.namelist():
            return b""
        with self.open(member) as stream:
            data = stream.read(limit + 1)
        if len(data) > limit:
            raise FileError("too_large", self.name, what="inflated")
        return data

    def close(self) -> None:
        self._zip.close()


class _Told(io.RawIOBase):
    """A member whose troubles are told as everywhere."""

    def __init__(self, name: str, stream: IO[bytes]) -> None:
        super().__init__()
        self._name = name
        self._stream = stream

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        with faults_of(self._name):
            data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        with faults_of(self._name):
            return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def close(self) -> None:
        self._stream.close()
        super().close()


class Member:
    """A stream out of an archive. `rows` is told by the reader: a member that goes on and on without rows is refused."""

    def __init__(self, name: str, stream: IO[bytes], info: zipfile.ZipInfo) -> None:
        self._name = name
        self._stream = stream
        self.size = info.file_size
        self.done = 0
        self.rows = 0

    def __enter__(self) -> "Member":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, size: int) -> bytes:
        with faults_of(self._name):
            data = self._stream.read(size)
        self.done += len(data)
        if self.rows >= 0 and self.done > _FREE_BYTES + self.rows * _BYTES_PER_ROW:
            raise FileError("too_large", self._name, what="inflated")
        return data

    def close(self) -> None:
        self._stream.close()
