"""`cabinet --version` costs little more than a bare Python: nothing heavy is loaded for it."""

import subprocess
import sys
import time
from pathlib import Path

import desktop

ROOT = Path(desktop.__file__).parent.parent
HEAVY = {"PySide6", "sqlalchemy", "alembic", "openpyxl", "rustpy_xlsxwriter", "xlwt", "python_calamine", "sqlite3"}
HEAVY |= {"logging", "dataclasses", "inspect"}


def start(*words: str) -> float:
    """The quickest of some starts, in seconds."""
    best = 9.0
    for _ in range(7):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *words], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        best = min(best, time.perf_counter() - begun)
    return best


def test_nothing_heavy_is_loaded() -> None:
    code = "import sys; from desktop.cli.start import parse_start; parse_start(['--lang', 'ru', 'list']); print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in said.stdout.split()}
    assert loaded & HEAVY == set()


def test_version_is_a_few_bare_starts() -> None:
    """A ratio, not milliseconds: the machine may be busy. A bare start is about 15 ms, the promise 80 ms more."""
    assert start("-m", "desktop", "--version") < 5 * start("-c", "pass")
