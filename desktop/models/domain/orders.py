"""An order of the registry, its operations, and what files told about it over time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from desktop.models.domain.money import Money
from desktop.models.domain.statuses import OrderStatus


class OperationType(StrEnum):
    REGISTER = "REGISTER"
    APPROVE = "APPROVE"
    DEPOSIT = "DEPOSIT"
    REVERSE = "REVERSE"
    REFUND = "REFUND"
    DECLINE = "DECLINE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One act on an order as the bank's history shows it. `at` is aware UTC."""

    type: OperationType
    at: datetime
    ok: bool = True
    amount: Money | None = None
    rrn: str | None = None
    approval_code: str | None = None
    action_code: int | None = None
    terminal_id: str | None = None
    merchant_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A row of the registry. None = no file has told it; times are aware UTC; sums are Money.

    `amount` is the figure as the bank shows it (after refunds), `gross` what the payer agreed to: the registered amount
    where known, else shown + refunded for REFUNDED orders.
    """

    id: int
    order_number: str
    amount: Money
    gross: Money
    status: OrderStatus
    registered_at: datetime
    md_order: str | None = None
    rrn: str | None = None
    fee: Money | None = None
    refunded: Money | None = None
    registered_amount: Money | None = None
    status_raw: str | None = None
    merchant: str | None = None
    payment_method: str | None = None
    payment_system: str | None = None
    action_code: int | None = None
    action_text: str | None = None
    paid_at: datetime | None = None
    completed_at: datetime | None = None
    refunded_at: datetime | None = None
    updated_at: datetime | None = None
    masked_pan: str | None = None
    description: str | None = None
    email: str | None = None
    cardholder: str | None = None
    ip: str | None = None
    expiry: str | None = None
    eci: str | None = None
    terminal_id: str | None = None
    processing_id: str | None = None
    approval_code: str | None = None
    ofd_status: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    operations: tuple[Operation, ...] = ()
    batch: int | None = None
    file_row: int | None = None

    @property
    def last4(self) -> str:
        """The last four digits of the card, or an empty text."""
        tail = (self.masked_pan or "")[-4:]
        return tail if tail.isdigit() and len(tail) == 4 else ""

    @property
    def is_partly_refunded(self) -> bool:
        """REFUNDED with something left: shown as «Частичный возврат»."""
        return self.status is OrderStatus.REFUNDED and self.amount.minor > 0

    @property
    def refundable(self) -> Money:
        """What may still be returned: what the bank shows as charged of a DEPOSITED or REFUNDED order, else nothing."""
        if self.status in (OrderStatus.DEPOSITED, OrderStatus.REFUNDED):
            return self.amount
        return Money(0, self.amount.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One file's word about an order: what it changed (field → (before, after)), nothing when it agreed."""

    batch: int
    file_name: str
    file_row: int
    seen_at: datetime
    changes: Mapping[str, tuple[object, object]]


class ObservedOrder(NamedTuple):
    """One good row of a file, ready to merge. None = the file does not tell it; never a blank over a known value.

    Sums are minor units of `currency`; times are Unix seconds (UTC); `action_code` an int; `params` and `operations` JSON
    texts (an object; a list of objects with the keys of `Operation`, `amount_minor` and `at` in Unix seconds). `status`
    UNKNOWN without `status_raw` means that the file has no word on the state: it says nothing against a known one.
    A plain tuple on purpose: a million of them pass per import.
    """

    file_row: int
    merchant: str | None
    order_number: str | None
    md_order: str | None
    rrn: str | None
    amount_minor: int
    registered_minor: int | None
    fee_minor: int | None
    refunded_minor: int | None
    currency: str
    status: str
    status_raw: str | None
    payment_method: str | None
    payment_system: str | None
    action_code: int | None
    action_text: str | None
    registered_at: int
    paid_at: int | None
    completed_at: int | None
    refunded_at: int | None
    updated_at: int | None
    masked_pan: str | None
    description: str | None
    email: str | None
    cardholder: str | None
    ip: str | None
    expiry: str | None
    eci: str | None
    terminal_id: str | None
    processing_id: str | None
    approval_code: str | None
    ofd_status: str | None
    params: str | None
    operations: str | None
