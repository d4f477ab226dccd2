"""Cards meet orders: both published tables, tries, 3-D Secure, the end of sessions and what happens by itself."""

from datetime import UTC, datetime

import pytest
from gateway_stage import DAY, HOUR, NOON, SHOP, Stage

from desktop.services.sandbox import cards
from desktop.services.sandbox.wording import family_of

# The reference's tables by their first six and last four digits, and the raw code that each brings about.
PUBLISHED = [
    ("555555", "5599", 0),
    ("411111", "1111", 0),
    ("516849", "5780", -2025),
    ("400000", "1118", 0),
    ("500000", "1115", 0),
    ("444455", "3333", 0),
    ("456396", "1999", 0),
    ("639002", "0003", 0),
    ("444444", "6666", -20010),
    ("555555", "5557", -2011),
    ("444444", "4422", 904),
    ("444444", "1111", 5),
    ("444444", "9999", 151017),
]


@pytest.mark.parametrize(("first", "last", "code"), PUBLISHED)
def test_a_published_card_does_what_its_table_says(stage: Stage, first: str, last: str, code: int) -> None:
    card = next(each for each in stage.control("cards") if each["pan"].startswith(first) and each["pan"].endswith(last))
    order = stage.order()
    fields = {"MDORDER": order, "$PAN": card["pan"], "$CVC": card["cvc"], "YYYY": "2031", "MM": "2", "TEXT": "TEST HOLDER"}
    answer = stage.call("paymentorder", **fields)
    if last in ("5599", "1115"):
        assert answer["acsUrl"].endswith(f"/payment/acsRedirect.do?orderId={order}")
        assert stage.status(order)["orderStatus"] == 5
        answer = stage.call("finish3dsPayment", mdOrder=order, paRes=answer["paReq"])
    status = stage.status(order)
    assert (status["orderStatus"], status["actionCode"]) == (0 if code else 2, code)
    assert ("redirect" in answer, "error" in answer) == (code == 0, code != 0)
    assert status["cardAuthInfo"]["maskedPan"] == f"{first}**{last}"
    assert status["cardAuthInfo"]["expiration"] == "203102"


@pytest.mark.parametrize(("first", "last", "code"), [row for row in PUBLISHED if row[2] == 0])
def test_a_wrong_code_on_the_back_is_wrong_data(stage: Stage, first: str, last: str, code: int) -> None:
    card = next(each for each in cards.CARDS if each.pan.startswith(first) and each.last == last)
    order = stage.order()
    stage.pay(order, card.name, cvc="999", success=True)
    assert (stage.status(order)["orderStatus"], stage.status(order)["actionCode"]) == (0, 71015)


@pytest.mark.parametrize("name", ["no_money", "expired", "fraud", "over_limit", "lost", "no_link", "no_answer"])
def test_a_card_of_ours_is_well_formed_and_refused(name: str) -> None:
    card = cards.named(name)
    assert card is not None
    assert cards.luhn(card.pan)
    assert len(card.pan) == 16
    found = cards.verdict(card.pan, 12, 2030, "123", NOON)
    assert found.code == card.code != 0
    assert str(card.code).endswith(card.last.lstrip("0"))


def test_what_anybody_can_see_is_seen_first() -> None:
    pan = cards.CARDS[1].pan
    at = datetime(2026, 8, 31, 23, tzinfo=UTC)
    now = int(at.timestamp()) * 1000
    said = [
        cards.verdict(pan, 8, 2026, "123", now).code,
        cards.verdict(pan, 7, 2026, "123", now).code,
        cards.verdict(pan, 13, 2030, "123", now).code,
        cards.verdict(pan, 12, 2030, "12", now).code,
        cards.verdict(pan[:-1] + "2", 12, 2030, "123", now).code,
        cards.verdict("4" + "0" * 14 + "2", 12, 2030, "123", now).code,
    ]
    assert said == [0, 101, 71015, 71015, 71015, 53]


def test_a_refused_card_may_try_again_until_the_tries_end(stage: Stage) -> None:
    order = stage.order()
    results = [stage.pay(order, "refused") for _ in range(4)]
    assert [result["kind"] for result in results] == ["refused", "refused", "final", "final"]
    assert [result["next_url"] is None for result in results] == [True, True, False, False]
    answer = stage.status(order)
    assert (answer["orderStatus"], answer["actionCode"]) == (6, -2013)
    again = stage.order()
    stage.pay(again, "refused")
    assert stage.pay(again)["kind"] == "paid"


def test_some_refusals_are_for_good(stage: Stage) -> None:
    order = stage.order()
    assert stage.pay(order, "lost")["kind"] == "final"
    assert stage.status(order)["orderStatus"] == 6


def test_the_browser_goes_back_to_the_shop_with_the_order(stage: Stage) -> None:
    paid = stage.order(returnUrl=SHOP + "?a=1#top", language="en")
    assert stage.pay(paid)["next_url"] == f"{SHOP}?a=1&orderId={paid}&lang=en#top"
    failed = stage.order(failUrl="https://shop.example.kz/failed", language="kz")
    assert stage.pay(failed, "lost")["next_url"] == f"https://shop.example.kz/failed?orderId={failed}&lang=kk"


