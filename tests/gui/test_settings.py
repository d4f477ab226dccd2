"""Journeys through the settings: one's own password, the way back, the second factor, the merchant's parameters."""

import pyotp
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from registry_stage import fill
from settings_stage import Desk, Office
from signin_stage import new_password

from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.journal import Action
from desktop.models.domain.secret import Secret
from desktop.services import settings as keys
from desktop.views.dialogs.settings import EXTRA, MAIN
from desktop.views.widgets.qr_code import QrCode

MAIN_PAGE, EXTRA_PAGE = "settings.main", "settings.extra"


@pytest.fixture
def office(data_dir):
    fill(data_dir)
    made = Office(data_dir)
    made.people(aigerim=Role.ADMIN, viktor=Role.VIEWER)
    return made


@pytest.fixture
def desk(qtbot, qapp, office):
    made = Desk(qtbot, office)
    made.sign_in("aigerim")
    yield made
    made.close()


def test_a_password_is_changed_only_with_the_one_of_now(desk):
    desk.open_settings()
    old, new = desk.house.passwords["aigerim"], new_password()
    desk.write(f"{MAIN_PAGE}.current_password", new_password().reveal())
    assert desk.has_dot(MAIN)
    desk.write(f"{MAIN_PAGE}.new_password", new.reveal())
    assert not desk.find(f"{MAIN_PAGE}.submit_password").isEnabled(), "it is not repeated yet"
    desk.write(f"{MAIN_PAGE}.repeat_password", new.reveal())
    desk.click(f"{MAIN_PAGE}.submit_password")
    assert desk.error(f"{MAIN_PAGE}.current_password") == "Wrong password. Attempts left: 3"
    assert desk.find("settings.dialog").focusWidget().objectName() == f"{MAIN_PAGE}.current_password"
    desk.write(f"{MAIN_PAGE}.current_password", old.reveal())
    assert desk.error(f"{MAIN_PAGE}.current_password") == ""
    desk.click(f"{MAIN_PAGE}.submit_password")
    assert desk.text(f"{MAIN_PAGE}.password_told") == "The password is changed. Use the new one from the next sign-in on."
    assert not desk.has_dot(MAIN)
    assert {desk.find(f"{MAIN_PAGE}.{name}").text() for name in ("current_password", "new_password", "repeat_password")} == {""}
    with pytest.raises(SignInRefused):
        desk.cabinet.accounts.sign_in("aigerim", old)
    assert desk.cabinet.accounts.sign_in("aigerim", new).name == "aigerim"


def test_the_recovery_address_is_kept_when_it_is_one(desk):
    desk.open_settings()
    desk.write(f"{MAIN_PAGE}.email", "aigerim at dastarkhan")
    assert desk.has_dot(MAIN)
    desk.click(f"{MAIN_PAGE}.keep_email")
    assert "is not written correctly" in desk.error(f"{MAIN_PAGE}.email")
    desk.write(f"{MAIN_PAGE}.email", "aigerim@dastarkhan.kz")
    desk.click(f"{MAIN_PAGE}.keep_email")
    assert desk.error(f"{MAIN_PAGE}.email") == ""
    assert not desk.has_dot(MAIN)
    assert desk.cabinet.accounts.recovery_email == "aigerim@dastarkhan.kz"


def test_new_recovery_codes_replace_those_of_before(desk):
    desk.open_settings()
    desk.click(f"{MAIN_PAGE}.new_codes")
    sheet = desk.find("sheet.dialog")
    shown = [label.text() for label in sheet.findChildren(QLabel) if label.text().count("-") >= 2]
    assert len(shown) == len(desk.house.codes)
    sheet.close()
    assert sheet.isVisible(), "it is shown once: whoever closes it has kept it"
    desk.click("sheet.saved")
    desk.click("sheet.done")
    assert not desk.has("sheet.dialog")
    new = new_password()
    with pytest.raises(SignInRefused):
        desk.cabinet.accounts.recover("aigerim", Secret(desk.house.codes[0]), new)
    desk.cabinet.accounts.recover("aigerim", Secret(shown[0]), new)
    assert desk.cabinet.accounts.sign_in("aigerim", new).name == "aigerim"


