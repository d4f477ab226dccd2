"""Which money call is allowed when, what it does to the sums, and what it answers (reference, 2.2 to 2.5 and 7.3)."""

import json

import pytest
from gateway_stage import HOUR, Stage

WHOLE = 150_000


def _in_state(stage: Stage, state: str) -> str:
    two_stage = state in ("APPROVED", "REVERSED")
    order = stage.order(two_stage=two_stage)
    if state == "DECLINED":
        stage.call("decline", orderId=order)
    elif state != "CREATED":
        stage.pay(order)
    if state == "REVERSED":
        stage.call("reverse", orderId=order)
    if state.startswith("REFUNDED"):
        stage.call("refund", orderId=order, amount=0 if state == "REFUNDED" else 50_000)
    return order


@pytest.mark.parametrize(
    ("state", "allowed"),
    [
        ("CREATED", {"decline"}),
        ("APPROVED", {"deposit", "reverse"}),
        ("DEPOSITED", {"refund"}),
        ("REFUNDED in part", {"refund"}),
        ("REFUNDED", set()),
        ("REVERSED", set()),
        ("DECLINED", set()),
    ],
)
def test_what_each_state_allows(stage: Stage, state: str, allowed: set[str]) -> None:
    for call in ("deposit", "reverse", "refund", "decline"):
        order = _in_state(stage, state)
        before = stage.amounts(order)
        assert before[1] == state.split()[0]
        answer = stage.call(call, orderId=order, amount=1000 if call in ("deposit", "refund") else "")
        assert answer["errorCode"] == ("0" if call in allowed else "7"), (state, call)
        assert (stage.amounts(order) == before) is (call not in allowed)


def test_the_sums_of_a_hold_captured_in_part_and_given_back(stage: Stage) -> None:
    order = stage.paid(two_stage=True)
    assert stage.amounts(order) == (1, "APPROVED", WHOLE, 0, 0)
    assert stage.code("deposit", orderId=order, amount=WHOLE + 1) == "5"
    assert stage.code("deposit", orderId=order, amount=100_000) == "0"
    assert stage.amounts(order) == (2, "DEPOSITED", WHOLE, 100_000, 0)
    assert stage.code("refund", orderId=order, amount=100_001) == "7"
    assert stage.code("refund", orderId=order, amount=30_000) == "0"
    assert stage.amounts(order) == (4, "REFUNDED", WHOLE, 70_000, 30_000)
    assert stage.code("refund", orderId=order, amount=0) == "0"
    assert stage.amounts(order) == (4, "REFUNDED", WHOLE, 0, 100_000)


def test_the_number_after_a_partial_refund_is_a_switch(stage: Stage) -> None:
    stage.control("shop", login="training", partly_refunded="DEPOSITED")
    order = stage.paid()
    stage.call("refund", orderId=order, amount=1)
    assert stage.amounts(order) == (2, "DEPOSITED", WHOLE, WHOLE - 1, 1)
    stage.call("refund", orderId=order, amount=0)
    assert stage.amounts(order)[0] == 4


def test_zero_is_the_whole_hold(stage: Stage) -> None:
    order = stage.paid(two_stage=True)
    assert stage.code("deposit", orderId=order, amount=0) == "0"
    assert stage.amounts(order)[3] == WHOLE


@pytest.mark.parametrize("call", ["deposit", "reverse", "refund"])
def test_the_order_of_checks(stage: Stage, call: str) -> None:
    """Credentials, the id, the sum, the order, its state."""
    money = {} if call == "reverse" else {"amount": 1}
    assert stage.bare(call, userName="x", password="y")["errorCode"] == "5"
    assert stage.call(call)["errorMessage"] == "[orderId] не задан"
    assert stage.call(call, orderId="nobody", amount="1.5")["errorMessage"] == "Неверная сумма"
    assert stage.call(call, orderId="nobody", **money)["errorMessage"] == "Незарегистрированный orderId"
    assert stage.call(call, orderId=stage.order(), **money)["errorMessage"] == "Платёж должен быть в корректном состоянии"


@pytest.mark.parametrize("call", ["deposit", "refund"])
def test_a_sum_is_needed(stage: Stage, call: str) -> None:
    assert stage.call(call, orderId=stage.paid(two_stage=call == "deposit"))["errorMessage"] == "Неверная сумма"


def test_an_order_is_found_by_number_with_its_merchant(stage: Stage) -> None:
    stage.paid(orderNumber="N-1")
    assert stage.code("refund", orderNumber="N-1", amount=1) == "5"
    assert stage.code("refund", orderNumber="N-1", merchantLogin="training-api", amount=1) == "0"


def test_a_known_key_refunds_once(stage: Stage) -> None:
    order = stage.paid()
    for _ in range(3):
        assert stage.code("refund", orderId=order, amount=50_000, externalRefundId="key-1") == "0"
    assert stage.amounts(order) == (4, "REFUNDED", WHOLE, 100_000, 50_000)
    assert [each["externalRefundId"] for each in stage.status(order)["refunds"]] == ["key-1"]
    stage.control("shop", login="training", refund_key_conflict="error")
    assert stage.code("refund", orderId=order, amount=50_001, externalRefundId="key-1") == "7"
    assert stage.code("refund", orderId=order, amount=50_000, externalRefundId="key-1") == "0"


