"""The same over the wire: the whole cabinet against the running training gateway, with faults, and with either killed."""

from __future__ import annotations

import http.client
import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.gateway import Connection, OrderDraft
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import OperationKind, OperationState
from desktop.models.domain.orders import OperationType, Order
from desktop.models.domain.secret import Secret
from desktop.models.domain.statuses import OrderStatus
from desktop.services import reconciling
from desktop.services.sandbox.running import Ready, TrainingGateway

DONE, UNKNOWN, REJECTED = OperationState.DONE, OperationState.UNKNOWN, OperationState.REJECTED
REFUND, DEPOSIT, REVERSE = OperationKind.REFUND, OperationKind.DEPOSIT, OperationKind.REVERSE
ROOT = Path(__file__).parents[2]


def control(port: int, name: str, **values: Any) -> Any:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request("POST", f"/control/api/{name}", json.dumps(values))
        answer = connection.getresponse()
        assert answer.status == 200, answer.read()
        return json.loads(answer.read())


def connect(cabinet: Cabinet, ready: Ready) -> None:
    told = Connection(merchant=ready.merchant, url=ready.rest, user=ready.user, is_test=True, is_training=True)
    cabinet.connections.save(told, Secret(ready.password))


@dataclass
class Wire:
    """A cabinet and a training gateway that talk over loopback."""

    cabinet: Cabinet
    ready: Ready
    numbers: Iterator[int]

    def paid(self, *, two_stage: bool = False, minor: int = 100_000) -> Order:
        """An order registered by the client and paid at the gateway, as the registry knows it."""
        draft = OrderDraft(
            order_number=f"W-{next(self.numbers)}",
            amount=Money(minor, KZT),
            return_url="https://shop.example.kz/back",
            two_stage=two_stage,
        )
        md_order = self.cabinet.connections.gateway(None).register(draft).md_order
        control(self.ready.port, "pay", orderId=md_order, success=True)
        self.cabinet.sync.run()
        return self.known(md_order)

    def known(self, md_order: str | None) -> Order:
        (order,) = self.cabinet.queries.find(md_order or "")
        return order

    def fault(self, kind: str, calls: str, **more: Any) -> None:
        control(self.ready.port, "faults", kind=kind, calls=calls, **more)

    def bank(self, order: Order) -> dict[str, Any]:
        told: dict[str, Any] = control(self.ready.port, "order", orderId=order.md_order)
        return told


