"""The sections of the window: each page built when it is entered, for whom may enter it, in every width; and the kiosk that is
opened from one of them."""

import pytest
from kiosk_people import OPERATOR, SUPERVISOR, phc
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from registry_stage import fill
from shiboken6 import isValid
from signin_stage import Door, House

from desktop.app import main
from desktop.models.domain.accounts import Actor, Right, Role
from desktop.models.domain.journal import EntryFilter
from desktop.services.changes_hub import Changes
from desktop.services.kiosk import PINS, Pin
from desktop.views.kiosk.window import KioskWindow
from desktop.views.navigation import Section
from desktop.views.pages.support_words import BANK_SUPPORT
from desktop.views.widgets import Toast
from desktop.views.widgets.menu import Menu

SIZES = {"wide": (1440, 900), "compact": (1280, 720), "tight": (640, 360)}


class Hand(Door):
    """Also goes from section to section, and through the kiosk."""

    def resize(self, mode: str) -> None:
        self.window.resize(QSize(*SIZES[mode]))
        self.turn()

    def go(self, section: str) -> None:
        """By the masthead, or by the menu of a window too tight for it."""
        if self.has(f"nav.{section}"):
            self.click(f"nav.{section}")
            return
        self.click("nav.sections")
        menu = next(menu for menu in self.window.findChildren(Menu) if menu.isVisible())
        menu.actions()[list(Section).index(Section(section))].trigger()
        menu.close()
        self.settle()

    def set_pins(self) -> None:
        for pin, digits in ((Pin.SUPERVISOR, SUPERVISOR), (Pin.OPERATOR, OPERATOR)):
            self.cabinet.settings.set(PINS[pin], phc(digits))
        self.settle()

    @property
    def kiosk(self) -> KioskWindow:
        turn = self.session.turn
        assert turn is not None
        assert turn.kiosk is not None
        return turn.kiosk

    def leave_kiosk(self) -> None:
        kiosk = self.kiosk
        kiosk.corner.held.emit()
        self.turn()
        for digit in SUPERVISOR:
            self.touch(f"kiosk.pin_key_{digit}")
        self.touch("kiosk.pin_enter")
        self.touch("kiosk.exit")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def touch(self, name: str) -> None:
        part = self.kiosk.findChild(QWidget, name)
        assert part is not None, name
        assert part.isVisible(), name
        self.bot.mouseClick(part, Qt.MouseButton.LeftButton)
        self.settle()

    def told(self, *actions: str) -> list[str]:
        entries = self.cabinet.journal.page(EntryFilter(actions=frozenset(actions)), 0, 50)
        return [f"{entry.who} {entry.action} {entry.details.get('what', '')}".strip() for entry in reversed(entries)]


@pytest.fixture
def house(data_dir):
    fill(data_dir)
    return House(data_dir)


@pytest.fixture
def doors(qtbot, qapp, house):
    made = []

    def opened(language="en"):
        made.append(Hand(qtbot, house, language))
        return made[-1]

    yield opened
    for hand in made:
        if hand.session.turn is not None and hand.session.turn.kiosk is not None and isValid(hand.session.turn.kiosk):
            hand.kiosk._on_session_end()
            hand.kiosk.close()
        hand.close()


@pytest.fixture
def hand(doors):
    return doors()


# --- going there and back


@pytest.mark.parametrize("mode", SIZES)
def test_support_is_entered_and_left_in_every_width(hand, mode):
    hand.resize(mode)
    registry = hand.window.page
    assert not hand.has("support")
    hand.go("support")
    assert hand.has("support")
    assert not registry.isVisible()
    page = hand.find("support")
    hand.go("transactions")
    assert registry.isVisible()
    assert hand.window.page is registry
    hand.go("support")
    assert hand.find("support") is page, "built once"


def test_a_page_is_built_when_it_is_entered(hand):
    assert hand.window.findChildren(QWidget, "support") == []


