"""Files read and loaded one after the other in the writing lane. Of several wishes about one file the last one wins."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.models.domain.batches import FileReport
from desktop.models.domain.errors import Cancelled
from desktop.services.imports import FilePreview, Imports, ReadOptions
from desktop.services.tasks import Lane, Task, TaskRunner
from desktop.views.dialogs.import_job import FileJob, Meter


class ImportQueue(QObject):
    """Signals: `changed(int)` – the file at that place is read, failed, was stopped or loaded; `finished(list[FileReport])` –
    no file is left to load. Interface thread."""

    changed = Signal(int)
    finished = Signal(object)

    def __init__(self, imports: Imports, tasks: TaskRunner, paths: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imports = imports
        self._tasks = tasks
        self.jobs = [FileJob(path) for path in paths]
        self._reading: dict[int, tuple[Task[FilePreview], Meter]] = {}
        self._loading: tuple[int, Meter] | None = None

    def read_all(self) -> None:
        for at, job in enumerate(self.jobs):
            self.read(at, job.options)

    def read(self, at: int, options: ReadOptions) -> None:
        """Reads a file in another way; the answer to an earlier wish is dropped."""
        job, meter = self.jobs[at], Meter()
        self._drop(at)
        job.options = options
        version = job.begin()
        task = self._tasks.start(
            partial(self._imports.preview, job.path, options, meter),
            on_done=partial(self._on_preview, at, version),
            on_error=partial(self._on_error, at, version),
            on_cancel=meter.stop,
            owner=self,
            lane=Lane.WRITE,
        )
        self._reading[at] = (task, meter)
        self.changed.emit(at)

    def _drop(self, at: int) -> None:
        if at in self._reading:
            self._reading.pop(at)[0].cancel()

    def replace_files(self, paths: Sequence[Path]) -> None:
        """Other files in place of these."""
        for at in list(self._reading):
            self._drop(at)
        self.jobs = [FileJob(path) for path in paths]
        self.read_all()

    def is_reading(self, at: int) -> bool:
        return at in self._reading

    @property
    def is_busy(self) -> bool:
        return bool(self._reading) or self._loading is not None

    @property
    def loading(self) -> int | None:
        """The place of the file that is being written."""
        return self._loading[0] if self._loading else None

    def meter(self, at: int) -> Meter | None:
        """How far the file is, while it is read or loaded."""
        if self._loading is not None and self._loading[0] == at:
            return self._loading[1]
        return self._reading[at][1] if at in self._reading else None

    def stop(self, at: int) -> None:
        """Ends the reading or loading of a file; nothing of it is kept."""
        meter = self.meter(at)
        if meter is not None:
            meter.stop()

    def load(self) -> None:
        """Loads what is ready and not loaded yet, then tells `finished`."""
        at = next((at for at, job in enumerate(self.jobs) if job.is_ready and job.report is None), None)
        if at is None:
            self._loading = None
            self.finished.emit([job.report for job in self.jobs if job.report is not None])
            return
        job, meter = self.jobs[at], Meter()
        self._loading = (at, meter)
        self._tasks.start(
            partial(self._write, job, meter),
            on_done=partial(self._on_loaded, at),
            on_error=partial(self._on_load_error, at),
            on_cancel=meter.stop,
            owner=self,
            lane=Lane.WRITE,
        )
        self.changed.emit(at)

    def _write(self, job: FileJob, meter: Meter) -> FileReport:
        """In the worker: the profile first, so that a bad name stops before anything is written."""
        if job.save_as and job.preview is not None:
            self._imports.save_profile(job.save_as, job.preview, job.options)
        return self._imports.load(job.path, job.options, progress=meter)

    def _on_preview(self, at: int, version: int, preview: FilePreview) -> None:
        if version == self.jobs[at].version:
            self._reading.pop(at, None)
            self.jobs[at].preview = preview
            self.changed.emit(at)

    def _on_error(self, at: int, version: int, error: Exception) -> None:
        if version == self.jobs[at].version:
            self._reading.pop(at, None)
            self.jobs[at].error = error
            self.changed.emit(at)

    def _on_loaded(self, at: int, report: FileReport) -> None:
        self.jobs[at].report = report
        self.changed.emit(at)
        self.load()

    def _on_load_error(self, at: int, error: Exception) -> None:
        self.jobs[at].error = error
        self.changed.emit(at)
        if isinstance(error, Cancelled):
            self._loading = None
            self.finished.emit([job.report for job in self.jobs if job.report is not None])
        else:
            self.load()
