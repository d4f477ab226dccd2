"""What a person sets about themselves: the password, the recovery address, the second factor. Only in a closed cabinet."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.domain.accounts import Account
from desktop.models.domain.secret import Secret
from desktop.services.accounts import Accounts
from desktop.services.tasks import TaskRunner
from desktop.views.dialogs.settings_form import Field, Group
from desktop.views.presenter import present
from desktop.views.widgets import Button, Label, LineEdit
from desktop.views.widgets.new_password import NewPassword
from desktop.views.widgets.password_edit import PasswordEdit

_TOLD_MS = 8_000


class Told(Label):
    """One sentence beside what was done; it goes after a while when it was good news."""

    def __init__(self, name: str) -> None:
        super().__init__(role="small", tone="ok", wrap=True)
        self.setObjectName(name)
        self._timer = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._timer.timeout.connect(lambda: self.tell(""))
        self.hide()

    def tell(self, words: str, tone: str = "ok") -> None:
        self.set_tone(tone)
        self.set_text(words)
        self.setVisible(bool(words))
        self._timer.stop()
        if words and tone == "ok":
            self._timer.start()

    def refuse(self, error: Exception) -> None:
        said = present(error)
        self.tell(" ".join(part for part in (said.title, said.body) if part), "bad")


class PasswordGroup(Group):
    """Current, new, new again (settings.main.current_password, .new_password, .repeat_password, .submit_password)."""

    def __init__(self, accounts: Accounts, tasks: TaskRunner, login: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts, self._tasks = accounts, tasks
        self._current = PasswordEdit(show_name="settings.main.show_current")
        self._field = Field(self._current, "settings.main.current_password")
        self._new = NewPassword("settings.main", accounts.faults)
        self._new.set_login(login)
        self._submit = Button()
        self._submit.setObjectName("settings.main.submit_password")
        self._told = Told("settings.main.password_told")
        for part in (self._field, self._new):
            self.line.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._submit)
        row.addStretch(1)
        self.line.addLayout(row)
        self.line.addWidget(self._told)
        self._current.textChanged.connect(lambda: self._field.set_error(""))
        self._current.textChanged.connect(self._look)
        self._new.changed.connect(self._look)
        self._new.submitted.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self._look()
        self.retranslate()

    def _look(self) -> None:
        self._submit.setEnabled(bool(self._current.text()) and self._new.is_good)

    def _on_submit(self) -> None:
        if not self._current.text():
            return
        self._submit.setEnabled(False)
        self._tasks.start(
            partial(self._accounts.change_password, self._current.secret(), self._new.secret()),
            on_done=self._on_changed,
            on_error=self._on_refused,
            owner=self,
        )

    def _on_changed(self, _none: None) -> None:
        self._current.forget()
        self._new.forget()
        self._told.tell(self.tr("The password is changed. Use the new one from the next sign-in on."))

    def _on_refused(self, error: Exception) -> None:
        self._field.set_error(present(error).field_text)
        self._current.setFocus()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Password"))
        self._field.set_words(self.tr("Current password"))
        self._submit.setText(self.tr("Change password"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class EmailGroup(Group):
    """The address that a code goes to when the password is forgotten."""

    def __init__(self, accounts: Accounts, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts, self._tasks = accounts, tasks
        self._email = LineEdit()
        self._field = Field(self._email, "settings.main.email")
        self._keep = Button()
        self._keep.setObjectName("settings.main.keep_email")
        self._keep.setEnabled(False)
        self._told = Told("settings.main.email_told")
        self.line.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self._keep)
        row.addStretch(1)
        self.line.addLayout(row)
        self.line.addWidget(self._told)
        self._email.textEdited.connect(self._on_edited)
        self._email.returnPressed.connect(self._on_keep)
        self._keep.clicked.connect(self._on_keep)
        self.retranslate()

    def show_account(self, account: Account) -> None:
        self._email.setText(account.recovery_email or "")

    def _on_edited(self) -> None:
        self._field.set_error("")
        self._keep.setEnabled(True)

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self._tasks.start(
            partial(self._accounts.set_recovery_email, self._email.text().strip() or None),
            on_done=lambda _none: self._told.tell(self.tr("The address is kept.")),
            on_error=lambda error: self._field.set_error(present(error).field_text),
            owner=self,
        )

    def retranslate(self) -> None:
        self.set_heading(self.tr("E-mail for recovery"))
        self._field.set_words(self.tr("E-mail address"), self.tr("This address is used to recover access to the cabinet"))
        self._keep.setText(self.tr("Save address"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class SecondFactorGroup(Group):
    """A code of the telephone beside the password. Signal: `offer_asked` opens the window with the QR code."""

    offer_asked = Signal()

    def __init__(self, accounts: Accounts, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts, self._tasks = accounts, tasks
        self._is_on = False
        self._state = Label(wrap=True, tone="text2")
        self._state.setObjectName("settings.main.second_factor_state")
        self._act = Button()
        self._act.setObjectName("settings.main.second_factor")
        self._password = PasswordEdit(show_name="settings.main.show_second_password")
        self._field = Field(self._password, "settings.main.second_factor_password")
        self.line.addWidget(self._state)
        self.line.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self._act)
        row.addStretch(1)
        self.line.addLayout(row)
        self._act.clicked.connect(self._on_act)
        self._password.textChanged.connect(lambda: self._field.set_error(""))
        self.retranslate()

    def show_account(self, account: Account) -> None:
        self._is_on = account.has_second_factor
        self.retranslate()

    def _on_act(self) -> None:
        if not self._is_on:
            self.offer_asked.emit()
            return
        self._act.setEnabled(False)
        self._tasks.start(
            partial(self._accounts.drop_second_factor, Secret(self._password.text())),
            on_done=self._on_dropped,
            on_error=self._on_refused,
            owner=self,
        )

    def _on_dropped(self, _none: None) -> None:
        self._password.forget()
        self._is_on = False
        self.retranslate()

    def _on_refused(self, error: Exception) -> None:
        self._act.setEnabled(True)
        self._field.set_error(present(error).field_text)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Second factor"))
        self._field.setVisible(self._is_on)
        self._field.set_words(self.tr("Current password"))
        self._act.setEnabled(True)
        if self._is_on:
            self._state.set_text(self.tr("On. At sign-in the code of your telephone is asked for."))
            self._act.setText(self.tr("Switch off"))
        else:
            self._state.set_text(self.tr("Off. With it, a stolen password alone lets nobody in."))
            self._act.setText(self.tr("Switch on…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
