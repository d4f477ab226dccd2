"""`cabinet user` and signing in on the command line: who is let in, who is not, and that nothing secret is ever printed."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from closed import ADMIN, OTHER, PASSWORD, Closed, cheap_hashes
from terminal import Terminal

import desktop

ROOT = Path(desktop.__file__).parent.parent


@pytest.fixture
def office(loaded: Terminal, monkeypatch: pytest.MonkeyPatch) -> Closed:
    """The bank guide's list, an administrator, and no keyring."""
    cheap_hashes(monkeypatch)
    here = Closed(loaded, monkeypatch)
    here.first = here("user", "add", ADMIN, "--role", "admin", "--password-stdin", "--json", login=None, given=PASSWORD + "\n")
    assert here.first.code == 0
    return here


def test_the_first_account_closes_the_cabinet(office: Closed) -> None:
    made = office.first.json
    assert (made["name"], made["roles"], len(made["recovery_codes"])) == (ADMIN, ["admin"], 10)
    assert office("list", "--json").json["total"] == 5
    assert office("list", "--login", "AIGERIM", "--json", login=None).json["total"] == 5
    for login, password in ((None, PASSWORD), (ADMIN, None), (ADMIN, "wrong"), ("nobody", PASSWORD)):
        said = office("list", "--json", login=login, password=password)
        assert (said.code, "rows" in said.json, said.json["error"]) == (4, False, said.sentence)


def test_without_keyring_and_vault_the_data_stay_open_and_it_is_said(office: Closed) -> None:
    assert office.first.json["encrypted"] is False
    assert "recovery_key" not in office.first.json
    assert "protect" in office.first.sentence


def test_with_a_vault_password_the_data_are_encrypted(loaded: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_hashes(monkeypatch)
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", "a vault of old oak doors")
    here = Closed(loaded, monkeypatch)
    said = here("user", "add", ADMIN, "--role", "admin", "--password-stdin", "--json", login=None, given=PASSWORD + "\n")
    assert (said.code, said.err) == (0, "")
    assert said.json["encrypted"] is True
    assert said.json["recovery_key"].count("-") > 10
    assert not (here.folder / "cabinet.db").read_bytes().startswith(b"SQLite format 3")
    assert here("list", "--json").json["total"] == 5


def test_four_wrong_passwords_lock_and_an_administrator_unlocks(office: Closed) -> None:
    assert office.add("clerk", "clerk").code == 0
    codes = [office("list", "--json", login="clerk", password="wrong").json["code"] for _ in range(4)]
    assert codes == ["sign_in.wrong"] * 3 + ["sign_in.locked"]
    assert office("list", "--json", login="clerk", password=OTHER).json["code"] == "sign_in.locked"
    (locked,) = [one for one in office("user", "list", "--json").json["accounts"] if one["locked_until"]]
    assert locked["name"] == "clerk"
    assert office("user", "unlock", "clerk", login="clerk", password=OTHER).code == 4
    assert office("user", "unlock", "CLERK").code == 0
    assert office("list", login="clerk", password=OTHER).code == 0


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("viewer", {"viewer"}),
        ("Observer", {"viewer"}),
        ("наблюдатель,счета", {"viewer", "invoices"}),
        ("cashier", {"invoices"}),
        ("Кассир", {"invoices"}),
        ("operator, refunds", {"clerk", "refunds"}),
        ("Оператор возвратов", {"refunds"}),
        ("Администратор", {"admin"}),
        ("әкімші", {"admin"}),
        ("administrator,kiosk", {"admin", "kiosk"}),
    ],
)
def test_words_of_roles(office: Closed, words: str, roles: set[str]) -> None:
    assert set(office.add("new", words).json["roles"]) == roles


def test_refusals_are_sentences(office: Closed) -> None:
    assert office.add("new", "boss").code == 2
    assert office.add("a,b", "clerk").code == 2
    for name, role, password, code in (
        ("new", "clerk", "short", "invalid.password"),
        ("new", "clerk", "", "invalid.password"),
        (ADMIN.upper(), "clerk", OTHER, "conflict.account_name"),
    ):
        said = office.add(name, role, password)
        assert (said.code, said.json["code"], said.json["error"]) == (1, code, said.sentence)
    assert office("user", "remove", ADMIN, "--json").json["code"] == "conflict.last_admin"
    assert office("user", "role", ADMIN, "--role", "clerk", "--json").json["code"] == "conflict.last_admin"
    assert office("user", "unlock", "nobody", "--json").json["code"] == "not_found.account"
    assert office("user", "add", "new", "--role", "clerk", "--json").json["code"] == "invalid.password.missing"
    assert len(office("user", "list", "--json").json["accounts"]) == 1


