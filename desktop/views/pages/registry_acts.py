"""What the page does with the order at hand: filter by a cell, the context menu, the windows of details and columns."""

from dataclasses import replace
from datetime import tzinfo

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter
from desktop.models.domain.orders import Order
from desktop.models.domain.period import Period

_SETS = {
    ColumnKey.PAYMENT_METHOD: ("methods", "payment_method"),
    ColumnKey.PAYMENT_SYSTEM: ("payment_systems", "payment_system"),
    ColumnKey.MERCHANT: ("merchants", "merchant"),
    ColumnKey.ACTION_CODE: ("action_codes", "action_code"),
}
_TEXTS = {ColumnKey.ORDER_NUMBER: "order_number", ColumnKey.RRN: "rrn", ColumnKey.MD_ORDER: "md_order"}
_SEARCHED = {ColumnKey.DESCRIPTION: "description", ColumnKey.EMAIL: "email"}


def filtered_by_cell(where: OrderFilter, order: Order, key: ColumnKey, zone: tzinfo) -> OrderFilter | None:
    """The filter that also asks for the value of this cell; None when the cell is empty or nothing asks for its column."""
    if key in _SETS:
        name, attribute = _SETS[key]
        value = getattr(order, attribute)
        return None if value is None else replace(where, **{name: frozenset({value})})
    if key in _TEXTS:
        text = getattr(order, _TEXTS[key])
        return replace(where, **{_TEXTS[key]: text}) if text else None
    if key in _SEARCHED:
        text = getattr(order, _SEARCHED[key])
        return replace(where, search=text.strip()) if text and text.strip() else None
    match key:
        case ColumnKey.STATUS:
            return replace(where, statuses=frozenset({order.status}), statuses_excluded=False)
        case ColumnKey.AMOUNT:
            return replace(where, amount_from=order.amount.minor, amount_to=order.amount.minor)
        case ColumnKey.MASKED_PAN:
            return replace(where, last4=order.last4) if order.last4 else None
        case ColumnKey.CURRENCY:
            return replace(where, currencies=frozenset({order.amount.currency.code}))
        case ColumnKey.REGISTERED_AT:
            day = order.registered_at.astimezone(zone).date()
            return replace(where, period=Period.of_days(day, day, zone))
    return None
