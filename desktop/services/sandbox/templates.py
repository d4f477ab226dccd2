"""Payment links: templates/create|get|update|getList.do, and orders that are made from them (reference, 4.1 and 4.2)."""

from __future__ import annotations

import re
from typing import Any

from desktop.services.sandbox.house import Asked, House, keep
from desktop.services.sandbox.ledger import Unit
from desktop.services.sandbox.orders import Order, Refused
from desktop.services.sandbox.paying import LinkRefused, LinkState
from desktop.services.sandbox.qr import png_of
from desktop.services.sandbox.register import params_of
from desktop.services.sandbox.request import check_safe, date_ms
from desktop.services.sandbox.shops import Shop
from desktop.services.sandbox.wording import known_language

Answer = dict[str, Any]
Template = dict[str, Any]
CURRENCIES = {"KZT": "398", "USD": "840", "EUR": "978", "RUB": "643"}
_LONGEST = {"name": 140, "nameForClient": 255, "descriptionForClient": 255, "description": 255}
_DATES = ("startDate", "endDate")
_KNOWN = (*_LONGEST, *_DATES, "type", "preAuth", "amount", "currency", "singlePayment", "commission", "qrTemplate")
_FIELD_NAME = re.compile(r"[a-z_][a-z_0-9]{0,63}\Z", re.ASCII)


def create(asked: Asked) -> Answer:
    given = _given(asked)
    for name in ("type", "name", "nameForClient"):
        if not given.get(name):
            raise Refused(4, "missing", name)
    template = {name: given[name] for name in _KNOWN if given.get(name) not in (None, "")}
    template["additionalParams"] = _fields(given.get("additionalParams"))
    _check(template, asked.shop)
    template |= {"templateId": asked.house.ids.letters(), "status": "ACTIVE"}
    _keep(asked.unit, {"merchant": asked.shop.login, "template": template, "used": False})
    head = {"templateId": template["templateId"], "status": "ACTIVE", "qrTemplate": _qr(asked.house, template)}
    return {"status": "SUCCESS", "template": head}


def get(asked: Asked) -> Answer:
    template = _own(asked, asked.call.get("templateId"))["template"]
    return {"status": "SUCCESS", "template": {**template, "qrTemplate": _qr(asked.house, template)}}


def get_list(asked: Asked) -> Answer:
    wanted = asked.call.get("status").upper() or "ACTIVE"
    docs = [doc["template"] for doc in asked.unit.things("template", asked.shop.login)]
    shown = [each for each in docs if wanted in ("ALL", each["status"])]
    names = ("templateId", "status", "type", "name", "amount", "currency")
    rows = [{key: each[key] for key in names if key in each} | {"qrTemplate": _payload(asked.house, each)} for each in shown]
    return {"status": "SUCCESS", "templates": rows}


def update(asked: Asked) -> Answer:
    given = _given(asked)
    doc = _own(asked, str(given.get("templateId") or asked.call.get("templateId")))
    template = doc["template"]
    template |= {name: given[name] for name in _KNOWN if given.get(name) not in (None, "")}
    if given.get("isFreeAmount") in (True, "true"):
        template.pop("amount", None)
    if given.get("isIndefinite") in (True, "true"):
        template.pop("startDate", None)
        template.pop("endDate", None)
    status = str(given.get("status") or template["status"])
    if status not in ("ACTIVE", "INACTIVE", "DELETE"):
        raise Refused(5, "bad_value", "status")
    template["status"] = status
    for each in given.get("additionalParams") or ():
        kept = [known for known in template["additionalParams"] if known["name"] != each.get("name")]
        template["additionalParams"] = kept if each.get("mode") == "REMOVE" else kept + _fields([each])
    _check(template, asked.shop)
    _keep(asked.unit, doc)
    return {"status": "SUCCESS"}


def register_by_template(asked: Asked) -> Answer:
    """Nobody signs in for this one: the id of the link is what opens it."""
    call = asked.call
    if not call.get("templateId"):
        raise Refused(4, "missing", "templateId")
    language = call.get("language")
    if language and not known_language(language):
        raise Refused(5, "bad_value", "language")
    amount = call.amount() if call.get("amount") else None
    values = params_of(call, "addParams")
    try:
        order = order_of(asked.unit, asked.house, call.get("templateId"), language, amount, values, call.get("currency"))
    except LookupError:
        raise Refused(6, "template") from None
    except LinkRefused as refusal:
        words = {"state": "template_state", "amount": "bad_amount", "required": "missing"}.get(refusal.reason, "bad_value")
        code = {"state": 7, "required": 4}.get(refusal.reason, 5)
        raise Refused(code, words, refusal.field) from None
    return {"orderId": order.md_order, "formUrl": asked.house.form_url(order)}


