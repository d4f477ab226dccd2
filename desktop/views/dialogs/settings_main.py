"""«Основные»: the person at work on the left, the window and the data on the right."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Account, Right
from desktop.views.dialogs.frame import TwoColumns
from desktop.views.dialogs.import_turns import Turns
from desktop.views.dialogs.settings_data import DataGroup
from desktop.views.dialogs.settings_factor import SecondFactorGroup
from desktop.views.dialogs.settings_form import Group
from desktop.views.dialogs.settings_look import LookGroup
from desktop.views.dialogs.settings_person import PasswordGroup, RecoveryGroup
from desktop.views.icons import Icon
from desktop.views.rights import bar
from desktop.views.widgets import Button, Label

if TYPE_CHECKING:
    from desktop.services.access import Access
    from desktop.views.window_dialogs import DialogParts

NARROW = 880
COLUMN = 560
"""The most that a line of fields needs."""


class OpenGroup(Group):
    """An open cabinet: anybody at this computer may do everything. Signal: `first_account_asked`."""

    first_account_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(wrap=True, tone="text2")
        self._protect = Button(icon=Icon.LOCK)
        self._protect.setObjectName("settings.main.protect")
        self.line.addWidget(self._words)
        self.add_row(self._protect)
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

    def __init__(self, access: Access, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actor, self._station = access.actor, access.station
        self._where = Label(wrap=True, tone="text2")
        self._where.setObjectName("settings.main.signed_in")
        self._accounts = Button(icon=Icon.USER_ROUND)
        self._accounts.setObjectName("settings.main.accounts")
        self._journal = Button(icon=Icon.FILE_TEXT)
        self._journal.setObjectName("settings.main.journal")
        self.line.addWidget(self._where)
        self.add_row(self._accounts, self._journal)
        self._accounts.clicked.connect(self.accounts_asked)
        self._journal.clicked.connect(self.journal_asked)
        bar(self._accounts, Right.ACCOUNTS, access)
        bar(self._journal, Right.JOURNAL, access)
        self._accounts.setVisible(self._is_signed_in)
        self.retranslate()

    @property
    def _is_signed_in(self) -> bool:
        return self._actor is not None and bool(self._actor.name)

    def retranslate(self) -> None:
        if self._actor is not None and self._is_signed_in:
            self.set_heading(self.tr("People and the journal"))
            self._where.set_text(
                self.tr("Signed in: {name}. Station: {station}").format(name=self._actor.name, station=self._station)
            )
        else:
            self.set_heading(self.tr("Journal"))
            self._where.set_text(self.tr("Without sign-in. Station: {station}").format(station=self._station))
        self._accounts.setText(self.tr("Accounts…"))
        self._journal.setText(self.tr("Journal of actions…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class MainPage(QWidget):
    """Signals: `edited` – something is typed and not kept, or no longer · `accounts_asked` · `journal_asked` ·
    `first_account_asked` · `second_factor_asked` · `codes_made` (codes). The review of files has neither people nor data."""

    edited = Signal()
    accounts_asked = Signal()
    journal_asked = Signal()
    first_account_asked = Signal()
    second_factor_asked = Signal()
    codes_made = Signal(object)

    def __init__(self, parts: DialogParts, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._password: PasswordGroup | None = None
        self._recovery: RecoveryGroup | None = None
        self._factor: SecondFactorGroup | None = None
        self._people: PeopleGroup | None = None
        self.data: DataGroup | None = None
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.look = LookGroup(parts.settings, language)
        self._right.addWidget(self.look)
        actor = parts.access.actor
        if parts.is_review:
            self._left.addWidget(self.look)
        elif actor is not None and actor.name:
            # A person's own part comes when the window is on screen: it is the larger half of it.
            self._own = QVBoxLayout()
            self._left.addLayout(self._own)
            Turns(self).run(partial(self._add_password, actor.name), self._add_ways_in, self._put_in_order)
        else:
            opened = OpenGroup()
            opened.first_account_asked.connect(self.first_account_asked)
            self._left.addWidget(opened)
        if not parts.is_review:
            self._add_common()
        for column in (self._left, self._right):
            column.addStretch(1)

    def _lay_out(self) -> None:
        columns = TwoColumns(narrow=NARROW, gap=40)
        for column in (self._left, self._right):
            inside, side = QWidget(), QWidget()
            inside.setLayout(column)
            inside.setMaximumWidth(COLUMN)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            line = QHBoxLayout(side)  # a wider window leaves its room at the right
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(inside, 1)
            line.addStretch(0)
            columns.add(side, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)

    def _add_password(self, login: str) -> None:
        self._password = PasswordGroup(self._parts.accounts, self._parts.tasks, login)
        self._own.addWidget(self._password)
        self._password.edited.connect(self.edited)

    def _add_ways_in(self) -> None:
        accounts, tasks = self._parts.accounts, self._parts.tasks
        self._recovery, self._factor = RecoveryGroup(accounts, tasks), SecondFactorGroup(accounts, tasks)
        self._own.addWidget(self._recovery)
        self._own.addWidget(self._factor)
        self._recovery.edited.connect(self.edited)
        self._recovery.codes_made.connect(self.codes_made)
        self._factor.offer_asked.connect(self.second_factor_asked)
        self.read_account()

    def _put_in_order(self) -> None:
        """The Tab key goes down the left column and then the right one, whichever was made first."""
        columns = (self._password, self._recovery, self._factor, self.look, self._people, self.data)
        stops = [
            part
            for group in columns
            if group is not None
            for part in group.findChildren(QWidget)
            if part.window() is self.window() and _is_stop(part)
        ]
        for part, following in pairwise(stops):
            QWidget.setTabOrder(part, following)

    def _add_common(self) -> None:
        people = self._people = PeopleGroup(self._parts.access)
        self.data = DataGroup(self._parts)
        self._right.addWidget(people)
        self._right.addWidget(self.data)
        people.accounts_asked.connect(self.accounts_asked)
        people.journal_asked.connect(self.journal_asked)

    @property
    def is_changed(self) -> bool:
        """Something is typed and not kept."""
        return any(group is not None and group.is_changed for group in (self._password, self._recovery))

    @property
    def is_busy(self) -> bool:
        """The registry is being rewritten or copied."""
        return self.data is not None and self.data.is_busy

    def read_account(self) -> None:
        """Again, after something of the account was changed elsewhere."""
        if self._recovery is not None:
            self._parts.tasks.start(self._parts.accounts.me, on_done=self._show_account, owner=self)

    def _show_account(self, account: Account) -> None:
        for group in (self._recovery, self._factor):
            if group is not None:
                group.show_account(account)
        self.edited.emit()


def _is_stop(part: QWidget) -> bool:
    return bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
