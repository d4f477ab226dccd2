"""A table over any number of rows: it knows their count and the ids in their order, and holds only the pages near the eye.

`data()` looks up and never waits: a row whose page is not here is a placeholder, and the page is asked for once. Everything
is fetched in a lane; at most one fetch runs and one waits. Each question carries a generation, so that the answer to a
former one is dropped. Old rows stay on screen until the new ones are here.
"""

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.models.tables.column import Column, ColumnRole, CopyRole, RowRole, SortRole
from desktop.models.tables.row_cache import PageCache
from desktop.models.tables.source import (
    AROUND_PAGES,
    FIRST_ROWS,
    PAGE_ROWS,
    RowSource,
    all_ids,
    first_page,
    pages_of,
    parted,
    whole,
)
from desktop.services.tasks import Task, TaskRunner

PAGES_KEPT = 100
PAGES_IN_SIGHT = 5
"""No screen shows more; what was asked for before them has been scrolled past."""
PAINTED_MS = 20
"""The order of all rows is asked for when the first of them are on screen."""
AHEAD_MS = 100
"""The pages after the one in sight are fetched when the eye has rested for so long."""
PLACEHOLDER = "…"
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_Display = Qt.ItemDataRole.DisplayRole
T = TypeVar("T")


class RowCount(Enum):
    """UNKNOWN nothing has been answered · PARTIAL the first page is here · COMPLETE the order of all rows is known."""

    UNKNOWN = 0
    PARTIAL = 1
    COMPLETE = 2


