"""The real window over a registry, driven through its pinned names, in this process."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTableView

from desktop.models.tables.column import RowRole

PATIENCE_MS = 60_000
WAKE_MS = 2


@dataclass
class Screen:
    app: QApplication
    window: QMainWindow
    table: QTableView
    search: QLineEdit

    def until(self, true: Callable[[], bool]) -> None:
        """Runs the event loop until it is so. It sleeps between events as a window's does: asking without rest would take
        Python's lock from the very workers that are waited for."""
        deadline, wake = QDeadlineTimer(PATIENCE_MS), QTimer(timerType=Qt.TimerType.PreciseTimer, interval=WAKE_MS)
        wake.start()
        while not true():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if deadline.hasExpired():
                raise SystemExit("the window did not answer")

    def pause(self, milliseconds: float) -> None:
        """Lets the window live for a while."""
        end = time.perf_counter() + milliseconds / 1000
        self.until(lambda: time.perf_counter() > end)

    def filled(self) -> bool:
        """Whether each row in sight has its data."""
        model, area = self.table.model(), self.table.viewport().rect()
        first = self.table.rowAt(0)
        last = self.table.rowAt(area.bottom())
        last = model.rowCount() - 1 if last < 0 else last
        return first >= 0 and all(model.index(row, 0).data(RowRole) is not None for row in range(first, last + 1))

    def settled(self, rows: int) -> bool:
        return self.table.model().rowCount() >= rows and self.filled()

    def jump(self, dice: random.Random) -> None:
        """To a place of the whole table, as the scroll bar is dragged."""
        bar = self.table.verticalScrollBar()
        bar.setValue(dice.randint(bar.minimum(), bar.maximum()))


def open_registry(registry: str, painted: bool = False) -> Screen:
    """Opens the window; returns, and says "painted" when asked, once rows with data are on screen."""
    from desktop.app import start

    app, window = start(["--data-dir", registry])
    table, search = window.findChild(QTableView, "transactions.table"), window.findChild(QLineEdit, "transactions.search")
    screen = Screen(app, window, table, search)
    screen.until(lambda: table.model() is not None and table.model().rowCount() > 0 and screen.filled())
    table.viewport().repaint()
    if painted:
        print("painted", flush=True)
    return screen


class Heart:
    """A timer that beats in the interface thread; the longest time between two beats is how long nothing could be drawn."""

    def __init__(self, beat_ms: int) -> None:
        self._last = self._worst = 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=beat_ms)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def longest_during(self, act: Callable[[], object]) -> float:
        """Milliseconds."""
        self._last, self._worst = time.perf_counter(), 0.0
        act()
        self._on_beat()
        return self._worst

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._worst = max(self._worst, (now - self._last) * 1000)
        self._last = now
