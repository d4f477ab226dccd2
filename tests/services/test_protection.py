"""Encryption, recovery kit and copies, as a person meets them: over a real registry, with secrets in memory."""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from memory_secrets import MemorySecrets

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.backups import BackupKind
from desktop.models.domain.batches import BatchHead, FileKind
from desktop.models.domain.errors import (
    Conflict,
    InvalidInput,
    KeyMissing,
    NotAllowed,
    NotFound,
    SchemaTooNew,
    StorageUnavailable,
)
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Author
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.recovery_kit import key_of_kit, kit_text
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.protection import DAILY_COPIES, KEY, Protection
from desktop.services.storage import ClosedCustody, Registry, backup, is_encrypted, open_registry
from desktop.services.storage.cipher import connect

WORD = "planted-Әсел"


def nobody_closed() -> Access:
    return Access(lambda: False, "till")


class Desk:
    """One data folder with its program and its keyring."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "cabinet.db"
        self.secrets = MemorySecrets()
        self.access = nobody_closed()
        self.open()

    def open(self) -> None:
        self.registry: Registry = open_registry(self.path, key=lambda: self.secrets.get(KEY), busy_timeout_ms=100)
        self.protection = Protection(self.registry.custody, self.secrets, self.access)

    def restart(self) -> None:
        self.registry.close()
        self.open()

    def rescue(self) -> Protection:
        """Of a program that could not open the registry."""
        custody = ClosedCustody(self.path, lambda: Author("", "till"), lambda: datetime.now(UTC))
        return Protection(custody, self.secrets, self.access)

    def load(self, number: str) -> None:
        told = dict.fromkeys(ObservedOrder._fields) | {
            "file_row": 2, "order_number": number, "amount_minor": 100, "currency": "KZT", "status": "DEPOSITED",
            "registered_at": 1_627_020_000, "description": WORD,
        }  # fmt: skip
        with self.registry.batches.begin(BatchHead(file_name=number, digest=number, kind=FileKind.CSV)) as writer:
            writer.add([ObservedOrder(**told)])  # type: ignore[arg-type]
            writer.commit(rejected=0, skipped=0, control_totals=())

    def numbers(self) -> list[str]:
        return sorted(order.order_number for order in self.registry.queries.page(OrderFilter(), OrderSort(), 0, 100))

    def journal(self) -> list[tuple[str, str]]:
        with closing(connect(self.path, self.registry._door.key, read_only=True)) as connection:
            asked = "SELECT action, subject FROM journal WHERE action NOT IN ('import', 'setting') ORDER BY id"
            return connection.execute(asked).fetchall()

    def in_clear(self) -> list[str]:
        files = (file for file in self.path.parent.rglob("*") if file.is_file())
        return [file.name for file in files if WORD.encode() in file.read_bytes()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    made.load("1")
    yield made
    made.registry.close()


def test_switching_on_encrypts_the_registry_and_its_copies(desk: Desk) -> None:
    copy = desk.protection.back_up()
    assert desk.in_clear()
    kit = desk.protection.switch_on()
    assert desk.protection.is_on
    assert desk.in_clear() == []
    assert (kit.copies, kit.removed) == ((copy.name,), ())
    assert key_of_kit(kit.text) == desk.secrets.get(KEY)
    assert desk.protection.recovery_kit().text == kit.text
    assert desk.numbers() == ["1"]
    desk.restart()
    assert desk.numbers() == ["1"]
    assert desk.journal() == [("backup", copy.name), ("data.protected", "on"), ("data.protected", "kit")]


def test_switching_off_brings_everything_back_in_clear(desk: Desk) -> None:
    desk.protection.switch_on()
    copy = desk.protection.back_up()
    assert desk.protection.switch_off() == (copy.name,)
    assert desk.secrets.kept == {}
    assert not is_encrypted(copy)
    desk.restart()
    assert (desk.numbers(), desk.protection.is_on) == (["1"], False)
    desk.protection.switch_on()
    desk.restart()
    assert desk.numbers() == ["1"]


def test_twice_is_told(desk: Desk) -> None:
    for ask in (desk.protection.switch_off, desk.protection.recovery_kit):
        with pytest.raises(Conflict) as told:
            ask()
        assert told.value.code == "conflict.not_protected"
    desk.protection.switch_on()
    with pytest.raises(Conflict) as told:
        desk.protection.switch_on()
    assert told.value.code == "conflict.protected"


def test_a_switch_on_that_was_cut_off_is_finished_with_the_same_key(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(desk.registry.custody, "encrypt", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            desk.protection.switch_on()
    key = desk.secrets.get(KEY)
    desk.restart()
    assert desk.numbers() == ["1"]
    assert key_of_kit(desk.protection.switch_on().text) == key


def test_copies_left_in_clear_by_a_kill_are_encrypted_with_the_next_daily_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = desk.protection.back_up()
    with monkeypatch.context() as patch:
        patch.setattr(desk.registry.custody, "convert_copies", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            desk.protection.switch_on()
    assert desk.in_clear() == [copy.name]
    (copy.parent / f"{copy.name}.part").write_text(WORD)
    desk.restart()
    desk.protection.back_up_daily()
    assert desk.in_clear() == []


def test_a_damaged_copy_in_clear_does_not_stay(desk: Desk) -> None:
    copy = desk.protection.back_up()
    copy.write_bytes(copy.read_bytes()[:9000])
    assert desk.protection.switch_on().removed == (copy.name,)
    assert desk.protection.backups() == []


def test_a_missing_key_comes_back_from_the_kit(desk: Desk) -> None:
    kit = desk.protection.switch_on()
    desk.registry.close()
    desk.secrets.kept.clear()
    with pytest.raises(KeyMissing):
        desk.open()
    other = kit_text(Secret(secrets.token_hex(32)))
    with pytest.raises(KeyMissing) as refused:
        desk.rescue().put_key_back(other)
    assert refused.value.reason == "wrong"
    assert desk.secrets.kept == {}
    desk.rescue().put_key_back(Secret(kit.text.reveal().lower().replace("-", " ")))
    desk.open()
    assert desk.numbers() == ["1"]


@pytest.mark.parametrize("hand", [str.lower, lambda t: t.replace("0", "O").replace("1", "l"), lambda t: t.replace("A", "А")])
def test_a_kit_is_read_as_hands_write_it(hand: object) -> None:
    key = Secret("a1" * 32)
    assert key_of_kit(Secret(hand(f" {kit_text(key).reveal()}\n"))) == key  # type: ignore[operator]


@pytest.mark.parametrize("text", ["", "ABCD", "U" * 56, "A" * 57, "ж" * 56])
def test_what_is_no_kit(text: str) -> None:
    with pytest.raises(InvalidInput):
        key_of_kit(Secret(text))


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_copy_is_whole_and_opens_alone(desk: Desk, tmp_path: Path, encrypted: bool) -> None:
    if encrypted:
        desk.protection.switch_on()
    target = tmp_path / "elsewhere" / "stick.db"
    target.parent.mkdir()
    desk.load("2")
    assert desk.protection.back_up(target) == target
    assert [file.name for file in target.parent.iterdir()] == ["stick.db"]
    assert is_encrypted(target) == encrypted
    with closing(connect(target, desk.secrets.get(KEY), read_only=True, settled=True)) as copy:
        assert copy.execute("SELECT count(*) FROM orders").fetchone() == (2,)


def test_a_copy_that_fails_leaves_the_old_one(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "stick.db"
    desk.protection.back_up(target)
    before = target.read_bytes()
    monkeypatch.setattr(backup, "put", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(StorageUnavailable) as told:
        desk.protection.back_up(target)
    assert told.value.params["reason"] == "full"
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("*.part*"))
    assert desk.journal()[1:] == []


def test_a_damaged_registry_makes_no_copy(desk: Desk) -> None:
    desk.registry.close()
    with desk.path.open("r+b") as file:
        file.seek(-3 * 4096, os.SEEK_END)
        file.write(b"\xff" * 4096 * 3)
    desk.open()
    with pytest.raises(StorageUnavailable) as told:
        desk.registry.custody.back_up(BackupKind.DAILY)
    assert told.value.params["reason"] == "damaged"
    assert desk.protection.backups() == []


def test_one_copy_a_day_and_seven_of_them(desk: Desk) -> None:
    first = desk.protection.back_up_daily()
    assert first is not None
    assert desk.protection.back_up_daily() is None
    manual = desk.protection.back_up()
    now = datetime.now(UTC)
    for days in range(1, 10):
        name = f"cabinet-daily-{now - timedelta(days=days):%Y%m%d-%H%M%S-%f}.db"
        (first.parent / name).write_bytes(first.read_bytes())
    first.unlink()
    made = desk.protection.back_up_daily()
    kept = desk.protection.backups()
    assert [copy.kind for copy in kept].count(BackupKind.DAILY) == DAILY_COPIES
    assert {made.name if made else "", manual.name} <= {copy.name for copy in kept}
    assert kept == sorted(kept, key=lambda copy: copy.made_at, reverse=True)


@pytest.mark.parametrize("copy_in", ["clear", "key"])
@pytest.mark.parametrize("now_in", ["clear", "key"])
def test_a_copy_is_put_back(desk: Desk, copy_in: str, now_in: str) -> None:
    if copy_in == "key":
        desk.protection.switch_on()
    copy = desk.protection.back_up()
    aside = copy.with_name("kept-elsewhere.db")
    copy.rename(aside)
    if copy_in != now_in:
        desk.protection.switch_off() if copy_in == "key" else desk.protection.switch_on()
    kit = kit_text(Secret("00" * 32))
    desk.load("2")
    if copy_in == "key" and now_in == "clear":
        with pytest.raises(KeyMissing):
            desk.protection.restore(aside)
        with pytest.raises(KeyMissing) as wrong:
            desk.protection.restore(aside, kit)
        assert wrong.value.reason == "wrong"
        return
    desk.protection.restore(aside)
    assert desk.numbers() == ["1"]
    desk.load("3")
    desk.restart()
    assert desk.numbers() == ["1", "3"]
    assert desk.protection.is_on == (now_in == "key")
    assert desk.journal()[-1] == ("backup.restored", aside.name)
    (kept,) = [copy for copy in desk.protection.backups() if copy.kind is BackupKind.ASIDE]
    with closing(connect(kept.path, desk.secrets.get(KEY) if kept.is_encrypted else None, read_only=True)) as old:
        assert [row[0] for row in old.execute("SELECT order_number FROM orders ORDER BY 1")] == ["1", "2"]


def test_a_copy_of_another_key_is_put_back_with_its_kit(desk: Desk) -> None:
    kit = desk.protection.switch_on()
    copy = desk.protection.back_up().rename(desk.path.with_name("old.db"))
    desk.protection.switch_off()
    desk.protection.switch_on()
    now = desk.secrets.get(KEY)
    with pytest.raises(KeyMissing) as wrong:
        desk.protection.restore(copy)
    assert wrong.value.reason == "wrong"
    desk.protection.restore(copy, kit.text)
    assert desk.secrets.get(KEY) == now
    desk.restart()
    assert desk.numbers() == ["1"]


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_damaged_registry_is_replaced_by_a_copy(desk: Desk, encrypted: bool) -> None:
    if encrypted:
        desk.protection.switch_on()
    copy = desk.protection.back_up()
    desk.registry.close()
    torn = b"\x00" * 8192 + desk.path.read_bytes()[8192:]
    desk.path.write_bytes(torn)
    with pytest.raises(StorageUnavailable) as told:
        desk.open()
    assert (told.value.params["reason"], told.value.params["backup"]) == ("damaged", copy.name)
    desk.rescue().restore(copy)
    desk.open()
    assert (desk.numbers(), desk.protection.is_on) == (["1"], encrypted)
    (kept,) = [copy for copy in desk.protection.backups() if copy.kind is BackupKind.ASIDE]
    assert kept.path.read_bytes() == torn


def test_what_is_no_copy_is_not_put_in_place(desk: Desk, tmp_path: Path) -> None:
    strange = tmp_path / "strange.db"
    with closing(sqlite3.connect(strange)) as connection:
        connection.execute("CREATE TABLE photos (name)")
    newer = desk.protection.back_up()
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for copy, error in ((strange, StorageUnavailable), (newer, SchemaTooNew), (tmp_path / "none.db", NotFound)):
        with pytest.raises(error):
            desk.protection.restore(copy)
        assert desk.numbers() == ["1"]
    assert [copy.kind for copy in desk.protection.backups()] == [BackupKind.MANUAL]
    assert not list(tmp_path.glob("*.part*"))


def test_another_window_keeps_a_copy_from_being_put_back(desk: Desk) -> None:
    copy = desk.protection.back_up()
    other = open_registry(desk.path)
    with pytest.raises(StorageUnavailable) as told:
        desk.protection.restore(copy)
    assert told.value.params["reason"] == "busy"
    other.close()
    desk.protection.restore(copy)


def test_only_who_may_change_settings(desk: Desk) -> None:
    desk.access.enter(Actor("Данияр", frozenset(set(Right) - {Right.SETTINGS}), "till"))
    asked = (
        desk.protection.switch_on,
        desk.protection.switch_off,
        desk.protection.recovery_kit,
        desk.protection.back_up,
        lambda: desk.protection.restore(desk.path),
        lambda: desk.protection.put_key_back(Secret("")),
    )
    for ask in asked:
        with pytest.raises(NotAllowed):
            ask()
    assert desk.protection.back_up_daily() is not None


@pytest.mark.parametrize("name", ["cabinet.db", "cabinet.db-wal", "CABINET.DB"])
def test_the_registry_is_no_place_for_a_copy(desk: Desk, name: str) -> None:
    before = desk.path.read_bytes()
    for ask in (lambda: desk.protection.back_up(desk.path.with_name(name)), lambda: desk.protection.restore(desk.path)):
        with pytest.raises(InvalidInput) as told:
            ask()
        assert told.value.code == "invalid.backup_target"
    assert desk.path.read_bytes() == before
    assert desk.numbers() == ["1"]


def test_a_folder_may_be_named_for_a_copy(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    made = desk.protection.back_up(tmp_path / "stick")
    assert [file.name for file in (tmp_path / "stick").iterdir()] == [made.name]


def test_a_registry_of_a_lost_key_is_put_aside_with_its_log(desk: Desk) -> None:
    """So that nothing is gone when the kit turns up later."""
    plain = desk.protection.back_up().rename(desk.path.with_name("old.db"))
    kit = desk.protection.switch_on()
    desk.registry.queries.totals(OrderFilter(search="x"))
    desk.load("2")
    log = desk.path.with_name("cabinet.db-wal")
    killed = {file: file.read_bytes() for file in (desk.path, log)}
    desk.registry.close()
    for file, content in killed.items():
        file.write_bytes(content)
    desk.secrets.kept.clear()
    desk.rescue().restore(plain)
    desk.open()
    assert desk.numbers() == ["1"]
    (aside,) = [copy for copy in desk.protection.backups() if copy.kind is BackupKind.ASIDE]
    desk.protection.restore(aside.path, kit.text)
    desk.restart()
    assert desk.numbers() == ["1", "2"]
