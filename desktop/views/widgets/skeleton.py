"""Rows that are on their way: bars of 8 px in the colour of the hairline, without any shimmer."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views import theme

BAR = 8


def paint_bar(painter: QPainter, x: int, width: int, row: QRect) -> None:
    """A bar in the middle of a row; the table paints its missing cells with it."""
    painter.fillRect(x, row.top() + (row.height() - BAR) // 2, width, BAR, theme.current().color("hairline"))


class Skeleton(QWidget):
    """As many rows of `row` px as fit. `bars` are (x, width) of the columns; odd rows are a bit shorter."""

    def __init__(self, bars: Sequence[tuple[int, int]], row: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = tuple(bars)
        self._row = row or theme.lengths()["row"]

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.color("surface"))
        for number, top in enumerate(range(0, self.height(), self._row)):
            row = QRect(0, top, self.width(), self._row)
            for at, (x, width) in enumerate(self._bars):
                paint_bar(painter, x, width * (9 if number % 2 and at == 0 else 12) // 12, row)
            painter.fillRect(0, row.bottom(), self.width(), 1, now.color("hairline"))
