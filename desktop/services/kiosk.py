"""The kiosk's keeper: who may leave it, what it may do, and how old the registry is that it answers from.

Two PINs: the supervisor's opens everything, the operator's shows the card of the order just answered. They stand among the
merchant's settings as Argon2id texts, never as themselves.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Protocol

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.errors import InvalidInput, NotAllowed, SignInRefused
from desktop.models.domain.journal import Action
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.admin_file import AdminFile, KioskOptions
from desktop.services.ports import AccountStore, BatchStore, JournalStore
from desktop.services.settings import STALE_HOURS, Setting, Settings

NAME = "kiosk"
WRONG_PINS = 3
LOCK_SECONDS = 1800
"""As for passwords: after more than three wrong ones half an hour."""
LEAST_DIGITS = 6
_MOST_DIGITS = 32


class Pin(StrEnum):
    """Whose PIN it is."""

    SUPERVISOR = "supervisor"
    OPERATOR = "operator"


PINS: dict[Pin, Setting[str]] = {
    Pin.SUPERVISOR: Setting("kiosk.pin", "", str),
    Pin.OPERATOR: Setting("kiosk.operator_pin", "", str),
}
"""Argon2id PHC texts; empty = not set."""


class Hasher(Protocol):
    def hash(self, secret: Secret, /) -> str: ...
    def verify(self, phc: str, secret: Secret, /) -> bool: ...


class Kiosk:
    """`make_hasher` is called when the first PIN is set or checked. `check` and `set_pin` take a tenth of a second: a worker's
    work."""

    def __init__(
        self,
        settings: Settings,
        access: Access,
        attempts: AccountStore,
        batches: BatchStore,
        journal: JournalStore,
        make_hasher: Callable[[], Hasher],
        admin: AdminFile | None = None,
    ) -> None:
        self._settings = settings
        self._access = access
        self._attempts = attempts
        self._batches = batches
        self._journal = journal
        self._make_hasher = make_hasher
        self.admin = admin or AdminFile({}, KioskOptions())

    @property
    def options(self) -> KioskOptions:
        return self.admin.kiosk

    # --- PINs

    def has_pin(self, pin: Pin = Pin.SUPERVISOR) -> bool:
        return bool(self._settings.get(PINS[pin]))

    def has_operator_pin(self) -> bool:
        return self.has_pin(Pin.OPERATOR)

    def set_pin(self, value: Secret, pin: Pin = Pin.SUPERVISOR) -> None:
        """InvalidInput("pin") unless it is six digits or more and not all the same or in a row; NotAllowed without the right
        to change settings."""
        self._access.require(Right.SETTINGS)
        if not _is_good(value.reveal()):
            raise InvalidInput("pin", digits=LEAST_DIGITS)
        self._settings.set(PINS[pin], self._make_hasher().hash(value))
        self._journal.append(Action.SECRET_SET, PINS[pin].key)

    def check(self, value: Secret) -> Pin:
        """Whose PIN it is. SignInRefused: `pin_wrong` (left) or `pin_locked` (seconds, minutes)."""
        name = f"pin:{self._access.station}"
        before = self._attempts.begin_attempt(name, WRONG_PINS, LOCK_SECONDS)
        if before.locked_until is not None:
            raise self._locked(before.locked_until)
        for pin, setting in PINS.items():
            kept = self._settings.get(setting)
            if kept and self._make_hasher().verify(kept, value):
                self._attempts.succeed(name, Action.KIOSK, pin.value)
                return pin
        after = self._attempts.fail(name, Action.SIGN_IN_FAILED, name)
        if after.locked_until is not None:
            raise self._locked(after.locked_until)
        raise SignInRefused("pin_wrong", left=max(0, WRONG_PINS + 1 - after.failures))

    def _locked(self, until: datetime) -> SignInRefused:
        seconds = int((until - self._attempts.now()).total_seconds())
        return SignInRefused("pin_locked", seconds=max(1, seconds), minutes=max(1, -(-seconds // 60)))

    # --- who is at work

    def enter(self) -> None:
        """From here on the program may look payments up and nothing else, whoever was signed in. NotAllowed("kiosk_pin")
        while there is no PIN to leave it by."""
        if not self.has_pin():
            raise NotAllowed("kiosk_pin")
        self._access.enter(Actor(NAME, frozenset({Right.LOOKUP}), self._access.station))
        self._journal.append(Action.KIOSK, self._access.station, what="start")

    def let_operator_look(self) -> None:
        """An operator has given the PIN and sees the card of an order until `enter_again`."""
        self._access.enter(Actor(NAME, frozenset({Right.LOOKUP, Right.VIEW}), self._access.station))

    def looked_at(self, order_number: str) -> None:
        """The operator has this order's card before the eyes."""
        self._journal.append(Action.VIEWED, order_number)

    def enter_again(self) -> None:
        """The operator is done."""
        self._access.enter(Actor(NAME, frozenset({Right.LOOKUP}), self._access.station))

    def leave(self) -> None:
        """Out of the kiosk: nobody is signed in then."""
        try:
            self._journal.append(Action.KIOSK, self._access.station, what="end")
        finally:
            self._access.leave()

    # --- how old the answers are

    def last_import(self) -> datetime | None:
        """Of the newest kept import; None when there is none."""
        return next((batch.imported_at for batch in self._batches.batches() if batch.undone_at is None), None)

    def age(self) -> timedelta | None:
        """Of the registry; None when nothing was ever loaded."""
        at = self.last_import()
        return None if at is None else max(timedelta(), self._attempts.latest() - at)

    def is_stale(self) -> bool:
        """Older than the setting allows, or empty."""
        age = self.age()
        return age is None or age > timedelta(hours=self._settings.get(STALE_HOURS))


def _is_good(pin: str) -> bool:
    if not (pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= _MOST_DIGITS):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})
