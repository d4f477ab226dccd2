"""What part of the registry is meant, and in which order. A plain value: storage turns it into SQL, `matches` is the same
rule over one order in Python, and a test holds the two equal.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from fnmatch import fnmatchcase

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.orders import Order
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus


class DateBasis(StrEnum):
    """Which date of an order the period means."""

    CREATED = "created"
    PAID = "paid"
    COMPLETED = "completed"
    REFUNDED = "refunded"

    @property
    def attribute(self) -> str:
        """The order's field: registered_at paid_at completed_at refunded_at."""
        return "registered_at" if self is DateBasis.CREATED else f"{self.value}_at"


@dataclass(frozen=True, slots=True)
class OrderSort:
    """A column and a direction. Every sort is made total by the order's id in the same direction."""

    column: ColumnKey = ColumnKey.REGISTERED_AT
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFilter:
    """All given fields must hold; an empty field asks nothing.

    Sums are minor units of two decimals and compare with the shown amount, both ends included. `order_number` and `rrn`
    are exact, with `*` (any characters) and `?` (one character). `search` is found anywhere in the order number, RRN,
    UUID, last four digits, description or e-mail, whatever its case, ё = е. `numbers` is a pasted list: an order number,
    RRN or UUID of the list.
    """

    period: Period = field(default_factory=Period)
    date_basis: DateBasis = DateBasis.CREATED
    amount_from: int | None = None
    amount_to: int | None = None
    statuses: frozenset[OrderStatus] = frozenset()
    statuses_excluded: bool = False
    merchants: frozenset[str] = frozenset()
    order_number: str = ""
    rrn: str = ""
    md_order: str = ""
    last4: str = ""
    methods: frozenset[str] = frozenset()
    payment_systems: frozenset[str] = frozenset()
    action_codes: frozenset[int] = frozenset()
    currencies: frozenset[str] = frozenset()
    search: str = ""
    numbers: tuple[str, ...] = ()

    def without(self, *names: str) -> "OrderFilter":
        """The same filter with these fields asking nothing."""
        blank = OrderFilter()
        return replace(self, **{name: getattr(blank, name) for name in names})

    @property
    def is_empty(self) -> bool:
        return self.active_fields == ()

    @property
    def active_fields(self) -> tuple[str, ...]:
        """Names of the fields that ask something; `date_basis` and `statuses_excluded` only colour their neighbour."""
        blank = OrderFilter()
        return tuple(
            f.name
            for f in fields(self)
            if f.name not in ("date_basis", "statuses_excluded") and getattr(self, f.name) != getattr(blank, f.name)
        )

    def matches(self, order: Order) -> bool:
        """The rule itself, over one order."""
        return all(
            (
                self._in_period(getattr(order, self.date_basis.attribute)),
                self.amount_from is None or order.amount.minor >= self.amount_from,
                self.amount_to is None or order.amount.minor <= self.amount_to,
                not self.statuses or (order.status in self.statuses) != self.statuses_excluded,
                not self.merchants or order.merchant in self.merchants,
                _pattern(self.order_number, order.order_number),
                _pattern(self.rrn, order.rrn or ""),
                not self.md_order or (order.md_order or "") == self.md_order.lower(),
                not self.last4 or order.last4 == self.last4,
                not self.methods or order.payment_method in self.methods,
                not self.payment_systems or order.payment_system in self.payment_systems,
                not self.action_codes or order.action_code in self.action_codes,
                not self.currencies or order.amount.currency.code in self.currencies,
                not self.search or search_key(self.search) in search_text(order),
                not self.numbers or bool({order.order_number, order.rrn, order.md_order} & set(self.numbers)),
            )
        )

    def _in_period(self, at: datetime | None) -> bool:
        if self.period.is_open:
            return True
        if at is None:
            return False
        return (self.period.start is None or at >= self.period.start) and (self.period.end is None or at < self.period.end)


def search_key(text: str) -> str:
    """A text as the search compares it: folded, ё as е, spaces made one."""
    return re.sub(r"\s+", " ", text.casefold().replace("ё", "е")).strip()


def search_text(order: Order) -> str:
    """All that the search looks into, parted by a line break that no search can hold."""
    parts = (order.order_number, order.rrn, order.md_order, order.last4, order.description, order.email)
    return "\n".join(search_key(part) for part in parts if part)


def is_id_search(text: str) -> bool:
    """Whether a search names one payment (a number, an RRN, a UUID): in the window it then ignores the period."""
    return bool(re.fullmatch(r"[\w\-./]{3,}", text.strip())) and any(letter.isdigit() for letter in text)


def _pattern(pattern: str, value: str) -> bool:
    return not pattern or fnmatchcase(value, pattern.replace("[", "[[]"))


_SETS = ("merchants", "methods", "payment_systems", "currencies")
_TEXTS = ("order_number", "rrn", "md_order", "last4", "search")
_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of letters, which JSON can write and no database takes."""


def filter_to_dict(value: OrderFilter) -> dict[str, object]:
    """A filter as plain JSON: only the fields that ask something. The inverse of `filter_from_dict`."""
    data: dict[str, object] = {}
    for name in value.active_fields:
        data[name] = getattr(value, name)
    if "period" in data:
        period = value.period
        data["period"] = [at.isoformat() if at else None for at in (period.start, period.end)]
    if value.date_basis is not DateBasis.CREATED:  # also without a period: a template's may move with the calendar
        data["date_basis"] = value.date_basis.value
    if value.statuses:
        data["statuses"] = sorted(value.statuses)
        data["statuses_excluded"] = value.statuses_excluded
    for name in (*_SETS, "action_codes"):
        if name in data:
            data[name] = sorted(getattr(value, name))
    if value.numbers:
        data["numbers"] = list(value.numbers)
    return data


def filter_from_dict(data: Mapping[str, object]) -> OrderFilter:
    """A filter read back; InvalidInput("filter") when the data is not one. Unknown keys are ignored."""
    try:
        known: dict[str, object] = {name: data[name] for name in (*_TEXTS, "amount_from", "amount_to") if name in data}
        for name in (*_SETS, "action_codes"):
            if name in data:
                known[name] = frozenset(data[name])  # type: ignore[call-overload]
        if "statuses" in data:
            known["statuses"] = frozenset(OrderStatus(word) for word in data["statuses"])  # type: ignore[attr-defined]
            known["statuses_excluded"] = bool(data.get("statuses_excluded", False))
        if "numbers" in data:
            known["numbers"] = tuple(data["numbers"])  # type: ignore[arg-type]
        if "date_basis" in data:
            known["date_basis"] = DateBasis(str(data["date_basis"]))
        if "period" in data:
            start, end = (datetime.fromisoformat(at) if at else None for at in data["period"])  # type: ignore[attr-defined]
            known["period"] = Period(start, end)
        found = OrderFilter(**known)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise InvalidInput("filter") from None
    if not _is_sound(found):
        raise InvalidInput("filter")
    return found


def _is_sound(value: OrderFilter) -> bool:
    """Whether a filter out of plain data holds texts, sums and moments where it should."""
    texts = [getattr(value, name) for name in _TEXTS] + [text for name in _SETS for text in getattr(value, name)]
    sums = [sum_ for sum_ in (value.amount_from, value.amount_to) if sum_ is not None] + list(value.action_codes)
    moments = [at for at in (value.period.start, value.period.end) if at is not None]
    return (
        all(isinstance(text, str) and not _HALVES.search(text) for text in (*texts, *value.numbers))
        and all(type(number) is int and abs(number) < 1 << 62 for number in sums)
        and all(at.tzinfo is not None for at in moments)
    )
