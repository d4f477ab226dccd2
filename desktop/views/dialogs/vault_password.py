"""Where the system has no keyring, the program's own vault keeps the secrets: its password is asked for once per start."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QThread, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.domain.errors import CabinetError
from desktop.models.domain.secret import Secret
from desktop.services.review import MemorySettings
from desktop.services.settings import Settings
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.presenter import present
from desktop.views.widgets import Button, FieldError, Label
from desktop.views.widgets.password_edit import PasswordEdit


class VaultPasswordDialog(DialogFrame):
    """With `is_new` the vault is made now, and its password is typed twice. `error` tells of the answer before. Accepted with
    `secret`."""

    def __init__(self, *, is_new: bool, error: CabinetError | None = None, parent: QWidget | None = None) -> None:
        super().__init__("vault", QSize(640, 360), Settings(MemorySettings()), parent=parent)
        self._is_new, self._refusal = is_new, error
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
        self.mismatch.setObjectName("vault.error")
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
            field.textChanged.connect(self._on_typed)
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

    def _on_typed(self) -> None:
        self._refusal = None
        self._show_state()

    def _show_state(self) -> None:
        typed, again = self.password.text(), self.repeat.text()
        differs = self._is_new and bool(again) and again != typed
        refusal = present(self._refusal).field_text if self._refusal is not None else ""
        self.mismatch.set_text(self.tr("The passwords differ.") if differs else refusal)
        self.password.set_error(bool(refusal))
        self._submit.setEnabled(bool(typed) and (not self._is_new or again == typed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_body()

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
        self.fit_body()


class VaultPassword(QObject):
    """A call asks the person, from whichever thread it comes, and waits for the answer; None when it is refused. `is_new` tells
    whether the vault has to be made. Wherever it is made, it lives in the interface's thread, which shows the dialog."""

    _asked = Signal(object, object)

    def __init__(self, is_new: Callable[[], bool], app: QApplication) -> None:
        super().__init__()
        self._is_new = is_new
        self._asked.connect(self._ask, Qt.ConnectionType.BlockingQueuedConnection)
        self.moveToThread(app.thread())

    def __call__(self, error: CabinetError | None = None) -> Secret | None:
        """`error` tells what was wrong with the answer before."""
        found: list[Secret | None] = []
        if QThread.currentThread() is self.thread():
            self._ask(found, error)
        else:
            self._asked.emit(found, error)
        return found[0]

    @Slot(object, object)
    def _ask(self, found: list[Secret | None], error: CabinetError | None) -> None:
        over = QApplication.activeWindow()  # it may be the question before, which is going
        parent = over if over is not None and over.isVisible() else None
        dialog = VaultPasswordDialog(is_new=self._is_new(), error=error, parent=parent)
        accepted = dialog.exec() == DialogFrame.DialogCode.Accepted.value
        found.append(dialog.secret() if accepted else None)
        dialog.password.forget()
        dialog.repeat.forget()
        dialog.deleteLater()
