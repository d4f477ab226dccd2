"""The training gateway as a test drives it: its own switchboard, over the wire like everything else."""

from __future__ import annotations

import json
from itertools import count
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

from desktop.models.domain.gateway import Connection, OrderDraft, Registered
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.secret import Secret
from desktop.services.gateway import Patience, open_gateway
from desktop.services.sandbox.running import Ready

_NUMBERS = count(1)
_direct = build_opener(ProxyHandler({}))


class Stage:
    """One merchant at the training gateway, and a client of it."""

    def __init__(self, ready: Ready) -> None:
        self.ready = ready
        self.gateway = self.open()

    def open(self, *, user: str | None = None, secret: str | None = None, **more: Any) -> Any:
        named = self.ready.user if user is None else user
        connection = Connection(merchant=self.ready.merchant, url=self.ready.rest, user=named, is_training=True)
        patience = more.pop("patience", Patience(connect=2, read=5, call=10))
        return open_gateway(connection, Secret(secret or self.ready.password), patience=patience, **more)

    def control(self, name: str, **data: Any) -> Any:
        request = Request(f"{self.ready.control}/api/{name}", json.dumps(data).encode(), {"Content-Type": "application/json"})
        with _direct.open(request, timeout=10) as answer:
            return json.load(answer)

    def fault(self, kind: str, calls: str = "*", **more: Any) -> None:
        self.control("faults", kind=kind, calls=calls, **more)

    def shop(self, **settings: Any) -> None:
        self.control("shop", login=self.ready.merchant, **settings)

    def registered(self, minor: int = 100_000, *, two_stage: bool = False, **more: Any) -> tuple[str, Registered]:
        """(order number, what the gateway gave)."""
        number = f"T-{next(_NUMBERS)}"
        draft = OrderDraft(
            order_number=number, amount=Money(minor, KZT), two_stage=two_stage, return_url="https://shop.example/", **more
        )
        return number, self.gateway.register(draft)

    def paid(self, minor: int = 100_000, *, card: str = "ssl", two_stage: bool = False, **more: Any) -> str:
        """The gateway's id of an order that was paid, or held."""
        _, made = self.registered(minor, two_stage=two_stage, **more)
        self.control("pay", orderId=made.md_order, card=card, success=True)
        return made.md_order

    def order(self, md_order: str) -> dict[str, Any]:
        """The gateway's own book."""
        return self.control("order", orderId=md_order)
