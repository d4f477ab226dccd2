"""What a person sets about themselves: the password, the way back when it is forgotten. Only in a closed cabinet."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.domain.accounts import Account
from desktop.models.domain.errors import SignInRefused
from desktop.services.accounts import Accounts
from desktop.services.tasks import TaskRunner
from desktop.views.dialogs.settings_form import Field, Group
from desktop.views.presenter import present
from desktop.views.widgets import Button, Label, LineEdit
from desktop.views.widgets.new_password import NewPassword
from desktop.views.widgets.password_edit import PasswordEdit

_TOLD_MS = 8_000


class Told(Label):
    """One sentence beside what was done; good news goes after a while."""

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


def refusal(error: Exception) -> str:
    """For the place under the field of one's own password: what a wrong one costs."""
    if isinstance(error, SignInRefused) and error.reason == "wrong":
        words = QT_TRANSLATE_NOOP("OwnPassword", "Wrong password. Attempts left: {left}")
        return QCoreApplication.translate("OwnPassword", words).format(left=error.params.get("left"))
    return present(error).field_text


class PasswordGroup(Group):
    """Current, new, new again (settings.main.current_password, .new_password, .repeat_password, .submit_password).
    Signal: `edited`."""

    edited = Signal()

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
        self.add_row(self._submit)
        self.line.addWidget(self._told)
        self._current.textChanged.connect(self._on_current)
        self._current.returnPressed.connect(self._new.password.setFocus)
        self._new.changed.connect(self._look)
        self._new.submitted.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self._look()
        self.retranslate()

    @property
    def is_changed(self) -> bool:
        return bool(self._current.text() or self._new.password.text())

    def _on_current(self) -> None:
        self._field.set_error("")
        self._look()

    def _look(self) -> None:
        self._submit.setEnabled(bool(self._current.text()) and self._new.is_good)
        self.edited.emit()

    def _on_submit(self) -> None:
        if not self._submit.isEnabled():
            return
        self._submit.setEnabled(False)
        self._told.tell("")
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
        self._look()
        if isinstance(error, SignInRefused):
            self._field.set_error(refusal(error))
            self._current.selectAll()
            self._current.setFocus()
        else:
            self._told.refuse(error)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Password"))
        self._field.set_error("")
        self._field.set_words(self.tr("Current password"))
        self._told.tell("")
        self._submit.setText(self.tr("Change password"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class RecoveryGroup(Group):
    """The address that a code goes to when the password is forgotten, and codes on paper. Signals: `edited` · `codes_made`
    (codes) – to be shown, they replace all the earlier ones."""

    edited = Signal()
    codes_made = Signal(object)

    def __init__(self, accounts: Accounts, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts, self._tasks = accounts, tasks
        self._kept = ""
        self._email = LineEdit()
        self._field = Field(self._email, "settings.main.email")
        self._keep, self._codes = Button(), Button()
        self._keep.setObjectName("settings.main.keep_email")
        self._codes.setObjectName("settings.main.new_codes")
        self._told = Told("settings.main.email_told")
        self.line.addWidget(self._field)
        self.add_row(self._keep, self._codes)
        self.line.addWidget(self._told)
        self._email.textEdited.connect(self._on_edited)
        self._email.returnPressed.connect(self._on_keep)
        self._keep.clicked.connect(self._on_keep)
        self._codes.clicked.connect(self._on_codes)
        self._keep.setEnabled(False)
        self.retranslate()

    @property
    def is_changed(self) -> bool:
        return self._email.text().strip() != self._kept

    def show_account(self, account: Account) -> None:
        untouched = not self.is_changed
        self._kept = account.recovery_email or ""
        if untouched:
            self._email.setText(self._kept)

    def _on_edited(self) -> None:
        self._field.set_error("")
        self._keep.setEnabled(self.is_changed)
        self.edited.emit()

    def _on_keep(self) -> None:
        if not self._keep.isEnabled():
            return
        self._keep.setEnabled(False)
        address = self._email.text().strip()
        self._tasks.start(
            partial(self._accounts.set_recovery_email, address or None),
            on_done=lambda _none: self._on_kept(address),
            on_error=self._on_refused,
            owner=self,
        )

    def _on_kept(self, address: str) -> None:
        self._kept = address
        self._told.tell(self.tr("The address is kept.") if address else self.tr("There is no address any more."))
        self.edited.emit()

    def _on_refused(self, error: Exception) -> None:
        self._keep.setEnabled(True)
        self._field.set_error(present(error).field_text)
        self._email.setFocus()

    def _on_codes(self) -> None:
        self._codes.setEnabled(False)
        self._tasks.start(self._accounts.new_printed_codes, on_done=self._on_made, on_error=self._on_no_codes, owner=self)

    def _on_made(self, codes: tuple[str, ...]) -> None:
        self._codes.setEnabled(True)
        self.codes_made.emit(codes)

    def _on_no_codes(self, error: Exception) -> None:
        self._codes.setEnabled(True)
        self._told.refuse(error)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Access recovery"))
        self._field.set_error("")
        self._field.set_words(self.tr("E-mail address"), self.tr("This address is used to recover access to the cabinet"))
        self._told.tell("")
        self._keep.setText(self.tr("Save address"))
        self._codes.setText(self.tr("New recovery codes…"))
        self._codes.setToolTip(self.tr("The earlier codes stop working."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
