"""«Импорт выгрузки»: a file as it would be read, its totals against ours, and one button that loads it.

Shows what `ImportQueue` tells; reads and writes nothing itself.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.models.domain.batches import Choice, FileReport
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.money import KZT
from desktop.models.domain.zones import zone_of
from desktop.services.changes_hub import Changes, ChangesHub
from desktop.services.imports import FilePreview, Imports, ReadOptions
from desktop.services.settings import Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import formatting, theme
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.import_changes import ChangesLedger
from desktop.views.dialogs.import_files import FileList, state_of
from desktop.views.dialogs.import_head import ImportHead
from desktop.views.dialogs.import_job import FileJob, answered, with_column
from desktop.views.dialogs.import_notices import Notices
from desktop.views.dialogs.import_questions import Questions
from desktop.views.dialogs.import_queue import ImportQueue
from desktop.views.dialogs.import_reading import ReadingForm
from desktop.views.dialogs.import_rejected import RejectedPanel, write_rejected
from desktop.views.dialogs.import_rows import PreviewPanel
from desktop.views.dialogs.import_seal import SealPanel
from desktop.views.dialogs.import_side import SideArea
from desktop.views.dialogs.import_turns import Turns
from desktop.views.dialogs.import_working import WorkingCard
from desktop.views.widgets import Button, Hairline, Label, Toast

_TICK_MS = 100
_PATIENCE = 0.3
"""Seconds before progress shows."""


class ImportDialog(DialogFrame):
    """Signal: `imported(list[FileReport])` – loaded and published; the window closes when nothing is left to do."""

    imported = Signal(object)
    hides_whole = True

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        imports: Imports,
        tasks: TaskRunner,
        hub: ChangesHub,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        self._side = SideArea()
        super().__init__("import", QSize(1248, 688), settings, side=self._side, parent=parent)
        self._imports, self._tasks, self._hub = imports, tasks, hub
        self._at = 0
        self._is_built = self._has_seal = False
        self._told: dict[QWidget, FilePreview] = {}
        self._queue = ImportQueue(imports, tasks, paths, self)
        self._files: FileList | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._turns = Turns(self)
        self._build()
        self.finish()
        side = (self._make_form, self._place_form, self._build_changes)
        self._turns.run(*side, self._build_words, self._build_rejected, self._build_rows, self._begin)

    @property
    def _job(self) -> FileJob:
        return self._queue.jobs[self._at]

    # --- building

    def _build(self) -> None:
        """What stands at once. The rest comes piece by piece: as a whole it would hold the interface too long."""
        self.head.setContentsMargins(0, 0, 0, 0)
        self._head = ImportHead()
        self.head.addWidget(self._head)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._build_footer()

    def _make_form(self) -> None:
        self._form = ReadingForm()

    def _place_form(self) -> None:
        self._side.lines.addWidget(self._form)

    def _build_changes(self) -> None:
        self._changes = ChangesLedger()
        self._changes.hide()
        self._side.lines.addWidget(Hairline())
        self._side.lines.addWidget(self._changes)
        self._side.lines.addStretch(1)

    def _build_words(self) -> None:
        self._notices, self._questions = Notices(), Questions()
        self._working, self._seal = WorkingCard(), SealPanel()
        self._sealed = QWidget()
        inside = QVBoxLayout(self._sealed)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.addWidget(self._working)
        inside.addWidget(self._seal)
        for part in (self._notices, self._questions, self._sealed):
            part.hide()
            self.body.addWidget(part)

    def _build_rejected(self) -> None:
        self._rejected = RejectedPanel()
        self._rejected.hide()
        self.body.addWidget(self._rejected)

    def _build_rows(self) -> None:
        self._rows = PreviewPanel()
        self._rows.hide()
        self.body.addWidget(self._rows, 1)
        self._below = QWidget()
        self.body.addWidget(self._below, 1)

    def _begin(self) -> None:
        """All parts are there: the files are read."""
        self._is_built = True
        self._connect()
        self._list_files()
        self._side.fit()
        self._queue.read_all()
        self._tick.start()

    def _build_footer(self) -> None:
        self._hint = Label(tone="text3", wrap=True)
        self._cancel = Button()
        self._cancel.setObjectName("import.cancel")
        self._import = Button(kind="primary")
        self._import.setObjectName("import.start")
        self.foot.setContentsMargins(16, 0, 16, 0)
        self.foot.addWidget(self._hint, 1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._import)

    def _connect(self) -> None:
        self._queue.changed.connect(self._on_changed)
        self._queue.finished.connect(self._on_finished)
        self._form.changed.connect(self._read_so)
        self._form.save_as_changed.connect(self._on_save_as)
        self._questions.answered.connect(self._on_answered)
        self._rows.pointed.connect(self._on_pointed)
        self._rejected.save_requested.connect(self._ask_where)
        self._notices.again_requested.connect(lambda: self._read_so(self._job.options))
        self._working.stop_requested.connect(lambda: self._queue.stop(self._working_at()))
        self._head.other_requested.connect(self._ask_files)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self._start)
        self._tick.timeout.connect(self._show_progress)
        self._tasks.start(self._known, on_done=self._form.set_profiles, owner=self, lane=Lane.READ)

    def _known(self) -> list[str]:
        """In the worker: the profiles; the zones are read here too, for the form shows their names."""
        for name in formatting.ZONES:
            zone_of(name)
        return self._imports.profiles()

    def _list_files(self) -> None:
        if self._files is not None:
            self._files.hide()
            self._files.deleteLater()
            self._files = None
        if len(self._queue.jobs) > 1:
            self._files = FileList([job.path for job in self._queue.jobs])
            self._files.setAccessibleName(self.tr("Files"))
            self._files.file_chosen.connect(self._on_file)
            self._side.lines.insertWidget(0, self._files)

    # --- what a person does

    def _on_file(self, at: int) -> None:
        if at >= 0:
            self._at = at
            self._show()

    def _read_so(self, options: ReadOptions) -> None:
        self._queue.read(self._at, options)

    def _on_save_as(self, name: str) -> None:
        self._job.save_as = name

    def _on_answered(self, choice: Choice, answer: str) -> None:
        self._read_so(answered(self._job, choice, answer))

    def _on_pointed(self, column: int, field: str) -> None:
        self._read_so(with_column(self._job, column, field))

    def _start(self) -> None:
        if self._form.lacks_name:
            self._form.show_name_error(None)
        else:
            self._queue.load()

    def _ask_files(self) -> None:
        asked = QFileDialog(self, self.tr("Import a file"), str(self._job.path.parent))
        asked.setObjectName("import.open_dialog")
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.filesSelected.connect(self.show_files)
        asked.open()

    def show_files(self, names: Sequence[str]) -> None:
        """Other files in place of those on screen."""
        self._at = 0
        self._queue.replace_files([Path(name) for name in names])
        self._list_files()
        self._show()

    def _ask_where(self) -> None:
        name = self._job.path.with_suffix(".errors.csv")
        asked = QFileDialog(self, self.tr("Save the rows with errors"), str(name), "CSV (*.csv)")
        asked.setObjectName("import.save_dialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("csv")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.save_rejected)
        asked.open()

    def save_rejected(self, path: str) -> None:
        """Writes the rows with errors as a file, in a worker."""
        assert self._job.preview is not None
        work = partial(write_rejected, self._job.preview.report.rejected, self._rejected.captions(), Path(path))
        self._tasks.start(
            work,
            on_done=partial(self._on_saved, Path(path).name),
            on_error=self._notices.show_error,
            owner=self,
            lane=Lane.READ,
        )

    def _on_saved(self, name: str, _count: int) -> None:
        Toast.show_in(self, self.tr("File saved: {file}").format(file=name), bottom=theme.lengths()["dialog_footer"])

    # --- what the queue tells

    def _on_changed(self, at: int) -> None:
        self._show_file_state(at)
        if at == self._at or self._queue.loading is not None:
            self._show()
        else:
            self._show_buttons()

    def _on_finished(self, reports: list[FileReport]) -> None:
        if reports:
            self._hub.publish(Changes(orders=True, initiator=self))
            self.imported.emit(reports)
        if reports and all(job.report is not None for job in self._queue.jobs):
            self.close()
        else:
            self._show()

    # --- showing

    def _show(self) -> None:
        """Part by part; the button that loads comes last, so that nobody loads what is not on screen yet."""
        if self._is_built:
            self._import.setEnabled(self._import.isEnabled() and bool(self._ready))
            pieces = (self._show_side, self._show_words, self._show_seal, self._seal.show_figures)
            self._turns.run(*pieces, self._show_rejected, self._show_rows, self._show_buttons)

    def _show_side(self) -> None:
        job = self._job
        self._head.show_file(job.path.name, job.preview)
        self._form.show_job(job, str(self._settings.zone))
        if isinstance(job.error, InvalidInput) and job.error.field == "profile" and job.save_as:
            self._form.show_name_error(job.error)
        self._changes.show_report(job.preview.report if job.preview and not job.lacks_columns else None)

    def _show_words(self) -> None:
        self._notices.show_job(self._job, self._settings.zone)
        self._questions.show_choices(self._job.open_questions)

    @property
    def _read(self) -> FilePreview | None:
        """What the parts on the right show; None while nothing was read, or when it failed."""
        job = self._job
        return job.preview if job.error is None or job.report is not None else None

    def _is_news(self, part: QWidget, preview: FilePreview) -> bool:
        """Whether a part does not show this yet."""
        is_news = self._told.get(part) is not preview
        self._told[part] = preview
        return is_news

    def _show_seal(self) -> None:
        preview = self._read
        self._has_seal = preview is not None and not self._job.lacks_columns
        if preview is not None and self._is_news(self._seal, preview):
            self._seal.show_report(preview.report, preview.rows[0][2].amount.currency if preview.rows else KZT)
        self._show_progress()

    def _show_rejected(self) -> None:
        preview = self._read
        if preview is not None and self._is_news(self._rejected, preview):
            self._rejected.show_report(preview.report)
        self._rejected.setVisible(preview is not None and preview.report.rejected_count > 0)

    def _show_rows(self) -> None:
        preview = self._read
        if preview is not None and self._is_news(self._rows, preview):
            self._rows.show_preview(preview, self._settings.zone)
        self._rows.setVisible(preview is not None)
        self._below.setVisible(preview is None)

    def _working_at(self) -> int:
        loading = self._queue.loading
        return self._at if loading is None else loading

    def _show_progress(self) -> None:
        at = self._working_at()
        meter = self._queue.meter(at)
        is_shown = meter is not None and meter.seconds >= _PATIENCE
        self._working.setVisible(is_shown)
        if is_shown and meter is not None:
            self._working.show_meter(meter, self._queue.jobs[at].path.name, is_loading=self._queue.loading is not None)
        self._seal.setVisible(self._has_seal and not is_shown)
        self._sealed.setVisible(self._has_seal or is_shown)

    def _show_file_state(self, at: int) -> None:
        if self._files is not None:
            state = state_of(self._queue.jobs[at], self._queue.is_reading(at) or self._queue.loading == at)
            self._files.show_state(at, state, self._state_word(state))

    def _state_word(self, state: str) -> str:
        return {
            "reading": self.tr("is being read"),
            "stopped": self.tr("stopped"),
            "ask": self.tr("waits for an answer"),
            "error": self.tr("cannot be read"),
            "ok": self.tr("totals agree"),
            "hold": self.tr("difference explained"),
            "bad": self.tr("totals do not agree"),
            "idle": self.tr("no totals stated"),
            "done": self.tr("imported"),
        }[state]

    @property
    def _ready(self) -> list[FileJob]:
        """What the button would load: nothing before all that is left was read and every question was answered."""
        left = [job for job in self._queue.jobs if job.report is None]
        waits = any(not job.is_ready and job.error is None for job in left)
        return [] if waits or not self._is_built or self._queue.is_busy else [job for job in left if job.is_ready]

    def _show_buttons(self) -> None:
        rows = sum(job.good_rows for job in self._queue.jobs if job.is_ready and job.report is None)
        self._import.setText(self.tr("Import %n row(s)", "", rows) if rows else self.tr("Import rows"))
        self._import.setEnabled(bool(self._ready))
        self._cancel.setText(self.tr("Close") if any(job.report for job in self._queue.jobs) else self.tr("Cancel"))
        is_loading = self._queue.loading is not None
        self._head.set_busy(is_loading)
        if self._is_built:
            for part in (self._form, self._rows, self._questions):
                part.setEnabled(not is_loading)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import a file"))
        self._hint.set_text(self.tr("An import is written as a whole and undone as a whole: Ctrl+Z in the registry."))
        self._head.retranslate()
        self._show_buttons()
        if self._is_built:
            self._told.clear()
            for part in (self._form, self._changes, self._notices, self._questions, self._seal, self._rejected, self._rows):
                part.retranslate()
            for at in range(len(self._queue.jobs)):
                self._show_file_state(at)
            self._show()
            self._side.fit()

    # --- the window

    def reject(self) -> None:
        """Esc first stops what is being written; the window stays and says so."""
        if self._queue.loading is not None:
            self._queue.stop(self._queue.loading)
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        for at in range(len(self._queue.jobs)):
            self._queue.stop(at)
        self._turns.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_line.setVisible(self._side.follow(event.size().width(), self.body))
