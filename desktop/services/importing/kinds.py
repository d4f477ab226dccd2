"""What a file is by its content. The ending of its name is never asked."""

import codecs
import sys
import zipfile
from array import array
from enum import Enum, auto
from pathlib import Path
from typing import IO

from desktop.models.domain.errors import FileError
from desktop.services.importing.archives import faults_of


class Container(Enum):
    """The outer shape of a file's bytes."""

    XLSX = auto()
    ODS = auto()
    ZIP = auto()
    XLS = auto()
    SPREADSHEETML = auto()
    HTML = auto()
    TEXT = auto()


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FOREIGN = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"MZ",
    b"\x7fELF",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"SQLite format 3",
)
_HEAD = 4096
_FREE_SECTOR = 0xFFFFFFFF


def container_of(path: Path) -> Container:
    """FileError open, empty, password, damaged or type when the file cannot be an export."""
    head = _head(path)
    if head.startswith(b"PK"):
        return _zip_kind(path)
    if head.startswith(_OLE):
        return _ole_kind(path)
    if head.startswith(_OLD_BIFF):
        return Container.XLS
    if head.startswith(_FOREIGN):
        raise FileError("type", path.name)
    return _markup_kind(head) or Container.TEXT


def _head(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise FileError("open", path.name)
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise FileError("open", path.name) from error
    if not head.strip(b"\x00\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise FileError("empty" if path.stat().st_size <= _HEAD else "type", path.name)
    return head


def _zip_kind(path: Path) -> Container:
    with faults_of(path.name), zipfile.ZipFile(path) as archive:
        names = {info.filename for info in archive.infolist()}
        if any(info.flag_bits & 1 for info in archive.infolist()):
            raise FileError("password", path.name)
        if "mimetype" in names and "content.xml" in names:
            return _ods_kind(path, archive)
    if "[Content_Types].xml" in names:
        if not any(name.startswith("xl/") for name in names):
            raise FileError("type", path.name)
        return Container.XLSX
    return Container.ZIP


def _ods_kind(path: Path, archive: zipfile.ZipFile) -> Container:
    if b"spreadsheet" not in archive.open("mimetype").read(200):
        raise FileError("type", path.name)
    manifest = "META-INF/manifest.xml"
    if manifest in archive.namelist() and b"encryption-data" in archive.open(manifest).read(1 << 20):
        raise FileError("password", path.name)
    return Container.ODS


def _ole_kind(path: Path) -> Container:
    """An encrypted .xlsx is an OLE container, too: its stream has a telling name."""
    tail = b""
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            if _ENCRYPTED in tail + block:
                raise FileError("password", path.name)
            tail = block[-len(_ENCRYPTED) :]
        size = file.tell()
        file.seek(0)
        if _misses_sectors(file.read(512), file, size):
            raise FileError("damaged", path.name)
    return Container.XLS


def _misses_sectors(header: bytes, file: IO[bytes], size: int) -> bool:
    """Whether the container's table of sectors names more than there is: a broken download, of which a part could still be
    read as if nothing were missing. The first 109 table sectors stand in the header itself (7 MB); further ones are not
    looked at."""
    if len(header) < 512 or header[30] not in (9, 12):
        return True
    sector = 1 << header[30]
    tables = min(109, int.from_bytes(header[44:48], "little"))
    last = -1
    for place in range(tables):
        number = int.from_bytes(header[76 + 4 * place : 80 + 4 * place], "little")
        file.seek(min((number + 1) * sector, size))
        entries = array("I", file.read(sector)[: sector // 4 * 4].ljust(sector, b"\xff"))
        if sys.byteorder == "big":
            entries.byteswap()
        used = [index for index, entry in enumerate(entries) if entry != _FREE_SECTOR]
        last = max(last, place * len(entries) + used[-1] if used else -1, number if number < _FREE_SECTOR else -1)
    return (last + 2) * sector > size


def _markup_kind(head: bytes) -> Container | None:
    text = head.decode("utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "latin-1", "ignore")
    text = text.lstrip("ï»¿\ufeff \t\r\n").lower()
    if "urn:schemas-microsoft-com:office:spreadsheet" in text and text.startswith("<"):
        return Container.SPREADSHEETML
    if text.startswith(("<html", "<!doctype html", "<table", "<meta", "<head", "<body", "<style", "<!--", "<div")):
        return Container.HTML
    if text.startswith("<") and "<table" in text:
        return Container.HTML
    return None
