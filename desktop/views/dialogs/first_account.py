"""«Защитить кабинет»: the first account closes the cabinet and encrypts its data; what opens it in need is shown once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import CabinetError
from desktop.models.domain.secret import Secret
from desktop.services.accounts import Accounts
from desktop.services.protection import Protection
from desktop.services.settings import Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views.dialogs.frame import DialogFrame, TwoColumns, discard
from desktop.views.dialogs.recovery_sheet import Kit, RecoverySheet
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, CheckBox, FieldError, Label, ProgressBar, Strip, Toast
from desktop.views.widgets.new_password import NewPassword
from desktop.views.widgets.password_edit import GlyphEdit


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAccountParts:
    """What the first account needs. Without `protection` the data stay as they are."""

    accounts: Accounts
    settings: Settings
    tasks: TaskRunner
    protection: Protection | None = None


@dataclass(frozen=True, slots=True)
class _Made:
    kit: Kit
    problem: CabinetError | None


def _protect(parts: FirstAccountParts, login: str, password: Secret) -> _Made:
    """Runs in a lane. The account is made even when the encryption fails: its codes must be shown all the same."""
    added = parts.accounts.add(login, password, frozenset({Role.ADMIN}))
    key, problem = "", None
    if parts.protection is not None and not parts.protection.is_on:
        try:
            key = parts.protection.switch_on().text.reveal()
        except CabinetError as error:
            problem = error
    return _Made(Kit(added.account.name, added.recovery_codes, key), problem)


class FirstAccountDialog(DialogFrame):
    """Signal: `closed_now` – the account is made and its owner is at work."""

    closed_now = Signal()
    hides_whole = True

    def __init__(self, parts: FirstAccountParts, parent: QWidget | None = None) -> None:
        super().__init__("first_account", QSize(824, 600), parts.settings, parent=parent)
        self._parts = parts
        self._made: _Made | None = None
        self._busy = False
        self._build()
        self._connect()
        self.finish()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._title, self._lead = Label(role="title"), Label(tone="text2", wrap=True)
        self._error = Strip("bad")
        self._error.setObjectName("first_account.error")
        self._error.hide()
        self._bar = ProgressBar()
        self._bar.hide()
        self._form = TwoColumns(narrow=700, gap=40)
        self._form.add(self._build_form())
        self._form.add(self._build_facts(), 1)
        self._sheet: RecoverySheet | None = None
        self.saved = CheckBox()
        self.saved.setObjectName("first_account.saved")
        self.saved.hide()
        self.body.setSpacing(8)
        for part in (self._title, self._lead, self._error, self._bar, self._form, self.saved):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._cancel, self._submit = Button(), Button(kind="primary")
        self._cancel.setObjectName("first_account.cancel")
        self._submit.setObjectName("first_account.submit")
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._submit)

    def _build_form(self) -> QWidget:
        part = QWidget()
        part.setFixedWidth(344)
        self._name_caption = Label(role="small", tone="text2", weight=500)
        self.name = GlyphEdit(Icon.USER_ROUND)
        self.name.setObjectName("first_account.name")
        self.name_error = FieldError()
        self.name_error.setObjectName("first_account.name_error")
        self.new = NewPassword("first_account", self._parts.accounts.faults)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        for each in (self._name_caption, self.name, self.name_error):
            column.addWidget(each)
        column.addSpacing(12)
        column.addWidget(self.new)
        column.addStretch(1)
        return part

    def _build_facts(self) -> QWidget:
        part = QWidget()
        self._facts_title = Label(weight=600)
        self._facts = [Label(tone="text2", wrap=True) for _ in range(4)]
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._facts_title)
        for label in self._facts:
            column.addWidget(label)
        column.addStretch(1)
        return part

    def _connect(self) -> None:
        self.name.textChanged.connect(lambda text: self.new.set_login(text.strip()))
        self.name.textChanged.connect(self._on_name)
        self.name.returnPressed.connect(lambda: self.new.password.setFocus(Qt.FocusReason.TabFocusReason))
        self.new.changed.connect(self._show_state)
        self.new.submitted.connect(self._on_submit)
        self.saved.toggled.connect(self._show_state)
        self._cancel.clicked.connect(self.close)
        self._submit.clicked.connect(self._on_submit)

    # --- acting

    def _on_name(self) -> None:
        self.name_error.set_text("")
        self.name.set_error(False)
        self._show_state()

    def _on_submit(self) -> None:
        if not self._submit.isEnabled():
            return
        if self._made is not None:
            self.close()
            return
        self._busy = True
        self._error.hide()
        self._bar.show()
        self._bar.set_progress(0, None)
        self._show_state()
        work = partial(_protect, self._parts, self.name.text().strip(), self.new.secret())
        self._parts.tasks.start(work, on_done=self._on_made, on_error=self._on_failed, owner=self, lane=Lane.WRITE)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._bar.hide()
        told = present(error)
        if isinstance(error, CabinetError) and error.code in ("invalid.account_name", "conflict.account_name"):
            self.name_error.set_text(told.field_text)
            self.name.set_error(True)
            self.name.setFocus()
        else:
            self._error.set_words(told.title, told.body)
            self._error.show()
        self._show_state()

    def _on_made(self, made: _Made) -> None:
        self._busy, self._made = False, made
        self.new.forget()
        self._bar.hide()
        self.body.removeWidget(self._form)
        discard(self._form)
        self._sheet = RecoverySheet(made.kit, self._parts.tasks, "first_account")
        self._sheet.kept.connect(lambda text: Toast.show_in(self, text, bottom=56))
        self._sheet.failed.connect(self._on_failed)
        self.body.insertWidget(4, self._sheet)
        self.saved.show()
        self.retranslate()
        self._fit()
        if made.problem is not None:
            told = present(made.problem)
            self._error.set_words(self.tr("The cabinet is closed, but its data are not encrypted yet."), told.field_text)
            self._error.show()
        self.closed_now.emit()

    def _show_state(self) -> None:
        can = self.saved.isChecked() if self._made else bool(self.name.text().strip()) and self.new.is_good
        self._submit.setEnabled(can and not self._busy)
        self._cancel.setEnabled(not self._busy)

    # --- words

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Protect the cabinet"))
        made = self._made is not None
        self._title.set_text(self.tr("Keep this sheet") if made else self.tr("The first account"))
        self._lead.set_text(
            self.tr("It is shown this one time. Without it and without a password nobody can open the data.")
            if made
            else self.tr("You become the administrator: you add the others and give them rights.")
        )
        self.saved.setText(self.tr("The codes are kept"))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setVisible(not made)
        self._submit.setText(self.tr("Done") if made else self.tr("Protect"))
        if not made:
            self._retranslate_form()
        self._show_state()

    def _retranslate_form(self) -> None:
        self._name_caption.set_text(self.tr("Login"))
        self.name.setAccessibleName(self.tr("Login"))
        self._facts_title.set_text(self.tr("What happens"))
        told = [
            self.tr("The cabinet closes: from now on everybody signs in, in the window and on the command line."),
            self.tr("The data are encrypted on this computer. A copied file opens for nobody."),
            self.tr("After some minutes without a key or the mouse the window covers itself."),
            self.tr("Next you get a sheet with recovery codes and a key. Keep it on paper."),
        ]
        for label, text in zip(self._facts, told, strict=True):
            label.set_text(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._made is None and self._form.is_stacked:
            self.scroll.widget().setMinimumHeight(0)
        else:
            self.fit_body()

    def closeEvent(self, event: QCloseEvent) -> None:
        parent = self.parentWidget()
        if self._busy or (self._made is not None and not self.saved.isChecked() and parent is not None and parent.isVisible()):
            self.saved.setFocus(Qt.FocusReason.ShortcutFocusReason)
            event.ignore()
            return
        super().closeEvent(event)


def open_first_account(parts: FirstAccountParts, parent: QWidget | None) -> FirstAccountDialog:
    """Shows the window; `closed_now` tells when the cabinet is closed."""
    dialog = FirstAccountDialog(parts, parent)
    dialog.show()
    return dialog
