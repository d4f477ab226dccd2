"""Journeys through the sign-in: wrong passwords, the lock and its countdown, recovery, files that wait, what each role has."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from registry_stage import SAMPLE, fill
from signin_stage import MERCHANT, Door, House, new_password

from desktop.models.domain.accounts import Role
from desktop.models.domain.secret import Secret
from desktop.services.settings import LANGUAGE, MAIL
from desktop.views.pages.signin_lock import clock_words
from desktop.views.translation import LANGUAGES


@pytest.fixture
def house(data_dir):
    fill(data_dir)
    made = House(data_dir)
    made.people(aigerim=Role.ADMIN, bolat=Role.CLERK, viktor=Role.VIEWER)
    return made


@pytest.fixture
def open_door(qtbot, qapp, house):
    doors = []

    def opened(language="en", files=()):
        doors.append(Door(qtbot, house, language, files))
        return doors[-1]

    yield opened
    for door in doors:
        door.close()


def said(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)


def lock_out(door, name: str) -> None:
    for _ in range(4):
        door.sign_in(name, new_password())


# --- the page


def test_nothing_of_the_registry_is_there_before_somebody_signs_in(open_door):
    door = open_door()
    assert door.has("login.name")
    assert (door.window.page, door.session.query) == (None, None)
    for name in ("nav.transactions", "nav.settings", "nav.curtain", "nav.user", "nav.merchant"):
        assert not door.has(name), name
    assert door.has("nav.language")
    assert door.text("status.left") == said("MainWindow", "Nobody is signed in")
    door.sign_in("aigerim")
    assert not door.has("login.name")
    assert door.has("nav.user")
    assert door.cabinet.access.actor.name == "aigerim"
    assert door.window.page.model.rowCount() == 16


def test_the_password_is_dots_until_the_eye_is_pressed_and_gone_after_use(open_door):
    door = open_door()
    door.write("login.name", "aigerim")
    field = door.find("login.password", QLineEdit)
    door.write("login.password", "abc")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    door.click("login.show")
    assert (field.echoMode(), field.displayText()) == (QLineEdit.EchoMode.Normal, "abc")
    door.click("login.submit")
    assert field.text() == ""
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_caps_lock_and_a_cyrillic_layout_are_told_while_typing(open_door):
    door = open_door()
    door.write("login.password", "AB")
    assert door.text("login.keys_hint") == said("SignInForm", "Caps Lock is on")
    door.write("login.password", "ab")
    assert not door.has("login.keys_hint")
    door.write("login.password", "пароль")
    assert door.text("login.keys_hint") == said("SignInForm", "The letters are Cyrillic")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_login_is_told_the_same_as_a_wrong_password(open_door, language):
    door = open_door(language)
    door.sign_in("aigerim", new_password())
    known = door.text("login.message")
    assert known == said("Asking", "Wrong password. Attempts left: {left}").format(left=3)
    door.sign_in("nobody", new_password())
    assert door.text("login.message") == known
    assert door.window.page is None


def test_what_is_wrong_is_told_in_the_language_of_now(open_door):
    door = open_door("en")
    door.sign_in("aigerim", new_password())
    for language in ("ru", "kk"):
        door.session._speak(language)
        door.turn()
        assert door.text("login.message") == said("Asking", "Wrong password. Attempts left: {left}").format(left=3)
    assert "әрекет" in door.text("login.message")
    door.write("login.password", "x")
    door.session._speak("en")
    door.turn()
    assert door.text("login.message") == ""


# --- the lock


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fourth_wrong_password_locks_and_a_restart_goes_on_counting(open_door, house, language):
    door = open_door(language)
    lock_out(door, "bolat")
    assert door.has("login.countdown")
    assert "bolat" in door.text("login.message")
    assert not door.find("login.password").isEnabled()
    assert not door.find("login.submit").isEnabled()
    assert door.find("login.name").isEnabled()
    assert 29 * 60 < seconds(door) <= 30 * 60
    door.close()
    house.clock.wait(minutes=10)
    again = open_door(language)
    again.write("login.name", "bolat")
    again.bot.keyClick(again.find("login.name"), Qt.Key.Key_Tab)
    again.settle()
    assert 19 * 60 < seconds(again) <= 20 * 60
    house.clock.wait(minutes=-25)
    again.session.gate._page.asking.look()
    again.settle()
    assert seconds(again) > 19 * 60, "a clock turned back shortens nothing"


def seconds(door) -> int:
    minutes, rest = door.text("login.countdown").split(":")
    return 60 * int(minutes) + int(rest)


def test_the_countdown_runs_by_seconds_and_is_read_aloud_once_a_minute(open_door):
    door = open_door()
    lock_out(door, "bolat")
    lock = door.session.gate._page.lock
    begun = lock._clock()
    spoken = []
    for passed in (0, 1, 30, 59, 61, 100, 121):
        lock._clock = lambda passed=passed: begun + passed
        lock._ends = begun + 1800
        lock._on_second()
        spoken.append(lock.countdown.accessibleName())
    assert lock.countdown.text() == clock_words(1800 - 121)
    assert len(set(spoken)) == 4
    assert lock.bar._done == 1800 - 121


def test_another_person_signs_in_while_one_login_is_locked(open_door):
    door = open_door()
    lock_out(door, "bolat")
    door.write("login.name", "aigerim")
    door.bot.keyClick(door.find("login.name"), Qt.Key.Key_Tab)
    door.settle()
    assert not door.has("login.countdown")
    door.sign_in("aigerim")
    assert door.cabinet.access.actor.name == "aigerim"


def test_a_look_at_the_lock_leaves_the_focus_where_it_is(open_door):
    door = open_door()
    lock_out(door, "bolat")
    link = door.find("login.forgot")
    link.setFocus()
    door.session.gate._page.lock.look_due.emit()
    door.settle()
    assert door.window.focusWidget() is link


def test_an_administrator_lets_the_locked_one_in_at_once(open_door, house):
    door = open_door()
    lock_out(door, "bolat")
    cabinet = house.cabinet()
    cabinet.accounts.sign_in("aigerim", house.passwords["aigerim"])
    cabinet.accounts.unlock("bolat")
    cabinet.close()
    door.session.gate._page.lock.look_due.emit()
    door.settle()
    assert not door.has("login.countdown")
    door.sign_in("bolat")
    assert door.cabinet.access.actor.name == "bolat"


def test_when_the_time_has_run_out_the_password_may_be_typed(open_door, house):
    door = open_door()
    lock_out(door, "bolat")
    house.clock.wait(minutes=31)
    lock = door.session.gate._page.lock
    lock._ends = 0
    lock._on_second()
    door.settle()
    assert not door.has("login.countdown")
    assert door.find("login.password").isEnabled()
    door.sign_in("bolat")
    assert door.window.page is not None


# --- the second factor


def test_the_code_is_asked_for_only_where_there_is_a_second_factor(open_door, house):
    import pyotp

    cabinet = house.cabinet()
    cabinet.accounts.sign_in("bolat", house.passwords["bolat"])
    offer = cabinet.accounts.offer_second_factor()
    totp = pyotp.TOTP(offer.secret.reveal())
    spare = cabinet.accounts.confirm_second_factor(offer, Secret(totp.now()))
    cabinet.close()
    door = open_door()
    assert not door.has("login.code")
    door.sign_in("bolat")
    assert door.has("login.code")
    assert door.window.page is None
    door.write("login.code", "000-000")
    door.click("login.submit")
    assert door.find("login.code_error").text() == said("Asking", "The code is wrong. Attempts left: {left}").format(left=3)
    door.write("login.code", spare[0])
    door.click("login.submit")
    assert door.cabinet.access.actor.name == "bolat"


# --- recovery


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_code_gives_a_new_password_once(open_door, house, language):
    door = open_door(language)
    door.write("login.name", "aigerim")
    door.click("login.forgot")
    assert not door.has("recovery.send"), "no mail server is set"
    fresh = new_password()
    recover(door, house.codes[0], fresh)
    assert door.has("login.name")
    door.sign_in("aigerim", fresh)
    assert door.cabinet.access.actor.name == "aigerim"
    door.session.gate.leave()
    door.settle()
    door.click("login.forgot")
    recover(door, house.codes[0], new_password())
    assert door.has("recovery.code"), "the code was used"
    assert door.find("recovery.code_error").text() != ""


def recover(door, code: str, password: Secret) -> None:
    door.write("recovery.code", code)
    door.write("recovery.new_password", password.reveal())
    door.write("recovery.repeat_password", password.reveal())
    door.click("recovery.submit")


def test_a_code_by_mail_goes_to_the_recovery_address_and_the_page_tells_no_more(open_door, house):
    cabinet = house.cabinet()
    cabinet.accounts.sign_in("aigerim", house.passwords["aigerim"])
    cabinet.settings.set(
        MAIL, {"host": "post.example.kz", "port": 25, "sender": "cabinet@example.kz", "tls": "none", "user": ""}
    )
    cabinet.accounts.set_recovery_email("aigerim@example.kz")
    cabinet.close()
    door = open_door()
    for login in ("nobody", "aigerim"):
        door.write("login.name", login)
        door.click("login.forgot")
        door.click("recovery.send")
        assert door.has("recovery.sent")
        if login == "nobody":
            door.click("recovery.back")
    door.bot.waitUntil(lambda: len(house.post.letters) == 1)
    letter = house.post.letters[0]
    assert letter.to == "aigerim@example.kz"
    fresh = new_password()
    recover(door, letter.text.split()[0], fresh)
    door.sign_in("aigerim", fresh)
    assert door.window.page is not None


def test_the_rules_of_a_password_are_told_while_it_is_typed(open_door):
    door = open_door()
    door.write("login.name", "aigerim")
    door.click("login.forgot")
    rules = door.session.gate._window.findChild(QWidget, "recovery.rules").parent().rules
    assert {rule.kept for rule in rules.values()} == {None}
    wrong = {
        "aigerim": {"short", "login"},
        MERCHANT: {"short", "merchant"},
        "ab" * 8: {"repeats"},
        "qwertyuiop": {"short", "common"},
    }
    for typed, broken in wrong.items():
        door.write("recovery.new_password", typed)
        assert {code for code, rule in rules.items() if rule.kept is False} == broken, typed
    good = new_password().reveal()
    door.write("recovery.code", "1")
    door.write("recovery.new_password", good)
    door.write("recovery.repeat_password", good + "x")
    assert rules["mismatch"].kept is False
    assert not door.find("recovery.submit").isEnabled()
    door.write("recovery.repeat_password", good)
    assert door.find("recovery.submit").isEnabled()


# --- what waits, what is remembered


def test_files_given_at_the_start_wait_for_the_sign_in(open_door):
    door = open_door(files=SAMPLE[:1])
    assert door.window.findChild(QWidget, "import.dialog") is None
    door.sign_in("bolat")
    assert door.window.findChild(QWidget, "import.dialog") is not None


def test_files_of_a_person_without_the_right_are_refused_in_words(open_door):
    door = open_door(files=SAMPLE[:1])
    door.sign_in("viktor")
    assert door.window.findChild(QWidget, "import.dialog") is None
    assert any("“Import”" in toast for toast in toasts(door))


def toasts(door) -> list[str]:
    from desktop.views.widgets import Toast

    return [toast.words.text() for toast in door.window.findChildren(Toast)]


def test_the_last_login_and_each_persons_language_are_remembered(open_door):
    door = open_door("")
    door.sign_in("bolat")
    door.cabinet.settings.set(LANGUAGE, "kk")
    door.close()
    again = open_door("")
    assert again.find("login.name").text() == "bolat"
    again.session._speak("en")
    again.sign_in("bolat")
    assert again.window.language == "kk"
