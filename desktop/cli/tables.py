"""Aligned columns for a person at a terminal."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

_GAP = "  "
_WIDEST = 40
_BREAKS = dict.fromkeys([*range(32), *range(0x7F, 0xA0)], " ")  # a cell is one line, and holds no orders to the terminal


def aligned(rows: Iterable[Sequence[str]], right: Sequence[bool], look_at: int = 200) -> Iterator[str]:
    """Lines of a table whose columns are as wide as their widest cell among the first rows; long cells are cut with an
    ellipsis. `right` tells which columns hold figures."""
    rows = iter(rows)
    first = [row for row, _ in zip(rows, range(look_at), strict=False)]
    widths = [min(_WIDEST, max(map(_width, column))) for column in zip(*first, strict=True)]
    for row in first:
        yield _line(row, widths, right)
    for row in rows:
        yield _line(row, widths, right)


def pairs(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Captions and values, one pair a line."""
    width = max((_width(caption) for caption, _ in rows), default=0)
    for caption, value in rows:
        yield f"{caption}{' ' * (width - _width(caption))}{_GAP}{value}"


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    return _GAP.join(map(_cell, row, widths, right)).rstrip()


def _cell(text: str, width: int, right: bool) -> str:
    text = text.translate(_BREAKS)
    if _width(text) > width and not right:
        while _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    blank = " " * (width - _width(text))
    return blank + text if right else text + blank


def _width(text: str) -> int:
    """Places that a terminal gives the text: wide letters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text
    )
