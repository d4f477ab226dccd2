"""A value in a card that is copied by a click and selected by a drag; the curtain covers it with a block.

It must not know what the value means.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views import fonts, theme
from desktop.views.icons import Icon
from desktop.views.widgets import Label
from desktop.views.widgets.focus import Ringed
from desktop.views.widgets.paint import box, glyph, middle

LINE = 24
BLOCK = QSize(104, 12)
_LONG = 300
"""Wider than this, pixels, and the value breaks into lines."""
_ICON = 16


class _Words(Label):
    """The value itself. A press that selects nothing is a click."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.clicked.emit()


class CopyValue(Ringed, QWidget):
    """`value` is copied, `note` is read beside it. Signal: `copied(str)`."""

    copied = Signal(str)

    def __init__(
        self, value: str, note: str = "", *, is_id: bool = False, weight: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value = value
        self._covered = False
        is_long = QFontMetrics(fonts.font(weight=weight, tnum=is_id, zero=is_id)).horizontalAdvance(value) > _LONG
        self._words = _Words(value, weight=weight, wrap=is_long, tnum=is_id, zero=is_id)
        self._note = Label(note, tone="text3")
        self._build(is_long)
        self._words.clicked.connect(self.copy)

    def _build(self, is_long: bool) -> None:
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._note.setVisible(bool(self._note.text()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, _ICON + 2, 2)
        line.setSpacing(6)
        line.addWidget(self._words, 1 if is_long else 0)
        line.addWidget(self._note)
        if not is_long:
            line.addStretch(1)
        self.setMinimumHeight(LINE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{self._value} {self._note.text()}".strip())

    def text(self) -> str:
        return self._value

    def note(self) -> str:
        return self._note.text()

    @property
    def is_covered(self) -> bool:
        return self._covered

    def set_covered(self, covered: bool) -> None:
        """Behind the curtain a value is neither shown, nor copied, nor read aloud."""
        self._covered = covered
        self._words.setVisible(not covered)
        self._note.setVisible(bool(self._note.text()) and not covered)
        self.setAccessibleName("" if covered else f"{self._value} {self._note.text()}".strip())
        self.update()

    def copy(self) -> None:
        if not self._covered:
            QGuiApplication.clipboard().setText(self._value)
            self.copied.emit(self._value)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.copy()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._covered:
            block = QRect(QPoint(0, middle(self.rect(), BLOCK.height())), BLOCK)
            box(painter, block, theme.current().color("hairline"), None, 2)
            glyph(painter, QPoint(block.right() + 6, block.top()), Icon.EYE_OFF, "text3", 12)
        elif self.underMouse() or self.hasFocus():
            last = self._note if self._note.isVisible() else self._words
            x = min(last.geometry().right() + 3, self.width() - _ICON)
            words = QRect(self._words.geometry()).adjusted(-2, 0, 2, 0)
            box(painter, words, theme.current().color("hover"), None, 2)
            glyph(painter, QPoint(x, middle(self.rect(), _ICON)), Icon.COPY, "text2")
