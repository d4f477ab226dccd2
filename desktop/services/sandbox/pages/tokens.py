"""The form's token against forgery: bound to what the form is for, with an end, told from a forged one by its HMAC alone."""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable

LIFE_S = 2 * 60 * 60


class Tokens:
    """`secret` stays the same while its forms are to be good; `clock` gives seconds."""

    def __init__(self, secret: bytes, clock: Callable[[], float] = time.time) -> None:
        self._secret, self._clock = secret, clock

    def issue(self, purpose: str) -> str:
        """A fresh token, no two alike: what came with one may be done once."""
        return self._signed(purpose, f"{int(self._clock()) + LIFE_S}.{secrets.token_hex(8)}")

    def good(self, purpose: str, token: str) -> bool:
        """Made here for this very purpose, and not too old."""
        head, _, _ = token.rpartition(".")
        end = head.partition(".")[0]
        whole = hmac.compare_digest(self._signed(purpose, head).encode(), token.encode("utf-8", "replace"))
        return whole and int(end) > self._clock()

    def _signed(self, purpose: str, head: str) -> str:
        return f"{head}.{hmac.new(self._secret, f'{purpose}|{head}'.encode('utf-8', 'replace'), hashlib.sha256).hexdigest()}"
