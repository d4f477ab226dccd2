"""The second person signs in beside the first: for this one confirmation, and nobody's work changes hands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, FieldError, Label, LineEdit
from desktop.views.widgets.password_edit import GlyphEdit, PasswordEdit


class SecondForm(QWidget):
    """Signal: `submitted` (login, password, code or None)."""

    submitted = Signal(str, object, object)

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_caption, self._password_caption, self._code_caption = (Label(role="small", weight=500) for _ in range(3))
        self.name = GlyphEdit(Icon.USER_ROUND)
        self.password = PasswordEdit(show_name=f"{prefix}.second_show")
        self.code = LineEdit(ids=True)
        self.error = FieldError()
        self.submit = Button()
        for part, name in (
            (self.name, "name"),
            (self.password, "password"),
            (self.code, "code"),
            (self.error, "error"),
            (self.submit, "submit"),
        ):
            part.setObjectName(f"{prefix}.second_{name}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._name_caption, 0, 0)
        grid.addWidget(self.name, 1, 0)
        grid.addWidget(self._password_caption, 0, 1)
        grid.addWidget(self.password, 1, 1)
        grid.addWidget(self._code_caption, 2, 0)
        grid.addWidget(self.code, 3, 0)
        grid.addWidget(self.error, 4, 0, 1, 2)
        grid.addWidget(self.submit, 5, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._ask_code(False)
        self.submit.clicked.connect(self.send)
        for part in (self.name, self.password, self.code):
            part.textEdited.connect(lambda: self.error.set_text(""))
            part.textChanged.connect(self._follow)
        self._follow()

    def begin(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        if self.submit.isEnabled():
            code = Secret(self.code.text()) if self.code.isVisibleTo(self) and self.code.text() else None
            self.submitted.emit(self.name.text(), Secret(self.password.text()), code)

    def set_busy(self, busy: bool) -> None:
        for part in (self.name, self.password, self.code):
            part.setEnabled(not busy)
        self._follow()

    def tell(self, error: Exception) -> None:
        """Why nobody was let in, or may not confirm; a second factor is asked for as soon as one is needed."""
        if isinstance(error, SignInRefused) and error.reason == "code":
            self._ask_code(True)
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.set_text(present(error).field_text)

    def forget(self) -> None:
        """Nothing that was typed stays."""
        for part in (self.name, self.password, self.code):
            part.clear()
        self._ask_code(False)

    def _ask_code(self, asked: bool) -> None:
        self._code_caption.setVisible(asked)
        self.code.setVisible(asked)

    def _follow(self) -> None:
        ready = bool(self.name.text().strip() and self.password.text())
        self.submit.setEnabled(ready and self.name.isEnabled())

    def retranslate(self, submit: str) -> None:
        """`submit` is the word of the button."""
        self._name_caption.set_text(self.tr("Login of the second person"))
        self._password_caption.set_text(self.tr("Password"))
        self._code_caption.set_text(self.tr("Code from the telephone"))
        for part, caption in (
            (self.name, self._name_caption),
            (self.password, self._password_caption),
            (self.code, self._code_caption),
        ):
            part.setAccessibleName(caption.text())
        self.submit.setText(submit)
