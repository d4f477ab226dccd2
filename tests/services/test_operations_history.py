"""The history of an order tells what was done from here, and what was noticed, where the bank tells nothing; once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from operations_stage import Desk, a_desk, tenge

from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import OperationKind
from desktop.models.domain.orders import OperationType


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as opened:
        yield opened


Told = list[tuple[OperationType, Money | None, int]]


def history(desk: Desk, md_order: str) -> Told:
    """Acts with the seconds since the beginning."""
    (order,) = desk.registry.queries.find(md_order)
    return [(act.type, act.amount, int((act.at - order.registered_at).total_seconds())) for act in order.operations]


@pytest.mark.parametrize("tells", [True, False])
def test_own_refunds_stand_there_once(desk: Desk, tells: bool) -> None:
    desk.bank.tells_refunds = tells
    one = desk.bank.order("1", 100_000, "DEPOSITED")
    desk.sync.run()
    for _ in range(2):
        desk.clock.wait(60)
        desk.operations.run(desk.order(one).id, OperationKind.REFUND, tenge("300"))
    expected: Told = [(OperationType.REFUND, tenge("300"), at) for at in (60, 120)]
    assert history(desk, one.md_order) == expected
    assert desk.sync.run().updated == 0
    assert history(desk, one.md_order) == expected


def test_a_decline_and_a_reversal_of_our_own(desk: Desk) -> None:
    unpaid, held = desk.bank.order("1", 100_000), desk.bank.order("2", 100_000, "APPROVED")
    desk.sync.run()
    desk.clock.wait(60)
    desk.operations.run(desk.order(unpaid).id, OperationKind.DECLINE, tenge("1000"))
    desk.operations.run(desk.order(held).id, OperationKind.REVERSE, tenge("1000"))
    assert history(desk, unpaid.md_order) == [(OperationType.DECLINE, None, 60)]
    assert history(desk, held.md_order) == [(OperationType.REVERSE, tenge("1000"), 60)]


def test_one_without_an_answer_comes_in_when_it_is_known(desk: Desk) -> None:
    desk.bank.tells_refunds = False
    one = desk.bank.order("1", 100_000, "DEPOSITED")
    desk.sync.run()
    desk.bank.wire = ["lost_after"]
    desk.clock.wait(60)
    desk.operations.run(desk.order(one).id, OperationKind.REFUND, tenge("300"))
    assert history(desk, one.md_order) == []
    desk.sync.run()
    assert history(desk, one.md_order) == [(OperationType.REFUND, tenge("300"), 60)]


def test_what_somebody_else_did_is_noticed(desk: Desk) -> None:
    one = desk.bank.order("1", 100_000, "APPROVED")
    desk.sync.run()
    desk.clock.wait(60)
    desk.bank.reverse(one, None)
    desk.sync.run()
    desk.clock.wait(60)
    desk.sync.run()
    assert history(desk, one.md_order) == [(OperationType.REVERSE, None, 60)]


def test_what_is_met_for_the_first_time_is_no_change(desk: Desk) -> None:
    one = desk.bank.order("1", 100_000, "REVERSED")
    desk.sync.run()
    assert history(desk, one.md_order) == []
