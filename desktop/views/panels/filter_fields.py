"""The fields of the filter as a person sees them: names, order, and a value in words. One field may hold several of
`OrderFilter`, as «Сумма» holds both its ends."""

from datetime import tzinfo
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.filters import DateBasis, OrderFilter
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.statuses import OrderStatus
from desktop.views import formatting


class FilterField(StrEnum):
    """In the order of the panel; the first six are the bank guide's."""

    PERIOD = "period"
    AMOUNT = "amount"
    MERCHANTS = "merchants"
    ORDER_NUMBER = "order_number"
    STATUSES = "statuses"
    LAST4 = "last4"
    RRN = "rrn"
    MD_ORDER = "md_order"
    METHODS = "methods"
    PAYMENT_SYSTEMS = "payment_systems"
    ACTION_CODES = "action_codes"
    CURRENCIES = "currencies"
    NUMBERS = "numbers"

    @property
    def names(self) -> tuple[str, ...]:
        """The fields of `OrderFilter` that it fills."""
        return _NAMES.get(self, (self.value,))

    def is_set(self, where: OrderFilter) -> bool:
        return any(name in where.active_fields for name in self.names)

    def cleared(self, where: OrderFilter) -> OrderFilter:
        return where.without(*self.names)


_NAMES = {
    FilterField.PERIOD: ("period", "date_basis"),
    FilterField.AMOUNT: ("amount_from", "amount_to"),
    FilterField.STATUSES: ("statuses", "statuses_excluded"),
}
SEED_FIELDS = tuple(FilterField)[:6]
PAYER_FIELDS = frozenset({FilterField.LAST4, FilterField.PAYMENT_SYSTEMS, FilterField.METHODS})
"""Under the heading «Информация о плательщике»; the others stand under «Заказ»."""

_TITLES = {
    FilterField.PERIOD: QT_TRANSLATE_NOOP("FilterField", "Date range"),
    FilterField.AMOUNT: QT_TRANSLATE_NOOP("FilterField", "Amount"),
    FilterField.MERCHANTS: QT_TRANSLATE_NOOP("FilterField", "Seller login"),
    FilterField.ORDER_NUMBER: QT_TRANSLATE_NOOP("FilterField", "Order number"),
    FilterField.STATUSES: QT_TRANSLATE_NOOP("FilterField", "Status"),
    FilterField.LAST4: QT_TRANSLATE_NOOP("FilterField", "Last 4 digits of the card"),
    FilterField.RRN: QT_TRANSLATE_NOOP("FilterField", "RRN"),
    FilterField.MD_ORDER: QT_TRANSLATE_NOOP("FilterField", "Unique order ID"),
    FilterField.METHODS: QT_TRANSLATE_NOOP("FilterField", "Payment method"),
    FilterField.PAYMENT_SYSTEMS: QT_TRANSLATE_NOOP("FilterField", "Payment system"),
    FilterField.ACTION_CODES: QT_TRANSLATE_NOOP("FilterField", "Response code"),
    FilterField.CURRENCIES: QT_TRANSLATE_NOOP("FilterField", "Currency"),
    FilterField.NUMBERS: QT_TRANSLATE_NOOP("FilterField", "List"),
}
_SHORT = {
    FilterField.PERIOD: QT_TRANSLATE_NOOP("FilterField", "Period"),
    FilterField.LAST4: QT_TRANSLATE_NOOP("FilterField", "Card"),
}
_BASES = {
    DateBasis.CREATED: QT_TRANSLATE_NOOP("FilterField", "Date created"),
    DateBasis.PAID: QT_TRANSLATE_NOOP("FilterField", "Paid"),
    DateBasis.COMPLETED: QT_TRANSLATE_NOOP("FilterField", "Completed"),
    DateBasis.REFUNDED: QT_TRANSLATE_NOOP("FilterField", "Refunded"),
}
_FROM = QT_TRANSLATE_NOOP("FilterField", "from {amount}")
_UP_TO = QT_TRANSLATE_NOOP("FilterField", "up to {amount}")
_NOT = QT_TRANSLATE_NOOP("FilterField", "not {statuses}")
STATUS_ORDER = (
    OrderStatus.DEPOSITED,
    OrderStatus.APPROVED,
    OrderStatus.REFUNDED,
    OrderStatus.DECLINED,
    OrderStatus.REVERSED,
    OrderStatus.CREATED,
    OrderStatus.UNKNOWN,
)
MOST_NAMED = 3
"""A chip names this many values of a set, then counts."""


def _words(text: str) -> str:
    return QCoreApplication.translate("FilterField", text)


def title(field: FilterField) -> str:
    return _words(_TITLES[field])


def short_title(field: FilterField) -> str:
    """For a chip."""
    return _words(_SHORT.get(field, _TITLES[field]))


def basis_title(basis: DateBasis) -> str:
    return _words(_BASES[basis])


def value_text(field: FilterField, where: OrderFilter, zone: tzinfo) -> str:
    """What the field asks, in words: `01.01.2021 – 27.07.2021`, `from 1 000.00 ₸`, `Completed, Refund`."""
    match field:
        case FilterField.PERIOD:
            return _period_text(where, zone)
        case FilterField.AMOUNT:
            return _amount_text(where)
        case FilterField.STATUSES:
            return _status_text(where)
        case FilterField.LAST4:
            return f"• {where.last4}"
        case FilterField.NUMBERS:
            return formatting.count(len(where.numbers))
        case FilterField.METHODS:
            return _named([formatting.method_text(method) for method in sorted(where.methods)])
        case _:
            value = getattr(where, field.value)
            return value if isinstance(value, str) else _named([str(part) for part in sorted(value)])


def _period_text(where: OrderFilter, zone: tzinfo) -> str:
    days = formatting.period(where.period, zone)
    return days if where.date_basis is DateBasis.CREATED else f"{basis_title(where.date_basis)}: {days}"


def _amount_text(where: OrderFilter) -> str:
    low, high = (
        None if minor is None else formatting.money(Money(minor, KZT)) for minor in (where.amount_from, where.amount_to)
    )
    if low and high:
        return f"{low} – {high}"
    return _words(_FROM).format(amount=low) if low else _words(_UP_TO).format(amount=high)


def _status_text(where: OrderFilter) -> str:
    words = [formatting.status_word(status) for status in STATUS_ORDER if status in where.statuses]
    if where.statuses_excluded:
        return _words(_NOT).format(statuses=", ".join(f"«{word}»" for word in words))
    return _named(words)


def _named(words: list[str]) -> str:
    if len(words) <= MOST_NAMED:
        return ", ".join(words)
    return ", ".join([*words[: MOST_NAMED - 1], f"+{len(words) - MOST_NAMED + 1}"])
