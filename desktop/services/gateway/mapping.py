"""The gateway's word about an order → `Snapshot`, with the same words and the same meaning that imports of the bank's registry
have, so that an order that came both ways is one and does not change back and forth."""

from __future__ import annotations

import json
from typing import Any

from desktop.models.domain.gateway import Snapshot
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.statuses import OrderStatus
from desktop.services.gateway.acts import acts_of, refunds_of
from desktop.services.gateway.basket import lines_of
from desktop.services.gateway.money import currency_of
from desktop.services.gateway.screening import kept_pan
from desktop.services.gateway.sums import Standing, standing_of
from desktop.services.gateway.wire import Fields, moment, pairs, part, text, whole

_SHORT = 200
_READ = frozenset(
    "errorCode errorMessage success orderNumber orderStatus actionCode actionCodeDescription amount currency date ip "
    "orderDescription merchantOrderParams attributes cardAuthInfo bindingInfo orderBundle authDateTime terminalId authRefNum "
    "paymentAmountInfo bankInfo refunds paymentWay depositedDate refundedDate reversedDate payerData operations orderId "
    "transactionAttributes ofdOrderBundle refund".split()
)
"""Fields that are read by name, or say what another one says. All others are kept as parameters under their own names."""
_SUCCEEDED = (OrderStatus.APPROVED, OrderStatus.DEPOSITED, OrderStatus.REFUNDED, OrderStatus.REVERSED)
_CHARGED = (OrderStatus.DEPOSITED, OrderStatus.REFUNDED)


class Unreadable(Exception):
    """What an order cannot be kept without is missing or unknown; says which field."""


def snapshot_of(order: Fields, merchant: str, md_order: str | None = None) -> Snapshot:
    """`md_order`: the one that was asked for, where the answer does not repeat it. Unreadable without the date of registration,
    with neither of the two numbers, or in a currency that we do not know."""
    currency = currency_of(order.get("currency"))
    if currency is None:
        raise Unreadable("currency")
    standing = standing_of(order)
    observed = _observed(order, merchant, md_order, currency, standing)
    sums = standing.sums
    return Snapshot(
        md_order=observed.md_order or "",
        order_number=observed.order_number or "",
        status=whole(order.get("orderStatus")),
        action_code=observed.action_code,
        held=Money(sums.held, currency),
        captured=Money(sums.captured, currency),
        refunded=Money(sums.refunded, currency),
        refunds=refunds_of(order, currency),
        observed=observed,
        items=lines_of(order, currency),
    )


def _observed(order: Fields, merchant: str, md_order: str | None, currency: Currency, standing: Standing) -> ObservedOrder:
    registered_at = moment(order.get("date"))
    number, uuid = text(order.get("orderNumber"), _SHORT), _uuid(order) or md_order
    if registered_at is None:
        raise Unreadable("date")
    if number is None and uuid is None:
        raise Unreadable("orderNumber")
    card, payer, params = part(order, "cardAuthInfo"), part(order, "payerData"), _params(order)
    told_mail = text(payer.get("email"), _SHORT) or params.get("email", "")[:_SHORT]
    return ObservedOrder(
        file_row=0,
        merchant=merchant or None,
        order_number=number,
        md_order=uuid.lower() if uuid else None,
        rrn=text(order.get("authRefNum"), _SHORT),
        amount_minor=standing.shown,
        registered_minor=standing.sums.registered,
        fee_minor=_fee(order, standing),
        refunded_minor=standing.sums.refunded,
        currency=currency.code,
        status=standing.status.value,
        status_raw=standing.raw,
        payment_method=_code(order.get("paymentWay")),
        payment_system=_code(card.get("paymentSystem")),
        action_code=whole(order.get("actionCode")),
        action_text=text(order.get("actionCodeDescription"), 512),
        registered_at=registered_at,
        **_moments(order, standing.status),
        updated_at=None,
        masked_pan=_pan(card),
        description=text(order.get("orderDescription")),
        email=told_mail or None,
        cardholder=text(card.get("cardholderName"), _SHORT) or text(card.get("cardHolderName"), _SHORT),
        ip=text(order.get("ip"), _SHORT),
        expiry=_expiry(card.get("expiration")),
        eci=_eci(part(card, "secureAuthInfo").get("eci")),
        terminal_id=text(order.get("terminalId"), _SHORT),
        processing_id=None,
        approval_code=text(card.get("approvalCode"), _SHORT),
        ofd_status=None,
        params=json.dumps(params, ensure_ascii=False, sort_keys=True) if params else None,
        operations=acts_of(order, standing),
    )


