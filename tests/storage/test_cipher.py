"""An encrypted registry: what stands in its files, who can open it, and the way into encryption and back."""

import os
import secrets
import sqlite3
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from told import a_head, a_row, all_orders, everything, load

from desktop.models.domain.backups import BackupKind
from desktop.models.domain.errors import KeyMissing, NotAllowed, StorageUnavailable
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.secret import Secret
from desktop.services.storage import Registry, conversion, is_encrypted, open_registry
from desktop.services.storage.cipher import cipher_connect, connect
from desktop.services.storage.door import Door
from desktop.services.storage.engine import Database
from desktop.services.storage.migrations import running

KEY = Secret(secrets.token_hex(32))
WORD = "Айгерим-planted"


def filled(path: Path, key: Secret | None = KEY, rows: int = 60) -> Registry:
    registry = open_registry(path, key=key, busy_timeout_ms=100)
    load(registry, [a_row(n, order_number=str(n), description=WORD) for n in range(2, 2 + rows)])
    return registry


def contents(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def journal_of(path: Path, key: Secret | None = None) -> list[tuple[str, str]]:
    with closing(connect(path, key, read_only=True)) as connection:
        return connection.execute("SELECT action, subject FROM journal ORDER BY id").fetchall()


def refused(path: Path, key: Secret | Callable[[], Secret | None] | None) -> str:
    with pytest.raises(KeyMissing) as error:
        open_registry(path, key=key)
    return error.value.reason


def test_nothing_stands_in_clear_while_it_works(path: Path) -> None:
    registry = filled(path)
    registry.queries.totals(OrderFilter(search="planted"))
    load(registry, [a_row(2, order_number="x", description=WORD)], "b.csv")
    assert len((path.parent / "registry.db-wal").read_bytes()) > 0
    kept = contents(path.parent)
    for text in (WORD, "CREATE TABLE", KEY.reveal()):
        assert text.encode() not in kept
    registry.close()
    assert is_encrypted(path)
    with closing(sqlite3.connect(path)) as stranger, pytest.raises(sqlite3.DatabaseError):
        stranger.execute("SELECT count(*) FROM sqlite_master")


def test_the_same_key_opens_it_again(path: Path) -> None:
    first = filled(path)
    told = everything(first)
    first.keep_answer(OrderFilter(), OrderSort())
    first.close()
    again = open_registry(path, key=lambda: KEY)
    assert everything(again) == told
    assert again.custody.is_encrypted
    again.close()


def test_no_other_key_opens_it(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    filled(path).close()
    before = path.read_bytes()
    assert refused(path, None) == "absent"
    assert refused(path, lambda: None) == "absent"
    assert refused(path, Secret(secrets.token_hex(32))) == "wrong"
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_a_registry_in_clear_never_asks_for_a_key(path: Path) -> None:
    filled(path, None).close()

    def ask() -> Secret:
        raise AssertionError

    registry = open_registry(path, key=ask)
    assert len(all_orders(registry)) == 60
    assert not registry.custody.is_encrypted
    registry.close()
    assert not is_encrypted(path)


@pytest.mark.parametrize("content", [b"\x00" * 8192, b"plain text " * 900, os.urandom(700)])
def test_what_is_no_registry_is_not_taken_for_an_encrypted_one(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StorageUnavailable) as error:
        open_registry(path, key=KEY)
    assert error.value.params["reason"] == "damaged"
    assert path.read_bytes() == content


@pytest.mark.parametrize("key", ["", "short", "Z" * 64, "'" * 64])
def test_a_key_is_hexadecimal(path: Path, key: str) -> None:
    with pytest.raises(ValueError, match="64"):
        open_registry(path, key=Secret(key))


@pytest.mark.parametrize("key", [None, KEY])
def test_a_registry_goes_into_encryption_and_back_while_it_works(path: Path, key: Secret | None) -> None:
    registry = filled(path, key)
    registry.queries.totals(OrderFilter(search="planted"))
    told = everything(registry)
    for turn in range(4):
        if registry.custody.is_encrypted:
            registry.custody.decrypt()
        else:
            registry.custody.encrypt(KEY)
        assert everything(registry) == told
        load(registry, [a_row(2, order_number=f"new {turn}", description=WORD)], f"{turn}.csv")
        told = everything(registry)
    registry.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["registry.db"]
    assert is_encrypted(path) == (key is not None)
    first = ["off", "on"] if key else ["on", "off"]
    assert [subject for action, subject in journal_of(path, key) if action == "data.protected"] == first * 2


def test_nothing_in_clear_is_left_after_it_is_switched_on(path: Path) -> None:
    registry = filled(path, None)
    assert WORD.encode() in contents(path.parent)
    registry.custody.encrypt(KEY)
    assert WORD.encode() not in contents(path.parent)
    registry.close()


def test_everything_of_the_schema_comes_along(path: Path) -> None:
    asked = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2"
    registry = filled(path, None)
    with closing(connect(path, None, read_only=True)) as connection:
        before = connection.execute(asked).fetchall()
    registry.custody.encrypt(KEY)
    with closing(connect(path, KEY, read_only=True)) as connection:
        assert connection.execute(asked).fetchall() == before
    assert {"trigger", "index", "table"} <= {row[0] for row in before}
    registry.close()


def test_it_waits_for_nobody_who_does_not_come_out(path: Path) -> None:
    registry = filled(path, None, 12_000)
    stream = registry.queries.stream(OrderFilter(), OrderSort(), [])
    next(stream)
    with pytest.raises(StorageUnavailable) as error:
        registry.custody.encrypt(KEY)
    assert error.value.params["reason"] == "busy"
    assert sum(map(len, stream)) == 7000
    registry.custody.encrypt(KEY)
    registry.close()


def test_questions_at_the_same_time_wait_and_are_answered(path: Path) -> None:
    registry = filled(path, None, 3000)
    registry._door.busy_timeout_ms = 10_000
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(lambda: registry.queries.totals(OrderFilter(search="planted")).count) for _ in range(60)]
        registry.custody.encrypt(KEY)
        asked += [pool.submit(lambda: registry.queries.totals(OrderFilter()).count) for _ in range(20)]
        assert {answer.result() for answer in asked} == {3000}
    assert registry.custody.is_encrypted
    registry.close()


def test_a_registry_that_another_window_has_open_stays_as_it_is(path: Path) -> None:
    registry = filled(path, None)
    told = everything(registry)
    other = open_registry(path)
    with pytest.raises(StorageUnavailable) as error:
        registry.custody.encrypt(KEY)
    assert error.value.params["reason"] == "busy"
    assert everything(registry) == told
    other.close()
    registry.custody.encrypt(KEY)
    assert everything(registry) == told
    registry.close()


@pytest.mark.parametrize("step", ["_pour", "check", "put"])
def test_a_conversion_that_fails_changes_nothing(path: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "no space left")

    registry = filled(path, None)
    told = everything(registry)
    with monkeypatch.context() as patch:
        patch.setattr(conversion, step, fail)
        with pytest.raises(StorageUnavailable) as error:
            registry.custody.encrypt(KEY)
    assert error.value.params["reason"] == "full"
    assert everything(registry) == told
    assert not registry.custody.is_encrypted
    registry.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["registry.db"]


def test_a_read_only_registry_is_not_converted(path: Path) -> None:
    filled(path, None).close()
    registry = open_registry(path, read_only=True)
    with pytest.raises(NotAllowed):
        registry.custody.encrypt(KEY)
    registry.close()


def test_a_single_changed_byte_is_found_when_it_is_read(path: Path) -> None:
    """Also one inside a text, which a registry in clear would show as it is."""
    filled(path, KEY, 2000).close()
    torn = open_registry(path, key=KEY)
    pages = bytearray(path.read_bytes())
    for page in range(60, len(pages) // 4096):
        pages[page * 4096 + 2000] ^= 1
    path.write_bytes(pages)
    with pytest.raises(StorageUnavailable) as error:
        torn.queries.by_ids(range(1, 2000))
    assert error.value.params["reason"] == "damaged"
    torn.close()


@pytest.mark.skipif(os.name != "posix", reason="rights of a file as POSIX knows them")
@pytest.mark.parametrize("key", [None, KEY])
def test_only_the_owner_may_look(tmp_path: Path, key: Secret | None) -> None:
    path = tmp_path / "data" / "cabinet.db"
    before = os.umask(0o000)
    try:
        registry = filled(path, key)
        with registry.batches.begin(a_head("b.csv")) as writer:
            writer.add([a_row(2, order_number="x")])
            rights = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        assert rights == dict.fromkeys(["cabinet.db", "cabinet.db-wal", "cabinet.db-shm"], 0o600)
        registry.custody.decrypt() if key else registry.custody.encrypt(KEY)
        registry.close()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    finally:
        os.umask(before)


@pytest.mark.skipif(os.name != "posix", reason="rights of a file as POSIX knows them")
def test_older_files_are_closed_to_others_and_foreign_folders_left_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "shared" / "registry.db"
    path.parent.mkdir(mode=0o755)
    (path.parent / "something else").touch()
    filled(path, None).close()
    path.chmod(0o644)
    open_registry(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o755
    folder, file = (
        "shared is open to others (755) and holds other things: left as it is",
        "registry.db was open to others (644): closed",
    )
    assert caplog.messages == [folder, folder, file]


def test_the_pages_are_whole(path: Path) -> None:
    registry = filled(path, None, 500)
    registry.custody.encrypt(KEY)
    registry.close()
    with closing(cipher_connect(path, KEY)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []


def test_an_older_encrypted_registry_is_migrated_with_an_encrypted_copy(path: Path) -> None:
    database = Database(Door(path, KEY))
    with database.writing() as connection:
        running.upgrade(connection, "0001")
    database.close()
    registry = filled(path)
    assert len(all_orders(registry)) == 60
    (copy,) = registry.custody.copies()
    assert (copy.kind, copy.is_encrypted) == (BackupKind.MIGRATION, True)
    with closing(connect(copy.path, KEY, read_only=True, settled=True)) as older:
        assert older.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    registry.close()
