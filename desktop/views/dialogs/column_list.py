"""The two lists of the column settings: rows of 32 with a check, a caption and a sample; the first can be put in order.

It must not know which columns exist, nor how many may be chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.orders import Order
from desktop.views import fonts, formatting, theme
from desktop.views.icons import Icon
from desktop.views.widgets.checks import MARK, paint_check
from desktop.views.widgets.chip import LOOKS, chip_width, paint_chip
from desktop.views.widgets.paint import glyph, middle

ROW = 32
_ENTRY = int(Qt.ItemDataRole.UserRole)
_MARGIN = 12
_ORDER_PART = 44
"""Grip and number, before the check."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One column as a row: its caption, and what it shows for the order at hand (`chip` = the order whose status it is)."""

    key: ColumnKey
    caption: str
    sample: str = ""
    chip: Order | None = None


class _RowDelegate(QStyledItemDelegate):
    """Grip and number (only where the order matters), check, caption, sample on the right, hairline below."""

    def __init__(self, ordered: bool, parent: QListWidget) -> None:
        super().__init__(parent)
        self._left = _MARGIN + (_ORDER_PART if ordered else 0)
        self._ordered = ordered

    def check_rect(self, row: QRect) -> QRect:
        return QRect(row.left() + self._left, middle(row, MARK), MARK, MARK)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        row: QRect = option.rect
        self._paint_ground(painter, option)
        if self._ordered:
            self._paint_order(painter, row, index.row() + 1)
        self._paint_check(painter, row, index)
        self._paint_texts(painter, row.adjusted(self._left + MARK + 8, 0, -_MARGIN, -1), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        now, row = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, now.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, now.color("hover"))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, now.color("hairline"))

    def _paint_order(self, painter: QPainter, row: QRect, number: int) -> None:
        glyph(painter, QPoint(row.left() + 8, middle(row, 16)), Icon.GRIP_VERTICAL, "text2")
        painter.setFont(fonts.font(tnum=True))
        painter.setPen(theme.current().color("text3"))
        place = QRect(row.left() + 24, row.top(), 24, row.height() - 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _paint_check(self, painter: QPainter, row: QRect, index: _Index) -> None:
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        paint_check(painter, self.check_rect(row), is_on, usable)

    def _paint_texts(self, painter: QPainter, room: QRect, index: _Index) -> None:
        entry: Entry = index.data(_ENTRY)
        now, left = theme.current(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable) or self._ordered
        painter.setFont(fonts.font())
        painter.setPen(now.color("text" if usable else "text3"))
        metrics = QFontMetrics(painter.font())
        painter.drawText(room, left, metrics.elidedText(entry.caption, Qt.TextElideMode.ElideRight, room.width()))
        rest = room.adjusted(metrics.horizontalAdvance(entry.caption) + 16, 0, 0, 0)
        if rest.width() > 24:
            self._paint_sample(painter, rest, entry)

    def _paint_sample(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        if entry.chip is not None:
            at = QPoint(room.right() - chip_width(entry.sample), middle(room, theme.lengths()["chip_height"]))
            paint_chip(painter, at, LOOKS[formatting.status_key(entry.chip)], entry.sample)
            return
        painter.setFont(fonts.font(tnum=True))
        painter.setPen(theme.current().color("text3"))
        text = QFontMetrics(painter.font()).elidedText(entry.sample, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


class ColumnList(QListWidget):
    """Rows of columns. Signals: `toggled(ColumnKey)` – a check was pressed; `moved()` – the order changed."""

    toggled = Signal(object)
    moved = Signal()

    def __init__(self, ordered: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ordered = ordered
        self._drop_row: int | None = None
        self._delegate = _RowDelegate(ordered, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("paper", True)
        if ordered:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(False)

    def keys(self) -> tuple[ColumnKey, ...]:
        """The columns in the order on screen."""
        return tuple(self.item(row).data(_ENTRY).key for row in range(self.count()))

    def fill(self, entries: Sequence[Entry], *, checked: bool, usable: bool) -> None:
        """New rows; the current one stays current when it is still there. `usable` False = the checks are greyed."""
        current = self.currentItem().data(_ENTRY).key if self.currentItem() is not None else None
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.caption, self)
            item.setData(_ENTRY, entry)
            item.setToolTip(" ".join((entry.caption, entry.sample)).strip())
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            flags |= Qt.ItemFlag.ItemIsUserCheckable if usable else Qt.ItemFlag.NoItemFlags
            item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if self._ordered else flags)
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            if entry.key is current:
                self.setCurrentItem(item)

    def show_matching(self, text: str) -> None:
        """Hides the rows whose caption does not hold `text`, whatever its case."""
        for row in range(self.count()):
            self.item(row).setHidden(text.casefold() not in self.item(row).text().casefold())

    def move_row(self, row: int, to: int) -> None:
        """Puts a row at another place; places outside the list ask nothing."""
        if row == to or not (0 <= row < self.count() and 0 <= to < self.count()):
            return
        item = self.takeItem(row)
        self.insertItem(to, item)
        self.setCurrentItem(item)
        self.moved.emit()

    def _toggle(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self.toggled.emit(item.data(_ENTRY).key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        check = self._delegate.check_rect(self.visualItemRect(item)).adjusted(-6, -8, 6, 8)
        # Where nothing can be dragged the whole row is the check.
        if not self._ordered or check.contains(event.position().toPoint()):
            self._toggle(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentItem())
        elif self._ordered and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(self.currentRow(), self.currentRow() + step)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._show_drop(self._gap_at(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        row, gap = self.currentRow(), self._gap_at(event.position().toPoint())
        self._show_drop(None)
        # Copy: the view would otherwise take the dragged row away after our own move.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.move_row(row, gap - 1 if gap > row else gap)

    def _gap_at(self, at: QPoint) -> int:
        """Between which rows a row let go here would stand: 0 = before the first."""
        item = self.itemAt(at)
        if item is None:
            return self.count() if at.y() > 0 else 0
        return self.row(item) + (1 if at.y() > self.visualItemRect(item).center().y() else 0)

    def _show_drop(self, gap: int | None) -> None:
        self._drop_row = gap
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_row is None or not self.count():
            return
        last = self._drop_row == self.count()
        row = self.visualItemRect(self.item(self.count() - 1 if last else self._drop_row))
        y = row.bottom() - 1 if last else max(row.top() - 1, 0)
        QPainter(self.viewport()).fillRect(0, y, self.viewport().width(), 2, theme.current().color("accent"))
