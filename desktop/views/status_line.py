"""The line at the foot of the window: left what is shown, right where the data come from."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views import icons, theme
from desktop.views.icons import Icon
from desktop.views.widgets import Label


class StatusLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.lengths()["status_line"])
        self.left = Label(role="small", tone="text2", tnum=True)
        self.right = Label(role="small", tone="text2", tnum=True)
        self.left.setObjectName("status.left")
        self.right.setObjectName("status.right")
        self._icon = Label()
        for label in (self.left, self.right):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.right.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        row.addWidget(self.left, 1)
        row.addWidget(self._icon)
        row.addWidget(self.right)
        self._paint_icon()

    def show_left(self, text: str) -> None:
        self.left.set_text(text)
        self.left.setToolTip(text)

    def show_right(self, text: str, *, from_file: bool = False) -> None:
        self.right.set_text(text)
        self._icon.setVisible(from_file)

    def _paint_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap(Icon.FILE_CHECK_2, "text2", 12, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_icon()
        super().changeEvent(event)
