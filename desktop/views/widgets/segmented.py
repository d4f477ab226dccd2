"""Choices side by side of which exactly one holds: «Сутки · Неделя · Месяц · Год», the language, a period."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.views import fonts, theme
from desktop.views.widgets.focus import Ringed


class _Segment(Ringed, QAbstractButton):
    """`place` is where it stands: first, middle, last or only; it rounds the outer corners."""

    def __init__(self, place: str, bare: bool) -> None:
        super().__init__()
        self._place = place
        self._bare = bare
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        # The heavier weight of the chosen one sets the width, so that nothing moves when the choice does.
        width = QFontMetrics(fonts.font("small" if self._bare else "base", 600)).horizontalAdvance(self.text())
        return QSize(width + (16 if self._bare else 26), theme.current().px("control_small" if self._bare else "control"))

    def _outline(self) -> QPainterPath:
        path, radius = QPainterPath(), theme.current().px("radius_control")
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        # Inner ends reach over the neighbour's edge and are clipped away: one line between two segments.
        if self._place in ("middle", "last"):
            rect.setLeft(rect.left() - 20)
        if self._place in ("first", "middle"):
            rect.setRight(rect.right() + 20)
        path.addRoundedRect(rect, radius, radius)
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "selected" if self.isChecked() else "hover" if self.underMouse() else None if self._bare else "surface"
        painter.setPen(Qt.PenStyle.NoPen if self._bare else QPen(now.color("border"), 1))
        if ground is not None:
            painter.setBrush(now.color(ground))
        if self._bare:
            painter.drawRoundedRect(self.rect(), 4, 4)
        else:
            painter.drawPath(self._outline())
            if self._place in ("middle", "last"):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.fillRect(0, 1, 1, self.height() - 2, now.color("hairline"))
        role = "border" if not self.isEnabled() else "accent" if self.isChecked() else "text2"
        painter.setPen(now.color(role))
        painter.setFont(fonts.font("small" if self._bare else "base", 600 if self.isChecked() else 400))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class Segmented(QWidget):
    """`chosen` tells the new value when a person changed it. `bare` draws no outline (the language in the masthead).

    Segments are named `<objectName>.<value>` once `setObjectName` was called.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, bare: bool = False) -> None:
        super().__init__(parent)
        self._bare = bare
        self._buttons: dict[object, _Segment] = {}
        self._group = QButtonGroup(self)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.buttonClicked.connect(self._on_clicked)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """(value, word) pairs. Called again with the same values it only changes the words (another language)."""
        if list(self._buttons) == [value for value, _ in choices]:
            for value, word in choices:
                self._buttons[value].setText(word)
                self._buttons[value].updateGeometry()
            return
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self._buttons = {}
        for at, (value, word) in enumerate(choices):
            place = "only" if len(choices) == 1 else "first" if at == 0 else "last" if at == len(choices) - 1 else "middle"
            button = self._buttons[value] = _Segment(place, self._bare)
            button.setText(word)
            button.setObjectName(f"{self.objectName()}.{value}")
            self._group.addButton(button)
            self._line.addWidget(button)

    def value(self) -> object:
        """The chosen value; None before the first choice."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Chooses without telling."""
        self._buttons[value].setChecked(True)

    def button(self, value: object) -> QAbstractButton:
        """One segment, e.g. for its accessible name or tooltip."""
        return self._buttons[value]

    def _on_clicked(self, clicked: QAbstractButton) -> None:
        self.chosen.emit(next(value for value, button in self._buttons.items() if button is clicked))

    def segment_rect(self, value: object) -> QRect:
        return self._buttons[value].geometry()
