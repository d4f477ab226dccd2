"""From the start of the process to the first painted rows, against an empty window with an empty table."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.processes import OFFSCREEN, ROOT, drop_page_cache, in_child
from benchmarks.result import Result, against

WARM_RUNS = 7
COLD_RUNS = 3
# Both tell it when they have painted their table, ours once it has rows.
OURS = """
from desktop.app import start
from PySide6.QtWidgets import QTableView
from desktop.models.tables.column import RowRole
from desktop.views.pages.registry_table import RegistryTable
def paint(table, event):
    QTableView.paintEvent(table, event)
    if table.model().index(0, 0).data(RowRole) is not None:
        print("painted", flush=True)
RegistryTable.paintEvent = paint
app, window = start(["--data-dir", {!r}])
app.exec()
"""
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(Table())
window.resize(1280, 800)
window.show()
app.processEvents()
"""


def measure(registry: Path) -> list[Result]:
    ours, empty = OURS.format(str(registry)), EMPTY
    in_child(_use_once, str(registry))  # an ordinary session before: the window keeps its last view for the next start
    _seconds(ours), _seconds(empty)
    warm = [(_seconds(ours), _seconds(empty)) for _ in range(WARM_RUNS)]
    results = [_compare("window with rows painted, warm", warm)]
    if not drop_page_cache():
        return [
            *results,
            Result(name="window with rows painted, cold", value=None, unit="ms", note="the page cache is not ours to drop"),
        ]
    return [*results, _compare("window with rows painted, cold", [(_cold(ours), _cold(empty)) for _ in range(COLD_RUNS)])]


def _use_once(registry: str) -> None:
    from benchmarks.screen import open_registry

    screen = open_registry(registry)
    screen.pause(1000)
    screen.window.close()
    screen.pause(50)


def _compare(name: str, pairs: list[tuple[float, float]]) -> Result:
    ours, empty = (statistics.median(side) * 1000 for side in zip(*pairs, strict=True))
    return against(name, ours, empty, "ms", 2)


def _cold(code: str) -> float:
    drop_page_cache()
    return _seconds(code)


def _seconds(code: str) -> float:
    """Until the process says that it has painted."""
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=OFFSCREEN, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        seconds = time.perf_counter() - started
        child.kill()
    if line.strip() != "painted":
        raise SystemExit(f"the window did not come up: {line}")
    return seconds