@pytest.mark.parametrize("name", ["reports", "invoices", "links"])
def test_a_section_without_a_page_says_why(hand, name):
    button = hand.find(f"nav.{name}", QAbstractButton)
    assert not button.isEnabled()
    assert "Comes" in button.toolTip()


def test_the_masthead_marks_the_section_and_the_status_line_follows(hand):
    shown = hand.text("status.left")
    hand.go("support")
    assert hand.find("nav.support", QAbstractButton).isChecked()
    assert not hand.find("nav.transactions", QAbstractButton).isChecked()
    assert BANK_SUPPORT in hand.text("status.left")
    source = hand.text("status.right")
    hand.window.page.tell_status()
    assert BANK_SUPPORT in hand.text("status.left"), "a page behind keeps still"
    hand.session._on_language("ru")
    hand.settle()
    assert hand.text("status.left") == f"Поддержка банка круглосуточно: {BANK_SUPPORT}"
    hand.session._on_language("en")
    hand.settle()
    hand.go("transactions")
    assert (hand.text("status.left"), hand.text("status.right")) == (shown, source)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_tight_window_has_one_bar_with_the_rest_in_a_menu(doors, language):
    hand = doors(language)
    hand.resize("tight")
    hand.go("support")
    assert [hand.has(name) for name in ("nav.language", "nav.settings", "nav.curtain", "status.left")] == [False] * 4
    assert hand.has("nav.sections")
    assert not hand.find("support").kiosk.isVisible()
    opener = hand.find("nav.sections", QAbstractButton)
    assert opener.text() == {"ru": "Поддержка", "kk": "Қолдау қызметі", "en": "Support"}[language]
    assert opener.width() >= opener.sizeHint().width()
    hand.click("nav.more")
    menu = next(menu for menu in hand.window.findChildren(Menu) if menu.isVisible())
    words = [action.text() for action in menu.actions()]
    assert {"Қазақша", "Русский", "English"} <= set(words)
    support = hand.find("support")
    assert support.kiosk.text() in words, "what has no room in the bar is in the menu"
    menu.close()
    hand.resize("wide")
    assert support.kiosk.isVisible()


def test_in_a_low_window_the_acts_of_the_answer_stay_in_sight(hand):
    hand.resize("compact")
    hand.go("support")
    hand.find("support.last4").setText("1111")
    hand.click("support.find")
    hand.bot.waitUntil(lambda: hand.find("support.details").isVisible())
    hand.settle()
    acts = hand.find("support.details")
    assert acts.visibleRegion().boundingRect().size() == acts.size()


def test_an_import_does_not_take_the_page_away(hand):
    hand.go("support")
    hand.session._hub.publish(Changes(orders=True))
    hand.settle()
    assert hand.has("support")
    hand.go("transactions")
    assert hand.window.page.model.rowCount() == 16


def test_who_may_not_look_up_finds_the_section_grey_with_the_right(hand):
    hand.cabinet.access.enter(Actor("viktor", frozenset({Right.VIEW}), "desk-1"))
    hand.window.show_registry()
    button = hand.find("nav.support", QAbstractButton)
    assert not button.isEnabled()
    assert "Look-up of a payment" in button.toolTip()
    hand.window.show_section(Section.SUPPORT)
    assert not hand.has("support")
    hand.cabinet.access.leave()
    hand.window.show_registry()
    assert button.isEnabled()


def test_the_curtain_covers_the_page_that_came_later(hand):
    hand.session._looks.curtain.draw(True)
    hand.go("support")
    assert hand.find("support")._veil.isVisibleTo(hand.find("support").letter)
    hand.session._looks.curtain.draw(False)
    assert not hand.find("support")._veil.isVisibleTo(hand.find("support").letter)


