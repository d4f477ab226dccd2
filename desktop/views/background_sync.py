"""The registry brought up to date by itself. It asks the gateway now and then in the lane of the network, tells the registry
when something came, and keeps quiet when nothing could be reached: how old the answer is stands in the status line."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.domain.errors import CabinetError, NotFound
from desktop.services.changes_hub import Changes
from desktop.services.settings import SYNC_ON, SYNC_SECONDS
from desktop.services.tasks import Lane

if TYPE_CHECKING:
    from desktop.services.syncing import Sync, SyncResult
    from desktop.views.gateway_parts import GatewayParts

QUICK_S = 1
"""So often the training gateway is asked: who has just paid looks at the window."""
NO_CONNECTION = "not_found.connection"
"""The last one is gone."""
LONGEST_S = 600
"""The pause doubles with each failure up to here."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one question came to. `age`: when the registry was last brought up to date."""

    result: SyncResult | None
    error: CabinetError | None
    age: datetime | None


class BackgroundSync(QObject):
    """Signals: `told` after each question and each change of pace · `asking` (bool) at both ends of a question. `may` is asked
    before each: somebody may have left."""

    told = Signal()
    asking = Signal(bool)

    def __init__(self, parts: GatewayParts, may: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._may = may
        self.quick: str | None = None
        """The merchant that is asked at the quick pace beside all of them at their own."""
        self.age: datetime | None = None
        self.error: CabinetError | None = None
        self._failures = self._pending = 0
        self._whole_at = float("-inf")
        self._is_on = self._is_asking = self._wants_more = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)

    @property
    def is_on(self) -> bool:
        return self._is_on

    def begin(self) -> None:
        """From now on; at once for the first time, or again."""
        self._is_on, self._failures, self._whole_at = True, 0, float("-inf")
        self._ask_soon()

    def stop(self) -> None:
        self._is_on, self.quick, self.error = False, None, None
        self._timer.stop()
        self.told.emit()

    def now(self) -> None:
        """Somebody wants to see what is new, also where the background is switched off."""
        if self._is_on:
            self._whole_at = float("-inf")
            self._ask_soon(asked_for=True)

    def _ask_soon(self, *, asked_for: bool = False) -> None:
        if self._is_asking:
            self._wants_more = True
        elif asked_for:
            self._ask(None)
        else:
            self._timer.start(0)

    def _tick(self) -> None:
        settings = self._parts.settings
        if not self._may():
            self._timer.start(1000 * LONGEST_S)
        elif settings.get(SYNC_ON) and time.monotonic() - self._whole_at >= self._pause(settings.get(SYNC_SECONDS)):
            self._ask(None)
        elif self.quick is not None:
            self._ask(self.quick)
        else:
            self._rest()

    def _pause(self, seconds: int) -> float:
        return max(seconds, min(seconds * 2**self._failures, LONGEST_S))

    def _rest(self) -> None:
        """Until the next question is due."""
        if self.quick is not None:
            self._timer.start(1000 * QUICK_S)
            return
        seconds = self._parts.settings.get(SYNC_SECONDS)
        since = time.monotonic() - self._whole_at
        self._timer.start(int(1000 * max(QUICK_S, min(seconds, self._pause(seconds) - since))))

    def _ask(self, merchant: str | None) -> None:
        self._is_asking, self._wants_more = True, False
        self.asking.emit(True)
        if merchant is None:
            self._whole_at = time.monotonic()
        bank = self._parts.bank
        self._parts.tasks.start(
            lambda: _asked(bank.sync, merchant),
            on_done=lambda answer: self._on_answer(answer, merchant),
            on_error=self._on_broken,
            owner=self,
            lane=Lane.NET,
        )

    def _on_answer(self, answer: Asked, merchant: str | None) -> None:
        self._ended()
        if not self._is_on:
            return
        self.age, self.error = answer.age, answer.error
        if merchant is None:
            self._failures = 0 if answer.error is None else self._failures + 1
        if isinstance(answer.error, NotFound) and answer.error.code == NO_CONNECTION:
            self.stop()
            return
        self._tell_registry(answer.result)
        self.told.emit()
        if self._wants_more:
            self._ask(None)
        else:
            self._rest()

    def _on_broken(self, _error: Exception) -> None:
        """An error of the program, which the lane has written to the log."""
        self._ended()
        self._failures += 1
        self._rest()

    def _ended(self) -> None:
        self._is_asking = False
        self.asking.emit(False)

    def _tell_registry(self, result: SyncResult | None) -> None:
        if result is None:
            return
        settled, self._pending = result.pending_operations != self._pending, result.pending_operations
        if result.new or result.updated or settled:
            self._parts.hub.publish(Changes(orders=True, initiator=self))


def _asked(sync: Sync, merchant: str | None) -> Asked:
    try:
        result = sync.update(merchant)
    except CabinetError as error:
        return Asked(None, error, sync.age())
    return Asked(result, None, sync.age())
