"""The focus ring: 2 px, 1 px off the control, only for focus that came by the keyboard. Fields draw their own border."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.views import theme

KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QWidget):
    """Lies over the neighbours of `target` and follows it; the mouse goes through."""

    def __init__(self, target: QWidget, around: QRect | None = None) -> None:
        super().__init__(_host(target))
        self._target = target
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        above: QWidget | None = target
        while above is not None and above is not self.parentWidget():
            above.installEventFilter(self)
            above = above.parentWidget()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        off = theme.current().px("line_focus") + theme.current().px("line_focus_gap")
        around = self._around if self._around is not None else self._target.rect()
        corner = self._target.mapTo(self.parentWidget(), QPoint(0, 0))
        self.setGeometry(around.translated(corner).adjusted(-off, -off, off, off))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("focus"), now.px("line_focus")))
        corner = now.px("radius_control") + 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), corner, corner)


def _host(target: QWidget) -> QWidget:
    """The widest widget that still scrolls along with the target, so that the ring is not cut at a neighbour's edge."""
    host = target.parentWidget() or target
    while not host.isWindow():
        above = host.parentWidget()
        if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        host = above
    return host


class Ringed:
    """Mixed into controls before their Qt class: shows the ring while the control has the keyboard's focus."""

    _ring: FocusRing | None = None

    def ring_rect(self) -> QRect | None:
        """What the ring goes around, in the control's own pixels; None = all of it."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # type: ignore[misc]
        if event.reason() in KEYBOARD:
            self.show_ring()

    def show_ring(self) -> None:
        if self._ring is None:
            assert isinstance(self, QWidget)
            self._ring = FocusRing(self, self.ring_rect())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[misc]
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.hide()
            ring.deleteLater()