def test_a_second_factor_is_proved_before_it_holds_and_goes_with_the_password(desk):
    desk.open_settings()
    desk.click(f"{MAIN_PAGE}.second_factor")
    secret = desk.text("second_factor.secret").replace(" ", "")
    assert f"secret={secret}" in desk.find("second_factor.qr", QrCode).text
    code = pyotp.TOTP(secret).now()
    wrong = str((int(code) + 500_000) % 1_000_000).zfill(6)
    desk.write("second_factor.code", wrong)
    desk.click("second_factor.confirm")
    assert "The code does not fit." in desk.error("second_factor.code")
    assert not desk.cabinet.accounts.me().has_second_factor
    desk.write("second_factor.code", pyotp.TOTP(secret).now())
    desk.click("second_factor.confirm")
    assert not desk.has("second_factor.dialog")
    assert desk.has("sheet.dialog")
    desk.click("sheet.saved")
    desk.click("sheet.done")
    assert desk.text(f"{MAIN_PAGE}.second_factor_state").startswith("On.")
    with pytest.raises(SignInRefused, match="code"):
        desk.cabinet.accounts.sign_in("aigerim", desk.house.passwords["aigerim"])
    assert not desk.find(f"{MAIN_PAGE}.second_factor").isEnabled(), "without the password it stays"
    desk.write(f"{MAIN_PAGE}.second_factor_password", new_password().reveal())
    desk.click(f"{MAIN_PAGE}.second_factor")
    assert desk.error(f"{MAIN_PAGE}.second_factor_password") == "Wrong password. Attempts left: 3"
    desk.write(f"{MAIN_PAGE}.second_factor_password", desk.house.passwords["aigerim"].reveal())
    desk.click(f"{MAIN_PAGE}.second_factor")
    assert desk.text(f"{MAIN_PAGE}.second_factor_state").startswith("Off.")
    assert not desk.cabinet.accounts.me().has_second_factor


def test_wrong_parameters_are_told_beside_their_fields_and_nothing_is_kept(desk):
    dialog = desk.open_settings(EXTRA)
    assert not desk.find("settings.save").isEnabled()
    desk.write(f"{EXTRA_PAGE}.merchant_name", "Дастархан")
    desk.write(f"{EXTRA_PAGE}.idle_minutes", "241")
    desk.write(f"{EXTRA_PAGE}.day_starts", "9")
    assert desk.has_dot(EXTRA)
    desk.click("settings.save")
    assert desk.error(f"{EXTRA_PAGE}.idle_minutes") == "A whole number from 1 to 240."
    assert desk.error(f"{EXTRA_PAGE}.day_starts") == "Write the time as 00:00."
    assert desk.text("settings.errors") == "2 fields with an error"
    assert dialog.focusWidget().objectName() == f"{EXTRA_PAGE}.day_starts", "the first one from above"
    assert desk.cabinet.settings.get(keys.MERCHANT_NAME) == ""
    desk.write(f"{EXTRA_PAGE}.day_starts", "09:00")
    assert desk.error(f"{EXTRA_PAGE}.day_starts") == "", "an error goes while it is typed right"
    assert desk.text("settings.errors") == "1 field with an error"
    desk.write(f"{EXTRA_PAGE}.idle_minutes", "240")
    desk.click("settings.save")
    kept = [desk.cabinet.settings.get(key) for key in (keys.MERCHANT_NAME, keys.DAY_STARTS, keys.IDLE_MINUTES)]
    assert kept == ["Дастархан", "09:00", 240]
    assert not desk.has_dot(EXTRA)
    assert desk.text("settings.errors") == ""


def test_an_error_stands_under_a_field_that_is_left(desk):
    desk.open_settings(EXTRA)
    desk.write(f"{EXTRA_PAGE}.portal", "http://bank.example")
    assert desk.error(f"{EXTRA_PAGE}.portal") == ""
    desk.bot.keyClick(desk.find(f"{EXTRA_PAGE}.portal"), Qt.Key.Key_Return)
    assert desk.error(f"{EXTRA_PAGE}.portal") == "The address begins with https://."


def test_the_pages_follow_a_parameter_at_once_and_the_journal_tells_of_it(desk):
    desk.open_settings(EXTRA)
    desk.choose(f"{EXTRA_PAGE}.zone", "Asia/Qyzylorda")
    desk.write(f"{EXTRA_PAGE}.merchant_name", "Дастархан")
    desk.click("settings.save")
    assert str(desk.window.page.query.zone) == "Asia/Qyzylorda"
    assert desk.window.masthead._merchant_name.text() == "Дастархан"
    touched = {entry.subject for entry in desk.journal() if entry.action == Action.SETTING}
    assert {"zone", "merchant_name"} <= touched


