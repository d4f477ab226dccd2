"""The lines of the journal as a table's rows: pages fetched in a lane as the table is scrolled."""

from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.models.domain.journal import Entry, EntryFilter
from desktop.services.audit import Audit
from desktop.services.tasks import TaskRunner
from desktop.views import formatting
from desktop.views.action_words import action_text
from desktop.views.detail_words import details_text, subject_text

PAGE = 200
COLUMNS = 6
_Index = QModelIndex | QPersistentModelIndex


class JournalModel(QAbstractTableModel):
    """Signals: `counted` (how many lines the filter has) · `failed` (error)."""

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, audit: Audit, tasks: TaskRunner, zone: ZoneInfo, parent: Any = None) -> None:
        super().__init__(parent)
        self._audit, self._tasks, self._zone = audit, tasks, zone
        self._where = EntryFilter()
        self._rows: list[Entry] = []
        self._captions: tuple[str, ...] = ("",) * COLUMNS
        self._generation = 0
        self._asked = False
        self._whole = False

    def show_filter(self, where: EntryFilter) -> None:
        self.beginResetModel()
        self._where, self._rows, self._whole, self._asked = where, [], False, False
        self._generation += 1
        self.endResetModel()
        self._tasks.start(
            partial(self._audit.count, where),
            on_done=partial(self._on_count, self._generation),
            on_error=self.failed.emit,
            owner=self,
        )
        self.fetchMore(QModelIndex())

    def set_captions(self, captions: tuple[str, ...]) -> None:
        self._captions = captions
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(captions) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, COLUMNS - 1))

    def entry(self, row: int) -> Entry:
        return self._rows[row]

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._whole and not self._asked

    def fetchMore(self, _parent: _Index) -> None:
        if self._asked or self._whole:
            return
        self._asked = True
        self._tasks.start(
            partial(self._audit.page, self._where, len(self._rows), PAGE),
            on_done=partial(self._on_page, self._generation),
            on_error=self.failed.emit,
            owner=self,
        )

    def _on_count(self, generation: int, count: int) -> None:
        if generation == self._generation:
            self.counted.emit(count)

    def _on_page(self, generation: int, page: list[Entry]) -> None:
        if generation != self._generation:
            return
        self._asked, self._whole = False, len(page) < PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
            self._rows += page
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._captions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._text(self._rows[index.row()], index.column())

    def _text(self, entry: Entry, column: int) -> str:
        match column:
            case 0:
                return formatting.date_time(entry.at, self._zone)
            case 1:
                return entry.who or formatting.NOTHING
            case 2:
                return entry.station
            case 3:
                return action_text(entry.action)
            case 4:
                return subject_text(entry.action, entry.subject)
        return details_text(entry.details)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_caption = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._captions[section] if is_caption else None
