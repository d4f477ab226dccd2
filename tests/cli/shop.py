"""A shop beside the cabinet: it registers orders at a training gateway that runs as `cabinet sandbox`, by HTTP alone."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

import desktop
from desktop.services.sandbox.cards import named

ROOT = Path(desktop.__file__).parent.parent
_direct = build_opener(ProxyHandler({}))
_numbers = count(1)


class Shop:
    """`ready` is what the program printed as its first line."""

    def __init__(self, state: Path) -> None:
        words = [sys.executable, "-m", "desktop", "--data-dir", state, "sandbox", "--state", state / "gateway"]
        self.process = subprocess.Popen(list(map(str, words)), cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.ready: dict[str, Any] = json.loads(self.process.stdout.readline())

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)
        assert self.process.stdout is not None
        self.process.stdout.close()

    @property
    def connection(self) -> tuple[str, ...]:
        """The words of `gateway set`; the password goes by standard input."""
        ready = self.ready
        return ("--merchant", ready["merchant"], "--url", ready["rest"], "--user", ready["user"], "--password-stdin")

    def call(self, name: str, **params: object) -> dict[str, Any]:
        given = {"userName": self.ready["user"], "password": self.ready["password"], **params}
        with _direct.open(Request(f"{self.ready['rest']}{name}.do", urlencode(given).encode()), timeout=10) as answer:
            told: dict[str, Any] = json.load(answer)
        return told

    def registered(self, minor: int, *, two_stage: bool = False) -> tuple[str, str]:
        """(order number, the bank's id)."""
        number = f"C-{next(_numbers)}"
        call = "registerPreAuth" if two_stage else "register"
        made = self.call(call, orderNumber=number, amount=minor, currency=398, returnUrl="https://shop.example/back")
        return number, made["orderId"]

    def pay(self, md_order: str) -> None:
        card = named("ssl")
        assert card is not None
        given = {"MDORDER": md_order, "$PAN": card.pan, "$CVC": card.cvc, "YYYY": 2099, "MM": 12, "TEXT": "TEST HOLDER"}
        assert str(self.call("paymentorder", **given)["errorCode"]) == "0"

    def paid(self, minor: int, *, two_stage: bool = False) -> tuple[str, str]:
        number, md_order = self.registered(minor, two_stage=two_stage)
        self.pay(md_order)
        return number, md_order

    def control(self, name: str, **data: object) -> Any:
        head = {"Content-Type": "application/json"}
        request = Request(f"{self.ready['control']}/api/{name}", json.dumps(data).encode(), head)
        with _direct.open(request, timeout=10) as answer:
            return json.load(answer)

    def refunds(self, md_order: str) -> list[int]:
        """The bank's own book: what it has returned of an order, refund by refund, in minor units."""
        return [one["amount"] for one in self.control("order", orderId=md_order)["refunds"]]
