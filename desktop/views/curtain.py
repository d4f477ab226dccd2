"""The privacy curtain (F9): one state for the whole program. Drawn, it covers cards, names, e-mails and sums on every page and
in every open dialog at one press; the next press opens it.

A page or a dialog takes part by `join`. What holds personal data offers `set_curtain(bool)` and covers itself; F9 works in
every window that joined.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.views import fonts, theme
from desktop.views.icons import Icon
from desktop.views.widgets.paint import glyph


class Curtain(QObject):
    """Signal: `changed` (drawn). Lives as long as the program's windows."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_drawn = False

    def draw(self, drawn: bool) -> None:
        if drawn != self.is_drawn:
            self.is_drawn = drawn
            self.changed.emit(drawn)

    def toggle(self) -> None:
        self.draw(not self.is_drawn)

    def join(self, part: QWidget) -> None:
        """From now on this part is covered with the others; a window also takes F9. Once is enough: more does nothing."""
        if part.property("behind_curtain"):
            return
        part.setProperty("behind_curtain", True)
        cover = getattr(part, "set_curtain", None)
        if cover is not None:
            cover(self.is_drawn)
            self.changed.connect(cover)
        if part.isWindow():
            QShortcut(QKeySequence("F9"), part).activated.connect(self.toggle)


class Veil(QWidget):
    """Lies over a part as a whole, where values cannot be told apart: rows of a file, a picture. It lets no mouse through."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(under)
        self.setObjectName("curtain.veil")
        self.setAccessibleName(self.tr("The data are behind the curtain (F9)"))
        under.installEventFilter(self)
        self.hide()

    def set_drawn(self, drawn: bool) -> None:
        self.setGeometry(self.parentWidget().rect())
        self.setVisible(drawn)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.color("window"))
        words = self.tr("The data are behind the curtain (F9)")
        painter.setFont(fonts.font())
        painter.setPen(now.color("text2"))
        room = self.rect().adjusted(48, 24, -24, -24)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)
        glyph(painter, QPoint(24, 26), Icon.EYE_OFF, "text2")
