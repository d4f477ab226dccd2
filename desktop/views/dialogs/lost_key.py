"""An encrypted registry whose key is not on this computer: what happened, the field for the key of the recovery sheet, and the
copies that could be opened instead. Stands before any window of the cabinet."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.domain.errors import CabinetError, InvalidInput, KeyMissing
from desktop.models.domain.secret import Secret
from desktop.services.protection import Protection
from desktop.services.review import MemorySettings
from desktop.services.settings import Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, FieldError, Label, LineEdit, Strip


class LostKeyDialog(DialogFrame):
    """Accepted when the registry can be opened now; rejected when the person gives up."""

    def __init__(self, error: KeyMissing, protection: Protection, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("lost_key", QSize(640, 440), Settings(MemorySettings()), parent=parent)
        self._reason, self._protection, self._tasks = error.reason, protection, tasks
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # its answer is read after it closed
        self._build()
        self._connect()
        self.finish()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._title, self._what = Label(role="title", wrap=True), Label(wrap=True)
        self._caption = Label(role="small", tone="text2", weight=500)
        self.key = LineEdit(ids=True)
        self.key.setObjectName("lost_key.key")
        self.key_error = FieldError()
        self.key_error.setObjectName("lost_key.key_error")
        self._hint = Label(role="small", tone="text3", wrap=True)
        self._note = Label(tone="text3", wrap=True)
        self._error = Strip("bad")
        self._error.setObjectName("lost_key.error")
        self._error.hide()
        self.body.setSpacing(4)
        for part, after in (
            (self._title, 0),
            (self._what, 8),
            (self._error, 8),
            (self._caption, 0),
            (self.key, 0),
            (self.key_error, 0),
            (self._hint, 16),
            (self._note, 0),
        ):
            self.body.addWidget(part)
            self.body.addSpacing(after)
        self.body.addStretch(1)
        self._copy, self._cancel, self._submit = Button(icon=Icon.FOLDER_OPEN), Button(), Button(kind="primary")
        for name, button in (("copy", self._copy), ("cancel", self._cancel), ("submit", self._submit)):
            button.setObjectName(f"lost_key.{name}")
        self.foot.addWidget(self._copy)
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._submit)

    def _connect(self) -> None:
        self.key.textEdited.connect(lambda: self._tell_key(""))
        self.key.textChanged.connect(self._show_state)
        self.key.returnPressed.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self._copy.clicked.connect(self._on_copy)
        self._cancel.clicked.connect(self.close)

    def _on_submit(self) -> None:
        if self._submit.isEnabled():
            self._start(partial(self._protection.put_key_back, Secret(self.key.text())))

    def _on_copy(self) -> None:
        copies = self._protection.backups()
        asked = QFileDialog(self, self.tr("Choose a copy"))
        asked.setObjectName("lost_key.choose")
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        if copies:
            asked.setDirectory(str(copies[0].path.parent))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.restore)
        asked.open()

    def restore(self, path: str) -> None:
        """Puts a copy in the registry's place; a typed key opens one that is encrypted."""
        kit = Secret(self.key.text()) if self.key.text().strip() else None
        self._start(partial(self._protection.restore, Path(path), kit))

    def _start(self, work: partial[None]) -> None:
        self._busy = True
        self._error.hide()
        self._show_state()
        self._tasks.start(work, on_done=lambda _: self._on_opened(), on_error=self._on_failed, owner=self, lane=Lane.WRITE)

    def _on_opened(self) -> None:
        self._busy = False
        self.key.clear()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, InvalidInput):
            self._tell_key(self.tr("This is not a recovery key: a letter is wrong or missing."))
        elif isinstance(error, KeyMissing) and self.key.text():
            self._tell_key(self.tr("This key is of another registry."))
        else:
            told = present(error)
            self._error.set_words(told.title, told.body)
            self._error.show()
            self.fit_body()
        self._show_state()

    def _tell_key(self, text: str) -> None:
        self.key_error.set_text(text)
        self.key.set_error(bool(text))
        self.fit_body()

    def _show_state(self) -> None:
        self._submit.setEnabled(bool(self.key.text().strip()) and not self._busy)
        for button in (self._copy, self._cancel):
            button.setEnabled(not self._busy)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not while a copy takes the registry's place: how that ends must be known."""
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def accept(self) -> None:
        self.done(DialogFrame.DialogCode.Accepted.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_body()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Acquiring Cabinet"))
        self._title.set_text(self.tr("The key to the data is not on this computer"))
        self._what.set_text(
            self.tr("The data are whole but encrypted, and the key kept here does not fit them. Nothing was changed.")
            if self._reason == "wrong"
            else self.tr("The data are whole but encrypted, and neither the keyring nor the vault has their key.")
        )
        self._caption.set_text(self.tr("Recovery key"))
        self.key.setAccessibleName(self.tr("Recovery key"))
        self._hint.set_text(self.tr("Fourteen groups of four letters. Capitals and hyphens do not matter."))
        self._note.set_text(
            self.tr("Without the sheet choose a copy made before the encryption. Nobody else can open the data.")
        )
        self._copy.setText(self.tr("Choose a copy…"))
        self._cancel.setText(self.tr("Close the program"))
        self._submit.setText(self.tr("Open"))
        self._show_state()
        self.fit_body()


def help_with_key(error: CabinetError, protection: Protection) -> bool:
    """Before the first window: True when the registry can be opened now."""
    assert isinstance(error, KeyMissing)
    tasks = TaskRunner()
    dialog = LostKeyDialog(error, protection, tasks)
    try:
        return dialog.exec() == DialogFrame.DialogCode.Accepted.value
    finally:
        tasks.close()
        dialog.deleteLater()
