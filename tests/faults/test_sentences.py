"""What a person is told when the machine fails, through the program as it is started: one sentence that names what happened,
what was kept and what to do; exit code 1; no traceback; and the registry's bytes are as they were."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from disks import closed_for_writing, full, is_root, mounted

from benchmarks.processes import OFFSCREEN, ROOT
from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.accounts import Accounts
from desktop.services.importing.profiles import sample
from desktop.services.secrets.hashing import Argon2Hasher
from desktop.services.storage import open_registry

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the disks and limits of these tests are made the POSIX way")
VAULT = {"CABINET_VAULT_PASSWORD": "the vault of the told faults", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
RIGHT, WRONG = Secret("four quiet horses graze"), Secret("not the one at all")
PAGE = 4096
ORDERS = 16


@dataclass(frozen=True)
class Told:
    """How the program ended."""

    exit: int
    sentence: str
    out: str

    @property
    def answer(self) -> Any:
        """The one object on stdout."""
        return json.loads(self.out) if self.out else {}


class Program:
    """The command line over one data folder, each time as a process of its own."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self._home = home

    def __call__(self, *words: object, vault: bool = True, limit: Callable[[], None] | None = None) -> Told:
        command = [sys.executable, "-m", "desktop", "--data-dir", str(self.folder), "--lang", "en", *map(str, words), "--json"]
        home = {"HOME": str(self._home), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=OFFSCREEN | home | (VAULT if vault else {}),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            preexec_fn=limit,
        )
        assert "Traceback" not in done.stderr + done.stdout
        return Told(done.returncode, done.stderr.strip(), done.stdout)

    def is_refused(self, code: str, *words: object, **how: Any) -> str:
        """The sentence. The registry's bytes are the same afterwards."""
        before = self.digest()
        told = self(*words, **how)
        (failure,) = told.answer.get("failed", [told.answer])
        assert (told.exit, failure["code"], failure["error"]) == (1, code, told.sentence)
        assert self.digest() == before
        (line,) = told.sentence.splitlines()
        assert line.endswith(".")
        assert line.count(". ") >= 1, f"says what happened, but not what to do: {line}"
        return line

    @property
    def registry(self) -> Path:
        return self.folder / "cabinet.db"

    def digest(self) -> str:
        return hashlib.sha256(self.registry.read_bytes()).hexdigest() if self.registry.is_file() else ""

    def orders(self) -> int:
        told = self("list")
        assert told.exit == 0, told
        return int(told.answer["total"])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the training data and one copy, made by the program itself."""
    folder = tmp_path_factory.mktemp("made")
    program = Program(folder / "data", folder)
    assert program("import", sample()).exit == 0
    assert program("backup").exit == 0
    return program.folder


@pytest.fixture
def disk(tmp_path: Path, made: Path) -> Iterator[Program]:
    """The same folder on a disk of three megabytes; without the right to mount, in an ordinary folder."""
    folder = tmp_path / "disk"
    folder.mkdir()
    with ExitStack() as stack:
        if is_root():
            stack.enter_context(mounted(folder, 3))
        shutil.copytree(made, folder / "data")
        yield Program(folder / "data", tmp_path)


@pytest.fixture
def program(tmp_path: Path, made: Path) -> Program:
    shutil.copytree(made, tmp_path / "data")
    return Program(tmp_path / "data", tmp_path)


@pytest.fixture
def more(tmp_path: Path) -> Path:
    """A file of some thousand orders."""
    path = tmp_path / "more.csv"
    rows = (f"{row},{row}.50,KZT,23.07.2021 11:28:14,DEPOSITED,{'x' * 300} {row}" for row in range(1, 9000))
    path.write_text("ORDER_NUMBER,AMOUNT,CURRENCY,CREATED_DATE,STATE,SHORT_DESCRIPTION\n" + "\n".join(rows) + "\n", "utf-8")
    return path


def newest_copy(program: Program) -> str:
    return max((program.folder / "backups").iterdir(), key=lambda copy: copy.name.split("-", 2)[2]).name  # the time in its name


def test_a_full_disk(disk: Program, more: Path) -> None:
    if is_root():
        with full(disk.folder.parent):
            sentence = disk.is_refused("storage.unavailable", "import", more)
    else:
        sentence = disk.is_refused("storage.unavailable", "import", more, limit=_files_end)
    assert "disk" in sentence.lower()
    assert disk.orders() == ORDERS


def _files_end() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))


def test_files_that_may_not_grow(program: Program, more: Path) -> None:
    program.is_refused("storage.unavailable", "import", more, limit=_files_end)
    assert program.orders() == ORDERS


@pytest.mark.parametrize("words", [("list",), ("import", sample())])
def test_a_folder_closed_for_writing(disk: Program, words: tuple[object, ...]) -> None:
    with closed_for_writing(disk.folder.parent if is_root() else disk.folder):
        sentence = disk.is_refused("storage.unavailable", *words)
    assert "closed for writing" in sentence
    assert disk.orders() == ORDERS


def test_a_damaged_page_in_the_middle(program: Program) -> None:
    pages = bytearray(program.registry.read_bytes())
    for page in range(8, len(pages) // PAGE):
        pages[page * PAGE : page * PAGE + 60] = b"\xa5" * 60
    program.registry.write_bytes(pages)
    assert newest_copy(program) in program.is_refused("storage.unavailable", "list")
    assert newest_copy(program) in program.is_refused("storage.unavailable", "import", sample())


def test_a_file_that_is_no_registry(program: Program) -> None:
    program.registry.write_text("Номер заказа;Сумма\n" * 400, "utf-8")
    assert newest_copy(program) in program.is_refused("storage.unavailable", "list")
    assert program("restore", newest_copy(program)).exit == 0
    assert program.orders() == ORDERS


def test_a_registry_from_another_machine(program: Program) -> None:
    """Its files came along, the vault with its key did not."""
    kit = program("protect", "on").answer["recovery_key"]
    (program.folder / "vault.bin").unlink()
    assert newest_copy(program) in program.is_refused("storage.key_absent", "list")
    assert newest_copy(program) in program.is_refused("storage.key_absent", "list", vault=False)
    assert not [log for log in program.folder.rglob("*.log*") if kit in log.read_text("utf-8")]


def test_a_vault_without_its_password_and_a_damaged_one(program: Program) -> None:
    assert program("protect", "on").exit == 0
    program.is_refused("secrets.vault_password", "list", vault=False)
    vault = program.folder / "vault.bin"
    content = bytearray(vault.read_bytes())
    content[20] ^= 1
    vault.write_bytes(content)
    program.is_refused("secrets.vault_damaged", "list")
    assert vault.read_bytes() == content


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("not a folder")
    Program(folder, tmp_path).is_refused("storage.unavailable", "list")
    Program(folder / "below", tmp_path).is_refused("storage.unavailable", "list")
    assert folder.read_text() == "not a folder"


def test_a_registry_of_a_newer_version(program: Program) -> None:
    with closing(sqlite3.connect(program.registry)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer" in program.is_refused("storage.too_new", "list")
    program.is_refused("storage.too_new", "import", sample())


@pytest.mark.parametrize(
    "text", ["zone = [", f"zone = {'[' * 5000}", f"idle_minutes = {'9' * 5000}", "zone = 5", "colour = 1", "\x00"]
)
def test_an_administrators_file_that_cannot_be_used(program: Program, text: str) -> None:
    """It counts as a failure, for nothing wrong was typed; the program does not even look at the data."""
    (program.folder / "kiosk.toml").write_text(text, "utf-8")
    before = program.digest()
    told = program("list")
    assert (told.exit, json.loads(told.out)["code"]) == (1, "invalid.kiosk_file")
    assert "kiosk.toml" in told.sentence
    assert len(told.sentence.splitlines()) == 1
    assert program.digest() == before


@pytest.mark.skipif(sys.platform == "darwin", reason="there every name of a file is Unicode")
@pytest.mark.parametrize("name", [b"\xff.csv", "Ә\u202e.csv".encode(), b"a\nb.csv"])
def test_a_file_name_that_is_no_unicode(program: Program, name: bytes, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(name)
    shutil.copy(sample(), odd)
    assert program("import", odd).exit == 0
    odd.write_text("x\n")
    told = program("import", odd)
    assert (told.exit, told.answer["failed"][0]["code"]) == (1, "file.header")
    assert program("list").exit == 0


@pytest.mark.parametrize("handles", [6, 7, 8, 10])
@pytest.mark.parametrize("words", [("list",), ("import", sample())])
def test_out_of_file_handles(program: Program, handles: int, words: tuple[object, ...]) -> None:
    """From as few as Python itself needs to begin to enough for everything."""

    def limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_NOFILE, (handles, handles))

    told = program(*words, limit=limit)
    assert told.exit in (0, 1)
    if told.exit:
        assert len(told.sentence.splitlines()) == 1
        assert "number" not in told.sentence, "an error that nobody foresaw"
    assert program.orders() == ORDERS


def test_a_clock_that_was_turned_between_two_sign_ins(tmp_path: Path) -> None:
    """The lock stays, to whichever side, nobody is let in meanwhile, and the journal's chain is whole."""
    clock = [datetime(2026, 5, 4, 12, tzinfo=UTC)]
    with _people(tmp_path, clock) as people:
        people.add("aigerim", RIGHT, frozenset({Role.ADMIN}))
        people.leave()
        assert [_refusal(people, WRONG) for _ in range(4)] == ["wrong", "wrong", "wrong", "locked"]
    clock[0] -= timedelta(days=400)
    with _people(tmp_path, clock) as people:
        assert _refusal(people, RIGHT) == "locked"
    clock[0] += timedelta(days=400, minutes=31)
    with _people(tmp_path, clock) as people:
        assert _refusal(people, RIGHT) == "locked"


@contextmanager
def _people(folder: Path, clock: list[datetime]) -> Iterator[Accounts]:
    """The accounts of a program of this time; its journal is whole when it ends."""
    made: list[Accounts] = []
    access = Access(lambda: made[0].is_closed, "desk-1")
    with closing(open_registry(folder / "cabinet.db", clock=lambda: clock[0], author=lambda: access.author)) as registry:
        nobody_writes: Any = None
        made.append(Accounts(registry.accounts, Argon2Hasher(), access, nobody_writes, str, registry.journal))
        yield made[0]
        assert registry.journal.verify().intact


def _refusal(people: Accounts, password: Secret) -> str:
    with pytest.raises(SignInRefused) as refused:
        people.sign_in("aigerim", password)
    return refused.value.reason
