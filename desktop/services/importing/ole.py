"""The container of a binary workbook (Compound File, [MS-CFB]): a small file system of sectors and chains.

Every number of the file is checked before it is used: a reader that believes a file's sizes asks for all memory there is, and
takes the program with it.
"""

from __future__ import annotations

import struct
import sys
from array import array
from pathlib import Path
from typing import NamedTuple

from desktop.models.domain.errors import FileError

_LARGEST = 512 << 20
"""Bytes: four times the largest sheet that a binary workbook can hold."""
_FIRST_TABLES = 109
_LAST_SECTOR = 0xFFFFFFFA
"""Higher numbers are marks: the end of a chain, a free sector."""
_END = 0xFFFFFFFE
_ENTRY = 128


class _Entry(NamedTuple):
    name: str
    kind: int
    start: int
    size: int


class _Broken(Exception):
    """The numbers do not agree."""


def workbook_stream(path: Path) -> bytes:
    """The records of the workbook inside. FileError too_large, damaged, or type when there is none."""
    if path.stat().st_size > _LARGEST:
        raise FileError("too_large", path.name, what="inflated")
    try:
        return _Container(path.read_bytes()).stream("workbook", "book")
    except (_Broken, struct.error) as error:
        raise FileError("damaged", path.name) from error
    except LookupError as error:
        raise FileError("type", path.name) from error


class _Container:
    def __init__(self, content: bytes) -> None:
        self._content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise _Broken("sectors of another size")
        self._sector = 1 << shift
        directory, _, self._cutoff, mini, _, more, more_count = struct.unpack_from("<IIIIIII", content, 48)
        self._table = self._whole_table(struct.unpack_from(f"<{_FIRST_TABLES}I", content, 76), more, more_count)
        self._entries = self._directory(directory)
        self._mini_start = mini

    def stream(self, *names: str) -> bytes:
        """The content under the first of these names that is there; LookupError when none is."""
        streams = {entry.name.lower(): entry for entry in self._entries if entry.kind == 2}
        found = next((streams[name] for name in names if name in streams), None)
        if found is None:
            raise LookupError(names)
        if found.size >= self._cutoff:
            content = self._joined(found.start, self._table)
        else:
            content = self._small(found.start)
        if len(content) < found.size:
            raise _Broken("a stream shorter than stated")
        return content[: found.size]

    def _small(self, start: int) -> bytes:
        """Streams below the cutoff lie in pieces of 64 bytes inside the root's own stream."""
        root = next((entry for entry in self._entries if entry.kind == 5), None)
        if root is None:
            raise _Broken("no root")
        space, table = self._joined(root.start, self._table), _numbers(self._joined(self._mini_start, self._table))
        return b"".join(space[number * 64 : number * 64 + 64] for number in _chain(start, table))

    def _whole_table(self, first: tuple[int, ...], more: int, more_count: int) -> array[int]:
        """What sector follows which, for the whole file."""
        sectors = [number for number in first if number < _LAST_SECTOR]
        for _ in range(min(more_count, len(self._content) // self._sector)):
            if more >= _LAST_SECTOR:
                break
            *numbers, more = _numbers(self._one(more))
            sectors += [number for number in numbers if number < _LAST_SECTOR]
        if len(set(sectors)) != len(sectors):
            raise _Broken("a table that holds itself")
        return _numbers(b"".join(map(self._one, sectors)))

    def _directory(self, start: int) -> list[_Entry]:
        content = self._joined(start, self._table)
        return [_entry(content[place : place + _ENTRY]) for place in range(0, len(content) - _ENTRY + 1, _ENTRY)]

    def _joined(self, start: int, table: array[int]) -> bytes:
        return b"".join(map(self._one, _chain(start, table)))

    def _one(self, number: int) -> bytes:
        """A sector; the last of a file may be cut short."""
        at = (number + 1) * self._sector
        if at >= len(self._content):
            raise _Broken("a sector beyond the end")
        return self._content[at : at + self._sector]


def _entry(data: bytes) -> _Entry:
    length, kind, start, size = *struct.unpack_from("<HB", data, 64), *struct.unpack_from("<II", data, 116)
    return _Entry(data[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace"), kind, start, size)


def _chain(start: int, table: array[int]) -> list[int]:
    """The sectors of a stream in order."""
    found: list[int] = []
    while start != _END:
        if start >= len(table) or len(found) >= len(table):
            raise _Broken("a chain that leaves the file, or goes round")
        found.append(start)
        start = table[start]
    return found


def _numbers(data: bytes) -> array[int]:
    found = array("I", data[: len(data) // 4 * 4])
    if sys.byteorder == "big":
        found.byteswap()
    return found
