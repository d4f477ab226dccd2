"""What the journeys of the settings stand on: the program's window over a real registry, with its own accounts, mail and
secrets in the vault. No password stands here: each is made up for its run."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTableView, QWidget
from signin_stage import Door, House, new_password

from desktop.app import Session
from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.journal import Entry, EntryFilter
from desktop.models.domain.secret import Secret
from desktop.views.dialogs.import_turns import is_all_built
from desktop.views.widgets import Strip, Tabs


@dataclass
class Office(House):
    """As a House, but nothing of the program is the test's own."""

    vault: Secret = field(default_factory=new_password)

    def cabinet(self, language: str = "") -> Cabinet:
        return build(StartupConfig(data_dir=self.folder, language=language or None, vault_password=lambda: self.vault))


class Desk(Door):
    """A person at the window with the settings open."""

    def settle(self) -> None:
        """As everywhere, and whatever a window makes piece by piece is there."""
        super().settle()
        self.bot.waitUntil(is_all_built, timeout=10_000)
        super().settle()

    def open_settings(self, tab: int | None = None) -> QWidget:
        self.window.open_settings()
        self.settle()
        if tab is not None:
            self.tabs.setCurrentIndex(tab)
            self.settle()
        return self.find("settings.dialog")

    @property
    def tabs(self) -> Tabs:
        return self.find("settings.tabs", Tabs)  # type: ignore[return-value]

    def has_dot(self, tab: int) -> bool:
        return tab in self.tabs._dots

    def choose(self, name: str, value: object) -> None:
        """As by a click on the row of a list."""
        combo = self.find(name, QComboBox)
        assert combo.isEnabled(), name
        at = next(at for at in range(combo.count()) if combo.itemData(at) == value)
        combo.setCurrentIndex(at)
        combo.activated.emit(at)
        self.settle()

    def empty(self, name: str) -> None:
        field = self.find(name)
        field.selectAll()  # type: ignore[attr-defined]
        self.bot.keyClick(field, Qt.Key.Key_Delete)

    def error(self, name: str) -> str:
        """What stands under a field."""
        part = self.find(f"{name}.error")
        return part.text() if part.isVisible() else ""

    def told(self, name: str) -> str:
        """What a strip says."""
        strip = self.find(name, Strip)
        return strip.text() if strip.isVisible() else ""

    def confirm(self, name: str) -> None:
        """The action within a strip."""
        strip = self.find(name, Strip)
        assert strip.isVisible(), name
        strip.action_button.click()
        self.settle()

    def rows(self, name: str) -> list[list[str]]:
        model = self.find(name, QTableView).model()
        return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]

    def journal(self) -> list[Entry]:
        """The oldest first."""
        return self.cabinet.journal.page(EntryFilter(), 0, 999)[::-1]

    def confirm_restore(self, name: str) -> None:
        """The action of a strip that puts another registry in place: the hands go on at the window that opens."""
        self.find(name, Strip).action_button.click()
        self.bot.waitUntil(lambda: self.session not in Session._open_sessions, timeout=20_000)
        (self.session,) = Session._open_sessions
        self.cabinet = self.session._cabinet
        self.settle()
