"""What a form has to say after its redirect: faults, and what was typed that is no card data. In memory only."""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock

LIFE_S = 600
MOST = 500


@dataclass(frozen=True, slots=True)
class Memo:
    """`faults`: the code of the fault of each field, "form" for the form itself; `typed`: what comes back into open fields."""

    faults: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)


class Memos:
    """A memo is found by a number that nobody guesses, for ten minutes, by the same form only."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, Lock()
        self._kept: OrderedDict[str, tuple[str, float, Memo]] = OrderedDict()

    def keep(self, purpose: str, memo: Memo) -> str:
        key = secrets.token_urlsafe(12)
        with self._lock:
            self._kept[key] = (purpose, self._clock() + LIFE_S, memo)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return key

    def find(self, purpose: str, key: str) -> Memo:
        """An empty one when there is none."""
        with self._lock:
            owner, end, memo = self._kept.get(key, ("", 0, Memo()))
        return memo if owner == purpose and end > self._clock() else Memo()
