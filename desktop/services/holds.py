"""Money held on payers' cards that goes back to them unless it is captured in time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.money import Money
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus
from desktop.services.settings import BANK_ZONE, HOLD_DAYS, Settings
from desktop.services.snapshots import now

if TYPE_CHECKING:
    from desktop.models.domain.orders import Order
    from desktop.services.ports import OrderQueries

_CHUNK = 500
FORGOTTEN = timedelta(days=60)
"""A hold that much older than its life is none any more, whatever the registry says."""


@dataclass(frozen=True, slots=True)
class Hold:
    """`days_left` whole bank days until it goes; 0 = today, negative = its time is over."""

    order: Order
    days_left: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Expiring:
    """The most urgent first; `totals` by currency."""

    holds: tuple[Hold, ...]
    totals: tuple[Money, ...]


class Holds:
    """Any thread but the interface's; `queries` ask for the right to view."""

    def __init__(self, queries: OrderQueries, settings: Settings, clock: Callable[[], datetime] = now) -> None:
        self._queries = queries
        self._settings = settings
        self._clock = clock

    def expiring(self, within_days: int) -> Expiring:
        """Holds that end within so many days."""
        life = timedelta(days=self._settings.get(HOLD_DAYS))
        period = Period(self._clock() - life - FORGOTTEN, None)
        where = OrderFilter(statuses=frozenset({OrderStatus.APPROVED}), period=period)
        ids = self._queries.ids(where, OrderSort())
        found: list[Hold] = []
        for start in range(0, len(ids), _CHUNK):
            holds = (self._hold(order, life) for order in self._queries.by_ids(ids[start : start + _CHUNK]))
            found += [hold for hold in holds if hold.days_left <= within_days and hold.amount]
        found.sort(key=lambda hold: (hold.days_left, hold.order.registered_at, hold.order.id))
        return Expiring(tuple(found), _totals(found))

    def _hold(self, order: Order, life: timedelta) -> Hold:
        """Held since the payment; an export that does not tell its time is taken by the registration, which is earlier."""
        zone = self._settings.zone_of(BANK_ZONE)
        ends = (order.paid_at or order.registered_at) + life
        return Hold(order, (ends.astimezone(zone).date() - self._clock().astimezone(zone).date()).days, order.amount)


def _totals(holds: list[Hold]) -> tuple[Money, ...]:
    sums: dict[str, Money] = {}
    for hold in holds:
        code = hold.amount.currency.code
        sums[code] = sums[code] + hold.amount if code in sums else hold.amount
    return tuple(sums[code] for code in sorted(sums))
