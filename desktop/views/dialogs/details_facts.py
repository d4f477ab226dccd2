"""An order as lines of a card: what is said, in which order, and what is left out because no file has told it.

No widgets here: the window, the printed page and the raw view draw from the same lines.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money import Money
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.refusals import Refusals
from desktop.views import formatting

_ECI = {
    "01": QT_TRANSLATE_NOOP("Details", "3-D Secure attempted"),
    "02": QT_TRANSLATE_NOOP("Details", "3-D Secure passed"),
    "05": QT_TRANSLATE_NOOP("Details", "3-D Secure passed"),
    "06": QT_TRANSLATE_NOOP("Details", "3-D Secure attempted"),
    "07": QT_TRANSLATE_NOOP("Details", "without 3-D Secure"),
}
_CHARGED = (OrderStatus.DEPOSITED, OrderStatus.REFUNDED)


@dataclass(frozen=True, slots=True)
class Fact:
    """A caption with its value; `note` follows in a muted colour and is not copied. `is_id` = figures of one width."""

    name: str
    caption: str
    value: str
    note: str = ""
    is_id: bool = False
    is_personal: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """Why a payment was refused, and the sentence for the payer; either may be empty."""

    reason: str
    say: str


def _say(text: str) -> str:
    return QCoreApplication.translate("Details", text)


def header(order: Order, zone: tzinfo) -> str:
    """«№ 753_1580216531 от 28.01.2020»."""
    words = _say(QT_TRANSLATE_NOOP("Details", "No. {order}, {date}"))
    return words.format(order=order.order_number, date=formatting.date(order.registered_at, zone))


def operation_facts(order: Order, zone: tzinfo, refusals: Refusals, language: str) -> list[Fact]:
    """What the bank keeps about the order itself."""
    facts = [
        _id("order_number", formatting.column_title(ColumnKey.ORDER_NUMBER), order.order_number),
        _id("md_order", _say(QT_TRANSLATE_NOOP("Details", "Unique order ID in the system")), order.md_order),
        _id("rrn", formatting.column_title(ColumnKey.RRN), order.rrn),
        _id("approval_code", _say(QT_TRANSLATE_NOOP("Details", "Approval code")), order.approval_code),
        _response(order, refusals, language),
        _text("payment_method", ColumnKey.PAYMENT_METHOD, formatting.method_text(order.payment_method)),
        *_times(order, zone),
        _eci(order.eci),
        Fact("description", formatting.column_title(ColumnKey.DESCRIPTION), order.description or "", is_personal=True),
        _text("merchant", ColumnKey.MERCHANT, order.merchant),
        _id("terminal_id", formatting.column_title(ColumnKey.TERMINAL_ID), order.terminal_id),
        _id("processing_id", formatting.column_title(ColumnKey.PROCESSING_ID), order.processing_id),
        _text("ofd_status", ColumnKey.OFD_STATUS, order.ofd_status),
    ]
    return _told(facts)


def payer_facts(order: Order) -> list[Fact]:
    """Who paid and with which card; personal ones go behind the curtain."""
    facts = [
        Fact(
            "masked_pan",
            formatting.column_title(ColumnKey.MASKED_PAN),
            formatting.pan(order.masked_pan),
            is_id=True,
            is_personal=True,
        ),
        Fact("ip", _say(QT_TRANSLATE_NOOP("Details", "IP address")), order.ip or "", is_id=True, is_personal=True),
        Fact(
            "expiry", _say(QT_TRANSLATE_NOOP("Details", "Card expiry date")), order.expiry or "", is_id=True, is_personal=True
        ),
        Fact("cardholder", formatting.column_title(ColumnKey.CARDHOLDER), order.cardholder or "", is_personal=True),
        Fact("email", formatting.column_title(ColumnKey.EMAIL), order.email or "", is_personal=True),
        _text("payment_system", ColumnKey.PAYMENT_SYSTEM, order.payment_system),
    ]
    return _told(facts)


def sums(order: Order) -> list[tuple[str, Money]]:
    """The ledger of the order; the fee stands in it once."""
    lines: list[tuple[str, Money | None]] = [(formatting.column_title(ColumnKey.GROSS), order.registered_amount or order.gross)]
    if order.status is OrderStatus.APPROVED:
        lines.append((_say(QT_TRANSLATE_NOOP("Details", "Held amount")), order.amount))
    if order.status in _CHARGED:
        lines.append((_say(QT_TRANSLATE_NOOP("Details", "Charged amount")), order.amount))
    lines.append((formatting.column_title(ColumnKey.REFUNDED), order.refunded))
    lines.append((_say(QT_TRANSLATE_NOOP("Details", "Bank fee")), order.fee))
    return [(caption, amount) for caption, amount in lines if amount is not None]


def refundable(order: Order) -> tuple[str, Money] | None:
    """The last line of the ledger; None where a refund can never follow."""
    if order.status not in _CHARGED:
        return None
    return _say(QT_TRANSLATE_NOOP("Details", "Available for refund")), order.refundable


def advice(order: Order, refusals: Refusals, language: str) -> Advice | None:
    """For a refused order: the bank's own reason, or else ours, and what to tell the customer."""
    if order.status is not OrderStatus.DECLINED:
        return None
    known = refusals.get(order.action_code) if order.action_code is not None else None
    reason = order.action_text or (known.reason(language) if known else "")
    say = known.say(language) if known else ""
    return Advice(reason, say) if reason or say else None


