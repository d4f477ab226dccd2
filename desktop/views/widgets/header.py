"""The header of a table: captions of two lines at most that stand on the rule, 1 px marks between columns, an accent arrow."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.views import fonts, theme
from desktop.views.icons import Icon
from desktop.views.widgets.paint import glyph

OverRole = int(Qt.ItemDataRole.UserRole) + 40
"""A small line over the caption, e.g. which column of a file it came from."""
_PAD, _FIRST, _BOTTOM, _ARROW, _MARK = 8, 16, 7, 12, 20


class HeaderView(QHeaderView):
    """Reads DisplayRole, TextAlignmentRole and OverRole of the model. `set_sort` shows the order, also by two columns."""

    def __init__(self, parent: QWidget | None = None, *, height: int | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setViewport(QWidget())  # one that Python knows, as in the row of chips
        self._sort: dict[int, tuple[bool, int]] = {}
        self._font = fonts.font("small", 500)
        self._over = fonts.font("micro", 400)
        self.setFixedHeight(height or theme.lengths()["table_header"])
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def set_sort(self, keys: Sequence[tuple[int, bool]]) -> None:
        """(column, descending), the first key first; a second key gets a small 2."""
        self._sort = {column: (descending, place) for place, (column, descending) in enumerate(keys, 1)}
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), now.color("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("border"))
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, now = self.model(), theme.current()
        caption = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        over = model.headerData(section, Qt.Orientation.Horizontal, OverRole)
        side = Qt.AlignmentFlag(model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) or 1)
        is_right = bool(side & Qt.AlignmentFlag.AlignRight)
        horizontal = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.save()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.color("border"))
        if self.visualIndex(section) < self.count() - 1:
            painter.fillRect(rect.right(), rect.bottom() - _MARK - 4, 1, _MARK, now.color("hairline"))
        left = _FIRST if self.visualIndex(section) == 0 else _PAD
        area = rect.adjusted(left, 2, -_PAD - (_ARROW + 4 if section in self._sort else 0), -_BOTTOM)
        painter.setFont(self._font)
        painter.setPen(now.color("text" if section in self._sort else "text2"))
        wrap = Qt.TextFlag.TextSingleLine if over else Qt.TextFlag.TextWordWrap
        painter.drawText(area, horizontal | Qt.AlignmentFlag.AlignBottom | wrap, caption)
        if over:
            painter.setFont(self._over)
            painter.setPen(now.color("text3"))
            painter.drawText(area.adjusted(0, 0, 0, -16), horizontal | Qt.AlignmentFlag.AlignBottom, str(over))
        if section in self._sort:
            self._paint_arrow(painter, section, area, caption, is_right)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, section: int, area: QRect, caption: str, is_right: bool) -> None:
        descending, place = self._sort[section]
        words = QFontMetrics(self._font).boundingRect(area, int(Qt.TextFlag.TextWordWrap), caption).width()
        x = area.right() + 4 if is_right else area.left() + min(words, area.width()) + 4
        arrow = Icon.ARROW_DOWN if descending else Icon.ARROW_UP
        glyph(painter, QPoint(x, area.bottom() - _ARROW - 1), arrow, "accent", _ARROW)
        if place > 1:
            painter.setFont(self._over)
            painter.setPen(theme.current().color("accent"))
            painter.drawText(QPoint(x + _ARROW, area.bottom() - 6), str(place))
