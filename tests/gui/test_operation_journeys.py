"""Journeys through one operation: what is shown before, what the bank says, what the registry shows after."""

import pytest
from operation_stage import Bank, Shop, Till, tenge
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.models.domain.accounts import Role
from desktop.models.domain.money_operations import OperationState
from desktop.models.domain.statuses import OrderStatus
from desktop.services.settings import SECOND_PERSON
from desktop.views.widgets import Menu, Strip, Toast

SPACE = "\u202f"
CTRL = Qt.KeyboardModifier.ControlModifier
STATUS = "getOrderStatusExtended"


@pytest.fixture(scope="module")
def bank(tmp_path_factory):
    made = Bank(tmp_path_factory.mktemp("bank"))
    yield made
    made.close()


@pytest.fixture
def shop(data_dir, bank):
    yield Shop(data_dir, bank=bank)
    bank.control("clear")


@pytest.fixture
def till(qtbot, qapp, shop):
    """Opened by the test, once its orders are there."""
    opened = []

    def open_till(language: str = "en") -> Till:
        opened.append(Till(qtbot, shop, language))
        return opened[-1]

    yield open_till
    for each in opened:
        each.close()


def enter(till: Till, name: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    till.bot.keyClick(till.find(name), Qt.Key.Key_Return, modifier)
    till.rest()


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_part_of_a_payment_is_returned_and_shown_at_once(shop, till, language):
    number = f"1917_{language}"
    shop.fill(number)
    clerk = till(language)
    clerk.open(number)
    assert clerk.text("refund.order").endswith(number)
    assert f"17{SPACE}400.00" in clerk.label("refund.send")
    clerk.write("refund.amount", "5000")
    assert f"12{SPACE}400.00" in clerk.text("refund.left")
    clerk.write("refund.comment", "Не привезли десерт")
    strip = clerk.find("refund.told", Strip).text()
    assert all(told in strip for told in (number, f"5{SPACE}000.00", "3333")), "number, sum and card are repeated"
    enter(clerk, "refund.dialog", CTRL)
    assert clerk.find("refund.told", Strip).kind == "ok"
    order = clerk.order(number)
    assert (order.status, order.amount, order.refunded) == (OrderStatus.REFUNDED, tenge(1_240_000), tenge(500_000))
    (own,) = clerk.own(number)
    assert (own.state, own.amount, own.reason) == (OperationState.DONE, tenge(500_000), "Не привезли десерт")
    details = clerk.window.findChild(QWidget, "details.dialog")
    assert details.order == order
    assert [step.type.value for step in order.operations] == ["DEPOSIT", "REFUND"], "as in the bank's second example"


def test_one_enter_sends_nothing(shop, till):
    shop.fill("E-1")
    clerk = till()
    clerk.open("E-1")
    for name in ("refund.amount", "refund.comment", "refund.send"):
        enter(clerk, name)
    assert clerk.own("E-1") == []
    enter(clerk, "refund.send", CTRL)
    assert [one.state for one in clerk.own("E-1")] == [OperationState.DONE]


def test_more_than_is_left_is_told_with_the_sum_that_is(shop, till):
    shop.fill("M-1")
    clerk = till()
    clerk.open("M-1")
    for wrong in ("17400.01", "0", "много"):
        clerk.write("refund.amount", wrong)
        assert clerk.error("refund.amount") != ""
        assert not clerk.can("refund.send")
    clerk.write("refund.amount", "17400.01")
    assert f"17{SPACE}400.00" in clerk.error("refund.amount")
    clerk.write("refund.amount", "17400.00")
    assert clerk.error("refund.amount") == ""
    assert clerk.can("refund.send")


def test_what_the_bank_refuses_leaves_the_draft_as_it_was(shop, till, bank):
    shop.fill("R-1")
    clerk = till()
    clerk.open("R-1")
    clerk.write("refund.amount", "300")
    clerk.choose("refund.reason", "goods")
    clerk.write("refund.comment", "брак")
    bank.fault("denied", "refund")
    clerk.click("refund.send")
    clerk.rest()
    strip = clerk.find("refund.told", Strip)
    assert strip.kind == "bad"
    assert "5: Доступ запрещ" in strip.text(), "the bank's own words, and its code"
    assert clerk.find("refund.amount").text() == "300.00"
    assert clerk.find("refund.comment").text() == "брак"
    clerk.click("refund.send")
    clerk.rest()
    assert [one.state for one in clerk.own("R-1")] == [OperationState.REJECTED, OperationState.DONE]
    assert clerk.order("R-1").refunded == tenge(30_000)


def test_no_answer_is_no_failure_and_is_asked_about(shop, till, bank):
    shop.fill("U-1")
    clerk = till()
    clerk.open("U-1")
    clerk.write("refund.amount", "100")
    bank.fault("lost_after", "refund")
    bank.fault("http_500", STATUS, times=None, skip=1)
    clerk.click("refund.send")
    clerk.rest()
    strip = clerk.find("refund.told", Strip)
    assert strip.kind == "hold"
    assert not clerk.find("refund.send").isVisible(), "nothing is offered that would send it again"
    clerk.find("details.tabs").setCurrentIndex(1)
    clerk.rest()
    assert clerk.has("details.unknown")
    assert clerk.find("details.refund").toolTip() == "Another operation of this order has no outcome yet."
    bank.control("clear")
    strip.action_button.click()
    clerk.rest()
    assert strip.kind == "ok"
    assert [one.state for one in clerk.own("U-1")] == [OperationState.DONE]
    assert clerk.order("U-1").refunded == tenge(10_000), "once"
    assert not clerk.has("details.unknown")


def test_without_a_way_to_the_bank_it_waits_in_the_queue(shop, till):
    shop.fill("Q-1")
    clerk = till()
    clerk.cut_off()
    clerk.open("Q-1")
    assert clerk.find("refund.told", Strip).kind == "hold"
    assert clerk.label("refund.send").startswith("Prepare refund of")
    clerk.click("refund.send")
    clerk.rest()
    (own,) = clerk.own("Q-1")
    assert own.state is OperationState.WAITING
    assert clerk.has("transactions.queue"), "the registry tells that something waits"


def test_closing_while_it_is_sent_loses_nothing(shop, till, bank):
    shop.fill("C-1")
    clerk = till()
    dialog = clerk.open("C-1")
    bank.fault("slow", "refund", delay_ms=400)
    clerk.find("refund.send").click()
    clerk.turn()
    assert clerk.label("refund.send") == "Sending…"
    dialog.close()
    clerk.rest()
    (own,) = clerk.own("C-1")
    assert own.state is OperationState.DONE
    toast = clerk.window.findChild(Toast)
    assert toast is not None
    assert toast.accessibleName().startswith("Refunded:")
    assert clerk.order("C-1").amount == tenge(0)


def test_the_window_goes_on_while_the_bank_takes_its_time(shop, till, bank):
    shop.fill("I-1")
    clerk = till()
    clerk.open("I-1")
    bank.fault("slow", "refund", delay_ms=900)
    clerk.find("refund.send").click()
    beats = []
    beat = QTimer(interval=10)
    beat.timeout.connect(lambda: beats.append(clerk.label("refund.send")))
    beat.start()
    clerk.bot.wait(500)
    assert beats.count("Sending…") > 10
    assert clerk.has("refund.progress")
    assert not clerk.find("refund.amount").isEnabled()
    enter(clerk, "refund.dialog", CTRL)
    beat.stop()
    assert [one.state for one in clerk.own("I-1")] == [OperationState.DONE], "a second Ctrl+Enter sends nothing"


def test_the_menu_of_a_row_tells_why_something_is_not_possible(shop, till):
    shop.fill("Y-1")
    clerk = till()
    page = clerk.window.page
    place = page.model.column_of("order_number")
    row = next(row for row in range(page.model.rowCount()) if str(page.model.data(page.model.index(row, place))) == "Y-1")
    page.table.setCurrentIndex(page.model.index(row, 0))
    page.table.menu_asked.emit(page.model.index(row, 0), QPoint(5, 5))
    clerk.rest()
    assert page.actions_["refund"].isEnabled()
    assert not page.actions_["deposit"].isEnabled()
    assert "Only held money can be charged" in page.actions_["deposit"].toolTip()
    page.findChild(Menu).close()
    clerk.rest()
    page.actions_["refund"].trigger()
    clerk.rest()
    assert clerk.text("refund.order") == "No. Y-1"


def test_a_hold_is_charged_in_part_and_the_rest_goes_back(shop, till):
    shop.fill(held=("H-1",))
    clerk = till()
    clerk.details("H-1")
    assert not clerk.find("details.refund").isVisible()
    clerk.click("details.deposit")
    clerk.rest()
    clerk.write("refund.amount", "10000")
    assert clerk.text("refund.left") == f"back to the payer: 7{SPACE}400.00{SPACE}₸"
    clerk.click("refund.send")
    clerk.rest()
    order = clerk.order("H-1")
    assert (order.status, order.amount) == (OrderStatus.DEPOSITED, tenge(1_000_000))
    assert clerk.find("details.refund").isVisible()


def test_a_hold_is_lifted_and_an_unpaid_order_closed(shop, till):
    shop.fill(held=("V-1",), unpaid=("D-1",))
    clerk = till()
    clerk.open("V-1", "reverse")
    assert not clerk.find("refund.amount").isVisible(), "a hold is lifted as a whole"
    clerk.click("refund.send")
    clerk.rest()
    assert clerk.order("V-1").status is OrderStatus.REVERSED
    clerk.click("refund.cancel")
    clerk.click("details.close")
    clerk.open("D-1", "decline")
    clerk.click("refund.send")
    clerk.rest()
    assert clerk.order("D-1").status is OrderStatus.DECLINED


def test_pieces_of_the_basket_make_the_sum(shop, till):
    shop.fill(with_basket=("B-1",))
    clerk = till()
    clerk.open("B-1")
    assert not clerk.has("refund.basket")
    clerk.click("refund.kind.part")
    assert not clerk.find("refund.quantity_1").isEnabled()
    clerk.click("refund.line_1")
    clerk.write("refund.quantity_1", "3")
    assert not clerk.can("refund.send"), "two were sold"
    clerk.write("refund.quantity_1", "1")
    clerk.click("refund.line_2")
    assert clerk.find("refund.amount").text() == f"11{SPACE}200.00"
    clerk.click("refund.send")
    clerk.rest()
    (own,) = clerk.own("B-1")
    assert own.state is OperationState.DONE
    assert [(line.position, line.quantity, line.amount) for line in own.items] == [
        (1, 1000, tenge(620_000)),
        (2, 1000, tenge(500_000)),
    ]


def test_an_order_that_changed_meanwhile_is_shown_anew(shop, till):
    shop.fill("N-1")
    clerk = till()
    clerk.open("N-1")
    clerk.cabinet.connections.gateway(None).refund(clerk.order("N-1").md_order, tenge(740_000), key="elsewhere")
    clerk.click("refund.send")
    clerk.rest()
    assert clerk.find("refund.told", Strip).kind in ("back", "hold")
    assert clerk.find("refund.available").amount() == tenge(1_000_000)
    assert not clerk.can("refund.send") or f"10{SPACE}000.00" in clerk.label("refund.send")
    assert clerk.order("N-1").refunded == tenge(740_000), "nothing of ours was added"


def test_who_may_not_sees_why(qtbot, qapp, shop):
    shop.fill("W-1")
    shop.people(aigerim=Role.ADMIN, bolat=Role.VIEWER)
    clerk = Till(qtbot, shop)
    try:
        clerk.sign_in("bolat")
        clerk.details("W-1")
        button = clerk.find("details.refund")
        assert not button.isEnabled()
        assert "Refunds" in button.toolTip()
    finally:
        clerk.close()


def test_without_a_connection_it_is_greyed_with_the_reason(shop, till):
    shop.fill("X-1")
    clerk = till()
    clerk.cabinet.connections.remove(shop.bank.ready.merchant)
    clerk.details("X-1")
    button = clerk.find("details.refund")
    assert not button.isEnabled()
    assert "no connection to the bank" in button.toolTip()


def test_above_a_sum_a_second_person_confirms_at_the_same_desk(qtbot, qapp, shop):
    shop.fill("S-1")
    shop.people(aigerim=Role.ADMIN, bolat=Role.REFUNDS, dina=Role.REFUNDS, viktor=Role.CLERK)
    clerk = Till(qtbot, shop)
    try:
        clerk.sign_in("aigerim")
        clerk.cabinet.settings.set(SECOND_PERSON, 1000)
        clerk.settle()
        clerk.open("S-1")
        clerk.click("refund.send")
        clerk.rest()
        assert [one.state for one in clerk.own("S-1")] == [OperationState.WAITING]
        for name in ("aigerim", "viktor"):
            confirm(clerk, name)
            assert clerk.find("refund.second_error").text() != "", "the same person, and one without the right, confirm nothing"
            assert clerk.own("S-1")[0].state is OperationState.WAITING
        confirm(clerk, "dina")
        (own,) = clerk.own("S-1")
        assert (own.state, own.asked_by, own.confirmed_by) == (OperationState.DONE, "aigerim", "dina")
        assert clerk.cabinet.access.actor.name == "aigerim", "nobody's work changed hands"
        assert clerk.find("refund.told", Strip).kind == "ok"
    finally:
        clerk.close()


def test_what_a_second_person_confirmed_waits_when_the_bank_is_out_of_reach(qtbot, qapp, shop):
    shop.fill("S-2")
    shop.people(aigerim=Role.ADMIN, dina=Role.REFUNDS)
    clerk = Till(qtbot, shop)
    try:
        clerk.sign_in("aigerim")
        clerk.cabinet.settings.set(SECOND_PERSON, 1000)
        clerk.settle()
        clerk.open("S-2")
        clerk.click("refund.send")
        clerk.rest()
        clerk.cut_off()
        confirm(clerk, "dina")
        (own,) = clerk.own("S-2")
        assert (own.state, own.confirmed_by) == (OperationState.WAITING, "dina")
        strip = clerk.find("refund.told", Strip)
        assert strip.kind == "hold"
        assert "It is in the queue." in strip.text()
        assert not clerk.find("refund.send").isVisible()
    finally:
        clerk.close()


def confirm(clerk: Till, name: str) -> None:
    clerk.write("refund.second_name", name)
    clerk.write("refund.second_password", clerk.house.passwords[name].reveal())
    clerk.click("refund.second_submit")
    clerk.rest()
