"""Money operations: written down first, sent once, known afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fake_gateway import SHOP, WORD, Account, Bank
from operations_stage import Desk, a_desk, open_desk, tenge

from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import CabinetError, Conflict, InvalidInput, NotAllowed, NotFound, Unreachable
from desktop.models.domain.journal import EntryFilter
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.money_operations import BasketLine, OperationKind, OperationState
from desktop.models.domain.statuses import OrderStatus
from desktop.services.settings import QUEUE_MINUTES, SECOND_PERSON

REFUND, DEPOSIT, REVERSE, DECLINE = OperationKind.REFUND, OperationKind.DEPOSIT, OperationKind.REVERSE, OperationKind.DECLINE
DONE, REJECTED, UNKNOWN = OperationState.DONE, OperationState.REJECTED, OperationState.UNKNOWN
WAITING, CANCELLED = OperationState.WAITING, OperationState.CANCELLED


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as opened:
        yield opened


def paid(desk: Desk, minor: int = 170_000, status: str = "DEPOSITED", number: str = "753") -> Account:
    """An order of the bank that the registry knows."""
    account = desk.bank.order(number, minor, status)
    desk.sync.run()
    return account


def code_of(caught: pytest.ExceptionInfo[CabinetError]) -> str:
    return caught.value.code


def test_a_part_refund_is_seen_at_once_and_twice_makes_two(desk: Desk) -> None:
    account = paid(desk)
    for left in (120_000, 70_000):
        assert desk.operations.run(desk.order(account).id, REFUND, tenge("500.00"), "упаковка").state is DONE
        order = desk.order(account)
        assert (order.status, order.amount.minor, account.captured) == (OrderStatus.REFUNDED, left, left)
        desk.clock.wait(1)
    assert [one.amount.minor for one in desk.operations.of_order(desk.order(account).id)] == [50_000, 50_000]
    assert sum(act.amount.minor for act in desk.order(account).operations if act.amount) == 100_000


@pytest.mark.parametrize(
    ("status", "kind", "minor", "after"),
    [
        ("APPROVED", DEPOSIT, 170_000, OrderStatus.DEPOSITED),
        ("APPROVED", DEPOSIT, 50_000, OrderStatus.DEPOSITED),
        ("APPROVED", REVERSE, 170_000, OrderStatus.REVERSED),
        ("APPROVED", REVERSE, 50_000, OrderStatus.APPROVED),
        ("DEPOSITED", REFUND, 170_000, OrderStatus.REFUNDED),
        ("CREATED", DECLINE, 170_000, OrderStatus.DECLINED),
    ],
)
@pytest.mark.parametrize("wire", ["ok", "lost_after", "lost_before"])
@pytest.mark.parametrize("tells", ["keys", "refunds", "sums"])
def test_each_kind_ends_in_agreement(
    desk: Desk, status: str, kind: OperationKind, minor: int, after: OrderStatus, wire: str, tells: str
) -> None:
    desk.bank.tells_keys, desk.bank.tells_refunds = tells == "keys", tells != "sums"
    account = paid(desk, status=status)
    desk.bank.wire = [wire]
    sent = desk.operations.run(desk.order(account).id, kind, Money(minor, tenge("1").currency))
    assert sent.state is (DONE if wire == "ok" else UNKNOWN)
    assert desk.reconciling.settle() == 0
    ended = desk.operations.get(sent.id)
    assert ended.state is (REJECTED if wire == "lost_before" else DONE)
    assert len(desk.bank.moved) == (0 if wire == "lost_before" else 1)
    assert desk.order(account).status is (OrderStatus(status) if wire == "lost_before" else after)
    assert desk.bank.asked.count(kind.value) == 1


def test_not_done_counts_only_when_nothing_can_be_at_work_any_more(desk: Desk) -> None:
    account = paid(desk)
    desk.bank.wire = ["lost_before"]
    sent = desk.operations.run(desk.order(account).id, REFUND, tenge("1"))
    assert desk.reconciling.settle(wait=False) == 1
    desk.bank.refund(account, 100, sent.key, None)  # the request comes in late
    assert desk.reconciling.settle(wait=False) == 0
    assert desk.operations.get(sent.id).state is DONE


def test_the_banks_words_are_kept(desk: Desk) -> None:
    account = paid(desk, status="APPROVED")
    desk.bank.on_call = lambda name: setattr(account, "status", "DECLINED") if name == "deposit before" else None
    ended = desk.operations.run(desk.order(account).id, DEPOSIT, tenge("1"))
    assert (ended.state, ended.error_code, ended.error_text) == (REJECTED, "7", "Платёж должен быть в корректном состоянии")
    assert desk.order(account).status is OrderStatus.DECLINED


def test_limits_are_less_what_is_under_way(desk: Desk) -> None:
    account = paid(desk)
    order = desk.order(account)
    assert desk.operations.limits(order) == {REFUND: tenge("1700")}
    desk.operations.prepare(order.id, REFUND, tenge("500"))
    assert desk.operations.limits(order) == {REFUND: tenge("1200")}
    with pytest.raises(NotAllowed) as caught:
        desk.operations.prepare(order.id, REFUND, tenge("1200.01"))
    assert code_of(caught) == "not_allowed.amount"
    desk.operations.prepare(order.id, REFUND, tenge("1200"))
    assert desk.operations.limits(order) == {}
    assert desk.operations.why_not(order, REFUND) == "waiting"
    assert desk.operations.why_not(order, DEPOSIT) == "state"


def test_one_at_a_time_while_there_is_no_answer(desk: Desk) -> None:
    account = paid(desk)
    order = desk.order(account)
    desk.bank.wire = ["lost_after"]
    desk.operations.run(order.id, REFUND, tenge("1"))
    assert desk.operations.why_not(order, REFUND) == "busy"
    with pytest.raises(Conflict) as caught:
        desk.operations.prepare(order.id, REFUND, tenge("1"))
    assert code_of(caught) == "conflict.operation_busy"
    desk.reconciling.settle()
    assert desk.operations.run(order.id, REFUND, tenge("1")).state is DONE
    assert account.refunded == 200


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (tenge("0"), "not_allowed.amount"),
        (tenge("-1"), "not_allowed.amount"),
        (tenge("1700.01"), "not_allowed.amount"),
        (Money(100, Currency("USD")), "invalid.operation_currency"),
    ],
)
def test_amounts_that_cannot_be(desk: Desk, amount: Money, code: str) -> None:
    account = paid(desk)
    with pytest.raises(CabinetError) as caught:
        desk.operations.prepare(desk.order(account).id, REFUND, amount)
    assert code_of(caught) == code
    assert desk.operations.queue() == []


def test_more_decimals_than_the_currency_has_are_no_money() -> None:
    with pytest.raises(InvalidInput):
        tenge("1.001")


def test_basket_lines_add_up_and_are_kept(desk: Desk) -> None:
    account = paid(desk)
    line = BasketLine(position=1, name="Чай", quantity=1500, measure="шт", amount=tenge("5"), code="A-1")
    with pytest.raises(InvalidInput):
        desk.operations.prepare(desk.order(account).id, REFUND, tenge("6"), items=[line])
    prepared = desk.operations.prepare(desk.order(account).id, REFUND, tenge("5"), items=[line])
    assert desk.operations.get(prepared.id).items == (line,)


def test_what_changed_at_the_bank_is_not_sent(desk: Desk) -> None:
    account = paid(desk)
    waiting = desk.operations.prepare(desk.order(account).id, REFUND, tenge("300"))
    desk.bank.refund(account, 30_000, None, None)  # somebody returned it in the bank's own cabinet
    with pytest.raises(Conflict) as caught:
        desk.operations.send(waiting.id)
    assert code_of(caught) == "conflict.operation_changed"
    assert account.refunded == 30_000
    assert desk.operations.get(waiting.id).state is WAITING
    assert desk.order(account).amount.minor == 140_000


def test_own_refunds_in_between_are_no_change(desk: Desk) -> None:
    account = paid(desk)
    order = desk.order(account)
    first, second = (desk.operations.prepare(order.id, REFUND, tenge(sum_)) for sum_ in ("300", "400"))
    assert desk.operations.send(second.id).state is DONE
    assert desk.operations.send(first.id).state is DONE
    third = desk.operations.prepare(order.id, REFUND, tenge("1000"))
    assert desk.operations.send(third.id).state is DONE
    assert account.captured == 0


def test_a_refund_that_the_bank_still_works_on_counts_as_taken(desk: Desk) -> None:
    account = paid(desk)
    before = account.captured, account.status
    desk.bank.on_call = lambda name: setattr(desk.bank, "reads", "unreachable") if name == "refund after" else None
    desk.operations.run(desk.order(account).id, REFUND, tenge("700"))  # done, but the order could not be asked for
    desk.bank.reads = "ok"
    desk.bank.on_call = lambda name: None
    kept = list(account.refunds)
    account.captured, account.status = before
    account.refunds.clear()  # the bank does not show it yet
    desk.reconciling.settle()
    assert desk.operations.limits(desk.order(account)) == {REFUND: tenge("1000")}
    account.captured, account.status, account.refunds[:] = 100_000, "REFUNDED", kept
    desk.sync.run()
    assert desk.operations.limits(desk.order(account)) == {REFUND: tenge("1000")}
    assert desk.registry.operations.not_told() == []


def test_offline_it_waits_in_the_queue(desk: Desk) -> None:
    account = paid(desk)
    waiting = desk.operations.prepare(desk.order(account).id, REFUND, tenge("1"))
    desk.bank.reads = "unreachable"
    with pytest.raises(Unreachable):
        desk.operations.send(waiting.id)
    assert [one.id for one in desk.operations.queue()] == [waiting.id]
    desk.bank.reads = "ok"
    desk.clock.at += timedelta(minutes=desk.settings.get(QUEUE_MINUTES), seconds=1)
    with pytest.raises(NotAllowed) as caught:
        desk.operations.send(waiting.id, shown=False)
    assert code_of(caught) == "not_allowed.stale"
    assert desk.operations.send(waiting.id).state is DONE
    assert desk.operations.queue() == []


@pytest.mark.parametrize("cut", ["reads", "wire"])
def test_run_offline_ends_without_anything_sent(desk: Desk, cut: str) -> None:
    account = paid(desk)
    if cut == "reads":
        desk.bank.reads = "unreachable"
    else:
        desk.bank.wire = ["unreachable"]
    ended = desk.operations.run(desk.order(account).id, REFUND, tenge("1"))
    assert (ended.state, ended.error_code) == (REJECTED, "gateway.unreachable_network")
    assert (account.refunded, desk.operations.queue()) == (0, [])


def test_what_was_taken_out_of_the_queue_is_not_sent(desk: Desk) -> None:
    account = paid(desk)
    waiting = desk.operations.prepare(desk.order(account).id, REFUND, tenge("1"))
    assert desk.operations.cancel(waiting.id).state is CANCELLED
    with pytest.raises(Conflict):
        desk.operations.send(waiting.id)
    assert account.refunded == 0
    sent = desk.operations.run(desk.order(account).id, REFUND, tenge("1"))
    with pytest.raises(Conflict):
        desk.operations.cancel(sent.id)


def test_above_a_sum_a_second_person_confirms(desk: Desk) -> None:
    account = paid(desk)
    desk.settings.set(SECOND_PERSON, 1000)
    desk.become("aigerim", Role.REFUNDS)
    with pytest.raises(NotAllowed) as caught:
        desk.operations.run(desk.order(account).id, REFUND, tenge("1000.01"))
    assert code_of(caught) == "not_allowed.second_person"
    (waiting,) = desk.operations.queue()
    for who in ("aigerim", " Aigerim"):
        desk.become(who, Role.REFUNDS)
        with pytest.raises(NotAllowed):
            desk.operations.confirm(waiting.id)
    desk.become("arman", Role.CLERK)
    with pytest.raises(NotAllowed):
        desk.operations.confirm(waiting.id)
    desk.become("dana", Role.REFUNDS)
    assert desk.operations.confirm(waiting.id).confirmed_by == "dana"
    desk.become("aigerim", Role.REFUNDS)
    assert desk.operations.send(waiting.id).state is DONE
    assert desk.operations.run(desk.order(account).id, REFUND, tenge("699.99")).state is DONE
    assert account.captured == 0


def test_a_card_number_in_the_reason_is_masked(desk: Desk) -> None:
    account = paid(desk)
    number = "4111" + "1111" * 3
    kept = desk.operations.prepare(desk.order(account).id, REFUND, tenge("1"), f"карта {number}, ошибка")
    assert number not in kept.reason
    assert kept.reason.startswith("карта 411111")


def test_who_may_not_is_refused(desk: Desk) -> None:
    account = paid(desk)
    order = desk.order(account)
    desk.become("arman", Role.CLERK)
    assert desk.operations.limits(order) == {}
    assert desk.operations.why_not(order, REFUND) == "right"
    for act in (
        lambda: desk.operations.run(order.id, REFUND, tenge("1")),
        lambda: desk.operations.prepare(order.id, REFUND, tenge("1")),
        lambda: desk.connections.save(SHOP, WORD),
        lambda: desk.connections.remove("shop"),
        lambda: desk.batches.check("753"),
    ):
        with pytest.raises(NotAllowed) as caught:
            act()
        assert code_of(caught) == "not_allowed.right"
    assert account.refunded == 0


def test_without_a_connection(desk: Desk) -> None:
    account = paid(desk)
    order = desk.order(account)
    desk.connections.remove("shop")
    assert desk.operations.why_not(order, REFUND) == "no_connection"
    with pytest.raises(NotFound) as caught:
        desk.operations.prepare(order.id, REFUND, tenge("1"))
    assert code_of(caught) == "not_found.connection"


def test_each_step_stands_in_the_journal(desk: Desk) -> None:
    account = paid(desk)
    desk.become("aigerim", Role.REFUNDS)
    desk.bank.wire = ["lost_after"]
    sent = desk.operations.run(desk.order(account).id, REFUND, tenge("1"))
    desk.reconciling.settle()
    told = [one for one in desk.registry.journal.page(EntryFilter(), 0, 100) if one.action == "operation"]
    assert [(one.details["state"], one.who, one.station, one.subject) for one in reversed(told)] == [
        (state, "aigerim", "desk-1", "753") for state in ("WAITING", "SENT", "UNKNOWN", "DONE")
    ]
    assert {one.details["operation"] for one in told} == {sent.id}
    assert desk.registry.journal.verify().intact


def test_two_programs_send_one_operation_once(desk: Desk, tmp_path: Path) -> None:
    account = paid(desk)
    other = open_desk(tmp_path, desk.bank, desk.clock)
    waiting = desk.operations.prepare(desk.order(account).id, REFUND, tenge("1"))
    met: list[str] = []

    def meanwhile(name: str) -> None:
        if name == "refund before":
            desk.bank.on_call = lambda name: None
            for act in (
                lambda: other.operations.send(waiting.id),
                lambda: other.operations.run(waiting.order, REFUND, tenge("1")),
            ):
                with pytest.raises(Conflict) as caught:
                    act()
                met.append(code_of(caught))
            for program in (desk, other):  # it is on its way: nobody else decides
                met.append(str(program.reconciling.settle(wait=False)))

    desk.bank.on_call = meanwhile
    assert desk.operations.send(waiting.id).state is DONE
    assert met == ["conflict.operation_state", "conflict.operation_busy", "0", "0"]
    assert desk.operations.get(waiting.id).state is DONE
    other.close()
    assert account.refunded == 100


def test_an_import_taken_back_does_not_lose_the_operation(desk: Desk) -> None:
    account = paid(desk)
    sent = desk.operations.run(desk.order(account).id, REFUND, tenge("1"))
    for batch in desk.registry.batches.batches():
        desk.registry.batches.undo(batch.id)
    assert desk.operations.get(sent.id).order == 0
    desk.sync.run()
    assert desk.operations.get(sent.id).order == desk.order(account).id


def test_an_address_is_not_changed_while_an_answer_is_missing(desk: Desk) -> None:
    account = paid(desk)
    desk.bank.wire = ["lost_after"]
    desk.operations.run(desk.order(account).id, REFUND, tenge("1"))
    for act in (
        lambda: desk.connections.save(replace(SHOP, url="https://other.example/payment/rest/"), WORD),
        lambda: desk.connections.remove("shop"),
    ):
        with pytest.raises(Conflict) as caught:
            act()
        assert code_of(caught) == "conflict.connection_in_use"
    desk.reconciling.settle()
    desk.connections.remove("shop")


def test_a_bank_is_made_for_this(tmp_path: Path) -> None:
    """The double itself: it refuses what a bank refuses."""
    bank = Bank()
    one = bank.order("1", 100, "DEPOSITED")
    bank.refund(one, 60, "k", None)
    bank.refund(one, 60, "k", None)
    assert one.captured == 40
    with pytest.raises(CabinetError):
        bank.refund(one, 60, "l", None)