def test_the_first_account_must_be_an_administrators(loaded: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_hashes(monkeypatch)
    here = Closed(loaded, monkeypatch)
    said = here("user", "add", "new", "--role", "clerk", "--password-stdin", "--json", login=None, given=OTHER + "\n")
    assert (said.code, said.json["code"]) == (1, "invalid.first_role")
    assert here("list", login=None, password=None).code == 0


def test_everybody_changes_the_own_password_and_codes(office: Closed) -> None:
    office.add("viewer", "viewer")
    new = "seven slow rivers bend"
    wrong = office("user", "password", "--password-stdin", "--json", login="viewer", password=OTHER, given=f"no\n{new}\n")
    assert (wrong.code, wrong.json["code"]) == (4, "sign_in.wrong")
    done = office("user", "password", "--password-stdin", login="viewer", password=OTHER, given=f"{OTHER}\r\n{new}\r\n")
    assert done.code == 0
    assert office("list", login="viewer", password=OTHER).code == 4
    codes = office("user", "codes", "--json", login="viewer", password=new).json["recovery_codes"]
    assert len(set(codes)) == 10


def test_an_administrator_gives_roles_and_passwords_and_removes(office: Closed) -> None:
    office.add("clerk", "viewer")
    assert office("user", "role", "clerk", "--role", "clerk,invoices", "--json").json["roles"] == ["clerk", "invoices"]
    new = "seven slow rivers bend"
    assert office("user", "reset", "clerk", "--password-stdin", given=new).code == 0
    assert office("list", login="clerk", password=new).code == 0
    assert office("user", "remove", "clerk").code == 0
    assert office("list", login="clerk", password=new).code == 4


def test_people_read_tables(office: Closed) -> None:
    office.add("clerk", "clerk,refunds")
    listed = office("user", "list", lang="ru")
    assert listed.code == 0
    lines = listed.out.splitlines()
    assert [line.split()[0] for line in lines[1:]] == [ADMIN, "clerk"]
    printed = office("user", "codes").out
    assert printed.count("-") >= 20


def test_at_a_terminal_one_is_asked(office: Closed, monkeypatch: pytest.MonkeyPatch) -> None:
    class Typed(io.StringIO):
        def isatty(self) -> bool:
            return True

    asked: list[str] = []

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return PASSWORD

    monkeypatch.setattr("getpass.getpass", typed)
    monkeypatch.delenv("CABINET_PASSWORD", raising=False)
    monkeypatch.setattr("sys.stdin", Typed())
    assert office.terminal("list", "--login", ADMIN).code == 0
    (prompt,) = asked
    assert ADMIN in prompt


def test_secrets_are_never_printed_or_logged(office: Closed) -> None:
    new, mistyped = "seven slow rivers bend", "my whole password as login"
    said = [office.add("clerk", "clerk"), office("list", login=mistyped), office("list", password=mistyped)]
    said += [office("user", "password", "--password-stdin", given=f"{PASSWORD}\n{new}\n")]
    said += [office("user", "list", password=new), office("user", "list", "--json", password=new)]
    words = "".join(one.out + one.err for one in said)
    files = b"".join(path.read_bytes() for path in office.folder.rglob("*") if path.is_file())
    codes = office.first.json["recovery_codes"]
    for secret in (PASSWORD, OTHER, new, *codes):
        assert secret not in words
        assert secret.encode() not in files
    assert mistyped.encode() not in files


HEAVY = ("cryptography", "keyring", "smtplib", "pyotp", "sqlcipher3", "getpass", "PySide6")


def test_an_open_cabinet_pays_for_nothing(loaded: Terminal) -> None:
    """`list` of a script: no hashes, no keyring, no mail, no second factor."""
    code = "import sys; from desktop.__main__ import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    words = ["--data-dir", str(loaded.folder), "list", "--json"]
    said = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {name.split(".")[0] for name in said.stderr.split()} & set(HEAVY) == set()
