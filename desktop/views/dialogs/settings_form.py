"""Building blocks of the settings: a group with its heading, a field with its caption, its meaning and its error."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.widgets import FieldError, Label

GAP = 12


class Group(QWidget):
    """A heading of 13/600 over what belongs together; `line` is where the parts go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label(weight=600)
        self.line = QVBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 24)
        self.line.setSpacing(GAP)
        self.line.addWidget(self._heading)

    def add_row(self, *buttons: QWidget) -> None:
        """Buttons beside each other, from the left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.line.addLayout(row)

    def set_heading(self, words: str) -> None:
        self._heading.set_text(words)


class Field(QWidget):
    """A caption above a control; under it the meaning, or the error in its place."""

    def __init__(self, control: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        control.setObjectName(name)
        self._caption = Label(role="small", weight=500)
        self._meaning = Label(role="small", tone="text2", wrap=True)
        self._error = FieldError()
        self._error.setObjectName(f"{name}.error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(control)
        column.addWidget(self._meaning)
        column.addWidget(self._error)
        column.addStretch(1)
        self._meaning.hide()

    def set_words(self, caption: str, meaning: str = "") -> None:
        self._caption.set_text(caption)
        self._meaning.set_text(meaning)
        self._meaning.setVisible(bool(meaning) and not self._error.text())
        self.control.setAccessibleName(caption)
        self.control.setAccessibleDescription(meaning)

    def set_error(self, words: str) -> None:
        """Empty = right again."""
        self._error.set_text(words)
        self._meaning.setVisible(bool(self._meaning.text()) and not words)
        set_error = getattr(self.control, "set_error", None)
        if set_error is not None:
            set_error(bool(words))

    @property
    def error(self) -> str:
        return self._error.text()
