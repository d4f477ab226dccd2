"""Who may do what: rights, the roles that bundle them, accounts, and the person at work. Roles follow the permissions of the
bank's own portal (reference: cabinet, section 7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Right(StrEnum):
    """One thing that a person may do. A use case requires it; buttons and the command line only follow."""

    VIEW = "view"
    IMPORT = "import"
    EXPORT = "export"
    TEMPLATES = "templates"
    INVOICES = "invoices"
    """Invoices and payment links."""
    OPERATIONS = "operations"
    """Refund, reverse, deposit."""
    SETTINGS = "settings"
    ACCOUNTS = "accounts"
    JOURNAL = "journal"
    """Reading the journal, retention, anonymising."""
    LOOKUP = "lookup"
    """Asking what became of one payment, without seeing anybody's data: all that a kiosk may do."""


class Role(StrEnum):
    """The value is the word of the command line."""

    VIEWER = "viewer"
    CLERK = "clerk"
    INVOICES = "invoices"
    REFUNDS = "refunds"
    ADMIN = "admin"
    KIOSK = "kiosk"


_VIEWER = frozenset({Right.VIEW, Right.LOOKUP})
_CLERK = _VIEWER | {Right.IMPORT, Right.EXPORT, Right.TEMPLATES}

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.VIEWER: _VIEWER,
    Role.CLERK: _CLERK,
    Role.INVOICES: _CLERK | {Right.INVOICES},
    Role.REFUNDS: _CLERK | {Right.OPERATIONS},
    Role.ADMIN: frozenset(Right),
    Role.KIOSK: frozenset({Right.LOOKUP}),
}


def rights_of(roles: frozenset[Role]) -> frozenset[Right]:
    """What an account with these roles may do: each role adds."""
    return frozenset(right for role in roles for right in RIGHTS[role])


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person's account as the administrator sees it. Times are aware UTC."""

    id: int
    name: str
    roles: frozenset[Role]
    recovery_email: str | None = None
    has_second_factor: bool = False
    created_at: datetime
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is at work: `name` empty = the one person of an open cabinet. `station` is the machine."""

    name: str
    rights: frozenset[Right]
    station: str
    account: int | None = None


FIRST_ACCOUNT = 1
"""The id of the account that closed the cabinet; ids only rise."""


def account_key(name: str) -> str:
    """Names that differ only in case or surrounding spaces are one login."""
    return name.strip().casefold()


LOGIN_TRIES, RECOVERY_TRIES, MAIL_TRIES = "login:", "recover:", "mail:"
"""What tries of a login are counted under, its key behind: passwords, recovery codes, letters asked for."""
