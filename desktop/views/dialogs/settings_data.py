"""The data in the settings: where they lie, whether they are encrypted, their copies."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.backups import Backup
from desktop.models.domain.recovery_kit import RecoveryKit
from desktop.services.tasks import Lane
from desktop.views import formatting
from desktop.views.dialogs.settings_form import Group
from desktop.views.dialogs.settings_person import Told
from desktop.views.icons import Icon
from desktop.views.rights import bar
from desktop.views.widgets import Button, Label

if TYPE_CHECKING:
    from desktop.views.dialogs.settings import SettingsParts


class DataGroup(Group):
    """Signals: `kit_made` (RecoveryKit) – to be printed, it is shown once · `restore_asked` · `bundle_asked` ·
    `anonymise_asked`."""

    kit_made = Signal(object)
    restore_asked = Signal()
    bundle_asked = Signal()
    anonymise_asked = Signal()

    def __init__(self, parts: SettingsParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._last: Backup | None = None
        self._build()
        self._connect()
        self.retranslate()
        parts.tasks.start(parts.protection.backups, on_done=self._show_backups, owner=self)

    def _build(self) -> None:
        self._folder = Label(wrap=True, tone="text2")
        self._folder.setObjectName("settings.main.folder")
        self._state = Label(wrap=True, tone="text2")
        self._state.setObjectName("settings.main.encryption_state")
        self._copies = Label(wrap=True, tone="text2", tnum=True)
        self._copies.setObjectName("settings.main.last_backup")
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
        self._told = Told("settings.main.data_told")
        self._add(self._folder, "open_folder")
        self._add(self._state, "encryption", "kit")
        self._add(self._copies, "backup", "restore")
        self._add(None, "bundle", "anonymise")
        self.line.addWidget(self._told)

    def _add(self, words: Label | None, *names: str) -> None:
        if words is not None:
            self.line.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in names:
            row.addWidget(self._buttons[name])
        row.addStretch(1)
        self.line.addLayout(row)

    def _connect(self) -> None:
        buttons, access = self._buttons, self._parts.access
        buttons["open_folder"].clicked.connect(self._on_folder)
        buttons["encryption"].clicked.connect(self._on_encryption)
        buttons["kit"].clicked.connect(self._on_kit)
        buttons["backup"].clicked.connect(self._on_backup)
        buttons["restore"].clicked.connect(self.restore_asked)
        buttons["bundle"].clicked.connect(self.bundle_asked)
        buttons["anonymise"].clicked.connect(self.anonymise_asked)
        for name in ("encryption", "kit", "backup", "restore", "bundle"):
            bar(buttons[name], Right.SETTINGS, access)
        bar(buttons["anonymise"], Right.JOURNAL, access)

    # --- acts

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._parts.folder)))

    def _on_encryption(self) -> None:
        protection = self._parts.protection
        self._busy(self.tr("The registry is being rewritten. Do not switch the computer off…"))
        if protection.is_on:
            self._start(protection.switch_off, lambda _copies: self._done(self.tr("The registry is in clear now.")))
        else:
            self._start(protection.switch_on, self._on_encrypted)

    def _on_encrypted(self, kit: RecoveryKit) -> None:
        self._done(self.tr("The registry is encrypted."))
        self.kit_made.emit(kit)

    def _on_kit(self) -> None:
        self._start(self._parts.protection.recovery_kit, self.kit_made.emit)

    def _on_backup(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Backup"), str(Path.home() / "cabinet-backup.db"))
        if chosen:
            self.back_up(Path(chosen))

    def back_up(self, target: Path) -> None:
        self._busy(self.tr("The copy is being written…"))
        self._start(
            partial(self._parts.protection.back_up, target),
            lambda path: self._done(self.tr("The copy is written: {file}").format(file=path)),
        )

    def _start(self, work: object, done: object) -> None:
        self._parts.tasks.start(work, on_done=done, on_error=self._on_failed, owner=self, lane=Lane.WRITE)  # type: ignore[arg-type]

    def _busy(self, words: str) -> None:
        for name in ("encryption", "backup"):
            self._buttons[name].setEnabled(False)
        self._told.tell(words, "text2")

    def _done(self, words: str) -> None:
        self._told.tell(words)
        self.retranslate()
        self._parts.tasks.start(self._parts.protection.backups, on_done=self._show_backups, owner=self)

    def _on_failed(self, error: Exception) -> None:
        self.retranslate()
        self._told.refuse(error)

    def _show_backups(self, backups: list[Backup]) -> None:
        self._last = backups[0] if backups else None
        self.retranslate()

    # --- words

    def retranslate(self) -> None:
        is_on = self._parts.protection.is_on
        self.set_heading(self.tr("Data"))
        self._folder.set_text(self.tr("Data folder: {path}").format(path=self._parts.folder))
        if is_on:
            self._state.set_text(self.tr("The registry is encrypted. Its key lies in this computer's store of passwords."))
        else:
            self._state.set_text(self.tr("The registry is not encrypted: whoever has the file reads it."))
        zone = self._parts.settings.zone
        last = formatting.date_time(self._last.made_at, zone) if self._last else formatting.NOTHING
        self._copies.set_text(self.tr("Last backup: {date}").format(date=last))
        words = {
            "open_folder": self.tr("Open folder"),
            "encryption": self.tr("Switch encryption off") if is_on else self.tr("Encrypt the registry"),
            "kit": self.tr("Print the recovery kit…"),
            "backup": self.tr("Back up now…"),
            "restore": self.tr("Restore…"),
            "bundle": self.tr("Copy for support…"),
            "anonymise": self.tr("Anonymise payers…"),
        }
        for name, text in words.items():
            self._buttons[name].setText(text)
            self._buttons[name].setAccessibleName(text)
        self._buttons["kit"].setVisible(is_on)
        for name in ("encryption", "backup"):
            self._buttons[name].setEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
