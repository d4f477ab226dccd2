"""Sources that print a refund as a row of its own, and sources that print no number. Both need keys that stay the same when
the file is read again and never meet those of other rows."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.services.importing.captions import normal
from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.profiles import Profile

_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\Z", re.IGNORECASE)


class RefundRows:
    """Tells which rows are refunds: by the operation's word, by a negative sum, or all of them."""

    def __init__(self, profile: Profile) -> None:
        self._rule = profile.refunds
        self._words = tuple(normal(word) for word in profile.refunds.words)
        self._known: dict[str, bool] = {}

    def of(self, operations: Sequence[Cell] | None, amounts: Sequence[object]) -> list[bool]:
        if self._rule.every:
            return [True] * len(amounts)
        by_word = [self._is_refund(text_of(cell)) for cell in operations] if operations else [False] * len(amounts)
        if not self._rule.negative:
            return by_word
        return [word or (isinstance(minor, int) and minor < 0) for word, minor in zip(by_word, amounts, strict=True)]

    def _is_refund(self, text: str) -> bool:
        if text not in self._known:
            self._known[text] = any(word in normal(text) for word in self._words)
        return self._known[text]


class Numbers:
    """Makes the number of a row that has none: time, sum and what else the profile names; equal rows are counted."""

    def __init__(self, profile: Profile, zone: ZoneInfo) -> None:
        self._prefix = profile.number_prefix
        self._zone = zone
        self._seen: Counter[str] = Counter()

    def make(self, at: int, minor: int, others: Sequence[str | None]) -> str:
        moment = datetime.fromtimestamp(at, self._zone)
        parts = [self._prefix, f"{moment:%Y%m%d}", f"{moment:%H%M%S}", str(minor), *(text for text in others if text)]
        number = "-".join(parts)
        self._seen[number] += 1
        return number if self._seen[number] == 1 else f"{number}-{self._seen[number]}"


def uuid_of(number: str | None) -> str | None:
    """The number itself when it is a UUID: then it is the safest key there is."""
    return number.lower() if number and _UUID.match(number) else None
