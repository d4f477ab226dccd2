"""The window's life: start order, crash hook, shutdown order. The only Qt code that knows `bootstrap`.

Start: words of the command line → registry → application, fonts, theme, language → the first question to the registry →
window. The question runs while the widgets are made, so that the rows are there when the window is.
Shutdown, when the last window of a cabinet closes: refuse new work → cancel → wait → write what is left of the settings →
close the registry.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence

from desktop import quick_start  # noqa: F401 - before Qt and all else of ours: see there

# isort: split
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop import __version__, unlocking
from desktop.bootstrap import Cabinet, StartupConfig, has_vault
from desktop.cli.start import Start, parse_start
from desktop.looks import Looks
from desktop.models.domain.errors import CabinetError
from desktop.services.settings import LANGUAGE, THEME
from desktop.session import Session
from desktop.views.crash import Crash, tell_refusal

SWITCH_SECONDS = 0.0005


def start(argv: Sequence[str]) -> tuple[QApplication, QMainWindow]:
    """Builds and shows everything; returns before the event loop. `argv` is without the program's name.

    StorageError when the registry cannot be opened; SystemExit for wrong usage.
    """
    return _begin(parse_start(argv))


def _begin(words: Start) -> tuple[QApplication, QMainWindow]:
    ask = unlocking.VaultAsk(application, lambda: not has_vault(words.data_dir))
    config = StartupConfig(data_dir=words.data_dir, review=words.review, language=words.language, vault_password=ask)
    cabinet = unlocking.open_cabinet(config, application)
    try:
        return _open(cabinet, words)
    except BaseException:
        cabinet.close()
        raise


def main(argv: Sequence[str]) -> int:
    """The window until it is closed, or the tour; the exit code."""
    logging.getLogger().addHandler(logging.NullHandler())  # before the log file is open nothing goes to the terminal
    qInstallMessageHandler(_qt_to_log)
    words = parse_start(argv)
    if words.tour is not None:
        from desktop.tour import take  # pictures are for machines without a screen

        return take(words.tour)
    app = application()
    Crash(app).install()
    try:
        _begin(words)
    except CabinetError as error:
        tell_refusal(app, error)
        return 1
    return app.exec()


def _qt_to_log(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt has to say is for the log, not for the terminal of a person who started a window."""
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("qt").log(level, "%s", text)


def application() -> QApplication:
    """The one application object, made when there is none."""
    # Painting takes Python's lock hundreds of times; a busy worker may keep it for one such interval each time.
    sys.setswitchinterval(SWITCH_SECONDS)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if sys.platform.startswith("linux") and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Acquiring Cabinet")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("acquiring-cabinet")
    return app


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open(cabinet: Cabinet, words: Start) -> tuple[QApplication, QMainWindow]:
    app = application()
    if words.kiosk or (cabinet.kiosk.options.start and not words.review):
        return app, _open_kiosk(cabinet, Looks(app))
    session = Session(cabinet, Looks(app))
    session.show(words.files if not words.review else ())
    gc.freeze()  # what the start made need not be walked at a collection
    return app, session.window


def _open_kiosk(cabinet: Cabinet, looks: Looks) -> QMainWindow:
    from desktop.views.kiosk.opening import open_kiosk  # few stations are kiosks

    looks.dress(cabinet.settings.get(THEME), cabinet.config.language or cabinet.settings.get(LANGUAGE))
    window = open_kiosk(cabinet, looks)
    window.closed.connect(lambda: (cabinet.close(), looks.take_off()))
    return window
