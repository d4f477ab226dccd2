"""deposit.do, reverse.do, refund.do, decline.do and addParams.do: which order, which sum, then what its state allows."""

from __future__ import annotations

from typing import Any

from desktop.services.sandbox import life
from desktop.services.sandbox.house import Asked
from desktop.services.sandbox.orders import Order, Refused
from desktop.services.sandbox.register import lines_total, params_of

Answer = dict[str, Any]
OK: Answer = {"errorCode": "0", "errorMessage": "ok"}
_MISSING_AMOUNT = Refused(5, "bad_amount")


def deposit(asked: Asked) -> Answer:
    check_ids(asked)
    if asked.call.get("amount").startswith("-"):
        raise Refused(7, "small_deposit")
    amount = _amount(asked, "depositItems")
    order = _order(asked)
    _check_lines(order, asked, "depositItems")
    asked.keep(order, life.deposit(order, asked.shop, asked.now, asked.house.ids, amount))
    return OK


def reverse(asked: Asked) -> Answer:
    check_ids(asked)
    amount = asked.call.amount()
    order = _order(asked)
    locked = order.reverse_locked
    try:
        events = life.reverse(order, asked.shop, asked.now, asked.house.ids, amount)
    except Refused:
        if order.reverse_locked and not locked:  # the one thing that a failure leaves behind
            asked.keep(order, ())
        raise
    asked.keep(order, events)
    return OK


def refund(asked: Asked) -> Answer:
    check_ids(asked)
    amount = _amount(asked, "refundItems")
    key = asked.call.text("externalRefundId", 36)
    expected = asked.call.amount("expectedDepositedAmount") if asked.call.get("expectedDepositedAmount") else None
    order = _order(asked)
    _check_lines(order, asked, "refundItems")
    asked.keep(order, life.refund(order, asked.shop, asked.now, asked.house.ids, amount, key=key, expected=expected))
    return OK


def decline(asked: Asked) -> Answer:
    """Either of the two ids; where both are given they must be of one order."""
    md_order, number = asked.call.get("orderId"), asked.call.get("orderNumber")
    if not md_order and not number:
        raise Refused(5, "missing", "orderId")
    order = asked.order(md_order) if md_order else asked.numbered(number)
    if order is None or (number and order.number != number):
        raise Refused(6, "unregistered")
    asked.keep(order, life.decline(order))
    return OK


def add_params(asked: Asked) -> Answer:
    check_ids(asked)
    params = params_of(asked.call, "params")
    if not params:
        raise Refused(5, "missing", "params")
    order = _order(asked)
    order.params |= params
    asked.keep(order, ())
    return OK


def check_ids(asked: Asked) -> None:
    call = asked.call
    if not call.get("orderId") and not (call.get("orderNumber") and call.get("merchantLogin")):
        raise Refused(5, "missing", "orderId")


def _order(asked: Asked) -> Order:
    md_order = asked.call.get("orderId")
    order = asked.order(md_order) if md_order else asked.numbered(asked.call.get("orderNumber"))
    if order is None:
        raise Refused(6, "unregistered")
    if (currency := asked.call.get("currency")) and currency != order.currency:
        raise Refused(5, "bad_value", "currency")
    return order


def _amount(asked: Asked, items: str) -> int:
    """With lines their sum, which a given amount has to equal."""
    amount = asked.call.amount(missing=_MISSING_AMOUNT if not asked.call.get(items) else None)
    lines = asked.call.obj(items)
    if lines is None:
        return amount
    total = lines_total(items, lines)
    if amount not in (0, total):
        raise Refused(5, "basket")
    return total


def _check_lines(order: Order, asked: Asked, items: str) -> None:
    """The lines must be lines of the order's basket, none for more than it was sold for."""
    lines = asked.call.obj(items)
    if lines is None:
        return
    sold = {str(each["positionId"]): each for each in (order.bundle or {}).get("cartItems", {}).get("items", [])}
    for line in lines["items"]:
        known = sold.get(str(line["positionId"]))
        if known is None or lines_total(items, {"items": [line]}) > lines_total(items, {"items": [known]}):
            raise Refused(5, "bad_value", items)
