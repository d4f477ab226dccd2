"""A gateway of its own for each test: what one breaks, no other meets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gateway_stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path / "gateway")
    yield stage
    stage.gateway.stop()
