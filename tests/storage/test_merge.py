"""What a file's rows become in the registry: new orders, changed ones, the same, repeated ones."""

import json

import pytest
from told import NOON, a_head, a_row, all_orders, load, the_order

from desktop.models.domain.batches import ControlTotal, FileKind, MergeCounts, Seal
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.statuses import OrderStatus
from desktop.services.storage import Registry

UUID = "018f0000-aaaa-7000-8000-000000000001"
OTHER_UUID = "018f0000-bbbb-7000-8000-000000000002"
CHUNKS = pytest.mark.parametrize("chunk", [1, 2, 5000])


def test_the_same_file_again_changes_nothing(registry: Registry) -> None:
    rows = [a_row(n, order_number=str(n), rrn=f"0{n}", md_order=f"u{n}", params='{"a": "1"}') for n in range(2, 40)]
    assert load(registry, rows) == MergeCounts(38, 0, 0)
    before = all_orders(registry)
    assert load(registry, rows, "again.csv") == MergeCounts(0, 0, 38)
    assert all_orders(registry) == before


def test_a_status_that_moved_is_a_change_with_a_history(registry: Registry) -> None:
    load(registry, [a_row(status="APPROVED")])
    assert load(registry, [a_row(7, status="DEPOSITED")], "august.csv") == MergeCounts(0, 1, 0)
    order = the_order(registry)
    assert order.status is OrderStatus.DEPOSITED
    first, second = registry.queries.history(order.id)
    assert (first.file_name, first.file_row, first.changes) == ("july.csv", 2, {})
    assert (second.file_name, second.file_row) == ("august.csv", 7)
    assert second.changes == {"status": (OrderStatus.APPROVED, OrderStatus.DEPOSITED)}


def test_a_poorer_file_blanks_nothing_and_a_richer_one_fills(registry: Registry) -> None:
    load(registry, [a_row(rrn="117489005146", description="За ужин")])
    assert load(registry, [a_row()], "poor.csv") == MergeCounts(0, 0, 1)
    assert load(registry, [a_row(email="a@example.kz", fee_minor=500)], "rich.csv") == MergeCounts(0, 1, 0)
    order = the_order(registry)
    assert (order.rrn, order.description, order.email) == ("117489005146", "За ужин", "a@example.kz")
    assert order.fee == Money(500, KZT)


def test_a_uuid_fills_the_order_that_had_none(registry: Registry) -> None:
    load(registry, [a_row()])
    assert load(registry, [a_row(md_order=UUID)], "b.csv") == MergeCounts(0, 1, 0)
    assert the_order(registry).md_order == UUID
    assert load(registry, [a_row()], "c.csv") == MergeCounts(0, 0, 1)


def test_a_known_uuid_names_the_order_whatever_else_moved(registry: Registry) -> None:
    load(registry, [a_row(md_order=UUID)])
    assert load(registry, [a_row(md_order=UUID, order_number="754", registered_at=NOON + 5)], "b.csv").updated == 1
    assert the_order(registry).order_number == "754"


def test_another_uuid_under_the_same_key_is_another_order(registry: Registry) -> None:
    load(registry, [a_row(md_order=UUID)])
    assert load(registry, [a_row(md_order=OTHER_UUID)], "b.csv") == MergeCounts(1, 0, 0)


def test_of_two_uuids_for_one_known_order_the_first_fills_it(registry: Registry) -> None:
    load(registry, [a_row()])
    assert load(registry, [a_row(2, md_order=UUID), a_row(3, md_order=OTHER_UUID)], "b.csv") == MergeCounts(1, 1, 0)


def test_one_number_under_two_merchants_is_two_orders(registry: Registry) -> None:
    assert load(registry, [a_row(2, merchant="east"), a_row(3, merchant="west"), a_row(4)]).new == 3
    assert load(registry, [a_row(2, merchant="west")], "b.csv") == MergeCounts(0, 0, 1)


def test_one_number_at_another_time_is_another_order(registry: Registry) -> None:
    assert load(registry, [a_row(2), a_row(3, registered_at=NOON + 1)]).new == 2


