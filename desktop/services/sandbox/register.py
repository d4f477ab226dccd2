"""register.do and registerPreAuth.do: fields, formats, features, currency, number, in this order (reference, 2.1 and 11.2)."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop.services.sandbox.house import Asked
from desktop.services.sandbox.orders import Order, Refused
from desktop.services.sandbox.request import AMOUNT, Call, check_safe
from desktop.services.sandbox.shops import Shop
from desktop.services.sandbox.wording import known_language

_SECURITY = ["FORCE_TDS", "FORCE_SSL", "FORCE_FULL_TDS"]
FEATURES = frozenset(
    ["VERIFY", *_SECURITY, "FORCE_CREATE_BINDING", "AUTO_PAYMENT", "PARTIAL_AUTHORIZATION", "FORCE_PAYMENT_WAY"]
)
LONGEST_NUMBER, LONGEST_URL, LONGEST_DESCRIPTION = 36, 512, 598
_PHONE = re.compile(r"(?:\+|00)?[0-9]{7,15}\Z")
_SECONDS = re.compile(r"[0-9]{1,9}\Z")


def register(asked: Asked, *, two_stage: bool = False) -> dict[str, Any]:
    order = registered(asked, two_stage=two_stage)
    answer: dict[str, Any] = {"orderId": order.md_order, "formUrl": asked.house.form_url(order)}
    return {"errorCode": "0", "errorMessage": "ok", **answer} if asked.shop.register_code else answer


def register_two_stage(asked: Asked) -> dict[str, Any]:
    return register(asked, two_stage=True)


def registered(asked: Asked, *, two_stage: bool, return_name: str = "returnUrl") -> Order:
    """A fresh order, kept. Refused as the table 1.6 says."""
    call, shop = asked.call, asked.shop
    _check_mandatory(call, shop, return_name)
    number = _number(asked)
    order = Order(
        md_order=asked.house.ids.uuid(),
        merchant=shop.login,
        number=number,
        amount=_amount(call),
        currency=call.get("currency") or shop.currencies[0],
        registered_ms=asked.now,
        expires_ms=_expiry(call, shop, asked.now),
        two_stage=two_stage,
        language=_language(call, shop),
        return_url=_url(call, return_name),
        fail_url=_url(call, "failUrl"),
        callback_url=call.text("dynamicCallbackUrl", LONGEST_URL),
        description=call.text("description", LONGEST_DESCRIPTION),
        email=call.get("email"),
        phone=_phone(call),
        ip=call.text("ip", 39),
        client=call.text("clientId", 255),
        params=params_of(call, "jsonParams"),
        features=call.all("features"),
    )
    order.bundle = _bundle(call, order)
    order.email = order.email or str(_customer(order).get("email", ""))
    if two_stage:
        _auto_dates(call, shop, order)
    _check_features(order, call, shop)
    if order.currency not in shop.currencies:
        raise Refused(3, "currency")
    if (other := asked.unit.numbered(shop.login, number)) is not None:
        raise Refused(1, "number_used" if other.state == "CREATED" else "number_done")
    asked.keep(order, ())
    return order


def _check_mandatory(call: Call, shop: Shop, return_name: str) -> None:
    if not call.get("orderNumber") and not shop.own_numbers:
        raise Refused(4, "no_number")
    if not call.get("amount"):
        raise Refused(4, "no_amount")
    if not call.get(return_name):
        raise Refused(4, "no_return")
    if shop.callback_required and not call.get("dynamicCallbackUrl"):
        raise Refused(4, "missing", "dynamicCallbackUrl")


def _number(asked: Asked) -> str:
    number = asked.call.get("orderNumber")
    if not number:
        return asked.house.ids.number(asked.now)
    if len(number) > LONGEST_NUMBER or not number.isprintable() or "<" in number:
        raise Refused(1, "bad_number")
    return number


def _amount(call: Call) -> int:
    amount = call.amount()
    if amount == 0 and "VERIFY" not in call.all("features"):
        raise Refused(5, "bad_amount")
    return amount


def _url(call: Call, name: str) -> str:
    url = call.text(name, LONGEST_URL)
    if url.startswith((".", "/")):
        raise Refused(4, "bad_return")
    return url


def _language(call: Call, shop: Shop) -> str:
    code = call.get("language")
    if code and not known_language(code):
        raise Refused(5, "bad_value", "language")
    return code.lower() or shop.language


def _phone(call: Call) -> str:
    phone = call.get("phone") or str((call.obj("orderPayerData") or {}).get("mobilePhone", ""))
    if phone and not _PHONE.match(phone):
        raise Refused(5, "bad_value", "phone")
    return phone


def params_of(call: Call, name: str) -> dict[str, str]:
    params = {str(key): value if isinstance(value, str) else str(value) for key, value in (call.obj(name) or {}).items()}
    for key, value in params.items():
        if len(value) > 1024:
            raise Refused(5, "bad_value", name)
        check_safe(name, key + value)
    return params


def _expiry(call: Call, shop: Shop, now: int) -> int:
    """The date where it is given, else the seconds, else the shop's setting (3.3)."""
    until = call.date("expirationDate", shop.dates_zone)
    if until is not None:
        if until <= now:
            raise Refused(5, "bad_value", "expirationDate")
        return until
    seconds = call.get("sessionTimeoutSecs")
    if seconds and (not _SECONDS.match(seconds) or int(seconds) == 0):
        raise Refused(5, "bad_value", "sessionTimeoutSecs")
    return now + 1000 * int(seconds or shop.session_s)


