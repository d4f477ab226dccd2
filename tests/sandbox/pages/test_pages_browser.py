"""Payers at a real browser: with the script and without it, by mouse and by keyboard."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from pages.shop_double import THREE_DS, Served, Till, card_number, link, order


@pytest.fixture(autouse=True)
def quiet(context: BrowserContext, served: Served, shop: Served) -> Iterator[None]:
    """No request to another host, no fault of the script, nothing that the page's own policy had to stop."""
    told: list[str] = []
    hosts: set[str] = set()
    context.on("console", lambda message: told.append(message.text) if message.type in ("error", "warning") else None)
    context.on("weberror", lambda error: told.append(str(error.error)))
    context.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    yield
    assert told == []
    assert hosts <= {urlsplit(served.address).netloc, urlsplit(shop.address).netloc}


@pytest.fixture
def plain(browser: Browser, served: Served) -> Iterator[Page]:
    """A browser without JavaScript."""
    context = browser.new_context(base_url=served.address, java_script_enabled=False)
    context.set_default_timeout(5000)
    yield context.new_page()
    context.close()


def open_form(page: Page, till: Till, language: str = "ru", **changes: object) -> str:
    view = till.add(order(language=language, **changes))
    page.goto(f"/payment/merchants/training/payment_{language}.html?mdOrder={view.md_order}")
    return view.md_order


def fill(page: Page, pan: str = "", cvc: str = "123") -> None:
    page.locator("[autocomplete=cc-number]").fill(pan or card_number())
    page.locator("[autocomplete=cc-exp]").fill("12/34")
    page.locator("[autocomplete=cc-csc]").fill(cvc)


def test_a_payer_pays_and_comes_back_to_the_shop(page: Page, till: Till, shop: Served) -> None:
    md_order = open_form(page, till)
    fill(page)
    page.locator("[autocomplete=email]").fill("name@company.kz")
    page.get_by_role("button", name="Оплатить 50.00 ₸").click()
    page.wait_for_url(f"{shop.address}/done?orderId={md_order}&lang=ru")
    (card,) = till.cards
    assert (card.pan, card.expiry_month, card.expiry_year, card.cvc, card.email) == (
        card_number(),
        12,
        2034,
        "123",
        "name@company.kz",
    )
    page.go_back()
    expect(page.get_by_role("heading", name="Оплата прошла")).to_be_visible()
    expect(page.locator("form")).to_have_count(0)


def test_a_payer_without_the_script_pays_as_well(plain: Page, till: Till, shop: Served) -> None:
    open_form(plain, till, "kk")
    plain.get_by_role("button", name="Төлеу").click()
    expect(plain.locator("#summary")).to_be_focused()
    expect(plain.locator("#pan-fault")).to_contain_text("Карта нөмірін енгізіңіз.")
    fill(plain, cvc="999")
    plain.locator("#email").fill("name@company.kz")
    plain.get_by_role("button", name="Төлеу").click()
    expect(plain.locator("#summary")).to_be_focused()
    expect(plain.locator("#summary")).to_contain_text("Қалған әрекет саны: 2.")
    assert [plain.locator(f"#{name}").input_value() for name in ("pan", "expiry", "cvc")] == ["", "", ""]
    assert plain.locator("#email").input_value() == "name@company.kz"
    fill(plain)
    plain.get_by_role("button", name="Төлеу").click()
    plain.wait_for_url(f"{shop.address}/done?**")
    assert len(till.cards) == 2


def test_the_bank_asks_and_the_payer_fails_and_then_succeeds(page: Page, till: Till, shop: Served) -> None:
    open_form(page, till, "en")
    fill(page, card_number(**THREE_DS))
    page.get_by_role("button", name="Pay").click()
    page.get_by_role("button", name="Fail").click()
    expect(page.locator("#summary")).to_contain_text("The bank did not get your confirmation.")
    expect(page.locator("#summary")).to_be_focused()
    fill(page, card_number(**THREE_DS))
    page.get_by_role("button", name="Pay").click()
    page.get_by_role("button", name="Success").click()
    page.wait_for_url(f"{shop.address}/done?**")


def test_the_keyboard_is_enough(page: Page, till: Till, shop: Served) -> None:
    open_form(page, till)
    expect(page.locator("#pan")).to_be_focused()
    order_of_focus = []
    page.keyboard.type(card_number())
    page.keyboard.press("Tab")
    page.keyboard.type("1234")
    page.keyboard.press("Tab")
    page.keyboard.type("123")
    for _ in range(5):
        page.keyboard.press("Tab")
        order_of_focus.append(page.evaluate("document.activeElement.id || document.activeElement.tagName"))
    assert order_of_focus == ["SUMMARY", "amount", "email", "description", "BUTTON"]
    page.keyboard.press("Enter")
    page.wait_for_url(f"{shop.address}/done?**")


def test_digits_group_themselves_and_the_brand_is_named(page: Page, till: Till) -> None:
    open_form(page, till)
    pan, brand = page.locator("#pan"), page.locator(".brand")
    pan.press_sequentially("4" + "1" * 6)
    expect(pan).to_have_value("4111 111")
    expect(brand).to_have_text("Visa")
    for first, name in (("5555", "Mastercard"), ("6200", "UnionPay"), ("3700", "American Express"), ("9999", "")):
        pan.fill(first)
        expect(brand).to_have_text(name)
    pan.fill("37" + "0" * 13)
    expect(pan).to_have_value("3700 000000 00000")
    pan.fill("4111 2222")
    page.keyboard.press("Home")
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.keyboard.type("9")
    expect(pan).to_have_value("4111 9222 2")
    page.keyboard.press("Backspace")
    expect(pan).to_have_value("4111 2222")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("1234", "12 / 34"), ("534", "05 / 34"), ("1/34", "01 / 34"), ("12/2034", "12 / 2034"), ("122034", "12 / 2034")],
)
def test_an_expiry_shapes_itself(page: Page, till: Till, typed: str, shown: str) -> None:
    open_form(page, till)
    expiry = page.locator("#expiry")
    expiry.press_sequentially(typed)
    expect(expiry).to_have_value(shown)
    for _ in range(len(shown)):
        page.keyboard.press("Backspace")
    expect(expiry).to_have_value("")


