"""Every page in every state, light and dark, on a desktop and 320 px wide: axe-core finds nothing, and nothing is cut off."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from pages.shop_double import Served, Till, card_number, link, order

Prepared = Callable[[Till, str], str]


def form_with(**changes: object) -> Prepared:
    def prepare(till: Till, language: str) -> str:
        return f"/payment/merchants/t/payment_{language}.html?mdOrder={till.add(order(**changes)).md_order}"

    return prepare


def link_with(**changes: object) -> Prepared:
    def prepare(till: Till, language: str) -> str:
        view = link(**changes)
        till.links[view.id] = view
        return f"/sc/{view.id}?lang={language}"

    return prepare


def at_bank(till: Till, language: str) -> str:
    view = till.add(order(state="acs", masked_pan="555555**5599"))
    till.sessions["session"] = view.md_order
    return f"/payment/acs/session?lang={language}"


def fill_wrongly(page: Page) -> None:
    page.locator("#pan").fill(card_number(last="1112"))
    page.locator("#email").fill("name@")
    page.get_by_role("button").click()
    assert page.locator(".fault:not(:empty)").count() == 4


def fill_and_help(page: Page) -> None:
    page.locator("#pan").fill(card_number())
    page.locator(".help summary").click()


def nothing(_page: Page) -> None: ...


LONG = "Очень длинное описание заказа без единого понятного места для переноса и ещеоднослововпятьдесятбуквчтобыпроверитьширину"
PAID = {"masked_pan": "411111**1111", "approval_code": "123456", "rrn": "600512345678"}
STATES: dict[str, tuple[str, Prepared, Callable[[Page], None]]] = {
    "form": ("ru", form_with(), nothing),
    "form in Kazakh": ("kk", form_with(), fill_and_help),
    "form in English": ("en", form_with(currency="USD", back_url="https://shop.example/", back_name="Dastarkhan"), nothing),
    "long texts": ("kk", form_with(description=LONG, merchant=LONG, order_number="9" * 36, amount_minor=99999999999), nothing),
    "faults": ("kk", form_with(), fill_wrongly),
    "refused, try again": ("ru", form_with(family="issuer", action_code=5, attempts_left=1), nothing),
    "paid": ("kk", form_with(state="paid", **PAID), nothing),
    "refused": ("en", form_with(state="refused", family="data"), nothing),
    "expired": ("ru", form_with(state="expired"), nothing),
    "cancelled": ("kk", form_with(state="cancelled"), nothing),
    "waits for the bank": ("ru", form_with(state="acs"), nothing),
    "3-D Secure": ("kk", at_bank, nothing),
    "unknown order": ("ru", lambda _till, language: f"/payment/merchants/t/payment_{language}.html?mdOrder=none", nothing),
    "open link": ("ru", link_with(), nothing),
    "open link with faults": ("en", link_with(), lambda page: page.get_by_role("button").click()),
    "fixed link": ("kk", link_with(amount_minor=1250000, fields=()), nothing),
    "link not started": ("ru", link_with(state="not_started"), nothing),
    "expired link": ("kk", link_with(state="expired"), nothing),
    "revoked link": ("en", link_with(state="revoked"), nothing),
    "used link": ("ru", link_with(state="used"), nothing),
    "unknown link": ("kk", lambda _till, language: f"/sc/none?lang={language}", nothing),
}
LOOK = """axe.run().then(({passes, violations}) =>
    [passes.length, violations.map(({id, nodes}) => [id, ...nodes.map(node => node.html)])])"""
LOOKS = [(scheme, size) for scheme in ("light", "dark") for size in ((1280, 800), (320, 640))]


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(browser: Browser, served: Served, till: Till, state: str) -> None:
    language, prepare, act = STATES[state]
    page = browser.new_page(base_url=served.address, reduced_motion="reduce")
    try:
        page.goto(prepare(till, language))
        act(page)
        page.evaluate(Axe().axe_script)
        assert page.locator("html").get_attribute("lang") == language
        assert page.locator(".training").is_visible()
        for scheme, (width, height) in LOOKS:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            page.set_viewport_size({"width": width, "height": height})
            passed, violations = page.evaluate(LOOK)
            assert violations == [], f"{scheme} {width}"
            assert passed > 10
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    finally:
        page.close()
