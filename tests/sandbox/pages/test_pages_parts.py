"""The small parts behind the pages: cards, sums, tokens, memos, words, colours."""

import re
import tomllib
from datetime import date
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.sandbox.pages.amounts import shown, typed
from desktop.services.sandbox.pages.cards import expiry_of, holds_card_number, is_address, passes_luhn, read_card
from desktop.services.sandbox.pages.memos import LIFE_S as MEMO_LIFE_S
from desktop.services.sandbox.pages.memos import MOST, Memo, Memos
from desktop.services.sandbox.pages.paper import clock, masked, safe_link
from desktop.services.sandbox.pages.statics import theme_sheet
from desktop.services.sandbox.pages.tokens import LIFE_S, Tokens
from desktop.services.sandbox.pages.words import LANGUAGES, language_of, load_words
from pages.shop_double import TODAY, card_number

RESOURCES = Path(__file__).parents[3] / "resources"
PAGES = RESOURCES / "sandbox" / "pages"
GOOD = {"pan": card_number(), "expiry": "12/34", "cvc": "123", "email": ""}


@given(st.text("0123456789", min_size=11, max_size=18))
def test_exactly_one_check_digit_fits(head: str) -> None:
    fitting = [digit for digit in "0123456789" if passes_luhn(head + digit)]
    assert len(fitting) == 1


@given(st.text("0123456789", min_size=12, max_size=19), st.data())
def test_a_mistyped_digit_is_found(digits: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != digits[place]]))
    mistyped = digits[:place] + other + digits[place + 1 :]
    assert not (passes_luhn(digits) and passes_luhn(mistyped))


@pytest.mark.parametrize("text", ["12/34", "1234", "12 / 34", "12/2034", "122034", "12-34", "12.34", " 12 34 "])
def test_an_expiry_is_read_as_people_write_it(text: str) -> None:
    assert expiry_of(text) == (12, 2034)


@pytest.mark.parametrize("text", ["", "12", "13/34", "00/34", "12/3", "1/345", "12/34/5", "aa/bb", "12345"])
def test_what_is_no_expiry(text: str) -> None:
    assert expiry_of(text) is None


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"pan": ""}, {"pan": "empty"}),
        ({"pan": card_number()[:11]}, {"pan": "short"}),
        ({"pan": card_number(last="1112")}, {"pan": "luhn"}),
        ({"pan": card_number(last="111x")}, {"pan": "luhn"}),
        ({"pan": "0" * 20}, {"pan": "luhn"}),
        ({"expiry": ""}, {"expiry": "empty"}),
        ({"expiry": "13/30"}, {"expiry": "format"}),
        ({"expiry": "05/26"}, {"expiry": "past"}),
        ({"cvc": ""}, {"cvc": "empty"}),
        ({"cvc": "12"}, {"cvc": "format"}),
        ({"cvc": "12a"}, {"cvc": "format"}),
        ({"email": "name@"}, {"email": "format"}),
        ({"pan": "", "cvc": "x", "email": "a b@c.kz"}, {"pan": "empty", "cvc": "format", "email": "format"}),
    ],
)
def test_each_fault_of_a_card_has_its_code(changed: dict[str, str], fault: dict[str, str]) -> None:
    assert read_card(GOOD | changed, TODAY) == (None, fault)


def test_a_good_card_is_read_whole() -> None:
    spaced = f"{card_number()[:4]} {card_number()[4:8]}-{card_number()[8:]}"
    card, faults = read_card({**GOOD, "pan": spaced, "email": " name@company.kz ", "holder": " ANNA  K "}, TODAY)
    assert faults == {}
    assert card is not None
    assert (card.pan, card.expiry_month, card.expiry_year, card.cvc) == (card_number(), 12, 2034, "123")
    assert (card.email, card.holder) == ("name@company.kz", "ANNA K")
    assert "4111" not in repr(card)


