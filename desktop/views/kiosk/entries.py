"""What is filled in: digits in boxes, a sum, an order's number. A field takes letters one by one from whichever keys there are
and never holds more than it is for: a full card number does not fit in."""

from decimal import Decimal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.domain.money import KZT, Money
from desktop.views import formatting, theme
from desktop.views.kiosk.metrics import letters
from desktop.views.widgets.paint import box

DELETE = "\b"


class Entry(QWidget):
    """Signals: `activated` – it has the keys now · `changed` · `filled` – nothing more fits in."""

    activated = Signal()
    changed = Signal()
    filled = Signal()

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"kiosk.{name}")
        self._most = most
        self._typed = ""
        self._active = False
        self._px = 40
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def fit(self, px: int, height: int) -> None:
        self._px = px
        self.setFixedHeight(height)
        self.update()

    def set_caption(self, caption: str) -> None:
        self.setAccessibleName(caption)

    @property
    def typed(self) -> str:
        return self._typed

    @property
    def is_full(self) -> bool:
        return len(self._typed) >= self._most

    def clear(self) -> None:
        self._typed = ""
        self._tell()

    def take(self, letter: str) -> bool:
        """A letter or DELETE; whether it was one for this field."""
        if letter == DELETE:
            self._typed = self._typed[:-1]
        elif self.is_full or not self._fits(letter):
            return False
        else:
            self._typed += letter
        self._tell()
        if self.is_full and letter != DELETE:
            self.filled.emit()
        return True

    def _fits(self, letter: str) -> bool:
        return letter.isascii() and letter.isdigit()

    def shown(self) -> str:
        """As it stands in the field."""
        return self._typed

    def _tell(self) -> None:
        self.setAccessibleDescription(self.shown())
        self.update()
        self.changed.emit()

    def set_active(self, active: bool) -> None:
        self._active = active
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.activated.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.activated.emit()

    def _frame(self, painter: QPainter, spot: QRect, active: bool) -> None:
        now = theme.current()
        box(painter, spot, now.color("surface"), now.color("border"), now.px("radius_touch"))
        if active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.color("focus"), 3))
            corner = now.px("radius_touch") - 1
            painter.drawRoundedRect(spot.toRectF().adjusted(1.5, 1.5, -1.5, -1.5), corner, corner)

    def _write(self, painter: QPainter, spot: QRect, text: str, role: str = "text") -> None:
        painter.setPen(theme.current().color(role))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)


class DigitsEntry(Entry):
    """A box for each digit; `halves` puts a colon in the middle (a time)."""

    GAP = 12

    def __init__(self, name: str, count: int = 4, *, halves: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, count, parent)
        self._halves = halves

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(letters(self._px, 500))
        middle = 2 * self.GAP if self._halves else 0
        width = (self.width() - self.GAP * (self._most - 1) - middle) // self._most
        for place in range(self._most):
            after = middle if self._halves and place >= self._most // 2 else 0
            spot = QRect(place * (width + self.GAP) + after, 0, width, self.height())
            now_typed = min(len(self._typed), self._most - 1)
            self._frame(painter, spot, self._active and place == now_typed)
            if place < len(self._typed):
                self._write(painter, spot, self._typed[place])
            if self._halves and place == self._most // 2:
                self._write(painter, QRect(spot.left() - 3 * self.GAP, 0, 3 * self.GAP, self.height()), ":", "text2")


class PinEntry(DigitsEntry):
    """Dots in one field: how many digits are typed is all that is seen."""

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, most, parent=parent)

    def shown(self) -> str:
        return formatting.DOT * len(self._typed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(letters(self._px, 500))
        self._frame(painter, self.rect(), self._active)
        self._write(painter, self.rect(), " ".join(self.shown()))


class SumEntry(Entry):
    """Major units, with a dot and up to two digits after it."""

    _DIGITS = 9

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, self._DIGITS + 3, parent)

    def _fits(self, letter: str) -> bool:
        whole, dot, fraction = self._typed.partition(".")
        if letter in ".,":
            return bool(whole) and not dot
        return super()._fits(letter) and (len(fraction) < 2 if dot else len(whole) < self._DIGITS)

    def take(self, letter: str) -> bool:
        if self._typed == "0" and letter.isdigit():
            self._typed = ""
        return super().take("." if letter == "," else letter)

    def amount(self) -> Money | None:
        """None while nothing, or only noughts, are typed."""
        text = self._typed.rstrip(".")
        return Money.of_decimal(Decimal(text), KZT) if text.strip("0.") else None

    def shown(self) -> str:
        whole, dot, fraction = self._typed.partition(".")
        return formatting.count(int(whole)) + dot + fraction if whole else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._frame(painter, self.rect(), self._active)
        painter.setFont(letters(self._px, 500))
        sign = painter.fontMetrics().horizontalAdvance(formatting.TENGE)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        spot = self.rect().adjusted(24, 0, -24, 0)
        painter.setPen(theme.current().color("text3"))
        painter.drawText(spot, right, formatting.TENGE)
        painter.setPen(theme.current().color("text"))
        painter.drawText(spot.adjusted(0, 0, -sign - 12, 0), right, self.shown())


class NumberEntry(Entry):
    """An order's number: figures from the keypad, any letters from a keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 32, parent)

    def _fits(self, letter: str) -> bool:
        return letter.isalnum() or letter in "_-./"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._frame(painter, self.rect(), self._active)
        room = self.rect().adjusted(24, 0, -24, 0)
        px = self._px
        painter.setFont(letters(px, 500))
        while px > 16 and painter.fontMetrics().horizontalAdvance(self._typed) > room.width():
            px -= 2
            painter.setFont(letters(px, 500))
        painter.setPen(theme.current().color("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._typed)
