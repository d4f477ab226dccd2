"""Every kind of question that the filters panel can ask: first page, count and sums, as the window asks for them."""

import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.processes import in_child
from benchmarks.result import Result, percentile, within
from benchmarks.seed_file import DAYS, GOODS, NAMES, NEWEST, REFUSALS

if TYPE_CHECKING:
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.models.domain.orders import Order

PAGE = 200
REPEATS = 7
LIMIT_MS = 150
Ask = Callable[[random.Random, "list[Order]"], "OrderFilter"]


def measure(registry: Path) -> list[Result]:
    """The panel's filters, and apart from them the search box, which looks for any part of five fields: no index helps it."""
    answer = in_child(ask_all, str(registry))
    times: dict[str, list[float]] = answer["times"]
    searches = {name: samples for name, samples in times.items() if "search" in name}
    panel = {name: samples for name, samples in times.items() if name not in searches}
    return [*_figures("filters of the panel", panel, answer["orders"]), *_figures("search box", searches, answer["orders"])]


def _figures(what: str, times: dict[str, list[float]], orders: int) -> list[Result]:
    every = [sample for samples in times.values() for sample in samples]
    tails = {name: round(percentile(samples, 0.95), 1) for name, samples in times.items()}
    worst = sorted(tails, key=tails.__getitem__, reverse=True)
    slowest = "slowest: " + ", ".join(f"{name} {tails[name]:.0f}" for name in worst[:3])
    count = f"{len(times)} kinds × {REPEATS}, {orders} orders, p50 {percentile(every, 0.5):.0f} ms; {slowest}"
    parts = {name: tails[name] for name in worst}
    return [within(f"{what}, p95", percentile(every, 0.95), "ms", LIMIT_MS, count, parts)]


