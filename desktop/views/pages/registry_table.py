"""The registry's table: rows of one height, a first column that stays when the others scroll, widths that fill the window.

It shows what the model holds and tells what was done to it; it asks nothing of the store.
"""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QTableView, QWidget

from desktop.models.domain.columns import ColumnKey
from desktop.models.tables.column import Column
from desktop.models.tables.orders import OrdersModel
from desktop.models.tables.selection import SelectedRows
from desktop.services.tasks import TaskRunner
from desktop.views import theme
from desktop.views.delegates import RowState, delegate_for
from desktop.views.pages.registry_columns import WIDTHS, tight_order
from desktop.views.pages.registry_header import RegistryHeader

WIDE = 1340
"""A table at least so wide has room for a card's brand."""
CAPTION_PADS = 40
HELD_MS = 150
"""Rows that have not come by then are painted as bars."""


class _Grid(QTableView):
    """What the table and its frozen column have in common."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # one that Python knows, as in the row of chips
        self.header = RegistryHeader(self)
        self.setHorizontalHeader(self.header)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def set_row_height(self, height: int) -> None:
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(height)
        vertical.setDefaultSectionSize(height)


class _Frozen(_Grid):
    """The first column again, over the table's own, while the rest is scrolled sideways."""

    def __init__(self, table: "RegistryTable") -> None:
        super().__init__(table)
        self.setObjectName("transactions.frozen")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = self.viewport().width() - 1
        QPainter(self.viewport()).fillRect(edge, 0, 1, self.viewport().height(), theme.current().color("border"))


