"""The REST calls over HTTP: which call is meant, whose it is, what it answers, and the faults in between."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop.services.sandbox import bindings, instant, money, register, status, templates
from desktop.services.sandbox.connections import Connections
from desktop.services.sandbox.faults import Fault, Faults
from desktop.services.sandbox.house import Asked, House
from desktop.services.sandbox.ledger import Ledger, Unit
from desktop.services.sandbox.orders import Refused
from desktop.services.sandbox.request import Call
from desktop.services.sandbox.shops import Shop, User
from desktop.services.sandbox.wording import WORDS, said

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_log = logging.getLogger(__name__)
Answer = dict[str, Any]
Handler = Callable[[Asked], Answer]

CALLS: dict[str, Handler] = {
    "register": register.register,
    "registerPreAuth": register.register_two_stage,
    "deposit": money.deposit,
    "reverse": money.reverse,
    "refund": money.refund,
    "decline": money.decline,
    "addParams": money.add_params,
    "getOrderStatusExtended": status.extended,
    "getOrderStatus": status.short,
    "getLastOrdersForMerchants": status.last_orders,
    "paymentorder": instant.payment_order,
    "paymentOrderBinding": instant.by_binding,
    "instantPayment": instant.instant_payment,
    "finish3dsPayment": instant.finish_3ds,
    "finish3dsVer2Payment": instant.finish_3ds,
    "getBindings": bindings.listed,
    "unBindCard": bindings.unbind,
    "bindCard": bindings.bind,
    "extendBinding": bindings.extend,
    "templates/create": templates.create,
    "templates/get": templates.get,
    "templates/update": templates.update,
    "templates/getList": templates.get_list,
    "registerByTemplate": templates.register_by_template,
}
WITHOUT_LOGIN = frozenset({"registerByTemplate", "finish3dsPayment", "finish3dsVer2Payment"})
_SWITCHED = {"getLastOrdersForMerchants": "last_orders", "paymentorder": "paymentorder", "registerByTemplate": "templates"}
_QUIET = frozenset({"register", "registerPreAuth", "getOrderStatusExtended", "getOrderStatus", "getLastOrdersForMerchants"})
_MOST = 1 << 20
_JSON, _PLAIN = b"application/json;charset=UTF-8", b"text/plain;charset=UTF-8"
_HTML = b"<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>502 Bad Gateway</h1></body></html>"
_WHOLE: dict[str, tuple[int, bytes, bytes]] = {
    "http_429": (429, b"text/plain", b"Too Many Requests"),
    "http_500": (500, b"text/html", b"<html><body>Internal Server Error</body></html>"),
    "http_502": (502, b"text/html", _HTML),
    "html": (200, b"text/html;charset=UTF-8", _HTML),
    "absent": (404, b"text/html", b"<html><body>Not Found</body></html>"),
}
_TOO_LONG = (413, b"text/plain", b"Content Too Large")


class Rest:
    """The ASGI application of everything below `/payment/rest/`."""

    def __init__(
        self, ledger: Ledger, house: House, faults: Faults, connections: Connections, wake: Callable[[], None]
    ) -> None:
        """`wake` sends off the notices that a call has left."""
        self._ledger = ledger
        self._wake = wake
        self._house = house
        self._faults = faults
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        name = re.sub("/+", "/", scope["path"]).removeprefix("/payment/rest/").removesuffix(".do")
        body = await read_body(receive)
        if name not in CALLS or scope["method"] not in ("GET", "POST") or body is None:
            await _send(send, *(_TOO_LONG if body is None else _WHOLE["absent"]))
            return
        fault = self._faults.take(name)
        if fault is not None and fault.delay_ms:
            await asyncio.sleep(fault.delay_ms / 1000)
        if fault is not None and fault.before_work and fault.kind != "denied":
            await self._fail(fault, scope, send)
            return
        call = Call(name, scope["query_string"], body)
        answer, shop = await self._answered(call, denied=fault is not None and fault.kind == "denied")
        if fault is not None and (fault.whole_answer or fault.kind == "lost_after"):
            await self._fail(fault, scope, send)
            return
        if answer is None:
            await _send(send, *_WHOLE["absent"])
            return
        kind = fault.kind if fault is not None else ""
        label = (
            b"text/plain;charset=UTF-8" if kind == "plain" or (shop and shop.plain_label) else b"application/json;charset=UTF-8"
        )
        answer = _dressed(answer, numeric=kind == "numeric" or bool(shop and shop.numeric_codes), bare=kind == "no_code")
        await _send(send, 200, label, json.dumps(answer, ensure_ascii=False).encode())

    async def _fail(self, fault: Fault, scope: Scope, send: Send) -> None:
        if fault.whole_answer:
            await _send(send, *_WHOLE[fault.kind])
        else:
            await self._connections.drop(scope)

    async def _answered(self, call: Call, *, denied: bool) -> tuple[Answer | None, Shop | None]:
        """None for a call that this merchant's bank does not have."""
        shop: list[Shop] = []
        try:
            if denied:
                raise Refused(5, "denied")  # noqa: TRY301 - answered like any other
            answer = await self._ledger.run(lambda unit: self._work(unit, call, shop))
            if call.name not in _QUIET:
                self._wake()
        except Refused as refusal:
            text = said(refusal.words, call.language(shop[0].language if shop else "ru"), refusal.value)
            answer = _refusal(call, refusal.code, text)
        except Exception as error:  # answered as the family answers its own failures; its name is all that is safe to log
            _log.error("%s in %s", type(error).__name__, call.name)
            answer = _refusal(call, 7, said("system", call.language("ru")))
        return answer, shop[0] if shop else None

    def _work(self, unit: Unit, call: Call, found: list[Shop]) -> Answer | None:
        if call.name in WITHOUT_LOGIN:
            shop = next(iter(self._house.shops.values()))
            user = User(login="", password="", merchants=list(self._house.shops))
        else:
            user, shop = self._house.admitted(call)
            found.append(shop)
        presence = getattr(shop, _SWITCHED.get(call.name.split("/")[0], ""), "on")
        presence = shop.templates if call.name.startswith("templates/") else presence
        if presence == "absent":
            return None
        if presence == "denied":
            raise Refused(5, "denied")
        language = call.language(shop.language)
        now = self._house.clock.now()
        asked = Asked(unit=unit, house=self._house, call=call, user=user, shop=shop, now=now, language=language)
        return _worded(CALLS[call.name](asked), language)


