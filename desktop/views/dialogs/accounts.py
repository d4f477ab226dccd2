"""«Учетные записи»: who may sign in and what each may do. The list on the left, one account on the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Account, Role
from desktop.services.accounts import Accounts
from desktop.services.settings import Settings
from desktop.services.tasks import TaskRunner
from desktop.views.delegates import RowState, TextDelegate
from desktop.views.dialogs.account_rows import COLUMNS, AccountsModel
from desktop.views.dialogs.frame import DialogFrame, TwoColumns
from desktop.views.dialogs.import_table import TableView
from desktop.views.dialogs.settings_form import Field
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.role_words import role_meaning, role_text
from desktop.views.widgets import Button, CheckBox, Label, LineEdit, Strip
from desktop.views.widgets.header import HeaderView
from desktop.views.widgets.new_password import NewPassword

NARROW = 840
_FORM = 344


class AccountsDialog(DialogFrame):
    """Each act runs in a lane and tells its outcome in a strip; the list is read again afterwards."""

    def __init__(self, accounts: Accounts, settings: Settings, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("accounts", QSize(968, 640), settings, parent=parent)
        self._accounts, self._tasks = accounts, tasks
        self._chosen: Account | None = None
        self._doomed = ""
        self._build()
        self._connect()
        self.finish()
        self._read()

    def _build(self) -> None:
        self._strip = Strip("ok", closable=True)
        self._strip.setObjectName("accounts.told")
        self._strip.hide()
        self._model = AccountsModel(self._settings.zone, self)
        self._table = TableView(HeaderView(height=32))
        self._table.setObjectName("accounts.table")
        self._table.setModel(self._model)
        self._table.setMinimumHeight(200)
        delegate = TextDelegate(self._table, RowState(self._table))
        for column in range(COLUMNS):
            self._table.setItemDelegateForColumn(column, delegate)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.setColumnWidth(0, 152)
        self._table.setColumnWidth(2, 152)
        self._table.setColumnWidth(3, 104)
        columns = TwoColumns(narrow=NARROW, gap=32)
        columns.add(self._table, 1)
        columns.add(self._build_form())
        self.body.setSpacing(16)
        self.body.addWidget(self._strip)
        self.body.addWidget(columns, 1)
        self._add = Button(icon=Icon.USER_ROUND)
        self._add.setObjectName("accounts.add")
        self._close = Button()
        self._close.setObjectName("accounts.close")
        self.foot.addWidget(self._add)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)

    def _build_form(self) -> QWidget:
        form = QWidget()
        form.setMinimumWidth(_FORM)
        form.setMaximumWidth(2 * _FORM)
        lines = QVBoxLayout(form)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        self._title = Label(weight=600)
        self._login = LineEdit()
        self._name = Field(self._login, "accounts.name")
        self._roles_title = Label(role="small", weight=500)
        self._roles = {role: CheckBox() for role in Role}
        lines.addWidget(self._title)
        lines.addWidget(self._name)
        lines.addWidget(self._roles_title)
        for role, check in self._roles.items():
            check.setObjectName(f"accounts.role_{role.value}")
            lines.addWidget(check)
        self._password = NewPassword("accounts", self._accounts.faults)
        lines.addWidget(self._password)
        self._save = Button(kind="primary")
        self._reset = Button()
        self._unlock = Button(icon=Icon.LOCK)
        self._remove = Button(icon=Icon.X)
        for name, button in (
            ("save", self._save),
            ("reset_password", self._reset),
            ("unlock", self._unlock),
            ("remove", self._remove),
        ):
            button.setObjectName(f"accounts.{name}")
        for pair in ((self._save, self._reset), (self._unlock, self._remove)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button)
            row.addStretch(1)
            lines.addLayout(row)
        lines.addStretch(1)
        return form

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(lambda now, _old: self._on_row(now.row()))
        self._add.clicked.connect(self.begin_new)
        self._save.clicked.connect(self._on_save)
        self._reset.clicked.connect(self._on_reset)
        self._unlock.clicked.connect(self._on_unlock)
        self._remove.clicked.connect(self._on_remove)
        self._close.clicked.connect(self.close)
        self._strip.action_requested.connect(self._remove_now)
        self._password.changed.connect(self._look)
        self._login.textEdited.connect(self._on_login)
        for check in self._roles.values():
            check.clicked.connect(lambda _on: self._look())

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
        self._show_form()

    def begin_new(self) -> None:
        """An empty form for somebody new."""
        self._chosen = None
        self._table.clearSelection()
        self._login.clear()
        for role, check in self._roles.items():
            check.setChecked(role is Role.CLERK)
        self._show_form()
        self._login.setFocus()

    # --- the form

    def _show_form(self) -> None:
        chosen = self._chosen
        self._password.forget()
        self._name.set_error("")
        self._login.setEnabled(chosen is None)
        if chosen is not None:
            self._login.setText(chosen.name)
            for role, check in self._roles.items():
                check.setChecked(role in chosen.roles)
        self._password.set_login(self._login.text())
        for button in (self._reset, self._unlock, self._remove):
            button.setVisible(chosen is not None)
        self.retranslate()
        self._look()

    def _look(self) -> None:
        roles, good = self._typed_roles(), self._password.is_good
        if self._chosen is None:
            self._save.setEnabled(bool(self._login.text().strip()) and good and bool(roles))
            return
        self._save.setEnabled(bool(roles) and roles != self._chosen.roles)
        self._reset.setEnabled(good)
        self._unlock.setEnabled(self._chosen.locked_until is not None)

    def _typed_roles(self) -> frozenset[Role]:
        return frozenset(role for role, check in self._roles.items() if check.isChecked())

    def _on_login(self, text: str) -> None:
        self._name.set_error("")
        self._password.set_login(text)
        self._look()

    # --- acts

    def _on_save(self) -> None:
        name, roles = self._login.text(), self._typed_roles()
        if self._chosen is None:
            work: Callable[[], object] = partial(self._accounts.add, name, self._password.secret(), roles)
            done = self.tr("The account {name} is added.")
        else:
            work, done = partial(self._accounts.set_roles, name, roles), self.tr("The roles of {name} are changed.")
        self._do(work, done, name)

    def _on_reset(self) -> None:
        name = self._login.text()
        done = self.tr("{name} has a new password.")
        self._do(partial(self._accounts.reset_password, name, self._password.secret()), done, name)

    def _on_unlock(self) -> None:
        name = self._login.text()
        self._do(partial(self._accounts.unlock, name), self.tr("{name} may sign in again."), name)

    def _on_remove(self) -> None:
        """The strip asks: a click too many takes nobody's account."""
        name = self._login.text()
        self._tell("hold", self.tr("Remove the account {name}?").format(name=name), "", self.tr("Remove"))
        self._doomed = name

    def _remove_now(self) -> None:
        name, self._doomed = self._doomed, ""
        self._do(partial(self._accounts.remove, name), self.tr("The account {name} is removed."), name)

    def _do(self, work: Callable[[], object], done: str, name: str) -> None:
        self._save.setEnabled(False)
        self._tasks.start(
            work,
            on_done=lambda _result: self._on_done(done.format(name=name), name),
            on_error=self._on_failed,
            owner=self,
        )

    def _on_done(self, words: str, name: str) -> None:
        self._tell("ok", words)
        self._read(name)

    def _on_failed(self, error: Exception) -> None:
        said = present(error)
        self._tell(said.severity, said.title, said.body)
        self._look()

    def _tell(self, kind: str, title: str, body: str = "", action: str = "") -> None:
        self._strip.set_kind(kind)
        self._strip.set_words(title, body, action)
        self._strip.show()

    # --- words

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Accounts"))
        self._model.set_captions((self.tr("Login"), self.tr("Roles"), self.tr("Sign-in"), self.tr("Second factor")))
        self._table.setAccessibleName(self.tr("Accounts"))
        self._title.set_text(self.tr("New account") if self._chosen is None else self._chosen.name)
        self._name.set_words(self.tr("Login"))
        self._roles_title.set_text(self.tr("Roles"))
        for role, check in self._roles.items():
            check.setText(role_text(role))
            check.setToolTip(role_meaning(role))
            check.setAccessibleName(role_text(role))
            check.setAccessibleDescription(role_meaning(role))
        self._save.setText(self.tr("Add") if self._chosen is None else self.tr("Save roles"))
        self._reset.setText(self.tr("Give a new password"))
        self._unlock.setText(self.tr("Unlock"))
        self._remove.setText(self.tr("Remove…"))
        self._add.setText(self.tr("New account"))
        self._close.setText(self.tr("Close"))
