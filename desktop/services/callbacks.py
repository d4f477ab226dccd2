"""Notifications ("callbacks") of the gateway that somebody pasted or kept in a file: are they the bank's own word?

Source: reference, section 5. The program runs no server, so it never receives one; it can tell whether one is genuine.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from desktop.models.domain.errors import CabinetError, InvalidInput

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from desktop.models.domain.secret import Secret

_UNSIGNED = frozenset({"checksum", "sign_alias"})
_MOST_PARAMETERS = 200
_PEM = "-----BEGIN "


@dataclass(frozen=True, slots=True)
class Callback:
    """What a notification tells. `ok`: the operation (approved, deposited, reversed, refunded, …) succeeded. All that it came
    with stands in `params`. It may come twice and in any order: ask for the order's state instead of believing its words."""

    md_order: str
    order_number: str
    operation: str
    ok: bool
    params: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Checked:
    """One notification of a file: its line, and whether its checksum is right; `fault` where it is no notification."""

    line: int
    callback: Callback | None
    genuine: bool
    fault: CabinetError | None = None


def read_callback(text: str) -> Callback:
    """An address with its parameters, the parameters alone, or a form's body. InvalidInput("callback") with `reason` duplicate
    (a name that stands twice), checksum (none) or status (neither 0 nor 1), or none for what is no notification."""
    try:
        query = urlsplit(text.strip()).query if "://" in text.partition("=")[0] else text.strip().lstrip("?")
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        raise InvalidInput("callback") from None
    params = dict(pairs)
    names = [name for name, _ in pairs]
    if len(params) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise InvalidInput("callback", reason="duplicate", value=twice[:100])
    if not params.get("mdOrder") or not params.get("operation"):
        raise InvalidInput("callback")
    if not params.get("checksum"):
        raise InvalidInput("callback", reason="checksum")
    if params.get("status") not in ("0", "1"):
        raise InvalidInput("callback", reason="status", value=params.get("status", "")[:100])
    return Callback(params["mdOrder"], params.get("orderNumber", ""), params["operation"], params["status"] == "1", params)


def is_genuine(callback: Callback, key: Secret) -> bool:
    """Whether the bank signed it. `key`: the shared secret, or a certificate or public key (RSA) in PEM.
    InvalidInput("callback_key") for a key that is none."""
    told = callback.params["checksum"].lower()
    signed = _signed_text(callback.params).encode("utf-8", "replace")
    if not key:
        raise InvalidInput("callback_key")
    if not key.reveal().lstrip().startswith(_PEM):
        own = hmac.new(key.reveal().encode("utf-8"), signed, hashlib.sha256).hexdigest()
        return hmac.compare_digest(own.encode("ascii"), told.encode("utf-8", "replace"))
    return _is_signed(_rsa_key(key), told, signed)


def check_file(text: str, key: Secret) -> Iterator[Checked]:
    """One notification a line; blank lines are passed over."""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            callback = read_callback(line)
        except InvalidInput as fault:
            yield Checked(number, None, genuine=False, fault=fault)
        else:
            yield Checked(number, callback, genuine=is_genuine(callback, key))


def _signed_text(params: Mapping[str, str]) -> str:
    """`name;value;` of all but the signature, by name, capitals first."""
    return "".join(f"{name};{params[name]};" for name in sorted(params) if name not in _UNSIGNED)


def _rsa_key(key: Secret) -> RSAPublicKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey  # heavy, and few ever check one
    from cryptography.hazmat.primitives.serialization import load_pem_public_key
    from cryptography.x509 import load_pem_x509_certificate

    pem = key.reveal().encode("utf-8")
    try:
        is_certificate = b"CERTIFICATE" in pem.partition(b"\n")[0]
        found = load_pem_x509_certificate(pem).public_key() if is_certificate else load_pem_public_key(pem)
    except ValueError:
        raise InvalidInput("callback_key") from None
    if not isinstance(found, RSAPublicKey):
        raise InvalidInput("callback_key")
    return found


def _is_signed(key: RSAPublicKey, told: str, signed: bytes) -> bool:
    """SHA-512 whatever `sign_alias` says: both published samples verify with no other."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA512

    try:
        key.verify(bytes.fromhex(told), signed, PKCS1v15(), SHA512())
    except (InvalidSignature, ValueError):
        return False
    return True