def _uuid(order: Fields) -> str | None:
    return text(pairs(order, "attributes").get("mdOrder"), _SHORT) or text(order.get("orderId"), _SHORT)


def _moments(order: Fields, status: OrderStatus) -> dict[str, int | None]:
    """Of the payment, the capture and the last refund. A refused attempt is none."""
    authorised, charged = moment(order.get("authDateTime")), moment(order.get("depositedDate"))
    refunded = [at for refund in _refund_dates(order) if (at := refund) is not None]
    return {
        "paid_at": (authorised or charged) if status in _SUCCEEDED else None,
        "completed_at": charged if status in _CHARGED else None,
        "refunded_at": max(refunded, default=None) if status is OrderStatus.REFUNDED else None,
    }


def _refund_dates(order: Fields) -> list[int | None]:
    refunds = order.get("refunds")
    rows = refunds if isinstance(refunds, list) else [refunds]
    return [moment(order.get("refundedDate")), *(moment(row.get("date")) for row in rows if isinstance(row, dict))]


def _fee(order: Fields, standing: Standing) -> int | None:
    """What is told, or what the total has above the sum. No difference says nothing: the bank's file may know more."""
    told = part(order, "paymentAmountInfo")
    fee, total = whole(told.get("feeAmount")), whole(told.get("totalAmount"))
    if fee is not None:
        return max(fee, 0)
    return total - standing.sums.registered if total is not None and total > standing.sums.registered else None


def _code(value: Any) -> str | None:
    """CARD, VISA: in capitals, as the registry has them."""
    word = text(value, _SHORT)
    return word.upper() if word else None


def _pan(card: Fields) -> str | None:
    told = text(card.get("maskedPan"), _SHORT) or text(card.get("pan"), _SHORT)
    return kept_pan(told) if told else None


def _expiry(value: Any) -> str | None:
    """`203412` → `12/2034`, as the order card of the bank has it."""
    told = text(value, _SHORT)
    return f"{told[4:]}/{told[:4]}" if told and len(told) == 6 and told.isdigit() else told


def _eci(value: Any) -> str | None:
    told = text(value, _SHORT)
    return told.zfill(2) if told and told.isdigit() else told


def _params(order: Fields) -> dict[str, str]:
    """The shop's own, what the payer typed, the bank of the card, and every field that nobody here foresaw."""
    own = {name: shown for name, value in pairs(order, "merchantOrderParams").items() if (shown := _param(value))}
    extra = {name: shown for name, value in order.items() if name not in _READ and (shown := _param(value))}
    attributes = {name: shown for name, v in pairs(order, "transactionAttributes").items() if (shown := _param(v))}
    named = extra | _bank(part(order, "bankInfo")) | attributes | own
    phone = text(part(order, "payerData").get("phone"), _SHORT)
    if phone:
        named.setdefault("phone", phone)
    return {shown: value for name, value in named.items() if (shown := text(name, _SHORT))}


def _bank(told: Fields) -> dict[str, str]:
    """Of the card; UNKNOWN before there was one."""
    if text(told.get("bankCountryCode")) == "UNKNOWN":
        return {}
    return {name: value for name in ("bankName", "bankCountryName") if (value := text(told.get(name), _SHORT))}


def _param(value: Any) -> str | None:
    """A value as text; `false`, empty lists and objects say nothing."""
    if value is False or value in ([], {}, None):
        return None
    if isinstance(value, dict | list):
        return text(json.dumps(value, ensure_ascii=False, default=str))
    return text(value)
