"""Faults on demand: each does what it is called, for the calls it names, as often as it was asked to."""

import http.client
import json

import pytest
from gateway_stage import SHOP, Stage


def _register(stage: Stage, number: str) -> tuple[int, str, bytes]:
    body = f"userName={stage.ready.user}&password={stage.ready.password}&orderNumber={number}&amount=100&returnUrl={SHOP}"
    return stage.send("POST", "/payment/rest/register.do", body)


def _exists(stage: Stage, number: str) -> bool:
    return stage.code("getOrderStatusExtended", orderNumber=number) == "0"


@pytest.mark.parametrize(("kind", "done"), [("lost_before", False), ("lost_after", True)])
def test_an_answer_is_lost(stage: Stage, kind: str, done: bool) -> None:
    stage.control("faults", kind=kind, calls="register.do")
    with pytest.raises((http.client.HTTPException, ConnectionError)):
        _register(stage, "A")
    assert _exists(stage, "A") is done
    assert _register(stage, "B")[0] == 200, "the fault was for one call"


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(
    ("kind", "status", "label"),
    [("http_429", 429, "text/plain"), ("http_500", 500, "text/html"), ("http_502", 502, "text/html"),
     ("html", 200, "text/html;charset=UTF-8"), ("absent", 404, "text/html")],
)  # fmt: skip
def test_another_answer_stands_in_place_of_it(stage: Stage, kind: str, status: int, label: str, after: bool) -> None:
    stage.control("faults", kind=kind, after=after, times=2)
    for number in ("A", "B"):
        answer = _register(stage, number)
        assert answer[:2] == (status, label)
        assert b"orderId" not in answer[2]
    assert [_exists(stage, number) for number in ("A", "B")] == [after, after]


def test_access_is_denied_whatever_the_password(stage: Stage) -> None:
    stage.control("faults", kind="denied", calls="refund", times=None)
    order = stage.paid()
    assert [stage.call("refund", orderId=order, amount=1)["errorMessage"] for _ in range(2)] == ["Доступ запрещён"] * 2
    assert stage.amounts(order)[4] == 0
    assert stage.control("clear") == []
    assert stage.code("refund", orderId=order, amount=1) == "0"


def test_codes_and_labels_change(stage: Stage) -> None:
    order = stage.paid()
    stage.control("faults", kind="numeric", calls="getOrderStatus*")
    assert stage.call("getOrderStatusExtended", orderId=order)["errorCode"] == 0
    stage.control("faults", kind="no_code")
    assert "errorCode" not in stage.call("getOrderStatusExtended", orderId=order)
    stage.control("faults", kind="plain")
    assert _register(stage, "A")[1] == "text/plain;charset=UTF-8"


def test_an_answer_is_slow(stage: Stage) -> None:
    stage.control("faults", kind="slow", delay_ms=60_000)
    connection = http.client.HTTPConnection("127.0.0.1", stage.ready.port, timeout=0.3)
    connection.request("POST", "/payment/rest/register.do", "")
    with pytest.raises(TimeoutError):
        connection.getresponse()
    connection.close()
    assert _register(stage, "A")[0] == 200, "others are served meanwhile"


def test_a_later_call_may_be_the_one(stage: Stage) -> None:
    stage.control("faults", kind="http_500", calls="register", skip=2)
    assert [_register(stage, number)[0] for number in "ABCD"] == [200, 200, 500, 200]


def test_the_clock_is_moved(stage: Stage) -> None:
    stage.control("clock", shift_s=-3600)
    order = stage.order()
    assert stage.status(order)["date"] == stage.now_ms - 3_600_000
    stage.control("clock", shift_s=0)
    assert stage.status(order)["actionCode"] == -2014, "its session has run out by this clock"


def test_the_page_presses_the_same_buttons(stage: Stage) -> None:
    for language, title in (("ru", "Учебный шлюз"), ("kk,ru;q=0.5", "Оқу шлюзі"), ("en", "Training gateway")):
        status, label, body = stage.send("GET", "/control", Accept_Language=language)
        assert (status, label) == (200, "text/html; charset=utf-8")
        assert title in body.decode()
    sent = stage.send("POST", "/control/api/faults", "kind=html&calls=*&times=1&delay_ms=0", Accept="text/html")
    assert sent[0] == 303
    assert json.loads(stage.send("GET", "/control/api/state")[2])["faults"][0]["kind"] == "html"
    assert stage.send("GET", "/control/api/clear")[0] == 405, "a picture on another page must press no button"
    assert "html" in stage.send("GET", "/control")[2].decode()
    assert stage.send("POST", "/control/api/clear", "", Sec_Fetch_Site="cross-site")[0] == 403
    assert stage.send("POST", "/control/api/faults", '{"kind":"fire"}')[0] == 400
    assert stage.send("POST", "/control/api/fly", "")[0] == 404
    assert stage.send("POST", "/control/api/pay", '{"orderId":"x"}')[0] == 404
