"""Texts of the gateway made fit to keep: no full card number, no sign that a database or a window cannot take.

Imports screen files by the same rule (13 to 19 digits that pass Luhn keep the first six and the last four, identifiers stay),
so that an order looks the same whichever way it came. They screen a million rows; here a page of two hundred passes at a time.
"""

from __future__ import annotations

import re

_SEPARATOR = "[ \\u00a0\\u202f\\u2009.\\-\\u2013\\u2014_\\t]"
_QUICK = re.compile(f"[0-9](?:{_SEPARATOR}{{0,2}}[0-9]){{12}}")
_RUN = re.compile(f"[0-9]+(?:{_SEPARATOR}{{1,2}}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
_IDENTIFIERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,}",
        r"\b(?-i:[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]){11,30})\b",
        r"\b(?:фп|фпд|фискальный признак|фискалдық белгі|фн|r\(?r\)?n|иин|бин|жсн|бсн|иик|uuid|терминал|terminal)\b"
        r"[\s:№#=]{0,3}[0-9]+",
    )
)
"""UUIDs and hashes; account numbers (IBAN); numbers that say what they are."""
_FEWEST, _MOST = 13, 19
MAX_LETTERS = 4096


def kept_text(value: str, limit: int = MAX_LETTERS) -> str | None:
    """A text as it may be kept; None when it is blank."""
    if not value.isascii():
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = value.replace("\0", "").strip()
    if len(text) >= _FEWEST and _QUICK.search(text):
        text = _screened(text)
    return text[:limit] or None


def kept_pan(value: str) -> str | None:
    """The gateway's mask as it is; any bare card number behind it is masked, with a slip of the pen or not."""
    text = kept_text(value, _MOST + 10)
    digits = re.sub(_SEPARATOR, "", text or "")
    return _masked(digits) if digits.isdigit() and digits.isascii() and len(digits) >= _FEWEST else text


def _screened(text: str) -> str:
    kept = [found.span() for pattern in _IDENTIFIERS for found in pattern.finditer(text)]
    pieces, end = [], 0
    for run in _RUN.finditer(text):
        groups = [(run.start() + g.start(), run.start() + g.end()) for g in _GROUP.finditer(run[0])]
        groups = [(start, stop) for start, stop in groups if not any(a <= start < b for a, b in kept)]
        while groups:
            length = _card_at(text, groups)
            if length:
                digits = "".join(text[start:stop] for start, stop in groups[:length])
                pieces += [text[end : groups[0][0]], _masked(digits)]
                end = groups[length - 1][1]
            groups = groups[length or 1 :]
    return "".join([*pieces, text[end:]])


def _card_at(text: str, groups: list[tuple[int, int]]) -> int:
    """How many groups from the first one on make a card number; 0 = none."""
    digits = ""
    for count, (start, stop) in enumerate(groups, 1):
        if count > 1 and start - groups[count - 2][1] > 2:
            return 0
        digits += text[start:stop]
        if len(digits) > _MOST:
            return 0
        if len(digits) >= _FEWEST and digits.strip("0") and _passes_luhn(digits):
            return count
    return 0


def _passes_luhn(digits: str) -> bool:
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _masked(digits: str) -> str:
    return f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"
