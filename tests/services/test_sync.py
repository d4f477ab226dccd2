"""The registry brought up to date from the gateway: all of it once, nothing written where nothing changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fake_gateway import SHOP, WORD, Account
from operations_stage import NOON, Desk, a_desk, tenge

from desktop.models.domain.accounts import Role
from desktop.models.domain.batches import BatchHead, FileKind
from desktop.models.domain.errors import Cancelled, Denied, NotAllowed, NotFound, Unreachable
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.money_operations import OperationKind
from desktop.models.domain.orders import ObservedOrder, Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.syncing import LEAST, SyncResult

DAY = 86_400
MOMENT = int(NOON.timestamp())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as opened:
        yield opened


def all_orders(desk: Desk) -> list[Order]:
    return desk.registry.queries.page(OrderFilter(), OrderSort(), 0, 10_000)


def imported(desk: Desk, **told: object) -> None:
    """A file's row of 1700.00 ₸."""
    usual = {"file_row": 2, "amount_minor": 170_000, "currency": "KZT", "status": "APPROVED", "registered_at": MOMENT}
    row = ObservedOrder(**{**dict.fromkeys(ObservedOrder._fields), "order_number": "753", **usual, **told})  # type: ignore[arg-type]
    with desk.registry.batches.begin(BatchHead(file_name="july.csv", digest=str(told), kind=FileKind.CSV)) as writer:
        writer.add([row])
        writer.commit(rejected=0, skipped=0, control_totals=())


def days_ago(days: float) -> int:
    return int(MOMENT - days * DAY)


def test_everything_comes_once(desk: Desk) -> None:
    for number in range(450):
        desk.bank.order(str(number), 1000 + number, "DEPOSITED", days_ago(number % 29))
    assert desk.sync.run() == SyncResult(new=450, updated=0, unchanged=0)
    batches = desk.registry.batches.batches()
    assert [(batch.kind, batch.new) for batch in batches] == [(FileKind.GATEWAY, 450)]
    assert desk.sync.run() == SyncResult(new=0, updated=0, unchanged=450)
    assert desk.registry.batches.batches() == batches, "a batch without a change"
    desk.bank.accounts[next(iter(desk.bank.accounts))].captured = 7
    assert desk.sync.run() == SyncResult(new=0, updated=1, unchanged=449)
    assert desk.sync.age() == NOON


def test_in_chunks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.services.syncing.CHUNK", 400)
    for number in range(1000):
        desk.bank.order(str(number), 1000, "DEPOSITED")
    told: list[tuple[int, int | None]] = []
    assert desk.sync.run(progress=lambda done, total: told.append((done, total))).new == 1000
    assert [batch.new for batch in desk.registry.batches.batches()] == [200, 400, 400]
    assert told == [(200 * page, 1000) for page in range(1, 6)]


@pytest.mark.parametrize(("days", "found"), [(29.9, 1), (30.1, 0)])
def test_without_dates_thirty_days(desk: Desk, days: float, found: int) -> None:
    desk.bank.order("1", 1000, at=days_ago(days))
    assert desk.sync.run().new == found


def test_and_everything_since_the_last_time(desk: Desk) -> None:
    desk.sync.run()
    desk.clock.wait(100 * DAY)
    desk.bank.order("1", 1000, at=MOMENT + DAY)
    assert desk.sync.run().new == 1


def test_given_dates_are_kept_to(desk: Desk) -> None:
    for days in (50, 45, 40):
        desk.bank.order(str(days), 1000, at=days_ago(days))
    ends = (NOON - timedelta(days=46), NOON - timedelta(days=44))
    assert desk.sync.run(*ends).new == 1
    assert desk.sync.age() is None, "the mark moves only with a whole synchronisation"


def test_an_order_of_an_export_is_the_same_order(desk: Desk) -> None:
    one = desk.bank.order("753", 170_000, "DEPOSITED", MOMENT)
    imported(desk, merchant="shop", md_order=one.md_order, description="За ужин", rrn="117")
    assert desk.sync.run() == SyncResult(new=0, updated=1, unchanged=0)
    (order,) = all_orders(desk)
    assert (order.status, order.description, order.rrn) == (OrderStatus.DEPOSITED, "За ужин", "117")


@pytest.mark.parametrize("merchant", ["shop", None])
def test_also_where_the_export_has_no_id_of_the_banks(desk: Desk, merchant: str | None) -> None:
    one = desk.bank.order("753", 170_000, "DEPOSITED", MOMENT)
    imported(desk, merchant=merchant, description="За ужин")
    assert desk.sync.run() == SyncResult(new=0, updated=1, unchanged=0)
    (order,) = all_orders(desk)
    assert (order.md_order, order.merchant, order.status, order.description) == (
        one.md_order,
        "shop",
        OrderStatus.DEPOSITED,
        "За ужин",
    )
    assert desk.sync.run() == SyncResult(unchanged=1)


