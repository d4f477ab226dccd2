"""What every cell of a table has: ground, hairline below, the bar of the current row, the frame of the current cell.

Nothing is made while painting: fonts, metrics and pictures are kept, widths of texts are remembered.
"""

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.models.tables.window import PLACEHOLDER
from desktop.views import fonts, theme
from desktop.views.widgets.skeleton import paint_bar

PAD, FIRST_PAD = 8, 16
BAR = 3
_Index = QModelIndex | QPersistentModelIndex
_PLAIN, _AS_IS = Qt.TextFormat.PlainText, QTransform()
_DISPLAY = Qt.ItemDataRole.DisplayRole
# Plain numbers: a flag of Qt costs a Python object at each comparison.
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


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
    """A font with its metrics and the texts written in it, ready shaped."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self.shaped = lru_cache(maxsize=16384)(self._shape)

    def width(self, text: str) -> int:
        return self.shaped(text)[1]

    def _shape(self, text: str) -> tuple[QStaticText, int]:
        """The text and its width: both come of one shaping, which costs several times more than drawing; a table draws the
        same texts again and again."""
        made = QStaticText(text)
        made.setTextFormat(_PLAIN)
        made.prepare(_AS_IS, self.font)
        return made, round(made.size().width())


colors: dict[str, QColor] = {}
"""The colours of now by role, at hand for painting."""


def _recolour() -> None:
    now = theme.current()
    colors.update((role, now.color(role)) for role in now.roles)


_recolour()
theme.on_switch(_recolour)


class RowDelegate(QStyledItemDelegate):
    """The frame; `paint_content` of a subclass fills it. `state` is optional: without it there is no hover."""

    def __init__(self, parent: QObject | None = None, state: RowState | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.ink = Ink(fonts.font("base"))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(96, theme.lengths()["row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, flags, first = option.rect, option.state.value, index.column() == 0
        if flags & _SELECTED:
            painter.fillRect(rect, colors["selected"])
        else:
            # The view's own ground is `surface` already.
            if self._state is not None and self._state.hover == index.row():
                painter.fillRect(rect, colors["hover"])
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors["hairline"])
        if first and option.widget.currentIndex().row() == index.row():
            painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), colors["accent"])
        if flags & _FOCUSED and self._state is not None and self._state.keyboard:
            _paint_frame(painter, rect)
        inside = rect.adjusted(FIRST_PAD if first else PAD, 0, -PAD, 0)
        text = index.data(_DISPLAY)
        if text == PLACEHOLDER:
            paint_bar(painter, inside.left(), max(inside.width() * 2 // 3, 24), rect)
        elif text:
            self.paint_content(painter, inside, text, index)

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: _Index) -> None:
        """Paints the cell's text, which is not empty, inside the padding."""
        raise NotImplementedError

    def write(self, painter: QPainter, x: int, rect: QRect, text: str, role: str, ink: Ink | None = None) -> int:
        """One run of text, standing in the middle of the row above its hairline; returns where the next begins."""
        ink = ink or self.ink
        painter.setFont(ink.font)
        painter.setPen(colors[role])
        shaped, width = ink.shaped(text)
        painter.drawStaticText(x, rect.top() + (rect.height() - ink.height) // 2, shaped)
        return x + width


def _paint_frame(painter: QPainter, rect: QRect) -> None:
    width, color = theme.lengths()["line_focus"], colors["focus"]
    painter.fillRect(rect.left(), rect.top(), rect.width(), width, color)
    painter.fillRect(rect.left(), rect.bottom() - width + 1, rect.width(), width, color)
    painter.fillRect(rect.left(), rect.top(), width, rect.height(), color)
    painter.fillRect(rect.right() - width + 1, rect.top(), width, rect.height(), color)
