"""A process that tries one input after the other, and tells what came of each; whatever ends it is the input's doing."""

import faulthandler
import json
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random

from benchmarks.fuzzing.targets import Stage, Try
from benchmarks.processes import peak_megabytes

SECONDS = 20
"""No input may take longer."""
MEGABYTES = 300
"""No input may take the process beyond, everything that it has loaded included."""
_HARD_MEGABYTES = 700
"""Address space above what is there at the start: the process is refused more, before it harms the machine."""


def dice_of(seed: int, target: str, number: int) -> Random:
    """All chance of one input."""
    return Random(f"{seed}:{target}:{number}")


def work(target: str, first: int, last: int, seed: int) -> None:
    """Lines of JSON: the number of an input before it is tried, and what came of it. Ends early after a failure: whatever
    it left behind shall not be counted against the next."""
    with tempfile.TemporaryDirectory(prefix="cabinet-fuzz-") as folder:
        stage = Stage(Path(folder))
        for number in range(first, first + min(20, last - first)):  # everything is loaded and made once, before it counts
            stage.made(target, dice_of(seed, target, number))
        _limit_memory()
        for number in range(first, last):
            one = stage.made(target, dice_of(seed, target, number))
            _say(begun=number)
            told = _tried(one)
            _say(number=number, **told)
            if "failure" in told:
                return
        stage.close()


def _tried(one: Try) -> dict[str, object]:
    _forget_peak()
    faulthandler.dump_traceback_later(SECONDS, exit=True, file=sys.__stderr__)
    start = time.perf_counter()
    try:
        told: dict[str, object] = {"outcome": one.go()}
    except Exception as error:
        told = {"failure": f"{type(error).__name__}: {error}"[:300], "trace": traceback.format_exc()[-1500:]}
    faulthandler.cancel_dump_traceback_later()
    peak = peak_megabytes() or 0.0
    if peak > MEGABYTES and "failure" not in told:
        told["failure"] = f"{peak:.0f} MB"
    return {**told, "ms": (time.perf_counter() - start) * 1000, "mb": peak}


def _forget_peak() -> None:
    """Linux: the highest memory counts from here."""
    if sys.platform == "linux":
        Path("/proc/self/clear_refs").write_text("5")


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
        most = pages * resource.getpagesize() + (_HARD_MEGABYTES << 20)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _say(**told: object) -> None:
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    work(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
