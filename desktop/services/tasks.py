"""The only doorway to threads. Database, files and exports run in a lane; the answer comes back in the interface thread.

The runnable holds a plain callable and a bound emit and owns no QObject (one owned by a runnable dies in the wrong
thread). A task whose owner is gone, or that was cancelled, delivers nothing.
"""

import logging
from collections.abc import Callable
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QMetaObject, QObject, QRunnable, QThreadPool, Signal, Slot

from desktop.models.domain.errors import CabinetError

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Lane(Enum):
    """READ: short queries, two at once so that sums do not wait for a page. WRITE: long local work, one at a time
    (imports, exports, undo). NET: talk with the gateway, which may take its thirty seconds without holding anything up. The
    value is the number of threads."""

    READ = ("read", 2)
    WRITE = ("write", 1)
    NET = ("net", 4)


class Task(Generic[T]):
    """A started piece of work. `cancel` drops its callbacks at once and calls `on_cancel` to stop the work itself."""

    def __init__(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None,
        on_error: Callable[[Exception], None] | None,
        on_cancel: Callable[[], None] | None,
    ) -> None:
        self.work = work
        self.on_done = on_done
        self.on_error = on_error
        self._on_cancel = on_cancel
        self.cancelled = False
        self.finished = False
        self.owner_gone: QMetaObject.Connection | None = None

    def cancel(self) -> None:
        """Harmless on a finished task."""
        if self.cancelled or self.finished:
            return
        self.cancelled = True
        if self._on_cancel is not None:
            self._on_cancel()


class _Run(QRunnable):
    def __init__(self, task: "Task[object]", deliver: Callable[[object, object, object], None]) -> None:
        super().__init__()
        self._task = task
        self._deliver = deliver

    def run(self) -> None:
        task = self._task
        result: object = None
        error: Exception | None = None
        if not task.cancelled:
            try:
                result = task.work()
            except Exception as caught:  # the doorway: whatever failed is told to the owner
                if not isinstance(caught, CabinetError):
                    _log.exception("task failed")
                error = caught
        self._deliver(task, result, error)


class TaskRunner(QObject):
    """Starts work in lanes. Signals: `_finished` (task, result, error), emitted in the worker, received here."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Lane, QThreadPool] = {}
        for lane in Lane:
            pool = QThreadPool(self)
            pool.setMaxThreadCount(lane.value[1])
            self._pools[lane] = pool
        self._closing = False
        self._running: set[Task[object]] = set()
        self._finished.connect(self._on_finished)

    def start(
        self,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
        owner: QObject | None = None,
        lane: Lane = Lane.READ,
    ) -> Task[T]:
        """Runs `work` in `lane`; exactly one of the callbacks follows in the interface thread, or none after `cancel`."""
        task: Task[T] = Task(work, on_done, on_error, on_cancel)
        if self._closing:
            task.cancelled = True
            return task
        if owner is not None:
            task.owner_gone = owner.destroyed.connect(task.cancel)
        self._running.add(task)  # type: ignore[arg-type]
        self._pools[lane].start(_Run(task, self._finished.emit))  # type: ignore[arg-type]
        return task

    @Slot(object, object, object)
    def _on_finished(self, task: "Task[object]", result: object, error: Exception | None) -> None:
        self._running.discard(task)
        task.finished = True
        if task.cancelled:
            return
        if task.owner_gone is not None:
            QObject.disconnect(task.owner_gone)
        if error is None:
            if task.on_done is not None:
                task.on_done(result)
        elif task.on_error is not None:
            task.on_error(error)

    @property
    def is_idle(self) -> bool:
        return not self._running

    def close(self, wait_ms: int = 3000) -> None:
        """Refuses new work, cancels the rest and waits."""
        self._closing = True
        for task in tuple(self._running):
            task.cancel()
        for pool in self._pools.values():
            pool.clear()
            pool.waitForDone(wait_ms)
