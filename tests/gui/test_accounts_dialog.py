"""Journeys through the accounts: adding, roles, unlocking, a new password, removing, and the one administrator who stays."""

import pytest
from PySide6.QtCore import Qt
from registry_stage import fill
from settings_stage import Desk, Office
from signin_stage import new_password

from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret
from desktop.services.accounts import WRONG_TRIES

LOGIN, ROLES, SIGN_IN, SECOND = range(4)


@pytest.fixture
def office(data_dir):
    fill(data_dir)
    made = Office(data_dir)
    made.people(aigerim=Role.ADMIN, bolat=Role.CLERK)
    return made


@pytest.fixture
def desk(qtbot, qapp, office):
    made = Desk(qtbot, office)
    made.sign_in("aigerim")
    made.open_settings()
    made.click("settings.main.accounts")
    yield made
    made.close()


def pick(desk, name: str) -> None:
    names = [row[LOGIN] for row in desk.rows("accounts.table")]
    desk.find("accounts.table").selectRow(names.index(name))
    desk.turn()


def type_password(desk, password: Secret) -> None:
    desk.write("accounts.new_password", password.reveal())
    desk.write("accounts.repeat_password", password.reveal())


def row_of(desk, name: str) -> list[str]:
    return next(row for row in desk.rows("accounts.table") if row[LOGIN] == name)


def test_the_list_tells_who_may_sign_in_and_what_each_may_do(desk):
    assert [row[:SECOND] for row in desk.rows("accounts.table")] == [
        ["aigerim", "Administrator", "Not locked"],
        ["bolat", "Clerk", "Not locked"],
    ]
    assert desk.text("accounts.title") == "aigerim"
    assert not desk.has("accounts.new_password"), "a new password is asked for"


def test_somebody_new_is_added_when_the_form_is_whole(desk):
    desk.click("accounts.add")
    assert desk.find("accounts.dialog").focusWidget().objectName() == "accounts.name"
    desk.write("accounts.name", "Данияр")
    assert not desk.find("accounts.save").isEnabled()
    password = new_password()
    type_password(desk, password)
    desk.click("accounts.role_clerk")
    assert not desk.find("accounts.save").isEnabled(), "nobody is without a role"
    desk.click("accounts.role_refunds")
    desk.click("accounts.role_clerk")
    desk.click("accounts.save")
    assert desk.told("accounts.told") == "The account Данияр is added."
    assert row_of(desk, "Данияр")[ROLES] == "Clerk, Refund operator"
    assert desk.text("accounts.title") == "Данияр"
    assert desk.cabinet.accounts.sign_in("данияр", password).name == "Данияр"


def test_a_login_that_is_taken_is_told_under_its_field(desk):
    desk.click("accounts.add")
    desk.write("accounts.name", "BOLAT")
    type_password(desk, new_password())
    desk.click("accounts.save")
    assert "There is already an account" in desk.error("accounts.name")
    assert len(desk.rows("accounts.table")) == 2
    desk.write("accounts.name", "a/b")
    assert desk.error("accounts.name") == ""
    desk.click("accounts.save")
    assert "cannot be used" in desk.error("accounts.name")


def test_enter_in_the_last_field_adds(desk):
    desk.click("accounts.add")
    desk.write("accounts.name", "viktor")
    type_password(desk, new_password())
    desk.bot.keyClick(desk.find("accounts.repeat_password"), Qt.Key.Key_Return)
    desk.settle()
    assert row_of(desk, "viktor")[ROLES] == "Clerk"


def test_roles_are_changed_and_hold_at_the_next_sign_in(desk):
    pick(desk, "bolat")
    assert not desk.find("accounts.save").isEnabled(), "nothing has changed"
    desk.click("accounts.role_viewer")
    desk.click("accounts.role_clerk")
    desk.click("accounts.save")
    assert desk.told("accounts.told") == "The roles of bolat are changed."
    assert row_of(desk, "bolat")[ROLES] == "Viewer"
    (bolat,) = [account for account in desk.cabinet.accounts.all() if account.name == "bolat"]
    assert bolat.roles == {Role.VIEWER}


