"""The button that sends money: by a click, by Space, or by Ctrl+Enter anywhere in its window. A plain Enter never does it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.views.widgets import Button


class SendButton(Button):
    def __init__(self, window: QWidget) -> None:
        super().__init__(kind="primary")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), window).activated.connect(self.click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
