"""Which encoding a text file is in: by its BOM, by being valid UTF-8 as a whole, else by the captions and letters that a
reading brings to light."""

import codecs
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from desktop.models.domain.errors import FileError
from desktop.services.importing.captions import normal

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LEGACY = ("cp1251", "kz1048", "cp866", "koi8-r")
_SAMPLE = 64 * 1024
_BLOCK = 256 * 1024
_FREQUENT = frozenset("оеаинтсрвлкмдпуыьзбгчйяхжюшіңәғқұүөһ")
_RUSSIAN = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")
_KAZAKH = frozenset("әғқңөұүһі")


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Survey:
    """What one pass over a file tells: its size, the SHA-256 of its content, where UTF-8 breaks (None = nowhere), and
    whether there is a line so long that the file is no table of text."""

    size: int
    digest: str
    broken_at: int | None
    endless_line: bool


def survey(path: Path, check: Callable[[], None]) -> Survey:
    """`check` is called now and then so that a person can stop it. FileError("missing") when there is no such
    file, FileError("open") when it cannot be read."""
    try:
        with path.open("rb") as file:
            return survey_of(file, check)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileError("missing", path.name) from error
    except OSError as error:
        raise FileError("open", path.name) from error


def survey_of(file: Readable, check: Callable[[], None]) -> Survey:
    digest, utf8, size, broken, endless = hashlib.sha256(), codecs.getincrementaldecoder("utf-8")(), 0, None, False
    while block := file.read(_BLOCK):
        check()
        digest.update(block)
        endless = endless or (len(block) == _BLOCK and b"\n" not in block and b"\r" not in block)
        if broken is None and not _takes(utf8, block):
            broken = size
        size += len(block)
    return Survey(size, digest.hexdigest(), broken, endless)


def _takes(decoder: codecs.IncrementalDecoder, block: bytes) -> bool:
    try:
        decoder.decode(block)
    except UnicodeDecodeError:
        return False
    return True


def sample_of(file: IO[bytes], found: Survey) -> bytes:
    """The beginning, and the surroundings of the first letters that are not UTF-8."""
    head = file.read(_SAMPLE)
    if not found.broken_at:
        return head
    file.seek(found.broken_at)
    odd = file.read(_BLOCK * 2)
    place = next((i for i, byte in enumerate(odd) if byte > 127), 0)
    return head + b"\n" + odd[max(0, place - 200) : place + _SAMPLE]


def encodings_of(sample: bytes, found: Survey, known: Callable[[str], bool]) -> tuple[str, tuple[str, ...]]:
    """The encoding, and others that are about as likely. `known` tells whether a text is a caption of a profile."""
    for bom, name in _BOMS:
        if sample.startswith(bom):
            return name, ()
    if wide := _without_bom(sample):
        return wide, ()
    if found.broken_at is None:
        return "utf-8", ()
    ranked = sorted(LEGACY, key=lambda name: _score(sample, name, known), reverse=True)
    best = _score(sample, ranked[0], known)
    alike = tuple(
        name for name in ranked[1:] if _score(sample, name, known)[:1] == best[:1] and _differs(sample, ranked[0], name)
    )
    return ranked[0], () if best[0] else alike


def _without_bom(sample: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of digits and separators is zero."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 8 < len(sample) or (even and odd and max(even, odd) < 8 * min(even, odd)):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _differs(sample: bytes, one: str, other: str) -> bool:
    return sample.decode(one, "replace") != sample.decode(other, "replace")


def _score(sample: bytes, encoding: str, known: Callable[[str], bool]) -> tuple[int, float]:
    text = sample.decode(encoding, "replace")
    return _captions(text.splitlines()[:30], known), _letters(text)


def _captions(lines: Iterable[str], known: Callable[[str], bool]) -> int:
    cells = {normal(cell) for line in lines for cell in _cells(line) if not cell.isascii()}
    return sum(known(cell) for cell in cells)


def _cells(line: str) -> list[str]:
    for sign in "\t|,":
        line = line.replace(sign, ";")
    return line.split(";")


def _letters(text: str) -> float:
    """How much the letters beyond ASCII look like Russian and Kazakh words: small, frequent, of these alphabets."""
    odd = [letter for letter in text if letter > "\x7f"]
    if not odd:
        return 0.0
    points = 0.0
    for letter in odd:
        small = letter.lower()
        if small in _RUSSIAN or small in _KAZAKH:
            points += 1.0 + (0.6 if letter in _FREQUENT else 0.0)
        elif letter.isalpha() or "\u2500" <= letter <= "\u259f" or letter == "\ufffd" or letter < "\xa0":
            points -= 1.5
    return points / len(odd)
