"""`cabinet --version` against a Python that does nothing."""

import subprocess
import sys
import time

from benchmarks.processes import OFFSCREEN, ROOT
from benchmarks.result import Result, within

RUNS = 15


def measure() -> list[Result]:
    pairs = [(_seconds("-c", "pass"), _seconds("-m", "desktop", "--version")) for _ in range(RUNS)]
    bare, ours = (min(side) * 1000 for side in zip(*pairs, strict=True))  # the rest is what else the machine had to do
    return [within("--version, over a bare Python", ours - bare, "ms", 80, f"{ours:.0f} ms against {bare:.0f} ms")]


def _seconds(*arguments: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=OFFSCREEN, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started
