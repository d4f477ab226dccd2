"""Callbacks: what a notice says, and its checksum (reference, section 5). Sending them is `delivery`."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.services.sandbox.ledger import Unit
from desktop.services.sandbox.orders import Event, Order
from desktop.services.sandbox.shops import Shop

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_UNSIGNED = frozenset({"checksum", "sign_alias"})
KEY_ALIAS = "training gateway, SHA-512 with RSA"


def signed_text(params: Mapping[str, str]) -> bytes:
    """`name;value;` of every parameter, sorted by name as character codes go."""
    return "".join(f"{name};{params[name]};" for name in sorted(params) if name not in _UNSIGNED).encode()


def hmac_checksum(params: Mapping[str, str], secret: str) -> str:
    return hmac.new(secret.encode(), signed_text(params), hashlib.sha256).hexdigest().upper()


def rsa_checksum(params: Mapping[str, str], key: RSAPrivateKey) -> str:
    from cryptography.hazmat.primitives import hashes  # only where a shop signs by RSA
    from cryptography.hazmat.primitives.asymmetric import padding

    return key.sign(signed_text(params), padding.PKCS1v15(), hashes.SHA512()).hex().upper()


def write_notices(unit: Unit, shop: Shop, order: Order, events: Iterable[Event], now: int) -> None:
    """Puts a notice of each event among those to deliver, where the shop wants it."""
    wanted = shop.callbacks
    url = order.callback_url or (wanted.url if wanted.kind == "static" else "")
    if not wanted.enabled or not url:
        return
    for event in events:
        if not wanted.operations or event.operation in wanted.operations:
            doc = {"url": url, "method": wanted.method, "merchant": shop.login, "params": _params(shop, order, event, now)}
            unit.notice(order.md_order, now, {**doc, "created_ms": now, "state": "waiting", "tries": []})


def _params(shop: Shop, order: Order, event: Event, now: int) -> dict[str, str]:
    params = {
        "mdOrder": order.md_order,
        "orderNumber": order.number,
        "operation": event.operation,
        "status": "1" if event.ok else "0",
    }
    if shop.callbacks.creation_date:
        at = datetime.fromtimestamp(now // 1000, UTC)
        params["callbackCreationDate"] = at.strftime("%a %b %d %H:%M:%S UTC %Y")
    known = _extras(shop, order, event)
    return params | {name: str(known[name]) for name in shop.callbacks.fields if known.get(name) not in (None, "")}


def _extras(shop: Shop, order: Order, event: Event) -> dict[str, Any]:
    """What a shop may ask to be told beside."""
    return {
        "amount": event.amount,
        "approvedAmount": order.approved,
        "depositedAmount": order.deposited,
        "refundedAmount": order.refunded,
        "operationRefundedAmount": event.amount if event.operation == "refunded" else None,
        "externalRefundId": order.refunds[-1]["key"] if event.operation == "refunded" else None,
        "currency": order.currency,
        "actionCode": order.action_code,
        "approvalCode": order.approval,
        "refNum": order.rrn,
        "terminalId": order.terminal,
        "paymentSystem": order.card.get("system"),
        "paymentWay": order.way,
        "maskedPan": order.card.get("masked"),
        "cardholderName": order.card.get("holder"),
        "eci": order.eci,
        "ip": order.ip,
        "email": order.email,
        "clientId": order.client,
        "merchantLogin": shop.login,
        "merchantFullName": shop.name,
        "orderDescription": order.description,
        "date": order.registered_ms,
        "paymentDate": order.authorised_ms,
        "depositedDate": order.deposited_ms,
        "refundedDate": order.refunded_ms,
        "reversedDate": order.reversed_ms,
    }
