"""Count and sums of a filter. What whole days answer is read from the sums per day; the rest is added up from the orders."""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.filters import DateBasis, OrderFilter, search_key
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import StatusSums, Totals
from desktop.services.storage.conditions import (
    Condition,
    amount_conditions,
    bounds,
    facet_conditions,
    period_conditions,
    text_conditions,
)
from desktop.services.storage.ledger import DAY, NEXT_ORDER
from desktop.services.storage.planning import BY_AMOUNT, BY_TIME, Plan, Search, facet_ids, plan_of
from desktop.services.storage.schema import facets, order_days, orders
from desktop.services.storage.statements import BY_ID, among

Parts = dict[int, list[int]]
"""Facet id → count and the four sums."""

_SAMPLE = 200
_SUMS = ("amount_minor", "gross_minor", "fee_minor", "refunded_minor")


def totals_of(connection: sa.Connection, where: OrderFilter, search: Search) -> Totals:
    by_days = where.period.is_open or where.date_basis is DateBasis.CREATED
    if not by_days or text_conditions(where) or search_key(where.search):
        return _totals(connection, [_added(connection, plan_of(connection, where, None, search))])
    chosen = facet_ids(connection, where) if facet_conditions(where) else None
    if where.amount_from is None and where.amount_to is None:
        return _totals(connection, _of_period(connection, where, chosen))
    return _totals(connection, _of_amounts(connection, where, chosen, search))


def totals_of_orders(connection: sa.Connection, ids: Sequence[int]) -> Totals:
    return _totals(connection, [_added(connection, Plan([among(orders.c.id, ids)], BY_ID))])


def order_sums(plan: Plan) -> sa.Select[Any]:
    figures = [sa.func.coalesce(sa.func.sum(orders.c[name]), 0) for name in _SUMS]
    return plan.over(sa.select(orders.c.facet_id, sa.func.count(), *figures)).group_by(orders.c.facet_id)


def day_sums(first: int | None, last: int | None, chosen: Sequence[int] | None) -> sa.Select[Any]:
    """The sums of whole days, from `first` to before `last`."""
    columns = [sa.func.sum(order_days.c[name]) for name in ("orders", *_SUMS)]
    conditions = [] if chosen is None else [among(order_days.c.facet_id, chosen)]
    conditions += [] if first is None else [order_days.c.day >= first]
    conditions += [] if last is None else [order_days.c.day < last]
    return sa.select(order_days.c.facet_id, *columns).where(*conditions).group_by(order_days.c.facet_id)


def _of_period(connection: sa.Connection, where: OrderFilter, chosen: Sequence[int] | None) -> list[Parts]:
    """Whole days from the sums per day, the two broken ones at the edges from their orders."""
    start, end = bounds(where)
    first = None if start is None else -(-start // DAY)
    last = None if end is None else end // DAY
    if first is not None and last is not None and first > last:
        return [_raw(connection, start, end, chosen)]
    parts = [_read(connection, day_sums(first, last, chosen))]
    if start is not None and first is not None and start < first * DAY:
        parts.append(_raw(connection, start, first * DAY, chosen))
    if end is not None and last is not None and last * DAY < end:
        parts.append(_raw(connection, last * DAY, end, chosen))
    return parts


def _raw(connection: sa.Connection, start: int | None, end: int | None, chosen: Sequence[int] | None) -> Parts:
    at = orders.c.registered_at
    by_facet = [] if chosen is None else [among(orders.c.facet_id, chosen)]
    return _added(connection, Plan([at >= start, at < end, *by_facet], BY_TIME))


def _of_amounts(connection: sa.Connection, where: OrderFilter, chosen: Sequence[int] | None, search: Search) -> list[Parts]:
    """The orders of the amounts; or when most orders have such an amount, all of the period without the others."""
    plan = plan_of(connection, where, None, search)
    asked = amount_conditions(where)
    if plan.index == BY_TIME:
        return [_added(connection, plan)]
    every = facet_ids(connection, where)
    if not _are_common(connection, asked):
        return [_added(connection, _by_amount(where, every, asked))]
    others = [_added(connection, _by_amount(where, every, [~condition])) for condition in asked]
    return [*_of_period(connection, where, chosen), *map(_negated, others)]


def _by_amount(where: OrderFilter, chosen: Sequence[int], amounts: Sequence[Condition]) -> Plan:
    by_facet = among(orders.c.facet_id, chosen)
    return Plan([by_facet, *period_conditions(where), *amounts], BY_AMOUNT)


def sample_of(ids: Sequence[int], amounts: Sequence[Condition]) -> sa.Select[Any]:
    """Of these orders: how many are there, how many have such an amount."""
    figures: list[sa.ColumnElement[Any]] = [sa.func.count(), sa.func.count().filter(*amounts)]
    return sa.select(*figures).where(among(orders.c.id, ids))


def _are_common(connection: sa.Connection, amounts: Sequence[Condition]) -> bool:
    """Whether more than half of the orders have such an amount, judged by two hundred of them."""
    last = int(connection.execute(NEXT_ORDER).scalar_one())
    seen, such = connection.execute(sample_of([last * part // _SAMPLE for part in range(_SAMPLE)], amounts)).one()
    return bool(2 * such > seen)


def _added(connection: sa.Connection, plan: Plan) -> Parts:
    return _read(connection, order_sums(plan))


def _read(connection: sa.Connection, statement: sa.Select[Any]) -> Parts:
    return {facet_id: [int(figure) for figure in figures] for facet_id, *figures in connection.execute(statement)}


def _negated(parts: Parts) -> Parts:
    return {facet_id: [-figure for figure in figures] for facet_id, figures in parts.items()}


def _totals(connection: sa.Connection, gathered: Iterable[Parts]) -> Totals:
    """The parts of all facets, by currency and status."""
    groups: dict[tuple[str, OrderStatus], list[int]] = {}
    names = {row.id: (row.currency, OrderStatus(row.status)) for row in connection.execute(FACET_GROUPS)}
    for parts in gathered:
        for facet_id, figures in parts.items():
            group = groups.setdefault(names[facet_id], [0] * len(figures))
            group[:] = [before + more for before, more in zip(group, figures, strict=True)]
    return Totals(tuple(StatusSums(*name, *figures) for name, figures in sorted(groups.items()) if figures[0]))


FACET_GROUPS = sa.select(facets.c.id, facets.c.currency, facets.c.status)