def test_the_same_number_of_another_merchant_is_another_order(desk: Desk) -> None:
    desk.bank.order("753", 170_000, "DEPOSITED", MOMENT)
    imported(desk, merchant="other")
    assert desk.sync.run().new == 1


def test_taken_back_it_is_the_export_again(desk: Desk) -> None:
    desk.bank.order("753", 170_000, "DEPOSITED", MOMENT)
    imported(desk, description="За ужин")
    before = all_orders(desk)
    desk.sync.run()
    desk.registry.batches.undo(desk.registry.batches.batches()[0].id)
    assert all_orders(desk) == before


@pytest.mark.parametrize("status", ["CREATED", "APPROVED"])
@pytest.mark.parametrize("has_list", [True, False])
def test_open_orders_of_earlier_are_asked_for_again(desk: Desk, status: str, has_list: bool) -> None:
    one = desk.bank.order("1", 1000, "CREATED", days_ago(40))
    imported(
        desk, order_number="1", amount_minor=1000, registered_at=one.at, md_order=one.md_order, merchant="shop", status=status
    )
    one.status, one.captured = "DEPOSITED", 1000
    desk.bank.has_list = has_list
    assert desk.sync.run() == SyncResult(new=0, updated=1, unchanged=0)
    assert desk.order(one).status is OrderStatus.DEPOSITED
    asked = desk.bank.asked.count("status")
    desk.sync.run()
    assert desk.bank.asked.count("status") == asked, "what is at its end is left alone"


def test_the_older_the_rarer(desk: Desk) -> None:
    one = desk.bank.order("1", 1000, "CREATED", days_ago(50))
    imported(
        desk,
        order_number="1",
        amount_minor=1000,
        registered_at=one.at,
        md_order=one.md_order,
        merchant="shop",
        status="CREATED",
    )
    asked = []
    for _ in range(14):
        desk.sync.run()
        asked.append(desk.bank.asked.count("status"))
        desk.clock.wait(DAY)
    assert asked == [1] * 6 + [2] * 7 + [3], "a tenth of its age after the last time: 5.6, then 6.3 days"


def test_without_a_list_own_orders_are_asked_for_one_by_one(desk: Desk) -> None:
    desk.bank.has_list = False
    mine = [desk.bank.order(str(n), 1000, status) for n, status in enumerate(["CREATED", "APPROVED", "DEPOSITED", "DECLINED"])]
    for one in mine:
        imported(desk, order_number=one.number, amount_minor=1000, md_order=one.md_order, merchant="shop", status=one.status)
    desk.bank.refund(mine[2], 400, None, None)
    mine[0].status = "DECLINED"
    assert desk.sync.run() == SyncResult(new=0, updated=3, unchanged=0)
    assert [desk.order(one).status.value for one in mine] == ["DECLINED", "APPROVED", "REFUNDED", "DECLINED"]
    assert desk.bank.asked.count("status") == 3
    assert desk.sync.age() == NOON


def test_offline_and_back(desk: Desk) -> None:
    desk.sync.run()
    desk.clock.wait(DAY)
    desk.bank.order("1", 1000, at=MOMENT + 1000)
    desk.bank.reads = "unreachable"
    for ask in (desk.sync.run, desk.sync.update):
        with pytest.raises(Unreachable):
            ask()
        assert desk.sync.age() == NOON
    desk.bank.reads = "ok"
    assert desk.sync.update().new == 1
    assert desk.sync.age() == desk.clock.at


