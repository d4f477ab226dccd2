"""Whatever a filter asks, SQL gives the orders that `OrderFilter.matches` chooses, in the order of the sort, and their sums."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from told import NOON, a_row, load

from desktop.models.domain.columns import MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort
from desktop.models.domain.orders import ObservedOrder, Order
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import StatusSums
from desktop.services.storage import Registry, open_registry, planning

ROWS = 240
NUMBERS = ("1", "12", "123", "a[1]", "A1", "ж_%", "Ж\\1", "00123")
RRNS = ("117489005146", "111111111111", "1174", "9[")
UUIDS = tuple(f"018f0000-0000-7000-8000-{n:012x}" for n in range(ROWS))
WORDS = ("За  ужин, Ёлка", "ЗА УЖИН", "обед\nс собой", "Straße", "İx", "100%_", "дос­тавка", "")
DAYS = 5


def some_rows(dice: random.Random) -> Iterator[ObservedOrder]:
    for n in range(ROWS):
        at = NOON - 43_200 + dice.randrange(DAYS * 86_400) // 1800 * 1800

        def maybe(values: Any, share: float = 0.6) -> Any:
            return dice.choice(values) if dice.random() < share else None

        yield a_row(
            n + 2,
            order_number=f"{dice.choice(NUMBERS)}{dice.choice(('', '-', '*', '?'))}",
            md_order=UUIDS[n],
            merchant=maybe(("east", "west")),
            rrn=maybe(RRNS),
            amount_minor=dice.choice((0, 1, 99, 100, 170_000)),
            registered_minor=maybe((100, 170_000)),
            fee_minor=maybe((0, 5)),
            refunded_minor=maybe((0, 70)),
            currency=dice.choice(("KZT", "KZT", "USD")),
            status=(status := dice.choice(tuple(OrderStatus)).value),
            status_raw="ЗАВИС" if status == "UNKNOWN" else None,
            payment_method=maybe(("CARD", "APPLE")),
            payment_system=maybe(("VISA", "MIR")),
            action_code=maybe((0, 5, -2007)),
            registered_at=at,
            paid_at=maybe((at, at + 3600)),
            completed_at=maybe((at + 7200,)),
            refunded_at=maybe((at + 86_400, NOON)),
            updated_at=maybe((NOON,)),
            masked_pan=maybe(("411111******1111", "5555**5557", "**12")),
            description=maybe(WORDS[:-1]),
            email=maybe(("a@example.kz", "Б@пошта.kz")),
            cardholder=maybe(("ANNA", "Борис")),
            processing_id=maybe(("7", "10")),
            terminal_id=maybe(("T1",)),
            ofd_status=maybe(("sent", "failed")),
        )


@contextmanager
def filled() -> Iterator[tuple[Registry, list[Order]]]:
    with TemporaryDirectory() as folder:
        registry = open_registry(Path(folder) / "registry.db")
        load(registry, some_rows(random.Random(7)), chunk=50)
        ids = range(1, ROWS + 1)
        yield registry, registry.queries.by_ids(ids)
        registry.close()


@pytest.fixture(scope="module")
def stock() -> Iterator[tuple[Registry, list[Order]]]:
    with filled() as both:
        yield both


def any_of(*values: str) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from((*values, "", "nobody")), min_size=1, max_size=2)


HOURS = st.integers(-12, DAYS * 24 - 12).map(lambda hours: datetime.fromtimestamp(NOON, UTC) + timedelta(hours=hours))
INSTANTS = HOURS | HOURS.map(lambda at: at.replace(minute=30, second=1, microsecond=500_000))
PIECES = st.sampled_from(("*", "?", "1", "12", "a", "[1]", "[", "]", "!", "ж", "Ж", "_", "%", "\\", "-", "117489005146", "9"))
MEANT = st.sampled_from(("1*", "a[1]*", "?[1]?", "*]", "a?", "A1?", "ж_%*", "??", "*1*", "11*", "*1111111111*", "9[", "00123"))
PATTERNS = MEANT | st.lists(PIECES, min_size=1, max_size=4).map("".join)
SEARCHES = st.sampled_from(
    (
        " ",
        "ужин",
        "за ужин",
        "ЕЛКА",
        "ёлка",
        "1174",
        "1111",
        "обед с",
        "c",
        "straSSe",
        "i̇x",
        "%_",
        "@",
        "018F0000",
        "нет такого",
    )
)
ASKED: dict[str, st.SearchStrategy[Any]] = {
    "period": st.builds(Period, INSTANTS, st.none() | INSTANTS) | st.builds(Period, st.none(), INSTANTS),
    "amount_from": st.sampled_from((0, 1, 100, 101, 170_000)),
    "amount_to": st.sampled_from((0, 99, 100, 169_999, 170_000)),
    "statuses": st.frozensets(st.sampled_from(OrderStatus), min_size=1, max_size=3),
    "merchants": any_of("east", "west"),
    "order_number": PATTERNS,
    "rrn": PATTERNS,
    "md_order": st.sampled_from((UUIDS[3], UUIDS[5].upper(), "x")),
    "last4": st.sampled_from(("1111", "5557", "0000")),
    "methods": any_of("CARD", "APPLE"),
    "payment_systems": any_of("VISA"),
    "action_codes": st.frozensets(st.sampled_from((0, 5, -2007, 9)), min_size=1, max_size=2),
    "currencies": any_of("KZT", "USD"),
    "search": SEARCHES,
    "numbers": st.lists(st.sampled_from((*NUMBERS, *RRNS, *UUIDS[:9], "")), min_size=1, max_size=4).map(tuple),
}


@st.composite
def filters(draw: st.DrawFn) -> OrderFilter:
    """A filter over at most three fields, so that something is found; rarely over all of them."""
    most = draw(st.sampled_from((0, 1, 1, 2, 2, 3, len(ASKED))))
    names = draw(st.lists(st.sampled_from(sorted(ASKED)), min_size=min(most, 1), max_size=most, unique=True))
    return OrderFilter(
        date_basis=draw(st.sampled_from(DateBasis)),
        statuses_excluded=draw(st.booleans()),
        **{name: draw(ASKED[name]) for name in names},
    )


SORTS = st.builds(OrderSort, st.sampled_from([key for key in ColumnKey if key is not ColumnKey.ORDER_PARAMS]), st.booleans())
NARROW = st.sampled_from((-1, 3, 60, 50_000))


def value_of(order: Order, key: ColumnKey) -> Any:
    value = order.amount.currency.code if key is ColumnKey.CURRENCY else getattr(order, key.value)
    return value.minor if key in MONEY_COLUMNS and value is not None else value


def in_order(orders: list[Order], sort: OrderSort) -> list[Order]:
    def key(order: Order) -> tuple[bool, Any, int]:
        value = value_of(order, sort.column)
        return (value is not None and value != "", "" if value is None else value, order.id)

    known = [order for order in orders if value_of(order, sort.column) is not None]
    unknown = [order for order in orders if value_of(order, sort.column) is None]
    ascending = sorted(unknown, key=lambda order: order.id) + sorted(known, key=key)
    return ascending[::-1] if sort.descending else ascending


def summed(orders: list[Order]) -> list[StatusSums]:
    figures: dict[tuple[str, OrderStatus], list[int]] = {}
    for order in orders:
        sums = figures.setdefault((order.amount.currency.code, order.status), [0] * 5)
        for place, money in enumerate((order.amount, order.gross, order.fee, order.refunded), 1):
            sums[place] += money.minor if money else 0
        sums[0] += 1
    return [StatusSums(*name, *sums) for name, sums in sorted(figures.items())]


@settings(max_examples=300, deadline=None)
@example(OrderFilter(order_number="*"), OrderSort(), 50_000, 0)
@example(OrderFilter(md_order=UUIDS[5].upper()), OrderSort(), 50_000, 0)
@example(OrderFilter(numbers=("",)), OrderSort(), 50_000, 0)
@example(OrderFilter(order_number="*1?", search="ужин"), OrderSort(), 3, 0)
@example(OrderFilter(rrn="?1*1", search="ужин", last4="1111"), OrderSort(ColumnKey.STATUS), 50_000, 0)
@example(OrderFilter(merchants=frozenset({""})), OrderSort(), 50_000, 0)
@given(where=filters(), sort=SORTS, narrow=NARROW, offset=st.sampled_from((0, 0, 7, 200)))
def test_sql_finds_what_the_rule_finds(
    stock: tuple[Registry, list[Order]], where: OrderFilter, sort: OrderSort, narrow: int, offset: int
) -> None:
    registry, orders = stock
    queries = registry.queries
    right = in_order([order for order in orders if where.matches(order)], sort)
    with (
        patch.object(planning, "NARROW", narrow),
        patch.object(planning, "WIDE", narrow),
    ):
        assert list(queries.ids(where, sort)) == [order.id for order in right]
        assert queries.page(where, sort, offset, 20) == right[offset : offset + 20]
        assert list(queries.totals(where).parts) == summed(right)
        assert [row[0] for chunk in queries.stream(where, sort, [ColumnKey.MD_ORDER]) for row in chunk] == [
            o.md_order for o in right
        ]
    counts = queries.status_counts(where)
    assert counts == {status: n for status in OrderStatus if (n := sum(o.status is status for o in right))}
    times = [order.registered_at for order in right]
    assert queries.span(where) == ((min(times), max(times)) if times else None)


@pytest.mark.parametrize("basis", DateBasis)
def test_a_period_holds_its_first_second_and_not_its_end(stock: tuple[Registry, list[Order]], basis: DateBasis) -> None:
    registry, orders = stock
    times = sorted({at for order in orders if (at := getattr(order, basis.attribute)) is not None})
    start, end = times[0], times[-1]
    where = OrderFilter(period=Period(start, end), date_basis=basis)
    right = {order.id for order in orders if (at := getattr(order, basis.attribute)) is not None and at != end}
    assert set(registry.queries.ids(where, OrderSort())) == right
    assert registry.queries.totals(where).count == len(right)


def raw(order: Order, key: ColumnKey) -> object:
    value = value_of(order, key)
    if key is ColumnKey.ORDER_PARAMS:
        return None
    if key is ColumnKey.STATUS:
        return order.status_raw or order.status.value
    if key in TIME_COLUMNS:
        return None if value is None else int(value.timestamp())
    return value or None if key is ColumnKey.ORDER_NUMBER else value


def test_a_stream_gives_raw_values_and_the_currency_last(stock: tuple[Registry, list[Order]]) -> None:
    registry, orders = stock
    keys = [key for key in ColumnKey if key is not ColumnKey.ORDER_PARAMS]
    rows = [row for chunk in registry.queries.stream(OrderFilter(), OrderSort(), keys) for row in chunk]
    newest = in_order(orders, OrderSort())
    assert rows == [(*(raw(order, key) for key in keys), order.amount.currency.code) for order in newest]


def test_the_sums_of_chosen_orders(stock: tuple[Registry, list[Order]]) -> None:
    registry, orders = stock
    chosen = orders[5:90:3]
    assert list(registry.queries.totals_of([order.id for order in chosen]).parts) == summed(chosen)
    assert registry.queries.totals_of([]).count == 0


def test_orders_by_id_come_in_the_given_order_without_the_gone(stock: tuple[Registry, list[Order]]) -> None:
    registry, orders = stock
    assert registry.queries.by_ids([9, 10_000, 3, 5]) == [orders[8], orders[2], orders[4]]


def test_choices_are_the_values_in_use(stock: tuple[Registry, list[Order]]) -> None:
    registry, orders = stock

    def values(read: Callable[[Order], Any]) -> tuple[Any, ...]:
        return tuple(sorted({read(order) for order in orders} - {None}))

    choices = registry.queries.choices()
    assert choices.merchants == values(lambda order: order.merchant)
    assert choices.methods == values(lambda order: order.payment_method)
    assert choices.payment_systems == values(lambda order: order.payment_system)
    assert choices.currencies == values(lambda order: order.amount.currency.code)
    assert choices.action_codes == values(lambda order: order.action_code)


def test_orders_by_reference(stock: tuple[Registry, list[Order]]) -> None:
    registry, orders = stock
    assert registry.queries.find(f" {UUIDS[4].upper()} ") == [orders[4]]
    named = [order for order in orders if order.order_number == "12"]
    assert registry.queries.find("12") == in_order(named, OrderSort())
    assert registry.queries.find("") == []


def test_a_pasted_list_is_answered_entry_by_entry(stock: tuple[Registry, list[Order]]) -> None:
    registry, _ = stock
    answer = registry.queries.match_list([UUIDS[2], "", "  nothing ", RRNS[0], UUIDS[2], UUIDS[7]])
    assert (answer.found, answer.missing, answer.ambiguous) == ((UUIDS[2], UUIDS[7]), ("nothing",), (RRNS[0],))


def test_five_thousand_pasted_numbers(stock: tuple[Registry, list[Order]]) -> None:
    registry, orders = stock
    pasted = (*(f"none-{n}" for n in range(5000)), UUIDS[1])
    assert list(registry.queries.ids(OrderFilter(numbers=pasted), OrderSort())) == [orders[1].id]
    assert len(registry.queries.match_list(pasted).missing) == 5000
