"""What every test stands on: no screen, no language, no clock zone and no home of this machine, and nothing left behind.

Errors in slots fail their test through pytest-qt; warnings are errors through pyproject.
"""

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before the first import of Qt. A zone that no merchant has: whoever reads the machine's clock zone is found out.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="", TZ="Pacific/Chatham", QT_ACCESSIBILITY="0")
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "CABINET_PASSWORD", "CABINET_VAULT_PASSWORD", "NO_COLOR", "FORCE_COLOR"):
    os.environ.pop(_name, None)
if hasattr(time, "tzset"):
    time.tzset()

ENDING_S = 2
"""How long a thread that was told to end may take to do so."""
HOME_VARIABLES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
HOME_VARIABLES += ("XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def _move_home(patch: pytest.MonkeyPatch, home: Path) -> Path:
    home.chmod(0o700)
    for name in HOME_VARIABLES:
        patch.setenv(name, str(home))
    return home


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The user's own folders are out of reach for the whole run."""
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, tmp_path_factory.mktemp("home"))
        yield


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty home of this test alone; the platform's data, settings and log folders lie in it."""
    folder = tmp_path / "home"
    folder.mkdir()
    return _move_home(monkeypatch, folder)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """An empty data folder for `--data-dir` and StartupConfig."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def _same_locale() -> None:
    """Qt's default locale is C at the start of each test, whatever language an earlier one chose."""
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QLocale

        QLocale.setDefault(QLocale.c())


@pytest.fixture(autouse=True)
def _same_logging() -> None:
    """Our loggers speak, whatever a library's own set-up has silenced meanwhile."""
    logging.disable(logging.NOTSET)
    for name, logger in logging.root.manager.loggerDict.items():
        if name.startswith("desktop") and isinstance(logger, logging.Logger):
            logger.disabled, logger.propagate = False, True
            logger.setLevel(logging.NOTSET)


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fails a test that leaves a running thread or a window.

    First in, last out: qtbot has closed what it was given before the second look.
    """
    threads, windows = set(_threads()), set(_windows())
    yield
    left = [window for window in _windows() if window not in windows]
    if left:
        gc.collect()  # a window in a reference cycle is garbage, not a leak
        left = [name for key, name in _windows().items() if key not in windows]
    new = [thread for thread in _threads() if thread not in threads]
    for thread in new:
        thread.join(ENDING_S)
    late = [thread.name for thread in new if thread.is_alive()]
    assert not left, f"windows left open: {left}"
    assert not late, f"threads left running: {late}"


def _threads() -> list[threading.Thread]:
    """Python's own; those of Qt show as dummies that never end."""
    return [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]


def _windows() -> dict[int, str]:
    """Windows on screen, and hidden ones of our own classes, by address."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import getCppPointer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        getCppPointer(window)[0]: type(window).__name__
        for window in widgets.QApplication.topLevelWidgets()
        if window.isVisible() or type(window).__module__.startswith("desktop.")
    }
