"""The tables of accounts, wrong tries and the journal of actions. Times are Unix seconds (UTC)."""

import sqlalchemy as sa

from desktop.services.storage.schema import metadata as metadata

accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("key", sa.Text, nullable=False, unique=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("password", sa.Text, nullable=False),
    sa.Column("roles", sa.Text, nullable=False),
    sa.Column("recovery_email", sa.Text),
    sa.Column("totp", sa.Text),
    sa.Column("created_at", sa.BigInteger, nullable=False),
    sa.Column("password_at", sa.BigInteger, nullable=False),
)
"""`key` is `accounts.account_key` of the name, `password` an Argon2id PHC text, `roles` their words with commas between."""

one_time_codes = sa.Table(
    "one_time_codes",
    metadata,
    sa.Column("account_id", sa.ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("expires_at", sa.BigInteger),
)
"""Codes that are good once: `printed`, `mail`, `second`. A used one is gone."""

attempts = sa.Table(
    "attempts",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("last_at", sa.BigInteger, nullable=False),
    sa.Column("locked_until", sa.BigInteger),
)

clock = sa.Table(
    "clock",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("seen_at", sa.BigInteger, nullable=False),
)
"""The latest mark of the steady clock, a row for each of its figures: see `steady_clock`."""

journal = sa.Table(
    "journal",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", sa.BigInteger, nullable=False, index=True),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("station", sa.Text, nullable=False),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("details", sa.Text, nullable=False),
    sa.Column("chain", sa.Text, nullable=False),
)
"""`chain` is the SHA-256 of the entry before and this one's values."""

journal_head = sa.Table(
    "journal_head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("first_id", sa.Integer, nullable=False),
    sa.Column("last_id", sa.Integer, nullable=False),
    sa.Column("before", sa.Text, nullable=False),
    sa.Column("chain", sa.Text, nullable=False),
)
"""One row: where the chain begins (`before` = the hash that the first kept entry follows) and ends."""

APPEND_ONLY = (
    """CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
WHEN OLD.id >= (SELECT first_id FROM journal_head)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
)
"""Only what retention has put before `first_id` may go."""

for _trigger in APPEND_ONLY:
    sa.event.listen(journal_head, "after_create", sa.DDL(_trigger).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]