def ask_all(registry: str) -> dict[str, Any]:
    """Milliseconds of each filter's repeats, with other values every time; the first pass over all is not counted."""
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.filters import OrderFilter

    cabinet = build(StartupConfig(data_dir=Path(registry)))
    queries, dice = cabinet.queries, random.Random(1)
    total = queries.totals(OrderFilter()).count
    known = [
        order for place in range(20) for order in queries.page(OrderFilter(), _sort("registered_at"), place * total // 20, 3)
    ]
    times: dict[str, list[float]] = {name: [] for name in questions()}
    with ThreadPoolExecutor(2) as lane:
        for turn in range(REPEATS + 1):
            for name, (ask, sort) in questions().items():
                where = ask(dice, known)
                started = time.perf_counter()
                page = lane.submit(queries.page, where, sort, 0, PAGE)
                lane.submit(queries.totals, where).result()
                page.result()
                if turn:
                    times[name].append((time.perf_counter() - started) * 1000)
    cabinet.close()
    return {"times": times, "orders": total}


def count(registry: str) -> int:
    """The rows of the registry."""
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.filters import OrderFilter

    cabinet = build(StartupConfig(data_dir=Path(registry)))
    try:
        return cabinet.queries.totals(OrderFilter()).count
    finally:
        cabinet.close()


def _sort(column: str, descending: bool = True) -> "OrderSort":
    from desktop.models.domain.columns import ColumnKey
    from desktop.models.domain.filters import OrderSort

    return OrderSort(ColumnKey(column), descending)


def questions() -> "dict[str, tuple[Ask, OrderSort]]":
    newest, plain = _sort("registered_at"), {**_dates(), **_values(), **_texts(), **_mixed()}
    asked = {name: (ask, newest) for name, ask in plain.items()}
    for column in ("amount", "order_number", "description", "status", "rrn", "masked_pan", "payment_method", "refunded", "fee"):
        asked[f"all by {column}"] = (plain["all"], _sort(column))
        asked[f"month by {column}"] = (plain["month"], _sort(column, False))
    asked["oldest first"] = (plain["all"], _sort("registered_at", False))
    asked["status by amount"] = (plain["status"], _sort("amount"))
    return asked


def _dates() -> dict[str, Ask]:
    from desktop.models.domain.filters import DateBasis, OrderFilter

    def days(count: int, basis: DateBasis = DateBasis.CREATED, hours: int = 0) -> Ask:
        return lambda dice, _: OrderFilter(period=_period(dice, timedelta(days=count, hours=hours)), date_basis=basis)

    return {
        "all": lambda dice, known: OrderFilter(),
        "day": days(1),
        "week": days(7),
        "month": days(30),
        "year": days(365),
        "hours": days(0, hours=5),
        "odd days": days(93, hours=7),
        "paid in a month": days(30, DateBasis.PAID),
        "completed in a month": days(30, DateBasis.COMPLETED),
        "refunded in a year": days(365, DateBasis.REFUNDED),
    }


def _values() -> dict[str, Ask]:
    from desktop.models.domain.filters import OrderFilter
    from desktop.models.domain.statuses import OrderStatus as S

    some = frozenset
    return {
        "amount from": lambda dice, _: OrderFilter(amount_from=dice.randrange(100_00, 90_000_00)),
        "amount to": lambda dice, _: OrderFilter(amount_to=dice.randrange(100_00, 90_000_00)),
        "amount between": lambda dice, _: OrderFilter(
            amount_from=(low := dice.randrange(1_000_00, 20_000_00)), amount_to=low + 500_00
        ),
        "amount exactly": lambda dice, known: OrderFilter(
            amount_from=(sum_ := dice.choice(known).amount.minor), amount_to=sum_
        ),
        "status": lambda dice, _: OrderFilter(statuses=some({dice.choice((S.DEPOSITED, S.DECLINED, S.REFUNDED))})),
        "two statuses": lambda dice, _: OrderFilter(statuses=some({S.DEPOSITED, dice.choice((S.APPROVED, S.REFUNDED))})),
        "not these statuses": lambda dice, _: OrderFilter(statuses=some({S.DEPOSITED, S.DECLINED}), statuses_excluded=True),
        "merchant": lambda dice, _: OrderFilter(merchants=some({"second-shop"})),
        "method": lambda dice, _: OrderFilter(methods=some({dice.choice(("CARD", "APPLE", "GOOGLE"))})),
        "payment system": lambda dice, _: OrderFilter(payment_systems=some({dice.choice(("VISA", "MASTERCARD"))})),
        "response code": lambda dice, _: OrderFilter(action_codes=some({dice.choice(REFUSALS)})),
        "currency": lambda dice, _: OrderFilter(currencies=some({dice.choice(("KZT", "USD"))})),
        "last four": lambda dice, _: OrderFilter(last4=f"{dice.randrange(10_000):04}"),
    }


def _texts() -> dict[str, Ask]:
    from desktop.models.domain.filters import OrderFilter

    return {
        "order number": lambda dice, known: OrderFilter(order_number=dice.choice(known).order_number),
        "order number*": lambda dice, known: OrderFilter(order_number=dice.choice(known).order_number[:-3] + "*"),
        "*order*": lambda dice, _: OrderFilter(order_number=f"*{dice.randrange(1000):03}7*"),
        "*order": lambda dice, _: OrderFilter(order_number=f"*{dice.randrange(1000, 9999)}"),
        "order?": lambda dice, known: OrderFilter(order_number=dice.choice(known).order_number[:-2] + "??"),
        "rrn": lambda dice, known: OrderFilter(rrn=dice.choice(known).rrn or "1"),
        "rrn*": lambda dice, known: OrderFilter(rrn=(dice.choice(known).rrn or "1111111")[:7] + "*"),
        "uuid": lambda dice, known: OrderFilter(md_order=dice.choice(known).md_order or "00000000-0000-7000-8000-000000000000"),
        "search number": lambda dice, known: OrderFilter(search=dice.choice(known).order_number),
        "search rrn": lambda dice, known: OrderFilter(search=dice.choice(known).rrn or "1111"),
        "search word": lambda dice, _: OrderFilter(search=dice.choice(GOODS)),
        "search two words": lambda dice, _: OrderFilter(search=f"{dice.choice(GOODS)}, {dice.choice(NAMES)}".upper()),
        "search rare": lambda dice, _: OrderFilter(search=f"buyer{dice.randrange(1000)}@"),
        "search nothing": lambda dice, _: OrderFilter(search=f"нет такого {dice.randrange(1000)}"),
        "search two letters": lambda dice, _: OrderFilter(search=dice.choice(GOODS)[:2]),
        "200 pasted numbers": lambda dice, known: OrderFilter(
            numbers=tuple(str(dice.randrange(10_000_000, 11_000_000)) for _ in range(200))
        ),
    }


def _mixed() -> dict[str, Ask]:
    from desktop.models.domain.filters import OrderFilter

    def both(one: Ask, **more: Any) -> Ask:
        return lambda dice, known: replace(one(dice, known), **more)

    def month(dice: random.Random, known: "list[Order]") -> "OrderFilter":
        return OrderFilter(period=_period(dice, timedelta(days=30)))

    declined = _values()["status"]
    return {
        "month and status": lambda dice, known: replace(declined(dice, known), period=_period(dice, timedelta(days=30))),
        "month and amount": both(month, amount_from=20_000_00),
        "month and search": both(month, search=GOODS[0]),
        "status and amount": both(declined, amount_from=20_000_00, amount_to=40_000_00),
        "status and last four": both(declined, last4="0007"),
        "month, status, method, search": lambda dice, known: replace(
            declined(dice, known),
            period=_period(dice, timedelta(days=30)),
            methods=frozenset({"CARD"}),
            search=dice.choice(NAMES),
        ),
    }


def _period(dice: random.Random, length: timedelta) -> Any:
    from desktop.models.domain.period import Period

    newest = datetime.combine(NEWEST.date(), datetime.min.time(), UTC) - timedelta(hours=5)
    span = max(1, DAYS - length.days)
    start = newest - timedelta(days=length.days + dice.randrange(span), hours=dice.randrange(24) if length.seconds else 0)
    return Period(start, start + length)
