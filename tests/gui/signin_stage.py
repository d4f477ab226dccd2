"""What the journeys of signing in stand on: a cabinet with accounts over a real registry, a clock that a test moves, and the
program's own window. No password stands here: each is made up for its test."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Looks, Session, application
from desktop.bootstrap import REGISTRY_FILE, Cabinet, StartupConfig, build
from desktop.models.domain.accounts import Role
from desktop.models.domain.secret import Secret
from desktop.services.accounts import Accounts
from desktop.services.common_passwords import CommonPasswords
from desktop.services.mailing import Mailing
from desktop.services.ports import Letter, MailServer
from desktop.services.secrets.hashing import Argon2Hasher
from desktop.services.storage import open_registry
from desktop.services.storage.accounts import SqlAccountStore
from desktop.services.storage.steady_clock import uptime
from desktop.services.system.paths import resources_dir
from desktop.views.main_window import MainWindow

MERCHANT = "Дастархан"


@dataclass
class Clock:
    """The machine's clock and uptime: real until a test moves them."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def up(self) -> float:
        return uptime() + self.ahead.total_seconds()

    def wait(self, **span: float) -> None:
        self.ahead += timedelta(**span)


@dataclass
class Post:
    """A mailer that keeps what it is given."""

    letters: list[Letter] = field(default_factory=list)

    def send(self, _server: MailServer, _password: Secret | None, letter: Letter) -> str:
        self.letters.append(letter)
        return "<1@post>"


class NoSecrets:
    """SecretStore that has none."""

    kind = "vault"

    def get(self, _name: str) -> Secret | None:
        return None

    def set(self, _name: str, _value: Secret) -> None: ...
    def delete(self, _name: str) -> None: ...


class Words:
    """The letters' words, in short."""

    def recovery(self, code: Secret, minutes: int) -> tuple[str, str]:
        return "Code", f"{code.reveal()} {minutes}"

    def test(self) -> tuple[str, str]:
        return "Test", "Test"


def new_password() -> Secret:
    return Secret("Ab1-" + secrets.token_urlsafe(16))


@dataclass
class House:
    """A data folder, its people with their passwords, and windows over it one after the other."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    passwords: dict[str, Secret] = field(default_factory=dict)
    codes: tuple[str, ...] = ()
    post: Post = field(default_factory=Post)

    def cabinet(self, language: str = "") -> Cabinet:
        """The program's own parts; only the clock, the post and the secrets of its accounts are the test's."""
        cabinet = build(StartupConfig(data_dir=self.folder, language=language or None))
        second = open_registry(self.folder / REGISTRY_FILE, clock=self.clock.now, author=lambda: cabinet.access.author)
        stores = second.stores
        store = SqlAccountStore(stores.journal._database, stores.journalist, self.clock.now, self.clock.up)
        mailing = Mailing(cabinet.settings, NoSecrets(), self.post, cabinet.access, stores.journal, Words)
        common = CommonPasswords(resources_dir() / "common_passwords.txt")
        accounts = Accounts(store, Argon2Hasher(), cabinet.access, mailing, lambda: MERCHANT, stores.journal, common)

        ours = cabinet.close

        def close() -> None:
            second.close()
            ours()

        vars(cabinet).update(accounts=accounts, mailing=mailing, close=close)
        return cabinet

    def people(self, **roles: Role) -> None:
        """The first one administers."""
        cabinet = self.cabinet()
        try:
            for name, role in roles.items():
                self.passwords[name] = new_password()
                added = cabinet.accounts.add(name, self.passwords[name], frozenset({role}))
                self.codes = self.codes or added.recovery_codes
        finally:
            cabinet.close()


class Door:
    """The program's window over a cabinet with accounts, and the hands of a person at it."""

    def __init__(self, qtbot: QtBot, house: House, language: str = "en", files: Sequence[Path] = ()) -> None:
        self.bot, self.house = qtbot, house
        self.app = application()
        self.cabinet = house.cabinet(language)
        self.session = Session(self.cabinet, Looks(self.app))
        self.session.show(files)
        self.window.resize(1440, 900)
        self.settle()

    @property
    def window(self) -> MainWindow:
        return self.session.window

    def find(self, name: str, kind: type = QWidget, inside: QWidget | None = None) -> QWidget:
        """The one that is shown, where several have the name."""
        found = (inside or self.window).findChildren(kind, name)
        assert found, name
        return next((part for part in found if part.isVisible()), found[0])

    def has(self, name: str) -> bool:
        return any(part.isVisible() for part in self.window.findChildren(QWidget, name))

    def text(self, name: str) -> str:
        part = self.find(name, QLabel)
        return part.text()

    def click(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        assert button.isEnabled(), name
        button.click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Types; keyClicks would abort on Cyrillic letters."""
        part = self.find(name)
        part.clear()
        for letter in text:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(part, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def sign_in(self, name: str, password: Secret | None = None, prefix: str = "login") -> None:
        if prefix == "login":
            self.write("login.name", name)
        self.write(f"{prefix}.password", (password or self.house.passwords[name]).reveal())
        self.bot.keyClick(self.find(f"{prefix}.password"), Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        self.turn()
        self.bot.waitUntil(lambda: self.session.is_idle, timeout=10_000)
        self.turn()
        self.bot.waitUntil(lambda: self.session.is_idle, timeout=10_000)

    def turn(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def close(self) -> None:
        if self.session in Session._open_sessions:
            self.window.close()
            self.turn()
