"""The second factor in the settings: a code of the telephone beside the password, switched on in a window of its own and
switched off with the password."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.domain.accounts import Account
from desktop.services.accounts import Accounts
from desktop.services.tasks import TaskRunner
from desktop.views.dialogs.settings_form import Field, Group
from desktop.views.dialogs.settings_person import refusal
from desktop.views.widgets import Button, Label
from desktop.views.widgets.password_edit import PasswordEdit


class SecondFactorGroup(Group):
    """Signal: `offer_asked` opens the window with the QR code."""

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
        self.add_row(self._act)
        self._act.clicked.connect(self._on_act)
        self._password.textChanged.connect(self._on_typed)
        self._password.returnPressed.connect(self._on_act)
        self.retranslate()

    def show_account(self, account: Account) -> None:
        self._is_on = account.has_second_factor
        self.retranslate()

    def _on_typed(self) -> None:
        self._field.set_error("")
        self._look()

    def _look(self) -> None:
        self._act.setEnabled(not self._is_on or bool(self._password.text()))

    def _on_act(self) -> None:
        if not self._act.isEnabled():
            return
        if not self._is_on:
            self.offer_asked.emit()
            return
        self._act.setEnabled(False)
        self._tasks.start(
            partial(self._accounts.drop_second_factor, self._password.secret()),
            on_done=self._on_dropped,
            on_error=self._on_refused,
            owner=self,
        )

    def _on_dropped(self, _none: None) -> None:
        self._is_on = False
        self._password.forget()
        self.retranslate()

    def _on_refused(self, error: Exception) -> None:
        self._look()
        self._field.set_error(refusal(error))
        self._password.selectAll()
        self._password.setFocus()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Second factor"))
        self._field.setVisible(self._is_on)
        self._field.set_error("")
        self._field.set_words(self.tr("Current password"))
        if self._is_on:
            self._state.set_text(self.tr("On. At sign-in the code of your telephone is asked for."))
            self._act.setText(self.tr("Switch off"))
        else:
            self._state.set_text(self.tr("Off. With it, a stolen password alone lets nobody in."))
            self._act.setText(self.tr("Switch on…"))
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
