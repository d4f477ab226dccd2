"""The registry's columns in words: what each shows, copies, sorts by and says in its tooltip, in the language of now."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from functools import partial
from operator import attrgetter

from desktop.models.domain.columns import DEFAULT_COLUMNS, MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.models.domain.money import Money
from desktop.models.domain.orders import Order
from desktop.models.tables.column import Column
from desktop.views import formatting

# Least width, and the width it grows to when the window has room (0 = not at all).
WIDTHS: dict[ColumnKey, tuple[int, int]] = {
    ColumnKey.ORDER_NUMBER: (148, 156),
    ColumnKey.RRN: (118, 0),
    ColumnKey.AMOUNT: (112, 0),
    ColumnKey.FEE: (76, 0),
    ColumnKey.PAYMENT_METHOD: (88, 0),
    ColumnKey.REGISTERED_AT: (152, 0),
    ColumnKey.MASKED_PAN: (120, 168),
    ColumnKey.DESCRIPTION: (100, 0),
    ColumnKey.STATUS: (164, 0),
    ColumnKey.REFUNDED: (76, 0),
    ColumnKey.MD_ORDER: (292, 0),
    ColumnKey.GROSS: (124, 0),
    ColumnKey.CURRENCY: (72, 0),
    ColumnKey.ACTION_CODE: (76, 0),
    ColumnKey.EMAIL: (160, 0),
    ColumnKey.CARDHOLDER: (144, 0),
    ColumnKey.ORDER_PARAMS: (160, 0),
}
KAZAKH_STATUS = 176
COVERED = "••••"
PERSONAL = frozenset(
    {ColumnKey.MASKED_PAN, ColumnKey.EMAIL, ColumnKey.CARDHOLDER, ColumnKey.DESCRIPTION, ColumnKey.ORDER_PARAMS}
)
"""Behind the curtain together with the sums."""
LONG_TEXTS = frozenset({ColumnKey.DESCRIPTION, ColumnKey.EMAIL, ColumnKey.CARDHOLDER, ColumnKey.ORDER_PARAMS})


_TIGHT_FIRST = (ColumnKey.AMOUNT, ColumnKey.REGISTERED_AT, ColumnKey.STATUS, ColumnKey.MASKED_PAN)
"""What tells an operation where only a few columns are in sight."""


def tight_order(keys: Sequence[str]) -> list[int]:
    """Places of the columns in the order of a tight window: the first, then what tells an operation, then the others. An order
    that a person made stays."""
    places = list(range(len(keys)))
    if list(keys) != [key for key in DEFAULT_COLUMNS if key in keys]:
        return places
    front = [keys.index(key) for key in _TIGHT_FIRST if key in keys[1:]]
    return places[:1] + front + [place for place in places[1:] if place not in front]


def build_columns(
    keys: Sequence[ColumnKey], zone: tzinfo, language: str, covered: frozenset[ColumnKey] = frozenset()
) -> tuple[Column, ...]:
    return tuple(_covered(key, language) if key in covered else _column(key, zone, language) for key in keys)


def least_width(key: ColumnKey, language: str) -> int:
    if key is ColumnKey.STATUS and language == "kk":
        return KAZAKH_STATUS
    return 152 if key in TIME_COLUMNS else WIDTHS.get(key, (104, 0))[0]


def _column(key: ColumnKey, zone: tzinfo, language: str) -> Column:
    if key in MONEY_COLUMNS:
        return _money(key, language)
    if key in TIME_COLUMNS:
        return _time(key, zone, language)
    if key is ColumnKey.STATUS:
        text: Callable[[Order], str] = formatting.status_text
        return _plain(key, language, text, hint=lambda order: order.status_raw or "")
    if key is ColumnKey.PAYMENT_METHOD:
        return _plain(key, language, _method, copy=_attribute("payment_method"), hint=_method_code)
    if key is ColumnKey.MASKED_PAN:
        return _plain(key, language, lambda order: formatting.pan(order.masked_pan or ""), copy=_attribute("masked_pan"))
    if key is ColumnKey.CURRENCY:
        return _plain(key, language, lambda order: order.amount.currency.code)
    if key is ColumnKey.ORDER_PARAMS:
        return _plain(key, language, _params)
    return _plain(key, language, _attribute(key.value))


def _plain(
    key: ColumnKey,
    language: str,
    text: Callable[[Order], str],
    *,
    copy: Callable[[Order], str] | None = None,
    hint: Callable[[Order], str] | None = None,
) -> Column:
    return Column(
        key=key.value,
        title=formatting.column_title(key),
        text=text,
        copy=copy or text,
        value=text,
        hint=hint or (text if key in LONG_TEXTS else lambda _order: ""),
        width=least_width(key, language),
        least=least_width(key, language),
        right=key is ColumnKey.ACTION_CODE,
        stretches=key is ColumnKey.DESCRIPTION,
    )


def _money(key: ColumnKey, language: str) -> Column:
    sum_of: Callable[[Order], Money | None] = attrgetter(key.value)
    signed = key in (ColumnKey.AMOUNT, ColumnKey.GROSS)
    return Column(
        key=key.value,
        title=formatting.column_title(key),
        text=lambda order: _sum_text(sum_of(order), signed),
        copy=lambda order: _plain_sum(sum_of(order)),
        value=lambda order: getattr(sum_of(order), "minor", None),
        spoken=lambda order: _sum_text(sum_of(order), True),
        width=least_width(key, language),
        least=least_width(key, language),
        right=True,
    )


def _time(key: ColumnKey, zone: tzinfo, language: str) -> Column:
    instant: Callable[[Order], datetime | None] = attrgetter(key.value)
    return Column(
        key=key.value,
        title=formatting.column_title(key),
        text=lambda order: _instant_text(instant(order), zone),
        copy=lambda order: _instant_text(instant(order), zone),
        value=instant,
        hint=lambda order: _zone_hint(instant(order), zone),
        width=least_width(key, language),
        least=least_width(key, language),
    )


def _covered(key: ColumnKey, language: str) -> Column:
    """Behind the curtain: neither shown nor copied nor read aloud."""
    blind: Callable[[Order], str] = partial(_constant, COVERED)
    return Column(
        key=key.value,
        title=formatting.column_title(key),
        text=blind,
        copy=partial(_constant, ""),
        width=least_width(key, language),
        least=least_width(key, language),
        right=key in MONEY_COLUMNS,
        stretches=key is ColumnKey.DESCRIPTION,
    )


def _constant(text: str, _order: Order) -> str:
    return text


def _attribute(name: str) -> Callable[[Order], str]:
    read = attrgetter(name)

    def text(order: Order) -> str:
        value = read(order)
        return "" if value is None else str(value)

    return text


def _sum_text(money: Money | None, signed: bool) -> str:
    return "" if money is None else formatting.money(money, sign=signed)


def _plain_sum(money: Money | None) -> str:
    return "" if money is None else formatting.plain_money(money)


def _instant_text(at: datetime | None, zone: tzinfo) -> str:
    return "" if at is None else formatting.date_time(at, zone)


def _zone_hint(at: datetime | None, zone: tzinfo) -> str:
    return "" if at is None else formatting.zone_text(at, zone)


def _method(order: Order) -> str:
    return formatting.method_text(order.payment_method) if order.payment_method else ""


def _method_code(order: Order) -> str:
    code = order.payment_method or ""
    return "" if code == _method(order) else code


def _params(order: Order) -> str:
    return "; ".join(f"{name}: {value}" for name, value in order.params.items())
