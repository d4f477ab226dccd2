"""«Основные»: the person at work on the left, the window and the data on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Account, Right
from desktop.views.dialogs.frame import TwoColumns
from desktop.views.dialogs.settings_data import DataGroup
from desktop.views.dialogs.settings_form import Group
from desktop.views.dialogs.settings_look import LookGroup
from desktop.views.dialogs.settings_person import EmailGroup, PasswordGroup, SecondFactorGroup
from desktop.views.icons import Icon
from desktop.views.rights import explain
from desktop.views.widgets import Button, Label

if TYPE_CHECKING:
    from desktop.views.dialogs.settings import SettingsParts

NARROW = 880
COLUMN = 560


class OpenGroup(Group):
    """An open cabinet: anybody at this computer may do everything. Signal: `first_account_asked`."""

    first_account_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(wrap=True, tone="text2")
        self._protect = Button(icon=Icon.LOCK)
        self._protect.setObjectName("settings.main.protect")
        self.line.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self._protect)
        row.addStretch(1)
        self.line.addLayout(row)
        self._protect.clicked.connect(self.first_account_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("No accounts yet"))
        self._words.set_text(
            self.tr(
                "Anybody at this computer opens the registry and may do everything. With the first account the cabinet asks "
                "for a password, and the registry is encrypted."
            )
        )
        self._protect.setText(self.tr("Protect the cabinet…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class PeopleGroup(Group):
    """Who is at work and where, and the way to the accounts and the journal. Signals: `accounts_asked`, `journal_asked`."""

    accounts_asked = Signal()
    journal_asked = Signal()

    def __init__(self, parts: SettingsParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access = parts.access
        self._where = Label(wrap=True, tone="text2")
        self._where.setObjectName("settings.main.signed_in")
        self._accounts = Button(icon=Icon.USER_ROUND)
        self._accounts.setObjectName("settings.main.accounts")
        self._journal = Button(icon=Icon.FILE_TEXT)
        self._journal.setObjectName("settings.main.journal")
        self.line.addWidget(self._where)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._accounts)
        row.addWidget(self._journal)
        row.addStretch(1)
        self.line.addLayout(row)
        self._accounts.clicked.connect(self.accounts_asked)
        self._journal.clicked.connect(self.journal_asked)
        self.retranslate()

    def retranslate(self) -> None:
        actor = self._access.actor
        self.set_heading(self.tr("People and the journal"))
        if actor is not None and actor.name:
            self._where.set_text(self.tr("Signed in: {name}, at {station}").format(name=actor.name, station=actor.station))
        else:
            self._where.set_text(self.tr("Without sign-in, at {station}").format(station=self._access.station))
        self._accounts.setText(self.tr("Accounts…"))
        self._journal.setText(self.tr("Journal of actions…"))
        has_accounts = actor is not None and bool(actor.name)
        for button, right, possible in (
            (self._accounts, Right.ACCOUNTS, has_accounts),
            (self._journal, Right.JOURNAL, True),
        ):
            button.setEnabled(self._access.may(right) and possible)
            button.setToolTip("" if self._access.may(right) else explain(right))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class MainPage(QWidget):
    """Signals: `accounts_asked` · `journal_asked` · `first_account_asked` · `second_factor_asked`."""

    accounts_asked = Signal()
    journal_asked = Signal()
    first_account_asked = Signal()
    second_factor_asked = Signal()

    def __init__(self, parts: SettingsParts, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        actor = parts.access.actor
        self._own: tuple[EmailGroup, SecondFactorGroup] | None = None
        left, right = QWidget(), QWidget()
        self._left, self._right = QVBoxLayout(left), QVBoxLayout(right)
        for column in (self._left, self._right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self.look = LookGroup(parts.settings, language)
        self.data = DataGroup(parts)
        self.people = PeopleGroup(parts)
        if actor is not None and actor.name:
            self._add_own(actor.name)
        else:
            self._add_open()
        for group in (self.look, self.people, self.data):
            self._right.addWidget(group)
        for column in (self._left, self._right):
            column.addStretch(1)
        columns = TwoColumns(narrow=NARROW, gap=40)
        columns.add(left, 1)
        columns.add(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)
        self.people.accounts_asked.connect(self.accounts_asked)
        self.people.journal_asked.connect(self.journal_asked)

    def _add_open(self) -> None:
        opened = OpenGroup()
        opened.first_account_asked.connect(self.first_account_asked)
        self._left.addWidget(opened)

    def _add_own(self, login: str) -> None:
        accounts, tasks = self._parts.accounts, self._parts.tasks
        self._own = EmailGroup(accounts, tasks), SecondFactorGroup(accounts, tasks)
        self._left.addWidget(PasswordGroup(accounts, tasks, login))
        for group in self._own:
            self._left.addWidget(group)
        self._own[1].offer_asked.connect(self.second_factor_asked)
        self.read_account()

    def read_account(self) -> None:
        """Again, after something of the account was changed elsewhere."""
        self._parts.tasks.start(self._parts.accounts.me, on_done=self._show_account, owner=self)

    def _show_account(self, account: Account) -> None:
        for group in self._own or ():
            group.show_account(account)
