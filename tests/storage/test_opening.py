"""A registry is made, recognised, migrated with a copy beside it, or refused and then not touched."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from told import a_head, a_row, all_orders, load

from desktop.models.domain.errors import NotAllowed, SchemaTooNew, StorageUnavailable
from desktop.models.domain.filters import OrderFilter
from desktop.services.storage import Registry, open_registry, versions
from desktop.services.storage.engine import Database
from desktop.services.storage.migrations import running


def schema_of(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        asked = "SELECT type, name, tbl_name FROM sqlite_master ORDER BY 1, 2"
        names = connection.execute(asked).fetchall()
        tables = [name for kind, name, _ in names if kind == "table"]
        columns = [(t, *row) for t in tables for row in connection.execute(f"PRAGMA table_xinfo({t})")]
        keys = [(t, *row[2:]) for t in tables for row in connection.execute(f"PRAGMA foreign_key_list({t})")]
        indexes = [
            (name, sql.partition("ON")[2].replace('"', ""))
            for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")
        ]
    return sorted(map(repr, [*names, *columns, *keys, *indexes]))  # type: ignore[arg-type]


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def set_version(path: Path, version: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))


def test_the_migrations_make_what_the_program_makes_at_once(path: Path, tmp_path: Path) -> None:
    open_registry(path).close()
    step_by_step = tmp_path / "migrated.db"
    database = Database(step_by_step)
    with database.writing() as connection:
        running.upgrade(connection)
    database.close()
    assert schema_of(step_by_step) == schema_of(path)
    scripts = (Path(running.__file__).parent / "versions").glob("v*.py")
    assert sorted(f'revision = "{revision}"' for revision in versions.REVISIONS) == sorted(
        next(line for line in script.read_text("utf-8").splitlines() if line.startswith("revision =")) for script in scripts
    )


def test_opening_twice_keeps_what_is_there(path: Path) -> None:
    first = open_registry(path)
    load(first, [a_row()])
    first.close()
    again = open_registry(path)
    assert len(all_orders(again)) == 1
    again.close()
    assert not (path.parent / "backups").exists()


def test_alembic_is_not_imported_at_an_ordinary_start(path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from desktop.services.storage import open_registry
for _ in range(2):
    open_registry(Path({str(path)!r})).close()
sys.exit("alembic" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", script], timeout=60, check=False).returncode == 0


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a b" / "ж?%41" / "registry.db"
    open_registry(path).close()
    open_registry(path).close()
    assert path.exists()


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that knows one migration more, adding a column to `templates`."""
    scripts = tmp_path / "scripts"
    shutil.copytree(Path(running.__file__).parent, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    script = scripts / "versions" / "v0004_next.py"
    script.write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        'revision = "0004"\ndown_revision = "0003"\n'
        'def upgrade():\n    op.add_column("templates", sa.Column("colour", sa.Text()))\n',
        "utf-8",
    )
    monkeypatch.setattr(running, "SCRIPTS", scripts)
    monkeypatch.setattr(versions, "REVISIONS", ("0001", "0002", "0003", "0004"))
    return script


def filled(path: Path) -> None:
    registry = open_registry(path)
    load(registry, [a_row()])
    registry.close()


def test_an_older_registry_is_copied_and_migrated(path: Path, request: pytest.FixtureRequest) -> None:
    filled(path)
    request.getfixturevalue("next_version")
    registry = open_registry(path)
    assert len(all_orders(registry)) == 1
    registry.close()
    (copy,) = (path.parent / "backups").iterdir()
    assert ("colour" in repr(schema_of(path)), "colour" in repr(schema_of(copy))) == (True, False)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM orders").fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0003",)


