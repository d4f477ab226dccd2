"""What a shop is told of an order, by the version of its settings, and the list of a period."""

import json

import pytest
from gateway_stage import DAY, NOON, Stage

SINCE = {
    "bankInfo": 3,
    "chargeback": 6,
    "paymentWay": 9,
    "depositedDate": 10,
    "refundedDate": 12,
    "payerData": 13,
    "transactionAttributes": 14,
    "feUtrnno": 16,
    "displayErrorMessage": 33,
    "tii": 37,
    "tokenizationInfo": 45,
    "mcc": 46,
}


@pytest.mark.parametrize("version", [2, 11, 12, 27, 36, 46])
def test_fields_newer_than_the_shop_are_left_out(stage: Stage, version: int) -> None:
    stage.control("shop", login="training", version=version)
    order = stage.order(email="buyer@example.kz", clientId="c-1")
    stage.pay(order, "refused")
    refused = stage.status(order)
    assert ("displayErrorMessage" in refused) is (version >= 33)
    stage.pay(order, "frictionless")
    stage.call("refund", orderId=order, amount=500, externalRefundId="k")
    answer = stage.status(order)
    there = {name for name in SINCE if name in answer and name != "displayErrorMessage"}
    assert there == {name for name, since in SINCE.items() if since <= version and name != "displayErrorMessage"}
    card = answer["cardAuthInfo"]
    assert ("paymentSystem" in card, "productCategory" in card, "corporateCard" in card) == (
        version >= 8,
        version >= 17,
        version >= 35,
    )
    assert ("threeDsType" in card["secureAuthInfo"]) is (version >= 42)
    assert ("authTypeIndicator" in card["secureAuthInfo"]) is (version < 42)
    assert ("threeDSProtocolVersion" in card["secureAuthInfo"]) is (version >= 30)
    if version >= 5:
        assert ("externalRefundId" in answer["refunds"][0], "approvalCode" in answer["refunds"][0]) == (
            version >= 21,
            version >= 26,
        )
    else:
        assert "refunds" not in answer
    assert ("externalCreated" in answer["bindingInfo"]) is (version >= 20)


def test_a_fresh_order_and_a_paid_one(stage: Stage) -> None:
    order = stage.order(orderNumber="A-7", description="Розы", jsonParams='{"k":"v"}')
    fresh = stage.status(order)
    assert (fresh["orderStatus"], fresh["actionCode"], fresh["actionCodeDescription"]) == (0, -100, "")
    assert fresh["paymentAmountInfo"]["paymentState"] == "CREATED"
    assert fresh["bankInfo"]["bankCountryCode"] == "UNKNOWN"
    assert not {"cardAuthInfo", "authRefNum", "depositedDate"} & set(fresh)
    assert fresh["attributes"] == [{"name": "mdOrder", "value": order}]
    assert (fresh["amount"], fresh["currency"], fresh["date"]) == (150_000, "398", NOON)
    stage.now_ms += 60_000
    stage.pay(order, "frictionless")
    paid = stage.status(order)
    card = paid["cardAuthInfo"]
    assert (card["maskedPan"], card["pan"], card["paymentSystem"]) == ("411111**1111", "411111**1111", "VISA")
    assert (card["secureAuthInfo"]["eci"], card["secureAuthInfo"]["authTypeIndicator"]) == (5, "4")
    assert (paid["authDateTime"], paid["depositedDate"]) == (NOON + 60_000, NOON + 60_000)
    assert len(paid["authRefNum"]) == 12
    assert paid["authRefNum"].isdigit()
    assert len(card["approvalCode"]) == 6


def test_what_is_in_no_version_is_a_switch(stage: Stage) -> None:
    order = stage.paid()
    assert stage.status(order)["orderId"] == order
    assert "operations" not in stage.status(order)
    stage.control("shop", login="training", order_id_on_top=False, refund_flag=False, operations_list=True)
    stage.call("refund", orderId=order, amount=100, externalRefundId="r-1")
    answer = stage.status(order)
    assert not {"orderId", "refund"} & set(answer)
    told = [(each["type"], each["amount"], each["externalRefundId"]) for each in answer["operations"]]
    assert told == [("AUTHORIZATION", 150_000, ""), ("REFUND", 100, "r-1")]


