"""Changes inside containers: members of a zip and records of a binary workbook."""

import io
import struct
import warnings
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from functools import cache

from benchmarks.fuzzing import changes, seeds
from benchmarks.fuzzing.changes import Dice

_FEW = 40
_VAST = 70_000_000
"""Bytes that compress to nearly nothing."""
_NAMES = ("xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "content.xml", "mimetype", "a.csv", "../a", "x" * 300)
_NAMES += (
    "[Content_Types].xml",
    "META-INF/manifest.xml",
    "xl/worksheets/sheet1.xml",
    "__MACOSX/a",
    "xl/_rels/workbook.xml.rels",
)


def changed_zip(dice: Dice, data: bytes, others: Sequence[bytes]) -> bytes:
    """Members changed as what they are, or the container's own fields."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    for _ in changes.several(dice, 3):
        _change_member(dice, members, others)
    out = io.BytesIO()
    packing = dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", packing) as archive:
        warnings.simplefilter("ignore")  # a name that comes twice is what we want
        for name, content in members:
            archive.writestr(name, content)
    packed = out.getvalue()
    return _lying(dice, packed) if dice.random() < 0.15 else packed


def _change_member(dice: Dice, members: list[tuple[str, bytes]], others: Sequence[bytes]) -> None:
    if not members:
        return
    tables = [place for place, (name, _) in enumerate(members) if name.endswith((".xml", ".csv")) and "theme" not in name]
    place = dice.choice(tables) if tables and dice.random() < 0.8 else dice.randrange(len(members))
    name, content = members[place]
    match dice.randrange(12):
        case 0:
            del members[place]
        case 1:
            members[place] = (dice.choice(_NAMES), content)
        case 2:
            members.append((name, dice.choice(members)[1]))
        case 3 if len(content) < _VAST:
            members[place] = (name, changes.changed_bytes(dice, content, others))
        case 4:
            members[place] = (
                name,
                dice.choice(
                    (b"", bytes(_VAST) if dice.random() < 0.2 else b"\x00", b" " * 5000, b"<a/>", b"PK\x03\x04", b"\xff\xfe")
                ),
            )
        case _ if len(content) >= _VAST:
            pass
        case _ if name.endswith(".csv"):
            lines = content.decode("utf-8", "replace").splitlines()
            table = changes.changed_cells(dice, [line.split(";") for line in lines])
            members[place] = (name, changes.written(dice, table))
        case _:
            text = changes.changed_markup(dice, content.decode("utf-8", "replace"))
            members[place] = (name, text.encode("utf-16" if dice.random() < 0.03 else "utf-8", "replace"))


def _lying(dice: Dice, packed: bytes) -> bytes:
    """Headers whose sizes, checks, flags or methods are not true."""
    result = bytearray(packed)
    for mark, fields in ((b"PK\x01\x02", (6, 8, 10, 16, 20, 24, 28, 30, 42)), (b"PK\x03\x04", (4, 6, 8, 14, 18, 22, 26))):
        place = packed.find(mark, dice.randrange(len(packed)))
        place = packed.find(mark) if place < 0 else place
        if place >= 0:
            at = place + dice.choice(fields)
            with suppress(struct.error):
                struct.pack_into("<I", result, at, dice.choice((0, 1, 8, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, dice.getrandbits(32))))
    return bytes(result)


def changed_biff(dice: Dice) -> bytes:
    """Records of a workbook's stream, put into a sound container."""
    records = _records(dice.choice(_streams()))
    for _ in changes.several(dice, 4):
        place = dice.randrange(len(records))
        kind, stated, content = records[place]
        match dice.choice((0, 1, 2, 2, 2, 2, 3, 4, 5, 6)):
            case 0:
                records[place] = (
                    dice.choice((0x9, 0xA, 0x85, 0xFC, 0xFD, 0x203, 0x27E, 0xBD, 0x6, 0x3C, kind ^ 1)),
                    stated,
                    content,
                )
            case 1:
                records[place] = (kind, dice.choice((0, 1, 0xFFFF, 8224, stated ^ 1, stated + 4 & 0xFFFF)), content)
            case 2 if content:
                records[place] = (kind, stated, _set(dice, content))
            case 3:
                del records[place]
                records = records or [(kind, stated, content)]
            case 4:
                records[place:place] = [records[place]] * dice.choice((1, 2, _FEW))
            case 5:
                other = dice.randrange(len(records))
                records[place], records[other] = records[other], records[place]
            case _:
                short = content[: dice.randrange(len(content) + 1)]
                records[place] = (kind, len(short), short)
    stream = bytearray(b"".join(struct.pack("<HH", kind, stated) + content for kind, stated, content in records))
    if dice.random() < 0.9:
        _find_sheet(stream)
    return seeds.xls_of(bytes(stream))


def _find_sheet(stream: bytearray) -> None:
    """The list of sheets names the place of the sheet, which has moved."""
    listed, begins = stream.find(b"\x85\x00"), stream.find(b"\x09\x08", 4)
    if 0 <= listed < begins and len(stream) >= listed + 8:
        struct.pack_into("<I", stream, listed + 4, begins)


def _set(dice: Dice, content: bytes) -> bytes:
    result = bytearray(content)
    for _ in changes.several(dice, 4):
        result[dice.randrange(len(result))] = dice.choice((0, 1, 127, 128, 255, dice.randrange(256)))
    return bytes(result)


def _records(stream: bytes) -> list[tuple[int, int, bytes]]:
    found, place = [], 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        found.append((kind, size, stream[place + 4 : place + 4 + size]))
        place += 4 + size
    return found


@cache
def _streams() -> tuple[bytes, ...]:
    return tuple(seeds.biff_of(table) for table in seeds.tables()[:3])
