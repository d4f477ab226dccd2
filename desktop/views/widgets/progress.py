"""Work under way: a bar of 4 px at the edge of a region, and a card with counts and «Прервать» once it takes longer."""

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views import formatting, theme
from desktop.views.widgets.button import Button
from desktop.views.widgets.label import Label
from desktop.views.widgets.paint import box


class ProgressBar(QWidget):
    """4 px. A known total fills it, an unknown one moves a fifth of it along (it stands still under reduced motion)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total, self._step = 0, 0, 0
        self.setFixedHeight(theme.lengths()["progress"])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._move)

    def set_progress(self, done: int, total: int | None) -> None:
        self._done, self._total = done, total or 0
        if self._total or not theme.motion_ms():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self.update()

    def _move(self) -> None:
        self._step = (self._step + 2) % 100
        self.update()

    def hideEvent(self, _event: QEvent) -> None:
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter, width = theme.current(), QPainter(self), self.width()
        painter.fillRect(self.rect(), now.color("sunken"))
        if self._total:
            bar = QRect(0, 0, width * min(self._done, self._total) // self._total, self.height())
        else:
            bar = QRect(width * self._step // 100, 0, width // 5, self.height())
        painter.fillRect(bar, now.color("accent"))


class ProgressCard(QWidget):
    """«Читаю 118 400 из 200 000 строк · Прервать» over a bar. `cancelled` is the wish to stop."""

    cancelled = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None, *, unit: str = "") -> None:
        super().__init__(parent)
        self._text = Label(text)
        self._counts = Label(tone="text3", tnum=True)
        self._cancel = Button(kind="link")
        self._bar = ProgressBar()
        self._unit = unit
        self._done, self._total = 0, 0
        self._build()
        self._cancel.clicked.connect(self.cancelled)
        self.retranslate()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._text)
        line.addWidget(self._counts)
        line.addStretch(1)
        line.addWidget(self._cancel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(13, 11, 13, 11)
        whole.setSpacing(6)
        whole.addLayout(line)
        whole.addWidget(self._bar)

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Stop"))
        self.set_progress(self._done, self._total or None)

    @property
    def cancel_button(self) -> Button:
        return self._cancel

    def set_text(self, text: str, unit: str = "") -> None:
        """`unit` is the counted word after the numbers, in its form («строк»)."""
        self._unit = unit
        self._text.setText(text)
        self.set_progress(self._done, self._total or None)

    def set_progress(self, done: int, total: int | None) -> None:
        self._done, self._total = done, total or 0
        if total:
            words = self.tr("{done} of {total}").format(done=formatting.count(done), total=formatting.count(total))
        else:
            words = formatting.count(done) if done else ""
        self._counts.setText(f"{words} {self._unit}".strip() if words else "")
        self._bar.set_progress(done, total)
        self.setAccessibleName(f"{self._text.text()} {self._counts.text()}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), theme.current().color("surface"), theme.current().color("border"))
