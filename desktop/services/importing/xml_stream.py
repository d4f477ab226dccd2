"""XML read as it comes, without a tree and without document types (the door to swelling entities)."""

import re
from collections.abc import Callable, Iterator
from typing import Protocol
from xml.parsers import expat

from desktop.models.domain.errors import FileError

_PIECE = 256 << 10
_LONGEST_TAG = 64
Attributes = dict[str, str]


class Source(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Handler(Protocol):
    """Gets elements by their names without a prefix."""

    def start(self, name: str, attributes: Attributes) -> None: ...
    def end(self, name: str) -> None: ...
    def text(self, text: str) -> None: ...


class _Names(dict[str, str]):
    """`ss:Cell` → `Cell`, remembered."""

    def __missing__(self, name: str) -> str:
        self[name] = local = name.rpartition(":")[2]
        return local


def feed(file: str, source: Source, handler: Handler) -> Iterator[None]:
    """Feeds the whole source to the handler; control comes back after every piece. FileError("damaged") when it is no XML,
    names an encoding that nobody knows, or has values that the handler cannot use."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = _first_element(parser, handler)
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = _refuse(file)
    try:
        while piece := source.read(_PIECE):
            parser.Parse(piece, False)
            yield
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError, OverflowError) as error:
        raise FileError("damaged", file) from error
    yield


def _first_element(parser: expat.XMLParserType, handler: Handler) -> Callable[[str, Attributes], None]:
    """The root tells whether the document's names have prefixes; where they have none, nothing stands between expat and the
    handler (a workbook's cell is six calls)."""

    def first(root: str, attributes: Attributes) -> None:
        start, end, names = handler.start, handler.end, _Names()
        if ":" in root:
            parser.StartElementHandler = lambda name, attributes: start(names[name], attributes)
            parser.EndElementHandler = lambda name: end(names[name])
        else:
            parser.StartElementHandler, parser.EndElementHandler = start, end
        start(names[root], attributes)

    return first


def local(attributes: Attributes, name: str) -> str | None:
    """An attribute by its name without a prefix."""
    value = attributes.get(name)
    if value is None:
        value = next((v for key, v in attributes.items() if key.endswith(f":{name}")), None)
    return value


def counted(source: Source, tag: re.Pattern[bytes]) -> int:
    """How often a tag opens: none, one or more."""
    found, tail = 0, b""
    while found < 2 and (piece := source.read(_PIECE)):
        whole = tail + piece
        places = [match.end() for match in tag.finditer(whole)]
        found += len(places)
        tail = whole[max(len(whole) - _LONGEST_TAG, places[-1] if places else 0) :]
    return found


def _refuse(file: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise FileError("damaged", file, what="doctype")

    return refuse
