"""The RSA key that signs callbacks: made when it is first needed, then kept in the gateway's folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


class Key:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._key: RSAPrivateKey | None = None

    def __call__(self) -> RSAPrivateKey:
        from cryptography.hazmat.primitives import serialization  # only where a shop signs by RSA
        from cryptography.hazmat.primitives.asymmetric import rsa

        if self._key is None and self._path.exists():
            self._key = cast("RSAPrivateKey", serialization.load_pem_private_key(self._path.read_bytes(), None))
        if self._key is None:
            self._key = rsa.generate_private_key(65537, 2048)
            text = self._key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(text)
        return self._key

    def public_pem(self) -> str:
        from cryptography.hazmat.primitives import serialization

        pem = self().public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        return pem.decode()
