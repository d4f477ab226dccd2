"""The sheet that opens a closed cabinet when everything else is lost: printed codes of the first account, and the registry's
recovery key. Shown once; on paper, in a file, or on the clipboard."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.appearing import appearing
from desktop.services.tasks import Lane, TaskRunner
from desktop.views.dialogs.details_print import ask_printer, make_printer, print_page
from desktop.views.icons import Icon
from desktop.views.widgets import Button, Hairline, Label

COLUMNS = 2
GROUPS = 7
"""Groups of the key in a line."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What the sheet holds; `key` empty = the data are not encrypted, or it is about something else. The codes stand in for a
    password, or for the telephone of the second factor."""

    login: str
    codes: tuple[str, ...] = field(default=(), repr=False)
    key: str = field(default="", repr=False)
    for_telephone: bool = False

    @property
    def key_lines(self) -> list[str]:
        groups = self.key.split("-") if self.key else []
        return ["-".join(groups[at : at + GROUPS]) for at in range(0, len(groups), GROUPS)]


def write_sheet(path: Path, text: str) -> None:
    """Readable by its owner alone. Runs in a worker; FileError("write")."""
    with appearing(path) as target:
        opened = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            file.write(text)


class RecoverySheet(QWidget):
    """Signals: `kept` (sentence) – printed, saved or copied · `failed` (exception)."""

    kept = Signal(str)
    failed = Signal(object)

    def __init__(self, kit: Kit, tasks: TaskRunner, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._tasks = kit, tasks
        self._build(prefix)
        self._connect()
        self.retranslate()

    def _build(self, prefix: str) -> None:
        self._codes_title, self._codes_hint = Label(weight=600), Label(tone="text2", wrap=True)
        self._key_title, self._key_hint = Label(weight=600), Label(tone="text2", wrap=True)
        self.print, self.save, self.copy = Button(icon=Icon.PRINTER), Button(icon=Icon.FILE_TEXT), Button(icon=Icon.COPY)
        for name in ("print", "save", "copy"):
            getattr(self, name).setObjectName(f"{prefix}.{name}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(COLUMNS, 1)
        for at, code in enumerate(self._kit.codes):
            grid.addWidget(_secret(code), at // COLUMNS, at % COLUMNS)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.print, self.save, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self._kit.codes:
            column.addWidget(self._codes_title)
            column.addWidget(self._codes_hint)
            column.addSpacing(4)
            column.addLayout(grid)
            column.addSpacing(16)
        if self._kit.codes and self._kit.key:
            column.addWidget(Hairline())
            column.addSpacing(12)
        if self._kit.key:
            column.addWidget(self._key_title)
            column.addWidget(self._key_hint)
            column.addSpacing(4)
            for line in self._kit.key_lines:
                column.addWidget(_secret(line))
            column.addSpacing(16)
        column.addLayout(row)

    def _connect(self) -> None:
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.copy.clicked.connect(self._on_copy)

    # --- what becomes of it

    def text(self) -> str:
        """The sheet as plain lines."""
        lines = [self.tr("Acquiring Cabinet: recovery sheet")]
        if self._kit.login:
            lines += [self.tr("Login: {login}").format(login=self._kit.login)]
        if self._kit.codes:
            lines += ["", self._codes_title.text(), self._codes_hint.text(), "", *self._kit.codes]
        if self._kit.key:
            lines += ["", self._key_title.text(), self._key_hint.text(), "", *self._kit.key_lines]
        return "\n".join([*lines, "", self.tr("Keep it under lock, away from the computer."), ""])

    def _on_print(self) -> None:
        self._tasks.start(make_printer, on_done=self._ask_printer, on_error=self.failed.emit, owner=self, lane=Lane.WRITE)

    def _ask_printer(self, printer: object) -> None:
        html = "".join(f"<p>{escape(line) or '&nbsp;'}</p>" for line in self.text().split("\n"))
        dialog = ask_printer(printer, self)  # type: ignore[arg-type]
        dialog.accepted.connect(
            lambda *_: self._tasks.start(
                partial(print_page, html, printer),  # type: ignore[arg-type]
                on_done=lambda _: self.kept.emit(self.tr("Printed")),
                on_error=self.failed.emit,
                owner=self,
                lane=Lane.WRITE,
            )
        )

    def _on_save(self) -> None:
        name = self.tr("recovery sheet") + ".txt"
        asked = QFileDialog(self, self.tr("Save the recovery sheet"), name, "TXT (*.txt)")
        asked.setObjectName("recovery_sheet.save_dialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("txt")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.save_to)
        asked.open()

    def save_to(self, path: str) -> None:
        told = self.tr("File saved: {file}").format(file=Path(path).name)
        self._tasks.start(
            partial(write_sheet, Path(path), self.text()),
            on_done=lambda _: self.kept.emit(told),
            on_error=self.failed.emit,
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.kept.emit(self.tr("Copied"))

    def retranslate(self) -> None:
        self._codes_title.set_text(self.tr("Recovery codes"))
        self._codes_hint.set_text(
            self.tr("One code replaces a lost telephone, once. Nobody can show them again.")
            if self._kit.for_telephone
            else self.tr("One code replaces a forgotten password, once. Nobody can show them again.")
        )
        self._key_title.set_text(self.tr("Recovery key of the data"))
        self._key_hint.set_text(self.tr("Opens the registry on another computer, or when this one has lost its key."))
        self.print.setText(self.tr("Print…"))
        self.save.setText(self.tr("Save as…"))
        self.copy.setText(self.tr("Copy"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _secret(text: str) -> Label:
    label = Label(text, role="figure", weight=500, tnum=True, zero=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
