"""The line at the foot of the window: left what is shown, right where the data come from, how old the bank's news are, and
whether real money moves."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views import icons, theme
from desktop.views.gateway_words import kind_look, kind_word
from desktop.views.icons import Icon
from desktop.views.widgets import Chip, Label


class StatusLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.lengths()["status_line"])
        self.left = Label(role="small", tone="text2", tnum=True)
        self.right = Label(role="small", tone="text2", tnum=True)
        self.left.setObjectName("status.left")
        self.right.setObjectName("status.right")
        self.bank = Label(role="small", tone="text2", tnum=True)
        self.bank.setObjectName("status.bank")
        self.bank.hide()
        self.mode: Chip | None = None
        self._mode = ""
        self._icon = Label()
        for label in (self.left, self.right):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.right.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        row.addWidget(self.left, 1)
        row.addWidget(self._icon)
        row.addWidget(self.right)
        row.addSpacing(12)
        row.addWidget(self.bank)
        self._paint_icon()

    def show_left(self, text: str) -> None:
        self.left.set_text(text)
        self.left.setToolTip(text)

    def show_right(self, text: str, *, from_file: bool = False) -> None:
        self.right.set_text(text)
        self._icon.setVisible(from_file)

    def show_bank(self, text: str, tooltip: str = "") -> None:
        """How old the bank's news are, and why no newer ones come; empty = no bank is connected."""
        self.bank.set_text(text)
        self.bank.setToolTip(tooltip)
        self.bank.setVisible(bool(text))

    def show_mode(self, kind: str) -> None:
        """production, test or training; empty = no bank is connected."""
        self._mode = kind
        if self.mode is None and kind:
            self.mode = Chip()
            self.mode.setObjectName("status.mode")
            self._row.addSpacing(8)
            self._row.addWidget(self.mode)
        if self.mode is not None:
            self.mode.setVisible(bool(kind))
        self._tell_mode()

    def _tell_mode(self) -> None:
        if self.mode is not None and self._mode:
            self.mode.set_look(kind_look(self._mode), kind_word(self._mode))

    def _paint_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap(Icon.FILE_CHECK_2, "text2", 12, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_icon()
        elif event.type() is QEvent.Type.LanguageChange:
            self._tell_mode()
        super().changeEvent(event)