def raw_facts(order: Order) -> list[tuple[str, str]]:
    """The known fields by their names in the registry, as plain values."""
    found: list[tuple[str, str]] = []
    for name in Order.__dataclass_fields__:
        value = getattr(order, name)
        if name in ("id", "operations", "params") or value is None:
            continue
        found.append((name, _plain(value)))
    return [*found, ("currency", order.amount.currency.code), *order.params.items()]


def private_names(order: Order) -> frozenset[str]:
    """Which of the raw facts go behind the curtain: the payer's, the sums, and what a shop wrote about its customer."""
    payer = {fact.name for fact in payer_facts(order) if fact.is_personal}
    sums = {name for name in Order.__dataclass_fields__ if isinstance(getattr(order, name), Money)}
    return frozenset({*payer, *sums, *order.params, "last4", "description"})


def _plain(value: object) -> str:
    if isinstance(value, Money):
        return formatting.plain_money(value)
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _told(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.value]


def _id(name: str, caption: str, value: str | None) -> Fact:
    return Fact(name, caption, value or "", is_id=True)


def _text(name: str, key: ColumnKey, value: str | None) -> Fact:
    return Fact(name, formatting.column_title(key), value or "")


def _times(order: Order, zone: tzinfo) -> list[Fact]:
    made = [
        ("registered_at", _say(QT_TRANSLATE_NOOP("Details", "Created on")), order.registered_at),
        ("paid_at", formatting.column_title(ColumnKey.PAID_AT), order.paid_at),
        ("completed_at", formatting.column_title(ColumnKey.COMPLETED_AT), order.completed_at),
        ("refunded_at", _say(QT_TRANSLATE_NOOP("Details", "Last refund")), order.refunded_at),
        ("updated_at", formatting.column_title(ColumnKey.UPDATED_AT), order.updated_at),
    ]
    return [
        Fact(name, caption, formatting.date_time(at, zone), formatting.zone_text(at, zone), is_id=True)
        for name, caption, at in made
        if at is not None
    ]


def _response(order: Order, refusals: Refusals, language: str) -> Fact:
    """«(0) Запрос успешно обработан»; of a refused order only the code, since its reason has a place of its own."""
    caption = formatting.column_title(ColumnKey.ACTION_CODE)
    if order.action_code is None:
        return Fact("action_code", caption, order.action_text or "" if order.status is not OrderStatus.DECLINED else "")
    text = "" if order.status is OrderStatus.DECLINED else order.action_text or refusals.get(order.action_code).reason(language)
    return Fact("action_code", caption, f"({order.action_code}) {text}" if text else str(order.action_code), is_id=True)


def _eci(eci: str | None) -> Fact:
    note = _ECI.get((eci or "").zfill(2), "")
    return Fact("eci", "ECI", eci or "", _say(note) if note else "", is_id=True)
