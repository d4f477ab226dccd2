"""A running gateway over real HTTP, asked with nothing but the standard library: what is tested is what is on the wire."""

from __future__ import annotations

import http.client
import itertools
import json
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from desktop.services.sandbox.running import Ready, TrainingGateway

NOON = 1_785_740_400_000
"""12:00 of 3 August 2026 in Almaty, a Monday: the clock of every gateway here begins then."""
HOUR, DAY = 3_600_000, 86_400_000
SHOP = "https://shop.example.kz/back"


class Stage:
    """One gateway with a clock of its own, `now_ms`."""

    def __init__(self, state: Path) -> None:
        self.state = state
        self.now_ms = NOON
        self._numbers = itertools.count(1)
        self.start()

    def start(self) -> None:
        self.gateway = TrainingGateway(lambda: self.now_ms)
        self.ready: Ready = self.gateway.start(self.state)

    def send(self, method: str, path: str, body: str | bytes = "", **headers: str) -> tuple[int, str, bytes]:
        """Status, content type, body. ConnectionError where the gateway broke the connection."""
        with closing(http.client.HTTPConnection("127.0.0.1", self.ready.port, timeout=20)) as connection:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body.encode() if isinstance(body, str) else body, named)
            answer = connection.getresponse()
            return answer.status, answer.headers.get("content-type", ""), answer.read()

    def bare(self, call: str, **params: Any) -> dict[str, Any]:
        """Without credentials."""
        path = urlsplit(self.ready.rest).path + call + ("" if "." in call else ".do")
        status, _, body = self.send("POST", path, urlencode(params, doseq=True))
        assert status == 200
        answer: dict[str, Any] = json.loads(body)
        return answer

    def call(self, call: str, **params: Any) -> dict[str, Any]:
        return self.bare(call, userName=self.ready.user, password=self.ready.password, **params)

    def json_call(self, call: str, **values: Any) -> dict[str, Any]:
        sent = {"username": self.ready.user, "password": self.ready.password, **values}
        _, _, body = self.send("POST", f"/payment/rest/{call}.do", json.dumps(sent), Content_Type="application/json")
        answer: dict[str, Any] = json.loads(body)
        return answer

    def control(self, name: str, **values: Any) -> Any:
        status, _, body = self.send("POST", f"/control/api/{name}", json.dumps(values))
        assert status == 200, body
        return json.loads(body)

    def order(self, *, two_stage: bool = False, **params: Any) -> str:
        """The id of a fresh order, of 1 500.00 KZT."""
        given = {"orderNumber": f"S-{next(self._numbers)}", "amount": 150_000, "currency": 398, "returnUrl": SHOP, **params}
        answer = self.call("registerPreAuth" if two_stage else "register", **given)
        assert "orderId" in answer, answer
        return str(answer["orderId"])

    def pay(self, order: str, card: str = "ssl", **more: Any) -> dict[str, Any]:
        result: dict[str, Any] = self.control("pay", orderId=order, card=card, **more)
        return result

    def paid(self, *, two_stage: bool = False, **params: Any) -> str:
        order = self.order(two_stage=two_stage, **params)
        assert self.pay(order)["kind"] == "paid"
        return order

    def status(self, order: str, **params: Any) -> dict[str, Any]:
        answer = self.call("getOrderStatusExtended", orderId=order, **params)
        assert answer["errorCode"] == "0", answer
        return answer

    def amounts(self, order: str) -> tuple[int, str, int, int, int]:
        """Status number, state, held, captured net, refunded."""
        answer = self.status(order)
        info = answer["paymentAmountInfo"]
        sums = (info["approvedAmount"], info["depositedAmount"], info["refundedAmount"])
        return (answer["orderStatus"], info["paymentState"], *sums)

    def code(self, call: str, **params: Any) -> str:
        return str(self.call(call, **params)["errorCode"])
