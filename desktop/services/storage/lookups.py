"""Small questions to the registry: one order by its reference, a pasted list, the values that a filter can choose from."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from desktop.services.ports import Choices, ListMatch
from desktop.services.storage.opening import MARK
from desktop.services.storage.rows import ORDER_ROW, with_facets
from desktop.services.storage.schema import batches, facets, order_days, orders, settings
from desktop.services.storage.statements import among

_BATCHES = sa.select(sa.func.count() + sa.func.count(batches.c.undone_at)).select_from(batches).scalar_subquery()
_MARK = sa.select(sa.cast(settings.c.value, sa.BigInteger)).where(settings.c.name == MARK).scalar_subquery()
REVISION = sa.select(_BATCHES + sa.func.coalesce(_MARK, 0))
"""Grows with every import, every undo, and when payers are anonymised: batches are never deleted and taken back once at most,
and the mark only rises."""


def by_reference(reference: str) -> sa.Select[Any]:
    named = sa.or_(orders.c.order_number == reference, orders.c.md_order == reference.lower())
    statement = with_facets(ORDER_ROW).where(named if reference else sa.false())
    return statement.order_by(orders.c.registered_at.desc(), orders.c.id.desc())


USED_FACETS = sa.select(facets).where(facets.c.id.in_(sa.select(order_days.c.facet_id)))


def choices(connection: sa.Connection) -> Choices:
    """The values of the facets in use, each column's sorted; unknown ones left out."""
    used = connection.execute(USED_FACETS).all()

    def texts(name: str) -> tuple[str, ...]:
        return tuple(sorted({getattr(facet, name) for facet in used} - {""}))

    return Choices(
        merchants=texts("merchant"),
        methods=texts("payment_method"),
        payment_systems=texts("payment_system"),
        currencies=texts("currency"),
        action_codes=tuple(sorted({facet.action_code for facet in used} - {None})),
    )


def named_counts(entries: Sequence[str]) -> sa.Select[Any]:
    """Each entry that an order answers (by number, RRN or UUID), and how many do."""
    keys: list[sa.Column[Any]] = [orders.c.order_number, orders.c.rrn, orders.c.md_order]
    named = sa.union(*(sa.select(key.label("entry"), orders.c.id).where(among(key, entries)) for key in keys)).subquery()
    return sa.select(named.c.entry, sa.func.count()).group_by(named.c.entry)


def match_list(connection: sa.Connection, entries: Sequence[str]) -> ListMatch:
    """Blank and repeated entries are passed over; the given order is kept."""
    asked = [entry for entry in dict.fromkeys(entry.strip() for entry in entries) if entry]
    counts = {entry: int(count) for entry, count in connection.execute(named_counts(asked))}
    return ListMatch(
        found=tuple(entry for entry in asked if counts.get(entry) == 1),
        missing=tuple(entry for entry in asked if entry not in counts),
        ambiguous=tuple(entry for entry in asked if counts.get(entry, 0) > 1),
    )
