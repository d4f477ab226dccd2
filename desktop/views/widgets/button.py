"""Buttons. They paint themselves, so that icon, word, count and chevron stand on the grid in each theme.

Button("Apply", kind="primary")    filled: commits something, at most one per page
Button("Export", Icon.FILE_UP)     plain; `setMenu` adds the chevron
Button(icon=Icon.X, kind="icon")   square; give it `setToolTip` and `setAccessibleName`
kinds: primary plain flat link icon
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.views import fonts, theme
from desktop.views.icons import Icon
from desktop.views.widgets.focus import Ringed
from desktop.views.widgets.paint import box, glyph, middle

KINDS = ("primary", "plain", "flat", "quiet", "link", "icon")
_ICON, _CHEVRON, _GAP, _BADGE = 16, 12, 8, 16


@dataclass(frozen=True, slots=True)
class _Look:
    fill: str | None
    line: str | None
    text: str
    icon: str


class Button(Ringed, QPushButton):
    """A push button of 32 px (28 with `small`). Flat and link buttons have no outline."""

    def __init__(
        self,
        text: str = "",
        icon: Icon | None = None,
        kind: str = "plain",
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(text, parent)
        assert kind in KINDS, kind
        self._kind = kind
        self._icon_name = icon
        self._badge = 0
        self._small = small
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def kind(self) -> str:
        return self._kind

    def set_kind(self, kind: str) -> None:
        assert kind in KINDS, kind
        self._kind = kind
        self.setProperty("kind", kind)
        self._changed()

    def set_icon(self, icon: Icon | None) -> None:
        self._icon_name = icon
        self._changed()

    def set_badge(self, count: int) -> None:
        """A number in a filled square after the word; 0 = none."""
        self._badge = count
        self._changed()

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _face(self) -> QFont:
        weight = {"primary": 600, "quiet": 400}.get(self._kind, 500)
        return fonts.font("base", weight, tnum=self._kind == "quiet")

    def _padding(self) -> int:
        if self._kind == "link":
            return 0
        return 13 if self.text() and self._kind != "icon" else 6 if self._small else 8

    def _content_width(self) -> int:
        # Minimum width comes from the words, so nothing is ever cut, in any language.
        widths = []
        if self._icon_name is not None:
            widths.append(_ICON)
        if self.text():
            widths.append(QFontMetrics(self._face()).horizontalAdvance(self._plain_text()))
        if self._badge:
            widths.append(max(_BADGE, QFontMetrics(fonts.font("small", 600)).horizontalAdvance(str(self._badge)) + 8))
        if self.menu() is not None:
            widths.append(_CHEVRON)
        return sum(widths) + _GAP * max(len(widths) - 1, 0)

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def sizeHint(self) -> QSize:
        now = theme.current()
        height = now.px("control_small" if self._small else "control")
        if self._kind == "link":
            height = fonts.line_height()
        width = self._content_width() + 2 * self._padding()
        return QSize(max(width, height) if self._kind == "icon" else width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _is_hot(self) -> bool:
        return self.underMouse() or self.isDown() or bool(self.property("hover"))

    def _look(self) -> _Look:
        hot = self._is_hot()
        if not self.isEnabled():
            bare = self._kind in ("flat", "quiet", "link")
            return _Look(None if bare else "window", None if bare else "hairline", "border", "border")
        if self._kind == "primary":
            fill = "accent_hover" if hot else "accent"
            return _Look(fill, None, "on_accent", "on_accent")
        if self.isChecked():
            return _Look("selected", "border" if hot else "hairline", "accent", "accent")
        if self._kind in ("flat", "quiet"):
            return _Look("hover" if hot else None, None, "text" if self._kind == "flat" or hot else "text2", "text2")
        if self._kind == "link":
            role = "text" if self.property("tinted") else "accent_hover" if hot else "accent"
            return _Look(None, None, role, role)
        return _Look("hover" if self.isDown() else "surface", "border" if hot else "hairline", "text", "text2")

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, look, painter = theme.current(), self._look(), QPainter(self)
        if look.fill or look.line:
            fill = now.color(look.fill) if look.fill else None
            box(painter, self.rect(), fill, now.color(look.line) if look.line else None)
        centred = (self._kind in ("primary", "plain", "icon") or not self.text()) and self.menu() is None
        x = max((self.width() - self._content_width()) // 2, 0) if centred else self._padding()
        if self._icon_name is not None:
            glyph(painter, QPoint(x, middle(self.rect(), _ICON)), self._icon_name, look.icon)
            x += _ICON + _GAP
        x = self._paint_words(painter, x, now.color(look.text))
        if self._badge:
            self._paint_badge(painter, x)
        if self.menu() is not None:
            at = QPoint(self.width() - self._padding() - _CHEVRON, middle(self.rect(), _CHEVRON))
            glyph(painter, at, Icon.CHEVRON_DOWN, look.icon, _CHEVRON)

    def _paint_words(self, painter: QPainter, x: int, color: QColor) -> int:
        """Returns where the next piece begins."""
        if not self.text():
            return x
        face = self._face()
        face.setUnderline(self._kind == "link" and self.isEnabled() and (self._is_hot() or bool(self.property("tinted"))))
        painter.setFont(face)
        painter.setPen(color)
        width = painter.fontMetrics().horizontalAdvance(self._plain_text())
        left_to_right = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(x, 0, width + 2, self.height()), left_to_right, self._plain_text())
        return x + width + _GAP

    def _paint_badge(self, painter: QPainter, x: int) -> None:
        now = theme.current()
        painter.setFont(fonts.font("micro", 600, tnum=True))
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(str(self._badge)) + 8)
        spot = QRect(x, middle(self.rect(), _BADGE), width, _BADGE)
        box(painter, spot, now.color("accent"), None, now.px("radius_chip"))
        painter.setPen(now.color("on_accent"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(self._badge))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses the focused button, as Space does; a dialog's other keys go on to the dialog.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click() if self.menu() is None else self.showMenu()
            return
        super().keyPressEvent(event)


class ToggleButton(Button):
    """A button that stays down: «Фильтры» with the count of active filters."""

    def __init__(self, text: str = "", icon: Icon | None = None, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, kind, parent)
        self.setCheckable(True)
