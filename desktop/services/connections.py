"""The merchants' connections to the acquirer's gateway: kept in the registry, their secrets among the secrets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.models.domain.accounts import Right
from desktop.models.domain.bank_addresses import checked_url
from desktop.models.domain.errors import Conflict, InvalidInput, NotFound
from desktop.models.domain.journal import Action
from desktop.models.domain.operation_limits import UNDECIDED, UNDER_WAY

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.money_operations import MoneyOperation
    from desktop.models.domain.secret import Secret
    from desktop.services.access import Access
    from desktop.services.gateway_books import ConnectionBook
    from desktop.services.gateway_port import Gateway, OpenGateway
    from desktop.services.ports import JournalStore, SecretStore


class Connections:
    """Any thread. Changing one needs the right to set; `check` and `gateway` may block on the secret store."""

    def __init__(
        self,
        store: ConnectionBook,
        secrets: SecretStore,
        access: Access,
        journal: JournalStore,
        open_gateway: OpenGateway,
        in_state: Callable[..., list[MoneyOperation]],
        default_merchant: Callable[[], str] = lambda: "",
    ) -> None:
        self._store = store
        self._secrets = secrets
        self._access = access
        self._journal = journal
        self._open = open_gateway
        self._in_state = in_state
        self._default = default_merchant
        self._lock = threading.Lock()
        self._gateways: dict[str, tuple[Connection, Gateway]] = {}

    def all(self) -> list[Connection]:
        """By merchant."""
        return self._store.all()

    @property
    def has_any(self) -> bool:
        return bool(self._store.all())

    def of(self, merchant: str | None) -> Connection:
        """The merchant's own; None = the default merchant's, else the only one. NotFound("connection")."""
        found = {one.merchant: one for one in self._store.all()}
        if merchant is None:
            merchant = self._default() if self._default() in found or len(found) != 1 else next(iter(found))
        if merchant not in found:
            raise NotFound("connection", merchant=merchant)
        return found[merchant]

    def save(self, connection: Connection, secret: Secret | None) -> None:
        """Without a secret the kept one stays, but only for the same address and user: another gateway shall not see it.
        InvalidInput: merchant, gateway_url (also http beyond this machine), gateway_secret. Conflict("connection_in_use")
        while an operation without an answer has to be asked for at the old address."""
        self._access.require(Right.SETTINGS)
        connection = replace(connection, merchant=connection.merchant.strip(), url=checked_url(connection.url))
        if not connection.merchant:
            raise InvalidInput("merchant", value="")
        before = next((one for one in self._store.all() if one.merchant == connection.merchant), None)
        if before is not None and before.url != connection.url:
            self._require_free(connection.merchant, *UNDECIDED)
        same = before is not None and (before.url, before.user) == (connection.url, connection.user)
        if not secret and not (same and self._secrets.get(connection.secret_name)):
            raise InvalidInput("gateway_secret")
        if secret:
            self._secrets.set(connection.secret_name, secret)
            self._journal.append(Action.SECRET_SET, connection.secret_name)
        self._store.save(connection)
        self._forget(connection.merchant)

    def remove(self, merchant: str) -> None:
        """Conflict("connection_in_use") while operations wait or have no answer yet."""
        self._access.require(Right.SETTINGS)
        connection = self.of(merchant)
        self._require_free(merchant, *UNDER_WAY)
        self._store.remove(merchant)
        self._secrets.delete(connection.secret_name)
        self._forget(merchant)

    def check(self, merchant: str | None) -> None:
        """GatewayError when the address does not answer or does not let the user in."""
        self._access.require(Right.VIEW)
        self.gateway(merchant).check()

    def gateway(self, merchant: str | None) -> Gateway:
        """Opened once and kept; of any thread but the interface's. NotFound("connection", "gateway_secret")."""
        connection = self.of(merchant)
        with self._lock:
            kept = self._gateways.get(connection.merchant)
            if kept is not None and kept[0] == connection:
                return kept[1]
        secret = self._secrets.get(connection.secret_name)
        if secret is None:
            raise NotFound("gateway_secret", name=connection.merchant)
        opened = self._open(connection, secret)
        with self._lock:
            kept = self._gateways.get(connection.merchant)
            if kept is None or kept[0] != connection:
                self._gateways[connection.merchant] = (connection, opened)
                return opened
        opened.close()  # another thread was quicker
        return kept[1]

    def close(self) -> None:
        for merchant in list(self._gateways):
            self._forget(merchant)

    def _forget(self, merchant: str) -> None:
        with self._lock:
            kept = self._gateways.pop(merchant, None)
        if kept is not None:
            kept[1].close()

    def _require_free(self, merchant: str, *states: object) -> None:
        if any(one.merchant == merchant for one in self._in_state(*states)):
            raise Conflict("connection_in_use", name=merchant)
