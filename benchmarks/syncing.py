"""Synchronisation: many orders of the training gateway over loopback into an empty registry, again with nothing new, and again
with a few that have changed."""

import http.client
import json
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.processes import OFFSCREEN, ROOT, in_child, peak_megabytes
from benchmarks.result import Result, within

DAYS = 29
"""Within the thirty that a synchronisation without dates covers."""
CHANGED = 100
MOST = 100_000
_SEEDING_S = 1200


def measure(folder: Path, rows: int) -> list[Result]:
    command = [
        sys.executable,
        "-m",
        "desktop",
        "--data-dir",
        str(folder / "none"),
        "sandbox",
        "--state",
        str(folder / "gateway"),
    ]
    server = subprocess.Popen(command, cwd=ROOT, env=OFFSCREEN, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        ready = json.loads(server.stdout.readline())
        made = _control(ready["port"], "seed", days=DAYS, per_day=-(-rows // DAYS))["orders"]
        few = in_child(run, str(folder / "few"), ready, 1)
        first = in_child(run, str(folder / "data"), ready, None)
        again = in_child(run, str(folder / "data"), ready, None)
        later = in_child(run_after_refunds, str(folder / "data"), ready, CHANGED)
    finally:
        server.terminate()
        server.wait()
    return [
        Result(name="sync, first", value=first["new"] / first["seconds"], unit="rows/s", note=_told(first, made)),
        Result(name="sync, nothing new", value=again["unchanged"] / again["seconds"], unit="rows/s", note=_told(again, made)),
        Result(name=f"sync, {CHANGED} changed", value=later["seconds"], unit="s", note=_told(later, made)),
        _memory("sync, first: memory above that of one day", first["peak"], few["peak"]),
        _memory("sync, nothing new: memory above that of one day", again["peak"], few["peak"]),
    ]


def _memory(name: str, all_: float | None, few: float | None) -> Result:
    if all_ is None or few is None:
        return Result(name=name, value=None, unit="MB", note="not told by this system")
    return within(name, all_ - few, "MB", 100, f"{all_:.0f} MB, one day {few:.0f} MB")


def _told(figures: dict[str, Any], made: int) -> str:
    counts = {name: figures[name] for name in ("new", "updated", "unchanged", "pending_operations")}
    return f"{figures['seconds']:.1f} s, of {made} orders at the gateway {counts}"


def _control(port: int, name: str, **values: object) -> Any:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=_SEEDING_S)) as connection:
        connection.request("POST", f"/control/api/{name}", json.dumps(values))
        return json.loads(connection.getresponse().read())


def run(folder: str, ready: dict[str, Any], days: int | None) -> dict[str, Any]:
    """One synchronisation by the use case, as the command line does it; of so many days, or without dates."""
    from datetime import UTC, datetime, timedelta

    cabinet = _cabinet(folder, ready)
    since = None if days is None else datetime.now(UTC) - timedelta(days=days)
    started = time.perf_counter()
    result = cabinet.sync.run(since)
    seconds = time.perf_counter() - started
    cabinet.close()
    counts = ("new", "updated", "unchanged", "pending_operations")
    return {"seconds": seconds, "peak": peak_megabytes(), **{name: getattr(result, name) for name in counts}}


def run_after_refunds(folder: str, ready: dict[str, Any], count: int) -> dict[str, Any]:
    """The same after so many charged orders were returned in part by somebody else."""
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.models.domain.money import KZT, Money
    from desktop.models.domain.statuses import OrderStatus

    cabinet = _cabinet(folder, ready)
    where = OrderFilter(statuses=frozenset({OrderStatus.DEPOSITED}))
    gateway = cabinet.connections.gateway(None)
    for order in cabinet.queries.page(where, OrderSort(), 0, count):
        gateway.refund(order.md_order or "", Money(100, KZT), key=f"b-{order.id}")
    cabinet.close()
    return run(folder, ready, None)


def _cabinet(folder: str, ready: dict[str, Any]) -> Any:
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.secret import Secret

    vault = Secret("a word for the vault")
    cabinet = build(StartupConfig(data_dir=Path(folder), vault_password=lambda: vault))
    if not cabinet.connections.has_any:
        told = Connection(merchant=ready["merchant"], url=ready["rest"], user=ready["user"], is_test=True)
        cabinet.connections.save(told, Secret(ready["password"]))
    return cabinet
