"""Training mode over the whole program: the gateway runs in a process of its own, and goes with the program however it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

import desktop
from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.errors import Conflict, NotAllowed, NotFound
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import OperationKind
from desktop.models.domain.secret import Secret

ROOT = Path(desktop.__file__).parent.parent
SUM = Money(150_000, KZT)


def opened(folder: Path) -> Cabinet:
    return build(StartupConfig(data_dir=folder, vault_password=lambda: Secret("a vault of old oak doors")))


@pytest.fixture
def cabinet(data_dir: Path) -> Iterator[Cabinet]:
    cabinet = opened(data_dir)
    yield cabinet
    cabinet.close()


def test_it_is_connected_with_a_history_and_survives_the_program(cabinet: Cabinet, data_dir: Path) -> None:
    connection = cabinet.training.start()
    assert (connection.is_training, connection.is_test, cabinet.training.is_running) == (True, True, True)
    assert cabinet.training.start() == connection, "a second start finds it running"
    made = cabinet.training.order(SUM, "Обед", "ru")
    assert made.form.startswith(connection.url.partition("/payment/")[0])
    assert cabinet.sync.run().new > 100
    assert [order.amount for order in cabinet.queries.find(made.number)] == [SUM]
    cabinet.close()
    again = opened(data_dir)
    try:
        assert again.training.connection() == connection
        assert not again.training.is_running
        with pytest.raises(NotFound):
            again.connections.check(connection.merchant)
        assert again.training.start() == connection, "at the same address"
        assert again.sync.run().new == 0
    finally:
        again.close()


def test_it_ends_and_leaves_no_connection(cabinet: Cabinet) -> None:
    cabinet.training.start()
    cabinet.training.stop()
    assert (cabinet.training.is_running, cabinet.training.control, cabinet.connections.all()) == (False, "", [])
    with pytest.raises(NotFound):
        cabinet.training.order(SUM, "Обед", "ru")
    cabinet.training.start()
    assert cabinet.connections.has_any


def test_it_does_not_end_under_an_operation_that_waits(cabinet: Cabinet) -> None:
    cabinet.training.start()
    made = cabinet.training.order(SUM, "Обед", "ru")
    cabinet.sync.run()
    (order,) = cabinet.queries.find(made.number)
    waiting = cabinet.operations.prepare(order.id, OperationKind.DECLINE, SUM)
    with pytest.raises(Conflict):
        cabinet.training.stop()
    assert cabinet.training.is_running
    cabinet.operations.cancel(waiting.id)
    cabinet.training.stop()


def test_a_state_that_was_thrown_away_is_connected_anew(cabinet: Cabinet, data_dir: Path) -> None:
    cabinet.training.start()
    cabinet.training._server.stop()  # type: ignore[union-attr]
    for file in (data_dir / "training").iterdir():
        file.unlink()
    cabinet.training.start()
    cabinet.connections.check(None)


def test_two_programs_do_not_run_one_gateway(cabinet: Cabinet, data_dir: Path) -> None:
    cabinet.training.start()
    other = opened(data_dir)
    try:
        with pytest.raises(Conflict, match="training_busy"):
            other.training.start()
    finally:
        other.close()


def test_only_who_may_set_begins_it(cabinet: Cabinet, monkeypatch: pytest.MonkeyPatch) -> None:
    def barred(right: object) -> None:
        raise NotAllowed("right", right=str(right))

    monkeypatch.setattr(cabinet.access, "require", barred)
    with pytest.raises(NotAllowed):
        cabinet.training.start()
    assert not cabinet.training.is_running


_VICTIM = """
import os, sys
from pathlib import Path
from desktop.services.sandbox.apart import GatewayApart
gateway = GatewayApart()
gateway.start(Path(sys.argv[1]))
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name != "posix", reason="a killed program as POSIX has it")
def test_a_killed_program_leaves_no_gateway_behind(tmp_path: Path) -> None:
    """Its folder is free for the next one: nobody holds it any more."""
    words = [sys.executable, "-c", _VICTIM, str(tmp_path)]
    done = subprocess.run(words, cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -9
    from desktop.services.sandbox.apart import GatewayApart
    from desktop.services.sandbox.running import GatewayFailed

    after = GatewayApart()
    for _ in range(20):  # it needs a moment to end
        with suppress(GatewayFailed):
            after.start(tmp_path)
            break
    is_free = after.ready is not None
    after.close()
    assert is_free
