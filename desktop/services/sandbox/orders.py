"""An order as the training gateway keeps it, and how it becomes a row of its state. Sums are minor units, times milliseconds
since 1970 by the gateway's own clock. Of a card only the first six and the last four digits are ever here."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import Any, Literal, NamedTuple

State = Literal["CREATED", "APPROVED", "DEPOSITED", "DECLINED", "REVERSED", "REFUNDED"]
STATES: tuple[State, ...] = ("CREATED", "APPROVED", "DEPOSITED", "DECLINED", "REVERSED", "REFUNDED")
NO_TRY = -100
"""The action code of an order that nobody has tried to pay."""


class Refused(Exception):
    """A call that the gateway answers with an error: its code and the key of its words (`wording.WORDS`) with their value."""

    def __init__(self, code: int, words: str, value: str = "") -> None:
        super().__init__(words)
        self.code = code
        self.words = words
        self.value = value


class Event(NamedTuple):
    """What a callback tells: the operation, whether it succeeded, and its sum."""

    operation: str
    ok: bool
    amount: int


@dataclass(slots=True, kw_only=True)
class Order:
    """`approved` is what is or was held, `deposited` net of refunds. `acs` is the open 3-D Secure session, `pending` the masked
    card that waits for it, `closed` the answers that earlier sessions got."""

    md_order: str
    merchant: str
    number: str
    amount: int
    currency: str
    registered_ms: int
    expires_ms: int
    two_stage: bool = False
    language: str = "ru"
    description: str = ""
    return_url: str = ""
    fail_url: str = ""
    callback_url: str = ""
    email: str = ""
    phone: str = ""
    ip: str = ""
    client: str = ""
    binding: str = ""
    features: list[str] = field(default_factory=list)
    params: dict[str, str] = field(default_factory=dict)
    bundle: dict[str, Any] | None = None
    template: str = ""
    autocomplete_ms: int | None = None
    autoreverse_ms: int | None = None
    state: State = "CREATED"
    approved: int = 0
    deposited: int = 0
    refunded: int = 0
    action_code: int = NO_TRY
    tries: int = 0
    opened: bool = False
    acs: str = ""
    pending: dict[str, str] = field(default_factory=dict)
    closed: dict[str, int] = field(default_factory=dict)
    card: dict[str, str] = field(default_factory=dict)
    way: str = ""
    eci: int = 7
    auth_type: str = "0"
    approval: str = ""
    rrn: str = ""
    terminal: str = ""
    tried_ms: int | None = None
    authorised_ms: int | None = None
    deposited_ms: int | None = None
    refunded_ms: int | None = None
    reversed_ms: int | None = None
    reverse_locked: bool = False
    refunds: list[dict[str, Any]] = field(default_factory=list)
    operations: list[dict[str, Any]] = field(default_factory=list)

    @property
    def due_ms(self) -> int | None:
        """When it changes by itself."""
        if self.state == "CREATED":
            return self.expires_ms
        if self.state == "APPROVED":
            return min((at for at in (self.autocomplete_ms, self.autoreverse_ms) if at is not None), default=None)
        return None

    def as_text(self) -> str:
        return json.dumps({name: getattr(self, name) for name in _NAMES}, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def of_text(cls, text: str) -> Order:
        return cls(**json.loads(text))


_NAMES = tuple(each.name for each in fields(Order))
