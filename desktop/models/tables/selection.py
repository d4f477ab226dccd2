"""A selection that survives by id: a table that is sorted, filtered or fetched anew keeps the same orders selected."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

from desktop.models.tables.window import WindowModel
from desktop.services.tasks import TaskRunner

MOST_KEPT = 50_000
"""More selected rows than this are nearly always "all": they are not looked for again under another filter."""
_Flag = QItemSelectionModel.SelectionFlag


class SelectedRows(QObject):
    """What is selected, counted without loading rows. Signal `changed` after each change, not while rows are replaced."""

    changed = Signal()

    def __init__(
        self, model: WindowModel, selection: QItemSelectionModel, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._selection = selection
        self._tasks = tasks
        self._kept: frozenset[int] = frozenset()
        self._current: int | None = None
        self._replacing = False
        selection.selectionChanged.connect(self._on_selection)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._on_reset)
        model.settled.connect(self._restore)

    @property
    def count(self) -> int:
        return sum(last - first + 1 for first, last in self.ranges())

    @property
    def is_all(self) -> bool:
        return 0 < self._model.rowCount() == self.count

    def ranges(self) -> list[tuple[int, int]]:
        """Selected rows as (first, last), ascending, without overlaps."""
        selection = self._selection.selection()
        spans = sorted((selection.at(place).top(), selection.at(place).bottom()) for place in range(selection.count()))
        merged: list[tuple[int, int]] = []
        for first, last in spans:
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        return merged

    def ids(self) -> Sequence[int]:
        """The ids of the selected rows in their order; the ones not known yet are left out."""
        ranges = self.ranges()
        if self._model.ids is not None:
            if len(ranges) == 1:  # a slice of an array is copied in no time, also for a million
                return self._model.ids[ranges[0][0] : ranges[0][1] + 1]
            return [known for first, last in ranges for known in self._model.ids[first : last + 1]]
        rows = (row for first, last in ranges for row in range(first, last + 1))
        return [known for known in map(self._model.id_at, rows) if known is not None]

    def _on_selection(self) -> None:
        if not self._replacing:
            self._kept = frozenset()
            self.changed.emit()

    def _keep(self) -> None:
        self._replacing = True
        if not self._kept and self.count <= MOST_KEPT:
            self._kept = frozenset(self.ids())
        if self._selection.currentIndex().isValid():
            self._current = self._model.id_at(self._selection.currentIndex().row())

    def _on_reset(self) -> None:
        self._replacing = False
        if not self._kept:
            self.changed.emit()

    def _restore(self) -> None:
        wanted = self._kept | ({self._current} if self._current is not None else frozenset())
        if not wanted or self._model.ids is None:
            return
        self._tasks.start(
            partial(_places, self._model.ids, wanted), on_done=partial(self._on_found, self._model.ids), owner=self
        )

    def _on_found(self, ids: Sequence[int], rows: list[int]) -> None:
        if ids is not self._model.ids:
            return
        kept, self._kept = self._kept, frozenset()
        current, self._current = self._current, None
        selection = QItemSelection()
        last = self._model.columnCount() - 1
        for row in rows:
            if ids[row] in kept:
                selection.select(self._model.index(row, 0), self._model.index(row, last))
            if ids[row] == current and not self._selection.currentIndex().isValid():
                self._selection.setCurrentIndex(self._model.index(row, 0), _Flag.NoUpdate)
        if kept:  # nothing is kept when a person has selected anew meanwhile
            self._replacing = True
            self._selection.select(selection, _Flag.ClearAndSelect)
            self._replacing = False
            self.changed.emit()


def _places(ids: Sequence[int], wanted: frozenset[int]) -> list[int]:
    return [number for number, known in enumerate(ids) if known in wanted]
