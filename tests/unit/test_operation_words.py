"""What the journal tells of a money operation, and the sums that its window counts down."""

from datetime import UTC, datetime

import pytest

from desktop.models.domain.money import KZT, Currency, Money
from desktop.models.domain.money_operations import BasketLine, MoneyOperation, OperationKind, OperationState
from desktop.models.domain.orders import Operation, OperationType, Order
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.zones import zone_of
from desktop.views.detail_words import details_text
from desktop.views.dialogs.operation_basket import part_of, quantity_of, quantity_text
from desktop.views.dialogs.operation_sums import sums_of
from desktop.views.operation_outcomes import short, told
from desktop.views.refund_series import name_of

ZONE = zone_of("Asia/Almaty")
AT = datetime(2021, 7, 20, 9, 0, tzinfo=UTC)


def tenge(minor: int) -> Money:
    return Money(minor, KZT)


def an_order(amount: int = 1_290_000, refunded: int = 450_000, *returns: int) -> Order:
    steps = [
        Operation(type=OperationType.REFUND, at=AT.replace(day=20 + at), amount=tenge(each)) for at, each in enumerate(returns)
    ]
    return Order(
        id=1,
        order_number="1917",
        md_order="x",
        amount=tenge(amount),
        gross=tenge(amount + refunded),
        refunded=tenge(refunded),
        refunded_at=AT,
        status=OrderStatus.REFUNDED if refunded else OrderStatus.DEPOSITED,
        registered_at=AT,
        operations=tuple(steps),
    )


def an_operation(state: OperationState, minor: int = 100_000, **more: object) -> MoneyOperation:
    kept: dict[str, object] = {
        "id": 1,
        "kind": OperationKind.REFUND,
        "state": state,
        "order": 1,
        "order_number": "1917",
        "md_order": "x",
        "merchant": "m",
        "amount": tenge(minor),
        "before": tenge(minor),
        "key": "k",
        "reason": "",
        "asked_at": AT,
        "asked_by": "",
    }
    return MoneyOperation(**{**kept, **more})


def plain(sums) -> list[tuple[str, int]]:
    return [*((caption, amount.minor) for caption, amount in sums.lines), (sums.last[0], sums.last[1].minor)]


def test_the_sums_come_down_to_what_is_available() -> None:
    """The example of the design: 17 400 charged, 4 500 returned on 20.07.2021, 12 900 left."""
    sums = sums_of(an_order(1_290_000, 450_000, 450_000), OperationKind.REFUND, [], tenge(1_290_000), ZONE)
    assert plain(sums) == [
        ("Charged", 1_740_000),
        ("Refunded before, 20.07.2021", -450_000),
        ("Outcome unknown", 0),
        ("Available for refund", 1_290_000),
    ]


def test_what_is_under_way_is_taken_off() -> None:
    own = [an_operation(OperationState.UNKNOWN, 200_000), an_operation(OperationState.WAITING, 90_000)]
    lines = plain(sums_of(an_order(1_740_000, 0), OperationKind.REFUND, own, None, ZONE))
    assert lines[-3:] == [("Outcome unknown", -200_000), ("In the queue", -90_000), ("Available for refund", 1_450_000)]
    assert sum(amount for _caption, amount in lines[:-1]) == lines[-1][1]


@pytest.mark.parametrize("returns", [(), (100, 200, 300, 400, 500), (450_000,)])
def test_every_ledger_adds_up(returns: tuple[int, ...]) -> None:
    order = an_order(1_000_000, sum(returns) or 450_000, *returns)
    lines = plain(sums_of(order, OperationKind.REFUND, [], tenge(1_000_000), ZONE))
    assert sum(amount for _caption, amount in lines[:-1]) == lines[-1][1] == 1_000_000
    assert len(lines) <= 7


@pytest.mark.parametrize(
    ("text", "thousandths"), [("2", 2000), ("0,5", 500), ("1.250", 1250), ("", None), ("-1", None), ("1.2345", None)]
)
def test_quantities_are_read_and_written(text: str, thousandths: int | None) -> None:
    assert quantity_of(text) == thousandths
    if thousandths is not None:
        assert quantity_of(quantity_text(thousandths)) == thousandths


def test_a_part_of_a_line_has_its_share_of_the_sum() -> None:
    line = BasketLine(position=1, name="a", quantity=3000, measure="шт", amount=tenge(100))
    assert part_of(line, 1000).amount == tenge(33)
    assert part_of(line, 2000).amount == tenge(67)
    assert part_of(line, 3000) == line


def test_the_journal_tells_a_sum_as_money() -> None:
    details = {"operation": 7, "kind": "refund", "state": "DONE", "amount_minor": 500_000, "currency": "KZT", "reason": "брак"}
    assert details_text(details) == "Refund 5\u202f000.00\u202f₸; Carried out; Operation No.: 7; Reason: брак"
    assert "teleport" in details_text({**details, "kind": "teleport"}), "of a newer program"


def test_a_refusal_tells_the_banks_code_and_text() -> None:
    refused = an_operation(OperationState.REJECTED, error_code="7", error_text="Сумма возврата превышает сумму списания")
    assert short(refused) == "7: Сумма возврата превышает сумму списания"
    assert told(refused).kind == "bad"
    assert "Сумма возврата превышает" in told(refused).title
    assert told(an_operation(OperationState.REJECTED, error_code="gateway.unreachable_network")).title.startswith("There is no")


def test_no_answer_is_never_told_as_a_failure() -> None:
    for state in (OperationState.UNKNOWN, OperationState.SENT):
        assert told(an_operation(state, error_code="timeout")).kind == "hold"


def test_the_same_list_has_the_same_name() -> None:
    assert name_of("a; 1\n\n b;  2 ") == name_of("a; 1\nb; 2\n")
    assert name_of("a; 1") != name_of("a; 2")


def test_another_currency_has_its_own_minor_units() -> None:
    yen = {"kind": "refund", "state": "DONE", "amount_minor": 500, "currency": "JPY"}
    assert details_text(yen) == "Refund 500\u202fJPY; Carried out"
    assert Money(500, Currency("JPY")).currency.exponent == 0
