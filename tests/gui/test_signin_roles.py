"""What each role has in the window: greyed with the right that is missing, and what is written down of a look at an order."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget
from registry_stage import fill
from signin_stage import Door, House, new_password

from desktop.models.domain.accounts import Role
from desktop.models.domain.journal import EntryFilter
from desktop.views.actions import Act


@pytest.fixture
def house(data_dir):
    fill(data_dir)
    made = House(data_dir)
    made.people(aigerim=Role.ADMIN, bolat=Role.CLERK, viktor=Role.VIEWER)
    return made


@pytest.fixture
def open_door(qtbot, qapp, house):
    doors = []

    def opened():
        doors.append(Door(qtbot, house))
        return doors[-1]

    yield opened
    for door in doors:
        door.close()


def test_what_a_viewer_may_not_do_is_greyed_and_says_which_right_is_missing(open_door):
    door = open_door()
    door.sign_in("viktor")
    page = door.window.page
    for name, right in (("transactions.import", "“Import”"), ("transactions.export", "“Export”")):
        button = door.find(name, QAbstractButton)
        assert not button.isEnabled()
        assert right in button.toolTip()
    assert not page.actions_[Act.IMPORT].isEnabled()
    assert not page.actions_[Act.UNDO_IMPORT].isEnabled()
    door.click("transactions.filters")
    keep = door.find("transactions.panel.save_template", QAbstractButton)
    assert not keep.isEnabled()
    assert "“Templates”" in keep.toolTip()
    menu = page.toolbar.templates.findChild(QWidget) and door.window.desk._templates_menu
    menu.aboutToShow.emit()
    save = next(action for action in menu.actions() if "template…" in action.text())
    assert not save.isEnabled()
    page.set_mode("tight")
    door.session._speak("ru")
    door.turn()
    assert not door.find("transactions.import").isEnabled(), "another mode or language gives nothing back"
    assert "transactions.export" in [part.objectName() for part in page.findChildren(QAbstractButton) if not part.isEnabled()]


def test_a_clerk_has_what_the_viewer_lacks(open_door):
    door = open_door()
    door.sign_in("bolat")
    for name in ("transactions.import", "transactions.export"):
        assert door.find(name).isEnabled()
    assert isinstance(door.window.page.actions_[Act.IMPORT], QAction)
    assert door.window.page.actions_[Act.IMPORT].isEnabled()


def test_an_account_of_the_kiosk_does_not_open_the_registry(open_door, house):
    cabinet = house.cabinet()
    cabinet.accounts.sign_in("aigerim", house.passwords["aigerim"])
    house.passwords["hall"] = new_password()
    cabinet.accounts.add("hall", house.passwords["hall"], frozenset({Role.KIOSK}))
    cabinet.close()
    door = open_door()
    door.sign_in("hall")
    assert door.window.page is None
    assert door.has("login.password")
    assert door.cabinet.access.actor is None


def test_an_order_looked_at_uncovered_is_written_down_once(open_door):
    door = open_door()
    door.sign_in("aigerim")
    door.window.desk.windows.open_details(0)
    door.settle()
    number = door.window.page.model.order_at(0).order_number
    viewed = EntryFilter(actions=frozenset({"order.viewed"}))
    assert [entry.subject for entry in door.cabinet.journal.page(viewed, 0, 9)] == [number]
    door.session._looks.curtain.draw(True)
    door.window.desk.windows.open_details(1)
    door.settle()
    assert door.cabinet.journal.count(viewed) == 1
    door.session._looks.curtain.draw(False)
    door.settle()
    assert door.cabinet.journal.count(viewed) == 2
