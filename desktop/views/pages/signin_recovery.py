"""«Восстановление доступа»: the login, a code from a letter or from paper, a new password. It says plainly who can help, and
that nobody else can open the data."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret
from desktop.services.accounts import CODE_MINUTES
from desktop.views import formatting
from desktop.views.icons import Icon
from desktop.views.pages.signin import SignInParts
from desktop.views.pages.signin_lock import Helpers
from desktop.views.pages.signin_panes import TwoPanes
from desktop.views.presenter import present
from desktop.views.widgets import Button, FieldError, Label, LineEdit, Strip
from desktop.views.widgets.new_password import NewPassword
from desktop.views.widgets.password_edit import GlyphEdit


class RecoverySide(QWidget):
    """Where a code comes from, and who helps without one."""

    def __init__(self, can_mail: bool) -> None:
        super().__init__()
        self._can_mail = can_mail
        self._title = Label(weight=600)
        self._helpers = Helpers("recovery")
        self._note = Label(tone="text3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 16)
        column.setSpacing(0)
        for part, before in ((self._title, 0), (self._helpers, 8), (self._note, 16)):
            column.addSpacing(before)
            column.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.set_text(self.tr("Where a code comes from"))
        mail = (
            self.tr("goes to the recovery address of the settings, if there is one; valid for %n minute(s)", "", CODE_MINUTES)
            if self._can_mail
            else self.tr("no mail server is set up here, so no letter can be sent")
        )
        self._helpers.set_lines(
            [
                (self.tr("Letter"), mail),
                (self.tr("Printed codes"), self.tr("were made with the first account; each is good once")),
                (self.tr("Administrator"), self.tr("gives a new password without any code")),
            ]
        )
        self._note.set_text(
            self.tr(
                "Without a code and without an administrator nobody can open the data: neither the bank nor the makers of "
                "the program have your password."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class RecoveryPage(TwoPanes):
    """Signals: `recovered` (login) – the new password holds · `back_asked`."""

    recovered = Signal(str)
    back_asked = Signal()

    def __init__(self, parts: SignInParts, login: str = "") -> None:
        super().__init__("recovery")
        self._parts = parts
        self._can_mail = parts.accounts.can_mail()
        self._busy = False
        self._refusal: Exception | None = None
        self._build()
        self._connect()
        self._show_step(has_code=not self._can_mail)
        self.name.setText(login)
        self.retranslate()

    def _build(self) -> None:
        self._title, self._lead = Label(role="title"), Label(tone="text2", wrap=True)
        self._captions = {name: Label(role="small", tone="text2", weight=500) for name in ("name", "code")}
        self.name, self.code = GlyphEdit(Icon.USER_ROUND), LineEdit(ids=True)
        self.sent = Strip("back")
        self.code_error = FieldError()
        self.new = NewPassword("recovery", self._parts.accounts.faults)
        self.message = FieldError()
        self.send, self.have = Button(kind="primary"), Button()
        self.submit, self.back = Button(kind="primary"), Button(kind="link")
        for name in ("name", "code", "sent", "code_error", "message", "send", "submit", "back", "have"):
            getattr(self, name).setObjectName(f"recovery.{name}")
        self._second = QWidget()
        form = QWidget()
        self._lay_out(QVBoxLayout(form), QVBoxLayout(self._second))
        self.side = RecoverySide(self._can_mail)
        self.set_panes(form, self.side)
        self.sent.hide()

    def _lay_out(self, column: QVBoxLayout, second: QVBoxLayout) -> None:
        for lines in (column, second):
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(4)
        for part, after in (
            (self._title, 0),
            (self._lead, 20),
            (self._captions["name"], 0),
            (self.name, 0),
            (self.message, 12),
        ):
            column.addWidget(part)
            column.addSpacing(after)
        column.addWidget(self.sent)
        for part, after in ((self._captions["code"], 0), (self.code, 0), (self.code_error, 12), (self.new, 12)):
            second.addWidget(part)
            second.addSpacing(after)
        column.addWidget(self._second)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.send, self.have, self.submit):
            row.addWidget(part)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.send.clicked.connect(self._on_send)
        self.have.clicked.connect(lambda: self._show_step(has_code=True))
        self.submit.clicked.connect(self._on_submit)
        self.back.clicked.connect(self.back_asked)
        self.name.textChanged.connect(lambda text: self.new.set_login(text.strip()))
        self.name.returnPressed.connect(self._on_name_entered)
        self.code.textEdited.connect(self._on_code)
        self.code.textChanged.connect(self._show_state)
        self.code.returnPressed.connect(lambda: self.new.password.setFocus(Qt.FocusReason.TabFocusReason))
        self.new.changed.connect(self._show_state)
        self.new.submitted.connect(self._on_submit)

    # --- the two steps

    def begin(self) -> None:
        first = self.code if self.name.text() and not self._second.isHidden() else self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self, *, has_code: bool) -> None:
        self._second.setVisible(has_code)
        self.submit.setVisible(has_code)
        self.send.setVisible(not has_code)
        self.have.setVisible(not has_code)
        self._show_state()
        if has_code and self.name.text():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        self.submit.setEnabled(not self._busy and bool(self.code.text().strip()) and self.new.is_good)
        self.send.setEnabled(not self._busy)

    def _on_name_entered(self) -> None:
        if self._second.isHidden():
            self._on_send()
        else:
            self.code.setFocus(Qt.FocusReason.TabFocusReason)

    # --- asking

    @property
    def login(self) -> str:
        return self.name.text().strip()

    def _on_send(self) -> None:
        if not self.login:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._set_busy(True)
        work = partial(self._parts.accounts.ask_code, self.login)
        self._parts.tasks.start(work, on_done=self._on_sent, on_error=self._on_failed, owner=self)

    def _on_sent(self, _done: object) -> None:
        self._set_busy(False)
        self.sent.show()
        self._show_step(has_code=True)

    def _on_submit(self) -> None:
        if self._busy or not self.submit.isEnabled():
            return
        self._set_busy(True)
        work = partial(self._parts.accounts.recover, self.login, Secret(self.code.text()), self.new.secret())
        self._parts.tasks.start(work, on_done=self._on_recovered, on_error=self._on_failed, owner=self)

    def _on_recovered(self, _done: object) -> None:
        self._set_busy(False)
        self.new.forget()
        self.code.clear()
        self.recovered.emit(self.login)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._refusal = error
        self._tell(error)
        if not self._second.isHidden():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, error: Exception) -> None:
        reason = error.reason if isinstance(error, SignInRefused) else ""
        if reason == "code_wrong":
            words = self.tr("The code is wrong or was used. Attempts left: {left}")
            self._tell_code(words.format(left=error.params["left"]))  # type: ignore[attr-defined]
        elif reason == "locked":
            until = formatting.time(error.params["until"], self._parts.settings.zone)[:5]  # type: ignore[attr-defined]
            words = self.tr("Too many tries. Try again after {time}, or ask the administrator.").format(time=until)
            (self._tell_code if not self._second.isHidden() else self.message.set_text)(words)
        else:
            self.message.set_text(present(error).field_text)

    def _on_code(self) -> None:
        self._refusal = None
        self._tell_code("")

    def _tell_code(self, text: str) -> None:
        self.code_error.set_text(text)
        self.code.set_error(bool(text))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        if busy:
            self._refusal = None
            self.message.set_text("")
        self._show_state()

    # --- words

    def retranslate(self) -> None:
        self._title.set_text(self.tr("Access recovery"))
        self._lead.set_text(self.tr("A code gives you a new password. The old one stops working."))
        for name, field, words in (
            ("name", self.name, self.tr("Login")),
            ("code", self.code, self.tr("Code from the letter or from paper")),
        ):
            self._captions[name].set_text(words)
            field.setAccessibleName(words)
        self.send.setText(self.tr("Send a code"))
        self.have.setText(self.tr("I have a printed code"))
        self.submit.setText(self.tr("Change the password"))
        self.back.setText(self.tr("Back to signing in"))
        if self._refusal is not None:
            self._tell(self._refusal)
        valid = self.tr(
            "A code is on its way to the recovery address of this login, if it has one. Valid for %n minute(s).",
            "",
            CODE_MINUTES,
        )
        self.sent.set_words("", valid)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