def test_a_card_is_good_to_the_end_of_its_month_everywhere() -> None:
    card = {**GOOD, "expiry": "05/26"}
    assert read_card(card, date(2026, 5, 31))[0] is not None
    assert read_card(card, date(2026, 6, 1))[0] is not None  # still May west of here
    assert read_card(card, date(2026, 6, 2)) == (None, {"expiry": "past"})


def test_an_address_is_one_when_it_could_be_delivered() -> None:
    assert is_address("name@company.kz")
    assert is_address("имя@пример.қаз")
    assert not any(is_address(text) for text in ("name", "name@company", "@company.kz", "a@b@c.kz", "a b@c.kz", "a@b.kz" * 30))


def test_a_card_number_in_a_free_field_is_seen() -> None:
    assert holds_card_number(f"мой номер {card_number()}, спасибо")
    assert holds_card_number(f"{card_number()[:4]} {card_number()[4:8]} {card_number()[8:12]} {card_number()[12:]}")
    assert not holds_card_number(card_number(last="1112"))
    assert not holds_card_number("+7 701 123 45 67, заказ 753_1580216531")


@pytest.mark.parametrize(
    ("text", "minor"),
    [("1700", 170000), ("1700.5", 170050), ("1 700,05", 170005), ("0.01", 1), ("1\u202f700.00", 170000), (" 5 ", 500)],
)
def test_sums_are_read_as_people_write_them(text: str, minor: int) -> None:
    assert typed(text) == minor


@pytest.mark.parametrize("text", ["", "0", "0.00", "-5", "1.234", "1.2.3", "abc", "1e5", ".5", "1" * 11])
def test_what_is_no_sum(text: str) -> None:
    assert typed(text) is None


@given(st.integers(1, 10**11))
def test_a_sum_comes_back_as_it_was_shown(minor: int) -> None:
    assert typed(shown(minor, "KZT").removesuffix("\u202f₸")) == minor


def test_sums_look_as_in_the_program() -> None:
    assert shown(170000, "KZT") == "1\u202f700.00\u202f₸"
    assert shown(1200, "USD") == "12.00\u202fUSD"


