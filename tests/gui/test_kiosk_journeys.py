"""People at the kiosk: by touch alone, by keys alone, in three languages."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from kiosk_people import Person, kiosk
from PySide6.QtCore import QCoreApplication, Qt

from desktop.services.settings import STALE_HOURS
from desktop.views import formatting
from desktop.views.kiosk.window import STALE_MS
from tests.services.kiosk_stage import EVENING, PRIVATE, paid

Open = Callable[..., Person]
PAID = "The payment went through"
DATES = {"ru": "22 июля", "kk": "22 шілде", "en": "22 July"}


@pytest.fixture
def opened(qtbot, qapp, tmp_path: Path) -> Iterator[Open]:
    with ExitStack() as stack:
        yield lambda *rows, **how: _ready(stack.enter_context(kiosk(qtbot, qapp, tmp_path / "cabinet.db", **how)), rows)


def _ready(person: Person, rows) -> Person:
    person.hall.load(*(rows or (paid(),)))
    person.window._look_at_age()
    person.settle()
    return person


def said(source: str) -> str:
    return QCoreApplication.translate("Kiosk", source)


# --- by touch


@pytest.mark.parametrize("language", DATES)
def test_a_payment_is_checked_by_touch_alone(opened, language):
    person = opened(language="ru")
    person.touch(f"language.{language}")
    assert person.part(f"language.{language}").isChecked()
    assert DATES[language] in person.text("yesterday")
    person.touch_keys("1182")
    person.touch_keys("24900")
    person.touch("yesterday")
    person.touch("check")
    assert person.page == "answer"
    assert person.text("answer_title") == said(PAID)
    assert "20:41" in person.text("details")
    assert "1182" in person.text("details")
    assert formatting.money(person.window.answer.amount.amount) == "24 900.00 ₸".replace(" ", formatting.SPACE)
    assert person.text("ticket") == "T-0001"
    person.touch("done")
    assert person.page == "question"
    assert person.window.question.last4.typed == ""


def test_another_day_is_chosen_under_the_finger(opened):
    person = opened(paid(registered_at=int((EVENING - timedelta(days=30)).timestamp())))
    person.touch_keys("118224900")
    person.touch("other_day")
    assert person.page == "calendar"
    person.touch("month_before")
    day = next(cell for cell in person.window.days._cells if cell.text() == "22")
    person.touch(day.objectName().removeprefix("kiosk."))
    assert person.text("other_day") == "22 June"
    person.touch("check")
    assert person.text("answer_title") == PAID


def test_no_day_of_the_future_can_be_chosen(opened):
    person = opened()
    person.touch("other_day")
    open_days = [cell.text() for cell in person.window.days._cells if cell.isEnabled() and cell.isVisible()]
    assert open_days == [str(day) for day in range(1, 24)]
    assert not person.part("month_after").isEnabled()


def test_a_number_alone_shows_no_sum(opened):
    person = opened()
    person.touch("by_number")
    person.touch_keys("1915")
    person.touch("check")
    assert person.text("answer_title") == PAID
    assert not person.part("sum").isVisible()
    assert "24" not in person.text("details")
    person.touch("done")
    person.touch("by_number")
    person.touch_keys("1915_1626610361")
    person.touch("amount")
    person.touch_keys("24900")
    person.touch("check")
    assert person.part("sum").isVisible()


def test_several_payments_ask_for_the_time(opened):
    earlier = int((EVENING - timedelta(hours=2)).timestamp())
    person = opened(paid("1"), paid("2", registered_at=earlier))
    person.touch_keys("118224900")
    person.touch("yesterday")
    person.touch("check")
    assert person.text("answer_title") == said("Several payments were found")
    person.touch("done")
    assert person.page == "question"
    person.touch_keys("1840")
    person.touch("check")
    assert "18:41" in person.text("details")


def test_what_is_not_found_can_be_corrected(opened):
    person = opened()
    person.touch_keys("1183")
    person.touch_keys("24900")
    person.touch("yesterday")
    person.touch("check")
    assert person.text("answer_title") == said("No such payment was found")
    assert not person.part("ticket").isVisible()
    person.touch("correct")
    assert person.window.question.last4.typed == "1183"
    person.touch("last4")
    person.touch("key_delete")
    person.touch_keys("2")
    person.touch("check")
    assert person.text("answer_title") == PAID


def test_half_a_question_leads_to_what_is_missing(opened):
    person = opened()
    person.touch_keys("118")
    person.touch("check")
    assert person.page == "question"
    assert person.part("ask").property("tone") == "bad"
    person.touch_keys("2")
    person.touch("check")
    assert person.page == "question"
    person.touch_keys("24900")
    person.touch("yesterday")
    person.touch("check")
    assert person.page == "answer"


def test_a_full_card_number_does_not_fit_in(opened):
    person = opened()
    person.touch_keys("4003123412341182")
    assert len(person.window.question.last4.typed) == 4
    assert len(person.window.question.amount.typed) == 9


def test_after_too_many_misses_the_check_is_closed(opened):
    person = opened()
    for _ in range(11):
        person.window._start_over()
        person.touch_keys("000024900")
        person.touch("check")
    assert person.text("answer_title") == said("The check is not available now")


# --- by keys


def test_a_payment_is_checked_by_keys_alone(opened):
    person = opened()
    person.keys("1182")
    person.keys("24900")
    person.key(Qt.Key.Key_Tab)
    while person.focus.objectName() != "kiosk.yesterday":
        person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Space)
    person.key(Qt.Key.Key_Tab)
    while person.focus.objectName() != "kiosk.check":
        person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Return)
    assert person.text("answer_title") == PAID
    person.key(Qt.Key.Key_Return)
    assert person.page == "question"


def test_enter_asks_and_backspace_takes_back(opened):
    person = opened(paid(registered_at=int(EVENING.replace(day=23, hour=3).timestamp())))
    person.keys("11839")
    person.key(Qt.Key.Key_Backspace)
    person.key(Qt.Key.Key_Backtab)
    while person.focus.objectName() != "kiosk.last4":
        person.key(Qt.Key.Key_Backtab)
    person.key(Qt.Key.Key_Backspace)
    person.keys("2")
    person.keys("24900,00")
    person.key(Qt.Key.Key_Return)
    assert person.text("answer_title") == PAID


# --- time


def test_who_walks_away_leaves_nothing(opened):
    person = opened()
    person.touch("language.kk")
    person.touch_keys("118224900")
    person.touch("yesterday")
    assert person.window.idle.interval() == 60_000
    person.window.idle.timeout.emit()
    person.settle()
    assert person.page == "question"
    assert "1182" not in person.everything()
    assert person.part("today").isChecked()
    assert person.translation.language == "en"


def test_an_answer_stays_twenty_seconds_and_a_touch_gives_them_again(opened):
    person = opened()
    person.touch_keys("118224900")
    person.touch("yesterday")
    person.touch("check")
    clock = person.window.answer.clock
    assert clock.interval() == 1000
    for _ in range(19):
        clock.timeout.emit()
    assert person.text("timeout") == "The screen clears in 1 s"
    person.bot.mouseClick(person.part("details"), Qt.MouseButton.LeftButton)
    assert person.text("timeout") == "The screen clears in 20 s"
    for _ in range(20):
        clock.timeout.emit()
    person.settle()
    assert person.page == "question"
    assert "900" not in person.everything()
    assert "T-0001" not in person.everything()


def test_every_touch_starts_the_idle_time_anew(opened):
    person = opened()
    for act in (lambda: person.touch("key_1"), lambda: person.keys("2")):
        person.window.idle.stop()
        act()
        assert person.window.idle.isActive()


# --- age


def test_an_old_registry_says_so(opened):
    person = opened()
    assert not person.part("stale").isVisible()
    person.hall.later(hours=person.hall.settings.get(STALE_HOURS) + 1)
    assert person.window._freshness.interval() == STALE_MS
    person.window._freshness.timeout.emit()
    person.settle()
    assert person.part("stale").isVisible()
    assert "23.07.2021 12:00" in person.text("stale")


# --- nobody's data


@pytest.mark.parametrize(
    "told", [{}, {"status": "DECLINED", "action_code": 116}, {"status": "REFUNDED", "refunded_minor": 100}]
)
def test_nothing_on_the_screen_is_personal(opened, told):
    person = opened(paid(**told))
    person.touch_keys("118224900")
    person.touch("yesterday")
    person.touch("check")
    seen = person.everything()
    assert person.window.answer.answer.is_found
    assert not [word for word in (*PRIVATE.values(), "4003", "1915", "1626610361", "116") if word in seen]
