"""Sums by status, and the figures of the strip: those of the pictures, which tie together."""

from datetime import UTC, datetime

import pytest

from desktop.models.domain.batches import ControlTotal, Seal, seal_of
from desktop.models.domain.columns import DEFAULT_COLUMNS, ColumnKey, ColumnSet
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import FAILED, PENDING, SUCCEEDED, OrderStatus
from desktop.models.domain.totals import StatusSums, Totals


def test_turnover_and_net_are_of_what_succeeded() -> None:
    totals = Totals(
        (
            StatusSums("KZT", OrderStatus.DEPOSITED, 3, 1000, 1000, 20, 0),
            StatusSums("KZT", OrderStatus.REFUNDED, 1, 0, 500, 10, 500),
            StatusSums("KZT", OrderStatus.DECLINED, 2, 9000, 9000, 0, 0),
            StatusSums("USD", OrderStatus.CREATED, 5, 7, 7, 0, 0),
        )
    )
    assert totals.turnover("KZT") == 1500
    assert totals.net("KZT") == 1500 - 500 - 30
    assert totals.sum("amount_minor", "KZT") == 10000
    assert totals.conversion == pytest.approx(4 / 6)
    assert (totals.count, totals.pending, totals.currencies) == (11, 5, ("KZT", "USD"))
    assert Totals().conversion is None


def test_every_status_counts_as_one_thing() -> None:
    assert set(OrderStatus) == SUCCEEDED | FAILED | PENDING
    assert len(SUCCEEDED) + len(FAILED) + len(PENDING) == len(OrderStatus)


def test_the_default_columns_are_the_guides_ten() -> None:
    assert [key.value for key in DEFAULT_COLUMNS] == [
        "order_number",
        "rrn",
        "amount",
        "fee",
        "payment_method",
        "registered_at",
        "masked_pan",
        "description",
        "status",
        "refunded",
    ]


def test_a_column_set_is_bounded() -> None:
    eleven = tuple(ColumnKey)[:11]
    with pytest.raises(InvalidInput):
        ColumnSet(eleven)
    assert ColumnSet(eleven, limit=None).keys == eleven
    with pytest.raises(InvalidInput):
        ColumnSet(())
    with pytest.raises(InvalidInput):
        ColumnSet((ColumnKey.RRN, ColumnKey.RRN))


@pytest.mark.parametrize(
    ("totals", "seal"),
    [
        ((), Seal.IDLE),
        ((ControlTotal("amount", 5, 5),), Seal.OK),
        ((ControlTotal("amount", 5, 5), ControlTotal("fee", 3, 1, 2)), Seal.HOLD),
        ((ControlTotal("amount", 5, 4), ControlTotal("fee", 3, 1, 2)), Seal.BAD),
    ],
)
def test_the_seal(totals: tuple[ControlTotal, ...], seal: Seal) -> None:
    assert seal_of(totals) is seal


def test_a_refund_with_something_left_is_partial() -> None:
    def order(status: OrderStatus, minor: int) -> Order:
        at = datetime(2021, 6, 23, tzinfo=UTC)
        return Order(id=1, order_number="1", amount=Money(minor, KZT), gross=Money(9, KZT), status=status, registered_at=at)

    assert order(OrderStatus.REFUNDED, 4).is_partly_refunded
    assert not order(OrderStatus.REFUNDED, 0).is_partly_refunded
    assert order(OrderStatus.REFUNDED, 4).refundable == Money(4, KZT)
    assert order(OrderStatus.APPROVED, 4).refundable == Money(0, KZT)
