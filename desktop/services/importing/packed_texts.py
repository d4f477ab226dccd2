"""A workbook's shared texts, packed: a million different ones take some bytes each, not an object."""

from array import array

from desktop.models.domain.errors import FileError

_MOST_BYTES = 160 << 20


class PackedTexts:
    """Texts by their place; FileError too_large when they grow beyond all tables, damaged for a place that is none."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._bytes = bytearray()
        self._ends = array("Q")

    def append(self, text: str) -> None:
        self._bytes += text.encode("utf-8", "surrogatepass")
        self._ends.append(len(self._bytes))
        if len(self._bytes) > _MOST_BYTES:
            raise FileError("too_large", self._file, what="inflated")

    def __getitem__(self, place: int) -> str:
        if not 0 <= place < len(self._ends):
            raise FileError("damaged", self._file)
        start = self._ends[place - 1] if place else 0
        return self._bytes[start : self._ends[place]].decode("utf-8", "surrogatepass")

    def __len__(self) -> int:
        return len(self._ends)
