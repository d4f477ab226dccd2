"""A line of text that gives way: too long, it ends in «…» and stands whole in its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.views import theme
from desktop.views.widgets import Label


class ElidedLabel(Label):
    """`middle` elides in the middle: the end of a file's name tells as much as its beginning."""

    def __init__(self, role: str = "base", tone: str = "text", *, tnum: bool = False, middle: bool = False) -> None:
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self._ink = tone
        super().__init__(role=role, tone=tone, tnum=tnum)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(48, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.current().color(self._ink))
        shown = painter.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
