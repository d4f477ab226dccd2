"""A scripted bank and clients of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from bank import Bank

from desktop.models.domain.gateway import Connection
from desktop.models.domain.secret import Secret
from desktop.services.gateway import Patience, asking, open_gateway

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
