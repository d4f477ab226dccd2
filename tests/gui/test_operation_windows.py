"""Journeys through the windows of many operations: the queue, the holds, a selection of rows, a list of refunds."""

from datetime import UTC, datetime, timedelta

import pytest
from dialog_stage import cut_words
from operation_stage import Bank, Shop, Till, tenge
from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from desktop.models.domain.accounts import Role
from desktop.models.domain.money_operations import OperationKind, OperationState
from desktop.models.domain.statuses import OrderStatus
from desktop.services.settings import SECOND_PERSON
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.widgets import Strip

SPACE = "\u202f"
REFUND = OperationKind.REFUND


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
    opened = []

    def open_till(language: str = "en") -> Till:
        opened.append(Till(qtbot, shop, language))
        return opened[-1]

    yield open_till
    for each in opened:
        each.close()


def prepare(clerk: Till, number: str, minor: int, reason: str = ""):
    return clerk.cabinet.operations.prepare(clerk.order(number).id, REFUND, tenge(minor), reason)


def select(clerk: Till, name: str, *rows: int) -> None:
    table = clerk.find(name, QTableView)
    flags = QItemSelectionModel.SelectionFlag
    table.clearSelection()
    for row in rows:
        table.selectionModel().select(table.model().index(row, 0), flags.Select | flags.Rows)
    table.setCurrentIndex(table.model().index(rows[-1], 0)) if len(rows) == 1 else None
    clerk.rest()


def line_of(clerk: Till, name: str, number: str) -> list[str]:
    return next(row for row in clerk.rows(name) if number in row)


# --- the queue


def test_the_queue_shows_what_waits_in_full_and_sends_it(shop, till):
    shop.fill("Q-1")
    clerk = till()
    prepare(clerk, "Q-1", 250_000, "Goods returned: брак")
    clerk.window.dialogs.money.open_queue()
    clerk.rest()
    assert line_of(clerk, "queue.table", "Q-1")[3] == f"2{SPACE}500.00{SPACE}₸"
    shown = [label.text() for label in clerk.find("queue.dialog").findChildren(type(clerk.find("queue.empty")))]
    assert {"No. Q-1", "Goods returned: брак", "4444 •••• 3333"} <= set(shown)
    clerk.click("queue.card_send")
    clerk.rest()
    assert clerk.order("Q-1").refunded == tenge(250_000)
    assert clerk.rows("queue.table") == []
    assert clerk.has("queue.empty")


def test_what_has_waited_long_is_not_sent_with_the_others(shop, till):
    shop.fill("L-1", "L-2")
    clerk = till()
    operations = clerk.cabinet.operations
    operations._clock = lambda: datetime.now(UTC) - timedelta(hours=2)
    prepare(clerk, "L-1", 100_000)
    operations._clock = lambda: datetime.now(UTC)
    prepare(clerk, "L-2", 200_000)
    clerk.window.dialogs.money.open_queue()
    clerk.rest()
    clerk.click("queue.send_all")
    clerk.rest()
    assert (clerk.order("L-1").refunded, clerk.order("L-2").refunded) == (tenge(0), tenge(200_000))
    assert [row[1] for row in clerk.rows("queue.table")] == ["L-1"]
    assert clerk.told("queue.warning").startswith("It has waited long.")
    clerk.click("queue.card_send")
    clerk.rest()
    assert clerk.order("L-1").refunded == tenge(100_000), "looked at, it may go"


def test_it_is_taken_out_of_the_queue(shop, till):
    shop.fill("T-1")
    clerk = till()
    prepare(clerk, "T-1", 100_000)
    clerk.window.dialogs.money.open_queue()
    clerk.rest()
    clerk.click("queue.card_take_out")
    clerk.rest()
    assert [one.state for one in clerk.own("T-1")] == [OperationState.CANCELLED]
    assert clerk.order("T-1").refunded == tenge(0)


def test_the_queue_asks_the_bank_about_what_has_no_outcome(shop, till, bank):
    shop.fill("A-1")
    clerk = till()
    bank.fault("lost_after", "refund")
    clerk.cabinet.operations.run(clerk.order("A-1").id, REFUND, tenge(100_000))
    clerk.window.dialogs.money.open_queue()
    clerk.rest()
    assert not clerk.has("queue.card_send")
    clerk.click("queue.card_ask")
    clerk.rest()
    assert [one.state for one in clerk.own("A-1")] == [OperationState.DONE]
    assert clerk.rows("queue.table") == []


