"""A real mail server for tests: SMTP with or without TLS and a login, certificates made for the run."""

import ipaddress
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "cabinet@example.kz", "mail-door-9"


@dataclass
class Post:
    """What the server got."""

    port: int = 0
    letters: list[Message] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    refuse: str = ""

    async def handle_RCPT(  # noqa: N802 — the library's name
        self, _server: object, _session: object, envelope: Envelope, address: str, _options: object
    ) -> str:
        if address == self.refuse:
            return "550 no such box"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: object, session: object, envelope: Envelope) -> str:  # noqa: N802
        self.encrypted.append(getattr(session, "ssl", None) is not None)
        self.letters.append(BytesParser(policy=default).parsebytes(bytes(envelope.content or b"")))
        return "250 OK"


@dataclass(frozen=True)
class Certificate:
    """A file with a key and its certificate, which is its own authority."""

    path: Path

    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path)
        return context


def certificate(path: Path, *others: str) -> Certificate:
    """For this machine; or for others alone."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    here = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    names = x509.SubjectAlternativeName([x509.DNSName(one) for one in others] or here)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    words = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(words + made.public_bytes(serialization.Encoding.PEM))
    return Certificate(path)


@contextmanager
def post_office(tls: str, certified: Certificate | None = None, *, login: bool = False) -> Iterator[Post]:
    """`tls` as of a MailServer: with `none` the server offers no encryption."""
    post = Post()

    def authenticate(_server: object, _session: object, _envelope: object, _mechanism: str, given: object) -> AuthResult:
        user, password = given.login.decode(), given.password.decode()  # type: ignore[attr-defined]
        post.logins.append((user, password))
        return AuthResult(success=(user, password) == (USER, PASSWORD), handled=False)

    context = certified.context() if certified is not None else None
    options: dict[str, object] = {"hostname": "127.0.0.1", "port": 0}
    if login:
        options |= {"authenticator": authenticate, "auth_required": True, "auth_require_tls": tls != "none"}
    if tls == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    if tls == "tls":
        options |= {"ssl_context": context, "auth_require_tls": False}
    controller = _OnAnyPort(post, **options)  # type: ignore[arg-type]
    controller.start()
    try:
        post.port = controller.server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        yield post
    finally:
        controller.stop()


class _OnAnyPort(Controller):
    """On a free port; the library wants to know it beforehand in order to knock at its own door."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        super()._trigger_server()
