"""The pages as a program without a browser sees them: headers, what a posted form must be, where answers lead."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from starlette.testclient import TestClient

from desktop.services.sandbox.pages.posting import LARGEST
from desktop.services.sandbox.paying import FormView, LinkField
from pages.shop_double import THREE_DS, Till, card_number, link, order, pages_app

CARD = {"pan": card_number(), "expiry": "12/34", "cvc": "123", "email": "name@company.kz"}


OWN = "http://127.0.0.1"


@pytest.fixture
def till() -> Till:
    return Till("http://shop.example")


@pytest.fixture
def client(till: Till) -> Iterator[TestClient]:
    with TestClient(pages_app(till), base_url=OWN, follow_redirects=False) as client:
        yield client


def form_of(view: FormView, language: str = "ru") -> str:
    return f"/payment/merchants/training/payment_{language}.html?mdOrder={view.md_order}"


def token_in(html: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', html)
    assert found
    return found[1]


def pay(client: TestClient, address: str, headers: dict[str, str] | None = None, **changed: str) -> httpx2.Response:
    """Opens the form and sends it."""
    token = token_in(client.get(address).text)
    return client.post(address, data={**CARD, "token": token, **changed}, headers=headers)


@pytest.mark.parametrize("address", ["form", "paid", "unknown", "/sc/abcdefghijklmnop", "/sc/none"])
def test_every_page_is_guarded_by_its_headers(client: TestClient, till: Till, address: str) -> None:
    till.links["abcdefghijklmnop"] = link()
    named = {
        "form": form_of(till.add(order())),
        "paid": form_of(till.add(order(state="paid"))),
        "unknown": "/payment/merchants/x/payment_ru.html",
    }
    answer = client.get(named.get(address, address))
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert policy.endswith("form-action 'self'")
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in answer.headers


def test_nothing_stands_inline_and_nothing_comes_from_elsewhere(client: TestClient, till: Till) -> None:
    till.links["abcdefghijklmnop"] = link()
    for address in (form_of(till.add(order())), "/sc/abcdefghijklmnop", form_of(till.add(order(state="paid")))):
        html = client.get(address).text
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script>", html)
        outside = re.findall(r'(?:src|href)="(https?://[^"]+)"', html)
        assert all(found.startswith(till.shop) for found in outside)
    for name in ("theme.css", "pay.css", "pay.js", "mark.svg", "fonts/Inter-Regular.otf", "fonts/LICENSE"):
        answer = client.get(f"/payment/static/{name}")
        assert answer.status_code == 200, name
        assert answer.headers["x-content-type-options"] == "nosniff"
        if not name.endswith("otf"):
            assert not re.search(r"url\([\"']?(?:https?:)?//|@import", answer.text)
    assert client.get("/payment/static/..%2fpages%2fwords%2fru.toml").status_code == 404


def test_a_paid_form_leads_to_the_shop(client: TestClient, till: Till) -> None:
    view = till.add(order())
    answer = pay(client, form_of(view))
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{till.shop}/done?orderId={view.md_order}&lang=ru"
    assert till.shown == [view.md_order]
    assert [card.email for card in till.cards] == ["name@company.kz"]


def test_a_browser_goes_to_the_shop_by_way_of_the_result(client: TestClient, till: Till) -> None:
    """It would not follow a form's redirect to another host than `form-action` names."""
    view = till.add(order())
    answer = pay(client, form_of(view), headers={"Origin": "null", "Sec-Fetch-Site": "same-origin"})
    finish = f"/payment/merchants/training/finish.html?orderId={view.md_order}&lang=ru"
    assert answer.headers["location"] == f"{finish}&go=1"
    page = client.get(answer.headers["location"])
    assert page.headers["refresh"] == f"0; url={till.shop}/done?orderId={view.md_order}&lang=ru"
    assert "Вернуться в магазин" in page.text
    assert "refresh" not in client.get(finish).headers


