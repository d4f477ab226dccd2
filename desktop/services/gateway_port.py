"""The protocol between the use cases and a gateway. Their stores are in `gateway_books`. No HTTP here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.models.domain.gateway import (
        Connection,
        LinkDraft,
        OrderDraft,
        Registered,
        RemoteLink,
        Snapshot,
        SnapshotPage,
    )
    from desktop.models.domain.money import Money
    from desktop.models.domain.money_operations import BasketLine
    from desktop.models.domain.secret import Secret


class Gateway(Protocol):
    """One merchant's gateway; any thread but the interface's. Every call may raise Unreachable (nothing has left this
    machine), Denied (credentials or permission), MethodAbsent, ProtocolError (an answer that is none).

    The calls that move money raise Rejected (the bank said no: `error_code`, `message`) and OutcomeUnknown (sent, but no
    answer or a server's failure): they return only when the bank said yes, and never repeat themselves.
    """

    def register(self, draft: OrderDraft) -> Registered: ...
    def deposit(self, md_order: str, amount: Money, items: Sequence[BasketLine] = ()) -> None: ...
    def reverse(self, md_order: str, amount: Money | None = None) -> None:
        """None = the whole hold."""
        ...

    def refund(
        self, md_order: str, amount: Money, *, key: str, expected: Money | None = None, items: Sequence[BasketLine] = ()
    ) -> None:
        """`key` makes a repeated refund none; with `expected` it is refused unless that is what is left of the order."""
        ...

    def decline(self, md_order: str, order_number: str) -> None: ...
    def status(self, *, md_order: str | None = None, order_number: str | None = None) -> Snapshot:
        """NotFound("order")."""
        ...

    def last_orders(self, since: datetime, until: datetime, page: int, size: int = 200) -> SnapshotPage:
        """Those registered in the period, in all states; pages count from 0. MethodAbsent where the bank has no such call."""
        ...

    def create_link(self, draft: LinkDraft) -> RemoteLink: ...
    def change_link(self, link: str, *, state: str | None = None, ends_at: datetime | None = None) -> None: ...
    def link(self, link: str) -> RemoteLink: ...
    def links(self) -> list[RemoteLink]: ...
    def check(self) -> None:
        """Whether the address answers and lets this user in; changes nothing."""
        ...

    def close(self) -> None: ...


OpenGateway = Callable[["Connection", "Secret"], Gateway]
