"""Dates and times: every shape of the neighbours, in the merchant's zone, deterministic where the clock is changed."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from import_files import ALMATY

from desktop.models.domain.zones import zone_of
from desktop.services.importing.dates import Instants, joined, order_of
from desktop.services.importing.faults import Fault


def utc(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    "text",
    [
        "23.07.2021 11:28:14",
        "23.07.21 11:28:14",
        "2021-07-23 11:28:14",
        "2021-07-23T11:28:14",
        "2021.07.23 11:28:14",
        "23/07/2021 11:28:14",
        "23-07-2021 11:28:14",
        " 23.07.2021,  11:28:14 ",
        "23.07.2021\u00a011:28:14",
        "23.07.2021 11:28:14.000",
        "23.07.2021 11:28:14 AM",
        "2021-07-23T05:28:14Z",
        "2021-07-23T08:28:14+03:00",
        "2021-07-23 08:28:14+0300",
        datetime(2021, 7, 23, 11, 28, 14),
        44400.478,
        "44400,478",
    ],
)
def test_shapes_of_one_moment(text):
    found = Instants(ALMATY, "dmy")[text]
    assert isinstance(found, int)
    assert abs(found - utc(2021, 7, 23, 5, 28, 14)) <= (60 if "44400" in str(text) else 0)


def test_without_seconds_and_without_a_time():
    read = Instants(ALMATY, "dmy")
    assert read["28.01.2020 19:02"] == utc(2020, 1, 28, 13, 2)
    assert read["28.01.2020"] == utc(2020, 1, 27, 18, 0)
    assert read[date(2020, 1, 28)] == utc(2020, 1, 27, 18, 0)


@pytest.mark.parametrize(
    "text",
    ["31.06.2021", "29.02.2021 10:00:00", "00.01.2021", "12.13.2021", "23.07.2021 24:00:00", "23.07.2021 11:60", "вчера",
             "23.07.1021", "2021", "23.07.2021 11", "1.1", "23.07-2021", "23.07.2021 13:00 PM", 12.5, True]
)  # fmt: skip
def test_days_that_do_not_exist(text):
    assert Instants(ALMATY, "dmy")[text] == Fault("bad_date")


@pytest.mark.parametrize("text", ["", "  ", "-", "—"])
def test_blanks(text):
    assert Instants(ALMATY, "dmy")[text] is None


def test_month_first_only_where_it_is_asked():
    assert Instants(ALMATY, "mdy")["07/08/2021"] == utc(2021, 7, 7, 18)
    assert Instants(ALMATY, "dmy")["07/08/2021"] == utc(2021, 8, 6, 18)
    assert Instants(ALMATY, "mdy")["07.08.2021"] == utc(2021, 8, 6, 18)  # a date with dots is day first everywhere


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("23/07/2021", "dmy"),
        ("07/23/2021", "mdy"),
        ("07/08/2021", "?"),
        ("07/07/2021", ""),
        ("07.08.2021", ""),
        ("2021-07-08", ""),
    ],
)
def test_what_a_date_tells_of_its_order(text, told):
    assert order_of(text) == told


def test_almaty_moved_to_utc_plus_5():
    read = Instants(ALMATY, "dmy")
    assert read["29.02.2024 22:59:59"] == utc(2024, 2, 29, 16, 59, 59)
    assert read["29.02.2024 23:30:00"] == utc(2024, 2, 29, 17, 30)  # came twice: the first one
    assert read["01.03.2024 00:00:00"] == utc(2024, 2, 29, 19)


def test_an_hour_that_the_clock_skips_is_read_with_the_offset_before():
    paris = zone_of("Europe/Paris")
    assert Instants(paris, "dmy")["28.03.2021 02:30:00"] == utc(2021, 3, 28, 1, 30)


def test_a_column_near_a_change_equals_cell_by_cell():
    cells = ("29.02.2024 21:10:00", "29.02.2024 23:30:00", "01.03.2024 00:10:00", "01.03.2024 05:10:00")
    assert Instants(ALMATY, "dmy").column(cells) == [Instants(ALMATY, "dmy")[cell] for cell in cells]


def test_time_in_a_column_of_its_own():
    read = Instants(ALMATY, "dmy")
    expected = utc(2026, 9, 3, 13, 33, 36)
    for day in ("03.09.2026", date(2026, 9, 3), datetime(2026, 9, 3), 46268):
        for clock in ("18:33:36", time(18, 33, 36), datetime(1899, 12, 31, 18, 33, 36)):
            assert read[joined(day, clock)] == expected
    assert read[joined(46268, (18 * 3600 + 33 * 60 + 36) / 86400)] == expected


moments = st.datetimes(min_value=datetime(1995, 1, 1), max_value=datetime(2035, 1, 1)).map(lambda d: d.replace(microsecond=0))
shapes = st.sampled_from(
    ["%d.%m.%Y %H:%M:%S", "%Y-%m-%d %H:%M:%S", "%d.%m.%y %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%d/%m/%Y %H:%M:%S"]
)


@given(st.lists(moments, min_size=1, max_size=20), shapes)
def test_a_written_moment_comes_back(values, shape):
    if "%y" in shape:
        values = [
            value.replace(year=2000 + value.year % 36) if value.year < 2000 else value for value in values if value.day < 29
        ]
    cells = [value.strftime(shape) for value in values]
    expected = [int(value.replace(tzinfo=ALMATY).timestamp()) for value in values]
    assert Instants(ALMATY, "dmy").column(cells) == expected
    assert [Instants(ALMATY, "dmy")[cell] for cell in cells] == expected


@given(st.lists(st.text(alphabet="0123456789.:-/ TZ+", max_size=22), min_size=1, max_size=10))
def test_a_column_is_never_bolder_than_its_cells(cells):
    assert Instants(ALMATY, "dmy").column(cells) == [Instants(ALMATY, "dmy")[cell] for cell in cells]
