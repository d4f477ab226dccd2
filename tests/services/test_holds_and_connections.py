"""Holds that are about to go, and the connections that everything goes through."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fake_gateway import SHOP, WORD, FakeGateway
from operations_stage import NOON, Desk, a_desk, tenge

from desktop.bootstrap import StartupConfig, build
from desktop.models.domain.bank_addresses import checked_url
from desktop.models.domain.errors import CabinetError, Denied, InvalidInput, NotAllowed, NotFound
from desktop.models.domain.journal import EntryFilter
from desktop.models.domain.secret import Secret
from desktop.services.settings import BANK_ZONE, HOLD_DAYS
from desktop.services.system.paths import resources_dir

DAY = 86_400
MOMENT = int(NOON.timestamp())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as opened:
        yield opened


def test_holds_by_their_last_day(desk: Desk) -> None:
    for number, days in enumerate([0, 3, 5, 6, 7, 8]):
        desk.bank.order(str(number), 1000 * (number + 1), "APPROVED", MOMENT - days * DAY)
    desk.bank.order("charged", 1000, "DEPOSITED", MOMENT - 6 * DAY)
    desk.sync.run()
    found = desk.holds.expiring(2)
    assert [(hold.order.order_number, hold.days_left) for hold in found.holds] == [("5", -1), ("4", 0), ("3", 1), ("2", 2)]
    assert found.totals == (tenge("180"),)
    desk.settings.set(HOLD_DAYS, 5)
    assert len(desk.holds.expiring(2).holds) == 5
    assert desk.holds.expiring(-10).totals == ()


def test_the_day_is_the_banks(desk: Desk) -> None:
    desk.clock.at = NOON.replace(hour=20)  # past midnight in Almaty
    desk.bank.order("1", 1000, "APPROVED", MOMENT - 6 * DAY)
    desk.sync.run()
    assert [hold.days_left for hold in desk.holds.expiring(7).holds] == [0]
    desk.settings.set(BANK_ZONE, "UTC")
    assert [hold.days_left for hold in desk.holds.expiring(7).holds] == [1]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://3dsec.example.kz", "https://3dsec.example.kz/payment/rest/"),
        (" https://3dsec.example.kz/ ", "https://3dsec.example.kz/payment/rest/"),
        ("https://3dsec.example.kz/ab/rest", "https://3dsec.example.kz/ab/rest/"),
        ("http://127.0.0.1:8080/payment/rest/", "http://127.0.0.1:8080/payment/rest/"),
        ("http://localhost", "http://localhost/payment/rest/"),
    ],
)
def test_addresses(text: str, url: str) -> None:
    assert checked_url(text) == url


@pytest.mark.parametrize(
    "text", ["", "bank.example", "http://bank.example/", "ftp://bank.example/", "https://u:p@bank.example/", "https://h:99999/"]
)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        checked_url(text)
    assert caught.value.code == "invalid.gateway_url"


@pytest.mark.parametrize("text", ["https://shop-api:river@bank.example/", "https://bank.example/?password=river"])
def test_an_error_repeats_no_password_of_an_address(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        checked_url(text)
    assert "bank.example" in str(caught.value)
    assert "river" not in str(caught.value)


def test_a_kept_secret_is_not_shown_to_another_address(desk: Desk) -> None:
    desk.connections.save(replace(SHOP, is_test=False), None)
    for other in (replace(SHOP, url="https://other.example/"), replace(SHOP, user="other"), replace(SHOP, merchant="new")):
        with pytest.raises(InvalidInput) as caught:
            desk.connections.save(other, None)
        assert caught.value.code == "invalid.gateway_secret"
    assert desk.connections.all() == [replace(SHOP, is_test=False)]


def test_which_one_an_order_without_a_merchant_belongs_to(desk: Desk) -> None:
    assert desk.connections.of(None) == desk.connections.of("shop") == SHOP
    desk.connections.save(replace(SHOP, merchant="other"), WORD)
    with pytest.raises(NotFound):
        desk.connections.of(None)
    with pytest.raises(NotFound):
        desk.connections.of("nobody")


def test_a_gateway_is_opened_once_and_closed_when_it_changes(desk: Desk) -> None:
    first = desk.connections.gateway("shop")
    assert desk.connections.gateway(None) is first
    desk.connections.save(SHOP, Secret("a newer word"))
    assert isinstance(first, FakeGateway)
    assert first.closed
    assert desk.connections.gateway("shop") is not first


def test_checked(desk: Desk) -> None:
    desk.connections.check("shop")
    desk.bank.reads = "denied"
    with pytest.raises(Denied):
        desk.connections.check("shop")


def test_no_word_of_a_secret_in_the_journal(desk: Desk) -> None:
    told = [(str(one.action), one.subject, one.details) for one in desk.registry.journal.page(EntryFilter(), 0, 9)]
    assert [(action, subject) for action, subject, _ in told] == [("connection", "shop"), ("secret.set", "gateway.shop")]
    assert WORD.reveal() not in repr(told)


def test_a_removed_one_takes_its_secret_along(desk: Desk) -> None:
    desk.connections.remove("shop")
    assert not desk.connections.has_any
    with pytest.raises(InvalidInput):
        desk.connections.save(SHOP, None)


def test_a_review_has_none_of_it(tmp_path: Path) -> None:
    cabinet = build(StartupConfig(data_dir=tmp_path / "data", review=(resources_dir() / "sample" / "training.csv",)))
    assert not cabinet.connections.has_any
    for act in (
        lambda: cabinet.connections.save(SHOP, WORD),
        lambda: cabinet.operations.queue(),
        lambda: cabinet.sync.run(),
        lambda: cabinet.reconciling.settle(),
        lambda: cabinet.refund_batches.check("1"),
    ):
        with pytest.raises(NotAllowed) as caught:
            act()
        assert caught.value.code == "not_allowed.review"
    cabinet.close()


def test_nothing_but_a_look_without_the_right(desk: Desk) -> None:
    desk.become("nobody")
    for act in (
        lambda: desk.operations.queue(),
        lambda: desk.connections.check("shop"),
        lambda: desk.connections.remove("shop"),
    ):
        with pytest.raises(CabinetError):
            act()
