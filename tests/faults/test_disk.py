"""A full disk, a folder closed for writing, damaged pages, a folder from another machine: a clear reason, nothing destroyed."""

import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from disks import closed_for_writing, files_end_at, full, is_root, mounted

from desktop.models.domain.backups import BackupKind
from desktop.models.domain.batches import BatchHead, FileKind
from desktop.models.domain.errors import KeyMissing, StorageUnavailable
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Author
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.secret import Secret
from desktop.services.storage import ClosedCustody, Registry, open_registry
from desktop.services.storage.cipher import connect

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the disks of these tests are made the POSIX way")
KEY = Secret(secrets.token_hex(32))
ROWS = 300


@pytest.fixture(params=[None, KEY], ids=["clear", "encrypted"])
def key(request: pytest.FixtureRequest) -> Secret | None:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of three megabytes."""
    with mounted(tmp_path, 3):
        yield tmp_path


def load(registry: Registry, name: str, rows: int) -> None:
    told = dict.fromkeys(ObservedOrder._fields) | {
        "amount_minor": 100, "currency": "KZT", "status": "DEPOSITED", "registered_at": 1_627_020_000, "description": "x" * 300,
    }  # fmt: skip
    observed = [ObservedOrder(**told | {"file_row": row, "order_number": f"{name}-{row}"}) for row in range(rows)]  # type: ignore[arg-type]
    with registry.batches.begin(BatchHead(file_name=name, digest=name, kind=FileKind.CSV)) as writer:
        writer.add(observed)
        writer.commit(rejected=0, skipped=0, control_totals=())


def made(folder: Path, key: Secret | None, rows: int = ROWS) -> Registry:
    registry = open_registry(folder / "cabinet.db", key=key, busy_timeout_ms=200)
    load(registry, "first", rows)
    return registry


def refused(work: Callable[[], object]) -> dict[str, object]:
    with pytest.raises(StorageUnavailable) as error:
        work()
    return error.value.params


def assert_whole(folder: Path, key: Secret | None, orders: int = ROWS) -> None:
    with closing(connect(folder / "cabinet.db", key)) as connection:
        assert connection.execute("SELECT count(*) FROM orders").fetchone() == (orders,)
        assert connection.execute("SELECT sum(orders) FROM order_days").fetchone() == (orders,)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert not [file.name for file in folder.rglob("*.part*")]


def test_a_full_disk_loses_nothing_but_the_last_action(disk: Path, key: Secret | None) -> None:
    registry = made(disk, key)
    assert registry.queries.totals(OrderFilter()).count == ROWS
    with full(disk):
        convert = registry.custody.decrypt if key else lambda: registry.custody.encrypt(KEY)
        copy = lambda: registry.custody.back_up(BackupKind.DAILY)  # noqa: E731
        assert refused(lambda: load(registry, "second", 3000))["reason"] == "full"
        assert refused(copy)["reason"] == "full"
        assert registry.queries.totals(OrderFilter()).count == ROWS
        assert refused(convert)["reason"] == "full"
        registry.close()
        assert refused(lambda: made(disk, key))["reason"] == "full"
    assert_whole(disk, key)
    registry = open_registry(disk / "cabinet.db", key=key)
    load(registry, "second", ROWS)
    registry.close()
    assert_whole(disk, key, 2 * ROWS)


def test_an_import_that_fills_the_disk_is_undone(disk: Path, key: Secret | None) -> None:
    registry = made(disk, key)
    assert refused(lambda: load(registry, "second", 9000))["reason"] == "full"
    registry.close()
    assert_whole(disk, key)


def test_files_that_may_not_grow(tmp_path: Path, key: Secret | None) -> None:
    registry = made(tmp_path, key)
    with files_end_at(400_000):
        assert refused(lambda: load(registry, "second", 3000))["reason"] in ("full", "disk")
        assert refused(lambda: registry.custody.back_up(BackupKind.DAILY))["reason"] in ("full", "disk")
    registry.close()
    assert_whole(tmp_path, key)


def test_a_folder_closed_for_writing(tmp_path: Path, key: Secret | None) -> None:
    with ExitStack() as stack:
        if is_root():
            stack.enter_context(mounted(tmp_path, 3))
        made(tmp_path, key).close()
        before = (tmp_path / "cabinet.db").read_bytes()
        with closed_for_writing(tmp_path):
            assert refused(lambda: open_registry(tmp_path / "cabinet.db", key=key))["reason"] == "read_only"
            assert refused(lambda: open_registry(tmp_path / "new" / "cabinet.db", key=key))["reason"] == "read_only"
        assert (tmp_path / "cabinet.db").read_bytes() == before
        assert_whole(tmp_path, key)


def test_a_folder_that_closes_while_it_is_open(tmp_path: Path, key: Secret | None) -> None:
    with ExitStack() as stack:
        if is_root():
            stack.enter_context(mounted(tmp_path, 3))
        registry = made(tmp_path, key)
        registry.close()
        registry = open_registry(tmp_path / "cabinet.db", key=key, busy_timeout_ms=200)
        with closed_for_writing(tmp_path):
            assert refused(lambda: load(registry, "second", 10))["reason"] == "read_only"
            assert refused(lambda: registry.custody.back_up(BackupKind.DAILY))["reason"] == "read_only"
        load(registry, "third", ROWS)
        registry.close()
        assert_whole(tmp_path, key, 2 * ROWS)


def torn(path: Path, first: int, last: int) -> None:
    """Pages in the middle of the file, each with a few bytes of another kind."""
    pages = bytearray(path.read_bytes())
    for page in range(first, min(last, len(pages) // 4096)):
        pages[page * 4096 : page * 4096 + 60] = b"\xa5" * 60
    path.write_bytes(pages)


def test_a_damaged_page_is_told_with_the_last_copy(tmp_path: Path, key: Secret | None) -> None:
    registry = made(tmp_path, key, 2000)
    copy = registry.custody.back_up(BackupKind.DAILY)
    torn(tmp_path / "cabinet.db", 60, 10_000)
    before = (tmp_path / "cabinet.db").read_bytes()
    for work in (
        lambda: registry.queries.stoppable().by_ids(range(1, 2000)),
        lambda: registry.custody.back_up(BackupKind.DAILY),
        registry.custody.decrypt if key else lambda: registry.custody.encrypt(KEY),
    ):
        told = refused(work)
        assert (told["reason"], told["backup"]) == ("damaged", copy.name)
    registry.close()
    assert (tmp_path / "cabinet.db").read_bytes()[4096:] == before[4096:]
    custody = ClosedCustody(tmp_path / "cabinet.db", lambda: Author("", ""), lambda: datetime.now(UTC))
    custody.replace(copy, key, key)
    assert_whole(tmp_path, key, 2000)


def test_a_folder_from_another_machine(tmp_path: Path) -> None:
    """The files came along, the keyring did not."""
    registry = made(tmp_path, KEY)
    copy = registry.custody.back_up(BackupKind.DAILY)
    registry.close()
    before = (tmp_path / "cabinet.db").read_bytes()
    for other, reason in ((None, "absent"), (Secret(secrets.token_hex(32)), "wrong")):
        with pytest.raises(KeyMissing) as error:
            open_registry(tmp_path / "cabinet.db", key=lambda other=other: other)  # type: ignore[misc]
        assert (error.value.reason, error.value.params["backup"]) == (reason, copy.name)
    assert (tmp_path / "cabinet.db").read_bytes() == before


def test_the_registry_is_read_while_another_program_writes(tmp_path: Path, key: Secret | None) -> None:
    first, second = made(tmp_path, key), open_registry(tmp_path / "cabinet.db", key=key)
    load(second, "second", ROWS)
    assert len(first.queries.page(OrderFilter(), OrderSort(), 0, 1000)) == 2 * ROWS
    first.close()
    second.close()
