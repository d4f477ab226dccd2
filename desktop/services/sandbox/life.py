"""What may happen to an order, and what then happens: the state machine of the reference's section 7, without any wire.

Each function changes the order and gives the events that callbacks tell, or raises Refused and has changed nothing (but for
the lock that a failed reverse leaves behind)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desktop.services.sandbox.ids import Ids
from desktop.services.sandbox.orders import Event, Order, Refused
from desktop.services.sandbox.shops import Shop

HOUR_MS = 3_600_000
NO_TRIES_LEFT = -2013
TIME_OVER, LOST_AT_ACS, LEFT_THE_PAGE = -2007, -2009, -2014
DECLINED_BY_SHOP = 4005
FINAL = frozenset({203, 204, 208, 823, 999})
"""Refusals after which the card's holder is not asked again."""


def pay(order: Order, shop: Shop, now: int, ids: Ids, card: dict[str, str]) -> list[Event]:
    """The bank said yes to this card."""
    order.tries += 1
    order.card, order.acs, order.pending = card, "", {}
    order.action_code = 0
    order.approval, order.rrn, order.terminal = ids.approval(), ids.rrn(now), shop.terminal
    order.tried_ms = order.authorised_ms = now
    order.way = order.way or "CARD"
    if "VERIFY" in order.features:
        order.state, order.reversed_ms = "REVERSED", now
        _noted(order, "AUTHORIZATION", now, 0)
        return []
    order.approved = order.amount
    if not order.two_stage:
        order.state, order.deposited, order.deposited_ms = "DEPOSITED", order.amount, now
        _noted(order, "AUTHORIZATION", now, order.amount)
        return [Event("deposited", True, order.amount)]
    order.state = "APPROVED"
    _noted(order, "PREAUTHORIZATION", now, order.amount)
    if order.autocomplete_ms is None and order.autoreverse_ms is None:
        order.autocomplete_ms = now + shop.autocomplete_h * HOUR_MS if shop.autocomplete_h else None
        order.autoreverse_ms = now + shop.autoreverse_h * HOUR_MS if shop.autoreverse_h and not shop.autocomplete_h else None
    return [Event("approved", True, order.amount)]


def refuse(order: Order, shop: Shop, now: int, card: dict[str, str], code: int) -> list[Event]:
    """The bank said no: the order stays payable while tries are left and the refusal is none for good."""
    order.tries += 1
    order.card, order.acs, order.pending = card, "", {}
    order.action_code, order.tried_ms, order.terminal = code, now, shop.terminal
    kind = "PREAUTHORIZATION" if order.two_stage else "AUTHORIZATION"
    _noted(order, kind, now, order.amount, code)
    if code in FINAL:
        order.state = "DECLINED"
    elif order.tries >= shop.attempts:
        order.state, order.action_code = "DECLINED", NO_TRIES_LEFT
    return [Event("approved" if order.two_stage else "deposited", False, order.amount)]


def settle(order: Order, now: int, ids: Ids) -> list[Event]:
    """What the passing of time does: the end of the session, and captures and releases that were ordered."""
    due = order.due_ms
    if due is None or now < due:
        return []
    if order.state == "CREATED":
        order.state, order.action_code = "DECLINED", _left(order)
        order.acs, order.pending = "", {}
        return [Event("declinedByTimeout", True, order.amount)]
    if order.autocomplete_ms == due:
        return _captured(order, due, ids, order.approved)
    return _released(order, due, ids, order.approved, zeroes=True)


def _left(order: Order) -> int:
    """How far the buyer got (3.3); one split is a guess of the reference, all three mean that nobody paid in time."""
    if order.acs:
        return LOST_AT_ACS
    return TIME_OVER if order.tries else LEFT_THE_PAGE


def deposit(order: Order, shop: Shop, now: int, ids: Ids, amount: int) -> list[Event]:
    """0 = the whole hold; less is final, the rest is released."""
    if order.state != "APPROVED":
        raise Refused(7, "wrong_state")
    if amount > order.approved and not shop.deposit_above:
        raise Refused(5, "bad_amount")
    return _captured(order, now, ids, amount or order.approved)


