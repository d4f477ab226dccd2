"""Flat tabs: words over a hairline, the current one heavier with a 2 px accent line; an optional count after the word."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop.views import fonts, theme
from desktop.views.widgets.focus import Ringed

_BETWEEN = 12


class Tabs(Ringed, QTabBar):
    """A QTabBar (`currentChanged`, `setCurrentIndex`). The first word starts `inset` px from the left edge."""

    def __init__(self, parent: QWidget | None = None, *, inset: int = 0, height: int | None = None) -> None:
        super().__init__(parent)
        self._inset = inset
        self._height = height or theme.lengths()["tab"]
        self._over = -1
        self._dots: set[int] = set()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, text: str, count: int | None = None) -> int:
        """Returns the tab's index."""
        at = self.addTab(text)
        self.set_count(at, count)
        return at

    def set_count(self, at: int, count: int | None) -> None:
        self.setTabData(at, count)
        self.setTabText(at, self.tabText(at))
        self.updateGeometry()

    def set_dot(self, at: int, shown: bool) -> None:
        """A dot after the word: something there is not kept yet, or wants attention."""
        (self._dots.add if shown else self._dots.discard)(at)
        self.update()

    def _count(self, at: int) -> str:
        count = self.tabData(at)
        return "" if count is None else f"\u2002{count}"

    def tabSizeHint(self, at: int) -> QSize:
        # The heavier weight sets the width: nothing moves when the tab changes.
        words = QFontMetrics(fonts.font("base", 600)).horizontalAdvance(self.tabText(at))
        number = QFontMetrics(fonts.font("base", 500, tnum=True)).horizontalAdvance(self._count(at))
        left = self._inset if at == 0 else _BETWEEN
        return QSize(left + words + number + _BETWEEN, self._height)

    def minimumTabSizeHint(self, at: int) -> QSize:
        return self.tabSizeHint(at)

    def _words(self, at: int) -> QRect:
        return self.tabRect(at).adjusted(self._inset if at == 0 else _BETWEEN, 0, -_BETWEEN, 0)

    def ring_rect(self) -> QRect:
        return self._words(self.currentIndex()).adjusted(-4, 8, 4, -8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("hairline"))
        for at in range(self.count()):
            words, current = self._words(at), at == self.currentIndex()
            strong = current or at == self._over
            painter.setFont(fonts.font("base", 600 if current else 400))
            role = "text" if strong else "text2"
            painter.setPen(now.color(role if self.isTabEnabled(at) else "border"))
            vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, vertical, self.tabText(at))
            if self._count(at):
                x = painter.fontMetrics().horizontalAdvance(self.tabText(at))
                painter.setFont(fonts.font("base", 500 if current else 400, tnum=True))
                painter.setPen(now.color("text2" if current else "text3"))
                painter.drawText(words.adjusted(x, 0, 20, 0), vertical, self._count(at))
            if at in self._dots:
                self._paint_dot(painter, words.left() + painter.fontMetrics().horizontalAdvance(self.tabText(at)))
            if current:
                line = now.px("line_tab")
                painter.fillRect(words.left(), self.height() - line, words.width(), line, now.color("accent"))

    def _paint_dot(self, painter: QPainter, x: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("hold_fg"))
        painter.drawEllipse(x + 4, self.height() // 2 - 3, 6, 6)
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.tabAt(event.position().toPoint())
        if over != self._over:
            self._over = over
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.update()
        super().leaveEvent(event)