def test_the_second_person_confirms_at_their_own_desk(qtbot, qapp, shop):
    shop.fill("P-1")
    shop.people(aigerim=Role.ADMIN, dina=Role.REFUNDS)
    clerk = Till(qtbot, shop)
    try:
        clerk.sign_in("aigerim")
        clerk.cabinet.settings.set(SECOND_PERSON, 1)
        prepare(clerk, "P-1", 100_000)
        clerk.cabinet.accounts.sign_in("dina", shop.passwords["dina"])
        clerk.window.dialogs.money.open_queue()
        clerk.rest()
        assert not clerk.find("queue.card_send").isEnabled()
        clerk.click("queue.card_confirm")
        clerk.rest()
        clerk.click("queue.card_send")
        clerk.rest()
        (own,) = clerk.own("P-1")
        assert (own.state, own.confirmed_by) == (OperationState.DONE, "dina")
    finally:
        clerk.close()


# --- many orders


def choose_rows(clerk: Till, *numbers: str) -> None:
    page = clerk.window.page
    place = page.model.column_of("order_number")
    flags = QItemSelectionModel.SelectionFlag
    page.table.clearSelection()
    for row in range(page.model.rowCount()):
        if str(page.model.data(page.model.index(row, place))) in numbers:
            page.table.selectionModel().select(page.model.index(row, 0), flags.Select | flags.Rows)
    clerk.rest()


def test_selected_rows_are_refunded_one_by_one_each_with_its_result(shop, till, bank):
    shop.fill("G-1", "G-2", "G-3", held=("G-4",))
    clerk = till()
    choose_rows(clerk, "G-1", "G-2", "G-3", "G-4")
    clerk.window.page.actions_["refund"].trigger()
    clerk.rest()
    assert clerk.text("many.total") == f"Total: 52{SPACE}200.00{SPACE}₸"
    assert "Only a completed payment" in line_of(clerk, "many.table", "G-4")[-1]
    bank.fault("denied", "refund", skip=1)
    clerk.click("many.send")
    clerk.rest()
    states = sorted(one.state.value for number in ("G-1", "G-2", "G-3") for one in clerk.own(number))
    assert states == ["DONE", "DONE", "REJECTED"]
    assert clerk.own("G-4") == []
    refused = [row for row in clerk.rows("many.table") if row[3] == "Refused"]
    assert len(refused) == 1
    assert refused[0][-1].startswith("5: ")
    assert clerk.find("many.told", Strip).kind == "hold"


def test_many_orders_stop_between_two(shop, till, bank):
    shop.fill("K-1", "K-2", "K-3")
    clerk = till()
    clerk.window.dialogs.money.open_many([clerk.order(number).id for number in ("K-1", "K-2", "K-3")], REFUND)
    clerk.rest()
    bank.fault("slow", "refund", times=None, delay_ms=300)
    clerk.find("many.send").click()
    clerk.turn()
    clerk.find("many.stop").click()
    clerk.rest()
    done = [number for number in ("K-1", "K-2", "K-3") if clerk.own(number)]
    assert done == ["K-1"], "what was under way ended, the next did not begin"
    assert clerk.find("many.told", Strip).text().startswith("Stopped.")


def test_where_the_bank_is_out_of_reach_the_rest_is_not_tried(shop, till):
    shop.fill("O-1", "O-2")
    clerk = till()
    clerk.window.dialogs.money.open_many([clerk.order(number).id for number in ("O-1", "O-2")], REFUND)
    clerk.rest()
    clerk.cut_off()
    clerk.click("many.send")
    clerk.rest()
    assert [row[3] for row in clerk.rows("many.table")] == ["Not sent", "Ready"]
    assert clerk.cabinet.operations.queue() == [], "nothing lingers that nobody asked to keep"


# --- holds


