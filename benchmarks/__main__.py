"""Runs the figures one after the other and prints them; `--json` also writes them down."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    encryption,
    exporting,
    faults,
    filtering,
    fuzz,
    heartbeat,
    loading,
    opening,
    sandbox,
    scrolling,
    seed_file,
    sync_heartbeat,
    syncing,
    version,
)
from benchmarks.processes import in_child
from benchmarks.result import Result

STEPS = ("version", "import", "filters", "csv", "xlsx", "open", "jumps", "heartbeat")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("what", choices=["registry", "encryption", "faults", "fuzz", "sandbox", "sync"])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--kills", type=int, default=200, help="of `faults`: how often the program is killed")
    parser.add_argument("--inputs", type=int, default=20_000, help="of `fuzz`: how many inputs are tried")
    parser.add_argument("--seconds", type=float, help="of `fuzz`: nothing is begun after so long")
    parser.add_argument("--first", type=int, default=0, help="of `fuzz`: the number of the first input of each target")
    parser.add_argument("--json", type=Path, help="write the figures to this file (- = standard output)")
    parser.add_argument("--only", default=",".join(STEPS), help="some of: " + ", ".join(STEPS) + "; of `fuzz`: one target")
    parser.add_argument("--work", type=Path, help="keep files here and use what an earlier run left")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cabinet-benchmark-") as folder:
        results = _measured(chosen, Path(folder))
    if chosen.json:
        text = json.dumps({"rows": chosen.rows, "machine": machine(), "figures": [r.as_json() for r in results]}, indent=1)
        sys.stdout.write(text + "\n") if str(chosen.json) == "-" else chosen.json.write_text(text + "\n", "utf-8")
    return 1 if any(result.ok is False for result in results) else 0


def _measured(chosen: argparse.Namespace, folder: Path) -> list[Result]:
    if chosen.what == "registry":
        return run(chosen.work or folder, chosen.rows, chosen.only.split(","))
    if chosen.what == "fuzz":
        results = fuzz.measure(
            chosen.inputs, chosen.seconds, chosen.only if chosen.only != ",".join(STEPS) else "", chosen.first
        )
    elif chosen.what == "faults":
        results = faults.measure(folder, chosen.kills)
    elif chosen.what == "sandbox":
        results = sandbox.measure(folder)
    elif chosen.what == "sync":
        rows = min(chosen.rows, syncing.MOST)
        results = [*syncing.measure(folder, rows), *sync_heartbeat.measure(rows)]
    else:
        results = encryption.measure(folder, chosen.rows)
    for result in results:
        print(result, file=sys.stderr, flush=True)
    return results


def run(work: Path, rows: int, chosen: list[str]) -> list[Result]:
    work.mkdir(parents=True, exist_ok=True)
    listed, registry = work / f"list-{rows}.csv", work / f"registry-{rows}"
    if not listed.exists():
        seed_file.write_list(listed, rows)
    results: list[Result] = []

    def step(name: str, measure: Callable[[], list[Result]]) -> None:
        for result in measure() if name in chosen else ():
            results.append(result)
            print(result, file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory(dir=work) as folder:
        scratch = Path(folder)
        step("version", version.measure)
        step("import", lambda: loading.measure(listed, scratch / "fresh", scratch))
        if set(chosen) - {"version", "import"}:
            fill(registry, listed, work, rows)
        step("filters", lambda: filtering.measure(registry))
        step("csv", lambda: exporting.measure_csv(registry, scratch))
        step("xlsx", lambda: exporting.measure_xlsx(registry, scratch, rows // 5))
        step("open", lambda: opening.measure(registry))
        step("jumps", lambda: scrolling.measure(registry))
        step("heartbeat", lambda: heartbeat.measure(registry, seed_file.write_list(scratch / "more.csv", rows // 5), scratch))
    return results


def fill(registry: Path, listed: Path, work: Path, rows: int) -> None:
    """What the rest is measured over: the list, and a twentieth more of a second merchant with every field known."""
    mark = registry / "filled"
    if not mark.exists():
        in_child(loading.load, str(listed), str(registry), "first-shop")
        in_child(loading.load, str(seed_file.write_detailed(work / "detailed.csv", rows // 20)), str(registry), "")
        mark.touch()


def machine() -> dict[str, object]:
    return {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}


if __name__ == "__main__":
    sys.exit(main())
