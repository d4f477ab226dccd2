"""Whether the interface thread is ever held up while the window works."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.processes import in_child
from benchmarks.result import Result, within

if TYPE_CHECKING:
    from benchmarks.screen import Screen
    from desktop.services.tasks import TaskRunner

BEAT_MS = 5
LIMIT_MS = 50
TYPED = ("10", "1000", "ужин", "АЙГЕРИМ", "buyer7", "нет такого", "")


def measure(registry: Path, more: Path, scratch: Path) -> list[Result]:
    """`more` is imported at the end, so the registry is not the same afterwards."""
    pauses = in_child(beat, str(registry), str(more), str(scratch / "heartbeat.csv"))
    return [within(f"longest pause of the interface, {what}", pause, "ms", LIMIT_MS) for what, pause in pauses.items()]


def beat(registry: str, more: str, target: str) -> dict[str, float]:
    """The longest pause of each kind of work, in milliseconds. Import and export run in the lane that the window uses."""
    from benchmarks.screen import Heart, open_registry
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.columns import DEFAULT_COLUMNS
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.services.tasks import TaskRunner

    screen = open_registry(registry)
    cabinet, tasks, heart = build(StartupConfig(data_dir=Path(registry))), TaskRunner(), Heart(BEAT_MS)
    question = (OrderFilter(), OrderSort(), DEFAULT_COLUMNS)
    work: dict[str, Callable[[], Any]] = {
        "idle": lambda: screen.pause(500),
        "filter": lambda: _type(screen),
        "scroll": lambda: _scroll(screen),
        "export": lambda: _in_lane(screen, tasks, lambda: cabinet.exports.write(Path(target), *question, progress=_progress)),
        "import": lambda: _in_lane(screen, tasks, lambda: cabinet.imports.load(Path(more), progress=_progress)),
    }
    pauses = {what: heart.longest_during(act) for what, act in work.items()}
    tasks.close()
    cabinet.close()
    screen.window.close()
    return pauses


def _type(screen: "Screen") -> None:
    for text in TYPED:
        screen.search.setText(text)
        screen.pause(700)


def _scroll(screen: "Screen") -> None:
    dice, bar = random.Random(3), screen.table.verticalScrollBar()
    for _ in range(40):
        screen.jump(dice)
        screen.until(screen.filled)
        for _ in range(20):
            bar.setValue(bar.value() + 3)
            screen.pause(8)


def _in_lane(screen: "Screen", tasks: "TaskRunner", work: Callable[[], object]) -> None:
    from desktop.services.tasks import Lane

    ends: list[object] = []
    tasks.start(work, on_done=ends.append, on_error=ends.append, lane=Lane.WRITE)
    while not ends:  # as long as it takes
        screen.pause(100)
    if isinstance(ends[0], Exception):
        raise ends[0]


def _progress(done: int, total: int | None) -> None:
    """Told, as to a window, and thrown away."""
