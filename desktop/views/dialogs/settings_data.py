"""The data in the settings: where they lie, whether they are encrypted, their copies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.backups import Backup
from desktop.models.domain.recovery_kit import RecoveryKit
from desktop.services.tasks import Lane
from desktop.views import formatting
from desktop.views.dialogs.settings_form import Group
from desktop.views.dialogs.settings_person import Told
from desktop.views.icons import Icon
from desktop.views.rights import bar
from desktop.views.widgets import Button, Label, ProgressBar, Strip

if TYPE_CHECKING:
    from desktop.views.window_dialogs import DialogParts

T = TypeVar("T")
COPY = "cabinet-backup.db"


class DataGroup(Group):
    """Signals: `kit_made` (RecoveryKit) – to be printed · `restore_asked` · `bundle_asked` · `anonymise_asked` · `told` (the
    widget that has something new to read)."""

    kit_made = Signal(object)
    restore_asked = Signal()
    bundle_asked = Signal()
    anonymise_asked = Signal()
    told = Signal(object)

    def __init__(self, parts: DialogParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._last: Backup | None = None
        self.is_busy = False
        """The whole registry is being rewritten or copied: the window waits for that."""
        self._build()
        self._connect()
        self.retranslate()
        self.read_backups()

    def _build(self) -> None:
        self._folder, self._state = Label(wrap=True, tone="text2"), Label(wrap=True, tone="text2")
        self._copies = Label(wrap=True, tone="text2", tnum=True)
        for name, words in (("folder", self._folder), ("encryption_state", self._state), ("last_backup", self._copies)):
            words.setObjectName(f"settings.main.{name}")
        self._buttons = {
            "open_folder": Button(icon=Icon.FOLDER_OPEN),
            "encryption": Button(icon=Icon.LOCK),
            "kit": Button(icon=Icon.PRINTER),
            "backup": Button(icon=Icon.COPY),
            "restore": Button(icon=Icon.ROTATE_CCW),
            "bundle": Button(icon=Icon.FILE_TEXT),
            "anonymise": Button(icon=Icon.EYE_OFF),
        }
        for name, button in self._buttons.items():
            button.setObjectName(f"settings.main.{name}")
        self._ask = Strip("hold", closable=True)
        self._ask.setObjectName("settings.main.data_ask")
        self._ask.hide()
        self._bar = ProgressBar()
        self._bar.hide()
        self._told = Told("settings.main.data_told")
        for words, names in (
            (self._folder, ("open_folder",)),
            (self._state, ("encryption", "kit")),
            (self._copies, ("backup", "restore")),
        ):
            self.line.addWidget(words)
            self.add_row(*(self._buttons[name] for name in names))
        self.add_row(self._buttons["bundle"], self._buttons["anonymise"])
        for part in (self._ask, self._bar, self._told):
            self.line.addWidget(part)

    def _connect(self) -> None:
        buttons, access = self._buttons, self._parts.access
        buttons["open_folder"].clicked.connect(self._on_folder)
        buttons["encryption"].clicked.connect(self._on_encryption)
        buttons["kit"].clicked.connect(self._on_kit)
        buttons["backup"].clicked.connect(self._on_backup)
        buttons["restore"].clicked.connect(self.restore_asked)
        buttons["bundle"].clicked.connect(self.bundle_asked)
        buttons["anonymise"].clicked.connect(self.anonymise_asked)
        self._ask.action_requested.connect(self._switch_off)
        for name in ("encryption", "kit", "backup", "restore", "bundle"):
            bar(buttons[name], Right.SETTINGS, access)
        bar(buttons["anonymise"], Right.JOURNAL, access)

    # --- acts

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._parts.folder)))

    def _on_encryption(self) -> None:
        if self._parts.protection.is_on:
            self._ask.set_words(
                self.tr("Switch encryption off?"),
                self.tr("Whoever has the file, or a copy of it, then reads it without a key."),
                self.tr("Switch off"),
            )
            self._ask.show()
            self.told.emit(self._ask)
            return
        self._begin(self.tr("The registry is being rewritten. Do not switch the computer off…"))
        self._start(self._parts.protection.switch_on, self._on_encrypted)

    def _on_encrypted(self, kit: RecoveryKit) -> None:
        self._end(self.tr("The registry is encrypted."))
        self.kit_made.emit(kit)

    def _switch_off(self) -> None:
        self._begin(self.tr("The registry is being rewritten. Do not switch the computer off…"))
        self._start(self._parts.protection.switch_off, lambda _copies: self._end(self.tr("The registry is in clear now.")))

    def _on_kit(self) -> None:
        self._begin("")
        self._start(self._parts.protection.recovery_kit, self._on_kit_made)

    def _on_kit_made(self, kit: RecoveryKit) -> None:
        self._end("")
        self.kit_made.emit(kit)

    def _on_backup(self) -> None:
        asked = QFileDialog(self, self.tr("Backup"), str(Path.home()))
        asked.setObjectName("settings.main.backup_dialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("db")
        asked.selectFile(COPY)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.back_up(Path(name)))
        asked.open()

    def back_up(self, target: Path) -> None:
        """Writes a copy there."""
        self._begin(self.tr("The copy is being written…"))
        self._start(
            partial(self._parts.protection.back_up, target),
            lambda path: self._end(self.tr("The copy is written: {file}").format(file=path.name)),
        )

    def _start(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._parts.tasks.start(work, on_done=done, on_error=self._on_failed, owner=self, lane=Lane.WRITE)

    def _begin(self, words: str) -> None:
        self.is_busy = True
        self._ask.hide()
        self._bar.show()
        self._bar.set_progress(0, None)
        self._told.tell(words, "text2")
        self.told.emit(self._told)
        self._look()

    def _end(self, words: str) -> None:
        self.is_busy = False
        self._bar.hide()
        self.retranslate()
        self._told.tell(words)
        self.told.emit(self._told)
        self.read_backups()

    def _on_failed(self, error: Exception) -> None:
        self._end("")
        self._told.refuse(error)

    def read_backups(self) -> None:
        """Again, after something was copied elsewhere."""
        self._parts.tasks.start(self._parts.protection.backups, on_done=self._show_backups, owner=self)

    def _show_backups(self, backups: list[Backup]) -> None:
        self._last = backups[0] if backups else None
        self._tell_copies()

    # --- words

    def _look(self) -> None:
        for name, button in self._buttons.items():
            button.setEnabled(not self.is_busy or name == "open_folder")

    def _tell_copies(self) -> None:
        last = formatting.date_time(self._last.made_at, self._parts.settings.zone) if self._last else formatting.NOTHING
        self._copies.set_text(self.tr("Last copy in the data folder: {date}").format(date=last))

    def retranslate(self) -> None:
        is_on = self._parts.protection.is_on
        self.set_heading(self.tr("Data"))
        self._folder.set_text(self.tr("Data folder: {path}").format(path=self._parts.folder))
        if is_on:
            self._state.set_text(self.tr("The registry is encrypted. Its key lies in this computer's store of passwords."))
        else:
            self._state.set_text(self.tr("The registry is not encrypted: whoever has the file reads it."))
        self._tell_copies()
        words = {
            "open_folder": self.tr("Open folder"),
            "encryption": self.tr("Switch encryption off…") if is_on else self.tr("Encrypt the registry"),
            "kit": self.tr("Recovery key…"),
            "backup": self.tr("Back up now…"),
            "restore": self.tr("Restore…"),
            "bundle": self.tr("Copy for support…"),
            "anonymise": self.tr("Anonymise payers…"),
        }
        for name, text in words.items():
            self._buttons[name].setText(text)
            self._buttons[name].setAccessibleName(text)
        self._buttons["kit"].setVisible(is_on)
        self._ask.hide()
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
