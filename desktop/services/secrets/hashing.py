"""Passwords as Argon2id texts (RFC 9106; the second recommended set's memory, three passes): about a tenth of a second each."""

import os
import unicodedata

from desktop.models.domain.secret import Secret

_PASSES, _MEMORY_KIB, _LANES = 3, 64 * 1024, 4
_NOBODY = f"$argon2id$v=19$m={_MEMORY_KIB},t={_PASSES},p={_LANES}$bm9ib2R5J3Mgc2FsdC4uLg$" + "A" * 43
"""Of the same cost as everybody's, and no password is known that gives it."""


class Argon2Hasher:
    """Any thread. The same letters give the same hash, however the keyboard composes them (NFC)."""

    def hash(self, password: Secret) -> str:
        """A PHC text with its own salt."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # here, because an open cabinet never needs it

        kdf = Argon2id(salt=os.urandom(16), length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
        phc: str = kdf.derive_phc_encoded(_bytes(password))
        return phc

    def verify(self, phc: str | None, password: Secret) -> bool:
        """Whether this is the password; with None (there is no such account) never, but in the same time."""
        from cryptography.exceptions import InvalidKey
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        try:
            Argon2id.verify_phc_encoded(_bytes(password), phc or _NOBODY)
        except InvalidKey:
            return False
        return phc is not None


def _bytes(password: Secret) -> bytes:
    return unicodedata.normalize("NFC", password.reveal()).encode("utf-8", "surrogatepass")
