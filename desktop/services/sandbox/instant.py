"""Paying by call: paymentorder.do for a registered order, instantPayment.do for a new one, and the end of 3-D Secure."""

from __future__ import annotations

import re
from typing import Any

from desktop.services.sandbox.house import Asked
from desktop.services.sandbox.orders import Order, Refused
from desktop.services.sandbox.paying import CardInput, PayResult
from desktop.services.sandbox.payments import Bank
from desktop.services.sandbox.register import registered
from desktop.services.sandbox.status import number_of
from desktop.services.sandbox.wording import code_said, said

Answer = dict[str, Any]


def payment_order(asked: Asked) -> Answer:
    call = asked.call
    md_order = call.get("MDORDER", "mdOrder", "orderId")
    if not md_order:
        raise Refused(5, "missing", "MDORDER")
    card = _card(call.get("$PAN"), call.get("$EXPIRY") or call.get("YYYY") + call.get("MM").zfill(2), call.get("$CVC"), asked)
    order = _open(asked, md_order)
    return _answer(asked, order, Bank(asked.unit, asked.house).pay(order, card))


def by_binding(asked: Asked) -> Answer:
    """With a stored card: the bank knows it, so only the code on its back is asked for."""
    md_order, stored = asked.call.get("mdOrder"), asked.unit.thing("binding", asked.call.get("bindingId"))
    if not md_order:
        raise Refused(5, "missing", "mdOrder")
    order = _open(asked, md_order)
    if stored is None or stored["merchant"] != order.merchant or stored["client"] != order.client or not stored["active"]:
        raise Refused(2, "binding_inactive" if stored else "binding")
    return _answer(asked, order, Bank(asked.unit, asked.house).pay_stored(order, stored, asked.call.get("cvc")))


def instant_payment(asked: Asked) -> Answer:
    call = asked.call
    return_name = "returnUrl" if call.get("returnUrl") else "backUrl"
    two_stage = call.get("preAuth").lower() == "true"
    card = _card(call.get("pan"), call.get("expiry"), call.get("cvc"), asked)
    order = registered(asked, two_stage=two_stage, return_name=return_name)
    answer = _answer(asked, order, Bank(asked.unit, asked.house).pay(order, card)) | {"orderId": order.md_order}
    state = {"OrderStatus": number_of(order), "ErrorCode": "0", "OrderNumber": order.number, "Amount": order.amount}
    if order.card:
        state |= {"Pan": order.card["masked"], "expiration": order.card["expiry"], "cardholderName": order.card["holder"]}
    return answer | {"orderStatus": state | {"currency": order.currency, "rrn": order.rrn, "approvalCode": order.approval}}


def finish_3ds(asked: Asked) -> Answer:
    """The session comes back in `paRes` or `threeDSServerTransId`; `paRes` ending in `:N` is a failed one."""
    answer = asked.call.get("paRes", "PaRes") or asked.call.get("threeDSServerTransId")
    acs_id, _, word = answer.partition(":")
    order = Bank(asked.unit, asked.house).order(asked.call.get("mdOrder", "threeDSVer2MdOrder", "MD"))
    if order is None or not acs_id:
        raise Refused(6, "not_found")
    try:
        return _answer(asked, order, Bank(asked.unit, asked.house).finish_acs(order, acs_id, word.upper() != "N"))
    except LookupError:
        raise Refused(7, "wrong_state") from None


def _open(asked: Asked, md_order: str) -> Order:
    order = asked.order(md_order)
    if order is None:
        raise Refused(6, "unregistered")
    if order.state != "CREATED":
        raise Refused(7, "wrong_state")
    return order


def _card(pan: str, expiry: str, cvc: str, asked: Asked) -> CardInput:
    """What was sent; wrong data are the bank's to refuse, missing ones ours."""
    if not pan or not expiry:
        raise Refused(5, "missing", "$PAN" if not pan else "$EXPIRY")
    digits = expiry if re.fullmatch("[0-9]{6}", expiry) else "000000"
    holder = asked.call.get("TEXT", "cardholderName", "cardHolderName")
    email = asked.call.get("email")
    year, month = int(digits[:4]), int(digits[4:])
    return CardInput(pan=pan.replace(" ", ""), expiry_month=month, expiry_year=year, cvc=cvc, holder=holder, email=email)


def _answer(asked: Asked, order: Order, result: PayResult) -> Answer:
    language = asked.language
    base = asked.house.base
    if result.kind == "acs":
        url = f"{base}/payment/acsRedirect.do?orderId={order.md_order}"
        acs: Answer = {"acsUrl": url, "paReq": result.acs_id, "termUrl": f"{base}/payment/rest/finish3dsPayment.do"}
        acs |= {"is3DSVer2": True, "packedCReq": result.acs_id, "threeDSServerTransId": result.acs_id}
        return {"errorCode": "0", "info": said("to_acs", language), **acs}
    if result.kind == "paid":
        return {"errorCode": "0", "info": said("redirect", language), "redirect": result.next_url or _finish(base, order)}
    text = code_said(result.action_code, language)
    name = "TDS_FAILED" if result.family == "authentication" else "DATA_INPUT_ERROR" if result.family == "data" else "DECLINED"
    refused = {"error": text, "errorTypeName": name, "processingErrorType": name, "displayErrorMessage": text}
    answer = {"errorCode": "0", "errorMessage": text, **refused, "actionCode": result.action_code}
    return answer | ({"redirect": result.next_url} if result.next_url else {})


def _finish(base: str, order: Order) -> str:
    return f"{base}/payment/merchants/{order.merchant}/finish.html?orderId={order.md_order}&lang={order.language}"
