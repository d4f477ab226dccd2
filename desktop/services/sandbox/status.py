"""getOrderStatusExtended.do by the shop's version, the old getOrderStatus.do, and getLastOrdersForMerchants.do."""

from __future__ import annotations

from typing import Any

from desktop.services.sandbox.house import Asked, present
from desktop.services.sandbox.orders import STATES, Order, Refused
from desktop.services.sandbox.request import AMOUNT, date_ms
from desktop.services.sandbox.shops import Shop
from desktop.services.sandbox.wording import code_said, said

Answer = dict[str, Any]
NUMBERS = {"CREATED": 0, "APPROVED": 1, "DEPOSITED": 2, "REVERSED": 3, "REFUNDED": 4, "DECLINED": 6}
AT_ACS = 5
LONGEST_PAGE = 200


def extended(asked: Asked) -> Answer:
    order = _found(asked, code=1)
    return {"errorCode": "0", "errorMessage": "ok", **told(order, asked.shop, asked.language)}


def _found(asked: Asked, code: int) -> Order:
    """By orderId, else by number; with a public token by orderId alone."""
    md_order, number = asked.call.get("orderId"), asked.call.get("orderNumber")
    if not md_order and (not number or not asked.user.login):
        raise Refused(code, "no_ids")
    order = asked.order(md_order) if md_order else asked.numbered(number)
    if order is None:
        raise Refused(6, "not_found")
    return order


def number_of(order: Order) -> int:
    return AT_ACS if order.state == "CREATED" and order.acs else NUMBERS[order.state]


def told(order: Order, shop: Shop, language: str) -> Answer:
    """Everything that a shop of this version is told of an order. Fields newer than it are left out, empty ones too."""
    answer: Answer = {
        "orderNumber": order.number,
        "orderStatus": number_of(order),
        "actionCode": order.action_code,
        "actionCodeDescription": code_said(order.action_code, language),
        "amount": order.amount,
        "currency": order.currency,
        "date": order.registered_ms,
        "orderDescription": order.description,
        "ip": order.ip,
        "merchantOrderParams": _pairs(order.params),
        "attributes": [{"name": "mdOrder", "value": order.md_order}],
    }
    if order.card:
        answer["cardAuthInfo"] = _card(order, shop.version)
    if order.binding:
        answer["bindingInfo"] = _binding(order, shop.version)
    for since, name, value in _since(order, shop, language):
        if since <= shop.version and value is not None:
            answer[name] = value
    return answer | _beside(order, shop)


def _since(order: Order, shop: Shop, language: str) -> list[tuple[int, str, Any]]:
    """Field by field with the version that brought it (reference, 2.6)."""
    paid = order.authorised_ms is not None
    return [
        (1, "orderBundle", order.bundle),
        (2, "authDateTime", order.authorised_ms),
        (2, "terminalId", order.terminal or None),
        (2, "authRefNum", order.rrn or None),
        (3, "paymentAmountInfo", _amounts(order, shop.version)),
        (3, "bankInfo", _bank(order, language)),
        (5, "refunds", [_refund(each, shop.version) for each in order.refunds] or None),
        (6, "chargeback", False),
        (9, "paymentWay", order.way or None),
        (10, "depositedDate", order.deposited_ms),
        (12, "refundedDate", order.refunded_ms),
        (12, "reversedDate", order.reversed_ms),
        (13, "payerData", {key: value for key, value in (("email", order.email), ("phone", order.phone)) if value} or None),
        (14, "transactionAttributes", []),
        (16, "feUtrnno", int(order.rrn) if order.rrn else None),
        (24, "ofdOrderBundle", (order.bundle or {}).get("cartItems", {}).get("items") if order.deposited else None),
        (33, "displayErrorMessage", code_said(order.action_code, language) or None),
        (37, "tii", "" if paid else None),
        (41, "partialAuthorization", "FULL_AMOUNT" if paid and "PARTIAL_AUTHORIZATION" in order.features else None),
        (45, "tokenizationInfo", {} if paid else None),
        (46, "mcc", "5999"),
    ]


def _beside(order: Order, shop: Shop) -> Answer:
    """What is in no version: each by a setting of its own."""
    answer: Answer = {"orderId": order.md_order} if shop.order_id_on_top else {}
    if shop.refund_flag and shop.version >= 12:
        answer["refund"] = bool(order.refunds)
    if shop.operations_list:
        answer["operations"] = [_operation(each) for each in order.operations]
    return answer


def _pairs(values: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in values.items()]


def _card(order: Order, version: int) -> Answer:
    card = {
        "maskedPan": order.card["masked"],
        "pan": order.card["masked"],
        "expiration": order.card["expiry"],
        "cardholderName": order.card["holder"],
        "secureAuthInfo": _secure(order, version),
    }
    if order.approval:
        card["approvalCode"] = order.approval
    if version >= 8:
        card |= {"paymentSystem": order.card["system"], "product": ""}
    if version >= 17:
        card["productCategory"] = "DEBIT"
    return card | ({"corporateCard": "false"} if version >= 35 else {})


