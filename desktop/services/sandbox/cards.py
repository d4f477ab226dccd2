"""The test cards of the reference's section 8 and a few of our own, and what the bank says to each.

No number stands here: each is put together from its parts when it is asked for, the last four digits first."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Literal, NamedTuple

Flow = Literal["ssl", "frictionless", "attempt", "challenge"]
WRONG_DATA, EXPIRED, NOT_FOUND, ACS_REFUSED, MODE_IMPOSSIBLE = 71015, 101, 53, -2025, -2021
REFUSING_CVC = "999"
_PAN, _CVC = re.compile(r"[0-9]{12,19}\Z"), re.compile(r"[0-9]{3,4}\Z")


class Card(NamedTuple):
    """`code` 0 = the bank says yes."""

    name: str
    last: str
    middle: str
    first: str
    flow: Flow
    code: int = 0
    cvc: str = "123"

    @property
    def pan(self) -> str:
        return self.first + self.middle + self.last


def luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _own(name: str, code: int) -> Card:
    """A card of ours, its last digits the code that it brings about."""
    last = f"{code:04d}"[-4:]
    first = next(first for first in map(str, range(400_120, 400_130)) if luhn(first + "0" * 6 + last))
    return Card(name, last, "0" * 6, first, "ssl", code)


CARDS = (
    Card("challenge", "5599", "5" * 6, "555555", "challenge"),
    Card("frictionless", "1111", "1" * 6, "411111", "frictionless"),
    Card("3ds_fails", "5780", "489505", "516849", "frictionless", ACS_REFUSED),
    Card("attempt", "1118", "1" * 6, "400000", "attempt"),
    Card("code", "1115", "1" * 6, "500000", "challenge"),
    Card("ssl", "3333", "551111", "444455", "ssl"),
    Card("visa_347", "1999", "012200", "456396", "frictionless", 0, "347"),
    Card("maestro", "0003", "0" * 8, "639002", "frictionless"),
    Card("limit", "6666", "4" * 6, "444444", "ssl", -20010),
    Card("no_3ds", "5557", "5" * 6, "555555", "frictionless", -2011),
    Card("format", "4422", "4" * 6, "444444", "ssl", 904),
    Card("refused", "1111", "441111", "444444", "ssl", 5),
    Card("3ds_broken", "9999", "449999", "444444", "frictionless", 151017),
    _own("no_money", 116),
    _own("expired", 101),
    _own("fraud", 151),
    _own("over_limit", 121),
    _own("lost", 203),
    _own("no_link", 907),
    _own("no_answer", 151019),
)
_BY_NAME = {card.name: card for card in CARDS}


def named(name: str) -> Card | None:
    return _BY_NAME.get(name)


class Verdict(NamedTuple):
    code: int
    flow: Flow


def verdict(pan: str, month: int, year: int, cvc: str, now_ms: int) -> Verdict:
    """What becomes of a card's data: first what everybody can see, then what the bank knows."""
    now = datetime.fromtimestamp(now_ms // 1000, UTC)
    if not (_PAN.match(pan) and luhn(pan) and _CVC.match(cvc) and 1 <= month <= 12):
        return Verdict(WRONG_DATA, "ssl")
    if (year, month) < (now.year, now.month):
        return Verdict(EXPIRED, "ssl")
    card = next((card for card in CARDS if card.pan == pan), None)
    if card is None:
        return Verdict(NOT_FOUND, "ssl")
    # The challenge comes before the bank sees the code on the back, so its page is shown to every payer of such a card.
    return Verdict(WRONG_DATA if cvc == REFUSING_CVC else card.code, card.flow)


def masked(pan: str) -> str:
    return f"{pan[:6]}**{pan[-4:]}" if len(pan) >= 12 else "**"


def system_of(pan: str) -> str:
    """The payment system of a number, by its first digits."""
    two, four = (int(pan[:count]) if _PAN.match(pan) else 0 for count in (2, 4))
    if 2200 <= four <= 2204:
        return "MIR"
    if pan.startswith("4"):
        return "VISA"
    if 51 <= two <= 55 or 2221 <= four <= 2720 or two in (50, 56, 57, 58, 63, 67):
        return "MASTERCARD"
    return {34: "AMEX", 37: "AMEX", 35: "JCB", 62: "CUP"}.get(two, "VISA")
