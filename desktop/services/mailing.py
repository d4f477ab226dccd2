"""The outgoing mail server and what is sent through it. Its password lies among the secrets, never in a setting."""

import re
from collections.abc import Callable
from typing import Protocol

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import InvalidInput, MailError
from desktop.models.domain.hosts import is_loopback
from desktop.models.domain.journal import Action
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.ports import JournalStore, Letter, Mailer, MailServer, SecretStore
from desktop.services.settings import MAIL, Settings

PASSWORD = "mail.password"
TLS = ("starttls", "tls", "none")
_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"\\\x00-\x1f\x7f]+@[^\s@,;:<>()\"\\\x00-\x1f\x7f]+\Z")
_HOST = re.compile(r"[0-9A-Za-z\[\]:._-]{1,255}\Z")


class Letters(Protocol):
    """The words of letters, (subject, text), in the language of whoever sends them."""

    def recovery(self, code: Secret, minutes: int) -> tuple[str, str]: ...
    def test(self) -> tuple[str, str]: ...


class Mailing:
    """`server` may be asked by anybody; changing it needs the right to set. Sending blocks: never on the interface thread."""

    def __init__(
        self,
        settings: Settings,
        secrets: SecretStore,
        mailer: Mailer,
        access: Access,
        journal: JournalStore,
        letters: Callable[[], Letters],
    ) -> None:
        self._settings = settings
        self._secrets = secrets
        self._mailer = mailer
        self._access = access
        self._journal = journal
        self._letters = letters

    def server(self) -> MailServer | None:
        """None when nobody has set one, or what is set cannot be one."""
        values = self._settings.get(MAIL)
        if not values:
            return None
        try:
            return MailServer(
                host=str(values["host"]),
                port=int(values["port"]),
                sender=str(values["sender"]),
                tls=str(values.get("tls", TLS[0])),
                user=str(values.get("user", "")),
            )
        except (KeyError, ValueError, TypeError, OverflowError):
            return None

    def set_server(self, server: MailServer | None, password: Secret | None = None) -> None:
        """None = no mail any more. Without a password the kept one stays, but only for the same host and user: another server
        shall not see it. InvalidInput(mail_host, mail_port, mail_tls, mail_user, mail_password, email) when it cannot be."""
        self._access.require(Right.SETTINGS)
        before = self.server()
        if server is not None:
            check_server(server)
            check_password(password)
            same = before is not None and (before.host, before.user) == (server.host, server.user)
            if server.user and password is None and not same:
                raise InvalidInput("mail_password")
        if server is not None and server.user and password is not None:
            self._secrets.set(PASSWORD, password)
            self._journal.append(Action.SECRET_SET, PASSWORD)
        elif before is not None and before.user and (server is None or not server.user):
            self._secrets.delete(PASSWORD)
        self._settings.set(MAIL, {} if server is None else _as_values(server))

    def test(self, to: str) -> str:
        """Sends a letter to see whether letters arrive; its message id."""
        self._access.require(Right.SETTINGS)
        subject, text = self._letters().test()
        return self.send(Letter(to, subject, text))

    def send_code(self, to: str, code: Secret, minutes: int) -> str:
        subject, text = self._letters().recovery(code, minutes)
        return self.send(Letter(to, subject, text))

    def send(self, letter: Letter) -> str:
        """The letter's message id. MailError("not_set") without a server, InvalidInput("email") for an address that is none."""
        server = self.server()
        if server is None:
            raise MailError("not_set")
        check_address(letter.to)
        return self._mailer.send(server, self._secrets.get(PASSWORD) if server.user else None, letter)


def check_address(text: str) -> None:
    """One address, without a name, that may stand in a header: InvalidInput("email") otherwise. Only ASCII before the @."""
    if len(text) > 254 or not _ADDRESS.match(text) or not text.partition("@")[0].isascii():
        raise InvalidInput("email", value=text.splitlines()[0] if text.strip() else "")


def check_server(server: MailServer) -> None:
    """See `Mailing.set_server`."""
    if not _HOST.match(server.host):
        raise InvalidInput("mail_host", value=server.host.splitlines()[0] if server.host.strip() else "")
    if not 0 < server.port < 65536:
        raise InvalidInput("mail_port", value=server.port)
    if server.tls not in TLS or (server.tls == "none" and not is_loopback(server.host)):
        raise InvalidInput("mail_tls", value=server.tls)
    if not _may_sign_in(server.user):
        raise InvalidInput("mail_user")
    check_address(server.sender)


def check_password(password: Secret | None) -> None:
    if password is not None and not (password and _may_sign_in(password.reveal())):
        raise InvalidInput("mail_password")


def _may_sign_in(text: str) -> bool:
    """Mail servers ask for letters of ASCII alone, and on one line."""
    return text.isascii() and (text.isprintable() or not text)


def _as_values(server: MailServer) -> dict[str, object]:
    return {"host": server.host, "port": server.port, "sender": server.sender, "tls": server.tls, "user": server.user}
