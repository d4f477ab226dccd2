"""Check boxes and radio buttons of 16 px with the focus ring around the mark alone."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.widgets.focus import Ringed
from desktop.views.widgets.paint import box, glyph, middle

MARK, _GAP = 16, 8


def paint_check(painter: QPainter, spot: QRect, is_on: bool, is_enabled: bool = True, is_partial: bool = False) -> None:
    """The mark of a check box in a square of 16 px; lists paint it too."""
    now = theme.current()
    filled = is_on or is_partial
    if not is_enabled:
        box(painter, spot, now.color("sunken"), now.color("hairline"), now.px("radius_chip"))
    elif filled:
        box(painter, spot, now.color("accent"), None, now.px("radius_chip"))
    else:
        box(painter, spot, now.color("surface"), now.color("border"), now.px("radius_chip"))
    if filled:
        sign = Icon.MINUS if is_partial else Icon.CHECK
        glyph(painter, spot.topLeft() + QPoint(2, 2), sign, "on_accent" if is_enabled else "border", 12)


class CheckBox(Ringed, QCheckBox):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    def _mark(self) -> QRect:
        return QRect(0, middle(self.rect(), MARK), MARK, MARK)

    def ring_rect(self) -> QRect:
        return self._mark()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(MARK + (_GAP + words + 1 if self.text() else 0), 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        state = self.checkState()
        partial = state is Qt.CheckState.PartiallyChecked
        paint_check(painter, self._mark(), state is Qt.CheckState.Checked, self.isEnabled(), partial)
        _paint_words(painter, self)


class RadioButton(Ringed, QRadioButton):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    def ring_rect(self) -> QRect:
        return QRect(0, middle(self.rect(), MARK), MARK, MARK)

    def sizeHint(self) -> QSize:
        return QSize(MARK + _GAP + QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = QRectF(self.ring_rect())
        if self.isChecked():
            painter.setBrush(now.color("surface"))
            painter.setPen(QPen(now.color("accent" if self.isEnabled() else "border"), 5))
            painter.drawEllipse(spot.adjusted(2.5, 2.5, -2.5, -2.5))
        else:
            painter.setBrush(now.color("surface" if self.isEnabled() else "sunken"))
            painter.setPen(QPen(now.color("border" if self.isEnabled() else "hairline"), 1))
            painter.drawEllipse(spot.adjusted(0.5, 0.5, -0.5, -0.5))
        _paint_words(painter, self)


def _paint_words(painter: QPainter, button: QCheckBox | QRadioButton) -> None:
    painter.setPen(theme.current().color("text" if button.isEnabled() else "border"))
    painter.setFont(button.font())
    room = button.rect().adjusted(MARK + _GAP, 0, 0, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, button.text())
