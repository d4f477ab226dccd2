"""How many registrations a second the training gateway answers, each one on the disk, with its client on the same machine."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.processes import OFFSCREEN, ROOT, in_child
from benchmarks.result import Result
from benchmarks.sandbox_load import load

PROMISE = 500
CONNECTIONS = 32
COUNT = 10_000


def measure(folder: Path, count: int = COUNT) -> list[Result]:
    with running(folder) as ready:
        told = in_child(load, ready["rest"], ready["user"], ready["password"], count, CONNECTIONS)
    rate = count / told["seconds"]
    note = (
        f"{count} orders over {CONNECTIONS} connections; median answer {told['median']:.0f} ms, slowest {told['worst']:.0f} ms"
    )
    target = f"≥ {PROMISE} /s"
    return [Result(name="registrations", value=rate, unit="/s", target=target, ok=rate >= PROMISE, note=note, parts=told)]


@contextmanager
def running(folder: Path) -> Iterator[dict[str, str]]:
    """`cabinet sandbox` over an empty state, as a person starts it."""
    command = [sys.executable, "-m", "desktop", "--data-dir", str(folder / "data"), "sandbox", "--state", str(folder / "state")]
    process = subprocess.Popen(command, cwd=ROOT, env=OFFSCREEN, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)
        process.stdout.close() if process.stdout else None
