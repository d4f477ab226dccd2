"""Texts of a binary workbook ([MS-XLS]): each says how its letters are kept, and a long one goes on in the next record."""

import struct
from collections.abc import Iterator, Sequence

_WIDE, _EXTENDED, _RICH = 1, 4, 8


class Ended(Exception):
    """The record ends before its text does."""


def short_text(data: bytes, place: int, size_bytes: int) -> str:
    """The Unicode text at a place, its length in one byte or two."""
    count = int.from_bytes(data[place : place + size_bytes], "little")
    place += size_bytes
    if place >= len(data):
        return ""
    wide = data[place] & _WIDE
    start = place + 1 + (2 if data[place] & _RICH else 0) + (4 if data[place] & _EXTENDED else 0)
    return _letters(data[start : start + (count * 2 if wide else count)], wide)


def byte_text(data: bytes, place: int, size_bytes: int, encoding: str) -> str:
    """The text at a place as Excel 95 kept it: bytes of some code page."""
    count = int.from_bytes(data[place : place + size_bytes], "little")
    return data[place + size_bytes : place + size_bytes + count].decode(encoding, "replace")


def shared_texts(pieces: Sequence[bytes]) -> Iterator[str]:
    """The texts of the record SST and those that go on with it; `pieces` are their contents. Ended when they are cut short."""
    if not pieces or len(pieces[0]) < 8:
        raise Ended
    (count,) = struct.unpack_from("<I", pieces[0], 4)
    source = _Pieces(pieces, 8)
    for _ in range(count):
        if source.is_done:
            raise Ended
        yield source.text()


class _Pieces:
    """A place in a run of records."""

    def __init__(self, pieces: Sequence[bytes], place: int) -> None:
        self._rest = iter(pieces)
        self._piece = next(self._rest)
        self._place = place

    @property
    def is_done(self) -> bool:
        return self._place >= len(self._piece) and not self._next()

    def text(self) -> str:
        count, flags = struct.unpack("<HB", self._take(3))
        runs = struct.unpack("<H", self._take(2))[0] if flags & _RICH else 0
        extra = struct.unpack("<I", self._take(4))[0] if flags & _EXTENDED else 0
        text = self._letters(count, flags & _WIDE)
        self._skip(runs * 4 + extra)
        return text

    def _letters(self, count: int, wide: int) -> str:
        """Where a text is cut, the next record begins with how the rest of it is kept."""
        parts = []
        while True:
            size = min(count * 2 if wide else count, (len(self._piece) - self._place) & (-2 if wide else -1))
            parts.append(_letters(self._piece[self._place : self._place + size], wide))
            self._place += size
            count -= size // 2 if wide else size
            if count <= 0:
                return "".join(parts)
            if not self._next() or not self._piece:
                raise Ended
            wide = self._piece[0] & _WIDE
            self._place = 1

    def _take(self, size: int) -> bytes:
        """Plain bytes; rarely they are cut, too."""
        data = self._piece[self._place : self._place + size]
        self._place += len(data)
        while len(data) < size:
            if not self._next():
                raise Ended
            more = self._piece[: size - len(data)]
            self._place = len(more)
            data += more
        return data

    def _skip(self, size: int) -> None:
        while size > len(self._piece) - self._place:
            size -= len(self._piece) - self._place
            if not self._next():
                raise Ended
        self._place += size

    def _next(self) -> bool:
        piece = next(self._rest, None)
        if piece is None:
            return False
        self._piece, self._place = piece, 0
        return True


def _letters(data: bytes, wide: int) -> str:
    return data.decode("utf-16-le", "replace") if wide else data.decode("latin-1")
