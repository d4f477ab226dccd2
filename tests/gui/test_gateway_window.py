"""The window's way to the bank: connections typed and tried, training mode, and orders that come by themselves; against a
training gateway over a real socket."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

import pytest
from operation_stage import BACK, Bank
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from registry_stage import Window

from desktop.models.domain.bank_addresses import PRODUCTION, TEST
from desktop.models.domain.gateway import Connection
from desktop.models.domain.secret import Secret
from desktop.services.settings import SYNC_ON, SYNC_SECONDS
from desktop.views import background_sync, gateway_desk
from desktop.views.gateway_desk import GatewayDesk

Found = TypeVar("Found", bound=QWidget)


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    running = Bank(tmp_path_factory.mktemp("bank"))
    yield running
    running.close()


class Till:
    """A window over an empty registry, and the hands of a person at it."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.hands = Window(bot, "--data-dir", str(folder), "--lang", "en")
        self.window = self.hands.window
        self.bot = bot

    @property
    def desk(self) -> GatewayDesk:
        assert self.window.gateway is not None
        return self.window.gateway

    def until(self, holds: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(holds()), timeout=15_000)

    def find(self, name: str, kind: type[Found] = QWidget) -> Found:  # type: ignore[assignment]
        return next(part for part in self.window.findChildren(kind, name) if part.isVisible())

    def click(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        assert button.isEnabled(), name
        button.click()

    def type(self, name: str, text: str) -> None:
        field = self.find(name, QLineEdit)
        field.setText(text)
        field.textEdited.emit(text)

    def told(self, name: str) -> str:
        """Empty while it is not there."""
        return next((part.accessibleName() for part in self.window.findChildren(QWidget, name) if part.isVisible()), "")

    def connect(self, bank: Bank, password: str | None = None) -> None:
        ready = bank.ready
        self.click("start.connect")
        self.type("connection.merchant", ready.merchant)
        self.type("connection.url", ready.rest)
        self.type("connection.user", ready.user)
        self.type("connection.password", password or ready.password)


@pytest.fixture
def till(qtbot: QtBot, qapp: object, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Till]:
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", "a vault of old oak doors")
    here = Till(qtbot, data_dir)
    yield here
    here.window.close()
    qtbot.wait(0)


def nowhere() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/payment/rest/"


def paid(bank: Bank, number: str, minor: int = 120_000) -> str:
    """An order of a shop, paid."""
    ready = bank.ready
    given = {"userName": ready.user, "password": ready.password, "orderNumber": number, "amount": str(minor), "returnUrl": BACK}
    with build_opener(ProxyHandler({})).open(
        Request(f"{ready.rest}register.do", urlencode(given).encode()), timeout=10
    ) as told:
        md_order = str(json.load(told)["orderId"])
    bank.control("pay", orderId=md_order, card="ssl")
    return md_order


# --- connections


def test_a_connection_is_typed_tried_and_brings_its_orders(till: Till, bank: Bank) -> None:
    paid(bank, "W-1")
    till.connect(bank)
    assert "Test gateway" in till.told("connection.money")
    till.click("connection.save")
    till.until(lambda: till.desk.connections)
    till.until(lambda: till.window.page is not None and till.window.page.model.rowCount() > 0)
    assert "no money is charged" in till.told("mode")
    assert till.window.status.mode is not None
    assert till.window.status.mode.text() == "Test"
    assert till.window.status.bank.text() == "Bank: just now"


def test_what_is_wrong_stands_under_its_field(till: Till, bank: Bank) -> None:
    till.click("start.connect")
    till.click("connection.save")
    till.until(lambda: till.told("connection.merchant.error"))
    till.type("connection.merchant", "shop")
    till.type("connection.url", "http://bank.example/payment/rest/")
    till.type("connection.password", "word")
    till.click("connection.save")
    till.until(lambda: "bank.example" in till.told("connection.url.error"))
    till.type("connection.url", bank.ready.rest)
    till.type("connection.password", "")
    till.click("connection.check")
    till.until(lambda: till.told("connection.password.error"))
    assert till.desk.connections == []


def test_a_refused_login_is_told_and_the_connection_stays_to_be_mended(till: Till, bank: Bank) -> None:
    till.connect(bank, "not the password")
    till.click("connection.save")
    till.until(lambda: "did not accept" in till.told("connection.told"))
    assert "The connection is saved." in till.told("connection.told")
    till.until(lambda: till.window.status.bank.text() == "The bank refused the login")
    till.type("connection.password", bank.ready.password)
    till.click("connection.save")
    till.until(lambda: not [part for part in till.window.findChildren(QWidget, "connection.dialog") if part.isVisible()])
    till.until(lambda: till.window.status.bank.text() == "Bank: just now")


def test_production_and_test_are_told_apart_before_anything_is_kept(till: Till) -> None:
    till.click("start.connect")
    url = till.find("connection.url", QLineEdit)
    assert url.text() == PRODUCTION
    assert "real money" in till.told("connection.money")
    till.click("connection.place.test")
    assert url.text() == TEST
    assert "no money is charged" in till.told("connection.money")
    till.click("connection.place.other")
    till.type("connection.url", "https://pay.example.kz/payment/rest/")
    assert "real money" in till.told("connection.money")
    till.click("connection.is_test")
    assert "no money is charged" in till.told("connection.money")


def test_the_settings_list_change_and_remove_a_connection(till: Till, bank: Bank) -> None:
    till.connect(bank)
    till.click("connection.save")
    till.until(lambda: till.desk.connections)
    till.window.open_settings()
    till.find("settings.dialog").show_tab(2)  # type: ignore[attr-defined]
    name = f"settings.extra.gateway.{bank.ready.merchant}"
    till.until(lambda: [part for part in till.window.findChildren(QWidget, f"{name}.remove") if part.isVisible()])
    till.click(f"{name}.change")
    assert till.find("connection.merchant", QLineEdit).text() == bank.ready.merchant
    assert not till.find("connection.merchant").isEnabled()
    assert till.find("connection.password", QLineEdit).text() == ""
    till.click("settings.extra.sync_on")
    assert till.desk.parts.settings.get(SYNC_ON) is False
    till.click(f"{name}.remove")
    till.until(lambda: not till.desk.connections)
    till.until(lambda: not till.window.status.bank.isVisible())
    assert not till.window.findChild(QWidget, "mode").isVisible()  # type: ignore[union-attr]


# --- the background


def connected(till: Till, url: str, bank: Bank) -> None:
    ready = bank.ready
    one = Connection(merchant=ready.merchant, url=url, user=ready.user, is_test=True)
    till.desk.parts.connections.save(one, Secret(ready.password))


def test_orders_come_by_themselves_and_the_eye_keeps_its_place(till: Till, bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    paid(bank, "W-2")
    connected(till, bank.ready.rest, bank)
    till.desk.parts.settings.set(SYNC_SECONDS, 1)
    monkeypatch.setattr(gateway_desk, "FIRST_MS", 1)
    till.desk.begin()
    till.until(lambda: till.window.page is not None and till.window.page.model.rowCount() > 0)
    search = till.find("transactions.search", QLineEdit)
    search.setFocus()
    search.setText("W-")
    rows = till.window.page.model.rowCount()  # type: ignore[union-attr]
    paid(bank, "W-3")
    till.until(lambda: till.window.page.model.rowCount() == rows + 1)  # type: ignore[union-attr]
    assert search.hasFocus()
    assert search.text() == "W-"


def test_without_a_network_it_keeps_quiet_and_tells_how_old_the_data_are(till: Till, bank: Bank) -> None:
    connected(till, bank.ready.rest, bank)
    till.desk.read()
    till.until(lambda: till.window.status.bank.text() == "Bank: just now")
    known = till.desk.sync.age
    connected(till, nowhere(), bank)
    till.desk.sync_now()
    till.until(lambda: till.window.status.bank.text().startswith("No network"))
    assert till.desk.sync.age == known
    assert "There is no connection to the bank." in till.window.status.bank.toolTip()
    connected(till, bank.ready.rest, bank)
    till.desk.sync_now()
    till.until(lambda: till.window.status.bank.text() == "Bank: just now")


def test_each_failure_doubles_the_pause(till: Till) -> None:
    sync = till.desk.sync
    pauses = []
    for failures in range(8):
        sync._failures = failures
        pauses.append(sync._pause(60))
    assert pauses == [60, 120, 240, 480, 600, 600, 600, 600]
    assert sync._pause(3_600) == 3_600
    assert background_sync.LONGEST_S == 600


def test_switched_off_it_asks_only_when_it_is_told_to(till: Till, bank: Bank) -> None:
    till.desk.parts.settings.set(SYNC_ON, False)
    connected(till, bank.ready.rest, bank)
    till.desk.read()
    till.until(lambda: till.desk.connections)
    till.bot.wait(300)
    assert till.desk.sync.age is None
    till.desk.sync_now()
    till.until(lambda: till.desk.sync.age is not None)


# --- training mode


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_banner_speaks_and_fits_everywhere(till: Till, language: str) -> None:
    from desktop.views.panels.mode_banner import ModeBanner

    banner = ModeBanner()
    till.bot.addWidget(banner)
    till.window.language_chosen.emit(language)
    banner.show_mode(training=True, others=False)
    for width in (1440, 1280, 640):
        banner.resize(width, banner.height())
        banner.show()
        till.bot.wait(10)
        assert banner._words.sizeHint().width() <= banner._words.width(), (language, width)
        for part in (banner.pay, banner.control, banner.stop, banner.more):
            assert not part.isVisible() or part.accessibleName()
    banner.show_mode(training=True, others=True)
    assert banner.accessibleName() == banner.text()


def test_training_that_cannot_start_is_told_where_it_was_asked_for(till: Till, data_dir: Path) -> None:
    (data_dir / "training").write_text("a file in its place")
    till.click("start.training_mode")
    till.until(lambda: till.told("start.told"))
    assert till.find("start.training_mode").isEnabled()
    assert till.desk.connections == []
