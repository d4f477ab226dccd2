"""Letters over a real server: what is asked for is what is done, and nothing leaves in clear that should not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from mail_server import PASSWORD, USER, Certificate, certificate, post_office
from people_stage import GOOD, OTHER, Drawer, Office, office

from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import InvalidInput, MailError, NotAllowed, SignInRefused
from desktop.models.domain.secret import Secret
from desktop.services.mail.smtp import SmtpMailer
from desktop.services.mailing import PASSWORD as SECRET_NAME
from desktop.services.ports import Letter, MailServer
from desktop.services.settings import MAIL
from desktop.views.letters import TranslatedLetters

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
"""The server's own advice: whether the client obeys is what is tested here."""
LETTER = Letter("buyer@example.kz", "Тапсырыс № 12 – шот", "Құрметті клиент,\n\nсома: 1 700.00 ₸\n")


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("certificate") / "server.pem")


@pytest.fixture
def trusted(certified: Certificate, monkeypatch: pytest.MonkeyPatch) -> Certificate:
    """As an office does that has an authority of its own."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certified.path))
    return certified


def server(port: int, tls: str, user: str = "", host: str = "127.0.0.1") -> MailServer:
    return MailServer(host=host, port=port, sender="cabinet@example.kz", tls=tls, user=user)


@pytest.mark.parametrize("tls", ["starttls", "tls"])
def test_a_letter_arrives_encrypted_and_signed_in(trusted: Certificate, tls: str) -> None:
    with post_office(tls, trusted, login=True) as post:
        message_id = SmtpMailer().send(server(post.port, tls, USER), Secret(PASSWORD), LETTER)
    (letter,) = post.letters
    assert (letter["To"], letter["Subject"], letter["From"]) == (LETTER.to, LETTER.subject, "cabinet@example.kz")
    assert letter["Message-ID"] == message_id
    assert message_id.endswith("@example.kz>")
    assert letter["Date"]
    assert letter.get_content().splitlines() == LETTER.text.splitlines()
    assert post.logins == [(USER, PASSWORD)]
    assert tls == "tls" or post.encrypted == [True]


def test_on_this_machine_a_letter_may_go_in_clear() -> None:
    with post_office("none") as post:
        SmtpMailer().send(server(post.port, "none"), None, LETTER)
    assert len(post.letters) == 1


@pytest.mark.parametrize("tls", ["starttls", "tls"])
def test_a_certificate_that_nobody_vouches_for_gets_nothing(certified: Certificate, tls: str) -> None:
    with post_office(tls, certified, login=True) as post, pytest.raises(MailError) as refused:
        SmtpMailer().send(server(post.port, tls, USER), Secret(PASSWORD), LETTER)
    assert (refused.value.reason, post.letters, post.logins) == ("tls", [], [])


def test_a_certificate_of_another_name_gets_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = certificate(tmp_path / "other.pem", "mail.example.com")
    monkeypatch.setenv("SSL_CERT_FILE", str(other.path))
    with post_office("starttls", other) as post, pytest.raises(MailError) as refused:
        SmtpMailer().send(server(post.port, "starttls"), None, LETTER)
    assert (refused.value.reason, post.letters) == ("tls", [])


def test_starttls_never_falls_back() -> None:
    with post_office("none", login=True) as post, pytest.raises(MailError) as refused:
        SmtpMailer().send(server(post.port, "starttls", USER), Secret(PASSWORD), LETTER)
    assert (refused.value.reason, post.letters, post.logins) == ("tls", [], [])


@pytest.mark.parametrize("password", [Secret("wrong"), Secret("құпия"), None])
def test_a_login_that_is_refused(trusted: Certificate, password: Secret | None) -> None:
    with post_office("starttls", trusted, login=True) as post, pytest.raises(MailError) as refused:
        SmtpMailer().send(server(post.port, "starttls", USER), password, LETTER)
    assert (refused.value.reason, post.letters) == ("login", [])
    assert "wrong" not in str(refused.value)


def test_a_server_without_logins() -> None:
    with post_office("none") as post, pytest.raises(MailError) as refused:
        SmtpMailer().send(server(post.port, "none", USER), Secret(PASSWORD), LETTER)
    assert refused.value.reason == "login"


def test_an_address_that_is_refused() -> None:
    with post_office("none") as post:
        post.refuse = LETTER.to
        with pytest.raises(MailError) as refused:
            SmtpMailer().send(server(post.port, "none"), None, LETTER)
    assert (refused.value.reason, refused.value.params["email"]) == ("refused", LETTER.to)


def test_nobody_answers() -> None:
    with post_office("none") as post:
        port = post.port
    with pytest.raises(MailError) as refused:
        SmtpMailer(timeout=2).send(server(port, "none"), None, LETTER)
    assert refused.value.reason == "unreachable"


@pytest.mark.parametrize(
    "letter",
    [
        Letter("a@b.kz\r\nBcc: all@b.kz", "subject", "text"),
        Letter("a@b.kz", "subject\nBcc: all@b.kz", "text"),
    ],
)
def test_a_line_break_begins_no_header(letter: Letter) -> None:
    with post_office("none") as post, pytest.raises(InvalidInput):
        SmtpMailer().send(server(post.port, "none"), None, letter)
    assert post.letters == []


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "cabinet.db") as opened:
        opened.accounts.add("aigerim", GOOD, frozenset({Role.ADMIN}))
        yield opened


def test_the_password_lies_among_the_secrets_alone(here: Office, tmp_path: Path) -> None:
    here.mailing.set_server(server(587, "starttls", USER), Secret(PASSWORD))
    assert here.drawer.kept == {SECRET_NAME: Secret(PASSWORD)}
    assert here.mailing.server() == server(587, "starttls", USER)
    assert ("aigerim", "secret.set", SECRET_NAME) in here.told()
    assert PASSWORD.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_a_kept_password_is_not_shown_to_another_server(here: Office) -> None:
    here.mailing.set_server(server(587, "starttls", USER), Secret(PASSWORD))
    here.mailing.set_server(server(465, "tls", USER))
    for other in (server(465, "tls", USER, host="mail.example.com"), server(465, "tls", "somebody")):
        with pytest.raises(InvalidInput, match="mail_password"):
            here.mailing.set_server(other)
    here.mailing.set_server(server(25, "none"))
    assert here.drawer.kept == {}


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        (server(25, "none", host="mail.example.kz"), "mail_tls"),
        (server(25, "none", host="10.0.0.5"), "mail_tls"),
        (server(25, "ssl"), "mail_tls"),
        (server(0, "tls"), "mail_port"),
        (server(70000, "tls"), "mail_port"),
        (server(25, "tls", host="a b"), "mail_host"),
        (server(25, "tls", host="host\r\nX"), "mail_host"),
        (server(25, "tls", user="пошта"), "mail_user"),
        (MailServer(host="h.kz", port=25, sender="nobody"), "email"),
        (MailServer(host="h.kz", port=25, sender="a@b.kz\nBcc: c@d.kz"), "email"),
        (MailServer(host="h.kz", port=25, sender="a@b.kz, c@d.kz"), "email"),
    ],
)
def test_a_server_that_cannot_be_one(here: Office, bad: MailServer, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        here.mailing.set_server(bad, Secret(PASSWORD))
    assert refused.value.field == field
    assert here.mailing.server() is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"])
def test_this_machine(here: Office, host: str) -> None:
    here.mailing.set_server(server(25, "none", host=host))


def test_only_who_may_sets_and_tests(here: Office) -> None:
    here.accounts.add("clerk", OTHER, frozenset({Role.CLERK}))
    here.accounts.leave()
    for refusal in (SignInRefused, NotAllowed):
        with pytest.raises(refusal):
            here.mailing.set_server(server(25, "none"))
        with pytest.raises(refusal):
            here.mailing.test("a@b.kz")
        if here.access.actor is None:
            here.accounts.sign_in("clerk", OTHER)


def test_a_setting_that_nobody_can_read_is_no_server(here: Office) -> None:
    here.mailing._settings.set(MAIL, {"host": "h.kz"})
    assert here.mailing.server() is None
    with pytest.raises(MailError, match="not_set"):
        here.mailing.test("a@b.kz")
    assert isinstance(here.drawer, Drawer)


def test_letters_have_words() -> None:
    subject, text = TranslatedLetters().recovery(Secret("12345678"), 15)
    assert subject
    assert "12345678" in text
    assert "15" in text
    assert "http" not in text
    assert all(TranslatedLetters().test())
