"""Nothing here: what is missing, where it is, and the way there. Left aligned on the content's edge, no drawings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.widgets.button import Button
from desktop.views.widgets.label import Label


class EmptyState(QWidget):
    """Fills its place with `surface`; title, text and buttons stand 160 px from the left (less in a narrow window)."""

    def __init__(self, title: str = "", text: str = "", buttons: Sequence[Button] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="title", wrap=True)
        self._text = Label(role="figure", tone="text2", wrap=True, weight=400)
        self._buttons = QHBoxLayout()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._build()
        self.set_words(title, text)
        self.set_buttons(buttons)

    def _build(self) -> None:
        self._buttons.setSpacing(theme.lengths()["s"])
        self._lines = QVBoxLayout(self)
        self._lines.setSpacing(0)
        self._lines.addWidget(self._title)
        self._lines.addSpacing(4)
        self._lines.addWidget(self._text)
        self._lines.addSpacing(24)
        self._lines.addLayout(self._buttons)
        self._lines.addStretch(1)

    def set_words(self, title: str, text: str = "") -> None:
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}")

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Replaces the buttons; the first one is the way there."""
        while (item := self._buttons.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def title(self) -> str:
        return self._title.text()

    def text(self) -> str:
        return self._text.text()

    def resizeEvent(self, _event) -> None:  # noqa: ANN001 - QResizeEvent
        side = min(160, max(16, self.width() // 8))
        self._lines.setContentsMargins(side, min(96, self.height() // 6), 16, 16)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
