"""A short word of success, bottom right of its host for 4 s (8 s with an action). Never for errors: those are strips."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QWidget

from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.widgets.button import Button
from desktop.views.widgets.label import Label
from desktop.views.widgets.paint import box, glyph, middle

SECONDS, SECONDS_WITH_ACTION = 4, 8
_EDGE = 16


class Toast(QWidget):
    """`Toast.show_in(host, "Скопировано")`. A new one takes the place of the old. Emits `acted` when its link is pressed."""

    acted = Signal()

    def __init__(self, parent: QWidget, text: str, action: str = "", kind: str = "ok") -> None:
        super().__init__(parent)
        self._kind = kind
        self.words = Label(text, tnum=True)
        self.action = Button(action, kind="link")
        line = QHBoxLayout(self)
        line.setContentsMargins(37, 0, 13, 0)
        line.setSpacing(24)
        line.addWidget(self.words, 1)
        line.addWidget(self.action)
        self.action.setVisible(bool(action))
        self.setFixedHeight(theme.lengths()["toast"])
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.action.clicked.connect(self._on_action)

    @classmethod
    def show_in(cls, host: QWidget, text: str, action: str = "", *, kind: str = "ok", bottom: int = 0) -> "Toast":
        """`bottom` is the height of what must stay free below it (totals and status line)."""
        for old in host.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.close()
        made = cls(host, text, action, kind)
        made._bottom = bottom
        made._stand()
        host.installEventFilter(made)
        made.show()
        made.raise_()
        made._appear()
        QTimer.singleShot(1000 * (SECONDS_WITH_ACTION if action else SECONDS), made, made.close)
        return made

    _bottom = 0

    def _stand(self) -> None:
        self.adjustSize()
        host = self.parentWidget()
        self.move(host.width() - self.width() - _EDGE, host.height() - self.height() - self._bottom - _EDGE)

    def _appear(self) -> None:
        if not theme.motion_ms():
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        motion = QPropertyAnimation(effect, b"opacity", self)
        motion.setDuration(theme.motion_ms())
        motion.setStartValue(0.0)
        motion.setEndValue(1.0)
        motion.setEasingCurve(QEasingCurve.Type.OutQuad)
        motion.finished.connect(lambda: self.setGraphicsEffect(None))  # type: ignore[arg-type]
        motion.start()

    def _on_action(self) -> None:
        self.acted.emit()
        self.close()

    def eventFilter(self, _host: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._stand()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box(painter, self.rect(), now.color("surface"), now.color("border"))
        sign = Icon.CIRCLE_CHECK if self._kind == "ok" else Icon.INFO
        glyph(painter, QPoint(13, middle(self.rect(), 16)), sign, f"{self._kind}_fg")
