"""The tables of the gateway: connections, money operations, synchronisation. Times are Unix seconds (UTC)."""

import sqlalchemy as sa

from desktop.services.storage.schema_access import metadata as metadata

connections = sa.Table(
    "connections",
    metadata,
    sa.Column("merchant", sa.Text, primary_key=True),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("login", sa.Text, nullable=False),
    sa.Column("is_test", sa.Integer, nullable=False),
    sa.Column("is_training", sa.Integer, nullable=False),
)

sync_marks = sa.Table(
    "sync_marks",
    metadata,
    sa.Column("merchant", sa.Text, primary_key=True),
    sa.Column("synced_until", sa.BigInteger, nullable=False),
    sa.Column("synced_at", sa.BigInteger, nullable=False),
)

polls = sa.Table(
    "polls",
    metadata,
    sa.Column("md_order", sa.Text, primary_key=True),
    sa.Column("polled_at", sa.BigInteger, nullable=False),
)
"""When an order was last asked for by itself."""

money_operations = sa.Table(
    "money_operations",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("merchant", sa.Text, nullable=False),
    sa.Column("order_number", sa.Text, nullable=False),
    sa.Column("md_order", sa.Text, nullable=False),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("before_minor", sa.BigInteger, nullable=False),
    sa.Column("key", sa.Text, nullable=False, unique=True),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("items", sa.Text, nullable=False),
    sa.Column("asked_at", sa.BigInteger, nullable=False),
    sa.Column("asked_by", sa.Text, nullable=False),
    sa.Column("confirmed_by", sa.Text),
    sa.Column("sent_at", sa.BigInteger),
    sa.Column("sender", sa.Text),
    sa.Column("finished_at", sa.BigInteger),
    sa.Column("error_code", sa.Text),
    sa.Column("error_text", sa.Text),
    sa.Column("batch", sa.Text),
    sa.Column("told", sa.Integer, nullable=False),
    sa.Column("seen_no", sa.Integer, nullable=False),
    sa.Column("done_no", sa.Integer),
)
"""The order is named by the bank's id: its number in the registry may go with an import that is taken back, and come again for
another order. What is known of its card is read there, so that it is forgotten there. `sender` names the running program that
has sent it; `told` is 1 once the registry shows what became of it. `done_no` counts the operations that were done, `seen_no` is
how far that count was when the person decided."""

_UNDECIDED = "state IN ('SENT', 'UNKNOWN')"
_ALIVE = "batch IS NOT NULL AND state NOT IN ('REJECTED', 'CANCELLED')"

OPERATION_INDEXES = (
    sa.Index("ix_money_operations_order", money_operations.c.md_order),
    sa.Index("ix_money_operations_state", money_operations.c.state),
    sa.Index(
        "ix_money_operations_one",
        money_operations.c.md_order,
        unique=True,
        sqlite_where=sa.text(_UNDECIDED),
        postgresql_where=sa.text(_UNDECIDED),
    ),
    sa.Index(
        "ix_money_operations_batch",
        money_operations.c.batch,
        unique=True,
        sqlite_where=sa.text(_ALIVE),
        postgresql_where=sa.text(_ALIVE),
    ),
)
"""The unique ones are the last line of defence: one undecided operation per order, one living one per line of a list."""
