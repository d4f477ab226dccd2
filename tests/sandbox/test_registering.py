"""register.do: what is checked first, what is said, and how loosely a request may be written."""

import base64
import json
from urllib.parse import urlencode

import pytest
from gateway_stage import HOUR, NOON, SHOP, Stage

GOOD = {"orderNumber": "A-1", "amount": "150000", "currency": "398", "returnUrl": SHOP}


def test_a_good_order_has_an_id_and_a_form_and_no_error_code(stage: Stage) -> None:
    answer = stage.call("register", **GOOD, language="KZ")
    assert set(answer) == {"orderId", "formUrl"}
    assert answer["formUrl"].endswith(f"/payment/merchants/training/payment_kk.html?mdOrder={answer['orderId']}")
    assert answer["formUrl"].startswith(f"http://127.0.0.1:{stage.ready.port}/")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"orderNumber": ""}, "4"),
        ({"amount": ""}, "4"),
        ({"returnUrl": ""}, "4"),
        ({"returnUrl": "/back"}, "4"),
        ({"returnUrl": "./back"}, "4"),
        ({"failUrl": "/back"}, "4"),
        ({"orderNumber": "9" * 37}, "1"),
        ({"amount": "12.50"}, "5"),
        ({"amount": "-1"}, "5"),
        ({"amount": "0"}, "5"),
        ({"amount": "1" * 13}, "5"),
        ({"language": "xx"}, "5"),
        ({"jsonParams": "[1]"}, "5"),
        ({"jsonParams": "{"}, "5"),
        ({"sessionTimeoutSecs": "soon"}, "5"),
        ({"expirationDate": "03.08.2026"}, "5"),
        ({"expirationDate": "2026-08-03T11:59:59"}, "5"),
        ({"description": "<b>roses</b>"}, "5"),
        ({"description": "x" * 599}, "5"),
        ({"merchantLogin": "branch-api"}, "5"),
        ({"features": "FLY"}, "14"),
        ({"features": ["FORCE_SSL", "FORCE_TDS"]}, "13"),
        ({"features": "AUTO_PAYMENT"}, "13"),
        ({"features": "FORCE_CREATE_BINDING"}, "13"),
        ({"currency": "756"}, "3"),
        ({"currency": "KZT"}, "3"),
    ],
)
def test_each_fault_has_its_code(stage: Stage, changes: dict[str, object], code: str) -> None:
    answer = stage.call("register", **{**GOOD, **changes})
    assert answer["errorCode"] == code
    assert "orderId" not in answer
    assert stage.code("getOrderStatusExtended", orderNumber=changes.get("orderNumber") or "A-1") in ("1", "6")


def test_the_order_of_checks(stage: Stage) -> None:
    """Credentials, mandatory fields, formats, currency, number."""
    stage.call("register", **GOOD)
    faults = {"currency": "756", "amount": "x", "returnUrl": ""}
    everything = {**GOOD, **faults}
    assert stage.bare("register", **everything, userName="nobody", password="x")["errorMessage"] == "Доступ запрещён"
    codes = [stage.code("register", **everything)]
    for name in ("returnUrl", "amount", "currency"):
        everything[name] = GOOD[name]
        codes.append(stage.code("register", **everything))
    assert codes == ["4", "5", "3", "1"]


def test_words_follow_the_language(stage: Stage) -> None:
    faulty = {**GOOD, "amount": ""}
    said = {code: stage.call("register", **faulty, language=code)["errorMessage"] for code in ("ru", "kk", "kz", "EN")}
    assert said == {
        "ru": "Отсутствует сумма",
        "kk": "Сома көрсетілмеген",
        "kz": "Сома көрсетілмеген",
        "EN": "Amount is missing",
    }


def test_a_number_is_used_once_in_a_shop(stage: Stage) -> None:
    order = stage.order(orderNumber="A-1")
    assert stage.call("register", **GOOD)["errorMessage"] == "Заказ с таким номером уже зарегистрирован"
    stage.pay(order)
    assert stage.call("register", **GOOD)["errorMessage"] == "Заказ с таким номером уже обработан"
    chain = _user(stage, "chain-api")
    assert "orderId" in stage.bare("register", **GOOD, **chain, merchantLogin="branch-api")


def test_verify_may_be_for_nothing_and_ends_reversed(stage: Stage) -> None:
    order = stage.order(amount=0, features="VERIFY")
    stage.pay(order)
    assert stage.amounts(order) == (3, "REVERSED", 0, 0, 0)


@pytest.mark.parametrize("path", ["/payment/rest/register.do", "/payment/rest//register.do", "//payment/rest/register.do"])
@pytest.mark.parametrize("way", ["form", "query of a POST", "GET", "JSON label over a query", "JSON body"])
def test_requests_are_read_however_they_come(stage: Stage, path: str, way: str) -> None:
    fields = {**GOOD, "userName": stage.ready.user, "password": stage.ready.password, "jsonParams": '{"a":"б"}'}
    text = urlencode(fields)
    match way:
        case "form":
            answer = stage.send("POST", path, text)
        case "query of a POST":
            answer = stage.send("POST", f"{path}?{text}")
        case "GET":
            answer = stage.send("GET", f"{path}?{text}")
        case "JSON label over a query":
            answer = stage.send("POST", f"{path}?{text}", Content_Type="application/json")
        case _:
            body = json.dumps({**fields, "amount": 150_000, "jsonParams": {"a": "б"}})
            answer = stage.send("POST", path, body, Content_Type="application/json")
    assert answer[:2] == (200, "application/json;charset=UTF-8")
    status = stage.status(json.loads(answer[2])["orderId"])
    assert status["merchantOrderParams"] == [{"name": "a", "value": "б"}]


