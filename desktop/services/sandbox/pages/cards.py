"""What was typed into the card's fields, read and checked; a fault is a code beside the name of its field.

The browser checks the same for comfort; what holds is decided here.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from desktop.services.sandbox.paying import CardInput

BRANDS = {
    "Visa": r"4",
    "Mastercard": r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720",
    "UnionPay": r"62|81",
    "American Express": r"3[47]",
    "Maestro": r"50|5[6-9]|6[0137-9]",
}
"""How a number of each brand starts, as a regular expression; the page's script gets the same table."""
_ADDRESS = re.compile(r"[^@\s<>\"']{1,64}@[^@\s<>\"'.]+(\.[^@\s<>\"'.]+)+")
_EXPIRY = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})|(\d{2})(\d{4}|\d{2})")
ADDRESS_LENGTH = 100
_NUMBERS = re.compile(r"(?<![\w])\d(?:[ \-]?\d){12,18}(?![\w])", re.ASCII)
_STARTS = re.compile("|".join(BRANDS.values()))


def passes_luhn(digits: str) -> bool:
    """ISO/IEC 7812-1, annex B."""
    weighed = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(weight // 10 + weight % 10 for weight in weighed) % 10 == 0


def expiry_of(text: str) -> tuple[int, int] | None:
    """Month and year of four digits from MM/YY, MM/YYYY, MMYY and the like."""
    found = _EXPIRY.fullmatch(text.strip())
    if found is None:
        return None
    month, year = (int(part) for part in found.groups() if part is not None)
    return (month, year if year > 99 else 2000 + year) if 1 <= month <= 12 else None


def read_card(fields: Mapping[str, str], today: date) -> tuple[CardInput | None, dict[str, str]]:
    """The card, or None with the fault of each field: empty, short, luhn, format, past."""
    pan = re.sub(r"[\s\-]", "", fields.get("pan", ""))
    expiry_text, cvc = fields.get("expiry", "").strip(), fields.get("cvc", "").strip()
    expiry = expiry_of(expiry_text)
    email = fields.get("email", "").strip()
    faults = {
        "pan": _pan_fault(pan),
        "expiry": "empty" if not expiry_text else "format" if expiry is None else _past(expiry, today),
        "cvc": "empty" if not cvc else "" if re.fullmatch(r"[0-9]{3,4}", cvc) else "format",
        "email": "" if not email or is_address(email) else "format",
    }
    faults = {name: fault for name, fault in faults.items() if fault}
    if faults or expiry is None:
        return None, faults
    holder = " ".join(fields.get("holder", "").split())[:150]
    month, year = expiry
    return CardInput(pan=pan, expiry_month=month, expiry_year=year, cvc=cvc, holder=holder, email=email), {}


def holds_card_number(text: str) -> bool:
    """Something that looks like one, in a field that is none of the card's and would be kept."""
    found = (re.sub(r"[ \-]", "", number[0]) for number in _NUMBERS.finditer(text))
    return any(_STARTS.match(digits) and passes_luhn(digits) for digits in found)


def is_address(text: str) -> bool:
    return len(text) <= ADDRESS_LENGTH and _ADDRESS.fullmatch(text) is not None


def _pan_fault(pan: str) -> str:
    if not pan:
        return "empty"
    if not re.fullmatch(r"[0-9]+", pan) or len(pan) > 19:
        return "luhn"
    return "short" if len(pan) < 12 else "" if passes_luhn(pan) else "luhn"


def _past(expiry: tuple[int, int], today: date) -> str:
    """A card is good to the end of its month, wherever that ends last."""
    yesterday = today - timedelta(days=1)
    return "past" if (expiry[1], expiry[0]) < (yesterday.year, yesterday.month) else ""