class WindowModel(QAbstractTableModel):
    """Lives in the interface thread.

    Signals: `shown` the answer to the newest question is on screen (perhaps its first page only) · `settled` the number and
    the order of its rows are known · `failed` (exception) · `sort_requested` (column key, descending).
    """

    shown = Signal()
    settled = Signal()
    failed = Signal(object)
    sort_requested = Signal(str, bool)

    def __init__(
        self,
        tasks: TaskRunner,
        columns: Sequence[Column] = (),
        parent: QObject | None = None,
        *,
        painted_ms: int = PAINTED_MS,
    ) -> None:
        """`painted_ms`: how long the first rows are given to be painted before the order of all is asked for; 0 = at once."""
        super().__init__(parent)
        self._tasks = tasks
        self._columns = tuple(columns)
        self._source: RowSource | None = None
        self._generation = 0
        self._cache: PageCache[Any] = PageCache(PAGE_ROWS, PAGES_KEPT)
        self._texts: dict[tuple[int, int], str] = {}
        self._ids: Sequence[int] | None = None
        self._count = 0
        self.row_count_state = RowCount.UNKNOWN
        self._sight = 0
        self._wanted: list[int] = []
        self._in_flight: tuple[int, ...] = ()
        self._questions: list[Task[Any]] = []
        self._fetch: Task[Any] | None = None
        self._posted = QTimer(self, singleShot=True, interval=0)
        self._posted.timeout.connect(self._fetch_wanted)
        self._painted = QTimer(self, singleShot=True, interval=painted_ms)
        self._painted.timeout.connect(self._ask_order)
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._look_ahead)

    # --- questions

    def show(self, source: RowSource, *, keep_place: bool = False) -> int:
        """Asks; the rows on screen stay until the answer. With `keep_place` the same rows are asked again and the answer
        arrives whole, so that the eye keeps its place. Returns the generation."""
        self._generation += 1
        self._drop_work()
        self._source = source
        token = self._generation
        if keep_place and self._count > FIRST_ROWS:
            self._start(partial(whole, page=self._sight), partial(self._on_whole, token))
        else:
            self._start(first_page, partial(self._on_first, token))
        return token

    def expect(self, count: int, generation: int) -> None:
        """The true number of rows, known from the sums before the order of all ids is."""
        if generation == self._generation and self.row_count_state is RowCount.PARTIAL and count > self._count:
            self._resize(count)

    def stop(self) -> None:
        """Drops all that is on its way; for closing."""
        self._generation += 1
        self._drop_work()

    # --- looking

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other columns, or the same ones in other words."""
        columns = tuple(columns)
        same = [c.key for c in columns] == [c.key for c in self._columns]
        if not same:
            self.beginResetModel()
        self._columns = columns
        self._texts.clear()
        if not same:
            self.endResetModel()
            self._settle()
            return
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(columns) - 1))
        if self._count and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(columns) - 1))

    def column_of(self, key: str) -> int | None:
        return next((place for place, column in enumerate(self._columns) if column.key == key), None)

    def row_at(self, number: int) -> Any:
        """The row, None while it is on its way; does not ask for it."""
        return self._cache.row(number)

    def id_at(self, number: int) -> int | None:
        if self._ids is not None:
            return self._ids[number] if 0 <= number < len(self._ids) else None
        row = self._cache.row(number)
        return None if row is None else int(row.id)

    @property
    def ids(self) -> Sequence[int] | None:
        """The ids of all rows in their order, None until they are known."""
        return self._ids

    def row_of(self, wanted: int) -> int | None:
        """The number of the row with this id, as far as the order of the rows is known."""
        if self._ids is None:
            return next((number for number, row in self._cache.loaded() if row.id == wanted), None)
        try:
            return self._ids.index(wanted)
        except ValueError:
            return None

    # --- answers

    def _on_first(self, token: int, rows: Sequence[Any]) -> None:
        if token != self._generation:
            return
        complete = len(rows) < FIRST_ROWS
        self._replace(parted(0, rows), len(rows), [row.id for row in rows] if complete else None)
        if complete:
            return
        if self._painted.interval():
            self._painted.start()
        else:
            self._ask_order()

    def _ask_order(self) -> None:
        self._start(all_ids, partial(self._on_ids, self._generation))

    def _on_whole(self, token: int, answer: tuple[Sequence[int], dict[int, Sequence[Any]]]) -> None:
        if token != self._generation:
            return
        ids, pages = answer
        self._replace(pages, len(ids), ids)

    def _on_ids(self, token: int, ids: Sequence[int]) -> None:
        if token != self._generation:
            return
        self._ids = ids
        if any(row.id != ids[number] for number, row in self._cache.loaded() if number < len(ids)):
            self._forget()
        self._resize(len(ids))
        self.row_count_state = RowCount.COMPLETE
        self._settle()

    def _replace(self, pages: dict[int, Sequence[Any]], count: int, ids: Sequence[int] | None) -> None:
        self.beginResetModel()
        self._forget()
        for page, rows in pages.items():
            self._cache.put(page, rows)
        self._ids = ids
        self._count = count
        self._sight = min(self._sight, max(0, count - 1) // PAGE_ROWS) if ids is not None else 0
        self.row_count_state = RowCount.PARTIAL if ids is None else RowCount.COMPLETE
        self.endResetModel()
        self.shown.emit()
        self._settle()

    def _forget(self) -> None:
        self._cache.clear()
        self._texts.clear()

    def _settle(self) -> None:
        if self.row_count_state is RowCount.COMPLETE:
            self.settled.emit()

    def _resize(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(_ROOT, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(_ROOT, count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    # --- pages

    def want(self, first: int, last: int) -> None:
        """These rows come into sight: what is missing is asked for before anything is painted."""
        for page in self._missing(range(first // PAGE_ROWS, last // PAGE_ROWS + 1)):
            self._ask(page)
        self._sight = max(0, first // PAGE_ROWS)
        if self._wanted:
            self._fetch_wanted()

    def is_missing(self, first: int, last: int) -> bool:
        """Whether one of these rows is on its way."""
        return bool(self._missing(range(first // PAGE_ROWS, last // PAGE_ROWS + 1)))

    def _missing(self, pages: range) -> list[int]:
        return [page for page in pages if 0 <= page * PAGE_ROWS < self._count and page not in self._cache]

    def _ask(self, page: int) -> None:
        self._sight = page
        if page in self._in_flight:
            return
        self._wanted = [*(other for other in self._wanted if other != page), page][-PAGES_IN_SIGHT:]
        if not self._posted.isActive():
            self._posted.start()

    def _fetch_wanted(self) -> None:
        if self._source is None or self._in_flight:
            return
        pages = tuple(page for page in self._wanted if page not in self._cache)
        self._wanted = []
        self._posted.stop()
        if pages:
            if self._fetch is not None:  # for pages ahead: what is in sight does not wait for them
                self._fetch.cancel()
            self._in_flight = pages
            self._fetch_pages(pages)

    def _fetch_pages(self, pages: Sequence[int]) -> None:
        work = partial(pages_of, pages=pages, ids=self._ids)
        self._fetch = self._work(work, partial(self._on_pages, self._generation))

    def _on_pages(self, token: int, pages: dict[int, Sequence[Any]]) -> None:
        if token != self._generation:
            return
        asked = bool(self._in_flight)
        self._fetch = None
        self._in_flight = ()
        self._texts.clear()
        for page, rows in pages.items():
            self._cache.put(page, rows)
        for page in pages:
            self._announce(page)
        if self._wanted:
            self._fetch_wanted()
        elif asked:
            self._ahead.start()

    def _look_ahead(self) -> None:
        """The pages after (or before) the one in sight, so that a turn of the wheel finds them."""
        if self._fetch is not None or self._source is None:
            return
        after = range(self._sight, self._sight + AROUND_PAGES + 1)
        before = range(self._sight - AROUND_PAGES, self._sight)
        near = self._missing(after) or self._missing(before)
        if near:
            self._fetch_pages(near)

    def _announce(self, page: int) -> None:
        last = min((page + 1) * PAGE_ROWS, self._count) - 1
        if last >= page * PAGE_ROWS and self._columns:
            self.dataChanged.emit(self.index(page * PAGE_ROWS, 0), self.index(last, len(self._columns) - 1))

    # --- work

    def _start(self, work: Callable[[RowSource], T], on_done: Callable[[T], None]) -> None:
        self._questions.append(self._work(work, on_done))

    def _work(self, work: Callable[[RowSource], T], on_done: Callable[[T], None]) -> Task[T]:
        assert self._source is not None
        source = self._source.stoppable()
        return self._tasks.start(
            partial(work, source),
            on_done=on_done,
            on_error=partial(self._on_error, self._generation),
            on_cancel=source.interrupt,
            owner=self,
        )

    def _on_error(self, token: int, error: Exception) -> None:
        if token != self._generation:
            return
        self._fetch = None
        self._in_flight = ()
        self.failed.emit(error)

    def _drop_work(self) -> None:
        for task in (*self._questions, self._fetch):
            if task is not None:
                task.cancel()
        self._questions = []
        self._fetch = None
        self._in_flight = ()
        self._wanted = []
        self._painted.stop()

    # --- Qt

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = _Display) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == ColumnRole:
            return column
        number = index.row()
        row = self._cache.row(number)
        if row is None:
            page = number // PAGE_ROWS
            if page not in self._cache:
                self._ask(page)
            return PLACEHOLDER if role == _Display else None
        if role == _Display:
            return self._text(number, index.column(), row)
        return _cell(column, row, role)

    def _text(self, number: int, place: int, row: Any) -> str:
        """What the cell shows, formatted once while its page is here: Qt asks for it with every repaint."""
        text = self._texts.get((number, place))
        if text is None:
            text = self._texts[number, place] = self._columns[place].text(row)
        return text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Display) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (_Display, Qt.ItemDataRole.ToolTipRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.title_alignment
        return column if role == ColumnRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorting is the store's work: the wish goes up."""
        if 0 <= column < len(self._columns):
            self.sort_requested.emit(self._columns[column].key, order == Qt.SortOrder.DescendingOrder)


def _cell(column: Column, row: Any, role: int) -> Any:
    if role == RowRole:
        return row
    if role == CopyRole:
        return column.copy(row)
    if role == SortRole:
        return column.value(row)
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.hint(row) or None
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return column.spoken(row) if column.spoken else column.text(row)
    return None