@CHUNKS
@pytest.mark.parametrize("known", [False, True])
def test_of_a_repeated_uuid_the_later_row_wins(registry: Registry, chunk: int, known: bool) -> None:
    if known:
        load(registry, [a_row(md_order=OTHER_UUID, order_number="1")], "before.csv")
    rows = [
        a_row(2, md_order=UUID, email="first@example.kz"),
        a_row(3, order_number="8", md_order="u8"),
        a_row(4, md_order=UUID, status="REVERSED"),
    ]
    assert load(registry, rows, chunk=chunk) == MergeCounts(2, 0, 0, ((2, UUID),), 1)
    (order,) = registry.queries.find(UUID)
    assert (order.status, order.email, order.file_row) == (OrderStatus.REVERSED, None, 4)
    assert registry.queries.totals(OrderFilter()).count == (3 if known else 2)


@CHUNKS
def test_of_a_repeated_number_the_later_row_wins(registry: Registry, chunk: int) -> None:
    rows = [a_row(2), a_row(3, merchant="west"), a_row(4, amount_minor=5), a_row(5, order_number="8")]
    assert load(registry, rows, chunk=chunk) == MergeCounts(3, 0, 0, ((2, "753"),), 1)
    assert registry.queries.totals(OrderFilter()).sum("amount_minor", "KZT") == 5 + 2 * 170_000


@CHUNKS
def test_a_row_without_uuid_repeats_one_with_it_and_keeps_the_uuid(registry: Registry, chunk: int) -> None:
    counts = load(registry, [a_row(2, md_order=UUID, status="APPROVED"), a_row(3)], chunk=chunk)
    assert counts == MergeCounts(1, 0, 0, ((2, UUID),), 1)
    assert (the_order(registry).md_order, the_order(registry).status) == (UUID, OrderStatus.DEPOSITED)


@CHUNKS
def test_a_repeated_row_over_a_known_order_counts_once(registry: Registry, chunk: int) -> None:
    load(registry, [a_row(status="APPROVED")])
    counts = load(registry, [a_row(2, status="DEPOSITED"), a_row(3, status="APPROVED")], "b.csv", chunk)
    assert counts == MergeCounts(0, 0, 1, ((2, "753"),), 1)
    assert the_order(registry).status is OrderStatus.APPROVED


def test_gross_is_the_registered_sum_else_shown_plus_refunded_of_a_refund(registry: Registry) -> None:
    load(registry, [a_row(2, order_number="1", amount_minor=0, refunded_minor=100, status="REFUNDED")])
    load(registry, [a_row(2, order_number="2", amount_minor=70, refunded_minor=30, status="DEPOSITED")], "b.csv")
    load(registry, [a_row(2, order_number="3", amount_minor=1, registered_minor=900, refunded_minor=5, status="REFUNDED")], "c")
    load(registry, [a_row(2, order_number="3", amount_minor=0, refunded_minor=6, status="REFUNDED")], "d.csv")
    gross = {order.order_number: order.gross.minor for order in all_orders(registry)}
    assert gross == {"1": 100, "2": 70, "3": 900}


def test_parameters_are_joined_by_key(registry: Registry) -> None:
    load(registry, [a_row(params=json.dumps({"a": "1", "b": "2"}))])
    load(registry, [a_row(params=json.dumps({"b": "3", "c": "4"}))], "b.csv")
    assert the_order(registry).params == {"a": "1", "b": "3", "c": "4"}
    assert load(registry, [a_row(params=json.dumps({"c": "4"}))], "c.csv") == MergeCounts(0, 0, 1)


def test_operations_are_joined_by_type_and_time(registry: Registry) -> None:
    approve, deposit = ({"type": word, "at": NOON + at, "amount_minor": 5} for word, at in (("APPROVE", 1), ("DEPOSIT", 9)))
    load(registry, [a_row(operations=json.dumps([deposit]))])
    load(registry, [a_row(operations=json.dumps([approve, {**deposit, "rrn": "1"}]))], "b.csv")
    first, second = the_order(registry).operations
    assert (first.type, second.type, second.rrn) == ("APPROVE", "DEPOSIT", "1")


