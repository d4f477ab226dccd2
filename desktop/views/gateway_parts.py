"""What the window's way to the bank acts on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.services.access import Access
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.connections import Connections
    from desktop.services.settings import Settings
    from desktop.services.syncing import Sync
    from desktop.services.tasks import TaskRunner
    from desktop.services.training import Training


class Bank(Protocol):
    """The use cases of the gateway, each made when it is first asked for."""

    @property
    def connections(self) -> Connections: ...
    @property
    def training(self) -> Training: ...
    @property
    def sync(self) -> Sync: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayParts:
    """Nothing of `bank` is touched before a start is over: few windows ever need it."""

    bank: Bank
    settings: Settings
    access: Access
    tasks: TaskRunner
    hub: ChangesHub

    @property
    def connections(self) -> Connections:
        return self.bank.connections

    @property
    def training(self) -> Training:
        return self.bank.training
