"""What every cell of a table has: ground, hairline below, the bar of the current row, the frame of the current cell.

Nothing is made while painting: fonts, metrics and pictures are kept, widths of texts are remembered.
"""

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.models.tables.window import PLACEHOLDER
from desktop.views import fonts, theme
from desktop.views.widgets.skeleton import paint_bar

PAD, FIRST_PAD = 8, 16
BAR = 3
_Index = QModelIndex | QPersistentModelIndex
_Display = Qt.ItemDataRole.DisplayRole
_Selected = QStyle.StateFlag.State_Selected


class RowState(QObject):
    """The row under the pointer, and whether the keyboard moves in the views. Views that show the same rows (a table and
    its frozen column) share one."""

    def __init__(self, *views: QAbstractItemView) -> None:
        super().__init__(views[0])
        self.hover = -1
        self.keyboard = False
        self._views = views
        for view in views:
            view.setMouseTracking(True)
            view.viewport().installEventFilter(self)
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            view = next((view for view in self._views if view.viewport() is watched), None)
            if view is not None:
                self._hover(view.indexAt(event.position().toPoint()).row())
        elif kind is QEvent.Type.Leave:
            self._hover(-1)
        elif kind is QEvent.Type.KeyPress:
            self.keyboard = True
        elif kind is QEvent.Type.MouseButtonPress:
            self.keyboard = False
        return False

    def _hover(self, row: int) -> None:
        if row == self.hover:
            return
        for changed in (self.hover, row):
            for view in self._views:
                self._repaint(view, changed)
        self.hover = row

    def _repaint(self, view: QAbstractItemView, row: int) -> None:
        model = view.model()
        if model is None or not 0 <= row < model.rowCount():
            return
        spot = view.visualRect(model.index(row, 0))
        view.viewport().update(0, spot.top(), view.viewport().width(), spot.height())


class Ink:
    """A font with its metrics and the remembered widths of what was written in it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.width = lru_cache(maxsize=16384)(self.metrics.horizontalAdvance)
        self.rise = (self.metrics.ascent() - self.metrics.descent()) / 2

    def baseline(self, rect: QRect) -> int:
        """The y on which text stands in the middle of a row."""
        return int(rect.top() + (rect.height() - 1) / 2 + self.rise + 0.5)


class RowDelegate(QStyledItemDelegate):
    """The frame; `paint_content` of a subclass fills it. `state` is optional: without it there is no hover."""

    def __init__(self, parent: QObject | None = None, state: RowState | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.ink = Ink(fonts.font("base"))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(96, theme.lengths()["row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        now, rect, row = theme.current(), option.rect, index.row()
        selected = bool(option.state & _Selected)
        ground = "selected" if selected else "hover" if self._state is not None and row == self._state.hover else "surface"
        painter.fillRect(rect, now.color(ground))
        if not selected:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.color("hairline"))
        view = option.widget
        current = view.currentIndex() if isinstance(view, QAbstractItemView) else None
        if current is not None and current.row() == row:
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), now.color("accent"))
            if current.column() == index.column() and self._shows_frame(view):
                self._paint_frame(painter, rect)
        inside = rect.adjusted(FIRST_PAD if index.column() == 0 else PAD, 0, -PAD, 0)
        text = index.data(_Display) or ""
        if text == PLACEHOLDER:
            paint_bar(painter, inside.left(), max(inside.width() * 2 // 3, 24), rect)
        else:
            self.paint_content(painter, inside, str(text), index)

    def _shows_frame(self, view: QAbstractItemView) -> bool:
        return self._state is not None and self._state.keyboard and view.hasFocus()

    def _paint_frame(self, painter: QPainter, rect: QRect) -> None:
        color, width = theme.current().color("focus"), theme.lengths()["line_focus"]
        painter.fillRect(rect.left(), rect.top(), rect.width(), width, color)
        painter.fillRect(rect.left(), rect.bottom() - width + 1, rect.width(), width, color)
        painter.fillRect(rect.left(), rect.top(), width, rect.height(), color)
        painter.fillRect(rect.right() - width + 1, rect.top(), width, rect.height(), color)

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: _Index) -> None:
        """Paints the cell's text inside the padding."""
        raise NotImplementedError

    def write(self, painter: QPainter, x: int, rect: QRect, text: str, role: str, ink: Ink | None = None) -> int:
        """One run of text; returns where the next begins."""
        ink = ink or self.ink
        painter.setFont(ink.font)
        painter.setPen(theme.current().color(role))
        painter.drawText(x, ink.baseline(rect), text)
        return x + int(ink.width(text))