def test_what_came_before_the_line_broke_stays(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.services.syncing.CHUNK", 400)
    for number in range(1000):
        desk.bank.order(str(number), 1000, "DEPOSITED")
    pages = iter(range(3))
    desk.bank.on_call = lambda name: None if next(pages, None) is not None else desk.bank.__setattr__("reads", "unreachable")
    with pytest.raises(Unreachable):
        desk.sync.run()
    assert len(all_orders(desk)) == 400
    assert desk.sync.age() is None
    desk.bank.reads, desk.bank.on_call = "ok", lambda name: None
    assert desk.sync.run() == SyncResult(new=600, unchanged=400)


def test_stopped(desk: Desk) -> None:
    for number in range(500):
        desk.bank.order(str(number), 1000, "DEPOSITED")

    def stop(done: int, total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.sync.run(progress=stop)
    assert (all_orders(desk), desk.sync.age()) == ([], None)


def test_no_transaction_is_open_while_the_network_is_asked(desk: Desk) -> None:
    """Somebody else writes at each question."""
    for number in range(500):
        desk.bank.order(str(number), 1000, "DEPOSITED")
    desk.bank.on_call = lambda name: desk.registry.connections.set_polled([name], NOON)
    assert desk.sync.run().new == 500
    desk.operations.run(desk.order(next(iter(desk.bank.accounts.values()))).id, OperationKind.REFUND, tenge("1"))


def test_an_answer_older_than_an_operation_does_not_win(desk: Desk) -> None:
    one = desk.bank.order("1", 1000, "APPROVED")
    desk.sync.run()
    order = desk.order(one)
    told: list[int] = []

    def meanwhile(done: int, total: int | None) -> None:  # the page has come, and is not merged yet
        if not told:
            told.append(done)
            desk.operations.run(order.id, OperationKind.DEPOSIT, tenge("10"))

    desk.clock.wait(60)
    desk.sync.run(progress=meanwhile)
    assert desk.order(one).status is OrderStatus.DEPOSITED


def test_the_short_way_asks_for_what_is_new(desk: Desk) -> None:
    old = desk.bank.order("1", 1000, "DEPOSITED", days_ago(3))
    assert desk.sync.update().new == 1
    desk.clock.wait(60)
    desk.bank.order("2", 1000, "DEPOSITED")
    old.captured = 1
    assert desk.sync.update() == SyncResult(new=1, unchanged=0)
    desk.clock.wait(DAY + 1)
    assert desk.sync.update().updated == 1, "once a day as a whole"


def test_young_open_orders_are_asked_for_often(desk: Desk) -> None:
    desk.bank.has_list = False
    one = desk.bank.order("1", 1000, "CREATED")
    imported(desk, order_number="1", amount_minor=1000, md_order=one.md_order, merchant="shop", status="CREATED")
    desk.sync.update()
    desk.clock.wait(20)
    desk.bank.asked.clear()
    for _ in range(30):
        desk.sync.update()
        desk.clock.wait(1)
    assert 6 < desk.bank.asked.count("status") < 15
    assert desk.bank.asked.count("last_orders") == 1, "a list that is not there is not asked for each time"
    assert desk.sync.age() == NOON + timedelta(seconds=49)


def test_a_clock_of_the_bank_that_is_far_ahead(desk: Desk) -> None:
    desk.bank.order("1", 1000, at=MOMENT + 90 * DAY)
    assert desk.sync.run().new == 1
    assert desk.sync.update().new == 0


def test_single_orders(desk: Desk) -> None:
    one, other = desk.bank.order("1", 1000, "APPROVED"), desk.bank.order("2", 1000, "APPROVED")
    desk.sync.run()
    one.status = other.status = "REVERSED"
    assert desk.sync.refresh([desk.order(one).id]) == SyncResult(updated=1)
    assert desk.order(other).status is OrderStatus.APPROVED


def test_operations_without_an_answer_are_settled(desk: Desk) -> None:
    one = desk.bank.order("1", 1000, "DEPOSITED")
    desk.sync.run()
    desk.bank.wire = ["lost_after"]
    desk.operations.run(desk.order(one).id, OperationKind.REFUND, tenge("1"))
    assert desk.sync.run().pending_operations == 0
    assert one.refunded == 100


def test_one_merchants_trouble_does_not_stop_the_others(desk: Desk) -> None:
    desk.connections.save(replace(SHOP, merchant="a-first"), WORD)
    desk.bank.order("1", 1000)
    answers = iter(["denied", "ok", "ok", "ok"])
    desk.bank.on_call = lambda name: desk.bank.__setattr__("reads", next(answers, "ok"))
    with pytest.raises(Denied):
        desk.sync.run()
    assert len(all_orders(desk)) == 1


def test_who_may_not(desk: Desk) -> None:
    desk.become("viewer", Role.VIEWER)
    for act in (desk.sync.run, desk.sync.update, lambda: desk.sync.refresh([])):
        with pytest.raises(NotAllowed):
            act()


def test_without_a_connection(desk: Desk) -> None:
    desk.connections.remove("shop")
    with pytest.raises(NotFound) as caught:
        desk.sync.run()
    assert caught.value.code == "not_found.connection"


def test_a_gateway_that_knows_no_pages_ends(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from fake_gateway import FakeGateway

    real = FakeGateway.last_orders
    monkeypatch.setattr(FakeGateway, "last_orders", lambda self, since, until, page, size: real(self, since, until, 0, size))
    for number in range(300):
        desk.bank.order(str(number), 1000, "DEPOSITED")
    assert desk.sync.run().new == 200


def test_the_sums_are_those_of_the_bank(desk: Desk) -> None:
    """What the registry shows of every order equals the bank's books."""
    made: list[Account] = []
    for number, status in enumerate(["CREATED", "APPROVED", "DEPOSITED", "REVERSED", "DECLINED"] * 40):
        made.append(desk.bank.order(str(number), 1000 + number, status, days_ago(number % 20)))
    desk.sync.run()
    for one in made[2::5]:
        desk.bank.refund(one, 300, None, None)
    desk.sync.run()
    assert {
        (order.md_order, order.status.value, order.refunded.minor if order.refunded else 0) for order in all_orders(desk)
    } == {(one.md_order, one.status, one.refunded) for one in made}
    assert timedelta(days=30) == LEAST
