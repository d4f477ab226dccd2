"""A second person's confirmation at the desk of the first: who confirms proves to be somebody else, and the first stays at
work throughout."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.models.domain.money_operations import MoneyOperation
    from desktop.models.domain.secret import Secret
    from desktop.services.accounts import Accounts
    from desktop.services.operations import Operations


class SecondPerson:
    """Any thread but the interface's. `accounts` and `operations` stand on an `Access` of their own, in which nobody else is
    ever at work."""

    def __init__(self, accounts: Accounts, operations: Operations) -> None:
        self._accounts = accounts
        self._operations = operations
        self._lock = threading.Lock()

    @property
    def is_possible(self) -> bool:
        """Where nobody has an account there is no second person."""
        return self._accounts.is_closed

    def confirm(self, operation: int, name: str, password: Secret, code: Secret | None = None) -> MoneyOperation:
        """SignInRefused as at the sign-in page; NotAllowed("second_person") for whoever asked for the operation,
        NotAllowed("right") for somebody who may not move money."""
        with self._lock:
            try:
                self._accounts.sign_in(name, password, code)
                return self._operations.confirm(operation)
            finally:
                self._accounts.leave()
