"""The journal of actions: who did what, when, from which station. Entries are chained by hashes, so that a removed or changed
one shows (reference: fiscal, section 4.2 point 7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Action(StrEnum):
    """What is written down. The value stands in the database: never rename one."""

    SIGN_IN = "sign_in"
    SIGN_IN_FAILED = "sign_in.failed"
    SIGN_OUT = "sign_out"
    LOCKED = "sign_in.locked"
    UNLOCKED = "sign_in.unlocked"
    IDLE_LOCK = "idle_lock"
    ACCOUNT_ADDED = "account.added"
    ACCOUNT_CHANGED = "account.changed"
    ACCOUNT_REMOVED = "account.removed"
    PASSWORD_CHANGED = "password.changed"
    RECOVERY_ASKED = "recovery.asked"
    RECOVERED = "recovery.done"
    SECOND_FACTOR = "second_factor"
    SETTING = "setting"
    SECRET_SET = "secret.set"
    IMPORT = "import"
    IMPORT_UNDONE = "import.undone"
    EXPORT = "export"
    TEMPLATE = "template"
    PROFILE = "profile"
    VIEWED = "order.viewed"
    """Somebody looked at a payer's unmasked data."""
    PRINTED = "order.printed"
    COPIED = "data.copied"
    LOOKUP = "lookup"
    KIOSK = "kiosk"
    ANONYMISED = "anonymised"
    PRUNED = "journal.pruned"
    PROTECTED = "data.protected"
    """Encryption switched on or off."""
    BACKUP = "backup"
    RESTORED = "backup.restored"
    SUPPORT_BUNDLE = "support.bundle"
    OPERATION = "operation"
    """A step of a money operation."""
    CONNECTION = "connection"


@dataclass(frozen=True, slots=True)
class Author:
    """Who is written into the journal; `who` empty = the one person of an open cabinet."""

    who: str
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line. `subject` names what was touched (a file's name, an order's number, a setting's key), never a secret or a
    payer's data; `details` are small facts of the same kind. `at` is aware UTC."""

    id: int
    at: datetime
    who: str
    station: str
    action: Action | str
    subject: str
    details: dict[str, str | int | bool | None]


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """What the journal's page shows; None = all. `since` inclusive, `until` exclusive, aware UTC."""

    since: datetime | None = None
    until: datetime | None = None
    who: str | None = None
    actions: frozenset[str] = frozenset()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`entries` in the journal; `broken_at` the id of the first line that does not fit the chain, 0 when lines are missing at
    the end, None when all is whole."""

    entries: int
    broken_at: int | None = None

    @property
    def intact(self) -> bool:
        return self.broken_at is None