def test_what_is_typed_and_not_kept_is_asked_about(desk):
    dialog = desk.open_settings(EXTRA)
    desk.write(f"{EXTRA_PAGE}.merchant_name", "Дастархан")
    desk.click("settings.close")
    assert dialog.isVisible()
    assert desk.told("settings.told") == "The parameters are not saved yet."
    desk.confirm("settings.told")
    assert not desk.has("settings.dialog")
    assert desk.cabinet.settings.get(keys.MERCHANT_NAME) == ""


def test_without_the_right_everything_is_greyed_with_its_reason(qtbot, qapp, office):
    desk = Desk(qtbot, office)
    desk.sign_in("viktor")
    try:
        desk.open_settings(EXTRA)
        assert desk.told(f"{EXTRA_PAGE}.refusal").startswith("Only an administrator changes these parameters.")
        for name in ("zone", "merchant_name", "limit_columns", "mail_host", "mail_test"):
            part = desk.find(f"{EXTRA_PAGE}.{name}")
            assert not part.isEnabled()
            assert "“Settings”" in part.toolTip()
        desk.tabs.setCurrentIndex(MAIN)
        barred = {"accounts": "Accounts", "journal": "Journal", "encryption": "Settings", "restore": "Settings"}
        for name, right in barred.items():
            part = desk.find(f"{MAIN_PAGE}.{name}")
            assert not part.isEnabled()
            assert f"“{right}”" in part.toolTip()
        assert desk.find(f"{MAIN_PAGE}.language.kk").isEnabled(), "one's own language needs no right"
    finally:
        desk.close()


def test_the_administrators_file_holds_its_parameters(qtbot, qapp, office):
    (office.folder / "kiosk.toml").write_text("idle_minutes = 3\n", "utf-8")
    desk = Desk(qtbot, office)
    desk.sign_in("aigerim")
    try:
        desk.open_settings(EXTRA)
        field = desk.find(f"{EXTRA_PAGE}.idle_minutes", QLineEdit)
        assert (field.text(), field.isEnabled()) == ("3", False)
        assert field.accessibleDescription() == "Set for all stations by the administrator's file."
        desk.write(f"{EXTRA_PAGE}.merchant_name", "Дастархан")
        desk.click("settings.save")
        assert desk.cabinet.settings.get(keys.MERCHANT_NAME) == "Дастархан"
    finally:
        desk.close()


def test_the_open_settings_change_their_language_with_the_window(desk):
    dialog = desk.open_settings(EXTRA)
    words = {"kk": ("Баптаулар", "Уақыт белдеуі"), "ru": ("Настройки", "Часовой пояс"), "en": ("Settings", "Time zone")}
    for code, (title, zone) in words.items():
        desk.window.language_chosen.emit(code)
        desk.settle()
        assert dialog.windowTitle() == title
        assert desk.find(f"{MAIN_PAGE}.language").value() == code
        assert desk.find(f"{EXTRA_PAGE}.zone").accessibleName() == zone


def test_the_curtain_covers_the_recovery_address(desk):
    dialog = desk.open_settings()
    desk.window.masthead.curtain.click()
    desk.turn()
    veil = desk.find("curtain.veil", inside=dialog)
    assert veil.isVisible()
    assert veil.size() == dialog.scroll.size()


def test_the_tab_key_goes_down_the_left_column_and_then_the_right(desk):
    desk.open_settings()
    names = ["current_password", "new_password", "email", "second_factor", "language", "theme", "accounts", "backup"]
    part, met = desk.tabs, []
    for _ in range(200):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            met.append(part.objectName().removeprefix(f"{MAIN_PAGE}.").partition(".")[0])
        part = part.nextInFocusChain()
    order = [name for name in dict.fromkeys(met) if name in names]
    assert order == names


def test_a_window_that_is_closed_at_once_leaves_nothing_to_do(desk):
    desk.window.open_settings()
    desk.find("settings.dialog").close()
    desk.settle()
    assert not desk.has("settings.dialog")
