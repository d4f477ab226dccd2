"""«Учетные записи»: who may sign in and what each may do. The list on the left, one account on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.models.domain.accounts import Account, account_key
from desktop.models.domain.errors import CabinetError
from desktop.views.delegates import RowState, TextDelegate
from desktop.views.dialogs.account_form import AccountForm
from desktop.views.dialogs.account_rows import COLUMNS, AccountsModel
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame, TwoColumns
from desktop.views.dialogs.import_table import TableView
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, Strip
from desktop.views.widgets.header import HeaderView

if TYPE_CHECKING:
    from desktop.views.window_dialogs import DialogParts

NARROW = 840
_WIDTHS = {0: 128, 2: 152, 3: 112}
_LEAST_TABLE = 160
_OF_LOGIN = frozenset({"invalid.account_name", "conflict.account_name"})


class AccountsDialog(DialogFrame):
    """Each act runs in a lane and tells its outcome in a strip; the list is read again afterwards. Signal:
    `own_changed` – the person at work has other rights now, or no account any more, and has to sign in anew."""

    own_changed = Signal()

    def __init__(self, parts: DialogParts, parent: QWidget | None = None) -> None:
        super().__init__("accounts", QSize(1000, 640), parts.settings, parent=parent)
        self._accounts, self._tasks = parts.accounts, parts.tasks
        actor = parts.access.actor
        self._own = account_key(actor.name) if actor is not None else ""
        self._chosen: Account | None = None
        self._asked: Callable[[], None] | None = None
        self._build()
        self._connect()
        self.finish()
        self._read(actor.name if actor is not None else "")

    def _build(self) -> None:
        self._strip = Strip("ok", closable=True)
        self._strip.setObjectName("accounts.told")
        self._strip.hide()
        self._model = AccountsModel(self._settings.zone, self)
        self._table = TableView(HeaderView())
        self._table.setObjectName("accounts.table")
        self._table.setModel(self._model)
        self._table.setMinimumHeight(_LEAST_TABLE)
        delegate = TextDelegate(self._table, RowState(self._table))
        for column in range(COLUMNS):
            self._table.setItemDelegateForColumn(column, delegate)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self._table.setColumnWidth(column, width)
        self.form = AccountForm(self._accounts.faults)
        columns = TwoColumns(narrow=NARROW, gap=32)
        columns.add(self._table, 1)
        columns.add(self.form)
        self.body.setSpacing(16)
        self.body.addWidget(self._strip)
        self.body.addWidget(columns, 1)
        Fit(self.scroll)
        self._add = Button(icon=Icon.PLUS)
        self._add.setObjectName("accounts.add")
        self._close = Button()
        self._close.setObjectName("accounts.close")
        self.foot.addWidget(self._add)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(lambda now, _old: self._on_row(now.row()))
        self._add.clicked.connect(self.begin_new)
        self._close.clicked.connect(self.close)
        self.form.saved.connect(self._on_save)
        self.form.password_given.connect(self._on_password)
        self.form.unlocked.connect(self._on_unlock)
        self.form.removed.connect(self._on_remove)
        self._strip.action_requested.connect(self._on_confirmed)

    # --- the list

    def _read(self, then: str = "") -> None:
        """Reads the accounts and chooses the one named `then`."""
        self._tasks.start(self._accounts.all, on_done=partial(self._show_accounts, then), on_error=self._on_failed, owner=self)

    def _show_accounts(self, then: str, accounts: list[Account]) -> None:
        self._model.show_accounts(accounts)
        row = max(self._model.row_of(then), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._table.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def _on_row(self, row: int) -> None:
        self._chosen = self._model.account(row) if row >= 0 else None
        self._asked = None
        self.form.show_account(self._chosen)
        if self._strip.kind == "hold":
            self._strip.hide()

    def begin_new(self) -> None:
        """An empty form for somebody new."""
        self._table.clearSelection()
        self._table.setCurrentIndex(self._model.index(-1, -1))
        self._on_row(-1)
        self.form.begin()
        QTimer.singleShot(0, self, lambda: self.scroll.ensureWidgetVisible(self.form.first))

    @property
    def _is_own(self) -> bool:
        return self._chosen is not None and account_key(self._chosen.name) == self._own

    # --- acts

    def _on_save(self) -> None:
        name, roles = self.form.login, self.form.roles
        if self._chosen is None:
            added = self.tr("The account {name} is added.").format(name=name)
            self._do(partial(self._accounts.add, name, self.form.secret, roles), added, name)
            return
        changed = self.tr("The roles of {name} are changed.").format(name=name)
        work = partial(self._do, partial(self._accounts.set_roles, name, roles), changed, name)
        if self._is_own:
            self._ask(work, self.tr("Change your own roles?"), self.tr("You sign in anew afterwards."), self.tr("Change"))
        else:
            work()

    def _on_password(self) -> None:
        name = self.form.login
        done = self.tr("{name} has a new password.").format(name=name)
        self._do(partial(self._accounts.reset_password, name, self.form.secret), done, name, keeps=True)

    def _on_unlock(self) -> None:
        name = self.form.login
        self._do(partial(self._accounts.unlock, name), self.tr("{name} may sign in again.").format(name=name), name)

    def _on_remove(self) -> None:
        name = self.form.login
        gone = self.tr("The account {name} is removed.").format(name=name)
        self._ask(
            partial(self._do, partial(self._accounts.remove, name), gone, name),
            self.tr("Remove the account {name}?").format(name=name),
            self.tr("You are signed out at once.") if self._is_own else self.tr("Its lines in the journal stay."),
            self.tr("Remove"),
        )

    def _ask(self, work: Callable[[], None], title: str, body: str, action: str) -> None:
        """The strip asks: a click too many takes nobody's account."""
        self._asked = work
        self._tell("hold", title, body, action)

    def _on_confirmed(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked()

    def _do(self, work: Callable[[], object], done: str, name: str, *, keeps: bool = False) -> None:
        """`keeps`: the person's own rights stay what they are."""
        self.form.set_busy(True)
        self._strip.hide()
        leaves = self._is_own and not keeps
        self._tasks.start(work, on_done=lambda _result: self._on_done(done, name, leaves), on_error=self._on_failed, owner=self)

    def _on_done(self, words: str, name: str, leaves: bool) -> None:
        self.form.set_busy(False)
        if leaves:
            self.own_changed.emit()
            return
        self._tell("ok", words)
        self._read(name)

    def _on_failed(self, error: Exception) -> None:
        self.form.set_busy(False)
        said = present(error)
        if isinstance(error, CabinetError) and error.code in _OF_LOGIN:
            self.form.tell_login(said.field_text)
        else:
            self._tell(said.severity, said.title, said.body)

    def _tell(self, kind: str, title: str, body: str = "", action: str = "") -> None:
        self._strip.set_kind(kind)
        self._strip.set_words(title, body, action)
        self._strip.show()
        self.scroll.ensureWidgetVisible(self._strip)

    # --- words

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Accounts"))
        self._strip.hide()
        self._model.set_captions((self.tr("Login"), self.tr("Roles"), self.tr("Sign-in"), self.tr("Second factor")))
        self._table.setAccessibleName(self.tr("Accounts"))
        self._add.setText(self.tr("New account"))
        self._close.setText(self.tr("Close"))
