"""What the window's way to the bank acts on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.access import Access
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.connections import Connections
    from desktop.services.settings import Settings
    from desktop.services.syncing import Sync
    from desktop.services.tasks import TaskRunner
    from desktop.services.training import Training


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayParts:
    connections: Connections
    training: Training
    sync: Sync
    settings: Settings
    access: Access
    tasks: TaskRunner
    hub: ChangesHub