@pytest.fixture
def wire(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    monkeypatch.setattr(reconciling, "QUIET", timedelta(seconds=1))
    gateway = TrainingGateway()
    ready = gateway.start(tmp_path / "training")
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", "a word for the vault")
    cabinet = build(StartupConfig(data_dir=tmp_path / "data", vault_password=lambda: Secret("a word for the vault")))
    try:
        connect(cabinet, ready)
        yield Wire(cabinet, ready, itertools.count(1))
    finally:
        cabinet.close()
        gateway.stop()


def test_a_payment_its_part_refunds_and_its_history(wire: Wire) -> None:
    wire.cabinet.connections.check(None)
    order = wire.paid()
    assert (order.status, order.amount.minor) == (OrderStatus.DEPOSITED, 100_000)
    ended = wire.cabinet.operations.run(order.id, REFUND, Money(40_000, KZT), "брак")
    order = wire.known(order.md_order)
    assert (ended.state, order.status, order.amount.minor) == (DONE, OrderStatus.REFUNDED, 60_000)
    refunds = [act for act in order.operations if act.type is OperationType.REFUND]
    assert [act.amount for act in refunds] == [Money(40_000, KZT)]
    assert wire.cabinet.operations.limits(order) == {REFUND: Money(60_000, KZT)}
    again = wire.cabinet.sync.run()
    assert (again.new, again.updated, again.pending_operations) == (0, 0, 0)


def test_a_hold_is_captured_in_part_or_let_go(wire: Wire) -> None:
    held, other = wire.paid(two_stage=True), wire.paid(two_stage=True)
    assert wire.cabinet.operations.run(held.id, DEPOSIT, Money(70_000, KZT)).state is DONE
    assert wire.cabinet.operations.run(other.id, REVERSE, Money(100_000, KZT)).state is DONE
    held, other = wire.known(held.md_order), wire.known(other.md_order)
    assert (held.status, held.amount.minor, other.status) == (OrderStatus.DEPOSITED, 70_000, OrderStatus.REVERSED)


@pytest.mark.parametrize(
    ("fault", "done"),
    [
        ({"kind": "lost_after"}, True),
        ({"kind": "lost_before"}, False),
        ({"kind": "http_500"}, False),
        ({"kind": "http_502", "after": True}, True),
        ({"kind": "html", "after": True}, True),
        ({"kind": "http_429"}, False),
    ],
    ids=lambda value: value["kind"] if isinstance(value, dict) else None,
)
def test_a_lost_answer_is_found_out_and_nothing_is_sent_again(wire: Wire, fault: dict[str, Any], done: bool) -> None:
    order = wire.paid()
    wire.fault(calls="refund", **fault)
    sent = wire.cabinet.operations.run(order.id, REFUND, Money(40_000, KZT))
    assert sent.state is UNKNOWN
    assert wire.cabinet.sync.run().pending_operations == 0
    assert wire.cabinet.operations.get(sent.id).state is (DONE if done else REJECTED)
    assert wire.known(order.md_order).amount.minor == (60_000 if done else 100_000)


@pytest.mark.parametrize("fault", ["numeric", "plain", "no_code"])
def test_odd_answers_are_answers(wire: Wire, fault: str) -> None:
    order = wire.paid()
    wire.fault(fault, "*", times=None)
    assert wire.cabinet.operations.run(order.id, REFUND, Money(40_000, KZT)).state is DONE
    assert wire.cabinet.sync.run().pending_operations == 0


def test_what_is_not_permitted_was_not_done(wire: Wire) -> None:
    order = wire.paid()
    wire.fault("denied", "refund")
    ended = wire.cabinet.operations.run(order.id, REFUND, Money(40_000, KZT))
    assert ended.state is REJECTED
    assert wire.known(order.md_order).amount.minor == 100_000


def test_a_gateway_without_a_list(wire: Wire) -> None:
    order = wire.paid()
    wire.fault("absent", "getLastOrdersForMerchants", times=None)
    wire.cabinet.connections.gateway(None).refund(order.md_order or "", Money(1_000, KZT), key="elsewhere")
    assert wire.cabinet.sync.run().updated == 1
    assert wire.known(order.md_order).amount.minor == 99_000


REFUNDS = """
import sys
from pathlib import Path
from desktop.bootstrap import StartupConfig, build
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import OperationKind
from desktop.models.domain.secret import Secret
cabinet = build(StartupConfig(data_dir=Path(sys.argv[1]), vault_password=lambda: Secret("a word for the vault")))
print("ready", flush=True)
cabinet.operations.run(int(sys.argv[2]), OperationKind.REFUND, Money(40_000, KZT))
"""


@pytest.mark.parametrize("after_ms", [0, 60, 250, 600])
def test_a_program_killed_in_the_middle_of_a_refund(wire: Wire, after_ms: int) -> None:
    """However far it came: one refund or none, and the next start knows which."""
    order = wire.paid()
    wire.fault("slow", "refund", delay_ms=400)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [sys.executable, "-c", REFUNDS, str(wire.cabinet.folder), str(order.id)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        until = time.monotonic() + 20
        while not _is_sent(wire, order) and time.monotonic() < until and not _ends_within(child, 0.01):
            pass
        _ends_within(child, after_ms / 1000)
    finally:
        with suppress(ProcessLookupError):
            os.kill(child.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        child.communicate()
    assert wire.cabinet.reconciling.settle() == 0
    (one,) = wire.cabinet.operations.of_order(order.id)
    left = wire.known(order.md_order).amount.minor
    assert one.state in (DONE, REJECTED)
    assert left == (60_000 if one.state is DONE else 100_000)
    assert len(wire.bank(order)["refunds"]) == (1 if one.state is DONE else 0)


def _ends_within(child: subprocess.Popen[str], seconds: float) -> bool:
    with suppress(subprocess.TimeoutExpired):
        child.wait(seconds)
    return child.returncode is not None


def _is_sent(wire: Wire, order: Order) -> bool:
    return any(one.sent_at is not None for one in wire.cabinet.operations.of_order(order.id))


@pytest.mark.parametrize("after_ms", [50, 400])
def test_a_gateway_killed_in_the_middle_of_a_refund(tmp_path: Path, after_ms: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconciling, "QUIET", timedelta(seconds=1))
    server, ready = _serve(tmp_path)
    cabinet = build(StartupConfig(data_dir=tmp_path / "data", vault_password=lambda: Secret("a word for the vault")))
    try:
        connect(cabinet, ready)
        wire = Wire(cabinet, ready, itertools.count(1))
        order = wire.paid()
        wire.fault("slow", "refund", delay_ms=300)
        killer = threading.Timer(after_ms / 1000, server.kill)
        killer.start()
        sent = cabinet.operations.run(order.id, REFUND, Money(40_000, KZT))
        killer.join()
        server.communicate()
        server, ready = _serve(tmp_path)
        assert ready.port == wire.ready.port
        assert cabinet.sync.run().pending_operations == 0
        ended = cabinet.operations.get(sent.id)
        assert ended.state in (DONE, REJECTED)
        assert len(wire.bank(order)["refunds"]) == (1 if ended.state is DONE else 0)
        assert wire.known(order.md_order).amount.minor == (60_000 if ended.state is DONE else 100_000)
    finally:
        cabinet.close()
        with suppress(ProcessLookupError):
            server.kill()
        server.communicate()


def _serve(folder: Path) -> tuple[subprocess.Popen[str], Ready]:
    command = [
        sys.executable,
        "-m",
        "desktop",
        "--data-dir",
        str(folder / "none"),
        "sandbox",
        "--state",
        str(folder / "training"),
    ]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    told = json.loads(server.stdout.readline())
    told.pop("ready")
    return server, Ready(**told)
