"""Files are written for real and read for real; where the registry matters it is a real one, too."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from import_files import ALMATY, CAPTIONS, HEAD

from desktop.services.imports import Imports
from desktop.services.storage import Registry, open_registry


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes lines (or bytes) into a file and gives its path."""

    def make(content: Sequence[str] | bytes | str, name: str = "export.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        if not isinstance(content, bytes):
            text = content if isinstance(content, str) else "\n".join(content) + "\n"
            content = text.encode(encoding)
        path.write_bytes(content)
        return path

    return make


@pytest.fixture
def a_file(write: Callable[..., Path]) -> Callable[..., Path]:
    """A file in the seed's shape out of rows (texts with `;`)."""

    def make(*rows: str, captions: Sequence[str] = CAPTIONS, head: Sequence[str] = HEAD, name: str = "export.csv") -> Path:
        return write([*head, ";".join(captions), *rows], name)

    return make


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    opened = open_registry(tmp_path / "registry.db")
    yield opened
    opened.close()


@pytest.fixture
def imports(registry: Registry) -> Imports:
    return Imports(registry.batches, registry.profiles, lambda: ALMATY, lambda: None)
