"""Money: exact, one currency at a time."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.money import KZT, Currency, Money

minors = st.integers(-(10**15), 10**15)
currencies = st.sampled_from([KZT, Currency("USD"), Currency("JPY"), Currency("KWD")])


@given(minors, currencies)
def test_what_is_written_is_read_back(minor: int, currency: Currency) -> None:
    money = Money(minor, currency)
    assert Money.parse(str(money), currency) == money
    assert (
        str(money).partition(".")[2] == "" if currency.exponent == 0 else len(str(money).partition(".")[2]) == currency.exponent
    )


@given(minors, minors, minors)
def test_arithmetic_is_that_of_integers(a: int, b: int, c: int) -> None:
    x, y, z = (Money(minor, KZT) for minor in (a, b, c))
    assert (x + y) + z == x + (y + z)
    assert x - y == -(y - x)
    assert (x < y) == (a < b)
    assert bool(x) == (a != 0)


def test_the_tenge_has_two_decimals() -> None:
    assert Money.parse("1700.5").minor == 170050
    assert Money.parse("0.01").decimal == Decimal("0.01")


@pytest.mark.parametrize("text", ["", "1,5", "1 000", "0.001", "1.234", "abc", "1e3", "NaN", "--1", "1.", ".5"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Money.parse(text)
    assert caught.value.field == "amount"


def test_currencies_never_meet() -> None:
    with pytest.raises(ValueError, match="KZT meets USD"):
        Money(1, KZT) + Money(1, Currency("USD"))
    with pytest.raises(TypeError):
        Money(1, KZT) < 5  # noqa: B015


@pytest.mark.parametrize("code", ["kzt", "KZ", "ТНГ", "", "KZTT"])
def test_a_currency_is_three_latin_capitals(code: str) -> None:
    with pytest.raises(InvalidInput):
        Currency(code)


def test_numeric_codes() -> None:
    assert Currency.of_numeric(398) == KZT
    with pytest.raises(InvalidInput):
        Currency.of_numeric(999)
