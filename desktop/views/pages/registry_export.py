"""The export of the page: its menu with what would be written, the place to write to, the work with its progress."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import Cancelled
from desktop.services.tasks import Lane, Task, TaskRunner
from desktop.views import formatting
from desktop.views.pages.registry_query import RegistryQuery
from desktop.views.widgets.menu import Menu

if TYPE_CHECKING:
    from desktop.services.exports import ExportFormat, ExportPreset, ExportResult, Exports
    from desktop.services.ports import Progress

TELL_EVERY = 0.1
"""Seconds between two words of progress."""


@dataclass(frozen=True, slots=True)
class Target:
    """What kind of file, for whom."""

    format: ExportFormat
    preset: ExportPreset


class RegistryExport(QObject):
    """Signals: `progressed` (done, total or None) · `done` (ExportResult) · `failed` (exception) · `ended` in any case."""

    progressed = Signal(object, object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, exports: Exports, query: RegistryQuery, tasks: TaskRunner, page: QWidget) -> None:
        super().__init__(page)
        self._exports = exports
        self._query = query
        self._tasks = tasks
        self._page = page
        self._task: Task[ExportResult] | None = None
        self._stopped = False
        self.columns: Callable[[], Sequence[ColumnKey]] = lambda: ()

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def fill(self, menu: Menu, choose_columns: Callable[[], object]) -> None:
        """The menu: a head that states what would be written, the files, and the way to other columns."""
        menu.clear()
        count = self._query.totals.count if self._query.totals else 0
        operations = self.tr("%n operation(s)", "", count).replace(str(count), formatting.count(count), 1)
        columns = self.tr("%n column(s)", "", len(self.columns()))
        by_filter = not self._query.asked.is_empty
        scope = self.tr("by the current filter") if by_filter else self.tr("the whole registry")
        menu.add_head(f"{operations}, {columns}, {scope}")
        menu.addSeparator()
        for words, target in self._targets():
            action = menu.addAction(words)
            action.setObjectName(f"transactions.export.{target.format.value}_{target.preset.value}")
            action.setEnabled(not self.is_running)
            action.triggered.connect(partial(self._ask_place, target))
        menu.addSeparator()
        menu.addAction(self.tr("Choose columns…")).triggered.connect(lambda _on=False: choose_columns())

    def _targets(self) -> tuple[tuple[str, Target], ...]:
        from desktop.services.exports import ExportFormat, ExportPreset  # not before the menu is opened

        return (
            (self.tr("Excel (XLSX)"), Target(ExportFormat.XLSX, ExportPreset.EXCEL)),
            (self.tr("Excel 97 (XLS)"), Target(ExportFormat.XLS, ExportPreset.EXCEL)),
            (self.tr("Excel (CSV)"), Target(ExportFormat.CSV, ExportPreset.EXCEL)),
            (self.tr("1C (CSV)"), Target(ExportFormat.CSV, ExportPreset.ONE_C)),
            (self.tr("For a developer (CSV)"), Target(ExportFormat.CSV, ExportPreset.PLAIN)),
        )

    def _ask_place(self, target: Target, _checked: bool = False) -> None:
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._page, self.tr("Export"))
        dialog.setObjectName("export.dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{target.format.value.upper()} (*.{target.format.value})")
        dialog.setDefaultSuffix(target.format.value)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(folder)
        dialog.selectFile(f"{self._file_name()}.{target.format.value}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(Path(name), target))
        dialog.open()

    def _file_name(self) -> str:
        first, last = self._query.asked.period.days(self._query.zone)
        days = " ".join(day.isoformat() for day in (first, last) if day)
        return " ".join(filter(None, [self.tr("Transactions"), days]))

    def write(self, path: Path, target: Target) -> None:
        """Starts the export; one at a time."""
        if self.is_running:
            return
        self._stopped = False
        work = partial(
            self._exports.write,
            path,
            self._query.asked,
            self._query.state.sort,
            tuple(self.columns()),
            format=target.format,
            preset=target.preset,
            progress=self._teller(),
        )
        self._task = self._tasks.start(work, on_done=self._on_done, on_error=self._on_error, owner=self, lane=Lane.WRITE)
        self.progressed.emit(0, self._query.totals.count if self._query.totals else None)

    def stop(self) -> None:
        """The work ends at its next word of progress and leaves no file."""
        self._stopped = True

    def _teller(self) -> Progress:
        told = [0.0]

        def tell(done: int, total: int | None) -> None:
            if self._stopped:
                raise Cancelled
            now = time.monotonic()
            if now - told[0] >= TELL_EVERY:
                told[0] = now
                self.progressed.emit(done, total)

        return tell

    def _on_done(self, result: ExportResult) -> None:
        self._task = None
        self.ended.emit()
        self.done.emit(result)

    def _on_error(self, error: Exception) -> None:
        self._task = None
        self.ended.emit()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
