"""A jump to any place of the table: from the move of the scroll bar to painted rows."""

import random
import time
from pathlib import Path

from benchmarks.filtering import count
from benchmarks.processes import in_child
from benchmarks.result import Result, percentile, within

JUMPS = 120
BETWEEN_MS = 20


def measure(registry: Path) -> list[Result]:
    rows = in_child(count, str(registry))
    times = in_child(jumps, str(registry), rows)
    note = f"{len(times)} jumps over {rows} rows, p50 {percentile(times, 0.5):.0f} ms, longest {max(times):.0f} ms"
    return [within("jump in the table, p95", percentile(times, 0.95), "ms", 50, note)]


def jumps(registry: str, rows: int) -> list[float]:
    """Milliseconds of each. Between two of them the window has a moment, as between two pulls of a hand."""
    from benchmarks.screen import open_registry

    screen = open_registry(registry)
    screen.until(lambda: screen.settled(rows))
    dice, times = random.Random(2), []
    for _ in range(JUMPS):
        started = time.perf_counter()
        screen.jump(dice)
        screen.until(screen.filled)
        screen.table.viewport().repaint()
        times.append((time.perf_counter() - started) * 1000)
        screen.pause(BETWEEN_MS)
    screen.window.close()
    return times
