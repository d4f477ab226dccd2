"""Card numbers, passwords and payers are planted wherever they may come in, by the program as it is started; afterwards every
file that it left is searched: data, copies, log, temporary files, home, and what lies inside archives."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CARDS = ("4111" + "1111" * 3, "5555" * 3 + "4444", "3782" + "822463" + "10005", "6304" + "000000" * 2 + "003")
ADMIN = "Aigerim"
PASSWORDS = {
    "admin": "seven grey " + "owls rest",
    "wrong": "not the one " + "at all",
    "as login": "typed into the " + "wrong field",
    "mail": "mail-door-" + "2291",
    "vault": "vault of " + "planted things",
}
PAYERS = ("tulegenova@planted.example.kz", "SAULE TULEGENOVA", "Подарок для Сауле Төлегенова")
CAPTIONS = "Номер заказа;Сумма;Дата регистрации;E-mail;Имя владельца карты;Описание заказа;Комментарий"
CRASH = """
import sys
from desktop.cli import commands
def broken(*_):
    try:
        raise ValueError(sys.stdin.readline())
    except ValueError as error:
        raise KeyError(str(error) + " once more") from error
commands.COMMANDS["list"] = broken
from desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def bank_file(path: Path) -> Path:
    """Cards in every column that takes text, among them one that nobody reads; good rows and rows that are rejected."""
    spaced = " ".join(CARDS[0][at : at + 4] for at in range(0, 16, 4))
    email, holder, about = PAYERS
    rows = [
        f"753;10.00;23.07.2021 11:28:14;{email};{holder};{about} {CARDS[0]};{CARDS[1]}",
        f"754;20.00;23.07.2021 11:28:14;{email};{holder} {CARDS[2]};карта {spaced};pin",
        f"755;x{CARDS[3]};23.07.2021 11:28:14;{email};{holder};{about};",
        f"756;10.00;{CARDS[1]};{email};{holder};{about};",
    ]
    path.write_text("\r\n".join([f"Отчет по карте {CARDS[0]}", CAPTIONS, *rows]) + "\r\n", "utf-8")
    return path


@dataclass
class Machine:
    """One person's machine: an own home, an own folder for temporary files, an own folder of data; no keyring."""

    top: Path

    def __post_init__(self) -> None:
        for name in ("home", "tmp", "data"):
            (self.top / name).mkdir(mode=0o700)
        home, tmp = str(self.top / "home"), str(self.top / "tmp")
        kept = {name: os.environ[name] for name in ("PATH", "LC_ALL", "SYSTEMROOT") if name in os.environ}
        self._environment = kept | {
            "HOME": home, "USERPROFILE": home, "XDG_RUNTIME_DIR": home, "TMPDIR": tmp, "TMP": tmp, "SQLITE_TMPDIR": tmp,
            "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1",
            "CABINET_VAULT_PASSWORD": PASSWORDS["vault"],
        }  # fmt: skip

    def __call__(
        self, *words: object, login: str = "", password: str = "", given: str = "", start: tuple[str, ...] = ("-m", "desktop")
    ) -> int:
        """The exit code. `given` stands on standard input."""
        who = ("--login", login) if login else ()
        command = [sys.executable, *start, "--data-dir", str(self.top / "data"), *who, *map(str, words)]
        environment = self._environment | ({"CABINET_PASSWORD": password} if password else {})
        done = subprocess.run(
            command, env=environment, input=given, cwd=self.top, capture_output=True, text=True, timeout=120, check=False
        )
        assert "Traceback" not in done.stderr
        return done.returncode

    def contents(self) -> Iterator[tuple[str, bytes]]:
        for path in sorted(self.top.rglob("*")):
            if not path.is_file():
                continue
            yield str(path.relative_to(self.top)), path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    yield from ((f"{path.name}/{name}", archive.read(name)) for name in archive.namelist())

    def holding(self, *texts: str) -> set[tuple[str, str]]:
        """(file, text) for each text that stands in a file in any spelling of any encoding."""
        found = set()
        for name, content in self.contents():
            folded = content.lower()
            for text in texts:
                if any(form in folded for form in _forms(text)):
                    found.add((name, text))
        return found