def test_words_of_a_status_and_a_code_do_not_outlive_them(registry: Registry) -> None:
    load(registry, [a_row(status="UNKNOWN", status_raw="ЗАВИС", action_code=5, action_text="Отказ")])
    load(registry, [a_row(status="DEPOSITED", action_code=0)], "b.csv")
    order = the_order(registry)
    assert (order.status_raw, order.action_code, order.action_text) == (None, 0, None)


def test_nothing_is_kept_without_commit(registry: Registry) -> None:
    with registry.batches.begin(a_head()) as writer:
        writer.add([a_row()])
        assert writer.counts().new == 1
    assert all_orders(registry) == []
    assert registry.batches.batches() == []
    assert registry.queries.revision() == 0


def test_readers_see_the_old_state_until_commit(registry: Registry) -> None:
    load(registry, [a_row()])
    with registry.batches.begin(a_head("b.csv")) as writer:
        writer.add([a_row(status="REVERSED"), a_row(3, order_number="9")])
        assert the_order(registry).status is OrderStatus.DEPOSITED
        writer.commit(rejected=0, skipped=0, control_totals=())
        assert len(all_orders(registry)) == 2


def test_rows_are_judged_without_being_written(registry: Registry) -> None:
    load(registry, [a_row(2, order_number="1"), a_row(3, order_number="2")])
    with registry.batches.begin(a_head("b.csv")) as writer:
        rows = [a_row(2, order_number="1"), a_row(3, order_number="2", status="REVERSED"), a_row(4, order_number="3")]
        assert writer.classify(rows) == ["unchanged", "updated", "new"]
        assert writer.counts() == MergeCounts(0, 0, 0)


def test_judging_the_first_file_leaves_it_the_first(registry: Registry) -> None:
    with registry.batches.begin(a_head()) as writer:
        assert writer.classify([a_row()]) == ["new"]
        writer.add([a_row()])
        assert writer.classify([a_row(), a_row(status="REVERSED"), a_row(order_number="9")]) == ["unchanged", "updated", "new"]
        assert writer.counts().new == 1


def test_a_batch_tells_what_it_was(registry: Registry) -> None:
    with registry.batches.begin(a_head()) as writer:
        writer.add([a_row()])
        batch = writer.commit(rejected=3, skipped=4, control_totals=[ControlTotal("amount", 170_000, 170_000)])
    (kept,) = registry.batches.batches()
    assert (kept.id, kept.file_name, kept.kind, kept.new, kept.rejected, kept.skipped, kept.seal) == (
        batch, "july.csv", FileKind.CSV, 1, 3, 4, Seal.OK,
    )  # fmt: skip
    assert kept.control_totals == (ControlTotal("amount", 170_000, 170_000),)
    assert registry.batches.by_digest("july.csv") == kept
    assert registry.batches.by_digest("other") is None


def test_the_order_remembers_its_batch_and_row(registry: Registry) -> None:
    load(registry, [a_row(17)])
    load(registry, [a_row(99, status="REVERSED")], "b.csv")
    assert (the_order(registry).batch, the_order(registry).file_row) == (1, 17)


def test_too_many_repeats_are_counted_but_not_all_named(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.services.storage.batch_writer.MAX_DUPLICATES", 3)
    counts = load(registry, [a_row(n) for n in range(2, 12)], chunk=2)
    assert (counts.new, counts.duplicate_count, len(counts.duplicates)) == (1, 9, 3)
    assert registry.queries.page(OrderFilter(), OrderSort(), 0, 5)[0].file_row == 11


def test_a_uuid_may_bring_an_order_the_key_of_a_later_row(registry: Registry) -> None:
    """The order's merchant is known from before; the row that gives it another number does not name one."""
    load(registry, [a_row(2, md_order="q", merchant="east", order_number="2")])
    counts = load(registry, [a_row(2, md_order="q", order_number="1"), a_row(3, merchant="east", order_number="1")], "b.csv")
    assert (counts.new, counts.updated, counts.duplicates) == (0, 1, ((2, "q"),))
    order = the_order(registry)
    assert (order.md_order, order.merchant, order.order_number, order.file_row) == ("q", "east", "1", 2)
