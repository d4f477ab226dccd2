"""Settings are written beside the interface, not by it."""

from __future__ import annotations

from desktop.services.settings import Save
from desktop.services.tasks import Lane, TaskRunner


class LaneSaver:
    """Writes settings in the lane of long work: while an import holds the database the interface must not wait for it."""

    def __init__(self, save: Save, tasks: TaskRunner) -> None:
        self._save = save
        self._tasks = tasks
        self._waiting: dict[str, object] = {}

    def __call__(self, values: dict[str, object]) -> None:
        is_first = not self._waiting
        self._waiting.update(values)
        if is_first:
            self._tasks.start(self.flush, lane=Lane.WRITE)

    def flush(self) -> None:
        """Writes what waits. Also called at the end, when the lanes are closed."""
        values, self._waiting = self._waiting, {}
        if values:
            self._save(values)
