"""`cabinet --version` against a Python that does nothing."""

import subprocess
import sys
import time

from benchmarks.processes import OFFSCREEN, ROOT
from benchmarks.result import Result, median_of, within

RUNS = 15


def measure() -> list[Result]:
    bare = median_of(RUNS, lambda: _seconds("-c", "pass")) * 1000
    ours = median_of(RUNS, lambda: _seconds("-m", "desktop", "--version")) * 1000
    return [within("--version, over a bare Python", ours - bare, "ms", 80, f"{ours:.0f} ms against {bare:.0f} ms")]


def _seconds(*arguments: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=OFFSCREEN, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started
