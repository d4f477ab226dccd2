"""Texts of a CSV file: letters for programs that read only cp1251, a guard where a spreadsheet could see a formula, quotes.

A `joined` text is a whole column with a line break between its cells: one look at it tells whether any cell needs work.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

# Kazakh letters to the Russian ones that Kazakh readers put in their place (cp1251 has і); the tenge sign to the word.
_NEAREST = dict(zip("ӘҒҚҢӨҰҮҺәғқңөұүһ", "АГКНОУУХагкноуух", strict=True)) | {"₸": "тг"}
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
_FOREIGN = re.compile(f"[^{re.escape(bytes(range(256)).decode('cp1251', 'ignore'))}]")
_GUARD_SIGNS = frozenset("=+-@\t\r'")


def guarded(text: str) -> str:
    """The text with a `'` before it when a spreadsheet could run it. Texts that look guarded already get one more, so that
    taking one `'` away always gives the text back."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def may_need_guard(texts: Sequence[str]) -> bool:
    """Whether a cell begins with a sign of a formula, or with a guard."""
    return not _GUARD_SIGNS.isdisjoint({text[:1] for text in texts})


def quoted(text: str, delimiter: str) -> str:
    """The text in quotes where CSV needs them."""
    if '"' in text or delimiter in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def may_need_quotes(joined: str, cells: int, delimiter: str) -> bool:
    return '"' in joined or delimiter in joined or "\r" in joined or joined.count("\n") >= cells


def fits_cp1251(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode("cp1251")
    except UnicodeEncodeError:
        return False
    return True


def in_cp1251(text: str) -> tuple[str, int]:
    """The text in letters that cp1251 has, and how many letters were replaced.

    Made for a whole column at once: replacing a known letter everywhere is many times quicker than looking at each letter,
    so the rare ones come last.
    """
    replaced = 0
    for letter, nearest in _NEAREST.items():
        if count := text.count(letter):
            text, replaced = text.replace(letter, nearest), replaced + count
    if fits_cp1251(text):
        return text, replaced
    text, rare = _FOREIGN.subn(lambda letter: _nearest(letter[0]), text)
    return text, replaced + rare


@cache
def _nearest(letter: str) -> str:
    """One letter or a few in its place; never a sign that a CSV file or a spreadsheet gives a meaning."""
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if part.isalnum() and not _FOREIGN.match(part)) or "?"
