"""Sums: what every cabinet writes, and what must not be guessed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.importing.amounts import Amounts, amount_of_number, parse_amount, plain_column
from desktop.services.importing.faults import Fault


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("12 000,00", 1_200_000),
        ("12000.00", 1_200_000),
        ("155,600.00", 15_560_000),
        ("155.600,00", 15_560_000),
        ("3 320 150.00", 332_015_000),
        ("12 000,00 ₸", 1_200_000),
        ("₸ 12 000,00", 1_200_000),
        ("-35 000,00", -3_500_000),
        ("−35 000,00", -3_500_000),
        ("(35 000,00)", -3_500_000),
        ("1'234'567.8", 123_456_780),
        ("1\u00a0234\u00a0567,89\u00a0тенге", 123_456_789),
        ("35000", 3_500_000),
        ("1487,50", 148_750),
        ("2362.5", 236_250),
        ("0.01", 1),
        (".5", 50),
        ("1,234,567", 123_456_700),
    ],
)
@pytest.mark.parametrize("sign", [".", ",", ""])
def test_a_sign_before_one_or_two_digits_is_decimal_whatever_the_file(text, minor, sign):
    assert parse_amount(text, sign)[0] == minor


@pytest.mark.parametrize(("text", "sign", "minor"), [("1,234", ".", 123_400), ("1.234", ",", 123_400), ("1,234", "", 123_400)])
def test_three_digits_after_the_other_sign_are_a_group(text, sign, minor):
    assert parse_amount(text, sign) == (minor, None)


@pytest.mark.parametrize(
    ("text", "sign"), [("1.234", "."), ("1,234", ","), ("0,123", "."), ("0.001", ","), ("12.3456", "."), ("1234.567", ",")]
)
def test_three_decimals_are_rejected(text, sign):
    assert parse_amount(text, sign) == Fault("too_many_decimals")


@pytest.mark.parametrize(
    "text", ["1 00", "12 34.00", "1.2.3", "1,2,3", "abc", "1-2", "12.", "--5", "1 234 56", "9" * 16, "(5", "1e5"]
)
def test_what_is_no_sum(text):
    assert isinstance(parse_amount(text, "."), Fault)


@pytest.mark.parametrize(
    ("text", "code"),
    [("10 ₸", "KZT"), ("10 KZT", "KZT"), ("10 тг.", "KZT"), ("10 руб.", "RUB"), ("10 ₽", "RUB"), ("$10", "USD"), ("10", None)],
)
def test_the_currency_beside_the_sum(text, code):
    assert parse_amount(text, ".") == (1000, code)


def test_an_unknown_currency_is_said():
    assert parse_amount("10 XYZ", ".") == Fault("bad_currency")


@pytest.mark.parametrize(("value", "minor"), [(1487.5, 148_750), (0.1 + 0.2, 30), (35000, 3_500_000), (-282.63, -28_263)])
def test_numbers_of_spreadsheets(value, minor):
    assert amount_of_number(value) == (minor, None)


@pytest.mark.parametrize("value", [0.001, 12.345, float("nan"), float("inf"), 1e12])
def test_numbers_that_are_no_sums(value):
    assert isinstance(amount_of_number(value), Fault)


minors = st.integers(min_value=0, max_value=10**13)
groups = st.sampled_from(["", " ", "\u00a0", "\u202f", "'", "’"])
decimals = st.sampled_from([".", ","])
units = st.sampled_from(["", " ₸", "₸", " KZT", " тг"])


def written(minor, group, decimal, unit):
    whole, cents = divmod(minor, 100)
    return f"{whole:,}".replace(",", group) + f"{decimal}{cents:02d}{unit}"


@given(minors, groups, decimals, units, st.sampled_from([".", ",", ""]))
def test_a_written_sum_comes_back(minor, group, decimal, unit, told):
    assert parse_amount(written(minor, group, decimal, unit), told)[0] == minor


@given(st.lists(minors, min_size=1, max_size=30), groups, decimals, units)
def test_the_quick_column_equals_cell_by_cell(values, group, decimal, unit):
    cells = [written(value, group, decimal, unit) for value in values]
    quick = plain_column(cells)
    slow = [parse_amount(cell, decimal) for cell in cells]
    assert slow == [(value, "KZT" if unit else None) for value in values]
    if quick is not None:
        assert quick == (values, "KZT" if unit else None)
    if "’" not in group:
        assert quick is not None


@given(st.lists(st.text(alphabet="0123456789.,' -₸KZT\n\u00a0", max_size=14), min_size=1, max_size=12))
def test_the_quick_column_never_reads_what_a_cell_does_not(cells):
    minors, signs = Amounts(".").column(cells)
    slow = Amounts(".")
    for cell, minor, sign in zip(cells, minors, signs, strict=True):
        one = slow[cell]
        assert (minor, sign) == (one if isinstance(one, tuple) else (one, None))


@given(st.decimals(min_value=Decimal(0), max_value=Decimal(10) ** 12 - 1, places=2))
def test_plain_decimals(value):
    assert parse_amount(f"{value:f}", ".") == (int(value * 100), None)
