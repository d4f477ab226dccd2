"""Journeys through one operation: what is shown before, what the bank says, what the registry shows after."""

import pytest
from operation_stage import Till, a_shop, tenge
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.models.domain.money_operations import OperationState
from desktop.models.domain.statuses import OrderStatus


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shop") / "data"
    folder.mkdir()
    made = a_shop(folder)
    yield made
    made.close_bank()


@pytest.fixture
def till(qtbot, qapp, shop):
    made = Till(qtbot, shop)
    yield made
    shop.control("clear")
    made.close()


def test_part_of_a_payment_is_returned_and_shown_at_once(qtbot, qapp, shop):
    shop.fill("1917_1626704539")
    till = Till(qtbot, shop)
    try:
        dialog = till.open("1917_1626704539")
        assert till.text("refund.order") == "No. 1917_1626704539"
        assert till.label("refund.send").startswith("Refund 17\u202f400.00")
        till.click("refund.kind.part")
        till.write("refund.amount", "5000")
        assert till.text("refund.left") == "left: 12\u202f400.00\u202f₸"
        till.bot.keyClick(till.find("refund.amount"), Qt.Key.Key_Return)
        till.rest()
        assert till.own("1917_1626704539") == [], "one Enter sends nothing"
        till.bot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        till.rest()
        assert till.told("refund.told").startswith("Refunded: 5\u202f000.00")
        order = till.order("1917_1626704539")
        assert (order.status, order.amount, order.refunded) == (OrderStatus.REFUNDED, tenge(1_240_000), tenge(500_000))
        (own,) = till.own("1917_1626704539")
        assert own.state is OperationState.DONE
        assert till.window.findChild(QWidget, "details.dialog").order == order
    finally:
        till.close()
