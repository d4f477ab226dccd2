"""«Восстановление»: a copy takes the registry's place. What is there now is put aside among the copies, so nothing is lost."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QWidget

from desktop.models.domain.backups import Backup
from desktop.models.domain.errors import InvalidInput, KeyMissing
from desktop.models.domain.secret import Secret
from desktop.services.protection import Protection
from desktop.services.settings import Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import formatting
from desktop.views.delegates import RowState, TextDelegate
from desktop.views.dialogs.backup_rows import COLUMNS, BackupsModel
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.import_table import TableView
from desktop.views.dialogs.settings_form import Field
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, Label, LineEdit, ProgressBar, Strip
from desktop.views.widgets.header import HeaderView

_WIDTHS = (168, 216, 104)


class RestoreDialog(DialogFrame):
    """Signal: `restored` – another registry is in place: settings, accounts and rows that are shown are no longer true."""

    restored = Signal()

    def __init__(self, protection: Protection, settings: Settings, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("restore", QSize(720, 520), settings, parent=parent)
        self._protection, self._tasks = protection, tasks
        self._chosen: Path | None = None
        self._busy = False
        self._build()
        self._connect()
        self.finish()
        tasks.start(protection.backups, on_done=self._show_backups, on_error=self._on_failed, owner=self)

    def _build(self) -> None:
        self._lead = Label(tone="text2", wrap=True)
        self._strip = Strip("hold", closable=True)
        self._strip.setObjectName("restore.told")
        self._strip.hide()
        self._bar = ProgressBar()
        self._bar.hide()
        self._model = BackupsModel(self._settings.zone, self)
        self._table = TableView(HeaderView(height=32))
        self._table.setObjectName("restore.table")
        self._table.setModel(self._model)
        self._table.setMinimumHeight(140)
        delegate = TextDelegate(self._table, RowState(self._table))
        for column in range(COLUMNS):
            self._table.setItemDelegateForColumn(column, delegate)
        for column, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(column, width)
        self._table.horizontalHeader().setSectionResizeMode(COLUMNS - 1, QHeaderView.ResizeMode.Stretch)
        self._key = LineEdit(ids=True)
        self._field = Field(self._key, "restore.key")
        self._field.hide()
        self.body.setSpacing(12)
        for part in (self._lead, self._strip, self._bar, self._field):
            self.body.addWidget(part)
        self.body.addWidget(self._table, 1)
        Fit(self.scroll)
        self._other, self._close, self._restore = Button(icon=Icon.FOLDER_OPEN), Button(), Button(kind="primary")
        for name, button in (("other", self._other), ("close", self._close), ("submit", self._restore)):
            button.setObjectName(f"restore.{name}")
        self.foot.addWidget(self._other)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)
        self.foot.addWidget(self._restore)

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(lambda _now, _old: self._look())
        self._table.doubleClicked.connect(lambda _index: self._on_submit())
        self._other.clicked.connect(self._on_other)
        self._close.clicked.connect(self.close)
        self._restore.clicked.connect(self._on_submit)
        self._strip.action_requested.connect(self._restore_now)
        self._key.textEdited.connect(lambda _text: self._field.set_error(""))
        self._key.returnPressed.connect(self._restore_now)

    def _show_backups(self, backups: list[Backup]) -> None:
        self._model.show_backups(backups)
        if backups:
            self._table.selectRow(0)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        for part in (self._table, self._other, self._close):
            part.setEnabled(not self._busy)
        self._restore.setEnabled(not self._busy and self._table.currentIndex().isValid())

    # --- choosing

    def _on_other(self) -> None:
        asked = QFileDialog(self, self.tr("Choose a copy"), str(Path.home()))
        asked.setObjectName("restore.choose")
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.choose(Path(name), Path(name).name))
        asked.open()

    def _on_submit(self) -> None:
        if self._restore.isEnabled():
            backup = self._model.backup(self._table.currentIndex().row())
            self.choose(backup.path, formatting.date_time(backup.made_at, self._settings.zone))

    def choose(self, copy: Path, called: str) -> None:
        """Asks once more before anything happens."""
        self._chosen = copy
        self._field.hide()
        self._tell(
            "hold",
            self.tr("Put this copy in the registry's place? {copy}").format(copy=called),
            self.tr("Settings and accounts are then the copy's as well. The registry of now is kept among the copies."),
            self.tr("Restore"),
        )

    # --- doing

    def _restore_now(self) -> None:
        if self._chosen is None or self._busy:
            return
        self._busy = True
        self._strip.hide()
        self._bar.show()
        self._bar.set_progress(0, None)
        self._look()
        kit = Secret(self._key.text()) if self._key.text().strip() else None
        self._tasks.start(
            partial(self._protection.restore, self._chosen, kit),
            on_done=self._on_restored,
            on_error=self._on_failed,
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_restored(self, _none: None) -> None:
        self._busy = False
        self._key.clear()
        self.close()
        self.restored.emit()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._bar.hide()
        told = present(error)
        if isinstance(error, KeyMissing | InvalidInput) and self._chosen is not None:
            tried = bool(self._key.text().strip())
            self._field.show()
            self._field.set_error(self.tr("This key does not open the copy.") if tried else "")
            self._key.setFocus()
            self._tell(
                "hold",
                self.tr("The copy is encrypted with another key. Nothing was changed."),
                self.tr("Enter the key from its recovery sheet."),
                self.tr("Restore"),
            )
        else:
            self._tell(told.severity, told.title, told.body)
        self._look()

    def _tell(self, kind: str, title: str, body: str = "", action: str = "") -> None:
        self._strip.set_kind(kind)
        self._strip.set_words(title, body, action)
        self._strip.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
            return
        super().closeEvent(event)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Restore"))
        self._lead.set_text(
            self.tr("The copies in the data folder, the newest first. A copy made elsewhere is chosen as a file.")
        )
        self._model.set_captions((self.tr("Made"), self.tr("Why"), self.tr("Size"), self.tr("Protection")))
        self._table.setAccessibleName(self.tr("Copies of the registry"))
        self._field.set_words(
            self.tr("Recovery key"), self.tr("Fourteen groups of four letters. Capitals and hyphens do not matter.")
        )
        self._strip.hide()
        self._other.setText(self.tr("Other file…"))
        self._close.setText(self.tr("Close"))
        self._restore.setText(self.tr("Restore…"))