def _worded(answer: Answer, language: str) -> Answer:
    """The key of a message becomes its words."""
    for name in ("errorMessage", "ErrorMessage"):
        if answer.get(name) in WORDS:
            answer = {**answer, name: said(answer[name], language)}
    return answer


def _refusal(call: Call, code: int, text: str) -> Answer:
    if call.name.startswith("templates/"):
        return {"status": "FAIL", "error": {"code": str(code), "description": text, "message": text}}
    if call.name == "getOrderStatus":
        return {"ErrorCode": str(code), "ErrorMessage": text}
    return {"errorCode": str(code), "errorMessage": text}


def _dressed(answer: Answer, *, numeric: bool, bare: bool) -> Answer:
    for name in ("errorCode", "ErrorCode"):
        code = answer.get(name)
        if numeric and isinstance(code, str):
            answer = {**answer, name: int(code)}
        if bare and code == "0":
            answer = {key: value for key, value in answer.items() if key != name}
    return answer


async def read_body(receive: Receive) -> bytes | None:
    """None for one that is too long to be a request."""
    parts, size = [], 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > _MOST:
            return None
        if not message.get("more_body"):
            return b"".join(parts)


async def _send(send: Send, code: int, label: bytes, body: bytes) -> None:
    headers = [
        (b"content-type", label),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-cache, no-store, max-age=0, must-revalidate"),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": code, "headers": headers})
    await send({"type": "http.response.body", "body": body})