def test_without_a_way_back_the_result_stands_here(client: TestClient, till: Till) -> None:
    till.shop = ""
    view = till.add(order(language="kk"))
    answer = pay(client, form_of(view, "kk"))
    assert answer.headers["location"] == f"/payment/merchants/training/finish.html?orderId={view.md_order}&lang=kk"
    page = client.get(answer.headers["location"])
    assert '<html lang="kk">' in page.text
    assert "Төлем өтті" in page.text
    assert "<form" not in page.text
    assert 'class="go"' not in page.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_a_form_from_a_strange_page_is_turned_away(client: TestClient, till: Till, headers: dict[str, str]) -> None:
    address = form_of(till.add(order()))
    token = token_in(client.get(address).text)
    answer = client.post(address, data={**CARD, "token": token}, headers=headers)
    assert answer.status_code == 403
    assert till.cards == []


@pytest.mark.parametrize("headers", [{}, {"Origin": "null", "Sec-Fetch-Site": "same-origin"}, {"Origin": "own"}])
def test_a_form_of_ours_is_taken(client: TestClient, till: Till, headers: dict[str, str]) -> None:
    address = form_of(till.add(order()))
    token = token_in(client.get(address).text)
    own = {name: OWN if value == "own" else value for name, value in headers.items()}
    assert client.post(address, data={**CARD, "token": token}, headers=own).status_code == 303
    assert len(till.cards) == 1


def test_a_body_is_small_and_of_one_kind(client: TestClient, till: Till) -> None:
    address = form_of(till.add(order()))
    token = token_in(client.get(address).text)
    assert client.post(address, data={**CARD, "token": token, "email": "x" * LARGEST}).status_code == 413
    assert client.post(address, json={**CARD, "token": token}).status_code == 415
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert client.post(address, content=b"&".join([b"a=1"] * 100), headers=form).status_code == 400
    assert client.post(address, content=b"\xff\xfe=1", headers=form).status_code == 400
    assert client.request("PUT", address).status_code == 405
    assert till.cards == []


@pytest.mark.parametrize("token", ["", "of another", "forged"])
def test_a_token_is_of_this_very_order(client: TestClient, till: Till, token: str) -> None:
    view, other = till.add(order()), till.add(order())
    sent = token_in(client.get(form_of(other)).text) if token == "of another" else token
    answer = client.post(form_of(view), data={**CARD, "token": sent})
    assert till.cards == []
    page = client.get(answer.headers["location"])
    assert "Форма устарела" in page.text
    assert 'value="name@company.kz"' in page.text


def test_card_data_never_come_back(client: TestClient, till: Till) -> None:
    view = till.add(order())
    wrong = {"pan": card_number(last="1112"), "expiry": "05/20", "cvc": "7391", "holder": "ANNA K", "email": "nobody"}
    answer = pay(client, form_of(view), **wrong)
    assert answer.status_code == 303
    page = client.get(answer.headers["location"]).text
    told = answer.headers["location"] + answer.text + page
    assert not any(text in told for text in (wrong["pan"], "05/20", "7391", "ANNA"))
    assert 'value="nobody"' in page
    for words in ("Номер карты введен неверно", "Срок действия карты истек", "Адрес записан неверно"):
        assert words in page
    assert page.count('aria-invalid="true"') == 3
    assert 'aria-describedby="pan-fault"' in page
    assert 'id="pan-fault"' in page
    assert till.cards == []


def test_a_fault_is_told_to_its_own_form_only(client: TestClient, till: Till) -> None:
    answer = pay(client, form_of(till.add(order())), pan="")
    note = parse_qs(urlsplit(answer.headers["location"]).query)["note"][0]
    assert "aria-invalid" not in client.get(f"{form_of(till.add(order()))}&note={note}").text


