"""One account as a form: the login, the roles with what each allows, a new password; and what may be done to it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Account, Role
from desktop.models.domain.secret import Secret
from desktop.views.dialogs.settings_form import Field
from desktop.views.icons import Icon
from desktop.views.role_words import role_meaning, role_text
from desktop.views.widgets import Button, CheckBox, Hairline, Label, LineEdit
from desktop.views.widgets.new_password import Faults, NewPassword

WIDTH = 344
_BEHIND_MARK = 24
"""Where the words of a check box begin: its meaning stands under them."""


class AccountForm(QWidget):
    """Signals: what is asked for – `saved` · `password_given` · `unlocked` · `removed`. `login`, `roles` and `secret` tell what
    is typed."""

    saved = Signal()
    password_given = Signal()
    unlocked = Signal()
    removed = Signal()

    def __init__(self, faults: Faults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self._gives_password = True
        self._busy = False
        self._build(faults)
        self._connect()
        self.show_account(None)

    def _build(self, faults: Faults) -> None:
        self.setMinimumWidth(WIDTH)
        self._title = Label(weight=600)
        self._title.setObjectName("accounts.title")
        self._login = LineEdit()
        self._name = Field(self._login, "accounts.name")
        self._roles_title = Label(role="small", weight=500)
        self._checks = {role: CheckBox() for role in Role}
        self._meanings = {role: Label(role="small", tone="text2", wrap=True) for role in Role}
        self._password = NewPassword("accounts", faults)
        self._save, self._give = Button(kind="primary"), Button(kind="primary")
        self._reset, self._unlock, self._remove = Button(icon=Icon.KEY_ROUND), Button(icon=Icon.LOCK), Button(icon=Icon.TRASH_2)
        for name, button in (
            ("save", self._save),
            ("give_password", self._give),
            ("reset_password", self._reset),
            ("unlock", self._unlock),
            ("remove", self._remove),
        ):
            button.setObjectName(f"accounts.{name}")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self._title)
        lines.addWidget(self._name)
        lines.addLayout(self._role_lines())
        lines.addWidget(self._password)
        lines.addLayout(_row(self._save, self._give))
        self._line = Hairline()
        lines.addWidget(self._line)
        lines.addLayout(_row(self._reset))
        lines.addLayout(_row(self._unlock, self._remove))
        lines.addStretch(1)

    def _role_lines(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._roles_title)
        lines.addSpacing(4)
        for role, check in self._checks.items():
            check.setObjectName(f"accounts.role_{role.value}")
            meaning = self._meanings[role]
            meaning.setContentsMargins(_BEHIND_MARK, 0, 0, 4)
            lines.addWidget(check)
            lines.addWidget(meaning)
        return lines

    def _connect(self) -> None:
        self._login.textEdited.connect(self._on_login)
        for check in self._checks.values():
            check.clicked.connect(lambda _on: self._look())
        self._password.changed.connect(self._look)
        self._password.submitted.connect(self._on_password_entered)
        self._save.clicked.connect(self.saved)
        self._give.clicked.connect(self.password_given)
        self._reset.clicked.connect(self._on_reset)
        self._unlock.clicked.connect(self.unlocked)
        self._remove.clicked.connect(self.removed)

    # --- what is shown and typed

    def show_account(self, account: Account | None) -> None:
        """None = somebody new."""
        self._account, self._gives_password = account, account is None
        self._password.forget()
        self._name.set_error("")
        self._login.setText("" if account is None else account.name)
        self._login.setEnabled(account is None)
        self._password.set_login(self._login.text())
        for role, check in self._checks.items():
            check.setChecked(role is Role.CLERK if account is None else role in account.roles)
        self.retranslate()
        self._look()

    @property
    def first(self) -> QWidget:
        """What must be in sight when somebody new is typed."""
        return self._name

    def begin(self) -> None:
        """The keyboard goes to the first field of somebody new."""
        self._login.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """While something is done nothing else is asked for."""
        self._busy = busy
        self._look()

    @property
    def login(self) -> str:
        return self._login.text().strip()

    @property
    def roles(self) -> frozenset[Role]:
        return frozenset(role for role, check in self._checks.items() if check.isChecked())

    @property
    def secret(self) -> Secret:
        return self._password.secret()

    def tell_login(self, words: str) -> None:
        """What is wrong with the login, under its field."""
        self._name.set_error(words)
        self._login.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acts

    def _on_login(self, text: str) -> None:
        self._name.set_error("")
        self._password.set_login(text.strip())
        self._look()

    def _on_reset(self) -> None:
        self._gives_password = True
        self._look()
        self._password.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_password_entered(self) -> None:
        for button in (self._save, self._give):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def _look(self) -> None:
        account, good, roles = self._account, self._password.is_good, self.roles
        resets = account is not None and self._gives_password
        self._password.setVisible(self._gives_password)
        self._give.setVisible(resets)
        self._save.setVisible(not resets)
        self._line.setVisible(account is not None)
        for button in (self._reset, self._unlock, self._remove):
            button.setVisible(account is not None and not (button is self._reset and resets))
            button.setEnabled(not self._busy)
        self._give.setEnabled(good and not self._busy)
        if account is None:
            self._save.setEnabled(bool(self.login) and good and bool(roles) and not self._busy)
        else:
            self._save.setEnabled(bool(roles) and roles != account.roles and not self._busy)
            self._unlock.setEnabled(account.locked_until is not None and not self._busy)

    # --- words

    def retranslate(self) -> None:
        self._title.set_text(self.tr("New account") if self._account is None else self._account.name)
        self._name.set_words(self.tr("Login"))
        self._roles_title.set_text(self.tr("Roles"))
        for role, check in self._checks.items():
            check.setText(role_text(role))
            check.setAccessibleName(role_text(role))
            check.setAccessibleDescription(role_meaning(role))
            self._meanings[role].set_text(role_meaning(role))
        self._save.setText(self.tr("Add") if self._account is None else self.tr("Save roles"))
        self._give.setText(self.tr("Give this password"))
        self._reset.setText(self.tr("Give a new password…"))
        self._unlock.setText(self.tr("Unlock"))
        self._remove.setText(self.tr("Remove…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
