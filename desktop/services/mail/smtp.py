"""Letters by SMTP. What is asked for is what is done: a server without STARTTLS gets nothing in clear, a certificate that the
system's store (or SSL_CERT_FILE) does not vouch for gets no password."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid

from desktop.models.domain.errors import InvalidInput, MailError
from desktop.models.domain.secret import Secret
from desktop.services.ports import Letter, MailServer

TIMEOUT_S = 20
_HERE = "[127.0.0.1]"
"""How we greet: without asking the name server for a name of ours, which may take long and tells more than is needed."""


class SmtpMailer:
    """Mailer; any thread, one connection for each letter."""

    def __init__(self, timeout: float = TIMEOUT_S) -> None:
        self._timeout = timeout

    def send(self, server: MailServer, password: Secret | None, letter: Letter) -> str:
        message = _message(server, letter)
        with _told(server, letter), self._connected(server) as connection:
            if server.user:
                _sign_in(connection, server, password)
            connection.send_message(message)
        return str(message["Message-ID"])

    @contextmanager
    def _connected(self, server: MailServer) -> Iterator[smtplib.SMTP]:
        trust = ssl.create_default_context()
        if server.tls == "tls":
            secure = smtplib.SMTP_SSL(server.host, server.port, _HERE, timeout=self._timeout, context=trust)
            with secure as connection:
                yield connection
            return
        with smtplib.SMTP(server.host, server.port, _HERE, timeout=self._timeout) as connection:
            if server.tls != "none":
                connection.ehlo()
                if not connection.has_extn("starttls"):
                    raise MailError("tls", host=server.host)
                connection.starttls(context=trust)
            yield connection


def _message(server: MailServer, letter: Letter) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    try:
        message["From"] = server.sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
    except ValueError as error:  # a line break would begin a header of somebody else's
        raise InvalidInput("letter") from error
    message["Date"] = formatdate(localtime=False)
    message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    message.set_content(letter.text)
    return message


def _sign_in(connection: smtplib.SMTP, server: MailServer, password: Secret | None) -> None:
    """smtplib cannot send other letters than ASCII here."""
    text = password.reveal() if password is not None else ""
    if not text or not (server.user + text).isascii():
        raise MailError("login", host=server.host)
    connection.login(server.user, text)


@contextmanager
def _told(server: MailServer, letter: Letter) -> Iterator[None]:
    """The library's errors as ours. What the server answered stays out of them: it may repeat what it was sent."""
    try:
        yield
    except (smtplib.SMTPAuthenticationError, smtplib.SMTPNotSupportedError):
        raise MailError("login", host=server.host) from None
    except smtplib.SMTPRecipientsRefused:
        raise MailError("refused", host=server.host, email=letter.to) from None
    except smtplib.SMTPSenderRefused:
        raise MailError("refused", host=server.host, email=server.sender) from None
    except (smtplib.SMTPDataError, smtplib.SMTPHeloError):
        raise MailError("refused", host=server.host, email=letter.to) from None
    except ssl.SSLError:
        raise MailError("tls", host=server.host) from None
    except (OSError, smtplib.SMTPException):
        raise MailError("unreachable", host=server.host) from None
