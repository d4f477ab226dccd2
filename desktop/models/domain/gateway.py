"""What the merchant knows of the acquirer's gateway: its address and user, orders to register, and the state it tells of an
order. Wire names stand only in `services/gateway/wire.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import BasketLine
from desktop.models.domain.orders import ObservedOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """How one merchant's orders are reached. `url` ends in `/payment/rest/`; `user` is the service login (empty: a public
    token, which can only register and ask). The secret lies in the secret store under `secret_name`."""

    merchant: str
    url: str
    user: str
    is_test: bool = False
    """A test or training gateway: no real money, and the window says so."""
    is_training: bool = False
    """The one that this program runs itself."""

    @property
    def secret_name(self) -> str:
        return f"gateway.{self.merchant}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDraft:
    """An order to register. `expires_at` aware UTC; `params` come back with its state; `items` add up to `amount`."""

    order_number: str
    amount: Money
    description: str = ""
    two_stage: bool = False
    return_url: str
    fail_url: str | None = None
    language: str = "ru"
    email: str | None = None
    phone: str | None = None
    expires_at: datetime | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    items: tuple[BasketLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Registered:
    """`form_url` is the payment form, as the gateway gave it."""

    md_order: str
    form_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundSeen:
    """A refund as the gateway tells it."""

    at: datetime | None
    amount: Money
    key: str | None = None
    rrn: str | None = None
    action_code: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The gateway's word about an order at one moment. `observed` is ready to merge into the registry; the sums decide what
    may be done and what became of an operation without an answer. `captured` is net: it falls with refunds."""

    md_order: str
    order_number: str
    status: int | None
    action_code: int | None
    held: Money
    captured: Money
    refunded: Money
    refunds: tuple[RefundSeen, ...]
    observed: ObservedOrder
    items: tuple[BasketLine, ...] = ()


@dataclass(frozen=True, slots=True)
class SnapshotPage:
    """`total` is the number of orders in the whole answer; None where the gateway does not tell it."""

    snapshots: tuple[Snapshot, ...]
    total: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkField:
    """A field the payer fills on the page of a link, or a fixed one (`value` given). `name` is Latin lower case and `_`."""

    name: str
    label: str
    hint: str = ""
    pattern: str = ""
    required: bool = False
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDraft:
    """A payment link. `amount` None: the payer types it. Times aware UTC; `ends_at` None: never."""

    name: str
    title: str
    description: str = ""
    amount: Money | None
    currency: str
    two_stage: bool = False
    one_time: bool = False
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    fields: tuple[LinkField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteLink:
    """A link as the gateway keeps it. `state` is its word: ACTIVE, INACTIVE, DELETE or another."""

    id: str
    url: str
    state: str
    draft: LinkDraft | None = None
