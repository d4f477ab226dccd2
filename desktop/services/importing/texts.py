"""Text columns, a whole one at a time: spaces off, the `'` off that our exports put before what looks like a formula, card
numbers masked, blanks None."""

import re
from collections.abc import Sequence

from desktop.services.importing.cards import may_hold_card, screen, screen_pan
from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.faults import Fault

MAX_LETTERS = 4096
_GUARD = re.compile(r"'(?='*[=+\-@\t\r])")
_BLANKS = frozenset({"", "-", "–", "—"})
TOO_LONG = Fault("too_long")

Text = str | None


class TextColumn:
    """`identifier`: holds no card number by its meaning. `pan`: holds card numbers. `guarded`: may carry our guards.
    `masked` counts what was masked."""

    def __init__(self, *, identifier: bool = False, pan: bool = False, limit: int = MAX_LETTERS, guarded: bool = True) -> None:
        self._guarded = guarded
        self._identifier = identifier
        self._pan = pan
        self._limit = limit
        self.masked = 0

    def read(self, cells: Sequence[Cell]) -> tuple[list[Text], list[int]]:
        """The texts (None for a blank), and the places of those that are too long."""
        texts = stripped(cells)
        joined = "\n".join(texts)
        if self._guarded and ("\n'" in joined or joined.startswith("'")):
            texts = [_GUARD.sub("", text, count=1) if _GUARD.match(text) else text for text in texts]
        if not self._identifier and may_hold_card(joined):
            texts = self._screened(texts)
        long = []
        if max(map(len, texts), default=0) > self._limit:
            long = [place for place, text in enumerate(texts) if len(text) > self._limit]
        if "-" in joined or "—" in joined or "–" in joined:
            return [None if text in _BLANKS else text for text in texts], long
        return [text or None for text in texts], long

    def _screened(self, texts: list[str]) -> list[str]:
        results = [(screen_pan if self._pan else screen)(text) for text in texts]
        self.masked += sum(count for _, count in results)
        return [text for text, _ in results]


def stripped(cells: Sequence[Cell]) -> list[str]:
    """Cells as texts without spaces around."""
    try:
        return [cell.strip() for cell in cells]  # type: ignore[union-attr]
    except AttributeError:
        return [text_of(cell).strip() for cell in cells]


def rrns(cells: Sequence[Cell], texts: list[Text]) -> list[Text]:
    """RRNs have twelve digits; one that a spreadsheet kept as a number has lost its leading zeros."""
    if set(map(type, cells)) == {str}:
        return texts
    return [
        text.zfill(12) if text and not isinstance(cell, str) and text.isdigit() else text
        for cell, text in zip(cells, texts, strict=True)
    ]


def printable(text: str) -> str:
    """Halves of letters as signs for "unreadable": names from the system that are no UTF-8 hold some, and no database takes
    them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def screened_row(cells: Sequence[Cell], sign: str, identifiers: frozenset[int]) -> tuple[str, int]:
    """A row as one line for a report of a rejection, card numbers masked everywhere, and how many stood outside identifiers."""
    parts = [screen(text_of(cell).strip()) for cell in cells]
    count = sum(found for column, (_, found) in enumerate(parts) if column not in identifiers)
    return screen(sign.join(text for text, _ in parts))[0][:500], count
