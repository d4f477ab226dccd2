import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminal import Terminal, bank_file


@pytest.fixture
def cabinet(data_dir: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """An empty registry. `qapp` first: the command line would make an application without windows, and there can be one."""
    return Terminal(data_dir, capsys)


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    """The bank guide's list as a file."""
    return bank_file(tmp_path / "guide.csv")


@pytest.fixture
def loaded(cabinet: Terminal, guide: Path) -> Terminal:
    """A registry with the bank guide's list."""
    assert cabinet("import", guide).code == 0
    return cabinet


@pytest.fixture(autouse=True)
def _log_handlers_go() -> Iterator[None]:
    before = list(logging.getLogger().handlers)
    yield
    logging.getLogger().handlers[:] = before
