"""From the first window to a refund: training mode, an order paid in a browser, the order in the registry, part of it returned,
and a history like that of the guide's second example."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import ProxyHandler, Request, build_opener

import pytest
from playwright.sync_api import Browser, expect
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop.app import Session, start
from desktop.bootstrap import StartupConfig, build
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import OperationKind, OperationState
from desktop.models.domain.orders import OperationType, Order
from desktop.models.domain.secret import Secret
from desktop.services.sandbox.cards import named
from desktop.services.settings import TRAINING
from desktop.views import gateway_desk
from desktop.views.main_window import MainWindow

VAULT = "a vault of old oak doors"


class Clerk:
    """Somebody at the window; `opened` are the pages that their browser was sent to."""

    def __init__(self, folder: Path) -> None:
        _, self.window = start(["--data-dir", str(folder), "--lang", "en"])
        assert isinstance(self.window, MainWindow)
        assert self.window.gateway is not None
        self.opened: list[str] = []
        self.window.gateway.browse = self.opened.append

    def pause(self, ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def until(self, holds: Callable[[], object], seconds: float = 20) -> float:
        """How long it took."""
        began = time.monotonic()
        while not holds():
            assert time.monotonic() - began < seconds, "it did not come about"
            self.pause(20)
        return time.monotonic() - began

    def find(self, name: str) -> QWidget:
        found = [part for part in self.window.findChildren(QWidget, name) if part.isVisible()]
        assert found, name
        return found[-1]

    def click(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled(), name
        button.click()

    def row(self, number: str) -> dict[str, str]:
        """What the table shows of an order; empty while it is not there."""
        if self.window.page is None:
            return {}
        model = self.window.page.model
        columns = {name: model.column_of(name) for name in ("order_number", "status", "amount")}
        for row in range(model.rowCount()):
            shown = {name: str(model.data(model.index(row, place))) for name, place in columns.items() if place is not None}
            if shown["order_number"] == number:
                return shown
        return {}

    def close(self) -> None:
        if any(each.window is self.window for each in Session._open_sessions):
            self.window.close()
            self.pause(0)

    @property
    def session(self) -> Session:
        return next(each for each in Session._open_sessions if each.window is self.window)

    def order(self, number: str) -> Order:
        (found,) = self.session._cabinet.queries.find(number)
        return found


@pytest.fixture
def clerk(qapp: object, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clerk]:
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", VAULT)
    monkeypatch.setattr(gateway_desk, "FIRST_MS", 50)
    here = Clerk(data_dir)
    yield here
    here.close()


def pay(browser: Browser, form: str) -> float:
    """Pays as a buyer does; the moment at which the bank had said yes."""
    card = named("ssl")
    assert card is not None
    context = browser.new_context(locale="en-GB")
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto(form)
    page.locator("[autocomplete=cc-number]").fill(card.pan)
    page.locator("[autocomplete=cc-exp]").fill("12/34")
    page.locator("[autocomplete=cc-csc]").fill(card.cvc)
    page.locator("form button[type=submit]").first.click()
    expect(page.locator("form [autocomplete=cc-number]")).to_have_count(0)
    paid = time.monotonic()
    context.close()
    return paid


def test_an_order_is_paid_in_a_browser_and_part_of_it_returned(clerk: Clerk, browser: Browser) -> None:
    clerk.until(lambda: clerk.window.pages.is_on_start)
    clerk.click("start.training_mode")
    clerk.until(lambda: clerk.window.page is not None and clerk.window.page.model.rowCount() > 100)
    assert "Training mode" in clerk.find("mode").accessibleName()
    clerk.click("mode.pay")
    clerk.until(lambda: clerk.opened)
    number = clerk.window.gateway.last_order.number  # type: ignore[union-attr]
    clerk.until(lambda: clerk.row(number))
    assert clerk.row(number)["status"] == "Created"
    paid = pay(browser, clerk.opened[0])
    clerk.until(lambda: clerk.row(number).get("status") == "Completed")
    assert time.monotonic() - paid < 3
    before = clerk.order(number)
    refund_in_window(clerk, before)
    clerk.until(lambda: clerk.row(number).get("status") == "Partly refunded")
    returned = Money(50_000, KZT)
    after = clerk.order(number)
    assert (after.amount, after.gross, after.refunded) == (before.amount - returned, before.amount, returned)
    charge, refund = after.operations
    assert (charge.type, charge.amount) == (OperationType.DEPOSIT, before.amount)
    assert (refund.type, refund.amount) == (OperationType.REFUND, returned)
    for one in after.operations:
        assert one.ok
        assert one.rrn
        assert one.action_code == 0
    clerk.click("mode.stop")
    clerk.until(lambda: not clerk.window.gateway.connections)  # type: ignore[union-attr]
    assert clerk.row(number), "what was practised stays"


def refund_in_window(clerk: Clerk, order: Order) -> None:
    """Through the dialog, as the clerk does it."""
    clerk.window.dialogs.money.open(order, OperationKind.REFUND)
    dialog = clerk.find("refund.dialog")
    clerk.until(lambda: dialog.findChild(QLineEdit, "refund.amount") is not None)
    amount = dialog.findChild(QLineEdit, "refund.amount")
    assert amount is not None
    clerk.until(amount.isEnabled)
    amount.setFocus()
    amount.setText("500.00")
    amount.textEdited.emit("500.00")
    clerk.until(lambda: dialog.findChild(QAbstractButton, "refund.send").isEnabled())
    dialog.findChild(QAbstractButton, "refund.send").click()


def test_training_mode_is_on_again_with_the_next_window(clerk: Clerk, data_dir: Path) -> None:
    clerk.click("start.training_mode")
    clerk.until(lambda: clerk.window.page is not None and clerk.window.page.model.rowCount() > 100)
    clerk.close()
    again = Clerk(data_dir)
    try:
        again.until(lambda: again.session._cabinet.training.is_running)
        again.until(lambda: again.window.gateway.sync.age is not None)  # type: ignore[union-attr]
        assert again.window.gateway.sync.error is None  # type: ignore[union-attr]
        assert again.find("mode").isVisible()
    finally:
        again.close()


def test_what_was_left_without_an_outcome_is_settled_at_the_start(clerk: Clerk, data_dir: Path) -> None:
    """An operation that lost its answer, and then the program was closed."""
    clerk.close()
    cabinet = build(StartupConfig(data_dir=data_dir, vault_password=lambda: Secret(VAULT)))
    try:
        cabinet.training.start()
        control = cabinet.training.control

        def tell(name: str, **data: object) -> None:
            body = json.dumps(data).encode()
            build_opener(ProxyHandler({})).open(Request(f"{control}/api/{name}", body), timeout=10).close()

        made = cabinet.training.order(Money(90_000, KZT), "", "en")
        md_order = made.form.partition("mdOrder=")[2]
        tell("pay", orderId=md_order, card="ssl")
        cabinet.sync.run()
        (order,) = cabinet.queries.find(made.number)
        tell("faults", kind="lost_after", calls="refund")
        sent = cabinet.operations.run(order.id, OperationKind.REFUND, Money(10_000, KZT))
        assert sent.state is OperationState.UNKNOWN
        cabinet.settings.set(TRAINING, True)
    finally:
        cabinet.close()
    again = Clerk(data_dir)
    try:
        again.until(lambda: again.order(made.number).refunded == Money(10_000, KZT))
        again.until(lambda: again.session._cabinet.operations.of_order(order.id)[-1].state is OperationState.DONE)
    finally:
        again.close()
