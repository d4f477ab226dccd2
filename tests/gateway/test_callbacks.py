"""Notifications that were pasted: genuine ones of the reference's vectors, and everything else."""

from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.secret import Secret
from desktop.services.callbacks import check_file, is_genuine, read_callback

VENDOR = "ooc7slpvc61k7sf7ma7p4hrefr"
VECTORS = [
    (
        VENDOR,
        "mdOrder=06cf5599-3f17-7c86-bdbc-bd7d00a8b38b&operation=approved&orderNumber=2003&status=1",
        "EAF2FB72CAB99FD5067F4BA493DD84F4D79C1589FDE8ED29622F0F07215AA972",
    ),
    (
        "callback-secret",
        "mdOrder=order-1&operation=deposited&orderNumber=orna-1&status=1",
        "3B49A9EE4800F57FD0C2D2F7FAE249C66ABAF7F72196285BDF62BD4481C5DED1",
    ),
]
SIGNED = "amount;35000099;mdOrder;12b59da8-f68f-7c8d-12b5-9da8000826ea;operation;deposited;status;1;"
TOLD = {"status": "1", "operation": "deposited", "mdOrder": "12b59da8-f68f-7c8d-12b5-9da8000826ea", "amount": "35000099"}


@pytest.mark.parametrize(("secret", "query", "checksum"), VECTORS)
@pytest.mark.parametrize(
    "shape",
    [
        "{query}&checksum={checksum}",
        "https://a.kz/cb?sign_alias=x&checksum={checksum}&{query}",
        "?{query}&checksum={lower}\n",
    ],
)
def test_the_vectors_of_the_reference(secret, query, checksum, shape):
    callback = read_callback(shape.format(query=query, checksum=checksum, lower=checksum.lower()))
    assert is_genuine(callback, Secret(secret))
    assert not is_genuine(callback, Secret(secret + "x"))


def test_what_it_tells():
    _, query, checksum = VECTORS[0]
    callback = read_callback(f"{query}&checksum={checksum}")
    assert (callback.md_order, callback.order_number) == ("06cf5599-3f17-7c86-bdbc-bd7d00a8b38b", "2003")
    assert (callback.operation, callback.ok) == ("approved", True)


@pytest.mark.parametrize("change", ["status=0", "operation=deposited", "orderNumber=2004", "amount=5", "mdOrder=x"])
def test_any_change_is_noticed(change):
    secret, query, checksum = VECTORS[0]
    name = change.partition("=")[0]
    kept = [pair for pair in query.split("&") if not pair.startswith(f"{name}=")]
    assert not is_genuine(read_callback("&".join([*kept, change, f"checksum={checksum}"])), Secret(secret))


KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def as_certificate(key):
    name, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "bank")]), datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).serial_number(1)
    dated = builder.not_valid_before(now - timedelta(days=900)).not_valid_after(now - timedelta(days=1))
    return dated.public_key(key.public_key()).sign(key, hashes.SHA256()).public_bytes(Encoding.PEM).decode()


def as_public(key):
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def signed(key, digest):
    return key.sign(SIGNED.encode(), PKCS1v15(), digest).hex().upper()


@pytest.mark.parametrize("shape", [as_certificate, as_public])
def test_rsa_is_sha_512_whatever_it_calls_itself(shape):
    key = Secret(shape(KEY))
    good = TOLD | {"sign_alias": "SHA-256 with RSA", "checksum": signed(KEY, hashes.SHA512())}
    assert is_genuine(read_callback(urlencode(good)), key)
    for digest in (hashes.SHA256(), hashes.SHA1(), hashes.SHA384()):
        assert not is_genuine(read_callback(urlencode(good | {"checksum": signed(KEY, digest)})), key)
    assert not is_genuine(read_callback(urlencode(good | {"amount": "1"})), key)
    for none in ("zz", "", "00"):
        query = urlencode(good | {"checksum": none or "0"})
        assert not is_genuine(read_callback(query), key)


def test_another_bank_s_key():
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    good = urlencode(TOLD | {"checksum": signed(KEY, hashes.SHA512())})
    assert not is_genuine(read_callback(good), Secret(as_public(other)))


@pytest.mark.parametrize(
    "pem", ["", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "-----BEGIN PUBLIC KEY-----"]
)
def test_keys_that_are_none(pem):
    with pytest.raises(InvalidInput, match="callback_key"):
        is_genuine(read_callback(VECTORS[0][1] + "&checksum=AA"), Secret(pem))


def test_a_key_of_another_kind():
    with pytest.raises(InvalidInput, match="callback_key"):
        is_genuine(read_callback(VECTORS[0][1] + "&checksum=AA"), Secret(as_public(ec.generate_private_key(ec.SECP256R1()))))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("mdOrder=1&operation=deposited&status=1&status=1&checksum=AA", "duplicate"),
        ("mdOrder=1&operation=deposited&status=1&checksum=AA&checksum=AB", "duplicate"),
        ("mdOrder=1&operation=deposited&status=1", "checksum"),
        ("mdOrder=1&operation=deposited&status=1&checksum=", "checksum"),
        ("mdOrder=1&operation=deposited&status=2&checksum=AA", "status"),
        ("mdOrder=1&operation=deposited&checksum=AA", "status"),
        ("operation=deposited&status=1&checksum=AA", None),
        ("mdOrder=%FF&operation=deposited&status=1&checksum=AA", None),
        ("Заказ оплачен", None),
        ("https://shop.example/cb", None),
        ("http://[x?mdOrder=1", None),
        ("", None),
        ("&".join(f"p{number}=1" for number in range(300)), None),
    ],
)
def test_what_is_no_notification(text, reason):
    with pytest.raises(InvalidInput) as caught:
        read_callback(text)
    assert (caught.value.code, caught.value.params.get("reason")) == ("invalid.callback", reason)


def test_a_file_line_by_line():
    secret, query, checksum = VECTORS[0]
    lines = [f"{query}&checksum={checksum}", "", f"{query}&checksum={checksum[::-1]}", "nonsense"]
    told = list(check_file("\r\n".join(lines), Secret(secret)))
    assert [(one.line, one.genuine, one.fault is None) for one in told] == [
        (1, True, True),
        (3, False, True),
        (4, False, False),
    ]


@given(st.text())
def test_any_text_is_one_or_none(text):
    try:
        callback = read_callback(text)
    except InvalidInput:
        return
    assert not is_genuine(callback, Secret(VENDOR))
