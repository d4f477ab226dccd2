"""The filter as a value: what it asks, how it is kept, and the rule over one order."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.filters import (
    DateBasis,
    OrderFilter,
    filter_from_dict,
    filter_to_dict,
    is_id_search,
)
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.orders import Order
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus

texts = st.text(max_size=12)
sets = st.frozensets(st.text(min_size=1, max_size=6), max_size=3)
instants = st.none() | st.datetimes(datetime(2019, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))
filters = st.builds(
    OrderFilter,
    period=st.builds(Period, instants, instants),
    date_basis=st.sampled_from(DateBasis),
    amount_from=st.none() | st.integers(0, 10**12),
    amount_to=st.none() | st.integers(0, 10**12),
    statuses=st.frozensets(st.sampled_from(OrderStatus)),
    statuses_excluded=st.booleans(),
    merchants=sets,
    order_number=texts,
    rrn=texts,
    md_order=texts,
    last4=texts,
    methods=sets,
    payment_systems=sets,
    action_codes=st.frozensets(st.integers(-99999, 999999), max_size=3),
    currencies=sets,
    search=texts,
    numbers=st.lists(texts, max_size=4).map(tuple),
)


def an_order(**changes: object) -> Order:
    order = Order(
        id=1,
        order_number="753_1580216531",
        md_order="abd7cd5a-f075-7574-8a27-0b6d0c3b68a0",
        rrn="117489005146",
        amount=Money(170000, KZT),
        gross=Money(170000, KZT),
        status=OrderStatus.DEPOSITED,
        registered_at=datetime(2020, 1, 28, 13, 2, 11, tzinfo=UTC),
        masked_pan="5536 **** **** 5796",
        description="Ёлка за УЖИН",
        email="Payer@Example.kz",
    )
    return replace(order, **changes)  # type: ignore[arg-type]


@given(filters)
def test_a_kept_filter_asks_the_same(value: OrderFilter) -> None:
    back = filter_from_dict(filter_to_dict(value))
    assert back.active_fields == value.active_fields
    for name in value.active_fields:
        assert getattr(back, name) == getattr(value, name)
    if value.statuses:
        assert back.statuses_excluded == value.statuses_excluded
    assert back.date_basis == value.date_basis


@pytest.mark.parametrize("data", [{"statuses": ["PAID"]}, {"period": ["yesterday", None]}, {"period": 5}, {"numbers": 5}])
def test_what_is_no_filter_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        filter_from_dict(data)


@given(filters)
def test_without_its_fields_a_filter_is_empty(value: OrderFilter) -> None:
    assert value.without(*value.active_fields).is_empty


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ({"order_number": "753_1580216531"}, True),
        ({"order_number": "753"}, False),
        ({"order_number": "753*"}, True),
        ({"order_number": "753?1580216531"}, True),
        ({"order_number": "[7]53*"}, False),
        ({"search": "елка  за ужин"}, True),
        ({"search": "payer@"}, True),
        ({"search": "5796"}, True),
        ({"search": "5536"}, False),
        ({"search": "6531\n1174"}, False),
        ({"last4": "5796"}, True),
        ({"amount_from": 170000, "amount_to": 170000}, True),
        ({"amount_from": 170001}, False),
        ({"statuses": frozenset({OrderStatus.DEPOSITED}), "statuses_excluded": True}, False),
        ({"numbers": ("1", "117489005146")}, True),
        ({"numbers": ("1",)}, False),
        ({"date_basis": DateBasis.PAID, "period": Period(datetime(2019, 1, 1, tzinfo=UTC), None)}, False),
        ({"period": Period(None, datetime(2020, 1, 28, 13, 2, 11, tzinfo=UTC))}, False),
        ({"period": Period(datetime(2020, 1, 28, 13, 2, 11, tzinfo=UTC), None)}, True),
    ],
)
def test_the_rule_over_one_order(asked: dict[str, object], answer: bool) -> None:
    assert OrderFilter(**asked).matches(an_order()) is answer  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("753_1580216531", True),
        ("117489005146", True),
        ("ужин", False),
        ("стол 14", False),
        ("12", False),
        ("INV-2021/07", True),
    ],
)
def test_a_search_for_one_payment_is_known(text: str, answer: bool) -> None:
    assert is_id_search(text) is answer
