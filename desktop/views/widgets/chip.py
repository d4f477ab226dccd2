"""Status chips: fill, glyph and word, never colour alone. The same painting serves the widget and the table.

Chip.of(order)                                 the order's status
Chip(look=LOOKS["DEPOSITED"], text="…")
Chip(look=tinted("bad", Icon.CIRCLE_X), text="2 строки")
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.views import fonts, formatting, theme
from desktop.views.icons import Icon
from desktop.views.widgets.paint import box, glyph, middle


@dataclass(frozen=True, slots=True)
class ChipLook:
    """Token names of ground and ink, and the picture."""

    ground: str
    ink: str
    icon: Icon


def tinted(kind: str, icon: Icon) -> ChipLook:
    """A look of one of the pairs ok hold bad back idle."""
    return ChipLook(f"{kind}_bg", f"{kind}_fg", icon)


LOOKS = {
    "CREATED": tinted("idle", Icon.CIRCLE_DASHED),
    "APPROVED": tinted("hold", Icon.CIRCLE_PAUSE),
    "DEPOSITED": tinted("ok", Icon.CIRCLE_CHECK),
    "DECLINED": tinted("bad", Icon.CIRCLE_X),
    "REVERSED": tinted("idle", Icon.CIRCLE_SLASH),
    "REFUNDED": tinted("back", Icon.UNDO_2),
    "PARTLY_REFUNDED": tinted("back", Icon.UNDO_DOT),
    "UNKNOWN": tinted("idle", Icon.CIRCLE_HELP),
}


@lru_cache(maxsize=1024)
def chip_width(text: str) -> int:
    px = theme.lengths()
    words = QFontMetrics(fonts.font("small", 500)).horizontalAdvance(text)
    return words + 2 * px["chip_pad_x"] + px["chip_glyph"] + px["chip_gap"]


def paint_chip(painter: QPainter, at: QPoint, look: ChipLook, text: str) -> QRect:
    """Paints a chip of 20 px with its top left corner at `at`; returns what it covers."""
    now, px = theme.current(), theme.lengths()
    painter.setFont(fonts.font("small", 500))
    spot = QRect(at.x(), at.y(), chip_width(text), px["chip_height"])
    box(painter, spot, now.color(look.ground), None, px["radius_chip"])
    x = spot.left() + px["chip_pad_x"]
    glyph(painter, QPoint(x, middle(spot, px["chip_glyph"])), look.icon, look.ink, px["chip_glyph"])
    metrics = painter.fontMetrics()
    painter.setPen(now.color(look.ink))
    baseline = spot.top() + (spot.height() + metrics.ascent() - metrics.descent()) // 2
    painter.drawText(x + px["chip_glyph"] + px["chip_gap"], baseline, text)
    return spot


def chip_picture(look: ChipLook, text: str, ratio: float) -> QPixmap:
    """The chip ready painted, for tables; remembered."""
    return _picture(look, text, ratio, theme.current().name)


@lru_cache(maxsize=256)
def _picture(look: ChipLook, text: str, ratio: float, _theme: str) -> QPixmap:
    size = QSize(chip_width(text), theme.lengths()["chip_height"])
    canvas = QPixmap(size * ratio)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    paint_chip(painter, QPoint(0, 0), look, text)
    painter.end()
    return canvas


class Chip(QWidget):
    """A chip that stands in a layout. Its accessible name is its word."""

    def __init__(self, parent: QWidget | None = None, *, look: ChipLook | None = None, text: str = "") -> None:
        super().__init__(parent)
        self._look = look or LOOKS["UNKNOWN"]
        self._status: tuple[str, str | None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(self._look, text)

    @classmethod
    def of(cls, order: Order, parent: QWidget | None = None) -> "Chip":
        made = cls(parent)
        made.set_order(order)
        return made

    @classmethod
    def of_status(cls, status: OrderStatus | str, parent: QWidget | None = None) -> "Chip":
        """Of a status alone, or of PARTLY_REFUNDED; its word follows the language."""
        made = cls(parent)
        made._set_status(str(status), None)
        return made

    def set_order(self, order: Order) -> None:
        self._set_status(formatting.status_key(order), order.status_raw)

    def _set_status(self, key: str, raw: str | None) -> None:
        self.set_look(LOOKS[key], formatting.status_word(key, raw))
        self._status = (key, raw)

    def set_look(self, look: ChipLook, text: str) -> None:
        self._look, self._text, self._status = look, text, None
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def look(self) -> ChipLook:
        return self._look

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text), theme.lengths()["chip_height"])

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QPoint(0, 0), self._look, self._text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._status is not None:
            self._set_status(*self._status)
        super().changeEvent(event)
