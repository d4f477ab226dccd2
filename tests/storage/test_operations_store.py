"""Money operations and connections in the database: states, one undecided per order, one living per line of a list."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from told import a_row, load

from desktop.models.domain.errors import CabinetError, Conflict, NotAllowed, NotFound
from desktop.models.domain.gateway import Connection
from desktop.models.domain.journal import EntryFilter
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import NEXT, MoneyOperation, OperationKind, OperationState
from desktop.services.storage import Registry, connections, open_registry, operations
from desktop.services.storage import schema_gateway as gateway
from desktop.services.storage.sending import Sender

UUID = "018f0000-aaaa-7000-8000-000000000001"
OTHER = "018f0000-aaaa-7000-8000-000000000002"
PAN = "4111 11** **** 1111"
AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
State = OperationState
ANSWERED = frozenset({State.DONE, State.REJECTED, State.UNKNOWN})


def asked(md_order: str = UUID, key: str = "k", **told: object) -> MoneyOperation:
    """A refund of 500.00 of an order of 1700.00."""
    usual = MoneyOperation(
        id=0,
        kind=OperationKind.REFUND,
        state=State.WAITING,
        order=0,
        order_number="753",
        md_order=md_order,
        merchant="shop",
        amount=Money(50_000, KZT),
        before=Money(170_000, KZT),
        key=key,
        reason="",
        asked_at=AT,
        asked_by="aigerim",
    )
    return replace(usual, **told)  # type: ignore[arg-type]


@pytest.fixture
def filled(registry: Registry) -> Registry:
    load(registry, [a_row(2, md_order=UUID, masked_pan=PAN), a_row(3, order_number="754", md_order=OTHER)])
    return registry


def brought(registry: Registry, state: State, key: str = "k") -> MoneyOperation:
    """An operation in this state."""
    one = registry.operations.add(asked(key=key))
    if state in ANSWERED | {State.SENT}:
        one = registry.operations.move(one.id, State.SENT)
    if state in ANSWERED | {State.CANCELLED}:
        one = registry.operations.move(one.id, state)
    return one


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("to", State)
def test_only_the_ways_of_the_domain_are_open(filled: Registry, state: State, to: State) -> None:
    one = brought(filled, state)
    lines = filled.journal.count(EntryFilter())
    if to in NEXT[state]:
        assert filled.operations.move(one.id, to).state is to
        assert filled.journal.count(EntryFilter()) == lines + 1
    else:
        with pytest.raises(Conflict) as caught:
            filled.operations.move(one.id, to)
        assert caught.value.code == "conflict.operation_state"
        assert filled.operations.get(one.id) == one
        assert filled.journal.count(EntryFilter()) == lines


def test_what_was_put_in_comes_out(filled: Registry) -> None:
    told = asked(reason="брак", batch="july:1")
    kept = filled.operations.add(told)
    (order,) = filled.queries.find(UUID)
    assert kept == replace(told, id=kept.id, order=order.id, masked_pan=PAN)
    assert filled.operations.of_order(order.id) == filled.operations.of_batch("july:1") == [kept]
    sent = filled.operations.move(kept.id, State.SENT, before=Money(160_000, KZT))
    assert (sent.before.minor, sent.sent_at is not None, sent.finished_at) == (160_000, True, None)
    ended = filled.operations.move(kept.id, State.REJECTED, error_code="7", error_text="Нельзя")
    assert (ended.error_code, ended.error_text, ended.finished_at is not None) == ("7", "Нельзя", True)


@pytest.mark.parametrize("state", [State.SENT, State.UNKNOWN])
def test_one_undecided_operation_per_order(filled: Registry, state: State) -> None:
    waiting = filled.operations.add(asked(key="w"))
    brought(filled, state)
    for act in (lambda: filled.operations.add(asked(key="l")), lambda: filled.operations.move(waiting.id, State.SENT)):
        with pytest.raises(Conflict) as caught:
            act()
        assert caught.value.code == "conflict.operation_busy"
    elsewhere = filled.operations.add(asked(OTHER, key="o"))
    assert filled.operations.move(elsewhere.id, State.SENT).state is State.SENT


def test_what_waits_takes_room(filled: Registry) -> None:
    for key in "abc":
        filled.operations.add(asked(key=key))
    with pytest.raises(NotAllowed):
        filled.operations.add(asked(key="d"))
    filled.operations.add(asked(key="d", amount=Money(20_000, KZT)))
    with pytest.raises(Conflict) as caught:
        filled.operations.add(asked(key="e", amount=Money(1, KZT)))
    assert caught.value.code == "conflict.operation_kind"
    with pytest.raises(NotFound):
        filled.operations.add(asked("018f0000-aaaa-7000-8000-00000000dead", key="f"))


@pytest.mark.parametrize(
    ("state", "same"),
    [(State.WAITING, True), (State.UNKNOWN, True), (State.DONE, True), (State.REJECTED, False), (State.CANCELLED, False)],
)
def test_a_line_of_a_list_has_one_living_operation(filled: Registry, state: State, same: bool) -> None:
    first = filled.operations.add(asked(batch="july:1"))
    if state is not State.WAITING:
        if state is not State.CANCELLED:
            filled.operations.move(first.id, State.SENT)
        filled.operations.move(first.id, state)
    again = filled.operations.add(asked(key="other", batch="july:1"))
    assert (again.id == first.id) is same


def test_only_a_program_that_lives_has_something_on_its_way(filled: Registry, path: Path) -> None:
    one = brought(filled, State.SENT)
    assert [lost.id for lost in filled.operations.abandoned()] == [one.id]
    with filled.operations.sending(one.id):
        assert filled.operations.abandoned() == []
        filled.operations.set_told([])
    assert [lost.id for lost in filled.operations.abandoned()] == [one.id]


SENDS = """
import sys, time
from pathlib import Path
from desktop.models.domain.money_operations import OperationState
from desktop.services.storage import open_registry
registry = open_registry(Path(sys.argv[1]))
with registry.operations.sending(1):
    registry.operations.move(1, OperationState.SENT)
    print("sent", flush=True)
    sys.stdin.read()
