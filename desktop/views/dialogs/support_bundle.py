"""«Копия для поддержки»: every text of the bundle is read here before it is saved, and nothing else is saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from desktop.services.settings import Settings
from desktop.services.support_bundle import Part, SupportBundle
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import fonts
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, Label, Strip, Tabs

FILE = "cabinet-support.zip"
_LEAST_TEXT = 120


class SupportBundleDialog(DialogFrame):
    """One tab for each file of the bundle."""

    def __init__(self, bundle: SupportBundle, settings: Settings, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("bundle", QSize(824, 600), settings, parent=parent)
        self._bundle, self._tasks = bundle, tasks
        self._parts: list[Part] = []
        self._build()
        self._connect()
        self.finish()
        tasks.start(bundle.parts, on_done=self._show_parts, on_error=self._on_failed, owner=self)

    def _build(self) -> None:
        self._lead = Label(tone="text2", wrap=True)
        self._lead.setContentsMargins(0, 16, 0, 8)
        self._tabs = Tabs()
        self._tabs.setObjectName("bundle.tabs")
        self.head.addWidget(self._lead)
        self.head.addWidget(self._tabs)
        self._strip = Strip("ok", closable=True)
        self._strip.setObjectName("bundle.told")
        self._strip.hide()
        self._text = QPlainTextEdit()
        self._text.setObjectName("bundle.text")
        self._text.setReadOnly(True)
        self._text.setFont(fonts.font("base", tnum=True, zero=True))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setMinimumHeight(_LEAST_TEXT)
        self._text.setTabChangesFocus(True)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(12)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._text, 1)
        self._close, self._save = Button(), Button(kind="primary", icon=Icon.FILE_DOWN)
        self._close.setObjectName("bundle.close")
        self._save.setObjectName("bundle.save")
        self._save.setEnabled(False)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)
        self.foot.addWidget(self._save)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_part)
        self._close.clicked.connect(self.close)
        self._save.clicked.connect(self._on_save)

    def _show_parts(self, parts: list[Part]) -> None:
        self._parts = parts
        for part in parts:
            self._tabs.add(part.name)
        self._show_part(0)
        self._save.setEnabled(bool(parts))

    def _show_part(self, at: int) -> None:
        if 0 <= at < len(self._parts):
            self._text.setPlainText(self._parts[at].text or self.tr("Empty"))

    def _on_save(self) -> None:
        asked = QFileDialog(self, self.tr("Copy for support"), str(Path.home()), "ZIP (*.zip)")
        asked.setObjectName("bundle.save_dialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("zip")
        asked.selectFile(FILE)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.save_to(Path(name)))
        asked.open()

    def save_to(self, path: Path) -> None:
        """What is shown, and not what may have been written since."""
        self._save.setEnabled(False)
        self._tasks.start(
            partial(self._bundle.save, path, self._parts),
            on_done=lambda _none: self._on_saved(path),
            on_error=self._on_failed,
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_saved(self, path: Path) -> None:
        self._save.setEnabled(True)
        self._tell("ok", self.tr("File saved: {file}").format(file=path.name), self.tr("Nothing was sent anywhere."))

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(bool(self._parts))
        told = present(error)
        self._tell(told.severity, told.title, told.body)

    def _tell(self, kind: str, title: str, body: str) -> None:
        self._strip.set_kind(kind)
        self._strip.set_words(title, body)
        self._strip.show()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Copy for support"))
        self._lead.set_text(self.tr("This and nothing else is saved: no cards, no payers, no passwords."))
        self._strip.hide()
        self._tabs.setAccessibleName(self.tr("Files of the copy"))
        self._text.setAccessibleName(self.tr("Text of the file"))
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Save as…"))
