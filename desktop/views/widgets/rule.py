"""Lines: the hairline between regions, and the double rule of a bookkeeper above a final sum, nowhere else."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.views import theme


class DoubleRule(QFrame):
    """Two lines of 1 px, 2 px apart, in the colour of the text. Height 4."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), theme.current().color("text")
        painter.fillRect(QRect(0, 0, self.width(), 1), ink)
        painter.fillRect(QRect(0, 3, self.width(), 1), ink)


class Hairline(QFrame):
    """One line of 1 px, lying or standing."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(1) if vertical else self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().color("hairline"))