"""


def test_a_killed_program_has_nothing_on_its_way(filled: Registry, path: Path) -> None:
    filled.operations.add(asked())
    child = subprocess.Popen([sys.executable, "-c", SENDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "sent\n"
    try:
        assert filled.operations.abandoned() == []
        with pytest.raises(Conflict):
            filled.operations.move(1, State.SENT)
    finally:
        os.kill(child.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        child.communicate()
    assert [lost.id for lost in filled.operations.abandoned()] == [1]
    assert [file.name for file in path.parent.glob("sending-*")] == []


def test_the_mark_of_a_program_goes_with_it(tmp_path: Path) -> None:
    one, other = Sender(tmp_path), Sender(tmp_path)
    with one.sending(7):
        assert other.waits_for(7, one.token)
    one.close()
    assert not other.waits_for(7, one.token)
    assert list(tmp_path.iterdir()) == []


def test_marks_of_killed_programs_are_swept_away(tmp_path: Path) -> None:
    for name, age in (("sending-old", 2 * 86_400), ("sending-young", 0)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    alive = Sender(tmp_path)
    with alive.sending(1):
        os.utime(tmp_path / f"sending-{alive.token}", (0, 0))
        with Sender(tmp_path).sending(2):
            names = {path.name for path in tmp_path.iterdir()}
    assert "sending-old" not in names
    assert {"sending-young", f"sending-{alive.token}"} <= names


def test_a_written_step_is_on_the_disk(filled: Registry, path: Path) -> None:
    with filled.stores.operations._database.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2


def test_connections_and_their_marks(registry: Registry) -> None:
    book = registry.connections
    shop = Connection(merchant="shop", url="https://bank.example/payment/rest/", user="shop-api", is_test=True)
    book.save(shop)
    book.save(replace(shop, user="other-api", is_training=True))
    assert book.all() == [replace(shop, user="other-api", is_training=True)]
    assert (book.synced_until("shop"), book.last_sync()) == (None, None)
    book.set_synced("shop", AT, AT)
    assert (book.synced_until("shop"), book.last_sync()) == (AT, AT)
    book.set_polled([UUID, OTHER], AT)
    assert book.polled([UUID, "none"]) == {UUID: AT}
    book.remove("shop")
    assert (book.all(), book.synced_until("shop")) == ([], None)
    with pytest.raises(NotFound):
        book.remove("shop")
    told = [(entry.subject, entry.details["act"]) for entry in registry.journal.page(EntryFilter(), 0, 9)]
    assert told == [("shop", "deleted"), ("shop", "saved"), ("shop", "saved")]


def test_a_line_that_cannot_be_written_takes_the_step_with_it(filled: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = filled.operations.add(asked())

    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("full")

    monkeypatch.setattr("desktop.services.storage.journal.Journalist.write", fails)
    for act in (
        lambda: filled.operations.move(waiting.id, State.SENT),
        lambda: filled.operations.confirm(waiting.id, "dana"),
        lambda: filled.operations.add(asked(key="other")),
        lambda: filled.connections.save(Connection(merchant="shop", url="https://bank.example/", user="")),
    ):
        with pytest.raises(RuntimeError):
            act()
    assert filled.operations.in_state(*State) == [waiting]
    assert filled.connections.all() == []


def test_an_encrypted_registry_keeps_them_too(tmp_path: Path) -> None:
    from desktop.models.domain.secret import Secret

    key = Secret("ab" * 32)
    path = tmp_path / "locked.db"
    first = open_registry(path, key=key)
    load(first, [a_row(2, md_order=UUID)])
    one = first.operations.add(asked())
    first.close()
    again = open_registry(path, key=key)
    assert again.operations.get(one.id).key == "k"
    again.close()


SAID = [
    operations.OPERATIONS,
    operations.NEXT_OPERATION,
    operations.LAST_DONE,
    operations.refunds_since(1),
    connections.CONNECTIONS,
    connections.LAST_SYNC,
    *(sa.schema.CreateTable(table) for table in (gateway.money_operations, gateway.connections, gateway.sync_marks)),
    *(sa.schema.CreateIndex(index) for index in gateway.OPERATION_INDEXES),
]


@pytest.mark.parametrize("statement", SAID, ids=str)
def test_postgresql_understands_it_too(statement: sa.sql.ClauseElement) -> None:
    said = str(statement.compile(dialect=postgresql.dialect()))
    assert ("WHERE state IN" in said) is (statement in SAID[-2:-1])


def test_nothing_is_written_read_only(path: Path, filled: Registry) -> None:
    looking = open_registry(path, read_only=True)
    with pytest.raises(CabinetError):
        looking.operations.add(asked())
    looking.close()
