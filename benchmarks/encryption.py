"""What encryption costs: the same work over a registry in clear and over an encrypted one, in turns, in the same run."""

import random
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks import seed_file
from benchmarks.processes import in_child
from benchmarks.result import Result, percentile

if TYPE_CHECKING:
    from desktop.services.storage import Registry

KEY = "5a" * 32
"""Of files that are thrown away."""
TURNS = 3
STARTS = 9
PAGE = 200
Figures = dict[str, list[float]]


def measure(scratch: Path, rows: int) -> list[Result]:
    listed = str(seed_file.write_list(scratch / "list.csv", rows))
    clear, encrypted = (str(scratch / name / "cabinet.db") for name in ("clear", "encrypted"))
    sides: dict[str, tuple[str, Figures]] = {clear: ("", {}), encrypted: (KEY, {})}
    for turn in range(TURNS):
        for path, (key, figures) in sides.items():
            fresh = path if turn == 0 else str(Path(path).with_name(f"again-{turn}.db"))
            _add(figures, {"import": in_child(load, listed, fresh, key)})
    for _ in range(TURNS):
        for path, (key, figures) in sides.items():
            _add(figures, in_child(ask, path, key))
    for _ in range(STARTS):
        for path, (key, figures) in sides.items():
            _add(figures, {"open": in_child(start, path, key)})
    sizes = [Path(path).stat().st_size / 1e6 for path in (clear, encrypted)]
    way = in_child(convert, clear, KEY)
    theirs, ours = (figures for _, figures in sides.values())
    named = {"import": ("import", "s"), "open": ("open, last view read, in a process that has its modules", "ms")}
    named |= {"filter": ("filter: page and sums, p50", "ms"), "search": ("search: page and sums, p50", "ms")}
    results = [_compared(what, unit, ours[name], theirs[name], rows) for name, (what, unit) in named.items()]
    tails = [percentile(side["filter"], 0.95) for side in (ours, theirs)]
    results.append(Result(name="encryption, filter: page and sums, p95", value=tails[0], peer=tails[1], unit="ms"))
    results.append(Result(name="encryption, file", value=sizes[1], peer=sizes[0], unit="MB"))
    return results + [Result(name=f"encryption, {what}", value=seconds, unit="s") for what, seconds in way.items()]


def _add(figures: Figures, more: Any) -> None:
    for name, samples in more.items():
        figures.setdefault(name, []).extend(samples if isinstance(samples, list) else [samples])


def _compared(what: str, unit: str, ours: list[float], theirs: list[float], rows: int) -> Result:
    note = f"medians of {len(ours)}, {rows} rows"
    return Result(
        name=f"encryption, {what}", value=statistics.median(ours), peer=statistics.median(theirs), unit=unit, note=note
    )


def _opened(path: str, key: str) -> "Registry":
    from desktop.models.domain.secret import Secret
    from desktop.services.storage import open_registry

    return open_registry(Path(path), key=Secret(key) if key else None)


def load(file: str, path: str, key: str) -> float:
    """Seconds of one import into an empty registry."""
    from zoneinfo import ZoneInfo

    from desktop.services.imports import Imports, ReadOptions

    registry = _opened(path, key)
    imports = Imports(registry.batches, registry.profiles, lambda: ZoneInfo("Asia/Almaty"), lambda: "shop")
    started = time.perf_counter()
    imports.load(Path(file), ReadOptions())
    seconds = time.perf_counter() - started
    registry.close()
    return seconds


def ask(path: str, key: str) -> Figures:
    """Milliseconds of each question of the panel and of the search box; the first pass is not counted."""
    from benchmarks.filtering import questions
    from desktop.models.domain.filters import OrderFilter, OrderSort

    registry = _opened(path, key)
    queries, dice = registry.queries, random.Random(1)
    known = queries.page(OrderFilter(), OrderSort(), 0, 60)
    times: Figures = {"filter": [], "search": []}
    for turn in range(3):
        for name, (question, sort) in questions().items():
            where = question(dice, known)
            started = time.perf_counter()
            queries.page(where, sort, 0, PAGE)
            queries.totals(where)
            if turn:
                times["search" if "search" in name else "filter"].append((time.perf_counter() - started) * 1000)
    registry.keep_answer(OrderFilter(), OrderSort())
    registry.close()
    return times


def start(path: str, key: str) -> float:
    """Milliseconds until the rows and sums of the last session are there; the cipher's own library is loaded in them."""
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.services.storage import opening, registry  # noqa: F401 — not what is measured

    started = time.perf_counter()
    opened = _opened(path, key)
    opened.queries.page(OrderFilter(), OrderSort(), 0, PAGE)
    opened.queries.totals(OrderFilter())
    milliseconds = (time.perf_counter() - started) * 1000
    opened.close()
    return milliseconds


def convert(path: str, key: str) -> dict[str, float]:
    """Seconds of the ways in and out of encryption, and of a copy in between."""
    from desktop.models.domain.backups import BackupKind
    from desktop.models.domain.secret import Secret

    custody = _opened(path, "").custody
    steps = {
        "switched on": lambda: custody.encrypt(Secret(key)),
        "a copy made": lambda: custody.back_up(BackupKind.MANUAL),
        "switched off": custody.decrypt,
    }
    taken = {}
    for name, step in steps.items():
        started = time.perf_counter()
        step()
        taken[name] = time.perf_counter() - started
    return taken
