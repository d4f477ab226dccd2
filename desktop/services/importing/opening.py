"""A path → an open book of the right kind."""

import codecs
from collections.abc import Callable
from pathlib import Path

from desktop.models.domain.errors import FileError, InvalidInput
from desktop.services.importing.cells import Book
from desktop.services.importing.encodings import Survey, encodings_of, sample_of
from desktop.services.importing.kinds import Container, container_of
from desktop.services.importing.options import ReadOptions
from desktop.services.importing.text_tables import text_book

Known = Callable[[str], bool]
"""Whether a text (in normal form) is a caption of some profile."""


def open_book(path: Path, found: Survey, options: ReadOptions, known: Known) -> Book:
    """FileError when the content is of no kind that can be read; the caller closes the book."""
    container = container_of(path)
    if container is Container.TEXT:
        return _open_text(path, found, options, known)
    raise FileError("type", path.name)


def _open_text(path: Path, found: Survey, options: ReadOptions, known: Known) -> Book:
    if found.endless_line:
        raise FileError("too_large", path.name, what="line")
    likely, others = encodings_of(sample_of(path, found), found, known)
    encoding = checked_encoding(options.encoding) or likely
    book = text_book(path.name, path.open("rb"), found.size, encoding, options.delimiter, known)
    return book if options.encoding else book.with_rivals(others)


def checked_encoding(name: str | None) -> str | None:
    """A person's encoding; InvalidInput("encoding") when Python knows none of that name."""
    if name is None:
        return None
    try:
        codecs.lookup(name)
    except LookupError:
        raise InvalidInput("encoding", value=name) from None
    return name
