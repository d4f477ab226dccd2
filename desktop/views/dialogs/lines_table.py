"""A table of a few hundred lines that are all in memory: operations of a queue, holds, refunds of a list."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.tables.column import Column, RowRole
from desktop.views.delegates import (
    AmountDelegate,
    CoveredDelegate,
    DateDelegate,
    NumberDelegate,
    PanDelegate,
    RowDelegate,
    RowState,
    StatusDelegate,
    TextDelegate,
)
from desktop.views.dialogs.import_table import TableView
from desktop.views.widgets.chip import ChipLook
from desktop.views.widgets.header import HeaderView

_Index = QModelIndex | QPersistentModelIndex
KINDS: dict[str, type[RowDelegate]] = {
    "amount": AmountDelegate,
    "date": DateDelegate,
    "number": NumberDelegate,
    "pan": PanDelegate,
    "text": TextDelegate,
}
LEAST_TABLE = 160


class LinesModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []
        self.columns: Sequence[Column] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def set_row(self, at: int, row: Any) -> None:
        self.rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))

    def set_columns(self, columns: Sequence[Column]) -> None:
        """The same ones in another language change their words alone."""
        if len(columns) == len(self.columns):
            self.columns = columns
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(columns) - 1))
            return
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint(row) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.alignment)
        return row if role == RowRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return int(self.columns[section].title_alignment) if role == Qt.ItemDataRole.TextAlignmentRole else None


class LinesTable(TableView):
    """`look_of` is the chip of a row. Signals: `chosen` – the selection changed, also by new rows."""

    chosen = Signal()

    def __init__(
        self,
        name: str,
        look_of: Callable[[Any], ChipLook],
        key: Callable[[Any], object],
        parent: QWidget | None = None,
        *,
        several: bool = False,
    ) -> None:
        super().__init__(HeaderView(), parent)
        self.setObjectName(name)
        self._look_of, self._key = look_of, key
        self._kinds: dict[int, str] = {}
        self._covered: frozenset[str] = frozenset()
        self._rows = LinesModel(self)
        self._state = RowState(self)
        self.setModel(self._rows)
        self.setMinimumHeight(LEAST_TABLE)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())

    def set_columns(self, columns: Sequence[tuple[str, Column]]) -> None:
        """Pairs of a kind of `KINDS` or `chip`, and a column; the same number of them each time."""
        self._rows.set_columns([column for _kind, column in columns])
        if self._kinds:
            return
        self._kinds = {place: kind for place, (kind, _column) in enumerate(columns)}
        for place, (kind, column) in enumerate(columns):
            self.setItemDelegateForColumn(place, self._delegate(kind))
            self.setColumnWidth(place, column.width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns that stretch share what is left; none gets narrower than its least, so that no id is cut."""
        columns = self._rows.columns
        loose = [place for place, column in enumerate(columns) if column.stretches]
        if loose:
            fixed = sum(column.width for column in columns if not column.stretches)
            each = (self.viewport().width() - fixed) // len(loose)
            for place in loose:
                self.setColumnWidth(place, max(columns[place].least, each))
        super().resizeEvent(event)

    def _delegate(self, kind: str) -> RowDelegate:
        if kind == "chip":
            return StatusDelegate(self, self._state, look_of=self._look_of)
        return CoveredDelegate(self, self._state) if kind == "covered" else KINDS[kind](self, self._state)

    @property
    def rows(self) -> list[Any]:
        return self._rows.rows

    def show_rows(self, rows: Sequence[Any]) -> None:
        """What was selected stays selected where it is still there."""
        kept = {self._key(row) for row in self.selection()}
        current = self.current()
        self._rows.show_rows(rows)
        flags = QItemSelectionModel.SelectionFlag
        for place, row in enumerate(self.rows):
            if self._key(row) in kept:
                self.selectionModel().select(self._rows.index(place, 0), flags.Select | flags.Rows)
        now = None if current is None else self._key(current)
        place = next((at for at, row in enumerate(self.rows) if self._key(row) == now), 0)
        if self.rows:
            takes = not kept and self.selectionMode() is QAbstractItemView.SelectionMode.SingleSelection
            flag = flags.Select if takes else flags.NoUpdate
            self.selectionModel().setCurrentIndex(self._rows.index(place, 0), flag | flags.Rows)
        self.chosen.emit()

    def set_row(self, at: int, row: Any) -> None:
        self._rows.set_row(at, row)

    def current(self) -> Any | None:
        row = self.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def selection(self) -> list[Any]:
        return [self.rows[row] for row in sorted({index.row() for index in self.selectionModel().selectedRows()})]
