"""Very many orders in the order of a column of few values (status, means of payment …): value after value, each by id.

Measured with 1 M orders by status: the first page 15 ms instead of 250 ms, all ids 0.6 s instead of 1.5 s.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import groupby

import sqlalchemy as sa

from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.services.storage.planning import BY_AMOUNT, NARROW, Plan, count_by_days
from desktop.services.storage.rows import sort_column
from desktop.services.storage.schema import facets, orders
from desktop.services.storage.statements import BY_ID, among, raw_rows


def is_by_facet(plan: Plan, sort: OrderSort) -> bool:
    """Whether the plan left the way to its orders open and the sort is over a column of facets."""
    return plan.index is None and sort_column(sort.column).table is facets


def ids_by_facets(connection: sa.Connection, plan: Plan, sort: OrderSort) -> Iterator[int]:
    """The ids in the order of the sort, read only as far as they are taken."""
    by_id = orders.c.id.desc() if sort.descending else orders.c.id.asc()
    for group in _groups(connection, sort):
        many = int(connection.execute(count_by_days(OrderFilter(), group)).scalar_one()) > NARROW
        conditions = [*plan.conditions, among(orders.c.facet_id, group)]
        statement = Plan(conditions, BY_ID if many else BY_AMOUNT).over(sa.select(orders.c.id)).order_by(by_id)
        with closing(connection.execute(statement)) as result:
            yield from (row[0] for row in raw_rows(result))


def _groups(connection: sa.Connection, sort: OrderSort) -> Iterator[Sequence[int]]:
    """The facets of each value, the values in the order of the sort; an unknown one before all others."""
    found = connection.execute(sa.select(sort_column(sort.column), facets.c.id))
    ranked = sorted(((value is not None, value, facet_id) for value, facet_id in found), reverse=sort.descending)
    for _, group in groupby(ranked, key=lambda facet: facet[:2]):
        yield [facet_id for _, _, facet_id in group]
