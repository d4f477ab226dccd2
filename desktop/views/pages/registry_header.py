"""The header of the registry: it knows the sorted column by its key and tells where a click would sort."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.domain.columns import MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.models.tables.column import Column, ColumnRole
from desktop.views.widgets.header import HeaderView


class RegistryHeader(HeaderView):
    """Signals: `sort_asked` (column key, descending)."""

    sort_asked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._descending = "", True
        self.setMinimumSectionSize(48)
        self.sectionClicked.connect(self._on_clicked)

    def show_sort(self, key: str, descending: bool) -> None:
        self._key, self._descending = key, descending
        self.place_sort()

    def place_sort(self) -> None:
        """Finds the sorted column again, after the columns have changed."""
        count = self.model().columnCount() if self.model() else 0
        places = [place for place in range(count) if (column := self._column(place)) and column.key == self._key]
        self.set_sort([(place, self._descending) for place in places])

    def _column(self, section: int) -> Column | None:
        column = self.model().headerData(section, Qt.Orientation.Horizontal, ColumnRole)
        return column if isinstance(column, Column) else None

    def _on_clicked(self, section: int) -> None:
        column = self._column(section)
        if column is None or not column.sortable:
            return
        if column.key == self._key:
            self.sort_asked.emit(column.key, not self._descending)
        else:
            self.sort_asked.emit(column.key, ColumnKey(column.key) in MONEY_COLUMNS | TIME_COLUMNS)
