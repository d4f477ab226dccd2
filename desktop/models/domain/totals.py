"""Sums of a set of orders, by currency and status, and the figures derived from them."""

from dataclasses import dataclass

from desktop.models.domain.statuses import FAILED, PENDING, SUCCEEDED, OrderStatus


@dataclass(frozen=True, slots=True)
class StatusSums:
    """Count and sums (minor units) of the orders of one currency and status."""

    currency: str
    status: OrderStatus
    count: int
    amount_minor: int
    gross_minor: int
    fee_minor: int
    refunded_minor: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What a filter or a selection adds up to. Currencies are never added together."""

    parts: tuple[StatusSums, ...] = ()

    @property
    def count(self) -> int:
        return sum(part.count for part in self.parts)

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies present; the tenge first, then by name."""
        return tuple(sorted({part.currency for part in self.parts}, key=lambda code: (code != "KZT", code)))

    def count_of(self, statuses: frozenset[OrderStatus]) -> int:
        return sum(part.count for part in self.parts if part.status in statuses)

    @property
    def succeeded(self) -> int:
        return self.count_of(SUCCEEDED)

    @property
    def failed(self) -> int:
        return self.count_of(FAILED)

    @property
    def pending(self) -> int:
        return self.count_of(PENDING)

    @property
    def conversion(self) -> float | None:
        """succeeded ÷ (succeeded + failed); None when nobody tried."""
        tried = self.succeeded + self.failed
        return self.succeeded / tried if tried else None

    def sum(self, field: str, currency: str, statuses: frozenset[OrderStatus] | None = None) -> int:
        """The sum of `amount_minor gross_minor fee_minor refunded_minor` in one currency, of all or of some statuses."""
        return sum(
            int(getattr(part, field))
            for part in self.parts
            if part.currency == currency and (statuses is None or part.status in statuses)
        )

    def turnover(self, currency: str) -> int:
        """Gross of the succeeded orders («Оборот»), minor units."""
        return self.sum("gross_minor", currency, SUCCEEDED)

    def net(self, currency: str) -> int:
        """gross − refunded − fee over succeeded orders («Чистая сумма»), minor units."""
        return (
            self.turnover(currency)
            - self.sum("refunded_minor", currency, SUCCEEDED)
            - self.sum("fee_minor", currency, SUCCEEDED)
        )
