"""Accounts, their one-time codes and wrong tries. See `ports.AccountStore`."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.accounts import LOGIN_TRIES, MAIL_TRIES, RECOVERY_TRIES, Account, Right, Role, account_key, rights_of
from desktop.models.domain.errors import Conflict, NotFound
from desktop.models.domain.journal import Action
from desktop.services.ports import Attempts, Credentials
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist
from desktop.services.storage.order_rows import instant
from desktop.services.storage.schema_access import accounts, attempts, one_time_codes
from desktop.services.storage.statements import upsert
from desktop.services.storage.steady_clock import SteadyClock, boot, uptime

_STEP = "step"
_STEP_LIVES = 300
_BUCKETS = 4096
_OF_LOGINS = (LOGIN_TRIES, RECOVERY_TRIES, MAIL_TRIES)


class SqlAccountStore:
    """AccountStore over the database; any thread."""

    def __init__(
        self,
        database: Database,
        journalist: Journalist,
        clock: Callable[[], datetime],
        uptime: Callable[[], float] = uptime,
        boot: Callable[[], int] = boot,
    ) -> None:
        self._database = database
        self._journalist = journalist
        self._clock = SteadyClock(clock, uptime, boot)

    def is_empty(self) -> bool:
        with self._database.reading() as connection:
            return connection.execute(sa.select(accounts.c.id).limit(1)).first() is None

    def now(self) -> datetime:
        with self._database.reading() as connection:
            return instant(self._clock.read(connection).least)

    def latest(self) -> datetime:
        with self._database.reading() as connection:
            return instant(self._clock.read(connection).most)

    def all(self) -> list[Account]:
        """By name, whatever its case."""
        with self._database.reading() as connection:
            locks = _locks(connection, self._clock.read(connection).least)
            rows = connection.execute(sa.select(accounts)).all()
        return sorted((_account(row, locks) for row in rows), key=lambda account: account_key(account.name))

    def credentials(self, name: str) -> Credentials | None:
        with self._database.reading() as connection:
            row = _by_key(connection, name)
            if row is None:
                return None
            account = _account(row, _locks(connection, self._clock.read(connection).least))
            return Credentials(account, row.password, row.totp)

    def add(self, name: str, password: str, roles: frozenset[Role], codes: Sequence[str], *, first: bool = False) -> Account:
        with self._database.writing() as connection:
            now = self._clock.mark(connection).most
            if first and connection.execute(sa.select(accounts.c.id).limit(1)).first():
                raise Conflict("account_first")
            if _by_key(connection, name) is not None:
                raise Conflict("account_name", name=name)
            place = (connection.execute(sa.select(sa.func.max(accounts.c.id))).scalar() or 0) + 1
            values = {"id": place, "key": account_key(name), "name": name, "password": password, "roles": _words(roles)}
            connection.execute(sa.insert(accounts).values(**values, created_at=now, password_at=now))
            _put_codes(connection, place, "printed", codes)
            self._journalist.write(connection, Action.ACCOUNT_ADDED, name, roles=_words(roles))
            return _account(_by_id(connection, place), {})

    def remove(self, account: int) -> None:
        with self._database.writing() as connection:
            self._clock.mark(connection)
            row = _by_id(connection, account)
            connection.execute(sa.delete(accounts).where(accounts.c.id == account))
            _require_administrator(connection)
            _forget(connection, row.key)
            self._journalist.write(connection, Action.ACCOUNT_REMOVED, row.name)

    def set_roles(self, account: int, roles: frozenset[Role]) -> None:
        with self._database.writing() as connection:
            self._clock.mark(connection)
            row = _change(connection, account, roles=_words(roles))
            _require_administrator(connection)
            self._journalist.write(connection, Action.ACCOUNT_CHANGED, row.name, roles=_words(roles))

    def set_password(self, account: int, password: str, *, recovered: bool = False) -> None:
        with self._database.writing() as connection:
            row = self._new_password(connection, account, password)
            done = Action.RECOVERED if recovered else Action.PASSWORD_CHANGED
            self._journalist.write(connection, done, row.name)

    def set_recovery_email(self, account: int, email: str | None) -> None:
        with self._database.writing() as connection:
            self._clock.mark(connection)
            row = _change(connection, account, recovery_email=email)
            self._journalist.write(connection, Action.ACCOUNT_CHANGED, row.name, recovery_email=email is not None)

    def set_totp(self, account: int, secret: str | None, codes: Sequence[str]) -> None:
        with self._database.writing() as connection:
            self._clock.mark(connection)
            row = _change(connection, account, totp=secret)
            _put_codes(connection, account, "second", codes)
            self._journalist.write(connection, Action.SECOND_FACTOR, row.name, on=secret is not None)

    def add_code(self, account: int, kind: str, digest: str, lives: int | None) -> None:
        with self._database.writing() as connection:
            now = self._clock.mark(connection).most
            if kind == "mail":
                _put_codes(connection, account, kind, ())
            until = None if lives is None else now + lives
            values = {"account_id": account, "kind": kind, "digest": digest, "expires_at": until}
            connection.execute(sa.insert(one_time_codes).values(values))
            if kind == "mail":
                self._journalist.write(connection, Action.RECOVERY_ASKED, _by_id(connection, account).name)

    def set_codes(self, account: int, kind: str, digests: Sequence[str]) -> None:
        with self._database.writing() as connection:
            self._clock.mark(connection)
            _put_codes(connection, account, kind, digests)
            self._journalist.write(connection, Action.ACCOUNT_CHANGED, _by_id(connection, account).name, codes=kind)

    def use_code(self, account: int, kind: str, digest: str) -> bool:
        with self._database.writing() as connection:
            return _use(connection, account, kind, digest, self._clock.mark(connection).most)

    def take_step(self, account: int, step: int) -> bool:
        with self._database.writing() as connection:
            now = self._clock.mark(connection).least
            of_steps = (one_time_codes.c.account_id == account) & (one_time_codes.c.kind == _STEP)
            used = connection.execute(sa.select(one_time_codes.c.digest).where(of_steps)).scalars().all()
            if str(step) in used:
                return False
            connection.execute(sa.delete(one_time_codes).where(of_steps & (one_time_codes.c.expires_at < now)))
            values = {"account_id": account, "kind": _STEP, "digest": str(step), "expires_at": now + _STEP_LIVES}
            connection.execute(sa.insert(one_time_codes).values(values))
            return True

    def recover(self, name: str, kind: str, digest: str, password: str) -> bool:
        with self._database.writing() as connection:
            now = self._clock.mark(connection).most
            row = _by_key(connection, name)
            if row is None or not _use(connection, row.id, kind, digest, now):
                return False
            self._new_password(connection, row.id, password)
            self._journalist.in_name_of(row.name).write(connection, Action.RECOVERED, row.name, code=kind)
            return True

    def _new_password(self, connection: sa.Connection, account: int, password: str) -> Any:
        """Letters sent for the old one are void, and so are its wrong tries."""
        now = self._clock.mark(connection).most
        row = _change(connection, account, password=password, password_at=now)
        _put_codes(connection, account, "mail", ())
        _forget(connection, row.key)
        return row

    def attempts(self, name: str) -> Attempts:
        """A lock that was seen to have ended stays so, also where the machine is restarted before the next try."""
        with self._database.reading() as connection:
            counted, now = _counted_as(connection, name), self._clock.read(connection).least
            found = _tries(connection, counted, now)
            ended = sa.select(attempts.c.name).where(attempts.c.name == counted, attempts.c.locked_until <= now)
            if connection.execute(ended).first() is None:
                return found
        with self._database.writing() as connection:
            self._clock.mark(connection)
        return found

    def begin_attempt(self, name: str, limit: int, lock_seconds: int) -> Attempts:
        with self._database.writing() as connection:
            now = self._clock.mark(connection).least
            counted = _counted_as(connection, name)
            before = _tries(connection, counted, now)
            if before.locked_until is not None:
                return before
            failures = before.failures + 1
            values = {"name": counted, "failures": failures, "last_at": now}
            values["locked_until"] = now + lock_seconds if failures > limit else None
            connection.execute(upsert(connection.dialect, attempts, _all_but_name), values)
            return Attempts(failures)

    def fail(self, name: str, action: Action | None, subject: str = "") -> Attempts:
        with self._database.writing() as connection:
            after = _tries(connection, _counted_as(connection, name), self._clock.mark(connection).least)
            journalist, login = self._of(connection, name)
            if action is not None:
                journalist.write(connection, action, subject or login, failures=after.failures)
            if after.locked_until is not None:
                journalist.write(connection, Action.LOCKED, subject or login, failures=after.failures)
            return after

    def take_back(self, name: str) -> None:
        with self._database.writing() as connection:
            self._clock.mark(connection)
            where = (attempts.c.name == _counted_as(connection, name)) & (attempts.c.failures > 0)
            connection.execute(sa.update(attempts).where(where).values(failures=attempts.c.failures - 1, locked_until=None))

    def succeed(self, name: str, action: Action | None, subject: str) -> None:
        with self._database.writing() as connection:
            self._clock.mark(connection)
            connection.execute(sa.delete(attempts).where(attempts.c.name == _counted_as(connection, name)))
            if action is not None:
                journalist, login = self._of(connection, name)
                journalist.write(connection, action, subject or login)

    def unlock(self, name: str) -> None:
        """With all that is counted of a login, where the name is one."""
        with self._database.writing() as connection:
            self._clock.mark(connection)
            if name.startswith(LOGIN_TRIES):
                _forget(connection, name.removeprefix(LOGIN_TRIES))
            connection.execute(sa.delete(attempts).where(attempts.c.name == name))
            self._journalist.write(connection, Action.UNLOCKED, self._of(connection, name)[1] or name)

    def _of(self, connection: sa.Connection, name: str) -> tuple[Journalist, str]:
        """Who writes about a try, and the login as its account spells it; empty where there is no such account."""
        row = _by_key(connection, name.partition(":")[2])
        if row is None or not name.startswith(_OF_LOGINS):
            return self._journalist, ""
        return self._journalist.in_name_of(row.name), str(row.name)


def _by_key(connection: sa.Connection, name: str) -> Any:
    return connection.execute(sa.select(accounts).where(accounts.c.key == account_key(name))).first()


def _by_id(connection: sa.Connection, account: int) -> Any:
    row = connection.execute(sa.select(accounts).where(accounts.c.id == account)).first()
    if row is None:
        raise NotFound("account")
    return row


def _change(connection: sa.Connection, account: int, **values: object) -> Any:
    connection.execute(sa.update(accounts).where(accounts.c.id == account).values(**values))
    return _by_id(connection, account)


def _words(roles: frozenset[Role]) -> str:
    return ",".join(sorted(role.value for role in roles))


def _roles(words: str) -> frozenset[Role]:
    """A role of a newer program gives no rights here."""
    return frozenset(Role(word) for word in words.split(",") if word in set(Role))


def _account(row: Any, locks: dict[str, datetime]) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        roles=_roles(row.roles),
        recovery_email=row.recovery_email,
        has_second_factor=row.totp is not None,
        created_at=instant(row.created_at),
        locked_until=locks.get(row.key),
    )


def _locks(connection: sa.Connection, now: int) -> dict[str, datetime]:
    """Key of a login → when its passwords are looked at again."""
    rows = connection.execute(sa.select(attempts).where(attempts.c.locked_until > now))
    return {row.name.removeprefix(LOGIN_TRIES): instant(row.locked_until) for row in rows if row.name.startswith(LOGIN_TRIES)}


def _require_administrator(connection: sa.Connection) -> None:
    left = connection.execute(sa.select(accounts.c.roles)).scalars()
    if not any(Right.ACCOUNTS in rights_of(_roles(words)) for words in left):
        raise Conflict("last_admin")


def _put_codes(connection: sa.Connection, account: int, kind: str, digests: Sequence[str]) -> None:
    of_kind = (one_time_codes.c.account_id == account) & (one_time_codes.c.kind == kind)
    connection.execute(sa.delete(one_time_codes).where(of_kind))
    if digests:
        rows = [{"account_id": account, "kind": kind, "digest": digest} for digest in digests]
        connection.execute(sa.insert(one_time_codes), rows)


def _use(connection: sa.Connection, account: int, kind: str, digest: str, now: int) -> bool:
    table = one_time_codes.c
    lives = table.expires_at.is_(None) | (table.expires_at > now)
    this = (table.account_id == account) & (table.kind == kind) & (table.digest == digest)
    return connection.execute(sa.delete(one_time_codes).where(this & lives)).rowcount == 1


def _tries(connection: sa.Connection, counted: str, now: int) -> Attempts:
    """A lock that has run out takes its count along."""
    row = connection.execute(sa.select(attempts).where(attempts.c.name == counted)).first()
    if row is None or (row.locked_until is not None and row.locked_until <= now):
        return Attempts()
    return Attempts(row.failures, None if row.locked_until is None else instant(row.locked_until))


def _all_but_name(new: Any) -> dict[str, Any]:
    return {"failures": new.failures, "last_at": new.last_at, "locked_until": new.locked_until}


def _counted_as(connection: sa.Connection, name: str) -> str:
    """Where a login is nobody's, tries are counted in one of a few thousand buckets: what was typed there may have been a
    password and must not be found in the file, and the table does not grow with what somebody tries."""
    kind, _, login = name.partition(":")
    if f"{kind}:" not in _OF_LOGINS or _by_key(connection, login) is not None:
        return name
    digest = hashlib.sha256(account_key(login).encode("utf-8", "surrogatepass")).digest()
    return f"{kind}:?{int.from_bytes(digest[:4], 'big') % _BUCKETS}"


def _forget(connection: sa.Connection, key: str) -> None:
    names = [kind + key for kind in _OF_LOGINS]
    connection.execute(sa.delete(attempts).where(attempts.c.name.in_(names)))
