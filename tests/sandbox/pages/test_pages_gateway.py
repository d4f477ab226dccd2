"""Payers in a browser at the training gateway itself: what the shop asks afterwards, and what lies on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gateway_stage import Stage
from playwright.sync_api import Browser, Page, expect

from pages.shop_double import THREE_DS, Served, card_number


@pytest.fixture
def buyer(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    context.set_default_timeout(5000)
    yield context.new_page()
    context.close()


def fill(page: Page, pan: str, cvc: str = "123") -> None:
    page.locator("[autocomplete=cc-number]").fill(pan)
    page.locator("[autocomplete=cc-exp]").fill("12/34")
    page.locator("[autocomplete=cc-csc]").fill(cvc)


def test_an_order_is_paid_after_a_refused_card_and_a_failed_check(buyer: Page, stage: Stage, shop: Served) -> None:
    made = stage.call("register", orderNumber="A-1", amount=5000, currency=398, returnUrl=f"{shop.address}/done", language="kk")
    buyer.goto(made["formUrl"])
    expect(buyer.locator("html")).to_have_attribute("lang", "kk")
    fill(buyer, card_number(), "999")
    buyer.get_by_role("button", name="Төлеу").click()
    expect(buyer.locator("#summary")).to_contain_text("Карта деректері мен қалдығын тексеріп, қайталап көріңіз.")
    assert stage.status(made["orderId"])["actionCode"] == 71015
    fill(buyer, card_number(**THREE_DS))
    buyer.get_by_role("button", name="Төлеу").click()
    buyer.get_by_role("button", name="Қабылдамау").click()
    expect(buyer.locator("#summary")).to_contain_text("Банк сіздің растауыңызды алмады.")
    assert stage.status(made["orderId"])["actionCode"] == -2025
    fill(buyer, card_number(**THREE_DS))
    buyer.get_by_role("button", name="Төлеу").click()
    buyer.get_by_role("button", name="Сәтті").click()
    buyer.wait_for_url(f"{shop.address}/done?orderId={made['orderId']}&lang=kk")
    assert stage.amounts(made["orderId"]) == (2, "DEPOSITED", 5000, 5000, 0)
    buyer.goto(made["formUrl"])
    expect(buyer.get_by_role("heading", name="Төлем өтті")).to_be_visible()
    expect(buyer.locator("form")).to_have_count(0)


def test_a_link_is_paid_once_with_what_the_payer_typed(buyer: Page, stage: Stage) -> None:
    field = {"label": "Номер стола", "name": "table_no", "regexp": "[0-9]+", "required": True}
    template = {"type": "ECOM", "name": "банкет", "nameForClient": "Банкет", "singlePayment": True, "additionalParams": [field]}
    address = stage.json_call("templates/create", template=template)["template"]["qrTemplate"]["payload"]
    buyer.goto(address)
    fill(buyer, card_number())
    buyer.get_by_label("Сумма платежа").fill("1700.50")
    buyer.get_by_label("E-mail").fill("name@company.kz")
    buyer.get_by_label("Номер стола").fill("двенадцать")
    buyer.get_by_role("button", name="Оплатить").click()
    expect(buyer.locator("#field-1-fault")).to_have_text("Значение записано неверно. Проверьте его.")
    fill(buyer, card_number())
    buyer.get_by_label("Номер стола").fill("12")
    buyer.get_by_role("button", name="Оплатить").click()
    expect(buyer.get_by_role("heading", name="Оплата прошла")).to_be_visible()
    order = buyer.url.partition("orderId=")[2].partition("&")[0]
    params = {param["name"]: param["value"] for param in stage.status(order)["merchantOrderParams"]}
    assert params == {"table_no": "12", "email": "name@company.kz"}
    assert stage.amounts(order) == (2, "DEPOSITED", 170050, 170050, 0)
    buyer.goto(address)
    expect(buyer.get_by_role("heading", name="По этой ссылке уже оплачено")).to_be_visible()
    expect(buyer.locator("form")).to_have_count(0)


def test_tries_end_and_time_ends(buyer: Page, stage: Stage, shop: Served) -> None:
    made = stage.call("register", orderNumber="A-2", amount=5000, currency=398, returnUrl=f"{shop.address}/done")
    buyer.goto(made["formUrl"])
    for left in (2, 1, 0):
        fill(buyer, card_number(), "999")
        buyer.get_by_role("button", name="Оплатить").click()
        if left:
            expect(buyer.locator("#summary")).to_contain_text(f"Осталось попыток: {left}.")
    buyer.wait_for_url(f"{shop.address}/done?**")
    assert stage.status(made["orderId"])["orderStatus"] == 6
    buyer.goto(made["formUrl"])
    expect(buyer.get_by_role("heading", name="Оплата не прошла")).to_be_visible()
    late = stage.call("register", orderNumber="A-3", amount=5000, currency=398, returnUrl=shop.address, sessionTimeoutSecs=60)
    buyer.goto(late["formUrl"])
    expect(buyer.locator("#left")).to_have_text("1:00")
    stage.now_ms += 61_000
    buyer.reload()
    expect(buyer.get_by_role("heading", name="Время на оплату вышло")).to_be_visible()


def test_no_card_number_lies_on_the_disk(buyer: Page, stage: Stage, shop: Served, tmp_path: Path) -> None:
    made = stage.call("register", orderNumber="A-4", amount=5000, currency=398, returnUrl=f"{shop.address}/done")
    buyer.goto(made["formUrl"])
    fill(buyer, card_number(), "739")
    buyer.get_by_role("button", name="Оплатить").click()
    buyer.wait_for_url(f"{shop.address}/done?**")
    stage.gateway.stop()
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert made["orderId"].encode() in kept
    assert card_number().encode() not in kept
