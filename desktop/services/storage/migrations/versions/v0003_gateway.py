"""Connections to the gateway, money operations, and how far the registry is up to date."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

UNDECIDED = "state IN ('SENT', 'UNKNOWN')"
ALIVE = "batch IS NOT NULL AND state NOT IN ('REJECTED', 'CANCELLED')"


def upgrade() -> None:
    _connections()
    _operations()


def _connections() -> None:
    op.create_table(
        "connections",
        sa.Column("merchant", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("is_test", sa.Integer(), nullable=False),
        sa.Column("is_training", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("merchant"),
    )
    op.create_table(
        "sync_marks",
        sa.Column("merchant", sa.Text(), nullable=False),
        sa.Column("synced_until", sa.BigInteger(), nullable=False),
        sa.Column("synced_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("merchant"),
    )
    op.create_table(
        "polls",
        sa.Column("md_order", sa.Text(), nullable=False),
        sa.Column("polled_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("md_order"),
    )


def _operations() -> None:
    op.create_table(
        "money_operations",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("merchant", sa.Text(), nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("md_order", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("before_minor", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=True),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("error_code", sa.Text(), nullable=True),
        sa.Column("error_text", sa.Text(), nullable=True),
        sa.Column("batch", sa.Text(), nullable=True),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("seen_no", sa.Integer(), nullable=False),
        sa.Column("done_no", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
    )
    _index("order", "md_order")
    _index("state", "state")
    _index("one", "md_order", UNDECIDED)
    _index("batch", "batch", ALIVE)


def _index(name: str, column: str, where: str | None = None) -> None:
    only: dict[str, Any] = {} if where is None else {"sqlite_where": sa.text(where), "postgresql_where": sa.text(where)}
    op.create_index(f"ix_money_operations_{name}", "money_operations", [column], unique=where is not None, **only)
