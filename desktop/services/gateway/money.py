"""Currencies on the wire: three digits there, three letters here."""

from __future__ import annotations

from typing import Any

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.money import KZT, Currency
from desktop.services.gateway.wire import text, whole

_NUMBERS = (398, 643, 840, 978, 417, 860, 156, 826)
_BY_LETTERS = {Currency.of_numeric(number).code: f"{number:03}" for number in _NUMBERS}


def currency_of(value: Any) -> Currency | None:
    """Digits or letters; the tenge where nothing is told; None for one that we do not know."""
    if value is None or value == "":
        return KZT
    number = whole(value)
    try:
        return Currency.of_numeric(number) if number is not None else Currency((text(value) or "").upper())
    except InvalidInput:
        return None


def digits_of(currency: Currency) -> str:
    """For a request; InvalidInput("currency") for one that has no number here."""
    try:
        return _BY_LETTERS[currency.code]
    except KeyError:
        raise InvalidInput("currency", value=currency.code) from None
