"""Files on their way into the registry, and the way back: choosing, looking at, loading, undoing. Knows no page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.domain.batches import FileKind
from desktop.services.changes_hub import Changes, ChangesHub
from desktop.services.settings import Settings
from desktop.services.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from desktop.models.domain.batches import Batch, FileReport, UndoResult
    from desktop.services.imports import Imports
    from desktop.services.ports import BatchStore

WARM_AFTER_MS = 1_000
"""The first rows are on screen by then; nobody has chosen a file yet."""
ENDINGS = "*.csv *.tsv *.txt *.xls *.xlsx *.ods *.html *.htm *.xml"


class Incoming(QObject):
    """Signals: `busy` (bool) while files are loaded without a preview · `failed` (exception) · `undone` ·
    `batch_known` (Batch or None, whether it is new since the last time)."""

    busy = Signal(bool)
    failed = Signal(object)
    undone = Signal()
    batch_known = Signal(object, bool)

    def __init__(
        self,
        window: QWidget,
        imports: Imports,
        batches: BatchStore,
        tasks: TaskRunner,
        hub: ChangesHub,
        settings: Settings,
        *,
        is_review: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._imports, self._batches = imports, batches
        self._tasks, self._hub, self._settings = tasks, hub, settings
        self._is_review = is_review
        self.batch: Batch | None = None
        self._of_file: Batch | None = None
        QTimer.singleShot(WARM_AFTER_MS, self, self._warm)

    def _warm(self) -> None:
        from desktop.views.dialogs.warm import warm_windows  # not before the first rows are there

        self._tasks.start(warm_windows, owner=self, lane=Lane.READ)

    def choose(self, then: Callable[[list[Path]], object] | None = None) -> None:
        """Asks for files; they are then shown, or given to `then`."""
        from PySide6.QtWidgets import QFileDialog  # Qt's classes are loaded when they are named

        dialog = QFileDialog(self._window, self.tr("Import a file"))
        dialog.setObjectName("import.choose")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Exports") + f" ({ENDINGS})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: (then or self.show)([Path(name) for name in names]))
        dialog.open()

    def show(self, paths: Sequence[Path]) -> None:
        """Shows what the files hold before anything is written."""
        from desktop.views.dialogs.import_preview import ImportDialog  # loaded with the first file

        ImportDialog(
            list(paths),
            imports=self._imports,
            tasks=self._tasks,
            hub=self._hub,
            settings=self._settings,
            parent=self._window,
        ).show()

    def load(self, paths: Sequence[Path]) -> None:
        """Loads files without a preview: training data, and the files of review mode."""
        self.busy.emit(True)
        work = partial(_load_all, self._imports, paths)
        self._tasks.start(work, on_done=self._on_loaded, on_error=self._on_failed, owner=self, lane=Lane.WRITE)

    def load_training(self) -> None:
        """The sample that ships with the program goes the way of any export."""
        from desktop.views.resources import resource

        self.load(sorted(resource("sample").glob("*.*")))

    def undo_last(self) -> None:
        """Takes the newest kept import of a file back; what the gateway told since stays."""
        if self._of_file is not None and not self._is_review:
            work = partial(self._imports.undo, self._of_file.id)
            self._tasks.start(work, on_done=self._on_undone, on_error=self._on_failed, owner=self, lane=Lane.WRITE)

    def read_batches(self) -> None:
        """Finds the newest kept import; tells `batch_known`."""
        self._tasks.start(lambda: self._batches.batches(), on_done=self._on_batches, on_error=self.failed.emit, owner=self)

    def _on_loaded(self, _reports: list[FileReport]) -> None:
        self.busy.emit(False)
        self._hub.publish(Changes(orders=True))

    def _on_failed(self, error: Exception) -> None:
        self.busy.emit(False)
        self.failed.emit(error)

    def _on_undone(self, _result: UndoResult) -> None:
        self._hub.publish(Changes(orders=True))
        self.undone.emit()

    def _on_batches(self, batches: list[Batch]) -> None:
        former = self.batch
        kept = [batch for batch in batches if batch.undone_at is None]
        self.batch = next(iter(kept), None)
        self._of_file = next((batch for batch in kept if batch.kind is not FileKind.GATEWAY), None)
        newest = self.batch.id if self.batch else 0
        self.batch_known.emit(self.batch, newest > (former.id if former else 0))


def _load_all(imports: Imports, paths: Sequence[Path]) -> list[FileReport]:
    return [imports.load(path) for path in paths]