def test_codes_may_be_numbers_and_labels_plain(stage: Stage) -> None:
    order = stage.paid()
    stage.control("shop", login="training", numeric_codes=True, plain_label=True, register_code=True)
    assert stage.call("refund", orderId=order, amount=1)["errorCode"] == 0
    assert stage.call("refund", orderId="nobody", amount=1)["errorCode"] == 6
    assert stage.call("register", orderNumber="N", amount=1, returnUrl="https://a.kz")["errorCode"] == 0
    query = f"userName={stage.ready.user}&password={stage.ready.password}&orderId={order}"
    assert stage.send("GET", f"/payment/rest/getOrderStatusExtended.do?{query}")[1] == "text/plain;charset=UTF-8"


def test_nobody_and_nothing(stage: Stage) -> None:
    assert stage.code("getOrderStatusExtended") == "1"
    answer = stage.call("getOrderStatusExtended", orderNumber="nobody", language="en")
    assert answer == {"errorCode": "6", "errorMessage": "Order is not found"}
    order = stage.order(orderNumber="both")
    assert stage.status(order, orderNumber="another")["orderNumber"] == "both"
    assert stage.call("getOrderStatusExtended", orderNumber="both")["attributes"][0]["value"] == order


def test_the_old_status_has_capital_letters(stage: Stage) -> None:
    order = stage.paid(orderNumber="old")
    answer = stage.call("getOrderStatus", orderId=order)
    head = {name: answer[name] for name in ("OrderStatus", "ErrorCode", "OrderNumber", "Amount", "depositAmount", "authCode")}
    assert head == {
        "OrderStatus": 2,
        "ErrorCode": "0",
        "OrderNumber": "old",
        "Amount": 150_000,
        "depositAmount": 150_000,
        "authCode": 2,
    }
    assert answer["Pan"] == "444455**3333"
    declined = stage.order()
    stage.call("decline", orderId=declined)
    assert stage.call("getOrderStatus", orderId=declined)["ErrorCode"] == "2"
    assert stage.call("getOrderStatus", orderId="nobody")["ErrorCode"] == "6"


ALL = "CREATED,APPROVED,DEPOSITED,DECLINED,REVERSED,REFUNDED"
PERIOD = {"from": "20260803000000", "to": "20260804000000", "size": 100, "transactionStates": ALL}


def _numbers(answer: dict[str, object]) -> list[str]:
    rows = answer["orderStatuses"]
    assert isinstance(rows, list)
    return [row["orderNumber"] for row in rows]


def test_the_list_of_a_period_is_the_newest_first_and_by_pages(stage: Stage) -> None:
    for number in range(5):
        stage.order(orderNumber=f"L-{number}")
        stage.now_ms += 1000
    answer = stage.call("getLastOrdersForMerchants", **PERIOD, searchByCreatedDate="true")
    assert _numbers(answer) == ["L-4", "L-3", "L-2", "L-1", "L-0"]
    assert (answer["errorCode"], answer["totalCount"], answer["page"], answer["pageSize"]) == ("0", 5, 0, 100)
    second = stage.call("getLastOrdersForMerchants", **PERIOD | {"size": 2}, page=1, searchByCreatedDate="true")
    assert (_numbers(second), second["totalCount"]) == (["L-2", "L-1"], 5)


