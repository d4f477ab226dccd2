"""The tables. Alembic's migrations make them; every query and write of this package names them from here.

Sums are minor units, times Unix seconds (UTC), so that both databases compare them as plain integers.

A *facet* is one combination of everything that has few values (merchant, status, currency, means, system, response code).
Orders point to theirs, a filter over such fields becomes a short list of facet ids, and `order_days` keeps the sums of each
facet and UTC day, so that count and sums of a filter over a million orders need no pass over them.
"""

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()

facets = sa.Table(
    "facets",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("merchant", sa.Text, nullable=False, server_default=""),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("status_raw", sa.Text, nullable=False, server_default=""),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("payment_method", sa.Text, nullable=False, server_default=""),
    sa.Column("payment_system", sa.Text, nullable=False, server_default=""),
    sa.Column("action_code", sa.Integer),
    sa.Column("ofd_status", sa.Text, nullable=False, server_default=""),
)

batches = sa.Table(
    "batches",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("file_name", sa.Text, nullable=False),
    sa.Column("digest", sa.Text, nullable=False, index=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("profile", sa.Text),
    sa.Column("imported_at", sa.BigInteger, nullable=False),
    sa.Column("new", sa.Integer, nullable=False),
    sa.Column("updated", sa.Integer, nullable=False),
    sa.Column("unchanged", sa.Integer, nullable=False),
    sa.Column("rejected", sa.Integer, nullable=False),
    sa.Column("skipped", sa.Integer, nullable=False),
    sa.Column("seal", sa.Text, nullable=False),
    sa.Column("control_totals", sa.Text, nullable=False, server_default="[]"),
    sa.Column("details", sa.Text, nullable=False, server_default="{}"),
    sa.Column("undone_at", sa.BigInteger),
)

orders = sa.Table(
    "orders",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("facet_id", sa.ForeignKey("facets.id"), nullable=False),
    sa.Column("gross_minor", sa.BigInteger, nullable=False),
    sa.Column("last4", sa.Text),
    sa.Column("batch_id", sa.ForeignKey("batches.id"), nullable=False),
    sa.Column("file_row", sa.Integer, nullable=False),
    sa.Column("order_number", sa.Text, nullable=False, server_default=""),
    sa.Column("md_order", sa.Text),
    sa.Column("rrn", sa.Text),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("registered_minor", sa.BigInteger),
    sa.Column("fee_minor", sa.BigInteger),
    sa.Column("refunded_minor", sa.BigInteger),
    sa.Column("action_text", sa.Text),
    sa.Column("registered_at", sa.BigInteger, nullable=False),
    sa.Column("paid_at", sa.BigInteger),
    sa.Column("completed_at", sa.BigInteger),
    sa.Column("refunded_at", sa.BigInteger),
    sa.Column("updated_at", sa.BigInteger),
    sa.Column("masked_pan", sa.Text),
    sa.Column("description", sa.Text),
    sa.Column("email", sa.Text),
    sa.Column("cardholder", sa.Text),
    sa.Column("ip", sa.Text),
    sa.Column("expiry", sa.Text),
    sa.Column("eci", sa.Text),
    sa.Column("terminal_id", sa.Text),
    sa.Column("processing_id", sa.Text),
    sa.Column("approval_code", sa.Text),
    sa.Column("params", sa.Text),
    sa.Column("operations", sa.Text),
)
"""After the first six the columns follow `ObservedOrder`, so that a row of a file becomes a row here by slices."""

_SUMS = (orders.c.gross_minor, orders.c.fee_minor, orders.c.refunded_minor)


def _where_known(column: sa.Column[Any]) -> dict[str, Any]:
    return {"sqlite_where": column.is_not(None), "postgresql_where": column.is_not(None)}


def _covering(name: str, date: sa.Column[Any]) -> sa.Index:
    """For a date that not every file tells: the ids and sums of a period over it are read from the index alone, facet by
    facet, so that nothing has to be sorted into groups."""
    figures = (orders.c.registered_at, orders.c.amount_minor, *_SUMS)
    return sa.Index(name, orders.c.facet_id, date, *figures, **_where_known(date))


SORT_INDEXES = {
    name: sa.Index(f"ix_orders_by_{name}", orders.c[name])
    for name in ("registered_at", "rrn", "amount_minor", "fee_minor", "refunded_minor", "masked_pan", "description")
}
"""The columns on screen by default can be walked in their order (ties by id come with every index of SQLite)."""

ORDER_INDEXES = (
    *SORT_INDEXES.values(),
    sa.Index("ix_orders_key", orders.c.order_number, orders.c.registered_at),
    sa.Index("ix_orders_md_order", orders.c.md_order, unique=True, **_where_known(orders.c.md_order)),
    sa.Index("ix_orders_last4", orders.c.last4, **_where_known(orders.c.last4)),
    sa.Index("ix_orders_amounts", orders.c.facet_id, orders.c.amount_minor, orders.c.registered_at, *_SUMS),
    _covering("ix_orders_paid", orders.c.paid_at),
    _covering("ix_orders_completed", orders.c.completed_at),
    _covering("ix_orders_refunded", orders.c.refunded_at),
)

order_search = sa.Table(
    "order_search",
    metadata,
    sa.Column("order_id", sa.ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sa.Column("text", sa.Text, nullable=False),
)
"""What the search looks into (see `filters.search_text`), apart from the wide rows so that a pass over it stays short."""

sightings = sa.Table(
    "sightings",
    metadata,
    sa.Column("order_id", sa.ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sa.Column("batch_id", sa.ForeignKey("batches.id"), primary_key=True, autoincrement=False),
    sa.Column("file_row", sa.Integer, nullable=False),
    sa.Column("told", sa.BigInteger, nullable=False),
    sa.Column("observed", sa.Text),
    sqlite_with_rowid=False,
)
"""Later words of files about an order (the first one is the order's own row): `told` has a bit for each field the file row
gave, `observed` holds their values as JSON, NULL when they changed nothing (then they equal what was known before). Once an
order is changed, its first state is kept here too, so an undo can fold anew."""

order_days = sa.Table(
    "order_days",
    metadata,
    sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("facet_id", sa.ForeignKey("facets.id"), primary_key=True, autoincrement=False),
    sa.Column("orders", sa.Integer, nullable=False),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("gross_minor", sa.BigInteger, nullable=False),
    sa.Column("fee_minor", sa.BigInteger, nullable=False),
    sa.Column("refunded_minor", sa.BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""Sums per UTC day of registration (`registered_at // 86400`) and facet, kept in the same transaction as the orders."""

templates = sa.Table(
    "templates",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)

settings = sa.Table(
    "settings",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

profiles = sa.Table(
    "profiles",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)
"""Profiles a person made in the import window; the shipped ones are files."""
