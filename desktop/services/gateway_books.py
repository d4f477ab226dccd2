"""The protocols between the gateway's use cases and their stores. No SQL here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.money import Money
    from desktop.models.domain.money_operations import MoneyOperation, OperationState
    from desktop.models.domain.orders import Order


class ConnectionBook(Protocol):
    """The connections of all merchants, how far each is up to date, and when single orders were last asked for. Each change
    is journalled in its transaction."""

    def all(self) -> list[Connection]: ...
    def save(self, connection: Connection) -> None: ...
    def remove(self, merchant: str) -> None: ...
    def synced_until(self, merchant: str) -> datetime | None:
        """Everything registered before was asked for once."""
        ...

    def set_synced(self, merchant: str, until: datetime, at: datetime) -> None: ...
    def last_sync(self) -> datetime | None: ...
    def polled(self, md_orders: Sequence[str]) -> dict[str, datetime]: ...
    def set_polled(self, md_orders: Iterable[str], at: datetime) -> None: ...


class OperationBook(Protocol):
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
        before: Money | None = None,
    ) -> MoneyOperation:
        """`before`: what was left of the order at this very moment. Conflict("operation_state") when its state does not lead
        there: of two programs one wins."""
        ...

    def in_state(self, *states: OperationState) -> list[MoneyOperation]:
        """The oldest first."""
        ...

    def of_order(self, order: int) -> list[MoneyOperation]: ...
    def of_batch(self, batch: str) -> list[MoneyOperation]: ...
    def confirm(self, operation: int, by: str) -> MoneyOperation: ...
    def sending(self, operation: int) -> AbstractContextManager[None]:
        """This program waits for the bank's answer during the block."""
        ...

    def under_way(self, md_order: str) -> list[MoneyOperation]:
        """Waiting, without an answer, or done but not in the registry yet."""
        ...

    def abandoned(self) -> list[MoneyOperation]:
        """SENT ones whose program is gone."""
        ...

    def not_told(self) -> list[MoneyOperation]:
        """DONE ones that the registry does not show yet."""
        ...

    def set_told(self, operations: Sequence[int]) -> None: ...
    def done_of(self, md_orders: Sequence[str]) -> list[MoneyOperation]:
        """DONE ones of these orders, the oldest first."""
        ...

    def known_order(self, md_order: str) -> Order | None:
        """The order as the registry has it."""
        ...

    def returned_since(self, operation: int) -> int:
        """What refunds of the same order took, in minor units, that were done after this operation was asked for."""
        ...

    def sent_since(self, at: datetime) -> set[str]:
        """The orders (the bank's ids) of which an operation went out since."""
        ...
