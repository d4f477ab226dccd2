"""The gateway's own switchboard: faults, time, settings, payments without a browser, by API and by a small page."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from desktop.services.sandbox import cards, shops
from desktop.services.sandbox.control_page import page_of
from desktop.services.sandbox.faults import Faults
from desktop.services.sandbox.house import House
from desktop.services.sandbox.keys import Key
from desktop.services.sandbox.ledger import Ledger, Unit
from desktop.services.sandbox.paying import CardInput, PayResult
from desktop.services.sandbox.payments import Bank
from desktop.services.sandbox.seeding import fill
from desktop.services.sandbox.timers import Timers

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

Data = dict[str, Any]
_ASKED = frozenset({"state", "order", "callbacks", "cards", "key"})


class Control:
    """Calls are `GET` or `POST /control/api/NAME`; a form of the page is led back to it, everybody else gets JSON."""

    def __init__(self, ledger: Ledger, house: House, faults: Faults, timers: Timers, key: Key) -> None:
        self._ledger = ledger
        self._house = house
        self._faults = faults
        self._timers = timers
        self._key = key
        self._calls: dict[str, Callable[[Data], Any]] = {
            "state": self._state,
            "faults": self._set_fault,
            "clear": self._clear,
            "clock": self._set_clock,
            "shop": self._set_shop,
            "user": self._set_user,
            "pay": self._pay,
            "acs": self._finish_acs,
            "order": self._order,
            "callbacks": self._notices,
            "timers": self._run_timers,
            "seed": self._seed,
            "cards": self._cards,
            "key": self._public_key,
        }

    def routes(self) -> list[BaseRoute]:
        from starlette.routing import Route

        return [
            Route("/control", self._page, methods=["GET"]),
            Route("/control/api/{name}", self._call, methods=["GET", "POST"]),
        ]

    async def _page(self, request: Request) -> Response:
        from starlette.responses import HTMLResponse

        state = await self._state({})
        text = page_of(state, request.headers.get("accept-language", ""))
        policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        return HTMLResponse(text, headers={"Content-Security-Policy": policy, "Cache-Control": "no-store"})

    async def _call(self, request: Request) -> Response:
        from starlette.responses import JSONResponse, RedirectResponse

        work = self._calls.get(request.path_params["name"])
        if work is None:
            return JSONResponse({"error": "name"}, 404)
        if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return JSONResponse({"error": "origin"}, 403)  # no page of another site may press these buttons
        if request.method == "GET" and request.path_params["name"] not in _ASKED:
            return JSONResponse({"error": "method"}, 405)
        body = await request.body()
        is_json = body.lstrip()[:1] == b"{"
        try:
            data = json.loads(body) if is_json else dict(parse_qsl(body.decode("utf-8", "replace")))
            answer = await work({**dict(request.query_params), **data})
        except LookupError as error:
            return JSONResponse({"error": str(error.args[0])}, 404)
        except (ValueError, TypeError) as error:
            return JSONResponse({"error": str(error)}, 400)
        if request.method == "POST" and not is_json and "text/html" in request.headers.get("accept", ""):
            return RedirectResponse("/control", 303)
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def _state(self, _data: Data) -> Data:
        counts = await self._ledger.run(lambda unit: unit.counts())
        known = [_public(asdict(shop)) for shop in self._house.shops.values()]
        users = [_public(asdict(user)) for user in self._house.users.values()]
        clock = {"now_ms": self._house.clock.now(), "shift_ms": self._house.clock.shift_ms}
        return {"clock": clock, "orders": counts, "faults": self._faults.all(), "shops": known, "users": users}

    async def _set_fault(self, data: Data) -> Any:
        return asdict(self._faults.add(data)) if data else self._faults.all()  # asked without any: what there is

    async def _clear(self, data: Data) -> Any:
        self._faults.clear(int(data["id"]) if data.get("id") else None)
        return self._faults.all()

    async def _set_clock(self, data: Data) -> Data:
        """`forward_s` moves it on, `shift_s` sets how far it is from the machine's."""
        clock = self._house.clock
        if "forward_s" in data:
            clock.shift_ms += 1000 * int(data["forward_s"])
        elif "shift_s" in data:
            clock.shift_ms = 1000 * int(data["shift_s"])
        await self._ledger.run(lambda unit: unit.set("clock_shift_ms", clock.shift_ms))
        await self._timers.tick()
        return {"now_ms": clock.now(), "shift_ms": clock.shift_ms}

    async def _set_shop(self, data: Data) -> Data:
        shop = self._house.shops[data.pop("login")]
        if isinstance(inside := data.get("callbacks"), dict) and "secret" in inside:
            raise ValueError("secret")
        shops.changed(shop, data)
        await self._ledger.run(lambda unit: self._house.keep(unit, shop))
        return _public(asdict(shop))

    async def _set_user(self, data: Data) -> Data:
        user = self._house.users[data.pop("login")]
        shops.changed(user, data)
        await self._ledger.run(lambda unit: self._house.keep(unit, user))
        return _public(asdict(user))

    async def _pay(self, data: Data) -> Data:
        """`card` is the name of a test card; `success` also answers the 3-D Secure page, when it comes."""
        card = cards.named(str(data.get("card") or "ssl"))
        if card is None:
            raise LookupError("card")
        given = CardInput(
            pan=card.pan,
            expiry_month=12,
            expiry_year=datetime.fromtimestamp(self._house.clock.now() // 1000, UTC).year + 3,
            cvc=str(data.get("cvc") or card.cvc),
            holder="TEST HOLDER",
            email=str(data.get("email") or ""),
        )

        def work(unit: Unit) -> PayResult:
            bank = Bank(unit, self._house)
            order = bank.order(str(data["orderId"]))
            if order is None:
                raise LookupError("orderId")
            result = bank.pay(order, given)
            if result.acs_id and "success" in data:
                result = bank.finish_acs(order, result.acs_id, _yes(data["success"]))
            return result

        result = await self._ledger.run(work)
        self._timers.wake()
        return asdict(result)

    async def _finish_acs(self, data: Data) -> Data:
        def work(unit: Unit) -> PayResult:
            bank = Bank(unit, self._house)
            order = bank.order(str(data["orderId"]))
            if order is None or not order.acs:
                raise LookupError("orderId")
            return bank.finish_acs(order, order.acs, _yes(data.get("success", True)))

        result = await self._ledger.run(work)
        self._timers.wake()
        return asdict(result)

    async def _order(self, data: Data) -> Data:
        order = await self._ledger.run(lambda unit: Bank(unit, self._house).order(str(data["orderId"])))
        if order is None:
            raise LookupError("orderId")
        return asdict(order)

    async def _notices(self, data: Data) -> Any:
        found = await self._ledger.run(lambda unit: unit.notices(md_order=str(data.get("orderId") or "")))
        return [{"id": ident, **doc} for ident, doc in found]

    async def _run_timers(self, _data: Data) -> Data:
        return {"moved": await self._timers.tick()}

    async def _seed(self, data: Data) -> Data:
        days, per_day = int(data.get("days") or 30), int(data["per_day"]) if data.get("per_day") else None
        made = await self._ledger.run(lambda unit: fill(unit, self._house, days, per_day))
        return {"orders": made}

    async def _cards(self, _data: Data) -> Any:
        return [
            {"name": each.name, "pan": each.pan, "cvc": each.cvc, "flow": each.flow, "code": each.code} for each in cards.CARDS
        ]

    async def _public_key(self, _data: Data) -> Data:
        return {"pem": self._key.public_pem()}


def _yes(value: Any) -> bool:
    return str(value).lower() in ("true", "1", "on")


def _public(data: Data) -> Data:
    """Without what only the ready line tells."""
    shown = {name: value for name, value in data.items() if name not in ("token", "password")}
    if "callbacks" in shown:
        shown["callbacks"] = {name: value for name, value in shown["callbacks"].items() if name != "secret"}
    return shown