def test_a_known_key_is_answered_though_everything_is_given_back(stage: Stage) -> None:
    order = stage.paid()
    assert stage.code("refund", orderId=order, amount=0, externalRefundId="all") == "0"
    assert stage.code("refund", orderId=order, amount=0, externalRefundId="all") == "0"
    assert stage.amounts(order)[4] == WHOLE


def test_an_expected_sum_guards_a_refund(stage: Stage) -> None:
    order = stage.paid()
    assert stage.code("refund", orderId=order, amount=1000, expectedDepositedAmount=WHOLE - 1) == "7"
    assert stage.code("refund", orderId=order, amount=1000, expectedDepositedAmount=WHOLE) == "0"
    assert stage.code("refund", orderId=order, amount=1000, expectedDepositedAmount=WHOLE) == "7"
    assert stage.amounts(order)[4] == 1000


def test_a_hold_is_released_whole_and_once(stage: Stage) -> None:
    order = stage.paid(two_stage=True)
    assert stage.code("reverse", orderId=order) == "0"
    assert stage.amounts(order) == (3, "REVERSED", 0, 0, 0)
    assert stage.code("reverse", orderId=order) == "7"


def test_a_failed_reverse_ends_the_right_to_another(stage: Stage) -> None:
    order = stage.paid(two_stage=True)
    assert stage.code("reverse", orderId=order, amount=WHOLE + 1) == "5"
    assert stage.code("reverse", orderId=order) == "7"
    assert stage.amounts(order)[1] == "APPROVED"
    assert stage.code("deposit", orderId=order, amount=0) == "0"


def test_a_part_of_a_hold_is_released_by_permission_only(stage: Stage) -> None:
    order = stage.paid(two_stage=True)
    assert stage.code("reverse", orderId=order, amount=50_000) == "7"
    stage.control("shop", login="training", partial_reverse=True)
    order = stage.paid(two_stage=True)
    assert stage.code("reverse", orderId=order, amount=50_000) == "0"
    assert stage.amounts(order) == (1, "APPROVED", 100_000, 0, 0)
    assert stage.code("deposit", orderId=order, amount=100_001) == "5"


def test_a_hold_is_released_on_its_bank_day_only(stage: Stage) -> None:
    order, late = stage.paid(two_stage=True), stage.paid(two_stage=True)
    stage.now_ms += 12 * HOUR - 1000  # 23:59:59 in Almaty
    assert stage.code("reverse", orderId=order) == "0"
    stage.now_ms += 1000
    assert "банковского дня" in stage.call("reverse", orderId=late)["errorMessage"]
    stage.control("shop", login="training", reverse_window="until_capture")
    other = stage.paid(two_stage=True)
    stage.now_ms += 48 * HOUR
    assert stage.code("reverse", orderId=other) == "0"


@pytest.mark.parametrize(
    ("rule", "after"), [("reversed", (3, "REVERSED", 0, 0, 0)), ("approved", (1, "APPROVED", WHOLE, 0, 0))]
)
def test_a_one_stage_payment_is_reversed_where_the_bank_allows(stage: Stage, rule: str, after: tuple[object, ...]) -> None:
    order = stage.paid()
    assert stage.code("reverse", orderId=order) == "7"
    stage.control("shop", login="training", reverse_deposited=rule)
    assert stage.code("reverse", orderId=order) == "0"
    assert stage.amounts(order) == after


def test_an_unpaid_order_is_declined_by_either_id(stage: Stage) -> None:
    first, second = stage.order(orderNumber="D-1"), stage.order(orderNumber="D-2")
    assert stage.code("decline", orderId=first, orderNumber="D-2") == "6"
    assert stage.code("decline", orderId=first) == "0"
    assert stage.code("decline", orderNumber="D-2") == "0"
    for order in (first, second):
        answer = stage.status(order)
        assert (answer["orderStatus"], answer["actionCode"]) == (6, 4005)
    assert stage.pay(first)["kind"] == "final"


def test_lines_of_a_basket_are_captured_and_given_back(stage: Stage) -> None:
    lines = [
        {"positionId": 1, "name": "Роза", "quantity": {"value": 1, "measure": "шт"}, "itemAmount": 100_000},
        {"positionId": 2, "name": "Лента", "quantity": {"value": 1, "measure": "шт"}, "itemAmount": 50_000},
    ]
    bundle = json.dumps({"cartItems": {"items": lines}})
    order = stage.paid(two_stage=True, orderBundle=bundle)
    first = json.dumps({"items": lines[:1]})
    assert stage.code("deposit", orderId=order, amount=90_000, depositItems=first) == "5"
    assert stage.code("deposit", orderId=order, amount=100_000, depositItems=first) == "0"
    wrong = json.dumps({"items": [lines[0] | {"positionId": 9, "itemAmount": 1000}]})
    assert stage.code("refund", orderId=order, amount=1000, refundItems=wrong) == "5"
    part = json.dumps({"items": [lines[0] | {"itemAmount": 1000}]})
    assert stage.code("refund", orderId=order, amount=1000, refundItems=part) == "0"
    assert stage.status(order)["orderBundle"]["cartItems"]["items"] == lines


def test_parameters_are_added(stage: Stage) -> None:
    order = stage.order(jsonParams='{"a":"1"}')
    assert stage.code("addParams", orderId=order, params='{"b":"2"}') == "0"
    assert stage.status(order)["merchantOrderParams"] == [{"name": "a", "value": "1"}, {"name": "b", "value": "2"}]