def test_the_next_person_starts_clean(doors, house):
    house.people(aigerim=Role.ADMIN, bolat=Role.CLERK)
    hand = doors()
    hand.sign_in("aigerim")
    hand.go("support")
    hand.find("support.last4").setText("1111")
    hand.window.leave_asked.emit()
    hand.settle()
    assert not hand.has("nav.support")
    hand.sign_in("bolat")
    assert not hand.has("support")
    hand.go("support")
    assert hand.find("support.last4").text() == ""


def test_who_comes_back_after_the_idle_lock_finds_the_page_as_it_was(doors, house):
    house.people(aigerim=Role.ADMIN)
    hand = doors()
    hand.sign_in("aigerim")
    hand.go("support")
    hand.find("support.last4").setText("1111")
    hand.window.lock_asked.emit()
    hand.settle()
    assert not hand.has("support")
    hand.sign_in("aigerim", prefix="cover")
    assert hand.find("support.last4").isVisible()
    assert hand.find("support.last4").text() == "1111"
    assert hand.find("nav.support", QAbstractButton).isChecked()


# --- the kiosk


def test_without_a_pin_the_kiosk_is_not_opened_and_says_why(hand):
    hand.go("support")
    hand.click("support.kiosk")
    assert hand.window.isVisible()
    toast = hand.window.findChild(Toast)
    assert "kiosk pin" in " ".join(label.text() for label in toast.findChildren(QLabel))
    assert hand.cabinet.access.may(Right.EXPORT)


def test_in_an_open_cabinet_the_window_comes_back_as_it_was(hand):
    closed = []
    hand.app.lastWindowClosed.connect(lambda: closed.append(1))
    hand.set_pins()
    hand.window.open_settings()
    dialog = hand.find("settings.dialog")
    hand.go("support")
    hand.find("support.last4").setText("1111")
    hand.click("support.kiosk")
    assert hand.kiosk.isVisible()
    assert not hand.window.isVisible()
    assert not dialog.isVisible()
    assert not hand.cabinet.access.may(Right.VIEW)
    hand.kiosk._parts.speak("kk")
    hand.leave_kiosk()
    assert hand.window.isVisible()
    assert dialog.isVisible()
    assert hand.find("support.last4").text() == "1111"
    assert hand.find("nav.support", QAbstractButton).text() == "Support", "the language of the hall stays there"
    assert hand.cabinet.access.may(Right.VIEW)
    assert hand.told("kiosk")[0] == "kiosk kiosk start"
    assert closed == []


def test_in_a_closed_cabinet_who_opened_it_has_signed_out(doors, house):
    house.people(aigerim=Role.ADMIN)
    hand = doors()
    hand.sign_in("aigerim")
    hand.set_pins()
    hand.go("support")
    hand.click("support.kiosk")
    assert hand.kiosk.isVisible()
    assert "aigerim sign_out" in hand.told("sign_out")
    assert hand.cabinet.access.actor.name == "kiosk"
    hand.leave_kiosk()
    assert hand.has("login.password")
    assert hand.window.page is None
    assert not hand.has("support")
    hand.sign_in("aigerim")
    assert hand.window.page.model.rowCount() == 16


def test_a_cabinet_closed_by_another_program_meanwhile_asks_who_it_is(hand, house):
    hand.set_pins()
    hand.go("support")
    hand.click("support.kiosk")
    house.people(aigerim=Role.ADMIN)
    hand.session._cabinet.accounts._asked_at = -10.0
    hand.leave_kiosk()
    assert hand.has("login.password")
    assert not hand.has("support")


def test_a_bad_file_of_the_administrator_stops_the_kiosk_with_a_sentence(qapp, tmp_path, capsys):
    (tmp_path / "kiosk.toml").write_text("[kiosk]\nreset_seconds = 0\n", encoding="utf-8")
    assert main(["--data-dir", str(tmp_path), "--kiosk"]) == 1
    told = capsys.readouterr().err
    assert "kiosk.toml" in told
    assert "reset_seconds" in told
    assert "Traceback" not in told
