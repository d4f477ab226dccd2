"""The kiosk's window over a real registry, and the hands of the people before it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.domain.secret import Secret
from desktop.services.admin_file import AdminFile, KioskOptions
from desktop.services.kiosk import PINS, Pin
from desktop.services.secrets.hashing import Argon2Hasher
from desktop.services.tasks import TaskRunner
from desktop.views.kiosk.controls import KioskButton
from desktop.views.kiosk.window import KioskParts, KioskWindow
from desktop.views.translation import Translation
from tests.services.kiosk_stage import Hall, hall

SUPERVISOR, OPERATOR = "2" + "58" * 3, "9" + "14" * 3
LEFT = Qt.MouseButton.LeftButton


@cache
def phc(pin: str) -> str:
    """Hashed once for all tests: a hash takes its time on purpose."""
    return Argon2Hasher().hash(Secret(pin))


class Person:
    """Presses what is on screen; fails the test where that is not there or cannot be pressed."""

    def __init__(self, bot: QtBot, window: KioskWindow, hall: Hall, tasks: TaskRunner, translation: Translation) -> None:
        self.bot, self.window, self.hall, self.tasks, self.translation = bot, window, hall, tasks, translation
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: self.tasks.is_idle, timeout=10_000)
        QApplication.processEvents()

    def part(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, f"kiosk.{name}")
        assert found is not None, name
        return found

    def touch(self, name: str) -> None:
        part = self.part(name)
        assert part.isVisible(), name
        assert part.isEnabled(), name
        self.bot.mouseClick(part, LEFT)
        self.settle()

    def touch_keys(self, text: str, pad: str = "key") -> None:
        for sign in text:
            self.touch(f"{pad}_{'extra' if sign in '._' else sign}")

    def keys(self, text: str) -> None:
        """On a keyboard, at whatever has the focus."""
        for sign in text:
            self.bot.keyClicks(self.focus, sign)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.focus, key, modifier)
        self.settle()

    @property
    def focus(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def text(self, name: str) -> str:
        part = self.part(name)
        return part.text() if isinstance(part, QLabel | KioskButton) else part.accessibleName()

    @property
    def page(self) -> str:
        return self.window.pages.currentWidget().objectName().removeprefix("kiosk.")

    def everything(self) -> str:
        """All that can be read or heard, shown or not."""
        parts = self.window.findChildren(QWidget)
        words = [part.text() for part in parts if isinstance(part, QLabel | KioskButton)]
        return "\n".join([*words, *(f"{part.accessibleName()}\n{part.accessibleDescription()}" for part in parts)])

    def give_pin(self, pin: str) -> None:
        self.window.corner.held.emit()
        self.settle()
        self.touch_keys(pin, "pin_key")
        self.touch("pin_enter")

    def resize(self, width: int, height: int) -> None:
        self.window.showNormal()
        self.window.resize(QSize(width, height))
        QApplication.processEvents()

    def spot(self, part: QWidget) -> tuple[QPoint, QPoint]:
        """Its corners in the window."""
        corner = part.mapTo(self.window, QPoint(0, 0))
        return corner, corner + QPoint(part.width(), part.height())


@contextmanager
def kiosk(
    bot: QtBot,
    app: QApplication,
    path: Path,
    *,
    language: str = "en",
    options: KioskOptions | None = None,
    closed: bool = False,
) -> Iterator[Person]:
    """A station in the hall: both PINs are set, nobody is signed in. The machine's clock is the registry's."""
    translation, tasks = Translation(), TaskRunner()
    translation.set_language(app, language)
    with hall(path, admin=AdminFile({}, options or KioskOptions())) as made:
        made.settings.set(PINS[Pin.SUPERVISOR], phc(SUPERVISOR))
        made.settings.set(PINS[Pin.OPERATOR], phc(OPERATOR))
        made.kiosk.enter()

        def now() -> datetime:
            return made.clock[0]

        parts = KioskParts(
            lookup=made.lookup,
            kiosk=made.kiosk,
            settings=made.settings,
            queries=made.queries,
            refusals=made.refusals,
            tasks=tasks,
            speak=lambda code: translation.set_language(app, code) if code != translation.language else None,
            language=language,
            now=now,
        )
        window = KioskWindow(parts)
        window.resize(1440, 900)
        window.show()
        try:
            yield Person(bot, window, made, tasks, translation)
        finally:
            tasks.close()
            end(window)
            translation.uninstall(app)


def end(window: KioskWindow) -> None:
    """The test is over: the one way out that the house's rules leave to the test itself is the system's shutdown."""
    from shiboken6 import isValid

    if isValid(window):
        window._on_session_end()
        window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