def _captured(order: Order, now: int, ids: Ids, amount: int) -> list[Event]:
    order.state, order.deposited, order.deposited_ms = "DEPOSITED", amount, now
    _timers_off(order)
    _noted(order, "COMPLETION", now, amount, rrn=ids.rrn(now))
    return [Event("deposited", True, amount)]


def reverse(order: Order, shop: Shop, now: int, ids: Ids, amount: int) -> list[Event]:
    """0 = the whole. Once, and within the window; an attempt on a payment that fails ends the right to try again."""
    if order.state != "APPROVED" and not (order.state == "DEPOSITED" and shop.reverse_deposited != "no"):
        raise Refused(7, "wrong_state")
    if order.reverse_locked:
        raise Refused(7, "reversed_once")
    order.reverse_locked = True
    whole = order.approved if order.state == "APPROVED" else order.deposited
    if shop.reverse_window == "bank_day" and bank_day(order.authorised_ms or now, shop.zone) != bank_day(now, shop.zone):
        raise Refused(7, "day_over")
    if amount > whole:
        raise Refused(5, "bad_amount")
    part = 0 < amount < whole
    if part and (not shop.partial_reverse or order.state != "APPROVED" or order.bundle is not None):
        raise Refused(7, "partial_reverse")
    if part:
        order.approved -= amount
        _timers_off(order)
        _noted(order, "REVERSAL", now, amount, rrn=ids.rrn(now))
        return [Event("reversed", True, amount)]
    if order.state == "DEPOSITED" and shop.reverse_deposited == "approved":
        order.state, order.deposited, order.deposited_ms = "APPROVED", 0, None
        _noted(order, "REVERSAL", now, whole, rrn=ids.rrn(now))
        return [Event("reversed", True, whole)]
    return _released(order, now, ids, whole, zeroes=shop.reverse_zeroes)


def _released(order: Order, now: int, ids: Ids, whole: int, *, zeroes: bool) -> list[Event]:
    order.state, order.reversed_ms = "REVERSED", now
    _timers_off(order)
    if zeroes:
        order.approved = order.deposited = 0
    _noted(order, "REVERSAL", now, whole, rrn=ids.rrn(now))
    return [Event("reversed", True, whole)]


def refund(
    order: Order, shop: Shop, now: int, ids: Ids, amount: int, *, key: str = "", expected: int | None = None
) -> list[Event]:
    """0 = what is left. A known key is answered as done and does nothing; `expected` must be what is left now."""
    if key and (known := next((each for each in order.refunds if each["key"] == key), None)):
        if shop.refund_key_conflict == "error" and amount not in (0, known["amount"]):
            raise Refused(7, "refund_key")
        return []
    if order.state not in ("DEPOSITED", "REFUNDED") or order.deposited == 0:
        raise Refused(7, "wrong_state")
    if expected is not None and expected != order.deposited:
        raise Refused(7, "expected_amount")
    amount = amount or order.deposited
    if amount > order.deposited:
        raise Refused(7, "refund_too_large")
    order.deposited -= amount
    order.refunded += amount
    order.refunded_ms = now
    order.state = "REFUNDED" if order.deposited == 0 else shop.partly_refunded
    rrn, approval = ids.rrn(now), ids.approval()
    order.refunds.append({"at": now, "amount": amount, "key": key, "rrn": rrn, "approval": approval})
    _noted(order, "REFUND", now, amount, rrn=rrn, key=key)
    return [Event("refunded", True, amount)]


def decline(order: Order) -> list[Event]:
    if order.state != "CREATED":
        raise Refused(7, "wrong_state")
    order.state, order.action_code = "DECLINED", DECLINED_BY_SHOP
    order.acs, order.pending = "", {}
    return []


def bank_day(at_ms: int, zone: str) -> str:
    return datetime.fromtimestamp(at_ms // 1000, UTC).astimezone(ZoneInfo(zone)).date().isoformat()


def _timers_off(order: Order) -> None:
    order.autocomplete_ms = order.autoreverse_ms = None


def _noted(order: Order, kind: str, now: int, amount: int, code: int = 0, *, rrn: str = "", key: str = "") -> None:
    noted: dict[str, Any] = {"at": now, "type": kind, "amount": amount, "rrn": rrn or order.rrn, "key": key, "code": code}
    order.operations.append(noted | {"approval": "" if code else order.approval})
