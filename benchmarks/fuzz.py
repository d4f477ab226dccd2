"""Every importer and every file of settings, tried with inputs that are almost good: counted, nothing is let pass.

An input is named by seed, target and number, so that one which fails is made again with `--only TARGET --first NUMBER`.
"""

import json
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

from benchmarks.fuzzing.child import MEGABYTES, SECONDS
from benchmarks.fuzzing.targets import ACCEPTED, TARGETS
from benchmarks.processes import OFFSCREEN, ROOT
from benchmarks.result import Result

BATCH = 400
"""Inputs of one process."""
_SILENCE = SECONDS + 40
MOST_FAILURES = 5
"""Of one target: beyond, it is broken and not worth more time."""


@dataclass
class Counts:
    """What came of the inputs of one target."""

    target: str
    accepted: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest_ms: float = 0
    slowest: int = 0
    peak_mb: float = 0

    @property
    def inputs(self) -> int:
        return self.accepted + self.refused.total() + len(self.failures)

    def take(self, told: dict) -> None:
        if told["ms"] > self.slowest_ms:
            self.slowest_ms, self.slowest = told["ms"], told["number"]
        self.peak_mb = max(self.peak_mb, told["mb"])
        if "failure" in told:
            self.failures.append(f"{self.target} {told['number']}: {told['failure']}\n{told.get('trace', '')}")
        elif told["outcome"] == ACCEPTED:
            self.accepted += 1
        else:
            self.refused[told["outcome"]] += 1


def measure(inputs: int, seconds: float | None, only: str, first: int, seed: int = 1) -> list[Result]:
    """`inputs` of all targets together, in equal parts; no new process is begun after `seconds`."""
    chosen = [target for target in TARGETS if only in ("", target)]
    counts = {target: Counts(target) for target in chosen}
    last = time.monotonic() + (seconds or 10**9)
    each = -(-inputs // len(chosen))
    for start in range(first, first + each, BATCH):
        for target in chosen:
            if time.monotonic() < last and len(counts[target].failures) < MOST_FAILURES:
                _try_batch(counts[target], start, min(start + BATCH, first + each), seed)
    return [figure for target in chosen for figure in _figures(counts[target])]


def _try_batch(counts: Counts, start: int, end: int, seed: int) -> None:
    """As many processes as it takes: each failure ends one."""
    while start < end and len(counts.failures) < MOST_FAILURES:
        start = _try_process(counts, start, end, seed)


def _try_process(counts: Counts, start: int, end: int, seed: int) -> int:
    """The number of the first input that was not tried."""
    command = [sys.executable, "-m", "benchmarks.fuzzing.child", counts.target, str(start), str(end), str(seed)]
    process = subprocess.Popen(command, cwd=ROOT, env=OFFSCREEN, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    begun, done = start - 1, start - 1
    out, err = process.communicate(timeout=(end - start) * SECONDS + _SILENCE)
    for line in out.splitlines():
        told = json.loads(line)
        if "begun" in told:
            begun = told["begun"]
        else:
            done = told["number"]
            counts.take(told)
    if process.returncode and begun > done:
        counts.failures.append(f"{counts.target} {begun}: ended the process ({process.returncode})\n{err[-1500:]}")
        return begun + 1
    if process.returncode:
        raise RuntimeError(err)
    return done + 1


def _figures(counts: Counts) -> list[Result]:
    for failure in counts.failures:
        print(failure, file=sys.stderr)
    refused = ", ".join(f"{number} {code}" for code, number in counts.refused.most_common())
    bad = len(counts.failures)
    return [
        Result(
            name=f"fuzz, {counts.target}: inputs",
            value=counts.inputs,
            unit="inputs",
            target="failures = 0",
            ok=bad == 0,
            note=f"{counts.accepted} accepted, {counts.refused.total()} refused ({refused}), {bad} failed",
            parts={"accepted": counts.accepted, "failed": bad, **{code: float(n) for code, n in counts.refused.items()}},
        ),
        _within(counts, "slowest", counts.slowest_ms, "ms", SECONDS * 1000, f"number {counts.slowest}"),
        _within(counts, "peak memory", counts.peak_mb, "MB", MEGABYTES, "of the whole process"),
    ]


def _within(counts: Counts, name: str, value: float, unit: str, limit: int, note: str) -> Result:
    target = f"≤ {limit} {unit}"
    return Result(name=f"fuzz, {counts.target}: {name}", value=value, unit=unit, target=target, ok=value <= limit, note=note)
