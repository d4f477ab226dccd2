"""The import window is built and filled in turns: between two of them the interface answers."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from dialog_stage import BAD, HEAD, TOTALS, Stage, row, stage, windows

from desktop.views import fonts
from desktop.views.dialogs.import_preview import ImportDialog
from desktop.views.dialogs.import_turns import Turns
from desktop.views.theme import ThemeManager

ROWS = 300
MOST_OF_THE_WHOLE = 1 / 3
"""A fifth is measured; a window that is built and filled at once takes two fifths."""


class Beats(QObject):
    """How much this thread worked from beat to beat. Its own time and not the clock's, because the machine may be busy."""

    def __init__(self) -> None:
        super().__init__()
        self.worked: list[float] = []
        self._last = time.thread_time()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=2)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        now = time.thread_time()
        self.worked.append(now - self._last)
        self._last = now


@pytest.fixture
def parts(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    fonts.load_fonts()
    ThemeManager().apply(qapp, "light")
    with stage(tmp_path) as made:
        yield made


def open_and_watch(qtbot: QtBot, parts: Stage, path: Path, kept: Callable[[ImportDialog], ImportDialog]) -> list[float]:
    beats = Beats()
    kept(ImportDialog([path], imports=parts.imports, tasks=parts.tasks, hub=parts.hub, settings=parts.settings))
    beats.beat()
    parts.settle(qtbot)
    beats.beat()
    return beats.worked


def test_no_turn_is_a_large_part_of_the_whole(qtbot: QtBot, qapp: QApplication, parts: Stage) -> None:
    good = [row(f"19{at}_{at}", "100.00 тг", fee="2.10") for at in range(ROWS)]
    path = parts.write([*HEAD, *good, *BAD, TOTALS.format(rows=ROWS + 2, amount=f"{ROWS * 100 + 57}.00", fee="631.20")])
    with windows(qapp) as kept:
        open_and_watch(qtbot, parts, path, kept)  # what is made once for the whole program
        worked = open_and_watch(qtbot, parts, path, kept)
    assert max(worked) < MOST_OF_THE_WHOLE * sum(worked), [round(each * 1000) for each in worked if each > 0.005]


def test_pieces_run_later_and_the_newest_wish_last(qtbot: QtBot) -> None:
    done: list[str] = []
    turns = Turns(owner := QObject())

    def first() -> None:
        done.append("first")

    def second() -> None:
        done.append("second")

    turns.run(first, second)
    turns.run(first)
    assert done == []
    qtbot.waitUntil(lambda: turns.is_idle)
    assert done == ["second", "first"]
    turns.run(first)
    turns.stop()
    assert turns.is_idle
    owner.deleteLater()
