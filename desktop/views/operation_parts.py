"""What the windows of money operations act on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.access import Access
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.holds import Holds
    from desktop.services.operations import Operations
    from desktop.services.ports import OrderQueries
    from desktop.services.reconciling import Reconciling
    from desktop.services.refund_batches import RefundBatches
    from desktop.services.second_person import SecondPerson
    from desktop.services.settings import Settings
    from desktop.services.tasks import TaskRunner


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationParts:
    operations: Operations
    reconciling: Reconciling
    refund_batches: RefundBatches
    holds: Holds
    second: SecondPerson
    queries: OrderQueries
    settings: Settings
    access: Access
    tasks: TaskRunner
    hub: ChangesHub