def test_what_no_gateway_has_is_404(stage: Stage) -> None:
    assert stage.send("POST", "/payment/rest/fly.do")[0] == 404
    assert stage.send("DELETE", "/payment/rest/register.do")[0] == 404
    assert stage.send("GET", "/nothing")[0] == 404


def test_answers_are_stored_nowhere(stage: Stage) -> None:
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", stage.ready.port, timeout=20)
    connection.request("POST", "/payment/rest/register.do", urlencode(GOOD))
    answer = connection.getresponse()
    assert "no-store" in answer.headers["Cache-Control"]
    answer.read()
    connection.close()


def test_another_host_name_is_not_served(stage: Stage) -> None:
    assert stage.send("GET", "/control", Host="rebound.example.kz")[0] == 421


def test_who_may_call(stage: Stage) -> None:
    order = stage.order()
    token = {"token": stage.ready.token}
    assert stage.bare("getOrderStatusExtended", **token, orderId=order)["errorCode"] == "0"
    assert stage.bare("getOrderStatusExtended", **token, orderNumber="S-1")["errorCode"] == "1"
    assert "orderId" in stage.bare("registerPreAuth", **token, **GOOD)
    assert stage.bare("refund", **token, orderId=order, amount=1)["errorCode"] == "5"
    assert stage.call("getOrderStatusExtended", **token, orderId=order)["errorCode"] == "5"
    assert stage.bare("getOrderStatusExtended", token="x" * 32, orderId=order)["errorCode"] == "5"
    operator = _user(stage, "training-operator")
    assert stage.bare("getOrderStatusExtended", **operator, orderId=order)["errorCode"] == "0"
    assert stage.bare("decline", **operator, orderId=order)["errorCode"] == "5"
    assert stage.bare("getOrderStatusExtended", **_user(stage, "branch-api"), orderId=order)["errorCode"] == "6"
    stage.control("user", login=stage.ready.user, must_change_password=True)
    assert stage.call("register", **GOOD)["errorMessage"] == "Пользователь должен сменить свой пароль"
    stage.control("user", login=stage.ready.user, must_change_password=False, blocked=True)
    assert stage.call("register", **GOOD)["errorMessage"] == "Доступ запрещён"


def test_a_basket_adds_up_or_is_refused(stage: Stage) -> None:
    line = {"positionId": 1, "name": "Роза", "quantity": {"value": 1.5, "measure": "шт"}, "itemPrice": 100_000}
    line["itemAmount"] = 150_000
    for change, code in (
        ({}, None),
        ({"itemAmount": 149_999}, "5"),
        ({"itemPrice": 99_000}, "5"),
        ({"quantity": {"value": "1.5001"}}, "5"),
        ({"quantity": {"value": "NaN"}}, "5"),
        ({"name": ""}, "5"),
        ({"positionId": "x"}, "5"),
    ):
        bundle = {"cartItems": {"items": [line | change]}}
        answer = stage.call("register", **{**GOOD, "orderNumber": f"B-{len(str(change))}", "orderBundle": json.dumps(bundle)})
        assert answer.get("errorCode") == code, change


def test_the_life_of_an_order_is_the_date_else_the_seconds_else_the_setting(stage: Stage) -> None:
    plain, seconds = stage.order(), stage.order(sessionTimeoutSecs=60)
    date = stage.order(expirationDate="2026-08-03T14:00:00", sessionTimeoutSecs=60)
    ends = [stage.control("order", orderId=order)["expires_ms"] - NOON for order in (plain, seconds, date)]
    assert ends == [1_200_000, 60_000, 2 * HOUR]


def test_instant_payment_registers_and_pays(stage: Stage) -> None:
    card = next(each for each in stage.control("cards") if each["name"] == "ssl")
    fields = {**GOOD, "pan": card["pan"], "cvc": card["cvc"], "expiry": "203412", "cardholderName": "TEST HOLDER"}
    answer = stage.call("instantPayment", **fields, preAuth="true")
    assert (answer["errorCode"], answer["orderStatus"]["OrderStatus"]) == ("0", 1)
    assert stage.amounts(answer["orderId"])[1] == "APPROVED"


def test_the_password_is_hidden_from_whoever_prints_what_is_ready(stage: Stage) -> None:
    shown = repr(stage.ready)
    assert not any(secret in shown for secret in (stage.ready.password, stage.ready.token, stage.ready.callback_secret))
    assert len(stage.ready.password) >= 12
    assert base64.b64encode(stage.ready.password.encode()).decode() not in shown


def _user(stage: Stage, login: str) -> dict[str, str]:
    """The password of another user stands in the gateway's own folder only."""
    import sqlite3

    stage.gateway.stop()
    with sqlite3.connect(stage.state / "gateway.sqlite3") as database:
        row = database.execute("SELECT value FROM settings WHERE key = ?", (f"user.{login}",)).fetchone()
    database.close()
    stage.start()
    return {"userName": login, "password": json.loads(row[0])["password"]}
