"""Which passwords are good enough, and the codes of recovery: rules without any secret of their own."""

import unicodedata
from collections.abc import Container
from enum import StrEnum
from itertools import pairwise

from desktop.models.domain.accounts import account_key
from desktop.models.domain.secret import Secret

LEAST, MOST = 12, 1024
"""Characters of a password."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of printed codes: no I, L, O, U, which are taken for others. Five bits each."""
_ALIKE = str.maketrans("OIL" + "АВСЕНКМОРТХ", "011" + "ABCEHKM0PTX")
"""What hands write for a letter of ours, and Cyrillic letters of the same shape."""
_ROWS = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"
"""Of a keyboard, one behind the other."""
_KEYS = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
PRINTED_CODES = 10
MAILED_DIGITS = 8


class PasswordFault(StrEnum):
    """Why a password is refused, in the order in which a person is told."""

    SHORT = "short"
    LONG = "long"
    LOGIN = "login"
    MERCHANT = "merchant"
    REPEATS = "repeats"
    """A short piece over and over."""
    COMMON = "common"
    """Tried first by everybody who tries: the most common ones, also on Russian keys; runs of letters or keys; digits alone."""


def faults_of(password: Secret, name: str, merchant: str, common: Container[str]) -> tuple[PasswordFault, ...]:
    """Empty = good. `name` and `merchant` may not be the whole of it, with nothing but digits and signs around; `common` holds
    casefolded passwords."""
    text = unicodedata.normalize("NFC", password.reveal()).casefold()
    piece = _piece(text)
    found = {
        PasswordFault.SHORT: len(text) < LEAST,
        PasswordFault.LONG: len(text) > MOST,
        PasswordFault.LOGIN: _is_only(text, name),
        PasswordFault.MERCHANT: _is_only(text, merchant),
        PasswordFault.REPEATS: bool(text) and len(piece) < min(LEAST, len(text)) and piece not in common,
        PasswordFault.COMMON: bool(text) and (_is_common(text, common) or (piece != text and piece in common)),
    }
    return tuple(fault for fault, holds in found.items() if holds)


def _is_only(text: str, name: str) -> bool:
    core = _core(name)
    return bool(core) and (text == account_key(name) or _core(_piece(_core(text))) == core)


def _core(text: str) -> str:
    """The letters alone; where there are none, the letters and digits."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return "".join(filter(str.isalpha, folded)) or "".join(filter(str.isalnum, folded))


def _piece(text: str) -> str:
    """The shortest text that gives this one when it is written again and again."""
    length = (text + text).find(text, 1)
    return text[:length] if length > 0 else text


def _is_common(text: str, common: Container[str]) -> bool:
    bare = text.strip(" !.,?*#@_-+=$")
    forms = (text, bare, text.translate(_KEYS), bare.translate(_KEYS))
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return text.isdigit() or len(steps) == 1 or any(form in common or form in _ROWS for form in forms if form)


def new_printed_code() -> str:
    """Sixty bits: XXXX-XXXX-XXXX."""
    import secrets  # its hashes take as long to load as all of this domain: no start waits for them

    letters = "".join(secrets.choice(_LETTERS) for _ in range(12))
    return "-".join((letters[:4], letters[4:8], letters[8:]))


def new_mailed_code() -> str:
    import secrets

    return "".join(secrets.choice("0123456789") for _ in range(MAILED_DIGITS))


def read_code(typed: Secret) -> str:
    """A code as it was made, however it was typed: small letters, other hyphens, O for 0, Cyrillic ones."""
    return "".join(filter(str.isalnum, typed.reveal().upper())).translate(_ALIKE)


def digest_of(name: str, kind: str, code: str) -> str:
    """What is kept of a code: bound to its account and kind, and slow enough for eight digits to outlast fifteen minutes."""
    import hashlib

    salt = hashlib.sha256(f"{kind}\0{account_key(name)}".encode("utf-8", "surrogatepass")).digest()
    return hashlib.scrypt(code.encode(), salt=salt, n=4096, r=8, p=1, dklen=32).hex()
