"""Windows of tests ask no bank by themselves: what a journey sees is what it did. Those about the asking switch it on."""

import pytest

from desktop.views import gateway_desk

NEVER_MS = 10**9


@pytest.fixture(autouse=True)
def _asks_no_bank(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway_desk, "FIRST_MS", NEVER_MS)