def test_the_list_is_by_payment_unless_asked_otherwise_and_by_state(stage: Stage) -> None:
    stage.order(orderNumber="unpaid")
    stage.paid(orderNumber="paid")
    held = stage.order(orderNumber="late", two_stage=True, sessionTimeoutSecs=999_999)
    stage.now_ms += DAY
    stage.pay(held)
    assert _numbers(stage.call("getLastOrdersForMerchants", **PERIOD)) == ["paid"]
    created = stage.call("getLastOrdersForMerchants", **PERIOD, searchByCreatedDate="true")
    assert sorted(_numbers(created)) == ["late", "paid", "unpaid"]
    some = PERIOD | {"transactionStates": "APPROVED,DECLINED"}
    found = stage.call("getLastOrdersForMerchants", **some, searchByCreatedDate="true")
    assert sorted(_numbers(found)) == ["late", "unpaid"], "the unpaid one is over by now"


def test_the_list_reads_its_dates_in_the_zone_of_the_shop(stage: Stage) -> None:
    stage.order(orderNumber="noon")
    window = {"from": "20260803115900", "to": "20260803120000"}
    assert _numbers(stage.call("getLastOrdersForMerchants", **PERIOD | window, searchByCreatedDate="true")) == ["noon"]
    stage.control("shop", login="training", dates_zone="UTC")
    assert _numbers(stage.call("getLastOrdersForMerchants", **PERIOD | window, searchByCreatedDate="true")) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"size": ""}, "5"),
        ({"from": ""}, "5"),
        ({"transactionStates": ""}, "5"),
        ({"transactionStates": "LOST"}, "5"),
        ({"from": "2026-08-03"}, "5"),
        ({"size": 201}, "10"),
        ({"size": 0}, "10"),
        ({"page": "-1"}, "10"),
        ({"to": "20260802000000"}, "10"),
        ({"merchants": "branch"}, "5"),
    ],
)
def test_a_faulty_question_for_a_list(stage: Stage, change: dict[str, object], code: str) -> None:
    assert stage.code("getLastOrdersForMerchants", **PERIOD | change) == code


def test_a_bank_may_have_no_list(stage: Stage) -> None:
    stage.control("shop", login="training", last_orders="denied")
    assert stage.code("getLastOrdersForMerchants", **PERIOD) == "5"
    stage.control("shop", login="training", last_orders="absent")
    body = f"userName={stage.ready.user}&password={stage.ready.password}"
    assert stage.send("POST", "/payment/rest/getLastOrdersForMerchants.do", body)[0] == 404


def test_stored_cards(stage: Stage) -> None:
    assert stage.code("getBindings", clientId="c-1") == "2"
    order = stage.paid(clientId="c-1")
    stage.paid(clientId="c-1")
    found = stage.call("getBindings", clientId="c-1")["bindings"]
    assert [(each["maskedPan"], each["clientId"]) for each in found] == [("444455**3333", "c-1")]
    binding = found[0]["bindingId"]
    assert stage.status(order)["bindingInfo"]["bindingId"] == binding
    other = stage.order(clientId="c-1")
    assert stage.code("paymentOrderBinding", mdOrder=other, bindingId=binding, cvc="123") == "0"
    assert (stage.amounts(other)[1], stage.status(other)["paymentWay"]) == ("DEPOSITED", "CARD_BINDING")
    assert stage.code("extendBinding", bindingId=binding, newExpiry="203501") == "0"
    assert stage.code("unBindCard", bindingId=binding) == "0"
    assert stage.code("unBindCard", bindingId=binding) == "2"
    assert stage.code("getBindings", clientId="c-1") == "2"
    assert stage.code("bindCard", bindingId=binding) == "0"
    assert stage.call("getBindings", clientId="c-1")["bindings"][0]["expiryDate"] == "203501"


def test_settings_that_cannot_be_are_refused(stage: Stage) -> None:
    for values in ({"version": "new"}, {"last_orders": "maybe"}, {"token": "x"}, {"nothing": 1}):
        body = json.dumps({"login": "training", "attempts": 9, **values})
        status, _, answer = stage.send("POST", "/control/api/shop", body)
        assert (status, json.loads(answer)) == (400, {"error": next(iter(values))})
    shop = next(each for each in stage.control("state")["shops"] if each["login"] == "training")
    assert (shop["attempts"], "token" in shop, "secret" in shop["callbacks"]) == (3, False, False)