def test_tries_end_and_then_there_is_no_form(client: TestClient, till: Till) -> None:
    view = till.add(order(attempts_left=2))
    answer = pay(client, form_of(view), cvc="999")
    assert answer.headers["location"].startswith(form_of(view))
    page = client.get(answer.headers["location"]).text
    assert "Оплата не прошла, деньги не списаны." in page
    assert "Осталось попыток: 1." in page
    assert 'value="name@company.kz"' in page
    assert pay(client, form_of(view), cvc="999").headers["location"].startswith(till.shop)
    assert "<form" not in client.get(form_of(view)).text
    again = client.post(form_of(view), data=CARD)
    assert again.headers["location"] == form_of(view)
    assert len(till.cards) == 2


@pytest.mark.parametrize("state", ["paid", "refused", "expired", "cancelled", "acs"])
def test_an_order_that_is_not_open_shows_no_card_fields(client: TestClient, till: Till, state: str) -> None:
    page = client.get(form_of(till.add(order(state=state)), "en")).text
    assert "<form" not in page
    assert "cc-number" not in page
    assert "Training page." in page


def test_three_d_secure_goes_both_ways(client: TestClient, till: Till) -> None:
    for answer, end in (("success", till.shop), ("fail", "/payment/merchants/training/payment_en.html")):
        view = till.add(order(language="en"))
        at_bank = pay(client, form_of(view, "en"), pan=card_number(**THREE_DS)).headers["location"]
        assert at_bank.startswith("/payment/acs/")
        onward = client.get(f"/payment/acsRedirect.do?orderId={view.md_order}")
        assert onward.headers["location"] == at_bank
        page = client.get(at_bank)
        assert '<html lang="en">' in page.text
        forged = client.post(at_bank, data={"answer": answer, "token": token_in(client.get(form_of(till.add(order()))).text)})
        assert forged.headers["location"] == at_bank
        assert till.orders[view.md_order].state == "acs"
        done = client.post(at_bank, data={"answer": answer, "token": token_in(page.text)})
        assert done.headers["location"].startswith(end)
        assert client.get(at_bank).status_code == 303
    assert client.get("/payment/acs/none").status_code == 404
    assert client.post("/payment/acs/none", data={"answer": "fail"}).status_code == 404


@pytest.mark.parametrize("state", ["not_started", "expired", "revoked", "used"])
def test_a_dead_link_shows_no_form(client: TestClient, till: Till, state: str) -> None:
    view = link(state=state)
    till.links[view.id] = view
    page = client.get(f"/sc/{view.id}?lang=kz")
    assert '<html lang="kk">' in page.text
    assert "<form" not in page.text
    assert "<input" not in page.text


def test_a_link_that_died_while_its_form_was_open_makes_no_order(client: TestClient, till: Till) -> None:
    view = link(amount_minor=5000, fields=())
    till.links[view.id] = view
    sent = {**CARD, "token": token_in(client.get(f"/sc/{view.id}").text)}
    till.links[view.id] = replace(view, state="revoked")
    answer = client.post(f"/sc/{view.id}", data=sent)
    assert "Ссылка закрыта" in client.get(answer.headers["location"]).text
    assert till.asked == []


def test_a_link_asks_its_own_fields_and_makes_one_order(client: TestClient, till: Till) -> None:
    view = link()
    till.links[view.id] = view
    page = client.get(f"/sc/{view.id}").text
    assert 'value="Большой" readonly' in page
    assert "Агент" not in page
    sent = {**CARD, "token": token_in(page), "amount": "1 700,50", "field_table_no": "12", "field_hall": "Малый"}
    answer = client.post(f"/sc/{view.id}", data=sent)
    assert till.asked == [(170050, {"table_no": "12", "email": "name@company.kz"})]
    assert answer.headers["location"].startswith(till.shop)
    again = client.post(f"/sc/{view.id}", data=sent)
    assert again.headers["location"].startswith("/payment/merchants/training/payment_ru.html")
    assert len(till.cards) == len(till.asked) == 1


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"amount": "0"}, "Введите число больше нуля"),
        ({"field_table_no": " "}, "Заполните это поле."),
        ({"field_table_no": "двенадцать"}, "Значение записано неверно."),
        ({"field_wish": f"карта {card_number()}"}, "Похоже, это номер карты."),
        ({"pan": card_number(last="1112")}, "Номер карты введен неверно"),
        ({"token": ""}, "Форма устарела"),
    ],
)
def test_a_link_with_a_fault_makes_no_order(client: TestClient, till: Till, changed: dict[str, str], words: str) -> None:
    view = link()
    till.links[view.id] = view
    token = token_in(client.get(f"/sc/{view.id}").text)
    sent = {**CARD, "token": token, "amount": "1700", "field_table_no": "12", "field_wish": "у окна", **changed}
    answer = client.post(f"/sc/{view.id}", data=sent)
    page = client.get(answer.headers["location"]).text
    assert words in page
    assert 'value="name@company.kz"' in page
    assert ('value="у окна"' in page) == ("field_wish" not in changed)
    assert (till.asked, till.cards) == ([], [])


