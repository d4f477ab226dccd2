"""A window with the recovery sheet alone: codes made anew, those of the second factor, or the kit of an encrypted registry."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.services.settings import Settings
from desktop.services.tasks import TaskRunner
from desktop.views.dialogs.frame import FOOTER, DialogFrame
from desktop.views.dialogs.recovery_sheet import Kit, RecoverySheet
from desktop.views.presenter import present
from desktop.views.widgets import Button, CheckBox, Label, Strip, Toast


class SheetDialog(DialogFrame):
    """Closes only after the person has said that the sheet is kept: what it holds is shown this one time."""

    hides_whole = True

    def __init__(self, kit: Kit, settings: Settings, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("sheet", QSize(720, 616), settings, parent=parent)
        self._has_codes = bool(kit.codes)
        self._title, self._lead = Label(role="title"), Label(tone="text2", wrap=True)
        self._error = Strip("bad")
        self._error.setObjectName("sheet.error")
        self._error.hide()
        self.sheet = RecoverySheet(kit, tasks, "sheet")
        self.saved = CheckBox()
        self.saved.setObjectName("sheet.saved")
        self._done = Button(kind="primary")
        self._done.setObjectName("sheet.done")
        self.body.setSpacing(12)
        for part in (self._title, self._lead, self._error, self.sheet, self.saved):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self._done)
        self.sheet.kept.connect(lambda words: Toast.show_in(self, words, bottom=FOOTER))
        self.sheet.failed.connect(self._on_failed)
        self.saved.toggled.connect(self._done.setEnabled)
        self._done.clicked.connect(self.close)
        self._done.setEnabled(False)
        self.finish()

    def _on_failed(self, error: Exception) -> None:
        told = present(error)
        self._error.set_words(told.title, told.body)
        self._error.show()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Recovery sheet"))
        self._title.set_text(self.tr("Keep this sheet"))
        self._lead.set_text(
            self.tr("It is shown this one time. Print it or write it down, and keep it away from the computer.")
        )
        self.saved.setText(self.tr("The sheet is kept"))
        self.saved.setAccessibleName(self.tr("The sheet is kept"))
        self._done.setText(self.tr("Done"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_body()

    def closeEvent(self, event: QCloseEvent) -> None:
        parent = self.parentWidget()
        if not self.saved.isChecked() and parent is not None and parent.isVisible():
            self.saved.setFocus(Qt.FocusReason.ShortcutFocusReason)
            event.ignore()
            return
        super().closeEvent(event)


def show_sheet(kit: Kit, settings: Settings, tasks: TaskRunner, parent: QWidget | None) -> SheetDialog:
    dialog = SheetDialog(kit, settings, tasks, parent)
    dialog.show()
    return dialog
