"""Training mode: a gateway of our own on this machine, reached like the bank's, so that everything can be practised without
money. Its orders and settings lie in a folder of their own and outlive the program."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import Conflict, Denied, FileError, NotFound
from desktop.models.domain.gateway import Connection, OrderDraft
from desktop.models.domain.secret import Secret

if TYPE_CHECKING:
    from desktop.models.domain.money import Money
    from desktop.services.access import Access
    from desktop.services.connections import Connections
    from desktop.services.lent_secrets import LentSecrets


class Reached(Protocol):
    """How the training gateway is reached."""

    @property
    def rest(self) -> str: ...
    @property
    def user(self) -> str: ...
    @property
    def password(self) -> str: ...
    @property
    def merchant(self) -> str: ...
    @property
    def control(self) -> str: ...


class TrainingServer(Protocol):
    """Any thread; `start` may take some seconds, and raises an error with a `reason`: busy, port, folder, over."""

    @property
    def ready(self) -> Reached | None: ...
    def start(self, state: Path) -> Reached: ...
    def stop(self) -> None: ...
    def close(self) -> None:
        """Nothing starts any more."""
        ...


@dataclass(frozen=True, slots=True)
class TrainingOrder:
    """`form` is the address of its payment form."""

    number: str
    form: str


class Training:
    """Any thread but the interface's; `control` and `is_running` any at all."""

    def __init__(
        self,
        folder: Path,
        make_server: Callable[[], TrainingServer],
        connections: Connections,
        secrets_: LentSecrets,
        access: Access,
    ) -> None:
        self._folder = folder
        self._make_server = make_server
        self._connections = connections
        self._secrets = secrets_
        self._access = access
        self._lock = threading.Lock()
        self._server: TrainingServer | None = None

    @property
    def is_running(self) -> bool:
        return self._server is not None and self._server.ready is not None

    @property
    def control(self) -> str:
        """The page of its switches: faults, the clock, shops. Empty while it does not run."""
        ready = self._server.ready if self._server is not None else None
        return ready.control if ready is not None else ""

    def start(self) -> Connection:
        """Runs the gateway, also again, and connects its merchant. Who may not set may only start what was connected before.
        Conflict("training_busy") while another program runs it, FileError when its folder cannot be used."""
        kept = self.connection()
        if kept is None:
            self._access.require(Right.SETTINGS)
        try:
            ready = self._made().start(self._folder)
        except Exception as error:
            reason = getattr(error, "reason", None)
            if reason is None:
                raise
            if reason in ("busy", "over"):
                raise Conflict("training_busy") from error
            raise FileError("write", str(self._folder)) from error
        wanted = Connection(merchant=ready.merchant, url=ready.rest, user=ready.user, is_test=True, is_training=True)
        self._secrets.lend(wanted.secret_name, Secret(ready.password))
        if kept != wanted or not self._is_let_in(wanted.merchant):
            self._connections.save(wanted, Secret(ready.password))
        return wanted

    def stop(self) -> None:
        """Disconnects its merchant and ends the gateway; its state stays. Conflict("connection_in_use") while operations wait
        or have no answer."""
        kept = self.connection()
        if kept is not None:
            self._connections.remove(kept.merchant)
        if self._server is not None:
            self._server.stop()

    def close(self) -> None:
        """The program ends, and the gateway with it."""
        if self._server is not None:
            self._server.close()

    def order(self, amount: Money, description: str, language: str) -> TrainingOrder:
        """Registers an order as a shop would. NotFound("connection") while training mode is off; GatewayError."""
        self._access.require(Right.VIEW)
        kept = self.connection()
        if kept is None:
            raise NotFound("connection")
        number = f"T-{datetime.now(UTC):%y%m%d}-{secrets.token_hex(3).upper()}"
        draft = OrderDraft(
            order_number=number, amount=amount, description=description, language=language, return_url=self.control or kept.url
        )
        return TrainingOrder(number, self._connections.gateway(kept.merchant).register(draft).form_url)

    def connection(self) -> Connection | None:
        """None while training mode is off."""
        return next((one for one in self._connections.all() if one.is_training), None)

    def _made(self) -> TrainingServer:
        """Not before somebody practises: few ever do."""
        with self._lock:
            self._server = self._server or self._make_server()
            return self._server

    def _is_let_in(self, merchant: str) -> bool:
        """The folder of its state may have been thrown away, and the password with it."""
        try:
            self._connections.check(merchant)
        except (Denied, NotFound):
            return False
        return True
