"""Where the system has no keyring, the program's own vault keeps the secrets: its password is asked for once per start."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QThread, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.domain.secret import Secret
from desktop.services.review import MemorySettings
from desktop.services.settings import Settings
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.widgets import Button, FieldError, Label
from desktop.views.widgets.password_edit import PasswordEdit


class VaultPasswordDialog(DialogFrame):
    """With `is_new` the vault is made now, and its password is typed twice. Accepted with `secret`."""

    def __init__(self, *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__("vault", QSize(640, 360), Settings(MemorySettings()), parent=parent)
        self._is_new = is_new
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # its answer is read after it closed
        self._build()
        self._connect()
        self.finish()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._title, self._what = Label(role="title", wrap=True), Label(wrap=True)
        self._captions = [Label(role="small", tone="text2", weight=500) for _ in range(2)]
        self.password, self.repeat = PasswordEdit(show_name="vault.show"), PasswordEdit(show_name="vault.show_repeat")
        self.password.setObjectName("vault.password")
        self.repeat.setObjectName("vault.repeat")
        self.mismatch = FieldError()
        self.body.setSpacing(4)
        for part, after in (
            (self._title, 0),
            (self._what, 12),
            (self._captions[0], 0),
            (self.password, 8),
            (self._captions[1], 0),
            (self.repeat, 0),
            (self.mismatch, 0),
        ):
            self.body.addWidget(part)
            self.body.addSpacing(after)
        self.body.addStretch(1)
        for part in (self._captions[1], self.repeat):
            part.setVisible(self._is_new)
        self._cancel, self._submit = Button(), Button(kind="primary")
        self._cancel.setObjectName("vault.cancel")
        self._submit.setObjectName("vault.submit")
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._submit)

    def _connect(self) -> None:
        for field in (self.password, self.repeat):
            field.textChanged.connect(self._show_state)
        self.password.returnPressed.connect(self._on_entered)
        self.repeat.returnPressed.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self._cancel.clicked.connect(self.close)

    def secret(self) -> Secret:
        return self.password.secret()

    def _on_entered(self) -> None:
        if self._is_new:
            self.repeat.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._on_submit()

    def _on_submit(self) -> None:
        if self._submit.isEnabled():
            self.done(DialogFrame.DialogCode.Accepted.value)

    def _show_state(self) -> None:
        typed, again = self.password.text(), self.repeat.text()
        differs = self._is_new and bool(again) and again != typed
        self.mismatch.set_text(self.tr("The passwords differ.") if differs else "")
        self._submit.setEnabled(bool(typed) and (not self._is_new or again == typed))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Password vault"))
        self._title.set_text(self.tr("Password vault"))
        self._what.set_text(
            self.tr("This system has no keyring. Set a password for the program's own vault; it is asked for at each start.")
            if self._is_new
            else self.tr("This system has no keyring. The vault with the program's secrets opens with its password.")
        )
        for caption, field, words in (
            (self._captions[0], self.password, self.tr("Password of the vault")),
            (self._captions[1], self.repeat, self.tr("Password of the vault again")),
        ):
            caption.set_text(words)
            field.setAccessibleName(words)
        self._cancel.setText(self.tr("Cancel"))
        self._submit.setText(self.tr("Make the vault") if self._is_new else self.tr("Open"))
        self._show_state()


class VaultPassword(QObject):
    """`StartupConfig.vault_password` of the window: a call asks the person, from whichever thread it comes, and waits for the
    answer; None when it is refused. Made in the interface thread; `is_new` tells whether the vault has to be made."""

    _asked = Signal(object)

    def __init__(self, is_new: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self._asked.connect(self._ask, Qt.ConnectionType.BlockingQueuedConnection)

    def __call__(self) -> Secret | None:
        found: list[Secret | None] = []
        if QThread.currentThread() is QApplication.instance().thread():
            self._ask(found)
        else:
            self._asked.emit(found)
        return found[0]

    @Slot(object)
    def _ask(self, found: list[Secret | None]) -> None:
        dialog = VaultPasswordDialog(is_new=self._is_new(), parent=QApplication.activeWindow())
        accepted = dialog.exec() == DialogFrame.DialogCode.Accepted.value
        found.append(dialog.secret() if accepted else None)
        dialog.password.forget()
        dialog.repeat.forget()
        dialog.deleteLater()
