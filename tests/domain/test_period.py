"""Periods in the merchant's zone."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.period import Period, Preset, parse_instant
from desktop.models.domain.zones import zone_of

ALMATY = zone_of("Asia/Almaty")
days = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def test_almaty_moved_to_utc_plus_5_on_the_first_of_march_2024() -> None:
    assert parse_instant("2024-02-28", ALMATY) == datetime(2024, 2, 27, 18, tzinfo=UTC)
    assert parse_instant("2024-03-02", ALMATY) == datetime(2024, 3, 1, 19, tzinfo=UTC)


@given(days, st.integers(0, 400))
def test_a_period_of_days_gives_its_days_back(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    assert Period.of_days(first, last, ALMATY).days(ALMATY) == (first, last)


@given(days)
def test_every_preset_but_yesterday_and_last_month_holds_today(today: date) -> None:
    noon = datetime(today.year, today.month, today.day, 12, tzinfo=ALMATY)
    for preset in Preset:
        period = preset.period(today, ALMATY)
        holds = (period.start is None or period.start <= noon) and (period.end is None or noon < period.end)
        assert holds == (preset not in (Preset.YESTERDAY, Preset.LAST_MONTH))


@given(days)
def test_weeks_are_iso_weeks_and_last_month_ends_before_this_one(today: date) -> None:
    monday, sunday = Preset.THIS_WEEK.period(today, ALMATY).days(ALMATY)
    assert monday is not None
    assert sunday is not None
    assert (monday.isoweekday(), sunday.isoweekday()) == (1, 7)
    assert Preset.LAST_MONTH.period(today, ALMATY).end == Preset.THIS_MONTH.period(today, ALMATY).start


def test_typed_ends_include_what_was_typed() -> None:
    assert parse_instant("2021-07-27", ALMATY, end=True) == parse_instant("2021-07-28", ALMATY)
    assert parse_instant("2021-07-27T10:30", ALMATY, end=True) == parse_instant("2021-07-27T10:31", ALMATY)
    assert parse_instant("2021-07-27T10:30:15", ALMATY, end=True) == parse_instant("2021-07-27T10:30:16", ALMATY)


@pytest.mark.parametrize("text", ["", "27.07.2021", "2021-02-30", "2021-07-27T10:30+05:00", "вчера"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_instant(text, ALMATY)


def test_an_unknown_zone_is_refused() -> None:
    for name in ("Asia/Nowhere", "Almaty", "../etc/passwd", ""):
        with pytest.raises(InvalidInput):
            zone_of(name)
