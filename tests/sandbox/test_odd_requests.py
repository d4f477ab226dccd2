"""Requests that nobody means well with, or that a broken program sends: each is answered, and the next one too."""

import asyncio
import json
import logging
import socket
from typing import Any

import pytest
from gateway_stage import SHOP, Stage
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.services.sandbox.app import application
from desktop.services.sandbox.rest import Rest
from desktop.services.sandbox.running import GatewayFailed

HALF_A_LETTER = "\\ud83d"


def _json(stage: Stage, text: str, call: str = "register") -> dict[str, object]:
    answer: dict[str, object] = json.loads(stage.send("POST", f"/payment/rest/{call}.do", text)[2])
    return answer


def _login(stage: Stage) -> str:
    return f'"userName": "{stage.ready.user}", "password": "{stage.ready.password}"'


def test_half_a_letter_fails_alone(stage: Stage) -> None:
    for field in ("description", "orderNumber"):
        fields = {"orderNumber": "A", "amount": "100", "returnUrl": SHOP, field: "half"}
        text = "{" + _login(stage) + "," + json.dumps(fields)[1:].replace("half", HALF_A_LETTER)
        assert _json(stage, text)["errorCode"] in ("1", "7")
    assert stage.order()
    assert stage.control("state")["orders"] == {"CREATED": 1}


REST = '"returnUrl": "%s"}'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"userName": ', "5"),
        ("[1, 2]", "5"),
        ('{"a":' * 100_000, "5"),
        ('{%s, "orderNumber": "A", "amount": 1, "jsonParams": "' + "[" * 100_000 + '", ' + REST, "5"),
        ('{%s, "orderNumber": {"a": [1]}, "amount": {}, ' + REST, "5"),
        ('{%s, "orderNumber": null, "amount": 1e3, ' + REST, "4"),
        ('{%s, "orderNumber": "A", "amount": true, ' + REST, "5"),
        ('{%s, "orderNumber": "A", "amount": "١٢٣", ' + REST, "5"),
    ],
)
def test_broken_and_crooked_json(stage: Stage, text: str, code: str) -> None:
    assert _json(stage, text % (_login(stage), SHOP) if "%s" in text else text)["errorCode"] == code
    assert stage.order()


LISTED = {"from": "20260101000000", "to": "20260201000000", "transactionStates": "CREATED"}


@pytest.mark.parametrize(
    ("call", "params", "code"),
    [
        ("getLastOrdersForMerchants", LISTED | {"size": "²"}, "10"),
        ("paymentorder", {"$PAN": "²" * 16, "$CVC": "²²²", "YYYY": "²²²²", "MM": "²²"}, "0"),
        ("paymentorder", {"$PAN": "", "YYYY": "2031", "MM": "12"}, "5"),
        ("refund", {"amount": "²"}, "5"),
        ("register", {"orderNumber": "B", "amount": 1, "returnUrl": SHOP, "sessionTimeoutSecs": "²"}, "5"),
        ("register", {"orderNumber": "B\r\nX", "amount": 1, "returnUrl": SHOP}, "1"),
        ("register", {"orderNumber": "B", "amount": 1, "returnUrl": SHOP, "expirationDate": "9999-12-31T23:59:59"}, None),
        ("register", {"orderNumber": "B", "amount": 1, "returnUrl": SHOP, "expirationDate": "0001-01-01T00:00:00"}, "5"),
    ],
)  # fmt: skip
def test_figures_that_are_none(stage: Stage, call: str, params: dict[str, object], code: str | None) -> None:
    order = stage.order()
    answer = stage.call(call, orderId=order, MDORDER=order, **params)
    assert answer.get("errorCode") == code, answer
    assert stage.amounts(order)[1] == "CREATED"


def test_a_flood_of_bytes_is_cut_off(stage: Stage) -> None:
    assert stage.send("POST", "/payment/rest/register.do", b"a=" + b"x" * (2 << 20))[0] == 413
    assert stage.order()


def test_noise_on_the_wire_is_answered_or_dropped(stage: Stage) -> None:
    for noise in (
        b"\0\1\2\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", stage.ready.port), timeout=5) as connection:
            connection.sendall(noise)
            assert connection.recv(4096).startswith(b"HTTP/1.1 4")
    assert stage.order()


def test_a_damaged_state_is_told(stage: Stage) -> None:
    stage.gateway.stop()
    with (stage.state / "gateway.sqlite3").open("r+b") as file:
        file.write(b"\xff" * 4000)
    with pytest.raises(GatewayFailed, match="folder"):
        stage.start()


def test_a_mistake_of_ours_is_logged_by_its_name_alone(caplog: pytest.LogCaptureFixture) -> None:
    def page(_: Request) -> Response:
        raise ValueError("what the buyer typed")

    sent: list[Any] = []

    async def ask() -> None:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "GET", "path": "/page", "headers": [(b"host", b"127.0.0.1")], "query_string": b""}
        await application(Rest.__new__(Rest), [Route("/page", page)])(scope, receive, send)

    with caplog.at_level(logging.DEBUG):
        asyncio.run(ask())
    assert sent[0]["status"] == 500
    assert "ValueError" in caplog.text
    assert "typed" not in caplog.text
