"""A scripted bank, the training gateway, and clients of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from bank import Bank
from training import Stage

from desktop.models.domain.gateway import Connection
from desktop.models.domain.secret import Secret
from desktop.services.gateway import Patience, asking, open_gateway
from desktop.services.sandbox.running import TrainingGateway

QUICK = Patience(connect=1, read=1, call=2)


@pytest.fixture
def bank() -> Iterator[Bank]:
    running = Bank()
    yield running
    running.stop()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., object]]:
    """Opens clients that do not pause between tries, and closes them."""
    monkeypatch.setattr(asking, "_PAUSES_S", (0, 0))
    made = []

    def make(url: str, *, user: str = "shop-api", secret: str = "s3cret-word", patience: Patience = QUICK, **more: object):
        gateway = open_gateway(Connection(merchant="shop", url=url, user=user), Secret(secret), patience=patience, **more)
        made.append(gateway)
        return gateway

    yield make
    for gateway in made:
        gateway.close()


@pytest.fixture
def gateway(bank: Bank, opened: Callable[..., object]) -> object:
    return opened(bank.url)


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One training gateway for all tests: each has orders of its own."""
    training = TrainingGateway()
    stage = Stage(training.start(tmp_path_factory.mktemp("training")))
    yield stage
    stage.gateway.close()
    training.stop()


DEFAULTS = {"version": 27, "numeric_codes": False, "operations_list": False, "last_orders": "on", "templates": "on"}
DEFAULTS |= {"partly_refunded": "REFUNDED", "plain_label": False, "order_id_on_top": True}


@pytest.fixture
def stage(running: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """Without the faults and switches of an earlier test."""
    monkeypatch.setattr(asking, "_PAUSES_S", (0, 0))
    running.control("clear")
    running.shop(**DEFAULTS)
    yield running
    running.control("clear")
