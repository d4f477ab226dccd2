"""Accounts and signing in. Whoever is let in enters `Access`; what each may do is asked there.

A try is counted before it is looked at, and an unknown login costs the same time as a wrong password, so that neither a kill
in between nor a watch in the hand tells or gains anything. Nothing here runs on the interface thread: a password takes about a
tenth of a second.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Container
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from desktop.models.domain.accounts import (
    LOGIN_TRIES,
    MAIL_TRIES,
    RECOVERY_TRIES,
    Account,
    Actor,
    Right,
    Role,
    account_key,
    rights_of,
)
from desktop.models.domain.errors import CabinetError, InvalidInput, MailError, NotFound, SignInRefused
from desktop.models.domain.journal import Action
from desktop.models.domain.passwords import (
    MAILED_DIGITS,
    PRINTED_CODES,
    PasswordFault,
    digest_of,
    faults_of,
    new_mailed_code,
    new_printed_code,
    read_code,
)
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.mailing import Mailing, check_address
from desktop.services.ports import AccountStore, Attempts, Credentials, JournalStore

if TYPE_CHECKING:
    from desktop.services.second_factor import TotpOffer

WRONG_TRIES = 3
"""The one after so many wrong ones in a row locks the login."""
LOCK_SECONDS = 30 * 60
CODE_MINUTES = 15
LETTERS, LETTER_SECONDS = 3, 15 * 60
"""So many letters with a code may be asked for before one has to wait."""
NAME_LENGTH = 64
_ASK_AGAIN_S = 1
_log = logging.getLogger(__name__)


class Hasher(Protocol):
    def hash(self, password: Secret) -> str: ...
    def verify(self, phc: str | None, password: Secret) -> bool: ...


@dataclass(frozen=True, slots=True)
class Added:
    """`recovery_codes` are shown once and only with the first account; nobody can read them again."""

    account: Account
    recovery_codes: tuple[str, ...] = field(default=(), repr=False)


class Accounts:
    """The use case of the sign-in page, the accounts' page and `cabinet user`. Any thread, but not the interface's."""

    def __init__(
        self,
        store: AccountStore,
        hasher: Hasher,
        access: Access,
        mailing: Mailing,
        merchant: Callable[[], str],
        journal: JournalStore,
        common: Container[str] = frozenset(),
    ) -> None:
        self._store = store
        self._hasher = hasher
        self._access = access
        self._mailing = mailing
        self._merchant = merchant
        self._journal = journal
        self._common = common
        self._closed = False
        self._asked_at = -1.0
        self._resting = ""

    @property
    def is_closed(self) -> bool:
        """There are accounts. Asked of the store at most once a second, and never again when there are."""
        if not self._closed and time.monotonic() - self._asked_at > _ASK_AGAIN_S:
            self._asked_at = time.monotonic()
            self._closed = not self._store.is_empty()
        return self._closed

    # Signing in

    def sign_in(self, name: str, password: Secret, code: Secret | None = None) -> Actor:
        """Lets this person in. SignInRefused: wrong (left), locked (until, seconds, minutes), code (the second factor is asked
        for), code_wrong (left)."""
        tries = LOGIN_TRIES + account_key(name)
        known = self._prove(tries, name, password)
        if known.totp is not None:
            if code is None:
                self._store.take_back(tries)
                raise SignInRefused("code")
            if not self._second(known, code):
                raise self._wrong(tries, "code_wrong")
        self._store.succeed(tries, Action.SIGN_IN, known.account.name)
        return self._enter(known.account)

    def resume(self, password: Secret, code: Secret | None = None) -> Actor:
        """The same person comes back after the idle lock. SignInRefused("needed") when there was nobody."""
        if not self._resting:
            raise SignInRefused("needed")
        return self.sign_in(self._resting, password, code)

    def leave(self, *, idle: bool = False) -> None:
        """Nobody is at work any more; after an idle lock the same person may `resume`."""
        actor = self._access.actor
        if actor is None or not actor.name:
            return
        self._journal.append(Action.IDLE_LOCK if idle else Action.SIGN_OUT, actor.name)
        self._resting = actor.name if idle else ""
        self._access.leave()

    def state(self, name: str) -> Attempts:
        """For the page's countdown; `locked_until` by this machine's clock, however wrong it goes."""
        found = self._store.attempts(LOGIN_TRIES + account_key(name))
        return found if found.locked_until is None else Attempts(found.failures, self._here(found.locked_until)[0])

    def _enter(self, account: Account) -> Actor:
        actor = Actor(account.name, rights_of(account.roles), self._access.station, account.id)
        self._access.enter(actor)
        self._resting = ""
        return actor

    def _prove(self, tries: str, name: str, password: Secret) -> Credentials:
        """Begins a try and looks at the password; the caller ends the try."""
        self._begin(tries)
        known = self._store.credentials(name)
        if not self._hasher.verify(known.password if known else None, password) or known is None:
            raise self._wrong(tries, "wrong")
        return known

    def _begin(self, tries: str, limit: int = WRONG_TRIES, seconds: int = LOCK_SECONDS) -> None:
        before = self._store.begin_attempt(tries, limit, seconds)
        if before.locked_until is not None:
            raise self._locked(before.locked_until)

    def _wrong(self, tries: str, reason: str) -> SignInRefused:
        after = self._store.fail(tries, Action.SIGN_IN_FAILED)
        if after.locked_until is not None:
            return self._locked(after.locked_until)
        return SignInRefused(reason, left=max(0, WRONG_TRIES + 1 - after.failures))

    def _locked(self, until: datetime) -> SignInRefused:
        here, seconds = self._here(until)
        return SignInRefused("locked", until=here, seconds=seconds, minutes=-(-seconds // 60))

    def _here(self, until: datetime) -> tuple[datetime, int]:
        """A moment of the steady clock by the machine's clock, and the seconds until then."""
        seconds = max(0, int((until - self._store.now()).total_seconds()))
        return datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=seconds), seconds

    def _second(self, known: Credentials, code: Secret) -> bool:
        """By the telephone's code, or one of the codes that replace it."""
        from desktop.services.second_factor import step_of  # few accounts have one

        account = known.account
        step = step_of(known.totp or "", code)
        if step is not None:
            return self._store.take_step(account.id, step)
        return self._store.use_code(account.id, "second", digest_of(account.name, "second", read_code(code)))

    # Accounts

    def faults(self, password: Secret, name: str) -> tuple[PasswordFault, ...]:
        """What a person is told while typing a new password; pure and quick."""
        return faults_of(password, name, self._merchant(), self._common)

    def add(self, name: str, password: Secret, roles: frozenset[Role]) -> Added:
        """The first account closes the cabinet, must be an administrator's (InvalidInput("first_role")) and is at work at
        once; its printed recovery codes are shown this one time. InvalidInput("account_name"), ("password"),
        Conflict("account_name")."""
        self._access.require(Right.ACCOUNTS)
        name = _name(name)
        _require_roles(roles)
        first = self._store.is_empty()
        self._closed = not first
        self._access.require(Right.ACCOUNTS)  # somebody else may have closed the cabinet a moment ago
        if first and Right.ACCOUNTS not in rights_of(roles):
            raise InvalidInput("first_role")
        phc = self._checked_hash(password, name)
        codes = tuple(new_printed_code() for _ in range(PRINTED_CODES)) if first else ()
        digests = [_digest(name, "printed", code) for code in codes]
        account = self._store.add(name, phc, roles, digests, first=first)
        self._closed = True
        if first:
            self._enter(account)
        return Added(account, codes)

    def all(self) -> list[Account]:
        """By name; `locked_until` by this machine's clock."""
        self._access.require(Right.ACCOUNTS)
        return [self._as_here(account) for account in self._store.all()]

    def _as_here(self, account: Account) -> Account:
        until = account.locked_until
        return account if until is None else replace(account, locked_until=self._here(until)[0])

    def unlock(self, name: str) -> None:
        """NotFound("account")."""
        self._store.unlock(LOGIN_TRIES + account_key(self._of_other(name).account.name))

    def set_roles(self, name: str, roles: frozenset[Role]) -> None:
        """Conflict("last_admin") when nobody could administer afterwards."""
        account = self._of_other(name).account
        _require_roles(roles)
        self._store.set_roles(account.id, roles)
        if self._is_me(account):
            self._enter(self._of_other(name).account)

    def remove(self, name: str) -> None:
        """Conflict("last_admin") when nobody could administer afterwards."""
        account = self._of_other(name).account
        self._store.remove(account.id)
        if self._is_me(account):
            self._access.leave()

    def reset_password(self, name: str, new: Secret) -> None:
        """An administrator gives somebody a new password; that also unlocks."""
        account = self._of_other(name).account
        self._store.set_password(account.id, self._checked_hash(new, account.name))

    def _of_other(self, name: str) -> Credentials:
        self._access.require(Right.ACCOUNTS)
        known = self._store.credentials(name)
        if known is None:
            raise NotFound("account", name=name)
        return known

    def _is_me(self, account: Account) -> bool:
        actor = self._access.actor
        return actor is not None and actor.account == account.id

    def _checked_hash(self, password: Secret, name: str) -> str:
        found = self.faults(password, name)
        if found:
            raise InvalidInput("password", reason=found[0].value, faults=tuple(fault.value for fault in found))
        return self._hasher.hash(password)

    # One's own account

    def me(self) -> Account:
        """SignInRefused("needed") when nobody with an account is at work."""
        return self._mine().account

    def change_password(self, current: Secret, new: Secret) -> None:
        """SignInRefused("wrong") for the current one; it counts like a sign-in."""
        account = self._mine().account
        phc = self._checked_hash(new, account.name)
        self._prove(LOGIN_TRIES + account_key(account.name), account.name, current)
        self._store.set_password(account.id, phc)

    def set_recovery_email(self, email: str | None) -> None:
        if email:
            check_address(email)
        self._store.set_recovery_email(self._mine().account.id, email or None)

    @property
    def recovery_email(self) -> str | None:
        return self._mine().account.recovery_email

    def new_printed_codes(self) -> tuple[str, ...]:
        """In place of all the earlier ones."""
        account = self._mine().account
        codes = tuple(new_printed_code() for _ in range(PRINTED_CODES))
        self._store.set_codes(account.id, "printed", [_digest(account.name, "printed", code) for code in codes])
        return codes

    def _mine(self) -> Credentials:
        actor = self._access.actor
        known = self._store.credentials(actor.name) if actor is not None and actor.name else None
        if known is None:
            raise SignInRefused("needed")
        return known

    # Recovery

    def can_mail(self) -> bool:
        return self._mailing.server() is not None

    def ask_code(self, name: str) -> None:
        """Sends a code to the login's recovery address, if there are such. The answer is the same where there are none: the
        letter is written and sent on its own thread. MailError("not_set"); SignInRefused("locked") after too many letters."""
        if not self.can_mail():
            raise MailError("not_set")
        self._begin(MAIL_TRIES + account_key(name), LETTERS, LETTER_SECONDS)
        known = self._store.credentials(name)
        code = Secret(new_mailed_code())
        digest = _digest(name, "mail", code.reveal())
        if known is not None and known.account.recovery_email:
            self._store.add_code(known.account.id, "mail", digest, CODE_MINUTES * 60)
            to = known.account.recovery_email
            threading.Thread(target=self._send_code, args=(to, code), name="letter").start()
        else:
            self._store.use_code(0, "mail", digest)  # nobody's: only as much work as the code of somebody

    def _send_code(self, to: str, code: Secret) -> None:
        try:
            self._mailing.send_code(to, code, CODE_MINUTES)
        except CabinetError as error:
            _log.warning("a letter with a code did not leave: %s", error.code)

    def recover(self, name: str, code: Secret, new: Secret) -> None:
        """A new password against a mailed or a printed code, which counts like a password: SignInRefused(code_wrong, locked).
        Whoever recovers signs in afterwards, with the second factor where there is one."""
        phc = self._checked_hash(new, name)
        tries = RECOVERY_TRIES + account_key(name)
        self._begin(tries)
        text = read_code(code)
        kind = "mail" if len(text) == MAILED_DIGITS else "printed"
        if not self._store.recover(name, kind, _digest(name, kind, text), phc):
            raise self._wrong(tries, "code_wrong")

    # The second factor

    def offer_second_factor(self) -> TotpOffer:
        """A secret to scan; nothing is kept before `confirm_second_factor`."""
        from desktop.services.second_factor import new_offer

        return new_offer(self._mine().account.name, self._merchant())

    def confirm_second_factor(self, offer: TotpOffer, code: Secret) -> tuple[str, ...]:
        """The codes that replace a lost telephone, shown once. InvalidInput("second_factor") when the code does not fit."""
        from desktop.services.second_factor import step_of

        account = self._mine().account
        step = step_of(offer.secret.reveal(), code)
        if step is None:
            raise InvalidInput("second_factor")
        codes = tuple(new_printed_code() for _ in range(PRINTED_CODES))
        self._store.set_totp(account.id, offer.secret.reveal(), [_digest(account.name, "second", one) for one in codes])
        self._store.take_step(account.id, step)
        return codes

    def drop_second_factor(self, password: Secret) -> None:
        """SignInRefused("wrong"), which counts like a sign-in."""
        account = self._mine().account
        tries = LOGIN_TRIES + account_key(account.name)
        self._prove(tries, account.name, password)
        self._store.succeed(tries, None, "")
        self._store.set_totp(account.id, None, ())


def _digest(name: str, kind: str, code: str) -> str:
    return digest_of(name, kind, code.replace("-", ""))


def _name(text: str) -> str:
    """A login as it is kept: one line, no signs that divide lists of the command line."""
    name = " ".join(text.split())
    if not name or len(name) > NAME_LENGTH or not name.isprintable() or set(name) & set(",;:@/\\"):
        raise InvalidInput("account_name", value=name[:NAME_LENGTH])
    return name


def _require_roles(roles: frozenset[Role]) -> None:
    if not roles:
        raise InvalidInput("roles")
