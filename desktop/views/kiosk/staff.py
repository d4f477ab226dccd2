"""For employees: the PIN behind the corner, and what it opens."""

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.errors import CabinetError
from desktop.models.domain.secret import Secret
from desktop.services.kiosk import Pin
from desktop.views.kiosk.controls import KioskButton, KioskLabel
from desktop.views.kiosk.entries import PinEntry
from desktop.views.kiosk.keypad import Keypad
from desktop.views.kiosk.metrics import Metrics
from desktop.views.presenter import present

HOLD_MS = 3000
CORNER = QSize(96, 96)
_MOST = 16


class CornerPress(QWidget):
    """The unseen place in the top left corner. Signal: `held` after a press of three seconds that does not leave it."""

    held = Signal()

    def __init__(self, parent: QWidget, hold_ms: int = HOLD_MS) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.corner")
        self.timer = QTimer(self, singleShot=True, interval=hold_ms)
        self.timer.timeout.connect(self.held)
        self.setGeometry(0, 0, CORNER.width(), CORNER.height())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.timer.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(QPoint(event.position().toPoint())):
            self.timer.stop()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.timer.stop()


class PinPage(QWidget):
    """Signals: `given` (Secret) · `left`. The PIN is gone from the field when it has been given."""

    given = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.pin_page")
        self._refusal: CabinetError | None = None
        self.title = KioskLabel("pin_title")
        self.entry = PinEntry("pin", _MOST)
        self.message = KioskLabel("pin_message", "bad")
        self.keypad = Keypad("pin_key")
        self.keypad.set_extra("")
        self.enter = KioskButton("pin_enter", "primary")
        self.back = KioskButton("pin_back")
        self._build()
        self.keypad.pressed.connect(self.take)
        self.enter.clicked.connect(self.give)
        self.back.clicked.connect(self.left)
        self.entry.changed.connect(lambda: self.entry.typed and self._show_refusal(None))
        self.entry.set_active(True)
        self.retranslate()

    def _build(self) -> None:
        self._words = QVBoxLayout()
        for part in (self.title, self.entry, self.message):
            self._words.addWidget(part)
        self._words.addStretch(1)
        self._words.addWidget(self.back)
        self._keys = QVBoxLayout()
        self._keys.addWidget(self.keypad, 1)
        self._keys.addWidget(self.enter)
        self._page = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._page.addLayout(self._words, 1)
        self._page.addLayout(self._keys, 1)

    def reset(self) -> None:
        self.entry.clear()
        self._show_refusal(None)
        self.set_busy(False)

    def take(self, letter: str) -> bool:
        return self.entry.take(letter)

    def give(self) -> None:
        if self.entry.typed and self.enter.isEnabled():
            pin = Secret(self.entry.typed)
            self.entry.clear()
            self.set_busy(True)
            self.given.emit(pin)

    def refuse(self, error: CabinetError) -> None:
        self.set_busy(False)
        self._show_refusal(error)

    def set_busy(self, busy: bool) -> None:
        self.enter.setEnabled(not busy)

    def _show_refusal(self, error: CabinetError | None) -> None:
        self._refusal = error
        self.message.set_words(present(error).field_text if error is not None else "")

    def fit(self, metrics: Metrics, corner: int) -> None:
        upright = metrics.is_upright
        self._page.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._page.setContentsMargins(metrics.margin, metrics.top + corner + metrics.gap, metrics.margin, metrics.top)
        self._page.setSpacing(metrics.margin)
        self._words.setSpacing(metrics.gap)
        self._keys.setSpacing(metrics.gap)
        self.title.fit(metrics.title * 2 // 3, 500, display=True)
        self.entry.fit(metrics.figure, metrics.field)
        self.message.fit(metrics.text)
        self.keypad.fit(metrics)
        self.enter.fit(metrics.text, metrics.primary)
        self.back.fit(metrics.text, metrics.touch)

    def retranslate(self) -> None:
        self.title.set_words(self.tr("Employee PIN"))
        self.entry.set_caption(self.tr("Employee PIN"))
        self.enter.set_words(self.tr("Continue"))
        self.back.set_words(self.tr("Back"))
        self._show_refusal(self._refusal)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class StaffPage(QWidget):
    """What the PIN opens. Signals: `card_asked` · `exit_asked` · `left`."""

    card_asked = Signal()
    exit_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.staff")
        self.title = KioskLabel("staff_title")
        self.source = KioskLabel("staff_source", "text2")
        self.card = KioskButton("card")
        self.exit = KioskButton("exit")
        self.back = KioskButton("staff_back", "primary")
        self._column = QVBoxLayout(self)
        for part in (self.title, self.source, self.card, self.exit, self.back):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.card.clicked.connect(self.card_asked)
        self.exit.clicked.connect(self.exit_asked)
        self.back.clicked.connect(self.left)
        self.retranslate()

    def show_for(self, pin: Pin, *, has_order: bool, source: str) -> None:
        """An operator cannot end the kiosk; without an answered order there is no card. `source` tells the registry's age."""
        self.exit.setVisible(pin is Pin.SUPERVISOR)
        self.card.setVisible(has_order)
        self.source.set_words(source)

    def fit(self, metrics: Metrics, corner: int) -> None:
        side = metrics.margin if metrics.is_upright else metrics.size.width() // 4
        self._column.setContentsMargins(side, metrics.top + corner + metrics.gap, side, metrics.top)
        self._column.setSpacing(metrics.gap)
        self.title.fit(metrics.title * 2 // 3, 500, display=True)
        self.source.fit(metrics.caption)
        for button in (self.card, self.exit, self.back):
            button.fit(metrics.text, metrics.touch)

    def retranslate(self) -> None:
        self.title.set_words(self.tr("For the employee"))
        self.card.set_words(self.tr("Show the card of the order"))
        self.exit.set_words(self.tr("Close the kiosk"))
        self.back.set_words(self.tr("Back to the kiosk"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