def test_the_page_of_the_bank_is_answered_once(stage: Stage) -> None:
    order = stage.order()
    first = stage.pay(order, "challenge")
    assert (first["kind"], first["next_url"]) == ("acs", None)
    failed = stage.call("finish3dsPayment", mdOrder=order, paRes=first["acs_id"] + ":N")
    assert failed["actionCode"] == -2025
    again = stage.call("finish3dsPayment", mdOrder=order, paRes=first["acs_id"])
    assert again["actionCode"] == -2025, "another answer to a session that is over changes nothing"
    assert stage.amounts(order)[1] == "CREATED"
    second = stage.pay(order, "challenge", success=True)
    assert second["kind"] == "paid"
    assert stage.bare("finish3dsPayment", mdOrder=order, paRes="x" * 32)["errorCode"] == "7"


@pytest.mark.parametrize(
    ("features", "card", "outcome"),
    [
        ("FORCE_SSL", "challenge", "paid"),
        ("FORCE_TDS", "ssl", "refused"),
        ("FORCE_TDS", "attempt", "paid"),
        ("FORCE_FULL_TDS", "attempt", "refused"),
        ("FORCE_FULL_TDS", "frictionless", "paid"),
    ],
)
def test_an_order_may_demand_how_its_payer_is_checked(stage: Stage, features: str, card: str, outcome: str) -> None:
    assert stage.pay(stage.order(features=features), card)["kind"] == outcome


@pytest.mark.parametrize(
    ("card", "eci", "kind"), [("ssl", 7, "0"), ("frictionless", 5, "4"), ("attempt", 6, "5"), ("challenge", 2, "3")]
)
def test_the_way_of_checking_is_told(stage: Stage, card: str, eci: int, kind: str) -> None:
    order = stage.order()
    stage.pay(order, card, success=True)
    secure = stage.status(order)["cardAuthInfo"]["secureAuthInfo"]
    assert (secure["eci"], secure["authTypeIndicator"]) == (eci, kind)


@pytest.mark.parametrize(("before", "code"), [("nothing", -2014), ("a try", -2007), ("the bank's page", -2009)])
def test_a_session_ends_by_how_far_the_buyer_got(stage: Stage, before: str, code: int) -> None:
    order = stage.order()
    if before != "nothing":
        stage.pay(order, "refused" if before == "a try" else "challenge")
    stage.now_ms += 1_199_999
    assert stage.status(order)["orderStatus"] in (0, 5)
    stage.now_ms += 1
    answer = stage.status(order)
    assert (answer["orderStatus"], answer["actionCode"]) == (6, code)
    assert answer["paymentAmountInfo"]["paymentState"] == "DECLINED"
    assert stage.pay(order)["kind"] == "final"


def test_a_session_ends_without_anybody_asking(stage: Stage) -> None:
    order = stage.order()
    assert stage.control("timers") == {"moved": 0}
    stage.control("clock", forward_s=1200)
    assert stage.control("state")["orders"] == {"DECLINED": 1}
    assert stage.control("order", orderId=order)["action_code"] == -2014


def test_a_hold_is_captured_or_released_by_itself(stage: Stage) -> None:
    captured = stage.paid(two_stage=True, autocompletionDate="2026-08-03T08:00:00")
    released = stage.paid(two_stage=True, autoReverseDate="2026-08-03T08:00:00")
    by_hand = stage.paid(two_stage=True, autoReverseDate="2026-08-03T08:00:00")
    stage.call("deposit", orderId=by_hand, amount=1000)
    stage.now_ms += HOUR - 1
    assert stage.amounts(captured)[1] == stage.amounts(released)[1] == "APPROVED"
    stage.now_ms += 1
    assert stage.amounts(captured) == (2, "DEPOSITED", 150_000, 150_000, 0)
    assert stage.amounts(released) == (3, "REVERSED", 0, 0, 0)
    assert stage.amounts(by_hand) == (2, "DEPOSITED", 150_000, 1000, 0)
    assert stage.code("registerPreAuth", orderNumber="x", amount=1, returnUrl=SHOP, autoReverseDate="2026-09-01T00:00:00",
                      autocompletionDate="2026-09-01T00:00:00") == "5"  # fmt: skip


def test_the_shop_may_order_it_for_all_its_holds(stage: Stage) -> None:
    stage.control("shop", login="training", autocomplete_h=24)
    order = stage.paid(two_stage=True)
    stage.now_ms += DAY
    assert stage.amounts(order)[1] == "DEPOSITED"
    assert stage.status(order)["depositedDate"] == NOON + DAY


@pytest.mark.parametrize(
    ("code", "family"),
    [
        (0, ""),
        (116, "data"),
        (71015, "data"),
        (109, "shop"),
        (999, "shop"),
        (-2025, "authentication"),
        (-2006, "authentication"),
        (907, "later"),
        (151019, "no_answer"),
        (-2007, "time"),
        (5, "issuer"),
        (-20010, "issuer"),
    ],
)
def test_what_the_buyer_is_told(code: int, family: str) -> None:
    assert family_of(code) == family
