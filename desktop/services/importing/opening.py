"""A path → an open book of the right kind."""

import codecs
import io
import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from desktop.models.domain.batches import FileKind
from desktop.models.domain.errors import FileError, InvalidInput
from desktop.services.importing.archives import Archive
from desktop.services.importing.biff import xls_sheets
from desktop.services.importing.cells import Book
from desktop.services.importing.encodings import Survey, encodings_of, sample_of, survey_of
from desktop.services.importing.kinds import Container, container_of
from desktop.services.importing.markup import html_sheets, spreadsheet_sheets
from desktop.services.importing.ods import Spreadsheet
from desktop.services.importing.options import ReadOptions
from desktop.services.importing.text_tables import text_book
from desktop.services.importing.xlsx import Workbook
from desktop.services.importing.xml_stream import counted

Known = Callable[[str], bool]
"""Whether a text (in normal form) is a caption of some profile."""
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_MOST_MEMBERS = 100
_WORKSHEET = re.compile(rb"<(?:\w+:)?Worksheet[\s>]")
_HTML_TABLE = re.compile(rb"<table[\s>]", re.IGNORECASE)


def open_book(path: Path, found: Survey, options: ReadOptions, known: Known, *, parted: bool = False) -> Book:
    """FileError when the content is of no kind that can be read; the caller closes the book. InvalidInput("delimiter") or
    ("encoding") for what a person named and no text can have. With `parted` each table of a document is a sheet."""
    if options.delimiter and (len(options.delimiter) > 1 or options.delimiter in '\r\n"\x00'):
        raise InvalidInput("delimiter", value=options.delimiter)
    match _told(options.kind, container_of(path)):
        case Container.TEXT:
            return _open_text(path, found, options, known)
        case Container.XLSX:
            return _open_archive(path, FileKind.XLSX, Workbook)
        case Container.ODS:
            return _open_archive(path, FileKind.ODS, Spreadsheet)
        case Container.XLS:
            sheets = xls_sheets(path)
            several = len(sheets) > 1
            return Book(kind=FileKind.XLS, sheets=iter(sheets), close=lambda: None, position=lambda: 0.0, has_several=several)
        case Container.SPREADSHEETML:
            return _open_spreadsheet(path, found)
        case Container.HTML:
            return _open_html(path, found, options, known, parted=parted)
        case Container.ZIP:
            return _open_zip(path, options, known)


_TEXTUAL = {
    FileKind.CSV: Container.TEXT,
    FileKind.HTML: Container.HTML,
    FileKind.SPREADSHEETML: Container.SPREADSHEETML,
}


def _told(kind: FileKind | None, found: Container) -> Container:
    """A person may say which kind of text a text file is; a binary container is what it is."""
    return _TEXTUAL.get(kind, found) if kind and found in _TEXTUAL.values() else found


def _open_text(path: Path, found: Survey, options: ReadOptions, known: Known) -> Book:
    if found.endless_line:
        raise FileError("too_large", path.name, what="line")
    with path.open("rb") as file:
        likely, others = encodings_of(sample_of(file, found), found, known)
    encoding = checked_encoding(options.encoding) or likely
    book = text_book(path.name, path.open("rb"), found.size, encoding, options.delimiter, known)
    return book if options.encoding else book.with_rivals(others)


def _open_archive(path: Path, kind: FileKind, reader: type[Workbook] | type[Spreadsheet]) -> Book:
    archive = Archive(path)
    try:
        content = reader(archive)
        several = content.has_several
    except BaseException:
        archive.close()
        raise
    return Book(kind=kind, sheets=content.sheets(), close=archive.close, position=lambda: content.part, has_several=several)


def _open_spreadsheet(path: Path, found: Survey) -> Book:
    raw = path.open("rb")
    return Book(
        kind=FileKind.SPREADSHEETML,
        sheets=spreadsheet_sheets(path.name, raw),
        close=raw.close,
        position=_position(raw, found.size),
        has_several=_has_several(path, _WORKSHEET),
    )


