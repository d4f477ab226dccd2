"""Rows as an import hands them over, one readable line each, and how they get into a registry."""

from collections.abc import Iterable, Sequence
from itertools import islice

from desktop.models.domain.batches import BatchHead, FileKind, MergeCounts
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.orders import ObservedOrder, Order
from desktop.services.storage import Registry

NOON = 1_627_020_000  # 2021-07-23 06:00:00 UTC
_NOTHING = dict.fromkeys(ObservedOrder._fields)


def a_row(file_row: int = 2, **told: object) -> ObservedOrder:
    """A charged order of 1700.00 ₸, number 753, without UUID, unless told otherwise."""
    usual = {
        "order_number": "753",
        "amount_minor": 170_000,
        "currency": "KZT",
        "status": "DEPOSITED",
        "registered_at": NOON,
    }
    return ObservedOrder(**{**_NOTHING, **usual, "file_row": file_row, **told})  # type: ignore[arg-type]


def a_head(name: str = "july.csv") -> BatchHead:
    return BatchHead(file_name=name, digest=name, kind=FileKind.CSV)


def load(registry: Registry, rows: Iterable[ObservedOrder], name: str = "july.csv", chunk: int = 5000) -> MergeCounts:
    """One file, in chunks of so many rows."""
    left = iter(rows)
    with registry.batches.begin(a_head(name)) as writer:
        while part := list(islice(left, chunk)):
            writer.add(part)
        counts = writer.counts()
        writer.commit(rejected=counts.duplicate_count, skipped=0, control_totals=())
    return counts


def all_orders(registry: Registry) -> list[Order]:
    return registry.queries.page(OrderFilter(), OrderSort(), 0, 10_000)


def the_order(registry: Registry) -> Order:
    (order,) = all_orders(registry)
    return order


def everything(registry: Registry) -> tuple[object, ...]:
    """All that a person can see of the registry, ids included, but the list of imports."""
    orders = all_orders(registry)
    queries = registry.queries
    return (
        orders,
        list(queries.ids(OrderFilter(), OrderSort())),
        queries.totals(OrderFilter()),
        queries.totals_of([order.id for order in orders]),
        queries.choices(),
        [queries.history(order.id) for order in orders],
        [list(queries.ids(OrderFilter(search=word), OrderSort())) for word in ("7", "ужин", "@")],
    )


def numbers(orders: Sequence[Order]) -> list[str]:
    return [order.order_number for order in orders]