def test_a_fault_is_told_on_leaving_and_goes_while_it_is_put_right(page: Page, till: Till) -> None:
    open_form(page, till)
    pan, fault = page.locator("#pan"), page.locator("#pan-fault")
    pan.fill(card_number(last="1112"))
    expect(fault).to_be_empty()
    page.locator("#expiry").focus()
    expect(fault).to_have_text("Номер карты введен неверно. Проверьте цифры.")
    expect(pan).to_have_attribute("aria-invalid", "true")
    expect(pan).to_have_accessible_description("Номер карты введен неверно. Проверьте цифры.")
    pan.fill(card_number())
    expect(fault).to_be_empty()
    expect(pan).not_to_have_attribute("aria-invalid", "true")


def test_faults_are_summed_up_before_anything_is_sent(page: Page, till: Till) -> None:
    page.set_viewport_size({"width": 320, "height": 640})  # where the e-mail's own fault would push the button away
    open_form(page, till)
    page.locator("#email").fill("name@")
    page.get_by_role("button").click()
    summary = page.locator("#summary")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("link")).to_have_text(["Номер карты", "Срок действия", "CVV Код", "E-mail"])
    summary.get_by_role("link", name="CVV Код").click()
    expect(page.locator("#cvc")).to_be_focused()
    assert till.cards == []


def test_two_presses_are_one_payment(page: Page, till: Till) -> None:
    open_form(page, till)
    fill(page)
    sent = page.evaluate("""() => {
        const sent = [];
        addEventListener("submit", event => { sent.push(!event.defaultPrevented); event.preventDefault(); });
        for (let press = 0; press < 2; press += 1) document.querySelector("#pay button").click();
        return sent;
    }""")
    assert sent == [True, False]
    expect(page.locator("#pay button")).to_have_text("Отправляю…")


def test_the_time_runs_down_and_the_page_says_so(page: Page, till: Till) -> None:
    page.clock.install()
    md_order = open_form(page, till, remaining_s=62)
    left = page.locator("#left")
    expect(left).to_have_text("1:02")
    page.clock.run_for(2000)
    expect(left).to_have_text("1:00")
    expect(page.locator("#told")).to_have_text("Осталось времени: 1:00")
    till.add(replace(till.orders[md_order], state="expired"))
    page.clock.run_for(61_000)
    expect(page.get_by_role("heading", name="Время на оплату вышло")).to_be_visible()


def test_the_switch_changes_the_language_and_keeps_the_order(page: Page, till: Till) -> None:
    md_order = open_form(page, till)
    page.get_by_role("link", name="Қазақша").click()
    expect(page.locator("html")).to_have_attribute("lang", "kk")
    expect(page.get_by_role("heading", name="Картамен төлеу")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", name="Pay by card")).to_be_visible()
    assert md_order in page.url
    assert page.get_by_role("link", name="English").get_attribute("aria-current") == "true"


def test_a_link_is_paid_with_its_own_fields(page: Page, till: Till, shop: Served) -> None:
    view = link()
    till.links[view.id] = view
    page.goto(f"/sc/{view.id}")
    page.get_by_role("button", name="Оплатить").click()
    expect(page.locator("#summary").get_by_role("link")).to_have_text(
        ["Номер карты", "Срок действия", "CVV Код", "Сумма платежа", "Номер стола"]
    )
    fill(page)
    page.get_by_label("Сумма платежа").fill("1700.50")
    page.get_by_label("Номер стола").fill("12")
    page.get_by_role("button", name="Оплатить").click()
    page.wait_for_url(f"{shop.address}/done?**")
    assert till.asked == [(170050, {"table_no": "12"})]


def test_every_field_has_its_label_and_its_autocomplete_name(page: Page, till: Till) -> None:
    open_form(page, till, "en")
    for label, name in (("Card number", "cc-number"), ("Expiry date", "cc-exp"), ("CVV code", "cc-csc"), ("E-mail", "email")):
        expect(page.get_by_label(label)).to_have_attribute("autocomplete", name)
    for field in page.locator("input:visible").all():
        expect(field).to_have_accessible_name(re.compile(r"\w"))


def test_card_data_do_not_stay_behind(page: Page, context: BrowserContext, till: Till, shop: Served) -> None:
    open_form(page, till)
    fill(page)
    page.get_by_role("button").click()
    page.wait_for_url(f"{shop.address}/done?**")
    page.go_back()
    kept = page.content() + str(
        page.evaluate("[Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]")
    )
    assert not re.search(r"4111\s?1111\s?1111\s?1111", kept)
    assert context.cookies() == []


def test_the_look_follows_the_system(page: Page, till: Till) -> None:
    open_form(page, till)
    grounds = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgb(243, 242, 238)", "rgb(19, 21, 20)"]
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.querySelector('.primary')).transitionDuration") == "0s"
    assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px Inter'))")