class RegistryTable(_Grid):
    """Signals: `opened` (row number) by Enter or double click · `menu_asked` (index, global place) · `widths_changed`
    (column key → pixels, those that a person drew) · `order_changed` (column keys, dragged into a new order)."""

    opened = Signal(int)
    menu_asked = Signal(object, object)
    widths_changed = Signal(object)
    order_changed = Signal(object)
    _is_ready = False
    """Qt calls the overrides below while it is being built."""

    def __init__(self, model: OrdersModel, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transactions.table")
        self._drawn: dict[str, int] = {}
        self._fitting = False
        self._one_line = False
        self._dressed: tuple[tuple[Column, ...], frozenset[ColumnKey]] = ((), frozenset())
        self._delegates: dict[str, QStyledItemDelegate] = {}
        self._covered: frozenset[ColumnKey] = frozenset()
        self.setModel(model)
        self._orders = model
        self.selected = SelectedRows(model, self.selectionModel(), tasks)
        self.frozen = _Frozen(self)
        self.frozen.setModel(model)
        self.frozen.setSelectionModel(self.selectionModel())
        self._state = RowState(self, self.frozen)
        self._keep_drag = QTimer(self, singleShot=True, interval=0)
        self._held = QTimer(self, singleShot=True, interval=HELD_MS)
        self._connect()
        self.header.setSectionsMovable(True)
        self._is_ready = True
        self._dress()

    def _connect(self) -> None:
        self.header.sectionResized.connect(self._on_resized)
        self.header.sectionMoved.connect(self._keep_drag.start)
        self._keep_drag.timeout.connect(self._on_moved)
        self.frozen.header.sort_asked.connect(self.header.sort_asked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        # At once: the frozen column lays itself out later, and would pull the table back to where its own rows ended.
        self.verticalScrollBar().rangeChanged.connect(self.frozen.verticalScrollBar().setRange)
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(self._place_frozen)
        self.horizontalScrollBar().rangeChanged.connect(self._place_frozen)
        self.doubleClicked.connect(self._on_opened)
        self.frozen.doubleClicked.connect(self._on_opened)
        self._orders.modelReset.connect(self._dress)
        self._held.timeout.connect(self._release)
        self._orders.dataChanged.connect(self._on_arrived)
        self._orders.modelReset.connect(self._release)

    # --- what is shown

    def set_look(self, row: int, header: int, *, one_line: bool) -> None:
        """Heights of a row and of the header. With `one_line`, in a tight window, no column is narrower than its caption, what
        tells an operation comes forward, and no bar takes a row's place; captions are dragged in a larger window."""
        self._one_line = one_line
        self.header.setSectionsMovable(not one_line)
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(off if one_line else needed)
        self._arrange()
        for grid in (self, self.frozen):
            grid.set_row_height(row)
            grid.header.setFixedHeight(header)
        self.fit()

    def set_widths(self, drawn: Mapping[str, int]) -> None:
        """Widths that a person drew earlier; the other columns share what is left."""
        self._drawn = dict(drawn)
        self.fit()

    def cover(self, keys: frozenset[ColumnKey]) -> None:
        """Columns behind the curtain are painted as blocks."""
        self._covered = keys
        self._dress()

    def show_sort(self, key: str, descending: bool) -> None:
        for grid in (self, self.frozen):
            grid.header.show_sort(key, descending)

    def current_column(self) -> Column | None:
        index = self.currentIndex()
        return self._orders.columns[index.column()] if index.isValid() else None

    def go_to_row(self, row: int) -> None:
        """Makes it the current and only selected row."""
        self.selectRow(row)
        self.scrollTo(self._orders.index(row, 0))

    def _dress(self) -> None:
        """Delegates and widths by column, after a change of columns; other rows need none of it."""
        dressed = (self._orders.columns, self._covered)
        if dressed == self._dressed:
            return
        self._dressed = dressed
        for place, column in enumerate(self._orders.columns):
            delegate = self._delegate(column)
            self.setItemDelegateForColumn(place, delegate)
            self.frozen.setItemDelegateForColumn(place, delegate)
            self.frozen.setColumnHidden(place, place != 0)
        for grid in (self, self.frozen):
            grid.header.place_sort()
        self._arrange()
        self.fit()

    def _arrange(self) -> None:
        """The order on screen. That of the columns themselves is a person's, and stays."""
        keys = [column.key for column in self._orders.columns]
        for place, section in enumerate(tight_order(keys) if self._one_line else range(len(keys))):
            self.header.moveSection(self.header.visualIndex(section), place)
        self._keep_drag.stop()

    def _delegate(self, column: Column) -> QStyledItemDelegate:
        covered = ColumnKey(column.key) in self._covered
        name = f"{column.key}{covered}"
        if name not in self._delegates:
            self._delegates[name] = delegate_for(ColumnKey(column.key), self, self._state, covered=covered)
        return self._delegates[name]

    # --- widths

    def fit(self) -> None:
        """The least widths, then what is left: in a wide table card and order number, then the description."""
        columns = self._orders.columns
        if not columns:
            return
        widths = [self._least(column) for column in columns]
        left = self.viewport().width() - sum(widths)
        growing = (ColumnKey.MASKED_PAN, ColumnKey.ORDER_NUMBER) if self.viewport().width() >= WIDE else ()
        for key in growing:
            place = self._orders.column_of(key)
            if left > 0 and place is not None and key not in self._drawn:
                more = min(left, max(0, WIDTHS[key][1] - widths[place]))
                widths[place] += more
                left -= more
        if left > 0:
            widths[self._stretching(columns)] += left
        self._fitting = True
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        self._fitting = False
        self._place_frozen()

    def _least(self, column: Column) -> int:
        least = column.least
        if self._one_line:
            caption = self.header.fontMetrics().horizontalAdvance(column.title)
            least = max(least, caption + CAPTION_PADS)
        return max(self._drawn.get(column.key, least), least)

    def _stretching(self, columns: tuple[Column, ...]) -> int:
        free = [place for place, column in enumerate(columns) if column.stretches]
        return free[0] if free else len(columns) - 1

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if self._fitting or section >= len(self._orders.columns):
            return
        column = self._orders.columns[section]
        self._drawn[column.key] = max(new, column.least)
        self.widths_changed.emit(dict(self._drawn))
        self._place_frozen()

    def _on_moved(self) -> None:
        """A dragged caption becomes the order of the columns itself, so that copies and files follow it."""
        order = [self._orders.columns[self.header.logicalIndex(place)].key for place in range(self.header.count())]
        self.header.blockSignals(True)
        for place in range(self.header.count()):
            self.header.moveSection(self.header.visualIndex(place), place)
        self.header.blockSignals(False)
        if order != [column.key for column in self._orders.columns]:
            self.order_changed.emit(tuple(order))

    # --- the frozen column

    def _place_frozen(self) -> None:
        scrolls = self.horizontalScrollBar().maximum() > 0 and bool(self._orders.columns)
        self.frozen.setVisible(scrolls)
        if not scrolls:
            return
        width = self.columnWidth(0)
        self.frozen.setColumnWidth(0, width)
        self.frozen.setGeometry(QRect(0, 0, width, self.viewport().height() + self.header.height()))
        self.frozen.verticalScrollBar().setValue(self.verticalScrollBar().value())

    def scrollTo(
        self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        super().scrollTo(index, hint)
        if self._is_ready and self.frozen.isVisible() and index.column() > 0:
            hidden = self.columnWidth(0) - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def _on_scrolled(self, place: int) -> None:
        row = self.verticalHeader().defaultSectionSize()
        first, last = place // row, (place + self.viewport().height()) // row
        self._orders.want(first, last)
        if self._orders.is_missing(first, last):
            self._hold()

    def _hold(self) -> None:
        """Keeps what is on screen until the rows are here: they mostly come sooner than blanks are painted."""
        for grid in (self, self.frozen):
            grid.viewport().setUpdatesEnabled(False)
        self._held.start()

    def _release(self) -> None:
        self._held.stop()
        for grid in (self, self.frozen):
            grid.viewport().setUpdatesEnabled(True)

    def _on_arrived(self) -> None:
        if self._held.isActive():
            row, place = self.verticalHeader().defaultSectionSize(), self.verticalScrollBar().value()
            if not self._orders.is_missing(place // row, (place + self.viewport().height()) // row):
                self._release()

    # --- acts

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_ready:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_asked.emit(self.currentIndex(), self.viewport().mapToGlobal(place))
            return
        place = self.viewport().mapFromGlobal(event.globalPos())
        index = self.indexAt(QPoint(place))
        if index.isValid():
            self.menu_asked.emit(index, event.globalPos())
