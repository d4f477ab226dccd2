"""Payers leave old orders and nothing else does: not a sum, not a number, and no byte of theirs stays in the files."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from told import NOON, a_row, all_orders, everything, load

from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import EntryFilter
from desktop.models.domain.orders import ObservedOrder, Order
from desktop.services.storage import Registry, open_registry
from desktop.services.storage.anonymise import PAYER_FIELDS

DAY = 86_400
CUT = datetime.fromtimestamp(NOON + 10 * DAY, UTC)
PAYER = {
    "email": "aigerim@example.kz",
    "cardholder": "AIGERIM AKHMETOVA",
    "ip": "203.0.113.77",
    "expiry": "11/29",
    "masked_pan": "440043******7654",
    "description": "Подарок для Айгерім",
}
MARKS = [*PAYER.values(), "7654", "Тікенекті", "Бөлме", "Вторая Почта"]
MARKS += [mark.casefold() for mark in MARKS]


def a_payment(number: int, at: int, **told: object) -> ObservedOrder:
    params = json.dumps({"Имя": "Тікенекті", "n": str(number)}, ensure_ascii=False)
    usual = {"order_number": f"N{number}", "rrn": f"7000{number}", "registered_at": at, "params": params, **PAYER}
    return a_row(number, **{**usual, **told})


def old_file() -> list[ObservedOrder]:
    return [a_payment(n, NOON + n * DAY) for n in range(2, 10)]


def new_file() -> list[ObservedOrder]:
    return [a_payment(n, NOON + n * DAY, email="new@example.kz") for n in range(10, 14)]


@pytest.fixture
def filled(registry: Registry) -> Registry:
    """Old and new orders, the old ones told by three files, and a kept opening view."""
    load(registry, old_file(), name="first.csv")
    load(registry, new_file(), name="new.csv")
    load(registry, [a_payment(n, NOON + n * DAY, params='{"Место": "Бөлме"}', fee_minor=5) for n in (2, 3)], name="second.csv")
    load(registry, [row._replace(description="Вторая Почта") for row in old_file()[:3]], name="third.csv")
    registry.keep_answer(OrderFilter(), OrderSort())
    return registry


def told_of_payers(order: Order) -> list[object]:
    found = [getattr(order, name) for name in PAYER_FIELDS if name != "params"]
    return [value for value in (*found, order.params, order.last4) if value]


def without_payers(order: Order) -> dict[str, object]:
    return {name: getattr(order, name) for name in Order.__dataclass_fields__ if name not in PAYER_FIELDS}


def test_only_payers_of_old_orders_go(filled: Registry) -> None:
    before = {order.id: order for order in all_orders(filled)}
    sums = filled.queries.totals(OrderFilter())
    days = [filled.queries.totals(OrderFilter(order_number=f"N{n}")) for n in range(2, 14)]
    payers = filled.stores.payers
    assert payers.count(CUT) == 8
    assert payers.forget(CUT) == 8
    assert payers.count(CUT) == 0
    after = {order.id: order for order in all_orders(filled)}
    assert {key: without_payers(order) for key, order in after.items()} == {
        key: without_payers(order) for key, order in before.items()
    }
    for key, order in after.items():
        if order.registered_at < CUT:
            assert told_of_payers(order) == []
        else:
            assert order == before[key]
    assert filled.queries.totals(OrderFilter()) == sums
    assert [filled.queries.totals(OrderFilter(order_number=f"N{n}")) for n in range(2, 14)] == days


def test_nobody_is_found_by_what_is_gone(filled: Registry) -> None:
    filled.stores.payers.forget(CUT)

    def found(**asked: str) -> list[int]:
        return list(filled.queries.ids(OrderFilter(**asked), OrderSort()))  # type: ignore[arg-type]

    assert [found(search=mark) for mark in ("aigerim@", "вторая", "N2 7654")] == [[], [], []]
    assert len(found(last4="7654")) == len(new_file())
    assert len(found(search="7654")) == len(new_file())
    assert len(found(search="n2")) == 1
    assert len(found(search="70003")) == 1
    history = [filled.queries.history(order.id) for order in all_orders(filled) if order.registered_at < CUT]
    changed = {name for sightings in history for seen in sightings for name in seen.changes}
    assert not changed & set(PAYER_FIELDS)
    assert "fee" in changed


def test_the_window_learns_of_it(filled: Registry) -> None:
    revision = filled.queries.revision()
    assert filled.queries.page(OrderFilter(), OrderSort(), 0, 50)[-1].email is not None
    filled.stores.payers.forget(CUT)
    assert filled.queries.revision() == filled.stores.queries.revision() > revision
    assert filled.queries.page(OrderFilter(), OrderSort(), 0, 50)[-1].email is None


def test_an_undo_brings_nobody_back(filled: Registry) -> None:
    filled.stores.payers.forget(CUT)
    for batch in (4, 3):
        filled.batches.undo(batch)
    old = [order for order in all_orders(filled) if order.registered_at < CUT]
    assert len(old) == 8
    assert [told_of_payers(order) for order in old] == [[]] * 8
    assert {order.fee for order in old} == {None}


def test_the_same_files_read_again_bring_nobody_back(filled: Registry, path: Path) -> None:
    filled.stores.payers.forget(CUT)
    before = everything(filled)
    counts = load(filled, old_file(), name="first.csv")
    assert (counts.new, counts.updated, counts.unchanged) == (0, 0, 8)
    load(filled, [a_payment(3, NOON + 3 * DAY, fee_minor=9), a_payment(40, NOON)], name="late.csv")
    old = [order for order in all_orders(filled) if order.registered_at < CUT]
    assert len(old) == 9
    assert [told_of_payers(order) for order in old] == [[]] * 9
    with filled.batches.begin(_head()) as writer:
        assert writer.classify(old_file()) == ["unchanged"] * 8
    filled.batches.undo(6)
    filled.batches.undo(5)
    assert everything(filled) == before


def _head():  # type: ignore[no-untyped-def]
    from told import a_head

    return a_head("again.csv")


def test_a_registry_emptied_and_filled_again_stays_without_them(registry: Registry) -> None:
    """The first import goes a way of its own."""
    load(registry, old_file(), name="first.csv")
    registry.stores.payers.forget(CUT)
    registry.batches.undo(1)
    load(registry, [*old_file(), *new_file()], name="again.csv")
    assert sum(bool(told_of_payers(order)) for order in all_orders(registry)) == len(new_file())


def test_the_mark_only_rises(registry: Registry) -> None:
    payers = registry.stores.payers
    payers.forget(CUT)
    payers.forget(datetime.fromtimestamp(NOON, UTC))
    load(registry, old_file())
    assert payers.count(CUT) == 0


def test_the_journal_tells_when_and_how_many(filled: Registry) -> None:
    filled.stores.payers.forget(CUT)
    entry = filled.stores.journal.page(EntryFilter(), 0, 1)[0]
    assert (entry.action, entry.subject, entry.details) == ("anonymised", "2021-08-02", {"orders": 8})
    assert filled.stores.journal.verify().intact


def marks_in(folder: Path) -> set[str]:
    """What of the payers stands in any file, in either encoding."""
    contents = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    forms = {mark: (mark.encode(), mark.encode("utf-16-le")) for mark in MARKS}
    return {mark for mark, seen in forms.items() if any(form in content for form in seen for content in contents)}


@pytest.fixture
def old_only(path: Path) -> Iterator[Registry]:
    """Without secure deletion while it was lived in, as in a registry of an earlier version."""
    registry = open_registry(path)
    load(registry, old_file(), name="first.csv")
    load(registry, [row._replace(description="Вторая Почта " * 40) for row in old_file()], name="second.csv")
    registry.batches.undo(2)
    load(registry, [a_payment(n, NOON + n * DAY, description=f"Бөлме {n} " * 30) for n in range(2, 300)], name="third.csv")
    registry.keep_answer(OrderFilter(), OrderSort())
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA secure_delete=OFF")
        raw.execute("UPDATE order_search SET text = text || ? WHERE order_id > 100", ("Вторая Почта " * 90,))
        raw.commit()
        raw.execute("UPDATE order_search SET text = substr(text, 1, length(text) - ?) WHERE order_id > 100", (13 * 90,))
        raw.commit()
    yield registry
    registry.close()


def test_no_byte_of_them_is_left_in_the_files(old_only: Registry, path: Path) -> None:
    assert {"aigerim@example.kz", "Тікенекті", "7654"} <= marks_in(path.parent)
    payers = old_only.stores.payers
    payers.forget(datetime.fromtimestamp(NOON + 400 * DAY, UTC))
    assert payers.wipe()
    assert marks_in(path.parent) == set()
    assert payers.wipe(), "nothing is due any more"
    old_only.close()
    assert marks_in(path.parent) == set()


def test_a_wipe_that_another_program_holds_up_is_made_later(old_only: Registry, path: Path) -> None:
    reader = open_registry(path, busy_timeout_ms=50)
    payers = open_registry(path, busy_timeout_ms=50)
    with reader.queries._make()._database.reading() as connection:
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SELECT count(*) FROM orders").all()
        payers.stores.payers.forget(datetime.fromtimestamp(NOON + 400 * DAY, UTC))
        assert not payers.stores.payers.wipe()
        connection.exec_driver_sql("COMMIT")
    assert payers.stores.payers.wipe()
    assert marks_in(path.parent) == set()
    for opened in (reader, payers):
        opened.close()
