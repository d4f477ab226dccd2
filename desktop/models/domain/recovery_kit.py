"""The key of an encrypted registry as it stands on paper: groups of letters that survive being copied by hand.

Crockford's base 32 (no I, L, O, U), with a checksum at the end, so that a slip of the pen is found before the key is tried.
"""

from dataclasses import dataclass

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.secret import Secret

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans("OIL" + "АВСЕНКМОРТХ" + "-–— \t\r\n", "011" + "ABCEHKM0PTX" + "-------")
"""What hands write for a letter of ours, and Cyrillic letters of the same shape."""
_KEY_BYTES = 32
_SUM_BYTES = 3
_GROUP = 4


@dataclass(frozen=True, slots=True)
class RecoveryKit:
    """`text` opens the registry for whoever holds it: it is printed and never kept by the program. `copies` are the names of
    the copies that were encrypted with it, `removed` of those that could not be read and are gone."""

    text: Secret
    copies: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def kit_text(key: Secret) -> Secret:
    """Fourteen groups of four letters for a key of 64 hexadecimal digits."""
    raw = bytes.fromhex(key.reveal())
    number = int.from_bytes(raw + _checksum(raw), "big")
    letters = "".join(_LETTERS[number >> shift & 31] for shift in range((_KEY_BYTES + _SUM_BYTES) * 8 - 5, -1, -5))
    return Secret("-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP)))


def key_of_kit(text: Secret) -> Secret:
    """The key again; capitals or not, any grouping. InvalidInput("recovery_key") when a letter is wrong or missing."""
    letters = text.reveal().upper().translate(_MEANT).replace("-", "")
    if len(letters) != (_KEY_BYTES + _SUM_BYTES) * 8 // 5 or not set(letters) <= set(_LETTERS):
        raise InvalidInput("recovery_key", letters=len(letters))
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    raw = number.to_bytes(_KEY_BYTES + _SUM_BYTES, "big")
    if _checksum(raw[:_KEY_BYTES]) != raw[_KEY_BYTES:]:
        raise InvalidInput("recovery_key", letters=len(letters))
    return Secret(raw[:_KEY_BYTES].hex())


def _checksum(raw: bytes) -> bytes:
    import hashlib  # here, because every start passes by

    return hashlib.sha256(raw).digest()[:_SUM_BYTES]
