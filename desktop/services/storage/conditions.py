"""A filter of the domain as conditions of SQL: the same rule as `OrderFilter.matches`, and a test holds the two equal."""

import math
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.filters import OrderFilter
from desktop.services.storage.schema import facets, orders
from desktop.services.storage.statements import among, matches_pattern

Condition = sa.ColumnElement[bool]


def facet_conditions(where: OrderFilter) -> list[Condition]:
    """What the filter asks of the facets."""
    conditions: list[Condition] = []
    if where.statuses:
        words = sorted(where.statuses)
        conditions.append(facets.c.status.not_in(words) if where.statuses_excluded else facets.c.status.in_(words))
    for column, values in (
        (facets.c.merchant, where.merchants),
        (facets.c.payment_method, where.methods),
        (facets.c.payment_system, where.payment_systems),
        (facets.c.currency, where.currencies),
    ):
        if values:
            conditions.append(column.in_(sorted(values - {""})))  # a blank facet means unknown
    if where.action_codes:
        conditions.append(facets.c.action_code.in_(sorted(where.action_codes)))
    return conditions


def bounds(where: OrderFilter) -> tuple[int | None, int | None]:
    """The period in whole Unix seconds, the end excluded."""
    start, end = where.period.start, where.period.end
    return (
        None if start is None else math.ceil(start.timestamp()),
        None if end is None else math.ceil(end.timestamp()),
    )


def period_conditions(where: OrderFilter) -> list[Condition]:
    start, end = bounds(where)
    column = orders.c[where.date_basis.attribute]
    return [*([] if start is None else [column >= start]), *([] if end is None else [column < end])]


def amount_conditions(where: OrderFilter) -> list[Condition]:
    conditions: list[Condition] = []
    if where.amount_from is not None:
        conditions.append(orders.c.amount_minor >= where.amount_from)
    if where.amount_to is not None:
        conditions.append(orders.c.amount_minor <= where.amount_to)
    return conditions


def text_conditions(where: OrderFilter) -> list[Condition]:
    """Numbers, patterns and the pasted list: what an index or a pass over one column answers."""
    conditions: list[Condition] = []
    for column, pattern in ((orders.c.order_number, where.order_number), (orders.c.rrn, where.rrn)):
        if pattern.strip("*") or (pattern and column.nullable is False and "*" not in pattern):
            conditions.append(matches_pattern(column, pattern))
    if where.md_order:
        conditions.append(orders.c.md_order == where.md_order.lower())
    if where.last4:
        conditions.append(orders.c.last4 == where.last4)
    if where.numbers:
        keys: list[sa.Column[Any]] = [orders.c.order_number, orders.c.rrn, orders.c.md_order]
        named = sa.union(*(sa.select(orders.c.id).where(among(column, where.numbers)) for column in keys))
        conditions.append(orders.c.id.in_(named))
    return conditions
