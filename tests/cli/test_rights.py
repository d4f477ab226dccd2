"""Every command as every role: who may not is told so with exit code 4, in one object, and nothing has changed."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from closed import ADMIN, OTHER, PASSWORD, Closed, cheap_hashes
from terminal import Terminal

from desktop.cli import commands
from desktop.cli.arguments import _MODULES
from desktop.models.domain.accounts import Role
from desktop.models.domain.recovery_kit import kit_text
from desktop.models.domain.secret import Secret

NEW = "seven slow rivers bend"
ALL = frozenset(Role)
VIEW = ALL - {Role.KIOSK}
FILES = VIEW - {Role.VIEWER}
ADMINS = frozenset({Role.ADMIN})
COMMANDS = {
    "list": (VIEW, 0),
    "show 21": (VIEW, 0),
    "export OUT/out.csv": (FILES, 0),
    "import FILE": (FILES, 0),
    "import FILE --dry-run": (FILES, 0),
    "undo-import 99": (FILES, 1),
    "user list": (ADMINS, 0),
    "user add x --role viewer --password-stdin": (ADMINS, 0),
    "user unlock target": (ADMINS, 0),
    "user role target --role viewer": (ADMINS, 0),
    "user reset target --password-stdin": (ADMINS, 0),
    "user remove target": (ADMINS, 0),
    "user codes": (ALL, 0),
    "user password --password-stdin": (ALL, 4),
    "mail set --host 127.0.0.1 --from a@b.kz --tls none --port 1": (ADMINS, 0),
    "mail test --to a@b.kz": (ADMINS, 1),
    "audit": (ADMINS, 0),
    "audit --verify": (ADMINS, 0),
    "audit --out OUT/journal.csv": (ADMINS, 0),
    "anonymise --older-than 12m": (ADMINS, 1),
    "anonymise --older-than 12m --yes": (ADMINS, 0),
    "support-bundle": (VIEW, 0),
    "support-bundle OUT/copy.zip": (VIEW, 0),
    "protect status": (ALL, 0),
    "protect on": (ADMINS, 0),
    "protect kit": (ADMINS, 0),
    "protect off": (ADMINS, 0),
    "backup": (ADMINS, 0),
    "backup OUT/copy.db": (ADMINS, 0),
    "backup --list": (ALL, 0),
    "kiosk check": (ALL, 3),
    "kiosk pin --pin-stdin": (ADMINS, 0),
    "kiosk pin --pin-stdin --operator": (ADMINS, 0),
    "restore-key --key-stdin": (ADMINS, 1),
    "restore COPY": (ADMINS, 0),
}
"""Who may, and how it ends for them here: a wrong current password, a server that is not there, no PIN yet, another's key."""
_PIN = "".join(secrets.SystemRandom().sample("0123456789", 8))
GIVEN = {
    "kiosk pin": _PIN,
    "restore-key --key-stdin": kit_text(Secret("ab" * 32)).reveal(),
    "user password": f"{NEW} or not\n{NEW}",
}


@pytest.fixture
def office(loaded: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Closed]:
    """The bank guide's list, a vault, an administrator and somebody to act on; a copy of it all as COPY."""
    cheap_hashes(monkeypatch)
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", "a vault of old oak doors")
    here = Closed(loaded, monkeypatch)
    first = ("user", "add", ADMIN, "--role", "admin", "--password-stdin", "--json")
    assert here(*first, login=None, given=PASSWORD + "\n").code == 0
    assert here("protect", "off").code == 0
    assert here.add("target", "viewer").code == 0
    (tmp_path / "out").mkdir()
    return here


@pytest.mark.parametrize("role", Role)
def test_each_role_may_what_it_may(office: Closed, guide: Path, tmp_path: Path, role: Role) -> None:
    assert office.add("somebody", role.value).code == 0
    assert office("backup", tmp_path / "copy.db").code == 0
    meant = {"FILE": str(guide), "COPY": str(tmp_path / "copy.db")}

    def ended(command: str) -> tuple[int, str]:
        words = [meant.get(word, word.replace("OUT", str(tmp_path / "out"))) for word in command.split()]
        given = GIVEN.get(" ".join(words[:2]), NEW)
        said = office(*words, "--json", login="somebody", password=OTHER, given=given + "\n")
        assert said.out.count("\n") == 1
        return said.code, said.json["code"] if said.code == 4 else ""

    before = content(office)
    refused = [command for command, (may, _) in COMMANDS.items() if role not in may]
    assert {command: ended(command) for command in refused} == dict.fromkeys(refused, (4, "not_allowed.right"))
    assert content(office) == before
    allowed = {
        command: (code, "sign_in.wrong" if code == 4 else "") for command, (may, code) in COMMANDS.items() if role in may
    }
    assert {command: ended(command) for command in allowed} == allowed


def content(office: Closed) -> list[str]:
    """What there is: accounts, orders, files, and what the journal tells but for sign-ins."""
    told = [office(*words, "--json").json for words in (("user", "list"), ("list",), ("audit",))]
    told[2] = [row for row in told[2]["rows"] if row["action"] != "sign_in"]
    return [str(one) for one in (*told, sorted(office.folder.parent.rglob("*")))]


def test_no_command_is_left_out() -> None:
    ours = {name for name, module in _MODULES.items() if module in ("user", "mail", "audit", "data", "kiosk")}
    assert {command.split()[0] for command in COMMANDS} == set(commands.COMMANDS) | ours
