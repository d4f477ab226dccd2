"""An import taken back leaves the registry as if it had never been; any row of imports and undos equals a plain model."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import NOON, a_row, all_orders, everything, load, the_order

from desktop.models.domain.batches import UndoResult
from desktop.models.domain.errors import Conflict, NotFound
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.totals import Totals
from desktop.services.storage import Registry, open_registry
from desktop.services.storage.order_rows import order_from_state
from desktop.services.storage.states import MD_ORDER, MERCHANT, ORDER_NUMBER, REGISTERED_AT, Word, fold


def test_what_only_the_batch_told_vanishes(registry: Registry) -> None:
    load(registry, [a_row(2), a_row(3, order_number="9", email="x@y")])
    assert registry.batches.undo(1) == UndoResult(1, removed=2, restored=0)
    assert all_orders(registry) == []
    assert registry.queries.totals(OrderFilter()) == Totals()
    assert registry.queries.choices().currencies == ()


def test_what_others_told_is_put_back(registry: Registry) -> None:
    load(registry, [a_row(2, status="APPROVED", rrn="1"), a_row(3, order_number="9")])
    before = everything(registry)
    load(
        registry, [a_row(2, status="REVERSED", email="x@y"), a_row(3, order_number="9"), a_row(4, order_number="new")], "b.csv"
    )
    assert registry.batches.undo(2) == UndoResult(2, removed=1, restored=1)
    assert everything(registry) == before


def test_the_first_batch_taken_back_leaves_what_the_second_told(registry: Registry) -> None:
    load(registry, [a_row(2, rrn="1", description="ужин")])
    load(registry, [a_row(8, rrn="1")], "poor.csv")
    registry.batches.undo(1)
    order = the_order(registry)
    assert (order.rrn, order.description, order.batch, order.file_row) == ("1", None, 2, 8)
    assert [sighting.file_name for sighting in registry.queries.history(order.id)] == ["poor.csv"]
    assert list(registry.queries.ids(OrderFilter(search="ужин"), OrderSort())) == []


def test_a_filled_uuid_is_taken_away_again(registry: Registry) -> None:
    load(registry, [a_row()])
    load(registry, [a_row(md_order="u1")], "b.csv")
    registry.batches.undo(2)
    assert registry.queries.find("u1") == []
    assert load(registry, [a_row()], "c.csv").unchanged == 1


def test_undo_of_an_undone_and_of_no_batch(registry: Registry) -> None:
    load(registry, [a_row()])
    registry.batches.undo(1)
    with pytest.raises(Conflict) as undone:
        registry.batches.undo(1)
    assert undone.value.code == "conflict.batch_undone"
    with pytest.raises(NotFound) as missing:
        registry.batches.undo(2)
    assert missing.value.code == "not_found.batch"


def test_an_undone_batch_is_still_listed_but_its_file_is_new_again(registry: Registry) -> None:
    load(registry, [a_row()])
    registry.batches.undo(1)
    (batch,) = registry.batches.batches()
    assert batch.undone_at is not None
    assert registry.batches.by_digest("july.csv") is None
    assert load(registry, [a_row()]).new == 1


def test_the_revision_grows_with_every_import_and_undo(registry: Registry) -> None:
    seen = [registry.queries.revision()]
    for act in (lambda: load(registry, [a_row()]), lambda: load(registry, [a_row()], "b"), lambda: registry.batches.undo(1)):
        act()
        seen.append(registry.queries.revision())
    assert seen == sorted(set(seen))


def test_a_sum_that_grew_and_went_back(registry: Registry) -> None:
    load(registry, [a_row(amount_minor=100, fee_minor=1)])
    before = registry.queries.totals(OrderFilter())
    load(registry, [a_row(amount_minor=700, fee_minor=7, refunded_minor=3)], "b.csv")
    assert registry.queries.totals(OrderFilter()).sum("amount_minor", "KZT") == 700
    registry.batches.undo(2)
    assert registry.queries.totals(OrderFilter()) == before


@dataclass
class Model:
    """Orders as lists of words, matched one row after the other by looking at all of them."""

    orders: list[list[Word]] = field(default_factory=list)

    def load(self, batch: int, rows: Iterable[ObservedOrder]) -> int:
        return sum(self._tell(batch, row) for row in rows)

    def _tell(self, batch: int, row: ObservedOrder) -> int:
        """1 when the row repeats an earlier one of its batch."""
        words, told = self._meant(row), row[1:]
        if words is None:
            self.orders.append([Word(batch, row.file_row, told)])
            return 0
        repeated = words[-1].batch == batch
        if repeated:
            earlier = words.pop()
            told = (row if row.md_order else row._replace(md_order=earlier.told[MD_ORDER]))[1:]
        words.append(Word(batch, row.file_row, told))
        return int(repeated)

    def _meant(self, row: ObservedOrder) -> list[Word] | None:
        states = [(fold(words), words) for words in self.orders]
        by_uuid = [words for state, words in states if row.md_order and state[MD_ORDER] == row.md_order]
        same = [
            (state[MD_ORDER] or "", place, words)
            for place, (state, words) in enumerate(states)
            if (state[MERCHANT] or "", state[ORDER_NUMBER], state[REGISTERED_AT])
            == (row.merchant or "", row.order_number, row.registered_at)
            and (row.md_order is None or state[MD_ORDER] is None)
        ]
        return by_uuid[0] if by_uuid else min(same)[2] if same else None

    def undo(self, batch: int) -> tuple[int, int]:
        """How many orders vanish, how many change."""
        before = [fold(words) for words in self.orders]
        left = [[word for word in words if word.batch != batch] for words in self.orders]
        restored = sum(fold(words) != state for words, state in zip(left, before, strict=True) if words)
        self.orders = [words for words in left if words]
        return len(before) - len(self.orders), restored

    def seen(self) -> list[tuple[str, list[tuple[int, int]]]]:
        """Each order without its id, with the batches and rows that told about it."""
        return sorted(
            (
                repr(order_from_state(0, words[0].batch, words[0].file_row, fold(words))),
                [(word.batch, word.file_row) for word in words],
            )
            for words in self.orders
        )


def seen(registry: Registry) -> list[tuple[str, list[tuple[int, int]]]]:
    orders = all_orders(registry)
    told = {order.id: [(s.batch, s.file_row) for s in registry.queries.history(order.id)] for order in orders}
    return sorted((repr(order).replace(f"id={order.id}", "id=0", 1), told[order.id]) for order in orders)


def sums_by_hand(registry: Registry) -> list[tuple[str, str, int, int, int, int, int]]:
    sums: dict[tuple[str, str], list[int]] = {}
    for order in all_orders(registry):
        figures = (order.amount, order.gross, order.fee, order.refunded)
        group = sums.setdefault((order.amount.currency.code, order.status.value), [0] * 5)
        for place, more in enumerate((1, *(money.minor if money else 0 for money in figures))):
            group[place] += more
    return sorted((*name, *figures) for name, figures in sums.items())


def maybe(*values: object) -> st.SearchStrategy[object]:
    return st.sampled_from((None, *values))


def told_rows(uuids: st.SearchStrategy[object]) -> st.SearchStrategy[list[ObservedOrder]]:
    values = {
        "merchant": maybe("east"),
        "order_number": st.sampled_from("12"),
        "md_order": uuids,
        "registered_at": st.sampled_from([NOON, NOON + 90_000]),
        "amount_minor": st.sampled_from([100, 200]),
        "registered_minor": maybe(300),
        "refunded_minor": maybe(50),
        "status": st.sampled_from(["APPROVED", "REFUNDED"]),
        "payment_method": maybe("CARD", "APPLE"),
        "action_code": maybe(0, 5),
        "action_text": maybe("Отказ"),
        "description": maybe("За  ужин", "обед"),
        "params": maybe('{"a": "1"}', '{"b": "2"}', '{"a": "2", "b": "2"}'),
    }
    one = st.fixed_dictionaries(values)
    return st.lists(one, max_size=7).map(lambda rows: [a_row(2 + n, **told) for n, told in enumerate(rows)])


UUIDS = st.sampled_from([st.none(), maybe("p", "q", "r"), st.sampled_from("pqr")])
FILES = UUIDS.flatmap(told_rows)
STEPS = st.lists(st.tuples(FILES, st.integers(1, 8)) | st.integers(1, 6), min_size=1, max_size=7)


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_any_row_of_imports_and_undos_equals_a_plain_model(steps: list[tuple[list[ObservedOrder], int] | int]) -> None:
    model, kept, last = Model(), set[int](), 0
    with a_registry() as registry:
        for step in steps:
            if isinstance(step, tuple):
                last += 1
                kept.add(last)
                repeated = model.load(last, step[0])
                counts = load(registry, step[0], f"{last}.csv", chunk=step[1])
                assert counts.duplicate_count == repeated
                assert counts.new + counts.updated + counts.unchanged + repeated == len(step[0])
            elif step in kept:
                kept.remove(step)
                assert registry.batches.undo(step) == UndoResult(step, *model.undo(step))
            assert seen(registry) == model.seen()
            parts = registry.queries.totals(OrderFilter()).parts
            assert [tuple(getattr(part, name) for name in part.__slots__) for part in parts] == sums_by_hand(registry)
            assert_consistent(registry)


@settings(max_examples=20, deadline=None)
@given(st.lists(FILES, max_size=3), FILES, st.integers(1, 8))
def test_undo_of_the_latest_import_brings_back_every_answer(
    before: list[list[ObservedOrder]], latest: list[ObservedOrder], chunk: int
) -> None:
    with a_registry() as registry:
        for number, rows in enumerate(before):
            load(registry, rows, f"{number}.csv")
        was = everything(registry)
        load(registry, latest, "latest.csv", chunk)
        registry.batches.undo(len(before) + 1)
        assert everything(registry) == was


@contextmanager
def a_registry() -> Iterator[Registry]:
    with TemporaryDirectory() as folder:
        registry = open_registry(Path(folder) / "registry.db")
        try:
            yield registry
        finally:
            registry.close()


def assert_consistent(registry: Registry) -> None:
    """No part of an order is left where the order is gone, and the search finds what the orders say."""
    with registry.queries._database.reading() as connection:
        lost = (
            "SELECT count(*) FROM order_search WHERE order_id NOT IN (SELECT id FROM orders)",
            "SELECT count(*) FROM orders WHERE id NOT IN (SELECT order_id FROM order_search)",
            "SELECT count(*) FROM sightings WHERE order_id NOT IN (SELECT id FROM orders)",
            "SELECT count(*) FROM order_days WHERE orders <= 0",
        )
        assert [connection.exec_driver_sql(asked).scalar_one() for asked in lost] == [0] * len(lost)
    for word in ("ужин", "обед"):
        found = registry.queries.ids(OrderFilter(search=word), OrderSort())
        assert list(found) == [o.id for o in all_orders(registry) if word in (o.description or "")]