def _secure(order: Order, version: int) -> Answer:
    secure: Answer = {"eci": order.eci, "threeDSInfo": {"xid": "", "cavv": ""}}
    secure["threeDsType" if version >= 42 else "authTypeIndicator"] = order.auth_type
    three_ds = order.auth_type != "0"
    if version >= 30 and three_ds:
        secure |= {"threeDSProtocolVersion": "2.2.0", "aresTransStatus": "C" if order.auth_type == "3" else "Y"}
    return secure


def _binding(order: Order, version: int) -> Answer:
    known = {"clientId": order.client, "bindingId": order.binding, "authDateTime": order.authorised_ms}
    known |= {"authRefNum": order.rrn, "terminalId": order.terminal}
    return known | ({"externalCreated": False} if version >= 20 else {})


def _amounts(order: Order, version: int) -> Answer:
    amounts: Answer = {
        "paymentState": order.state,
        "approvedAmount": order.approved,
        "depositedAmount": order.deposited,
        "refundedAmount": order.refunded,
    }
    return amounts | ({"totalAmount": order.amount} if version >= 18 else {})


def _bank(order: Order, language: str) -> Answer:
    if not order.card:
        return {"bankCountryCode": "UNKNOWN", "bankCountryName": said("unknown_bank", language)}
    return {"bankName": "TEST CARD", "bankCountryCode": "KZ", "bankCountryName": said("country", language)}


def _refund(refund: dict[str, Any], version: int) -> Answer:
    answer = {"date": str(refund["at"]), "amount": refund["amount"], "actionCode": "000", "referenceNumber": refund["rrn"]}
    if version >= 21 and refund["key"]:
        answer["externalRefundId"] = refund["key"]
    return answer | ({"approvalCode": refund["approval"]} if version >= 26 else {})


def _operation(each: dict[str, Any]) -> Answer:
    named = {"date": each["at"], "type": each["type"], "amount": each["amount"], "referenceNumber": each["rrn"]}
    return named | {"externalRefundId": each["key"], "approvalCode": each["approval"], "actionCode": each["code"]}


def short(asked: Asked) -> Answer:
    """The old call with its capital letters."""
    if not asked.call.get("orderId"):
        raise Refused(5, "missing", "orderId")
    order = _found(asked, code=5)
    code = "2" if order.state == "DECLINED" else "0"
    answer: Answer = {
        "OrderStatus": number_of(order),
        "ErrorCode": code,
        "ErrorMessage": "payment_refused" if code == "2" else "ok",
        "OrderNumber": order.number,
        "Amount": order.amount,
        "depositAmount": order.deposited,
        "currency": order.currency,
        "authCode": 2,
        "Ip": order.ip,
    }
    if order.card:
        card = {"Pan": order.card["masked"], "expiration": order.card["expiry"], "cardholderName": order.card["holder"]}
        answer |= card | {"approvalCode": order.approval}
    return answer | ({"clientId": order.client, "bindingId": order.binding} if order.binding else {})


def last_orders(asked: Asked) -> Answer:
    """The newest first; by time of payment unless asked for by time of registration."""
    call = asked.call
    if any(not call.get(name) for name in ("size", "from", "to", "transactionStates")):
        raise Refused(5, "empty")
    states = [state.upper() for state in call.all("transactionStates")]
    merchants = [login.removesuffix("-api") for login in call.all("merchants")] or asked.user.merchants
    if not set(states) <= set(STATES):
        raise Refused(5, "bad_value", "transactionStates")
    if not set(merchants) <= set(asked.user.merchants):
        raise Refused(5, "denied")
    since, until = (date_ms(name, call.get(name), asked.shop.dates_zone, "%Y%m%d%H%M%S") for name in ("from", "to"))
    page, size = call.get("page") or "0", call.get("size")
    if not AMOUNT.match(page) or not AMOUNT.match(size) or not 1 <= int(size) <= LONGEST_PAGE or until < since:
        raise Refused(10, "range")
    by_payment = call.get("searchByCreatedDate").lower() != "true"
    offset = int(page) * int(size)
    total, orders = asked.unit.page(merchants, states, since, until + 999, paid=by_payment, offset=offset, size=int(size))
    head = {"errorCode": "0", "errorMessage": "ok"}
    rows = [_listed(asked, order) for order in orders]
    return head | {"orderStatuses": rows, "totalCount": total, "page": int(page), "pageSize": int(size)}


def _listed(asked: Asked, order: Order) -> Answer:
    present(asked.unit, asked.house, order, asked.now)
    return {"errorCode": "0", **told(order, asked.house.shops[order.merchant], asked.language)}
