"""What the program does by itself: over real registries, with another program beside."""

import errno
import logging
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.backups import BackupKind
from desktop.models.domain.errors import StorageUnavailable
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Action, EntryFilter
from desktop.services.storage import copies, open_registry
from desktop.services.storage.cipher import connect
from desktop.services.system.paths import resources_dir

TRAINING = resources_dir() / "sample" / "training.csv"
LOG = "desktop.services.housekeeping"


@pytest.fixture
def cabinet(data_dir: Path) -> Iterator[Cabinet]:
    with closing(build(StartupConfig(data_dir=data_dir))) as opened:
        yield opened


def done(cabinet: Cabinet) -> list[str]:
    """What the journal tells of it, the oldest first."""
    actions = frozenset({Action.BACKUP.value, Action.PRUNED.value})
    return [str(entry.action) for entry in reversed(cabinet.journal.page(EntryFilter(actions=actions), 0, 100))]


def age(cabinet: Cabinet, **by: float) -> None:
    """Writes a line of the journal as it was written so long ago."""
    then = datetime.now(UTC) - timedelta(**by)
    with closing(open_registry(cabinet.folder / "cabinet.db", clock=lambda: then)) as old:
        old.stores.journal.append(Action.PRINTED, "old")


def held(cabinet: Cabinet) -> closing:  # type: ignore[type-arg]
    """Another program that writes."""
    other = connect(cabinet.folder / "cabinet.db", None, wait_ms=0)
    other.execute("BEGIN IMMEDIATE")
    return closing(other)


def test_it_copies_wipes_and_lets_old_lines_go(cabinet: Cabinet) -> None:
    age(cabinet, days=500)
    cabinet.imports.load(TRAINING)
    holder = next(order.cardholder for order in cabinet.queries.page(OrderFilter(), OrderSort(), 0, 100) if order.cardholder)
    cabinet.anonymising._store.forget(datetime.now(UTC))
    assert cabinet.housekeeping.due()
    cabinet.housekeeping.run()
    assert not cabinet.housekeeping.due()
    assert done(cabinet) == ["backup", "journal.pruned"]
    (copy,) = cabinet.protection.backups()
    assert copy.kind is BackupKind.DAILY
    with closing(open_registry(copy.path, read_only=True)) as copied:
        assert [entry.subject for entry in copied.journal.page(EntryFilter(), 0, 100)][-1] == "old"
    with closing(connect(cabinet.folder / "cabinet.db", None)) as asked:
        assert asked.execute("SELECT count(*) FROM settings WHERE name = 'wipe_due'").fetchone() == (0,)
    for file in (copy.path, *cabinet.folder.glob("cabinet.db*")):
        assert holder.encode() not in file.read_bytes()
    cabinet.housekeeping.run()
    assert done(cabinet) == ["backup", "journal.pruned"]


def test_a_day_without_a_copy_makes_it_due_again(cabinet: Cabinet) -> None:
    cabinet.housekeeping.run()
    (copy,) = cabinet.protection.backups()
    yesterday, ahead = (copy.path.with_name(copy.name.replace(f"{copy.made_at:%Y}", year)) for year in ("2020", "2999"))
    copy.path.rename(yesterday)
    assert cabinet.housekeeping.due()
    yesterday.rename(ahead)  # made while the clock was ahead
    assert cabinet.housekeeping.due()
    cabinet.housekeeping.run()
    assert not cabinet.housekeeping.due()
    assert len(cabinet.protection.backups()) == 2


def test_copies_of_a_clock_ahead_do_not_push_the_newest_out(cabinet: Cabinet) -> None:
    cabinet.housekeeping.run()
    (copy,) = cabinet.protection.backups()
    for year in range(2990, 2999):
        copy.path.with_name(copy.name.replace(f"{copy.made_at:%Y}", str(year))).write_bytes(copy.path.read_bytes())
    copy.path.unlink()
    cabinet.housekeeping.run()
    assert not cabinet.housekeeping.due()
    assert len(cabinet.protection.backups()) == 8


def test_nothing_is_begun_while_another_program_writes(cabinet: Cabinet, caplog: pytest.LogCaptureFixture) -> None:
    age(cabinet, days=500)
    with held(cabinet):
        assert cabinet.protection._custody.is_held()
        cabinet.housekeeping.run()
    assert cabinet.housekeeping.due()
    assert (done(cabinet), cabinet.protection.backups(), caplog.text) == ([], [], "")
    cabinet.housekeeping.run()
    assert done(cabinet) == ["backup", "journal.pruned"]


def test_what_fails_is_logged_and_the_rest_is_done(
    cabinet: Cabinet, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    age(cabinet, days=500)
    (cabinet.folder / "backups").write_text("a file in the way of the folder")
    cabinet.housekeeping.run()
    assert done(cabinet) == ["journal.pruned"]
    (line,) = [record for record in caplog.records if record.name == LOG]
    assert (line.levelno, line.getMessage()) == (logging.ERROR, "daily copy failed: storage.unavailable open")
    assert cabinet.housekeeping.due()
    (cabinet.folder / "backups").unlink()
    cabinet.housekeeping.run()
    assert not cabinet.housekeeping.due()


def test_what_a_reader_keeps_from_being_wiped_stays_due(cabinet: Cabinet) -> None:
    cabinet.imports.load(TRAINING)
    cabinet.anonymising._store.forget(datetime.now(UTC))
    with closing(connect(cabinet.folder / "cabinet.db", None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM orders").fetchone()
        cabinet.housekeeping.run()
        assert done(cabinet) == ["backup"]
        assert cabinet.housekeeping.due()
    cabinet.housekeeping.run()
    assert not cabinet.housekeeping.due()


def test_a_folder_of_copies_that_cannot_be_looked_into(
    cabinet: Cabinet, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cabinet.housekeeping.run()

    def closed(*_: object) -> list[Path]:
        raise PermissionError(errno.EACCES, "closed")

    monkeypatch.setattr(copies, "_files", closed)
    assert cabinet.housekeeping.due()
    cabinet.housekeeping.run()
    assert f"daily copy failed: {errno.EACCES}" in caplog.text


def test_a_registry_that_cannot_be_asked_ends_it_without_an_error(cabinet: Cabinet, caplog: pytest.LogCaptureFixture) -> None:
    def fails() -> bool:
        raise StorageUnavailable(reason="disk")

    cabinet.housekeeping._is_held = fails
    cabinet.housekeeping.run()
    assert done(cabinet) == []
    assert "storage.unavailable disk" in caplog.text


def test_a_review_keeps_nothing(data_dir: Path) -> None:
    with closing(build(StartupConfig(data_dir=data_dir, review=(TRAINING,)))) as review:
        assert not review.housekeeping.due()
        review.housekeeping.run()
        assert review.protection.backups() == []
