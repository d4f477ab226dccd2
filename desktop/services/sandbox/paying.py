"""What the payment and link pages ask of the training gateway: the seam between its pages and its state.

Every call may block until the state is on the disk (a few milliseconds), and must not be made on the event loop: the pages'
endpoints that touch it are plain `def`, which starlette runs in its threads. A result holds no card number but a masked one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Protocol

Language = Literal["ru", "en", "kk"]
FormState = Literal["open", "acs", "paid", "refused", "expired", "cancelled"]
"""`refused` is for good: while tries are left the form stays open."""
LinkState = Literal["active", "not_started", "expired", "revoked", "used"]
Family = Literal["", "data", "shop", "issuer", "later", "no_answer", "time", "authentication"]
"""What the buyer is told: "" nothing went wrong · check the data or the balance · contact the shop · contact the issuing bank ·
no link with the bank, later · no answer from the bank · the time for data entry is over · authentication failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormView:
    """What the payment form shows of an order. `merchant` is the shop's name, `currency` alphabetic, `masked_pan` of the last
    card that was tried."""

    md_order: str
    order_number: str
    merchant: str
    amount_minor: int
    currency: str
    description: str
    email: str
    language: Language
    is_test: bool
    remaining_s: int
    attempts_left: int
    state: FormState
    back_url: str | None
    back_name: str | None
    action_code: int = -100
    family: Family = ""
    masked_pan: str = ""
    approval_code: str = ""
    rrn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkField:
    """A field of a link's page; a given `value` is fixed, `pattern` a regular expression for the whole of what is typed."""

    name: str
    label: str
    hint: str
    pattern: str
    required: bool
    value: str | None
    visible: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """What the page of a payment link shows; `amount_minor` None: the buyer types it."""

    id: str
    title: str
    description: str
    amount_minor: int | None
    currency: str
    language: Language
    merchant: str
    fields: tuple[LinkField, ...]
    state: LinkState


@dataclass(frozen=True, slots=True, kw_only=True)
class CardInput:
    """What was typed; hidden in every text that is made of it. `pan` digits only, year of four digits."""

    pan: str = field(repr=False)
    expiry_month: int = field(repr=False)
    expiry_year: int = field(repr=False)
    cvc: str = field(repr=False)
    holder: str = field(repr=False)
    email: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PayResult:
    """`refused` may be tried again, `final` not (also when the order was no longer open). `next_url` is where the browser goes
    when paid or final (the shop, with orderId and lang), None the result page; for `acs` None too: the page knows its own."""

    kind: Literal["paid", "acs", "refused", "final"]
    action_code: int
    family: Family
    acs_id: str | None
    next_url: str | None


class LinkRefused(Exception):
    """`field` is the name of a field of the link, "amount", or "" for the link itself."""

    def __init__(self, field: str, reason: Literal["required", "pattern", "amount", "state"]) -> None:
        super().__init__(reason)
        self.field = field
        self.reason: Literal["required", "pattern", "amount", "state"] = reason


class Paying(Protocol):
    """`None` and LookupError stand for an order, a 3-D Secure session or a link that nobody knows."""

    def form(self, md_order: str) -> FormView | None: ...
    def opened(self, md_order: str) -> None:
        """The form was shown: an order left after that without a try ends with another code."""
        ...

    def pay(self, md_order: str, card: CardInput, language: str) -> PayResult:
        """LookupError when there is no such order."""
        ...

    def acs(self, acs_id: str) -> FormView | None:
        """The order behind the 3-D Secure test page."""
        ...

    def finish_acs(self, acs_id: str, success: bool) -> PayResult:
        """LookupError when there is no such session; a second answer gives the result of the first."""
        ...

    def acs_of(self, md_order: str) -> str | None:
        """The open 3-D Secure session of an order (`acsRedirect.do`)."""
        ...

    def link(self, link_id: str) -> LinkView | None: ...
    def order_from_link(self, link_id: str, language: str, amount_minor: int | None, values: dict[str, str]) -> str:
        """The id of a fresh order; LinkRefused, LookupError."""
        ...

    def result(self, md_order: str) -> tuple[FormView, str | None] | None:
        """The order and the way back to the shop."""
        ...
