"""What a kiosk answers, to whom, and how often."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kiosk_stage import EVENING, PRIVATE, Hall, as_clerk, hall, paid

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import InvalidInput, NotAllowed, SignInRefused
from desktop.models.domain.lookup import Answer, AnswerKind, Question, answer_about
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.lookup import CLOSED_SECONDS, MISSES, NUMBERS

DAY = date(2021, 7, 22)
SUM = Money(2_490_000, KZT)
MINE = Question(last4="1182", amount=SUM, day=DAY)
WRONG = Question(last4="0000", amount=SUM, day=DAY)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Hall]:
    with hall(tmp_path / "cabinet.db") as made:
        yield made


def kind(here: Hall, question: Question = MINE) -> AnswerKind:
    return here.lookup.ask(question).kind


# --- what is answered


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"status": "DEPOSITED"}, AnswerKind.PAID),
        ({"status": "APPROVED"}, AnswerKind.HELD),
        ({"status": "DECLINED", "action_code": 116}, AnswerKind.REFUSED),
        ({"status": "REVERSED"}, AnswerKind.REVERSED),
        ({"status": "CREATED"}, AnswerKind.PENDING),
        ({"status": "UNKNOWN", "status_raw": "ABC"}, AnswerKind.PENDING),
    ],
)
def test_each_state_has_its_answer(here, told, expected):
    here.load(paid(**told))
    answer = here.lookup.ask(MINE)
    assert answer.kind is expected
    assert (answer.amount, answer.last4, answer.at) == (SUM, "1182", EVENING)
    assert answer.action_code == told.get("action_code")


def test_a_refund_tells_what_went_back_and_when(here):
    back = EVENING + timedelta(days=3)
    here.load(paid(status="REFUNDED", amount_minor=1_490_000, refunded_minor=1_000_000, refunded_at=int(back.timestamp())))
    answer = here.lookup.ask(MINE)
    assert (answer.kind, answer.is_part) == (AnswerKind.REFUNDED, True)
    assert (answer.amount, answer.refunded, answer.refunded_at) == (SUM, Money(1_000_000, KZT), back)


def test_a_payment_is_found_on_the_day_it_was_paid(here):
    here.load(paid(registered_at=int((EVENING - timedelta(days=5)).timestamp()), paid_at=int(EVENING.timestamp())))
    assert kind(here) is AnswerKind.PAID


def test_the_day_is_the_sellers(here):
    """19:00 UTC is the next day in Almaty."""
    here.load(paid(registered_at=int(EVENING.replace(hour=19).timestamp())))
    assert kind(here) is AnswerKind.NOT_FOUND
    assert kind(here, Question(last4="1182", amount=SUM, day=date(2021, 7, 23))) is AnswerKind.PAID


@pytest.mark.parametrize(
    "question",
    [
        Question(last4="1183", amount=SUM, day=DAY),
        Question(last4="1182", amount=SUM + Money(1, KZT), day=DAY),
        Question(last4="1182", amount=SUM, day=date(2021, 7, 21)),
        Question(number="1916"),
        Question(number="1915", amount=Money(100, KZT)),
        Question(number="191*"),
    ],
)
def test_one_wrong_field_and_nothing_is_told(here, question):
    here.load(paid())
    assert here.lookup.ask(question) == Answer(kind=AnswerKind.NOT_FOUND)


@pytest.mark.parametrize("number", ["1915", "1915_1626610361", " 1915 "])
def test_a_number_alone_tells_what_became_of_it_and_nothing_else(here, number):
    here.load(paid())
    answer = here.lookup.ask(Question(number=number))
    assert answer.kind is AnswerKind.PAID
    assert (answer.amount, answer.at, answer.last4, answer.refunded) == (None, None, "", None)
    assert here.lookup.ask(Question(number=number, amount=SUM)).amount == SUM


def test_who_tried_twice_and_paid_once_hears_that_it_went_through(here):
    earlier = int((EVENING - timedelta(hours=1)).timestamp())
    here.load(paid("1", status="DECLINED", registered_at=earlier), paid("2"))
    assert here.lookup.ask(MINE).kind is AnswerKind.PAID


def test_several_payments_ask_for_the_time(here):
    here.load(paid("1"), paid("2", registered_at=int((EVENING - timedelta(hours=1)).timestamp())))
    assert here.lookup.ask(MINE) == Answer(kind=AnswerKind.SEVERAL)
    at = time(19, 45)
    answer = here.lookup.ask(Question(last4="1182", amount=SUM, day=DAY, at=at))
    assert (answer.kind, answer.at) == (AnswerKind.PAID, EVENING - timedelta(hours=1))
    assert kind(here, Question(last4="1182", amount=SUM, day=DAY, at=time(11, 0))) is AnswerKind.NOT_FOUND


@pytest.mark.parametrize("question", [Question(), Question(last4="1182", day=DAY), Question(last4="182", amount=SUM, day=DAY)])
def test_half_a_question_is_refused(here, question):
    with pytest.raises(InvalidInput):
        here.lookup.ask(question)


# --- whom it answers


def test_only_who_may_look_up_is_answered(tmp_path):
    with hall(tmp_path / "cabinet.db", closed=True) as here:
        here.load(paid())
        with pytest.raises(SignInRefused):
            here.lookup.ask(MINE)
        as_clerk(here.access, Right.VIEW)
        with pytest.raises(NotAllowed):
            here.lookup.ask(MINE)
        as_clerk(here.access, Right.LOOKUP)
        assert kind(here) is AnswerKind.PAID
        with pytest.raises(NotAllowed):
            _ = here.queries.page


# --- how often


def miss(here: Hall, times: int) -> list[AnswerKind]:
    return [kind(here, WRONG) for _ in range(times)]


def test_after_ten_misses_the_station_is_closed_for_ten_minutes(here):
    here.load(paid())
    assert set(miss(here, MISSES)) == {AnswerKind.NOT_FOUND}
    assert miss(here, 1) == [AnswerKind.CLOSED]
    assert kind(here) is AnswerKind.CLOSED
    here.later(seconds=CLOSED_SECONDS - 60)
    assert kind(here) is AnswerKind.CLOSED
    here.later(seconds=120)
    assert kind(here) is AnswerKind.PAID


def test_neither_a_restart_nor_a_clock_turned_back_opens_it(tmp_path):
    path = tmp_path / "cabinet.db"
    with hall(path) as here:
        here.load(paid())
        miss(here, MISSES + 1)
        here.later(days=-2)
        assert kind(here) is AnswerKind.CLOSED
    with hall(path) as again:
        assert kind(again) is AnswerKind.CLOSED


def test_misses_before_a_restart_count(tmp_path):
    path = tmp_path / "cabinet.db"
    with hall(path) as here:
        here.load(paid())
        miss(here, MISSES)
    with hall(path) as again:
        assert miss(again, 1) == [AnswerKind.CLOSED]


def test_a_payment_that_is_known_does_not_help_to_guess_on(here):
    here.load(paid())
    miss(here, MISSES - 1)
    assert kind(here) is AnswerKind.PAID
    miss(here, MISSES - 1)
    assert kind(here) is AnswerKind.PAID
    assert miss(here, 2)[-1] is AnswerKind.CLOSED


def test_asking_for_the_same_payment_again_and_again_is_no_guessing(here):
    here.load(paid())
    assert {kind(here) for _ in range(3 * MISSES)} == {AnswerKind.PAID}


def test_numbers_cannot_be_counted_up(here):
    here.load(*[paid(str(number), file_row=number) for number in range(2000, 2040)])
    answers = [kind(here, Question(number=str(number))) for number in range(2000, 2040)]
    assert answers.index(AnswerKind.CLOSED) == NUMBERS
    assert set(answers[NUMBERS:]) == {AnswerKind.CLOSED}


def test_people_with_numbers_come_all_day(here):
    here.load(*[paid(str(number), file_row=number) for number in range(2000, 2040)])
    for number in range(2000, 2040):
        here.later(minutes=1)
        assert kind(here, Question(number=str(number))) is AnswerKind.PAID


# --- what is written down


def test_the_journal_knows_that_somebody_asked_and_not_what(here):
    here.load(paid())
    kind(here, Question(last4="1182", amount=Money(77_777_00, KZT), day=DAY))
    kind(here)
    entries = here.told("lookup")
    assert [entry.details["answer"] for entry in entries] == ["paid", "not_found"]
    written = " ".join(f"{entry.subject} {entry.details}" for entry in entries)
    assert not any(word in written for word in ("1182", "77", "24900", "2490000", "2021", *PRIVATE.values()))


def test_a_ticket_leads_an_employee_to_the_order(here):
    here.load(paid("1"), paid("2", amount_minor=100))
    first, second = here.lookup.ask(MINE).ticket, here.lookup.ask(Question(number="2")).ticket
    assert (first, second) == ("T-0001", "T-0002")
    by_number = {order.order_number: order.id for order in here.orders()}
    assert here.lookup.order_of(first) == by_number["1"]
    assert here.lookup.order_of("т-0002") == by_number["2"]
    assert here.lookup.order_of("T-0003") is None
    assert here.lookup.order_of("") is None


def test_tickets_go_on_after_a_restart(tmp_path):
    path = tmp_path / "cabinet.db"
    with hall(path) as here:
        here.load(paid())
        here.lookup.ask(MINE)
        here.lookup.ask(WRONG)
    with hall(path) as again:
        assert again.lookup.ask(MINE).ticket == "T-0002"


# --- nobody's data

names = st.text("АБВГДЕЖЗИКабвгдежзик ", min_size=5, max_size=20)


@given(
    name=names,
    email=names,
    text=names,
    head=st.integers(400_000, 559_999),
    status=st.sampled_from(OrderStatus),
    proven=st.booleans(),
)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_no_answer_holds_anything_personal(name, email, text, head, status, proven):
    order = Order(
        id=7,
        order_number="1915",
        amount=SUM,
        gross=SUM,
        status=status,
        registered_at=EVENING,
        masked_pan=f"{head}" + "*" * 6 + "1182",
        cardholder=name,
        email=email,
        description=text,
        action_text=text,
        merchant=name,
        ip="10.1.2.3",
        params={"phone": text},
    )
    shown = repr(answer_about(order, is_proven=proven, ticket="T-0001"))
    assert not any(secret in shown for secret in (name, email, text, str(head), "10.1.2.3", "1915"))
    assert ("1182" in shown) is proven