class Hands:
    """A clock that is set by hand."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_token_is_good_for_its_purpose_until_its_end() -> None:
    hands = Hands()
    tokens = Tokens(b"secret", hands)
    token = tokens.issue("order:1")
    assert tokens.good("order:1", token)
    assert not tokens.good("order:2", token)
    assert not Tokens(b"another", hands).good("order:1", token)
    assert tokens.issue("order:1") != token
    hands.now += LIFE_S + 1
    assert not tokens.good("order:1", token)


@pytest.mark.parametrize("forged", ["", ".", "..", "x.y.z", "99999999999.aa.bb", "9é.a.b", "\ud800"])
def test_a_forged_token_is_none(forged: str) -> None:
    assert not Tokens(b"secret").good("order:1", forged)


def test_a_token_with_a_later_end_is_forged() -> None:
    tokens = Tokens(b"secret")
    end, nonce, seal = tokens.issue("order:1").split(".")
    assert not tokens.good("order:1", f"{int(end) + 1}.{nonce}.{seal}")


def test_a_memo_is_for_its_form_for_a_while_and_they_are_not_hoarded() -> None:
    hands = Hands()
    memos = Memos(hands)
    key = memos.keep("order:1", Memo({"pan": "luhn"}, {"email": "a@b.kz"}))
    assert memos.find("order:1", key).faults == {"pan": "luhn"}
    assert memos.find("order:2", key) == Memo()
    assert memos.find("order:1", "guessed") == Memo()
    hands.now += MEMO_LIFE_S + 1
    assert memos.find("order:1", key) == Memo()
    fresh = memos.keep("order:1", Memo({"cvc": "empty"}))
    for _ in range(MOST):
        memos.keep("order:2", Memo())
    assert memos.find("order:1", fresh) == Memo()


def test_time_left_is_written_as_a_clock() -> None:
    assert [clock(seconds) for seconds in (-5, 0, 59, 60, 1122, 3600, 90061)] == [
        "0:00",
        "0:00",
        "0:59",
        "1:00",
        "18:42",
        "1:00:00",
        "25:01:01",
    ]


def test_a_card_is_shown_as_in_the_program() -> None:
    assert masked("411111**1111") == "4111 •••• 1111"
    assert masked("") == ""


def test_the_languages_are_the_banks() -> None:
    assert [language_of(text) for text in ("ru", "EN", "kz", "KK ", "de", "")] == ["ru", "en", "kk", "kk", "ru", "ru"]
    assert language_of("fr", "kk") == "kk"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_three_catalogues_are_complete_with_equal_placeholders() -> None:
    words = load_words(PAGES / "words")
    assert set(words) == set(LANGUAGES) == {"kk", "ru", "en"}
    for key, text in words["en"].items():
        for code in LANGUAGES:
            assert words[code].get(key, "").strip(), f"{key} is missing in {code}"
            assert placeholders(words[code][key]) == placeholders(text), f"{key} in {code}"
    assert all(set(catalogue) == set(words["en"]) for catalogue in words.values())


def test_each_word_is_used_and_each_used_word_is_there() -> None:
    source = "".join(path.read_text("utf-8") for path in (PAGES / "templates").iterdir())
    code = "".join(path.read_text("utf-8") for path in (RESOURCES.parent / "desktop/services/sandbox/pages").glob("*.py"))
    keys = set(load_words(PAGES / "words")["en"])
    asked = set(re.findall(r"\bw\.(?!get\b)(\w+)", source)) | set(re.findall(r'say\("(\w+)"', source))
    assert asked <= keys
    made = ("fault_", "family_", "state_", "unknown_", "link_", "turned_")
    assert {key for key in keys - asked if not key.startswith(made)} == set()
    assert set(re.findall(r'"(unknown_\w+)"', code)) <= keys


def test_kazakh_letters_are_kazakh() -> None:
    """No word mixes the two alphabets, which look alike in many letters; names in Latin letters stand alone."""
    for code in ("ru", "kk"):
        for key, text in load_words(PAGES / "words")[code].items():
            mixed = re.findall(r"\w*(?:[a-zA-Z][а-яёА-ЯЁәғқңөұүһіӘҒҚҢӨҰҮҺІ]|[а-яёА-ЯЁәғқңөұүһіӘҒҚҢӨҰҮҺІ][a-zA-Z])\w*", text)
            assert not mixed, f"{code} {key}: {mixed}"
            assert "ё" not in text
            assert "!" not in text


def test_every_state_and_family_has_its_words() -> None:
    from typing import get_args

    from desktop.services.sandbox.paying import Family, FormState, LinkView

    words = load_words(PAGES / "words")["ru"]
    assert {f"family_{family}" for family in get_args(Family) if family} <= set(words)
    assert {f"state_{state}" for state in get_args(FormState) if state != "open"} <= set(words)
    states = get_args(LinkView.__dataclass_fields__["state"].type) or re.findall(
        r'"(\w+)"', str(LinkView.__annotations__["state"])
    )
    assert {f"link_{state}" for state in states if state != "active"} <= set(words)


def test_colours_are_the_programs_own() -> None:
    sheet = theme_sheet(RESOURCES / "themes")
    light, dark = sheet.split("@media")
    for name, half in (("light", light), ("dark", dark)):
        for role, colour in tomllib.loads((RESOURCES / "themes" / f"{name}.toml").read_text("utf-8"))["color"].items():
            assert f"--{role.replace('_', '-')}:{colour};" in half
    style = (PAGES / "static" / "pay.css").read_text("utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgb|\bhsl", style) == []
    used = set(re.findall(r"var\((--[\w-]+)\)", style))
    assert used <= set(re.findall(r"(--[\w-]+):", sheet))


def test_a_link_back_is_no_script() -> None:
    assert safe_link("https://shop.kz/") == "https://shop.kz/"
    strange = (
        "javascript:alert(1)| JavaScript:alert(1)|javascript://a.kz/%0aalert(1)|data:text/html,x|//a.kz|https:|https://a.kz/ x|"
    )
    assert {safe_link(text) for text in strange.split("|")} == {safe_link(None)} == {None}