def order_of(
    unit: Unit, house: House, link: str, language: str, amount: int | None, values: dict[str, str], currency: str = ""
) -> Order:
    """A fresh order of a link. LookupError, LinkRefused; what the link fixes is not for the buyer to change."""
    doc = unit.thing("template", link)
    if doc is None or doc["template"]["status"] == "DELETE":
        raise LookupError(link)
    shop, template, now = house.shops[doc["merchant"]], doc["template"], house.clock.now()
    if state_of(doc, shop, now) != "active":
        raise LinkRefused("", "state")
    fixed = template.get("amount")
    if (fixed is not None and amount not in (None, int(fixed))) or not (fixed or amount):
        raise LinkRefused("amount", "amount")
    number = currency_number(template.get("currency") or "KZT")
    if currency and currency_number(currency) != number:
        raise LinkRefused("amount", "amount")
    order = Order(
        md_order=house.ids.uuid(),
        merchant=shop.login,
        number=house.ids.number(now),
        amount=int(fixed or amount or 0),
        currency=number,
        registered_ms=now,
        expires_ms=now + 1000 * shop.session_s,
        two_stage=template.get("preAuth") in (True, "true"),
        language=language or shop.language,
        description=template.get("descriptionForClient") or template["nameForClient"],
        params=_filled(template["additionalParams"], values),
        template=link,
    )
    order.email = order.params.get("email", "")
    keep(unit, house, order, (), now)
    return order


def _filled(fields: list[Template], values: dict[str, str]) -> dict[str, str]:
    """What the buyer typed, checked; values that the link fixes win; what it does not know is kept as sent."""
    filled = {name: value for name, value in values.items() if value != ""}
    for each in fields:
        name, fixed, pattern = each["name"], each.get("value"), each.get("regexp")
        if fixed not in (None, ""):
            filled[name] = fixed
        elif name not in filled and each.get("required"):
            raise LinkRefused(name, "required")
        elif name in filled and pattern and not re.fullmatch(pattern, filled[name]):
            raise LinkRefused(name, "pattern")
    return filled


def state_of(doc: Answer, shop: Shop, now: int) -> LinkState:
    template = doc["template"]
    if doc["used"]:
        return "used"
    if template["status"] != "ACTIVE":
        return "revoked"
    if template.get("startDate") and now < date_ms("startDate", template["startDate"], shop.dates_zone):
        return "not_started"
    if template.get("endDate") and now >= date_ms("endDate", template["endDate"], shop.dates_zone):
        return "expired"
    return "active"


def currency_number(code: str) -> str:
    """Alphabetic or numeric."""
    return CURRENCIES.get(str(code).upper(), str(code))


def _given(asked: Asked) -> Template:
    if asked.call.broken:
        raise Refused(1, "bad_request")
    return asked.call.obj("template") or {}


def _own(asked: Asked, ident: str) -> Answer:
    if not ident:
        ident = str((asked.call.obj("template") or {}).get("templateId") or "")
    if not ident:
        raise Refused(4, "missing", "templateId")
    doc = asked.unit.thing("template", ident)
    if doc is None or doc["merchant"] != asked.shop.login:
        raise Refused(6, "template")
    return doc


def _keep(unit: Unit, doc: Answer) -> None:
    unit.put_thing("template", doc["template"]["templateId"], doc["merchant"], doc)


def _check(template: Template, shop: Shop) -> None:
    for name, longest in _LONGEST.items():
        if len(str(template.get(name, ""))) > longest:
            raise Refused(5, "bad_value", name)
        check_safe(name, str(template.get(name, "")))
    if template["type"] != "ECOM":
        raise Refused(5, "bad_value", "type")
    amount = template.get("amount")
    if amount is not None:
        if not re.fullmatch("[0-9]{1,10}", str(amount)) or int(amount) == 0:
            raise Refused(5, "bad_amount")
        template["amount"] = int(amount)
    if currency_number(template.get("currency", "KZT")) not in shop.currencies:
        raise Refused(3, "currency")
    for name in _DATES:
        if template.get(name):
            date_ms(name, template[name], shop.dates_zone)


def _fields(given: Any) -> list[Template]:
    fields = []
    for each in given or ():
        if not isinstance(each, dict) or not each.get("label") or not _FIELD_NAME.match(str(each.get("name", ""))):
            raise Refused(5, "bad_value", "additionalParams")
        pattern = str(each.get("regexp") or "")
        try:
            re.compile(pattern)
        except re.error:
            raise Refused(5, "bad_value", "regexp") from None
        if len(pattern) > 200:
            raise Refused(5, "bad_value", "regexp")
        check_safe("label", str(each["label"]))
        names = ("label", "name", "placeholder", "regexp", "required", "value", "visible")
        fields.append({name: each[name] for name in names if each.get(name) is not None})
    return fields


def _payload(house: House, template: Template) -> Template:
    return {"payload": f"{house.base}/sc/{template['templateId']}"}


def _qr(house: House, template: Template) -> Template:
    wanted, qr = template.get("qrTemplate") or {}, _payload(house, template)
    sizes = [str(wanted.get(name, "")) for name in ("qrWidth", "qrHeight")]
    if all(size.isdigit() and 10 <= int(size) <= 1000 for size in sizes):
        qr["renderedQr"] = png_of(qr["payload"], min(map(int, sizes)))
    return qr
