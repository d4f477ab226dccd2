"""Stored cards: getBindings.do, unBindCard.do, bindCard.do, extendBinding.do (reference, 2.10)."""

from __future__ import annotations

import re
from typing import Any

from desktop.services.sandbox.house import Asked
from desktop.services.sandbox.orders import Refused

Answer = dict[str, Any]
_EXPIRY = re.compile(r"20[0-9]{2}(?:0[1-9]|1[0-2])\Z")


def listed(asked: Asked) -> Answer:
    client = asked.call.get("clientId")
    if not client:
        raise Refused(5, "missing", "clientId")
    known = [each for each in asked.unit.things("binding", f"{asked.shop.login}/{client}") if each["active"]]
    if not known:
        raise Refused(2, "binding")
    return {"errorCode": "0", "errorMessage": "ok", "bindings": [_told(each) for each in known]}


def unbind(asked: Asked) -> Answer:
    return _switch(asked, active=False)


def bind(asked: Asked) -> Answer:
    return _switch(asked, active=True)


def extend(asked: Asked) -> Answer:
    expiry = asked.call.get("newExpiry")
    if not _EXPIRY.match(expiry):
        raise Refused(5, "bad_value", "newExpiry")
    doc = _own(asked)
    _keep(asked, doc | {"expiry": expiry})
    return {"errorCode": "0", "errorMessage": "ok"}


def _switch(asked: Asked, *, active: bool) -> Answer:
    doc = _own(asked)
    if doc["active"] is active:
        raise Refused(2, "binding_active" if active else "binding_inactive")
    _keep(asked, doc | {"active": active})
    return {"errorCode": "0", "errorMessage": "ok"}


def _own(asked: Asked) -> dict[str, Any]:
    doc = asked.unit.thing("binding", asked.call.get("bindingId"))
    if doc is None or doc["merchant"] != asked.shop.login:
        raise Refused(2, "binding")
    return doc


def _keep(asked: Asked, doc: dict[str, Any]) -> None:
    asked.unit.put_thing("binding", doc["id"], f"{doc['merchant']}/{doc['client']}", doc)


def _told(doc: dict[str, Any]) -> Answer:
    label = {"displayLabel": "X" * 12 + doc["masked"][-4:], "bindingCategory": "COMMON", "paymentSystem": doc["system"]}
    head = {"bindingId": doc["id"], "maskedPan": doc["masked"], "expiryDate": doc["expiry"], "clientId": doc["client"]}
    return head | label | {"paymentWay": "CARD_BINDING"}
