"""An active filter in the row under the toolbar: an eye that turns it off and keeps its value, its name and value, a cross."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import fonts, theme
from desktop.views.icons import Icon
from desktop.views.widgets.focus import Ringed
from desktop.views.widgets.paint import box, glyph, middle

_PAD, _EYE, _GAP, _CROSS = 8, 16, 8, 12


class FilterChip(Ringed, QWidget):
    """Space and a click turn it off and on, Del and the cross take it away."""

    toggled = Signal(bool)
    """Whether the filter acts now."""
    removed = Signal()

    def __init__(self, label: str = "", value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._value, self._is_on = label, value, True
        self.setFixedHeight(theme.lengths()["control_small"])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._name()

    def set_words(self, label: str, value: str) -> None:
        self._label, self._value = label, value
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._label} {self._value}")
        state = self.tr("on") if self._is_on else self.tr("off")
        self.setAccessibleDescription(state)

    def is_on(self) -> bool:
        return self._is_on

    def set_on(self, is_on: bool) -> None:
        """Without telling."""
        self._is_on = is_on
        self._name()
        self.updateGeometry()
        self.update()

    def _label_width(self) -> int:
        return QFontMetrics(fonts.font("base")).horizontalAdvance(f"{self._label} " if self._label else "")

    def _value_width(self) -> int:
        return QFontMetrics(fonts.font("base", 600 if self._is_on else 400, tnum=True)).horizontalAdvance(self._value)

    def sizeHint(self) -> QSize:
        width = _PAD + _EYE + _GAP + self._label_width() + self._value_width() + _GAP + _CROSS + _PAD
        return QSize(width, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cross(self) -> QRect:
        return QRect(self.width() - _PAD - _CROSS - 4, 0, _CROSS + _PAD + 4, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        line = "border" if self._is_on or self.underMouse() else "hairline"
        box(painter, self.rect(), now.color("surface" if self._is_on else "window"), now.color(line))
        eye = Icon.EYE if self._is_on else Icon.EYE_OFF
        ink = "text2" if self._is_on else "text3"
        glyph(painter, QPoint(_PAD, middle(self.rect(), _EYE)), eye, ink)
        x = _PAD + _EYE + _GAP
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(fonts.font("base"))
        painter.setPen(now.color("text" if self._is_on else "text3"))
        painter.drawText(QRect(x, 0, self.width(), self.height()), vertical, self._label)
        x += self._label_width()
        painter.setFont(fonts.font("base", 600 if self._is_on else 400, tnum=True))
        painter.drawText(QRect(x, 0, self._value_width() + 2, self.height()), vertical, self._value)
        glyph(painter, QPoint(self.width() - _PAD - _CROSS, middle(self.rect(), _CROSS)), Icon.X, ink, _CROSS)

    def _toggle(self) -> None:
        self.set_on(not self._is_on)
        self.toggled.emit(self._is_on)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            if self._cross().contains(event.position().toPoint()):
                self.removed.emit()
            else:
                self._toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
