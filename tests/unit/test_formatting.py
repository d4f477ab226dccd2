"""Values as a person reads them, letter by letter."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money import KZT, Currency, Money
from desktop.models.domain.orders import OperationType, Order
from desktop.models.domain.period import Period, Preset
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.zones import zone_of
from desktop.views import formatting

ALMATY = zone_of("Asia/Almaty")
NARROW = "\u202f"


def an_order(status: OrderStatus, left: int, raw: str | None = None) -> Order:
    at = datetime(2021, 7, 23, 5, 28, 14, tzinfo=UTC)
    sum_of = Money(left, KZT)
    return Order(id=1, order_number="1", amount=sum_of, gross=sum_of, status=status, registered_at=at, status_raw=raw)


@pytest.mark.parametrize(
    ("minor", "code", "text"),
    [
        (170000, "KZT", "1_700.00_₸"),
        (1, "KZT", "0.01_₸"),
        (0, "KZT", "0.00_₸"),
        (-450000, "KZT", "\u22124_500.00_₸"),
        (1048891554, "KZT", "10_488_915.54_₸"),
        (1200, "USD", "12.00_USD"),
        (1500, "JPY", "1_500_JPY"),
        (1234567, "KWD", "1_234.567_KWD"),
    ],
)
def test_money_is_written_as_the_bank_prints_it(minor: int, code: str, text: str) -> None:
    assert formatting.money(Money(minor, Currency(code))) == text.replace("_", NARROW)


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_no_digit_of_a_sum_is_lost(minor: int) -> None:
    written = formatting.money(Money(minor, KZT), sign=False)
    assert Money.parse(written.replace(NARROW, "").replace("\u2212", "-")).minor == minor


@given(st.integers(min_value=0, max_value=10**12))
def test_counts_stand_in_groups_of_three(number: int) -> None:
    head, *groups = formatting.count(number).split(NARROW)
    assert 1 <= len(head) <= 3
    assert all(len(group) == 3 for group in groups)


def test_money_for_a_spreadsheet_is_plain() -> None:
    assert formatting.plain_money(Money(-170000, KZT)) == "-1700.00"


def test_a_share_becomes_a_percentage() -> None:
    assert formatting.percent(329 / 392) == f"83.93{NARROW}%"
    assert formatting.percent(1.0) == f"100.00{NARROW}%"
    assert formatting.percent(None) == "–"


def test_times_are_the_merchants() -> None:
    at = datetime(2021, 7, 23, 20, 28, 14, tzinfo=UTC)
    assert formatting.date_time(at, ALMATY) == "24.07.2021 02:28:14"
    assert formatting.date(at, ALMATY) == "24.07.2021"
    assert formatting.time(at, ALMATY) == "02:28:14"


def test_the_zone_tells_the_offset_of_that_day() -> None:
    assert formatting.zone_text(datetime(2021, 7, 23, tzinfo=UTC), ALMATY) == "Almaty, UTC+6"
    assert formatting.zone_text(datetime(2025, 7, 23, tzinfo=UTC), ALMATY) == "Almaty, UTC+5"
    assert formatting.zone_text(datetime(2025, 1, 1, tzinfo=UTC), zone_of("Asia/Kolkata")) == "Kolkata, UTC+5:30"


def test_a_period_includes_its_last_day() -> None:
    july = Period.of_days(date(2021, 1, 1), date(2021, 7, 27), ALMATY)
    assert formatting.period(july, ALMATY) == "01.01.2021 – 27.07.2021"
    assert formatting.period(Period(july.start, None), ALMATY) == "01.01.2021 – …"
    assert formatting.period(Period(), ALMATY) == formatting.preset_title(Preset.ALL) == "Whole registry"


@pytest.mark.parametrize(
    ("masked", "text"),
    [
        ("411111" + "******" + "1111", "4111 •••• 1111"),
        ("4400 **** **** 1182", "4400 •••• 1182"),
        ("****1182", "•••• 1182"),
        ("", ""),
        (None, ""),
        ("unknown", "unknown"),
    ],
)
def test_a_card_shows_its_first_and_last_four(masked: str | None, text: str) -> None:
    assert formatting.pan(masked) == text


def test_a_full_card_number_is_not_shown_even_if_one_came_this_far() -> None:
    digits = "4" + "1" * 15
    assert digits not in formatting.pan(digits).replace(" ", "")


def test_wallets_have_their_names_and_unknown_codes_stay() -> None:
    assert formatting.method_text("APPLE") == "Apple Pay"
    assert formatting.method_text("CARD") == "CARD"
    assert formatting.method_text(None) == ""


def test_a_partial_refund_has_a_word_of_its_own() -> None:
    assert formatting.status_text(an_order(OrderStatus.REFUNDED, 0)) == "Refunded"
    assert formatting.status_text(an_order(OrderStatus.REFUNDED, 100)) == "Partly refunded"
    assert formatting.status_text(an_order(OrderStatus.UNKNOWN, 100, "НОВЫЙ")) == "Unknown: НОВЫЙ"


def test_everything_that_has_a_code_has_words() -> None:
    assert all(formatting.column_title(key) for key in ColumnKey)
    assert all(formatting.status_word(status) for status in OrderStatus)
    assert all(formatting.operation_title(kind) for kind in OperationType)
    assert all(formatting.preset_title(preset) for preset in Preset)


def test_file_sizes_are_short() -> None:
    assert formatting.file_size(999) == "999 B"
    assert formatting.file_size(53248) == "52 KB"
    assert formatting.file_size(1_500_000) == "1.4 MB"
