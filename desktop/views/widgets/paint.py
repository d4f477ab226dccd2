"""Strokes that many widgets share: crisp one-pixel boxes, pictures at the screen's own resolution."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.views import icons, theme
from desktop.views.icons import Icon


def box(painter: QPainter, rect: QRect, fill: QColor | None, line: QColor | None, radius: float | None = None) -> None:
    """A rounded rectangle with a 1 px line that lies wholly inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    inside = QRectF(rect)
    if line is not None:
        inside.adjust(0.5, 0.5, -0.5, -0.5)
    corner = theme.current().px("radius_control") if radius is None else radius
    painter.drawRoundedRect(inside, corner, corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def glyph(painter: QPainter, at: QPoint, name: Icon, role: str, size: int = 16) -> None:
    """An icon with its top left corner at `at`, sharp at any scale of the screen."""
    painter.drawPixmap(QPointF(at), icons.pixmap(name, role, size, scale_of(painter)))


def scale_of(painter: QPainter) -> float:
    """Device pixels per logical pixel, also where a widget is painted into a picture."""
    return max(1.0, painter.deviceTransform().m11())


def middle(rect: QRect, size: int) -> int:
    """The y at which something `size` high stands in the middle of `rect`."""
    return rect.top() + (rect.height() - size) // 2
