"""Texts of a CSV file: letters for programs that read only cp1251, a guard where a spreadsheet could see a formula, quotes.

A `joined` text is a whole column with a line break between its cells: one look at it tells whether any cell needs work.
"""

import re
import unicodedata

# Kazakh letters to the Russian ones that Kazakh readers put in their place (cp1251 has і); the tenge sign to the word.
_NEAREST = dict(zip("ӘҒҚҢӨҰҮҺәғқңөұүһ", "АГКНОУУХагкноуух", strict=True)) | {"₸": "тг"}
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
_GUARD_SIGNS = "=+-@\t\r'"


def guarded(text: str) -> str:
    """The text with a `'` before it when a spreadsheet could run it. Texts that look guarded already get one more, so that
    taking one `'` away always gives the text back."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def may_need_guard(joined: str) -> bool:
    """Whether a cell may begin with a sign of a formula (or with a guard)."""
    return joined[:1] in _GUARD_SIGNS or any(f"\n{sign}" in joined for sign in _GUARD_SIGNS)


def quoted(text: str, delimiter: str) -> str:
    """The text in quotes where CSV needs them."""
    if '"' in text or delimiter in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def may_need_quotes(joined: str, cells: int, delimiter: str) -> bool:
    return '"' in joined or delimiter in joined or "\r" in joined or joined.count("\n") >= cells


def is_cp1251(text: str) -> bool:
    try:
        text.encode("cp1251")
    except UnicodeEncodeError:
        return False
    return True


def in_cp1251(text: str) -> tuple[str, int]:
    """The text in letters that cp1251 has, and how many letters were replaced."""
    if is_cp1251(text):
        return text, 0
    nearest = [_nearest(letter) for letter in text]
    return "".join(nearest), sum(1 for old, new in zip(text, nearest, strict=True) if old != new)


def _nearest(letter: str) -> str:
    """One letter or a few in its place; never a sign that a CSV file or a spreadsheet gives a meaning."""
    if is_cp1251(letter):
        return letter
    found = _NEAREST.get(letter)
    if found is None:
        found = "".join(part for part in unicodedata.normalize("NFKD", letter) if part.isalnum() and is_cp1251(part))
    return found or "?"