def test_a_locked_login_is_unlocked(desk):
    other = desk.house.cabinet()
    try:
        for _ in range(WRONG_TRIES + 1):
            with pytest.raises(SignInRefused):
                other.accounts.sign_in("bolat", new_password())
        desk.click("accounts.close")
        desk.click("settings.main.accounts")
        assert row_of(desk, "bolat")[SIGN_IN].startswith("Locked until ")
        pick(desk, "aigerim")
        assert not desk.find("accounts.unlock").isEnabled()
        pick(desk, "bolat")
        desk.click("accounts.unlock")
        assert desk.told("accounts.told") == "bolat may sign in again."
        assert row_of(desk, "bolat")[SIGN_IN] == "Not locked"
        assert other.accounts.sign_in("bolat", desk.house.passwords["bolat"]).name == "bolat"
    finally:
        other.close()


def test_somebody_gets_a_new_password(desk):
    pick(desk, "bolat")
    desk.click("accounts.reset_password")
    assert desk.find("accounts.dialog").focusWidget().objectName() == "accounts.new_password"
    assert not desk.find("accounts.give_password").isEnabled()
    password = new_password()
    type_password(desk, password)
    desk.click("accounts.give_password")
    assert desk.told("accounts.told") == "bolat has a new password."
    assert not desk.has("accounts.new_password")
    assert desk.cabinet.accounts.sign_in("bolat", password).name == "bolat"


def test_an_account_goes_only_after_a_question(desk):
    pick(desk, "bolat")
    desk.click("accounts.remove")
    assert desk.told("accounts.told") == "Remove the account bolat? Its lines in the journal stay."
    pick(desk, "aigerim")
    assert desk.told("accounts.told") == "", "the question was about somebody else"
    pick(desk, "bolat")
    desk.click("accounts.remove")
    desk.confirm("accounts.told")
    assert desk.told("accounts.told") == "The account bolat is removed."
    assert [row[LOGIN] for row in desk.rows("accounts.table")] == ["aigerim"]


def test_the_only_administrator_stays_one(desk):
    desk.click("accounts.remove")
    assert "You are signed out at once." in desk.told("accounts.told")
    desk.confirm("accounts.told")
    assert desk.told("accounts.told").startswith("This is the only administrator.")
    desk.click("accounts.role_clerk")
    desk.click("accounts.role_admin")
    desk.click("accounts.save")
    desk.confirm("accounts.told")
    assert desk.told("accounts.told").startswith("This is the only administrator.")
    assert desk.cabinet.access.actor.name == "aigerim"
    assert row_of(desk, "aigerim")[ROLES] == "Administrator"


def test_whoever_changes_their_own_roles_signs_in_anew(desk):
    desk.cabinet.accounts.set_roles("bolat", frozenset({Role.ADMIN}))
    desk.click("accounts.role_viewer")
    desk.click("accounts.role_admin")
    desk.click("accounts.save")
    assert desk.told("accounts.told").startswith("Change your own roles?")
    desk.confirm("accounts.told")
    assert desk.has("login.name")
    assert not desk.has("accounts.dialog")
    desk.sign_in("aigerim")
    desk.open_settings()
    assert not desk.find("settings.main.accounts").isEnabled()


def test_the_lists_words_follow_the_language(desk):
    desk.window.language_chosen.emit("kk")
    desk.settle()
    assert desk.find("accounts.dialog").windowTitle() == "Тіркелгілер"
    assert [row[ROLES] for row in desk.rows("accounts.table")] == ["Әкімші", "Оператор"]
    assert desk.find("accounts.role_admin").text() == "Әкімші"


def test_a_list_that_may_no_longer_be_read_says_so(desk):
    desk.cabinet.access.leave()
    desk.find("accounts.dialog")._read()
    desk.settle()
    assert desk.told("accounts.told").startswith("Nobody has signed in.")
