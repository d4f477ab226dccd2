"""The stores of the gateway's use cases as these need them: the protocols of `gateway_port` and what was added since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from desktop.services.gateway_port import ConnectionStore, OperationStore

if TYPE_CHECKING:
    from desktop.models.domain.money import Money
    from desktop.models.domain.money_operations import MoneyOperation, OperationState
    from desktop.models.domain.orders import Order


class ConnectionBook(ConnectionStore, Protocol):
    """The connections, and when single orders were last asked for."""

    def polled(self, md_orders: Sequence[str]) -> dict[str, datetime]: ...
    def set_polled(self, md_orders: Iterable[str], at: datetime) -> None: ...


class OperationBook(OperationStore, Protocol):
    """The store as the use cases need it."""

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
        """With `before` what was left of the order at this very moment."""
        ...

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
