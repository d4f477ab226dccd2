"""A real registry in a file of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.storage import Registry, open_registry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "registry.db"


@pytest.fixture
def registry(path: Path) -> Iterator[Registry]:
    opened = open_registry(path)
    yield opened
    opened.close()
