"""The protocols between the use cases of the gateway and their adapters. No HTTP, no SQL here."""

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
    from desktop.models.domain.money_operations import BasketLine, MoneyOperation, OperationState
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


class ConnectionStore(Protocol):
    """The connections of all merchants; each change is journalled in its transaction."""

    def all(self) -> list[Connection]: ...
    def save(self, connection: Connection) -> None: ...
    def remove(self, merchant: str) -> None: ...
    def synced_until(self, merchant: str) -> datetime | None:
        """Everything registered before was asked for once."""
        ...

    def set_synced(self, merchant: str, until: datetime, at: datetime) -> None: ...
    def last_sync(self) -> datetime | None: ...


class OperationStore(Protocol):
    """Money operations. Each call is one transaction with its journal entry, on disk (`synchronous=FULL`) when it returns."""

    def add(self, operation: MoneyOperation) -> MoneyOperation:
        """Its own id is given here. Conflict("operation_busy") while another one of the order is SENT or UNKNOWN;
        the same `batch` again gives back the first."""
        ...

    def get(self, operation: int) -> MoneyOperation: ...
    def move(
        self,
        operation: int,
        state: OperationState,
        *,
        error_code: str | None = None,
        error_text: str | None = None,
        confirmed_by: str | None = None,
    ) -> MoneyOperation:
        """Conflict("operation_state") when its state does not lead there: of two programs one wins."""
        ...

    def in_state(self, *states: OperationState) -> list[MoneyOperation]:
        """The oldest first."""
        ...

    def of_order(self, order: int) -> list[MoneyOperation]: ...
    def of_batch(self, batch: str) -> list[MoneyOperation]: ...
