"""Card numbers are masked before anything of a file is kept: 13 to 19 digits in a row (spaces, dots or dashes between) that
pass Luhn become their first six and last four. Identifiers that only look so (UUID, IBAN, RRN, fiscal sign) stay."""

import re
from collections.abc import Sequence

_SEPARATOR = "[ \u00a0\u202f\u2009.\\-\u2013\u2014_\t]"
_QUICK = re.compile(f"[0-9](?:{_SEPARATOR}{{0,2}}[0-9]){{12}}")
_RUN = re.compile(f"[0-9]+(?:{_SEPARATOR}{{1,2}}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_IBAN = re.compile(r"\b[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]){11,30}\b")
_NAMED = re.compile(
    r"(?:\b(?:фп|фпд|фискальный признак|фискалдық белгі|фн|r\(?r\)?n|rrn|иин|бин|жсн|бсн|иик|uuid|терминал|terminal)\b)"
    r"[\s:№#=]{0,3}[0-9]+",
    re.IGNORECASE,
)
_HEX = re.compile(r"[0-9a-f]{24,}", re.IGNORECASE)
_IDENTIFIERS = (_UUID, _IBAN, _NAMED, _HEX)

# Captions of columns that may only hold identifiers, in the form of `captions.normal`.
IDENTIFIER_CAPTIONS = re.compile(
    r"^(?:rrn|uuid|md ?order|iban|иик|иин|бин|жсн|бсн|иин/бин|бин/иин|фп|фпд|фн|фискальный (?:признак|номер)|фискалдық белгі.*"
    r"|ref(?:erence)? ?num(?:ber)?|id транзакции|transaction id|order uid|qrc id|parent transaction id)$"
)
# Captions of columns that must never be kept.
SECRET_CAPTIONS = re.compile(
    r"\b(?:cvv2?|cvc2?|cav2?|cid|csc|pin|pin ?block|пин|пин-?код|код безопасности|track ?[12]?|трек ?[12]?)\b"
)


def passes_luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = ord(digit) - 48
        if place % 2:
            value = value * 2 - 9 if value > 4 else value * 2
        total += value
    return total % 10 == 0


def masked(digits: str) -> str:
    """`411111******1111`: first six and last four, the length kept."""
    return f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"


# For the quick look, on UTF-8 bytes: every digit becomes 0, separators go (so do some bytes of other letters: a false alarm
# costs a proper look, nothing more).
_ZEROS = bytes(48 if 48 <= byte <= 57 else byte for byte in range(256))
_GONE = " .-_\t\u00a0\u202f\u2009\u2013\u2014".encode()
_THIRTEEN = b"0" * 13


def may_hold_card(text: str) -> bool:
    """A quick look: False = no card number in it."""
    if _THIRTEEN not in text.encode("utf-8", "surrogatepass").translate(_ZEROS, _GONE):
        return False
    return _QUICK.search(text) is not None


def screen(text: str) -> tuple[str, int]:
    """The text with card numbers masked, and how many there were."""
    if not may_hold_card(text):
        return text, 0
    kept = [found.span() for pattern in _IDENTIFIERS for found in pattern.finditer(text)]
    pieces, end, count = [], 0, 0
    for run in _RUN.finditer(text):
        for start, stop, digits in _cards_in(run, kept):
            pieces += [text[end:start], masked(digits)]
            end, count = stop, count + 1
    return ("".join([*pieces, text[end:]]) if count else text), count


def _cards_in(run: re.Match[str], kept: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Card numbers among the groups of one run of digits: (start, end, digits), from the left, not overlapping."""
    groups = [(run.start() + g.start(), run.start() + g.end(), g[0]) for g in _GROUP.finditer(run[0])]
    groups = [group for group in groups if not any(start <= group[0] < end for start, end in kept)]
    found, first = [], 0
    while first < len(groups):
        last = _card_end(groups, first)
        if last is None:
            first += 1
            continue
        found.append((groups[first][0], groups[last][1], "".join(group[2] for group in groups[first : last + 1])))
        first = last + 1
    return found


def _card_end(groups: Sequence[tuple[int, int, str]], first: int) -> int | None:
    """The last group of a card number that begins with group `first`."""
    digits = ""
    for last in range(first, len(groups)):
        if last > first and groups[last][0] - groups[last - 1][1] > 2:
            return None
        digits += groups[last][2]
        if len(digits) > 19:
            return None
        if len(digits) >= 13 and digits.strip("0") and passes_luhn(digits):
            return last
    return None


def screen_pan(text: str) -> tuple[str, int]:
    """A cell of the card-number column: there any 13 to 19 bare digits are a number, with a slip of the pen or not."""
    digits = re.sub(_SEPARATOR, "", text)
    if digits.isascii() and digits.isdigit() and 13 <= len(digits) <= 19:
        return masked(digits), 1
    return screen(text)