def test_a_fixed_sum_is_not_the_payers_to_change(client: TestClient, till: Till) -> None:
    view = link(amount_minor=1250000, fields=())
    till.links[view.id] = view
    page = client.get(f"/sc/{view.id}").text
    assert 'name="amount"' not in page
    client.post(f"/sc/{view.id}", data={**CARD, "token": token_in(page), "amount": "1"})
    assert till.asked == [(None, {"email": "name@company.kz"})]


def own_email(value: str | None) -> LinkField:
    return LinkField(name="email", label="Почта", hint="", pattern="", required=True, value=value, visible=value is None)


def test_a_links_own_e_mail_stands_for_the_forms(client: TestClient, till: Till) -> None:
    view = link(amount_minor=5000, fields=(own_email(None),))
    till.links[view.id] = view
    page = client.get(f"/sc/{view.id}").text
    assert page.count('autocomplete="email"') == 1
    sent = {**CARD, "token": token_in(page), "field_email": "nobody"}
    again = client.get(client.post(f"/sc/{view.id}", data=sent).headers["location"]).text
    assert "Значение записано неверно." in again
    assert till.asked == []
    client.post(f"/sc/{view.id}", data=sent | {"field_email": "payer@company.kz"})
    assert till.asked == [(None, {"email": "payer@company.kz"})]
    assert till.cards[0].email == "payer@company.kz"


def test_a_fixed_e_mail_is_not_asked_again(client: TestClient, till: Till) -> None:
    view = link(amount_minor=5000, fields=(own_email("fixed@company.kz"),))
    till.links[view.id] = view
    page = client.get(f"/sc/{view.id}").text
    assert 'autocomplete="email"' not in page
    client.post(f"/sc/{view.id}", data={**CARD, "token": token_in(page)})
    assert till.asked == [(None, {})]
    assert till.cards[0].email == "fixed@company.kz"


def test_what_a_shop_writes_is_text(client: TestClient, till: Till) -> None:
    planted = '"><script>alert(1)</script>'
    view = till.add(order(description=planted, order_number=planted, merchant=planted, back_url="javascript:alert(1)"))
    page = client.get(form_of(view)).text
    assert "<script>alert" not in page
    assert "javascript:" not in page


def test_the_language_follows_the_order_and_the_switch(client: TestClient, till: Till) -> None:
    view = till.add(order(language="kk"))
    for code, language in (("ru", "ru"), ("kz", "kk"), ("EN", "en"), ("xx", "kk")):
        page = client.get(form_of(view, code))
        assert f'<html lang="{language}">' in page.text
        assert page.headers["content-language"] == language
    finish = client.get(f"/payment/merchants/a/finish.html?orderId={till.add(order(language='kk', state='paid')).md_order}")
    assert '<html lang="kk">' in finish.text


def test_the_cardholders_name_is_asked_where_it_is_wanted(till: Till) -> None:
    with TestClient(pages_app(till, ask_holder=True), base_url=OWN, follow_redirects=False) as client:
        address = form_of(till.add(order()))
        assert 'autocomplete="cc-name"' in client.get(address).text
        pay(client, address, holder=" ANNA  K ")
    assert [card.holder for card in till.cards] == ["ANNA K"]