def test_holds_about_to_lapse_are_charged_from_their_list(shop, till):
    shop.fill("Z-0", held=("Z-1", "Z-2"))
    clerk = till()
    clerk.cabinet.holds._clock = lambda: datetime.now(UTC) + timedelta(days=6)
    clerk.window.dialogs.money.open_holds()
    clerk.rest()
    mine = [row for row in clerk.rows("holds.table") if row[0].startswith("Z-")]
    assert sorted(row[0] for row in mine) == ["Z-1", "Z-2"]
    assert all(row[4].startswith("1 day") for row in mine)
    numbers = [row[0] for row in clerk.rows("holds.table")]
    assert not clerk.can("holds.deposit")
    select(clerk, "holds.table", numbers.index("Z-1"))
    clerk.click("holds.deposit")
    clerk.rest()
    clerk.click("refund.send")
    clerk.rest()
    assert clerk.order("Z-1").status is OrderStatus.DEPOSITED
    assert "Z-1" not in [row[0] for row in clerk.rows("holds.table")]
    numbers = [row[0] for row in clerk.rows("holds.table")]
    select(clerk, "holds.table", *[numbers.index(number) for number in numbers])
    clerk.click("holds.reverse")
    clerk.rest()
    clerk.click("refund.send" if len(numbers) == 1 else "many.send")
    clerk.rest()
    assert clerk.order("Z-2").status is OrderStatus.REVERSED


# --- a list of refunds


def paste(clerk: Till, text: str) -> None:
    clerk.find("refunds.text", QPlainTextEdit).setPlainText(text)
    clerk.bot.wait(400)
    clerk.rest()


def test_a_list_is_checked_run_and_never_run_twice(shop, till):
    shop.fill("F-1", "F-2", "F-3")
    clerk = till()
    clerk.window.dialogs.money.open_refund_list()
    clerk.rest()
    assert not clerk.can("refunds.send")
    told = "F-1; 5000; брак\nF-2\nF-404; 10\nF-3; 99999\nF-1; 5000\nF-3; x"
    paste(clerk, told)
    assert [row[3] for row in clerk.rows("refunds.table")] == ["Ready", "Ready", *["Not possible"] * 4]
    assert all(row[4] for row in clerk.rows("refunds.table")[2:]), "each line tells why"
    clerk.click("refunds.send")
    clerk.rest()
    assert [row[3] for row in clerk.rows("refunds.table")][:2] == ["Carried out", "Carried out"]
    assert (clerk.order("F-1").refunded, clerk.order("F-2").refunded) == (tenge(500_000), tenge(1_740_000))
    clerk.click("refunds.close")
    clerk.window.dialogs.money.open_refund_list()
    clerk.rest()
    paste(clerk, told)
    assert not clerk.can("refunds.send"), "the same list has the same name, and is done"
    assert [row[3] for row in clerk.rows("refunds.table")][:2] == ["Carried out", "Carried out"]
    assert len(clerk.own("F-1")) == 1


def test_a_file_is_read_and_its_results_are_saved(shop, till, tmp_path):
    shop.fill("J-1", "J-2")
    clerk = till()
    clerk.window.dialogs.money.open_refund_list()
    clerk.rest()
    path = tmp_path / "возвраты.csv"
    path.write_text("Номер;Сумма;Причина\nJ-1;1 700,50;брак\n\nJ-2;;=1+1\n", "cp1251")
    dialog = clerk.find("refunds.dialog")
    dialog.open_file(path)
    clerk.rest()
    clerk.bot.wait(400)
    clerk.rest()
    assert clerk.find("refunds.name").text() == "возвраты"
    assert [(row[0], row[1], row[3]) for row in clerk.rows("refunds.table")] == [("2", "J-1", "Ready"), ("4", "J-2", "Ready")]
    clerk.click("refunds.send")
    clerk.rest()
    assert clerk.order("J-1").refunded == tenge(170_050)
    saved = tmp_path / "out.csv"
    dialog.save_to(saved)
    clerk.rest()
    lines = saved.read_text("utf-8-sig").splitlines()
    assert lines[1:] == ["2;J-1;1700.50;брак;Carried out;", "4;J-2;17400.00;'=1+1;Carried out;"]


# --- words


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_no_word_is_cut(shop, till, language):
    paid, busy, held, unpaid = (f"Y-{language}-{place}" for place in range(4))
    shop.fill(paid, busy, held=(held,), unpaid=(unpaid,))
    clerk = till(language)
    prepare(clerk, busy, 100_000)
    money = clerk.window.dialogs.money
    for number, kind in ((paid, "refund"), (held, "deposit"), (held, "reverse"), (unpaid, "decline")):
        money.open(clerk.order(number), OperationKind(kind))
    money.open_many([clerk.order(paid).id, clerk.order(held).id], REFUND)
    money.open_queue()
    money.open_holds()
    money.open_refund_list()
    clerk.rest()
    for dialog in clerk.window.findChildren(DialogFrame):
        for size in (QSize(1232, 640), QSize(640, 360)):
            dialog.resize(size)
            clerk.turn()
            clerk.turn()
            assert cut_words(dialog) == [], dialog.objectName()
