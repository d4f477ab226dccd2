"""Text tables (CSV, TSV and kin): streamed, in whatever encoding and with whatever delimiter."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import IO, Protocol

from desktop.models.domain.batches import FileKind
from desktop.models.domain.errors import FileError
from desktop.services.importing.captions import normal
from desktop.services.importing.cells import BLOCK_ROWS, MAX_COLUMNS, Block, Book, Sheet

DELIMITERS = (";", "\t", ",", "|")
MAX_LINE = 1 << 20
"""Letters of one line: beyond, the file is not an export (a line of an export has some hundred)."""
_HEAD_LINES = 60
_PIECE = 128 * 1024


class CsvReader(Protocol):
    """What `csv.reader` makes."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


def text_book(name: str, raw: IO[bytes], size: int, encoding: str, delimiter: str | None, known: Callable[[str], bool]) -> Book:
    """A book of one sheet over an open binary stream, which the book closes."""
    text = io.TextIOWrapper(raw, encoding, newline="")
    try:
        head = _head(text, name)
        text.seek(0)
    except BaseException as error:
        text.close()
        if isinstance(error, UnicodeError):
            raise FileError("type", name) from error
        raise
    sign = delimiter or delimiter_of(head, known)
    return Book(
        kind=FileKind.CSV,
        sheets=iter([("", _sheet(name, text, sign))]),
        close=text.close,
        position=lambda: raw.tell() / size if size and not raw.closed else 1.0,
        encoding=encoding,
        delimiter=sign,
    )


def _head(text: io.TextIOWrapper, name: str) -> list[str]:
    lines = []
    for _ in range(_HEAD_LINES):
        line = text.readline(MAX_LINE + 1)
        if len(line) > MAX_LINE:
            raise FileError("too_large", name, what="line")
        if not line:
            break
        lines.append(line)
    _refuse_garbage("".join(lines), name)
    return lines


def _refuse_garbage(text: str, name: str) -> None:
    """Bytes of a program or a picture, read as letters."""
    strange = sum(
        1 for letter in text if (letter < " " and letter not in "\t\r\n\f") or "\x7f" <= letter < "\xa0" or letter == "\ufffd"
    )
    if strange * 50 > len(text):
        raise FileError("type", name)


def delimiter_of(lines: Sequence[str], known: Callable[[str], bool]) -> str:
    """The one under which most captions are known, else most lines have the same number of cells, else `;`."""
    return max(DELIMITERS, key=lambda sign: _fit(lines, sign, known))


def _fit(lines: Sequence[str], sign: str, known: Callable[[str], bool]) -> tuple[int, int]:
    try:
        rows = list(csv.reader(lines, delimiter=sign))
    except csv.Error:
        return 0, 0
    captions = max((sum(known(normal(cell)) for cell in set(row)) for row in rows if len(row) > 1), default=0)
    widths = [len(row) for row in rows if len(row) > 1]
    return captions, max((widths.count(width) * width for width in set(widths)), default=0)


def _sheet(name: str, text: io.TextIOWrapper, sign: str) -> Sheet:
    """The table's blocks. As long as no quote has come up, a line is cut at its delimiters, which is what the csv module would
    do, twice as fast; from the first quote on the csv module reads."""
    line, rest = 1, ""
    try:
        while piece := text.read(_PIECE):
            piece = rest + piece + (text.read(1) if piece.endswith("\r") else "")
            if '"' in piece:
                whole = io.StringIO(piece + text.readline(), newline="")
                yield from _quoted(name, csv.reader(chain(whole, text), delimiter=sign), line)
                return
            *lines, rest = _unix(piece).split("\n")
            if len(rest) > MAX_LINE:
                raise FileError("too_large", name, what="line", row=line + len(lines))
            yield _cut(name, lines, line, sign)
            line += len(lines)
        if rest:
            yield _cut(name, [rest], line, sign)
    except UnicodeError as error:
        raise FileError("damaged", name, what="encoding", row=line) from error


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _cut(name: str, lines: Sequence[str], first: int, sign: str) -> Block:
    rows = [line.split(sign) for line in lines]
    if max(map(len, rows), default=0) > MAX_COLUMNS:
        raise FileError("too_large", name, what="columns")
    return Block(range(first, first + len(rows)), rows)


def _quoted(name: str, reader: CsvReader, first: int) -> Sheet:
    line = first
    try:
        while rows := list(islice(reader, BLOCK_ROWS)):
            if max(map(len, rows)) > MAX_COLUMNS:
                raise FileError("too_large", name, what="columns")
            after = first + reader.line_num
            plain = line + len(rows) == after
            yield Block(range(line, after) if plain else _line_numbers(rows, line), rows)
            line = after
    except csv.Error as error:
        what = "line" if "limit" in str(error) else "quotes"
        raise FileError("too_large" if what == "line" else "damaged", name, what=what, row=line) from error


def _line_numbers(rows: Sequence[Sequence[str]], line: int) -> list[int]:
    """The line each row begins in, when some cells hold line breaks."""
    numbers = []
    for row in rows:
        numbers.append(line)
        line += 1 + sum(_breaks(cell) for cell in row)
    return numbers


def _breaks(cell: str) -> int:
    return cell.count("\n") + cell.count("\r") - cell.count("\r\n")
