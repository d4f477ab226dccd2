"""The basket of an order, both ways (reference, section 3)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from desktop.models.domain.money import Currency, Money
from desktop.models.domain.money_operations import BasketLine
from desktop.services.gateway.wire import Fields, part, parts, text, whole

_MOST_DECIMALS = Decimal(10) ** 12
_PIECE = "0"
"""The measure "piece" of the basket's table."""


def lines_of(order: Fields, currency: Currency) -> tuple[BasketLine, ...]:
    items = parts(part(part(order, "orderBundle"), "cartItems"), "items")
    return tuple(_line(place, item, currency) for place, item in enumerate(items, 1))


def _line(place: int, item: Fields, currency: Currency) -> BasketLine:
    quantity = part(item, "quantity")
    thousandths = _thousandths(quantity.get("value"))
    amount = whole(item.get("itemAmount"))
    if amount is None:
        amount = (whole(item.get("itemPrice")) or 0) * thousandths // 1000
    position = whole(item.get("positionId"))
    return BasketLine(
        position=place if position is None else position,
        name=text(item.get("name"), 255) or "",
        quantity=thousandths,
        measure=text(quantity.get("measure"), 20) or "",
        amount=Money(amount, currency),
        code=text(item.get("itemCode"), 100),
    )


def _thousandths(value: Any) -> int:
    """One piece where no number is told."""
    told = text(value, 20) or "1"
    try:
        number = Decimal(told) * 1000
    except ArithmeticError:
        return 1000
    return int(number) if number.is_finite() and 0 <= number < _MOST_DECIMALS else 1000


def bundle(items: Sequence[BasketLine]) -> dict[str, Any] | None:
    """`orderBundle` of a registration."""
    return {"cartItems": cart(items)} if items else None


def cart(items: Sequence[BasketLine], *, captured: bool = False) -> dict[str, Any]:
    """Lines of a basket, a capture or a refund."""
    return {"items": [_item(line, captured) for line in items]}


def _item(line: BasketLine, captured: bool) -> dict[str, Any]:
    whole_pieces, rest = divmod(line.quantity, 1000)
    value = f"{whole_pieces}.{rest:03}".rstrip("0") if rest else str(whole_pieces)
    item: dict[str, Any] = {
        "positionId": line.position,
        "name": line.name,
        "quantity": {"value": json.loads(value), "measure": line.measure or _PIECE},
        "itemAmount": line.amount.minor,
        "itemCode": line.code or str(line.position),
    }
    return item | ({"depositedItemAmount": str(line.amount.minor)} if captured else {})
