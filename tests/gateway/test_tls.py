"""Certificates: one that nobody vouches for gets no password; SSL_CERT_FILE and the name count."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from bank import DONE, UUID, Bank, says
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from desktop.models.domain.errors import Unreachable
from desktop.models.domain.money import KZT, Money


def certificate(folder, address):
    """A self-signed certificate for an address of this machine, and its key: (certificate, key) files."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "bank.pem", folder / "bank.key"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return public, private


@pytest.fixture
def secure(tmp_path):
    """Makes a bank behind TLS whose certificate is for an address; (bank, certificate)."""
    made = []

    def make(address="127.0.0.1"):
        public, private = certificate(tmp_path, address)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(public, private)
        bank = Bank(context)
        bank.next = [says(DONE)]
        made.append(bank)
        return bank, public

    yield make
    for bank in made:
        bank.stop()


def pay(gateway):
    gateway.deposit(UUID, Money(100, KZT))


def refused(gateway):
    with pytest.raises(Unreachable) as caught:
        pay(gateway)
    return caught.value.reason


def test_an_unknown_signer_is_not_trusted(secure, opened, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    bank, _ = secure()
    assert refused(opened(bank.url)) == "tls"
    assert bank.seen == []


def test_a_signer_of_one_s_own(secure, opened, monkeypatch):
    bank, public = secure()
    monkeypatch.setenv("SSL_CERT_FILE", str(public))
    pay(opened(bank.url))
    assert bank.methods == ["deposit.do"]


def test_the_name_must_be_the_certificate_s(secure, opened, monkeypatch):
    bank, public = secure("127.0.0.2")
    monkeypatch.setenv("SSL_CERT_FILE", str(public))
    assert refused(opened(bank.url)) == "tls"
    assert bank.seen == []


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_store_that_cannot_be_read_trusts_nobody(secure, opened, monkeypatch, tmp_path, content):
    bank, _ = secure()
    store = tmp_path / "store.pem"
    if content:
        store.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(store))
    assert refused(opened(bank.url)) == "tls"
    assert bank.seen == []


def test_a_server_that_speaks_no_tls(bank, opened):
    assert refused(opened(bank.url.replace("http:", "https:"))) == "tls"
    assert bank.seen == []
