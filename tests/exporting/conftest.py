from pathlib import Path

import pytest
from registry_rows import Export, export_to


@pytest.fixture
def export(tmp_path: Path) -> Export:
    """export(name, rows, columns, preset=…) → the result; the file is in tmp_path."""
    return lambda name, *args, **options: export_to(tmp_path / name, *args, **options)