def _forms(text: str) -> set[bytes]:
    spellings = {text.lower(), text.casefold(), text}
    if text.isdigit():
        spellings |= {sign.join(text[at : at + 4] for at in range(0, len(text), 4)) for sign in (" ", "-")}
    if not text.isascii():
        spellings |= {text.encode("unicode_escape").decode().lower()}  # as JSON writes it
    encodings = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")
    return {form.encode(encoding, "replace").lower() for form in spellings for encoding in encodings}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    (tmp_path / "machine").mkdir()
    return Machine(tmp_path / "machine")


def live(machine: Machine, source: Path) -> None:
    """A day in an open cabinet: good and bad files, commands that fail, a mail server, a crash, a copy for support."""
    assert machine("import", bank_file(source / "july.csv")) == 3
    (source / "bad.csv").write_text(f"{CARDS[0]};{PAYERS[0]}\n{CARDS[1]};{PAYERS[1]}\n", "utf-8")
    assert machine("import", source / "bad.csv") == 1
    assert machine("show", CARDS[2]) == 1
    assert machine("show", f"{PAYERS[1]} {CARDS[0]}") == 1
    assert machine("export", machine.top / "none" / "out.csv", "--search", PAYERS[0]) == 1
    mail = ("mail", "set", "--host", "127.0.0.1", "--port", "1", "--from", "desk@example.kz", "--user", "desk")
    assert machine(*mail, "--password-stdin", given=PASSWORDS["mail"] + "\n") == 0
    assert machine("mail", "test", "--to", PAYERS[0]) == 1
    crash = f"{CARDS[0]} of {PAYERS[1]} with password={PASSWORDS['mail']}\n"
    assert machine("list", given=crash, start=("-c", CRASH)) == 1
    assert machine("support-bundle", machine.top / "data" / "open.zip") == 0


def test_an_open_cabinet_holds_no_card_and_no_password(machine: Machine, tmp_path: Path) -> None:
    live(machine, tmp_path)
    assert machine.holding(*CARDS, *PASSWORDS.values()) == set()
    names = {"data/backups" if name.startswith("data/backups/cabinet-daily-") else name for name, _ in machine.holding(*PAYERS)}
    assert names <= {"data/cabinet.db", "data/cabinet.db-wal", "data/backups"}, "the registry and its copy alone"
    assert machine.holding(*PAYERS) != set(), "the search finds what there is"
    crashed = "unexpected error"
    assert machine.holding(crashed) == {("data/logs/cabinet.log", crashed), ("open.zip/log.txt", crashed)}


def test_a_closed_cabinet_holds_nobody_in_clear(machine: Machine, tmp_path: Path) -> None:
    assert machine("import", bank_file(tmp_path / "july.csv")) == 3
    assert machine("backup") == 0, "a copy in clear, which the first account has to encrypt"
    assert machine("user", "add", ADMIN, "--role", "admin", "--password-stdin", given=PASSWORDS["admin"] + "\n") == 0
    admin = {"login": ADMIN, "password": PASSWORDS["admin"]}
    assert machine("show", "753", login=ADMIN, password=PASSWORDS["wrong"]) == 4
    assert machine("show", "753", login=PASSWORDS["as login"], password=PASSWORDS["wrong"]) == 4
    assert machine("import", tmp_path / "july.csv", **admin) == 3
    assert machine("list", **admin, given=f"{CARDS[0]} of {PAYERS[1]}\n", start=("-c", CRASH)) == 1
    assert machine("backup", **admin) == 0
    assert machine("support-bundle", machine.top / "data" / "closed.zip", **admin) == 0
    assert machine.holding(*CARDS, *PASSWORDS.values()) == set()
    assert machine.holding(*PAYERS) == set()
    assert machine("audit", "--verify", **admin) == 0
