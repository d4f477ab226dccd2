"""The banner over every page while no real money moves: it tells so, and leads to what can be tried in training mode."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.widgets import Button, Label
from desktop.views.widgets.menu import Menu
from desktop.views.widgets.paint import glyph, middle

HEIGHT = 36


class ModeBanner(QWidget):
    """Signals: `pay_asked` · `control_asked` · `stop_asked`."""

    pay_asked = Signal()
    control_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mode")
        self._is_training = False
        self._others = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setFixedHeight(HEIGHT)
        self._words = Label(weight=600)
        self._words.setObjectName("mode.words")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setMinimumWidth(120)
        self.pay = Button(kind="link")
        self.control = Button(kind="link")
        self.stop = Button(kind="link")
        self.more = Button(icon=Icon.ELLIPSIS, kind="flat", small=True)
        self._menu = Menu(self.more)
        self._entries = (self._menu.add("", Icon.EXTERNAL_LINK), self._menu.add("", Icon.X))
        for name, part in (("pay", self.pay), ("control", self.control), ("stop", self.stop), ("more", self.more)):
            part.setObjectName(f"mode.{name}")
            part.setProperty("tinted", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 0, 16, 0)
        row.setSpacing(20)
        row.addWidget(self._words, 1)
        for part in (self.pay, self.control, self.stop, self.more):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self.more.clicked.connect(self._open_menu)
        self.pay.clicked.connect(self.pay_asked)
        self.control.clicked.connect(self.control_asked)
        self.stop.clicked.connect(self.stop_asked)
        self._entries[0].triggered.connect(lambda _on=False: self.control_asked.emit())
        self._entries[1].triggered.connect(lambda _on=False: self.stop_asked.emit())

    def _open_menu(self) -> None:
        below = QPoint(self.more.width() - self._menu.sizeHint().width(), self.more.height() + 2)
        self._menu.popup(self.more.mapToGlobal(below))

    def show_mode(self, *, training: bool, others: bool) -> None:
        """`training`, else the bank's test gateway; `others`: connections with real money stand beside it."""
        self._is_training, self._others = training, others
        self.retranslate()

    def set_busy(self, busy: bool) -> None:
        """While the training gateway starts or ends."""
        for part in (self.pay, self.control, self.stop, self.more):
            part.setEnabled(not busy)

    def text(self) -> str:
        return self._words.text()

    def _fit(self) -> None:
        """The sentence goes first; where it does not fit, the two seldom used ways go into a menu."""
        self.pay.setVisible(self._is_training)
        ways = sum(part.sizeHint().width() + 20 for part in (self.pay, self.control, self.stop))
        is_wide = self._words.sizeHint().width() + ways + 56 <= self.width()
        for part in (self.control, self.stop):
            part.setVisible(self._is_training and is_wide)
        self.more.setVisible(self._is_training and not is_wide)

    def retranslate(self) -> None:
        if self._is_training and self._others:
            words = self.tr("Training mode beside real connections: only training orders move no money")
        elif self._is_training:
            words = self.tr("Training mode: no money is charged")
        elif self._others:
            words = self.tr("Some connections are the bank's test gateway, the others move real money")
        else:
            words = self.tr("The bank's test gateway: no money is charged")
        self._words.set_text(words)
        self._words.setToolTip(words)
        self.setAccessibleName(words)
        control, stop = self.tr("Control page"), self.tr("Stop training")
        for part, text in (
            (self.pay, self.tr("Pay a training order")),
            (self.control, control),
            (self.stop, stop),
        ):
            part.setText(text)
            part.setAccessibleName(text)
        for entry, text in zip(self._entries, (control, stop), strict=True):
            entry.setText(text)
        self.more.setAccessibleName(self.tr("More about training mode"))
        self.more.setToolTip(self.more.accessibleName())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.color("hold_bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("hairline"))
        glyph(painter, QPoint(16, middle(self.rect(), 16)), Icon.GRADUATION_CAP, "hold_fg")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