def test_the_copy_holds_what_still_stands_in_the_log(path: Path, request: pytest.FixtureRequest) -> None:
    with closing(sqlite3.connect(path)) as reader:  # keeps the log from being folded into the file
        filled(path)
        reader.execute("SELECT count(*) FROM orders").fetchone()
        busy = open_registry(path)
        load(busy, [a_row(order_number="9")], "b.csv")
        assert path.with_name(path.name + "-wal").stat().st_size > 0
        request.getfixturevalue("next_version")
        open_registry(path).close()
        busy.close()
    (copy,) = (path.parent / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM orders").fetchone() == (2,)


def test_a_migration_that_fails_changes_nothing(path: Path, request: pytest.FixtureRequest) -> None:
    filled(path)
    before = schema_of(path)
    script: Path = request.getfixturevalue("next_version")
    script.write_text(script.read_text("utf-8") + '    raise RuntimeError("half-way")\n', "utf-8")
    with pytest.raises(RuntimeError, match="half-way"):
        open_registry(path)
    assert schema_of(path) == before
    assert len(list((path.parent / "backups").iterdir())) == 1


def test_a_newer_registry_is_refused_and_not_a_byte_of_it_changes(path: Path) -> None:
    filled(path)
    set_version(path, "9999")
    before = files_of(path.parent)
    with pytest.raises(SchemaTooNew) as refused:
        open_registry(path)
    assert (refused.value.code, refused.value.params["found"]) == ("storage.too_new", "9999")
    assert files_of(path.parent) == before


def test_a_newer_registry_in_use_is_refused_too(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
        log = path.with_name(path.name + "-wal")
        before = (path.read_bytes(), log.read_bytes())
        assert before[1]
        with pytest.raises(SchemaTooNew):
            open_registry(path)
        assert (path.read_bytes(), log.read_bytes()) == before


@pytest.mark.parametrize(
    "content",
    [b"not a database, but long enough to be looked at as one" * 40, b"SQLite format 3\x00" + b"\xff" * 5000, b"x"],
)
def test_a_damaged_file_is_refused_in_place(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StorageUnavailable) as refused:
        open_registry(path)
    assert refused.value.params["reason"] == "damaged"
    assert path.read_bytes() == content


def test_another_programs_database_is_not_taken_over(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photos (name)")
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable):
        open_registry(path)
    assert path.read_bytes() == before


def test_a_torn_table_is_told_when_it_is_read(path: Path) -> None:
    registry = open_registry(path)
    load(registry, [a_row(n, order_number=str(n), description="x" * 500) for n in range(2, 1000)])
    registry.close()
    with path.open("r+b") as file:
        file.seek(60 * 4096)
        file.write(b"\xff" * 60 * 4096)
    torn = open_registry(path)
    with pytest.raises(StorageUnavailable) as refused:
        torn.queries.by_ids(range(1, 1000))
    assert refused.value.params["reason"] == "damaged"
    torn.close()


def test_a_locked_registry_is_told_after_the_wait(path: Path) -> None:
    filled(path)
    registry = open_registry(path, busy_timeout_ms=30)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnavailable) as refused:
            load(registry, [a_row()], "b.csv")
        assert refused.value.params["reason"] == "locked"
        assert len(all_orders(registry)) == 1
    registry.close()


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    folder = tmp_path / "registry.db"
    folder.mkdir()
    with pytest.raises(StorageUnavailable):
        open_registry(folder)


def fill_the_disk(registry: Registry) -> None:
    with registry.batches.begin(a_head("b.csv")) as writer:
        writer._connection.exec_driver_sql("PRAGMA max_page_count = 1")
        writer.add([a_row(n, order_number=str(n), description="x" * 900) for n in range(2, 400)])


def test_a_full_disk_keeps_what_was_there(path: Path) -> None:
    filled(path)
    registry = open_registry(path)
    with pytest.raises(StorageUnavailable) as refused:
        fill_the_disk(registry)
    assert refused.value.params["reason"] == "full"
    assert len(all_orders(registry)) == 1
    registry.close()


def test_read_only_reads_and_refuses_every_write(path: Path) -> None:
    filled(path)
    registry = open_registry(path, read_only=True)
    assert registry.queries.totals(OrderFilter()).count == 1
    for write in (
        lambda: registry.batches.undo(1),
        lambda: registry.settings_store.save({"a": 1}),
        lambda: registry.profiles.save("a", "{}"),
        lambda: load(registry, [a_row()]),
    ):
        with pytest.raises(NotAllowed) as refused:
            write()
        assert refused.value.code == "not_allowed.read_only"
    registry.close()


def test_read_only_makes_and_migrates_nothing(path: Path, request: pytest.FixtureRequest) -> None:
    with pytest.raises(StorageUnavailable):
        open_registry(path, read_only=True)
    assert list(path.parent.iterdir()) == []
    filled(path)
    request.getfixturevalue("next_version")
    with pytest.raises(StorageUnavailable) as refused:
        open_registry(path, read_only=True)
    assert refused.value.params["reason"] == "old"
    assert "colour" not in repr(schema_of(path))
