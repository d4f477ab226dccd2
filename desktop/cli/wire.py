"""The JSON shapes of the contract."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from desktop.models.domain.batches import FileReport
from desktop.models.domain.money import Money
from desktop.models.domain.orders import Operation, Order, Sighting
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import Totals

_SUMS = ("amount_minor", "gross_minor", "fee_minor", "refunded_minor")
_MORE_TEXTS = "action_text email cardholder ip expiry eci terminal_id processing_id approval_code ofd_status".split()
_MORE_TIMES = ("paid_at", "completed_at", "refunded_at", "updated_at")


def row(order: Order, zone: ZoneInfo) -> dict[str, Any]:
    """An order of the list: the keys of the contract always, null where no file told; the rest where it is known."""
    data: dict[str, Any] = {
        "order_number": order.order_number,
        "md_order": order.md_order,
        "rrn": order.rrn,
        "amount_minor": order.amount.minor,
        "gross_minor": order.gross.minor,
        "fee_minor": _minor(order.fee),
        "refunded_minor": _minor(order.refunded),
        "currency": order.amount.currency.code,
        "payment_method": order.payment_method,
        "payment_system": order.payment_system,
        "registered_at": at(order.registered_at, zone),
        "masked_pan": order.masked_pan,
        "description": order.description,
        "status": order.status.value,
        "action_code": order.action_code,
        "merchant": order.merchant,
    }
    if order.status is OrderStatus.UNKNOWN:
        data["status_raw"] = order.status_raw
    data |= {name: at(getattr(order, name), zone) for name in _MORE_TIMES if getattr(order, name)}
    return data | {name: getattr(order, name) for name in _MORE_TEXTS if getattr(order, name) is not None}


def card(order: Order, history: list[Sighting], zone: ZoneInfo) -> dict[str, Any]:
    """One order with all that is known of it."""
    return row(order, zone) | {
        "operations": [operation(one, zone) for one in order.operations],
        "params": dict(order.params),
        "source": {"batch": order.batch, "file_row": order.file_row},
        "history": [_sighting(one, zone) for one in history],
    }


def operation(one: Operation, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "type": one.type.value,
        "at": at(one.at, zone),
        "ok": one.ok,
        "amount_minor": _minor(one.amount),
        "rrn": one.rrn,
        "approval_code": one.approval_code,
        "action_code": one.action_code,
        "terminal_id": one.terminal_id,
        "merchant_id": one.merchant_id,
    }


def sums(totals: Totals) -> dict[str, dict[str, int]]:
    return {code: {name: totals.sum(name, code) for name in _SUMS} for code in totals.currencies}


def file(report: FileReport, path: str) -> dict[str, Any]:
    """What was read from one file."""
    return {
        "path": path,
        "kind": report.kind.value,
        "encoding": report.encoding,
        "delimiter": report.delimiter,
        "profile": report.profile,
        "header_row": report.header_row,
        "rows": report.rows,
        "new": report.new,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "skipped": report.skipped,
        "rejected": [{"row": bad.row, "field": bad.field, "reason": bad.reason, "value": bad.value} for bad in report.rejected],
        "rejected_count": report.rejected_count,
        "control_totals": [
            {"name": one.name, "stated_minor": one.stated_minor, "computed_minor": one.computed_minor, "ok": one.ok}
            for one in report.control_totals
        ],
        "choices": [
            {"question": one.question, "chosen": one.chosen, "alternatives": list(one.alternatives), "certain": one.certain}
            for one in report.choices
        ],
        "masked_pans": report.masked_pans,
        "dropped_columns": list(report.dropped_columns),
        "batch": report.batch,
    }


def at(moment: datetime, zone: ZoneInfo) -> str:
    """ISO 8601 with the offset in force in the merchant's zone at that moment."""
    return moment.astimezone(zone).isoformat()


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor


def _sighting(one: Sighting, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "batch": one.batch,
        "file": one.file_name,
        "file_row": one.file_row,
        "seen_at": at(one.seen_at, zone),
        "changes": {name: [_plain(value, zone) for value in pair] for name, pair in one.changes.items()},
    }


def _plain(value: object, zone: ZoneInfo) -> object:
    """A value of a change as JSON knows it: sums in minor units, times with their offset."""
    if isinstance(value, Money):
        return value.minor
    if isinstance(value, datetime):
        return at(value, zone)
    return value if value is None or isinstance(value, int | bool) else str(value)
