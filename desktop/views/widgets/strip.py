"""A strip tells what happened, what was kept and what to do; it stays until solved or closed. Its text can be selected."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.widgets.button import Button
from desktop.views.widgets.label import Label
from desktop.views.widgets.paint import box, glyph

_GLYPHS = {
    "bad": Icon.CIRCLE_ALERT,
    "hold": Icon.TRIANGLE_ALERT,
    "ok": Icon.CIRCLE_CHECK,
    "back": Icon.INFO,
    "idle": Icon.INFO,
}


class Strip(QWidget):
    """Kinds: bad error · hold warning or unknown outcome · ok done · back notice."""

    action_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        kind: str = "bad",
        title: str = "",
        body: str = "",
        action: str = "",
        parent: QWidget | None = None,
        *,
        closable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._title = Label(wrap=True, weight=600, tnum=True)
        self._body = Label(wrap=True, tnum=True)
        self._action = Button(kind="link")
        self._action.setProperty("tinted", True)
        self._close = Button(icon=Icon.X, kind="flat", small=True)
        self._build(closable)
        self._action.clicked.connect(self.action_requested)
        self._close.clicked.connect(self._on_close)
        self.set_words(title, body, action)
        self.retranslate()

    def _build(self, closable: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._body)
        words.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(self)
        line.setContentsMargins(36, 8, 12, 8)
        line.addLayout(words, 1)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setVisible(closable)
        self._close.setFixedSize(QSize(24, 24))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    @property
    def kind(self) -> str:
        return self._kind

    def set_words(self, title: str, body: str = "", action: str = "") -> None:
        for part, text in ((self._title, title), (self._body, body), (self._action, action)):
            part.setText(text)
            part.setVisible(bool(text))
        self._action.setObjectName(f"{self.objectName()}.action")
        self.setAccessibleName(" ".join(text for text in (title, body) if text))

    def text(self) -> str:
        return self.accessibleName()

    @property
    def action_button(self) -> Button:
        return self._action

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), theme.current().color(f"{self._kind}_bg"), None)
        glyph(painter, QPoint(12, 10), _GLYPHS[self._kind], f"{self._kind}_fg")
