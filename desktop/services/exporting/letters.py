"""Texts for programs that read only cp1251, and texts that a spreadsheet must not take for a formula."""

import re
import unicodedata
from collections.abc import Sequence

# Kazakh letters to the Russian ones that Kazakh readers put in their place; the tenge sign to the word.
_NEAREST = dict(zip("ӘҒҚҢӨҰҮҺІәғқңөұүһі", "АГКНОУУХИагкноуухи", strict=True)) | {"₸": "тг"}
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
_SOME_DANGEROUS = re.compile(r"^'*[=+\-@\t\r]|[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]'*[=+\-@\t\r]")


def guarded(text: str) -> str:
    """The text with a `'` before it when a spreadsheet could run it. Texts that look guarded already get one more, so that
    taking one `'` away always gives the text back."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def may_need_guard(texts: Sequence[object]) -> bool:
    """A quick look at many texts at once: False = none needs a guard; True = look at each (there may be false alarms)."""
    return _SOME_DANGEROUS.search("\n".join([text for text in texts if text])) is not None  # type: ignore[misc]


def in_cp1251(text: str) -> tuple[str, int]:
    """The text in letters that cp1251 has, and how many letters were replaced."""
    try:
        text.encode("cp1251")
    except UnicodeEncodeError:
        nearest = [_nearest(letter) for letter in text]
        return "".join(nearest), sum(1 for old, new in zip(text, nearest, strict=True) if old != new)
    return text, 0


def _nearest(letter: str) -> str:
    """One letter or a few in its place; never a sign that a CSV file or a spreadsheet gives a meaning."""
    if _fits(letter):
        return letter
    found = _NEAREST.get(letter)
    if found is None:
        found = "".join(part for part in unicodedata.normalize("NFKD", letter) if part.isalnum() and _fits(part))
    return found or "?"


def _fits(text: str) -> bool:
    try:
        text.encode("cp1251")
    except UnicodeEncodeError:
        return False
    return True
