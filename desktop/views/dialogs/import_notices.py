"""What stands above the seal: why a file could not be read or loaded, that it was stopped, that it was loaded before, that
columns are still to be pointed out."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.models.domain.errors import Cancelled, FileError
from desktop.views import formatting
from desktop.views.dialogs.import_job import FileJob
from desktop.views.presenter import present
from desktop.views.widgets import Strip


class Notices(QWidget):
    """Signal: `again_requested` – read the file once more."""

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: FileJob | None = None
        self._zone: tzinfo | None = None
        self._error = Strip("bad")
        self._error.setObjectName("import.error")
        self._columns = Strip("hold")
        self._columns.setObjectName("import.columns_missing")
        self._before = Strip("back")
        self._before.setObjectName("import.loaded_before")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 0)
        lines.setSpacing(8)
        for strip in (self._error, self._columns, self._before):
            lines.addWidget(strip)
        self._error.action_requested.connect(self.again_requested)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._set_shown()

    def show_job(self, job: FileJob, zone: tzinfo) -> None:
        self._job, self._zone = job, zone
        self._error.hide()
        if job.error is not None:
            self.show_error(job.error)
        lacks = job.error is None and job.lacks_columns
        if lacks:
            shown = present(FileError("header", job.path.name))
            self._columns.set_words(shown.title, shown.body)
        self._columns.setVisible(lacks)
        self._show_before(job)
        self._set_shown()

    def show_error(self, error: Exception) -> None:
        shown = present(error)
        self._error.set_kind(shown.severity)
        again = self.tr("Read it again") if isinstance(error, Cancelled | FileError) else ""
        self._error.set_words(shown.title, shown.body, again)
        self._error.show()
        self._set_shown()

    def _show_before(self, job: FileJob) -> None:
        before = job.preview.report.loaded_before if job.preview and job.error is None else None
        if before is not None and self._zone is not None:
            words = self.tr("This file was loaded before: {date}.").format(date=formatting.date_time(before, self._zone))
            self._before.set_words(words, self.tr("Nothing is added twice."))
        self._before.setVisible(before is not None)

    def _set_shown(self) -> None:
        self.setVisible(any(not strip.isHidden() for strip in (self._error, self._columns, self._before)))

    def retranslate(self) -> None:
        if self._job is not None and self._zone is not None:
            self.show_job(self._job, self._zone)
