"""The training gateway in a process of its own, for the window: its work must not hold up what a person sees.

The process ends with the program whatever ends the program, because it reads the program's pipe and goes at its end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import IO

from desktop.services.sandbox.running import GatewayFailed, Ready, TrainingGateway

_ENDING_S = 5
_ROOT = Path(__file__).parents[3]


class GatewayApart:
    """Any thread; `start` blocks for a second or two. `days` of orders fill an empty state."""

    def __init__(self, *, days: int = 0) -> None:
        self._days = days
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._ready: Ready | None = None
        self._is_over = False

    @property
    def ready(self) -> Ready | None:
        """How it is reached; None while it does not run."""
        process = self._process
        return self._ready if process is not None and process.poll() is None else None

    def start(self, state: Path) -> Ready:
        """Listening when it returns, also when it ran before. GatewayFailed."""
        with self._lock:
            if self.ready is not None:
                return self.ready
            if self._is_over:
                raise GatewayFailed("over")
            self._process = process = _launched(state, self._days)
        assert process.stdout is not None
        told = json.loads(process.stdout.readline() or "{}")
        if "rest" not in told:
            self._end(process)
            raise GatewayFailed(str(told.get("reason", "folder")))
        self._ready = Ready(**{field.name: told[field.name] for field in fields(Ready)})
        return self._ready

    def stop(self) -> None:
        """Ends what is under way. It may be started again."""
        with self._lock:
            process, self._process, self._ready = self._process, None, None
        if process is not None:
            self._end(process)

    def close(self) -> None:
        """The program ends: nothing starts any more."""
        self._is_over = True
        self.stop()

    def _end(self, process: subprocess.Popen[str]) -> None:
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        try:
            process.wait(_ENDING_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _launched(state: Path, days: int) -> subprocess.Popen[str]:
    """This very program; packed into one file it is its own interpreter."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    words = [*program, "sandbox", "--tied", "--state", str(state), "--seed", str(days)]
    paths = [str(_ROOT), os.environ.get("PYTHONPATH", "")]
    return subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def serve_tied(state: Path, days: int, says: IO[str], hears: IO[str]) -> int:
    """The other end: one line as soon as it listens, or why it does not; then until `hears` ends."""
    gateway = TrainingGateway(seed_days=days)
    try:
        ready = gateway.start(state)
    except GatewayFailed as error:
        says.write(json.dumps({"ready": False, "reason": error.reason}) + "\n")
        return 1
    try:
        says.write(json.dumps({field.name: getattr(ready, field.name) for field in fields(Ready)}) + "\n")
        says.flush()
        while hears.read(1_000):
            pass
    except (OSError, KeyboardInterrupt):  # the program is gone, or wants us to go
        pass
    finally:
        gateway.stop()
    return 0