def _auto_dates(call: Call, shop: Shop, order: Order) -> None:
    order.autocomplete_ms = call.date("autocompletionDate", shop.auto_zone)
    order.autoreverse_ms = call.date("autoReverseDate", shop.auto_zone)
    if order.autocomplete_ms is not None and order.autoreverse_ms is not None:
        raise Refused(5, "bad_value", "autoReverseDate")


def _check_features(order: Order, call: Call, shop: Shop) -> None:
    features = set(order.features)
    if not features <= FEATURES:
        raise Refused(14, "feature")
    if "AUTO_PAYMENT" in features and not shop.auto_payment:
        raise Refused(13, "feature_right", "AUTO_PAYMENT")
    clash = "FORCE_SSL" in features and features & {"FORCE_TDS", "FORCE_FULL_TDS"}
    if clash or ("FORCE_CREATE_BINDING" in features and (not order.client or call.get("bindingId"))):
        raise Refused(13, "features")


def _customer(order: Order) -> dict[str, Any]:
    customer = (order.bundle or {}).get("customerDetails")
    return customer if isinstance(customer, dict) else {}


def _bundle(call: Call, order: Order) -> dict[str, Any] | None:
    bundle = call.obj("orderBundle")
    if bundle is not None and lines_total("orderBundle", bundle.get("cartItems")) != order.amount:
        raise Refused(5, "basket")
    return bundle


def lines_total(name: str, cart: Any) -> int:
    """The sum of a basket's lines, each line checked: a number of its own, a name, a quantity, a sum that fits its price."""
    items = cart.get("items") if isinstance(cart, dict) else None
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        raise Refused(5, "bad_value", name)
    positions = [str(item.get("positionId", "")) for item in items]
    if not all(AMOUNT.match(place) for place in positions) or len(set(positions)) != len(positions):
        raise Refused(5, "bad_value", "positionId")
    return sum(_line(item) for item in items)


def _line(item: dict[str, Any]) -> int:
    name = str(item.get("name", ""))
    check_safe("name", name)
    quantity = item.get("quantity")
    try:
        count = Decimal(str(quantity["value"] if isinstance(quantity, dict) else ""))
        whole = Decimal(str(item["itemAmount"])) if item.get("itemAmount") not in (None, "") else None
        price = Decimal(str(item["itemPrice"])) if item.get("itemPrice") not in (None, "") else None
    except (KeyError, InvalidOperation):
        raise Refused(5, "bad_value", "quantity") from None
    exponent = count.as_tuple().exponent
    if not name or len(name) > 255 or not count.is_finite() or count <= 0 or (isinstance(exponent, int) and exponent < -3):
        raise Refused(5, "bad_value", "name" if not 0 < len(name) <= 255 else "quantity")
    if whole is None and price is None:
        raise Refused(5, "bad_value", "itemAmount")
    worked = price * count if price is not None else whole
    if whole is None:
        whole = worked
    if whole is None or worked is None or whole != whole.to_integral_value() or abs(worked - whole) >= 1 or whole < 0:
        raise Refused(5, "bad_value", "itemAmount")
    return int(whole)
