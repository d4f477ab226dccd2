"""Synchronisation: as many orders as asked for from a generator that answers at once (the client's mapping, the merge, the
database), and fewer over loopback from the training gateway (the same with HTTP, on the cores that the gateway needs too); each
into an empty registry, again with nothing new, and again with a few that have changed."""

import http.client
import json
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.processes import OFFSCREEN, ROOT, in_child, peak_megabytes
from benchmarks.result import Result, within

DAYS = 29
"""Within the thirty that a synchronisation without dates covers."""
CHANGED = 100
MOST = 100_000
OVER_THE_WIRE = 20_000
"""The training gateway needs minutes to make up more."""
_SEEDING_S = 1200
BEGUN_MS = int(time.time() // 86_400) * 86_400_000
"""Today's midnight: the same orders each time."""


def measure(folder: Path, rows: int) -> list[Result]:
    return [*_generated(folder, rows), *_over_the_wire(folder, min(rows, OVER_THE_WIRE))]


def _generated(folder: Path, rows: int) -> list[Result]:
    few = in_child(run_generated, str(folder / "few-generated"), rows // DAYS, 0)
    told = [in_child(run_generated, str(folder / "generated"), rows, changed) for changed in (0, 0, CHANGED)]
    return _figures("sync", rows, told, few)


def _over_the_wire(folder: Path, rows: int) -> list[Result]:
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
        way = folder / "ready.json"  # it holds a password, which no argument may
        way.write_text(json.dumps(ready), "utf-8")
        few = in_child(run, str(folder / "few"), str(way), 1)
        told = [in_child(run, str(folder / "data"), str(way), None) for _ in range(2)]
        told.append(in_child(run_after_refunds, str(folder / "data"), str(way), CHANGED))
    finally:
        server.terminate()
        server.wait()
    return _figures("sync over the wire", made, told, few)


def _figures(name: str, made: int, told: list[dict[str, Any]], few: dict[str, Any]) -> list[Result]:
    first, again, later = told
    return [
        Result(name=f"{name}, first", value=first["new"] / first["seconds"], unit="rows/s", note=_told(first, made)),
        Result(
            name=f"{name}, nothing new", value=again["unchanged"] / again["seconds"], unit="rows/s", note=_told(again, made)
        ),
        Result(name=f"{name}, {CHANGED} changed", value=later["seconds"], unit="s", note=_told(later, made)),
        _memory(f"{name}, first: memory above that of one day", first["peak"], few["peak"]),
        _memory(f"{name}, nothing new: memory above that of one day", again["peak"], few["peak"]),
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


def run(folder: str, way: str, days: int | None) -> dict[str, Any]:
    """One synchronisation by the use case, as the command line does it; of so many days, or without dates."""
    from datetime import UTC, datetime, timedelta

    cabinet = _cabinet(folder, way)
    since = None if days is None else datetime.now(UTC) - timedelta(days=days)
    started = time.perf_counter()
    result = cabinet.sync.run(since)
    seconds = time.perf_counter() - started
    cabinet.close()
    counts = ("new", "updated", "unchanged", "pending_operations")
    return {"seconds": seconds, "peak": peak_megabytes(), **{name: getattr(result, name) for name in counts}}


def run_generated(folder: str, rows: int, changed: int) -> dict[str, Any]:
    """One synchronisation of so many orders, of which the first few have been returned in part."""
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.secret import Secret

    vault = Secret("a word for the vault")
    with patch("desktop.services.gateway.open_gateway", lambda *_, **__: Generated(rows, changed)):
        cabinet = build(StartupConfig(data_dir=Path(folder), vault_password=lambda: vault))
        if not cabinet.connections.has_any:
            cabinet.connections.save(
                Connection(merchant="shop", url="https://bank.example/", user="shop-api"), Secret("a word")
            )
        started = time.perf_counter()
        result = cabinet.sync.run()
        seconds = time.perf_counter() - started
        cabinet.close()
    counts = ("new", "updated", "unchanged", "pending_operations")
    return {"seconds": seconds, "peak": peak_megabytes(), **{name: getattr(result, name) for name in counts}}


class Generated:
    """The gateway of one merchant, whose every answer is made when it is asked for."""

    def __init__(self, rows: int, changed: int) -> None:
        self._rows = rows
        self._changed = changed

    def last_orders(self, since: object, until: object, page: int, size: int) -> Any:
        from desktop.models.domain.gateway import SnapshotPage
        from desktop.services.gateway.mapping import snapshot_of

        places = range(page * size, min(page * size + size, self._rows))
        return SnapshotPage(tuple(snapshot_of(self._order(place), "shop") for place in places), self._rows)

    def _order(self, place: int) -> dict[str, Any]:
        """Paid in one stage, as the reference's sample."""
        at = BEGUN_MS - place * 20_000
        back = 100 if place < self._changed else 0
        amounts = {"approvedAmount": 150_000, "depositedAmount": 150_000 - back, "refundedAmount": back, "totalAmount": 150_000}
        refunds = [{"date": at + 99_000, "amount": back, "actionCode": "000", "referenceNumber": f"7{place:011}"}]
        return {
            "errorCode": "0",
            "orderNumber": f"G-{place}",
            "orderStatus": 4 if back else 2,
            "actionCode": 0,
            "actionCodeDescription": "",
            "amount": 150_000,
            "currency": "398",
            "date": at,
            "depositedDate": at + 61_000,
            "orderDescription": f"Заказ {place % 100}",
            "ip": "10.0.0.5",
            "merchantOrderParams": [{"name": "email", "value": f"buyer{place}@example.kz"}],
            "attributes": [{"name": "mdOrder", "value": f"00000000-0000-7000-8000-{place:012}"}],
            "cardAuthInfo": {"maskedPan": "411111**1111", "expiration": "203412", "paymentSystem": "VISA", "approvalCode": "1"},
            "authDateTime": at + 60_000,
            "terminalId": "123456",
            "authRefNum": f"6{place:011}",
            "paymentAmountInfo": amounts,
            "bankInfo": {"bankName": "TEST CARD", "bankCountryCode": "KZ", "bankCountryName": "Казахстан"},
            "paymentWay": "CARD",
            **({"refunds": refunds} if back else {}),
        }

    def close(self) -> None:
        pass


def run_after_refunds(folder: str, way: str, count: int) -> dict[str, Any]:
    """The same after so many charged orders were returned in part by somebody else."""
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.models.domain.money import KZT, Money
    from desktop.models.domain.statuses import OrderStatus

    cabinet = _cabinet(folder, way)
    where = OrderFilter(statuses=frozenset({OrderStatus.DEPOSITED}))
    gateway = cabinet.connections.gateway(None)
    for order in cabinet.queries.page(where, OrderSort(), 0, count):
        gateway.refund(order.md_order or "", Money(100, KZT), key=f"b-{order.id}")
    cabinet.close()
    return run(folder, way, None)


def _cabinet(folder: str, way: str) -> Any:
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.secret import Secret

    vault = Secret("a word for the vault")
    cabinet = build(StartupConfig(data_dir=Path(folder), vault_password=lambda: vault))
    if not cabinet.connections.has_any:
        ready = json.loads(Path(way).read_text("utf-8"))
        told = Connection(merchant=ready["merchant"], url=ready["rest"], user=ready["user"], is_test=True)
        cabinet.connections.save(told, Secret(ready["password"]))
    return cabinet