def _has_several(path: Path, tag: re.Pattern[bytes]) -> bool:
    """In letters of two bytes nothing is found, so that there may be."""
    with path.open("rb") as file:
        return counted(file, tag) != 1


def _open_html(path: Path, found: Survey, options: ReadOptions, known: Known, *, parted: bool) -> Book:
    with path.open("rb") as file:
        sample = sample_of(file, found)
    encoding = checked_encoding(options.encoding) or _html_encoding(sample, found, known)
    raw = path.open("rb")
    text = io.TextIOWrapper(raw, encoding)
    return Book(
        kind=FileKind.HTML,
        sheets=html_sheets(path.name, text, parted=parted),
        close=text.close,
        position=_position(raw, found.size),
        encoding=encoding,
        has_several=_has_several(path, _HTML_TABLE),
    )


def _html_encoding(sample: bytes, found: Survey, known: Known) -> str:
    """What the document says, if its bytes agree."""
    likely, _ = encodings_of(sample, found, known)
    told = _CHARSET.search(sample)
    if likely.startswith("utf") or told is None:
        return likely
    try:
        return checked_encoding(told[1].decode()) or likely
    except InvalidInput:
        return likely


def _open_zip(path: Path, options: ReadOptions, known: Known) -> Book:
    """A zip of text tables, each a sheet."""
    archive = Archive(path)
    try:
        named = _member_books(archive, options, known)
    except BaseException:
        archive.close()
        raise

    books = list(named.values())

    def close() -> None:
        for book in books:
            book.close()
        archive.close()

    return Book(
        kind=FileKind.CSV,
        sheets=chain.from_iterable(((name, sheet) for _, sheet in book.sheets) for name, book in named.items()),
        close=close,
        position=lambda: sum(book.position() for book in books) / len(books),
        encoding=books[0].encoding,
        delimiter=books[0].delimiter,
        has_several=len(books) > 1,
    )


def _member_books(archive: Archive, options: ReadOptions, known: Known) -> dict[str, Book]:
    names = [name for name in archive.names() if not name.startswith("__MACOSX/")]
    if len(names) > _MOST_MEMBERS:
        raise FileError("too_large", archive.name, what="members")
    books = {name: book for name in names if (book := _member_book(archive, name, options, known))}
    if not books:
        raise FileError("empty", archive.name)
    return books


def _member_book(archive: Archive, name: str, options: ReadOptions, known: Known) -> Book | None:
    """A text table inside a zip; None for an empty one."""
    with archive.open(name) as member:
        member.rows = -1  # lines are not counted here; the archive's stated sizes were checked
        found = survey_of(member, lambda: None)
    if not found.size:
        return None
    if found.endless_line:
        raise FileError("too_large", archive.name, what="line")
    with archive.raw(name) as raw:
        sample = sample_of(raw, found)
    if sample.startswith((b"PK", b"\xd0\xcf", b"%PDF")):
        raise FileError("type", archive.name)
    encoding = checked_encoding(options.encoding) or encodings_of(sample, found, known)[0]
    return text_book(archive.name, archive.raw(name), found.size, encoding, options.delimiter, known)


def _position(raw: io.BufferedReader, size: int) -> Callable[[], float]:
    return lambda: raw.tell() / size if size and not raw.closed else 1.0


def checked_encoding(name: str | None) -> str | None:
    """A person's encoding; InvalidInput("encoding") when Python knows none of that name, or not for the text of a file:
    base64, and those that make halves of letters (utf-7)."""
    if not name:
        return None
    try:
        known = codecs.lookup(name).name
        fits = known.startswith("utf-") or b"\\ud800".decode(name) != "\ud800"
    except (LookupError, ValueError):
        fits = False
    if not fits or known == "utf-7":
        raise InvalidInput("encoding", value=name)
    return name
