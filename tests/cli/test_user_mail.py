"""`cabinet mail`: the server is set once, its password lies in the vault, and a letter shows whether letters arrive."""

import io

import pytest
from terminal import Said, Terminal

from desktop.models.domain.errors import MailError
from desktop.models.domain.secret import Secret
from desktop.services.mail.smtp import SmtpMailer
from desktop.services.ports import Letter, MailServer

PASSWORD = "mail-door-9"
SET = ["mail", "set", "--host", "127.0.0.1", "--port", "2525", "--from", "cabinet@example.kz"]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[MailServer, Secret | None, Letter]]:
    """What would leave; what really leaves is tested with the mailer."""
    left: list[tuple[MailServer, Secret | None, Letter]] = []

    def send(_self: SmtpMailer, server: MailServer, password: Secret | None, letter: Letter) -> str:
        left.append((server, password, letter))
        return "<1@example.kz>"

    monkeypatch.setattr(SmtpMailer, "send", send)
    return left


def give(cabinet: Terminal, patch: pytest.MonkeyPatch, given: str, *words: str) -> Said:
    patch.setattr("sys.stdin", io.StringIO(given))
    return cabinet(*words, "--json")


def test_set_and_test(cabinet: Terminal, sent: list, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", "a vault of old oak doors")
    said = give(cabinet, monkeypatch, PASSWORD + "\n", *SET, "--user", "cabinet", "--password-stdin")
    assert (said.code, said.json) == (0, {"ok": True, "error": None})
    tested = cabinet("mail", "test", "--to", "clerk@example.kz", "--json", lang="ru")
    assert (tested.code, tested.json["ok"], tested.json["message_id"]) == (0, True, "<1@example.kz>")
    ((server, password, letter),) = sent
    assert server == MailServer(host="127.0.0.1", port=2525, sender="cabinet@example.kz", tls="starttls", user="cabinet")
    assert password == Secret(PASSWORD)
    assert letter.to == "clerk@example.kz"
    assert "письмо" in letter.subject
    assert PASSWORD.encode() not in b"".join(path.read_bytes() for path in cabinet.folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    "words",
    [
        ["--tls", "none", "--host", "mail.example.kz"],
        ["--tls", "ssl"],
        ["--from", "a@b.kz\r\nBcc: c@d.kz"],
        ["--host", "h\nX: 1"],
        ["--port", "0"],
        ["--user", "пошта", "--password-stdin"],
        ["--user", "cabinet"],
    ],
)
def test_what_cannot_be_a_server(cabinet: Terminal, monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    said = give(cabinet, monkeypatch, PASSWORD, *SET, *words)
    assert (said.code, said.out) == (2, "")
    assert cabinet("mail", "test", "--to", "a@b.kz", "--json").json["code"] == "mail.not_set"


def test_a_letter_that_does_not_leave(cabinet: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise MailError("unreachable", host="127.0.0.1")

    monkeypatch.setattr(SmtpMailer, "send", refuse)
    assert cabinet(*SET).code == 0
    said = cabinet("mail", "test", "--to", "a@b.kz", "--json")
    assert (said.code, said.json["ok"], said.json["error"]) == (1, False, said.sentence)
    assert cabinet("mail", "test", "--to", "a@b.kz\nBcc: c@d.kz").code == 2


def test_without_keyring_and_vault_no_password_is_kept(cabinet: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    said = give(cabinet, monkeypatch, PASSWORD + "\n", *SET, "--user", "cabinet", "--password-stdin")
    assert (said.code, said.json["code"]) == (1, "secrets.vault_password")
    assert cabinet("mail", "test", "--to", "a@b.kz", "--json").json["code"] == "mail.not_set"
