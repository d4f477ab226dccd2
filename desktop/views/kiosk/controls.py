"""What a finger touches and what is read: buttons, labels, the line that runs out."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.kiosk.metrics import letters
from desktop.views.widgets.focus import Ringed
from desktop.views.widgets.paint import box, glyph, middle

KINDS = ("plain", "primary", "key")


class KioskButton(Ringed, QAbstractButton):
    """A word or a picture in a box at least `least` pixels each way. A checked one is the choice that holds. Keys of the
    keypad take no focus: who has keys of their own types on those."""

    def __init__(self, name: str, kind: str = "plain", icon: Icon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert kind in KINDS, kind
        self._kind = kind
        self._icon_name = icon
        self._px = 24
        self._least = theme.lengths()["control_touch"]
        self.setObjectName(f"kiosk.{name}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if kind == "key" else Qt.FocusPolicy.StrongFocus)
        wide = QSizePolicy.Policy.Expanding
        self.setSizePolicy(wide, wide if kind == "key" else QSizePolicy.Policy.Fixed)

    def fit(self, px: int, least: int) -> None:
        self._px, self._least = px, least
        self.setMinimumHeight(least)
        self.updateGeometry()

    def set_words(self, text: str, spoken: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(spoken or text)
        self.updateGeometry()

    def _weight(self) -> int:
        return 600 if self._kind == "primary" else 500

    def sizeHint(self) -> QSize:
        width = QFontMetrics(letters(self._px, self._weight())).horizontalAdvance(self.text())
        return QSize(max(self._least, width + (self._px if self._kind == "key" else 2 * self._px)), self._least)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        fill, line, ink = self._look()
        box(painter, self.rect(), now.color(fill), now.color(line) if line else None, now.px("radius_touch"))
        if self._icon_name is not None:
            size = now.px("icon_touch")
            at = QPoint((self.width() - size) // 2, middle(self.rect(), size))
            glyph(painter, at, self._icon_name, ink, size)
            return
        painter.setFont(letters(self._px, self._weight()))
        painter.setPen(now.color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _look(self) -> tuple[str, str | None, str]:
        """Roles of ground, outline and ink."""
        if not self.isEnabled():
            return "window", "hairline", "border"
        if self._kind == "primary":
            return ("accent_hover" if self.isDown() else "accent"), None, "on_accent"
        if self.isChecked():
            return "selected", "accent", "accent"
        return ("hover" if self.isDown() else "surface"), "border", "text"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()  # digits go on to the field that is filled in


class KioskLabel(QLabel):
    """Words that cannot be selected, in a tone of the theme, broken into lines where they are long."""

    def __init__(self, name: str = "", tone: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if name:
            self.setObjectName(f"kiosk.{name}")
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def fit(self, px: int, weight: int = 400, *, display: bool = False) -> None:
        self.setFont(letters(px, weight, display=display))

    def set_words(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            face = self.font()
            self.setProperty("tone", tone)
            self.style().polish(self)
            self.setFont(face)  # the style puts its own in place


class RunningLine(QWidget):
    """A line of 6 px that gets shorter while time runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._whole = 1, 1
        self.setFixedHeight(6)

    def show_left(self, left: int, whole: int) -> None:
        self._left, self._whole = left, max(1, whole)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.color("sunken"))
        painter.fillRect(QRect(0, 0, self.width() * self._left // self._whole, self.height()), now.color("accent"))


class Ground(QWidget):
    """A plain rectangle in a role of the theme."""

    def __init__(self, role: str = "window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().color(self._role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
