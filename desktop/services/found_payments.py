"""How a payment is found by what a payer knows: four digits, sum and day, or any number. For the kiosk and for support."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort
from desktop.models.domain.money import Money
from desktop.models.domain.orders import Order
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import SUCCEEDED, OrderStatus
from desktop.services.ports import OrderQueries

MOST = 200
"""Support looks at no more payments than this; who finds so many knows too little of the one."""
AGAIN_WITHIN = timedelta(days=7)
"""A payer tries again within days, or not at all."""
_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a caller knows: a number of any kind, or some of the other three."""

    number: str = ""
    last4: str = ""
    amount: Money | None = None
    day: date | None = None

    @property
    def is_empty(self) -> bool:
        return self == Known()


def search(queries: OrderQueries, known: Known, zone: tzinfo) -> list[Order]:
    """For support: the newest first, no more than MOST. InvalidInput("lookup") when nothing is known."""
    if known.is_empty:
        raise InvalidInput("lookup")
    if known.number:
        return by_any_number(queries, known.number)
    return by_card(queries, known.last4, known.amount, known.day, zone)[:MOST]


def by_card(queries: OrderQueries, last4: str, amount: Money | None, day: date | None, zone: tzinfo) -> list[Order]:
    """The newest first; an empty part asks nothing. The sum is what the payer agreed to or what is left of it, the day that
    of the registration or of the payment."""
    where = OrderFilter(last4=last4)
    if day is None:
        if amount is not None and not last4:  # an index leads to sums as shown only; a pass over everything is too slow
            where = replace(where, amount_from=amount.minor, amount_to=amount.minor)
        return of_sum(_all(queries, where), amount)
    period = Period.of_days(day, day, zone)
    found: dict[int, Order] = {}
    for basis in (DateBasis.CREATED, DateBasis.PAID):
        found |= {order.id: order for order in _all(queries, replace(where, period=period, date_basis=basis))}
    newest_first = sorted(found.values(), key=lambda order: (order.registered_at, order.id), reverse=True)
    return of_sum(newest_first, amount)


def by_number(queries: OrderQueries, number: str) -> list[Order]:
    """By the order's number or by the part of it before `_`, which the shop gave. Wildcards are none here."""
    number = number.strip()
    if not number or "*" in number or "?" in number:
        return []
    exact = _all(queries, OrderFilter(order_number=number))
    return [*exact, *_all(queries, OrderFilter(order_number=f"{number}_*"))]


def by_any_number(queries: OrderQueries, number: str) -> list[Order]:
    """By order number, its first part, RRN or UUID."""
    found = {order.id: order for order in by_number(queries, number)}
    found |= {order.id: order for order in _all(queries, OrderFilter(numbers=(number.strip(), number.strip().lower())))}
    return list(found.values())[:MOST]


def paid_later(queries: OrderQueries, order: Order) -> Order | None:
    """The payment that went through after this one did not: same card, same sum, the first within a week."""
    if order.status is not OrderStatus.DECLINED or not order.last4:
        return None
    after = Period(order.registered_at, order.registered_at + AGAIN_WITHIN)
    where = OrderFilter(last4=order.last4, period=after, statuses=SUCCEEDED)
    others = (each for each in _all(queries, where, OrderSort(descending=False)) if each.id != order.id)
    return next((each for each in others if each.gross == order.gross and each.merchant == order.merchant), None)


def of_sum(orders: Iterable[Order], amount: Money | None) -> list[Order]:
    """Those of this sum: as agreed to, or what is left of it. None asks nothing."""
    return [order for order in orders if amount is None or amount in (order.gross, order.amount, order.registered_amount)]


def _all(queries: OrderQueries, where: OrderFilter, sort: OrderSort | None = None) -> Iterator[Order]:
    offset, sort = 0, sort or OrderSort()
    while True:
        page = queries.page(where, sort, offset, _PAGE)
        yield from page
        offset += _PAGE
        if len(page) < _PAGE:
            return
