"""kill -9 in the midst of imports, settings and sign-ins: a few here, two hundred by `python -m benchmarks faults`."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks import faults

KILLS = 5


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_kill_leaves_everything_whole(tmp_path: Path, encrypted: bool) -> None:
    counts = faults.kill_all(tmp_path / "data", KILLS, encrypted=encrypted, seed=7)
    assert counts.failures == []
    assert dict(counts.held) == dict.fromkeys(faults.CHECKS, KILLS)
    assert set(counts.by_kind) == {"import", "setting", "sign-in"}


BREAKS = {
    "DELETE FROM orders WHERE id = 1": "nothing half-made",
    "UPDATE order_days SET orders = orders + 1": "nothing half-made",
    "DELETE FROM order_search WHERE order_id = 2": "nothing half-made",
    "DROP TRIGGER journal_no_update; UPDATE journal SET subject = 'x' WHERE id = 2": "journal chain whole",
    "UPDATE batches SET id = 99": "all that was answered is there",
}


def test_what_is_broken_would_be_counted(tmp_path: Path) -> None:
    faults.Program(tmp_path).prepare(encrypted=False)
    path = tmp_path / "cabinet.db"
    whole = path.read_bytes()
    told = [("import", 1)]
    assert all(faults.look(tmp_path, "", "import", told, Counter()).values())
    for statement, check in BREAKS.items():
        path.write_bytes(whole)
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(statement)
        assert not faults.look(tmp_path, "", "import", told, Counter())[check], statement
