"""The idle lock, signing out, the curtain over pages and dialogs, and the first account of an open cabinet."""

import stat
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from registry_stage import fill
from signin_stage import Door, House, new_password

from desktop.bootstrap import StartupConfig, build
from desktop.models.domain.accounts import Role
from desktop.models.domain.journal import EntryFilter
from desktop.models.domain.secret import Secret
from desktop.services.protection import KEY
from desktop.views.dialogs.copy_value import CopyValue
from desktop.views.dialogs.details import DetailsDialog
from desktop.views.dialogs.first_account import FirstAccountDialog
from desktop.views.front import dialogs_over
from desktop.views.pages.cover import IdleWatch
from desktop.views.widgets import AmountLabel


@pytest.fixture
def house(data_dir):
    fill(data_dir)
    made = House(data_dir)
    made.people(aigerim=Role.ADMIN, bolat=Role.CLERK)
    return made


@pytest.fixture
def door(qtbot, qapp, house):
    made = Door(qtbot, house)
    made.sign_in("aigerim")
    yield made
    made.close()


def idle(door) -> None:
    """Ten minutes in which nobody touches anything."""
    watch = door.session.gate.watch
    watch._clock = lambda touched=watch._touched: tuple(moment + 601 for moment in touched)
    watch.look()
    door.settle()


def lock_lines(door) -> list[str]:
    return [str(entry.action) for entry in reversed(door.cabinet.journal.page(EntryFilter(), 0, 99))]


# --- the idle lock


def test_after_the_idle_time_everything_is_covered_and_the_same_person_finds_it_as_it_was(door):
    page = door.window.page
    door.write("transactions.search", "1902")
    page.toolbar.search.setCursorPosition(2)
    door.settle()
    door.window.desk.windows.open_details(0)
    door.window.desk.windows.open_list()
    door.settle()
    finder = door.find("finder.dialog")
    finder.findChild(QWidget, "finder.numbers").setPlainText("1\n2\n3")
    finder.move(40, 60)
    shown = dialogs_over(door.window)
    assert len(shown) == 2
    idle(door)
    assert door.has("cover.password")
    assert not any(dialog.isVisible() for dialog in shown)
    assert not page.isVisible()
    for name in ("nav.transactions", "nav.settings", "nav.user", "transactions.table"):
        assert not door.has(name), name
    assert door.cabinet.access.actor is None
    assert lock_lines(door)[-1] == "idle_lock"
    door.sign_in("aigerim", prefix="cover")
    assert door.window.page is page
    assert page.isVisible()
    assert page.toolbar.search.text() == "1902"
    assert [dialog.isVisible() for dialog in shown] == [True, True]
    assert finder.findChild(QWidget, "finder.numbers").toPlainText() == "1\n2\n3"
    assert (finder.x(), finder.y()) == (40, 60)
    assert door.cabinet.access.actor.name == "aigerim"
    assert door.session.gate.watch.is_running


def test_a_wrong_password_at_the_cover_counts_and_locks_like_any(door):
    idle(door)
    door.sign_in("aigerim", new_password(), prefix="cover")
    assert "3" in door.text("cover.message")
    for _ in range(3):
        door.sign_in("aigerim", new_password(), prefix="cover")
    assert door.has("cover.countdown")
    assert not door.find("cover.password").isEnabled()


def test_another_person_starts_clean(door, house):
    page = door.window.page
    door.write("transactions.search", "12")
    door.bot.keyClick(door.find("transactions.search"), Qt.Key.Key_Return)
    page.query.filter(replace(page.query.state.filter, last4="1111"))
    door.settle()
    page.table.selectRow(0)
    assert page.table.selected.count == 1
    door.window.desk.windows.open_list()
    door.session._looks.curtain.draw(True)
    idle(door)
    door.click("cover.other")
    assert door.has("login.password")
    assert door.window.page is None
    assert dialogs_over(door.window) == []
    door.sign_in("bolat")
    fresh = door.window.page
    assert fresh is not page
    assert fresh.toolbar.search.text() == ""
    assert fresh.query.state.filter.is_empty
    assert fresh.table.selected.count == 0
    assert fresh.model.rowCount() == 16
    assert not door.session._looks.curtain.is_drawn
    assert door.find("nav.user").accessibleName().endswith("bolat")
    door.window.leave_asked.emit()
    door.settle()
    door.sign_in("aigerim")
    assert door.window.page.query.state.filter.last4 == "1111", "a person's own filters wait for that person"


def test_a_key_or_the_mouse_puts_the_idle_lock_off(qtbot, qapp):
    now = [0.0]
    watch = IdleWatch(lambda: 10, lambda: (now[0],))
    told = []
    watch.idle.connect(lambda: told.append(now[0]))
    watch.start()
    part = QWidget()
    qtbot.addWidget(part)
    now[0] = 590
    QApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "a"))
    now[0] = 610
    watch.look()
    assert told == []
    now[0] = 1_190
    watch.look()
    assert told == [1_190]
    assert not watch.is_running


def test_the_cover_comes_too_when_only_the_wall_clock_went_on(qtbot, qapp):
    moment = [(100.0, 5_000.0)]
    watch = IdleWatch(lambda: 10, lambda: moment[0])
    watch.start()
    moment[0] = (101.0, 5_000.0 + 3_600)
    with qtbot.waitSignal(watch.idle):
        watch.look()


def test_a_window_that_opens_while_covered_waits(door):
    idle(door)
    door.window.incoming.choose()
    door.settle()
    assert dialogs_over(door.window) == []
    door.sign_in("aigerim", prefix="cover")
    late = dialogs_over(door.window)
    assert [dialog.objectName() for dialog in late] == ["import.choose"]
    late[0].reject()


def test_a_dialog_that_ended_while_covered_stays_away(door):
    door.window.desk.windows.open_list()
    door.window.desk.windows.open_details(0)
    finder = door.find("finder.dialog")
    idle(door)
    finder.close()
    door.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    door.sign_in("aigerim", prefix="cover")
    assert [dialog.objectName() for dialog in dialogs_over(door.window)] == ["details.dialog"]


def test_closing_the_window_signs_out(door, house):
    door.close()
    cabinet = house.cabinet()
    cabinet.accounts.sign_in("aigerim", house.passwords["aigerim"])
    told = [str(entry.action) for entry in cabinet.journal.page(EntryFilter(), 0, 9)]
    cabinet.close()
    assert told[:2] == ["sign_in", "sign_out"]


def test_ctrl_shift_l_locks_and_the_menu_signs_out(door):
    door.bot.keyClick(door.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    door.settle()
    assert door.has("cover.password")
    door.sign_in("aigerim", prefix="cover")
    door.window.masthead.leave.trigger()
    door.settle()
    assert door.has("login.password")
    assert lock_lines(door)[-1] == "sign_out"


def test_rights_that_were_changed_meanwhile_hold_at_once(door, house):
    idle(door)
    cabinet = house.cabinet()
    cabinet.accounts.sign_in("aigerim", house.passwords["aigerim"])
    cabinet.accounts.set_roles("bolat", frozenset({Role.ADMIN}))
    cabinet.accounts.set_roles("aigerim", frozenset({Role.VIEWER}))
    cabinet.close()
    page = door.window.page
    door.sign_in("aigerim", prefix="cover")
    assert door.window.page is not page
    assert not door.find("transactions.import").isEnabled()


# --- the curtain


def test_one_press_covers_the_page_and_every_open_dialog(door):
    door.window.desk.windows.open_details(0)
    door.window.desk.windows.open_columns()
    door.settle()
    details, columns = door.find("details.dialog"), door.find("columns.dialog")
    assert isinstance(details, DetailsDialog)
    before = samples(columns)
    QGuiApplication.clipboard().setText("kept")
    press_f9(door, details)
    page = door.window.page
    row = [str(page.model.data(page.model.index(0, place))) for place in range(page.model.columnCount())]
    assert not any(sign in cell for cell in row for sign in ("₸", "5557", "ужин"))
    assert page.totals.figure("filter", "gross").plain == ""
    assert details.findChild(CopyValue, "details.masked_pan").is_covered
    sums = details.findChildren(AmountLabel)
    assert sums
    assert all(part.is_covered for part in sums)
    for part in sums:
        part._copy()
    assert QGuiApplication.clipboard().text() == "kept"
    assert set(before) - set(samples(columns))
    assert door.find("nav.curtain").isChecked()
    press_f9(door, columns)
    assert samples(columns) == before
    assert not details.findChild(CopyValue, "details.masked_pan").is_covered


def press_f9(door, dialog: QDialog) -> None:
    dialog.activateWindow()
    door.bot.waitUntil(dialog.isActiveWindow)
    door.bot.keyClick(dialog, Qt.Key.Key_F9)


def samples(columns: QWidget) -> list[str]:
    shown = columns.findChild(QWidget, "columns.shown")
    return [shown.item(row).data(int(Qt.ItemDataRole.UserRole)).sample for row in range(shown.count())]


def test_a_covered_cell_is_neither_copied_nor_filtered_by(door):
    page, desk = door.window.page, door.window.desk
    door.session._looks.curtain.draw(True)
    place = page.model.column_of("masked_pan")
    page.table.setCurrentIndex(page.model.index(0, place))
    QGuiApplication.clipboard().setText("kept")
    desk.copy.value(page.table.currentIndex())
    door.settle()
    desk._filter_by_cell()
    assert QGuiApplication.clipboard().text() == "kept"
    assert page.query.state.filter.last4 == ""


# --- the first account


def test_the_first_account_closes_and_encrypts_and_its_sheet_is_kept_before_it_goes(qtbot, qapp, data_dir, tmp_path):
    from desktop.app import Looks, Session

    fill(data_dir)
    vault = Secret("vault-" + new_password().reveal())
    cabinet = build(StartupConfig(data_dir=data_dir, language="en", vault_password=lambda: vault))
    session = Session(cabinet, Looks(qapp))
    session.show(())
    window = session.window
    qtbot.waitUntil(lambda: session.is_idle)
    assert session.gate is None
    window.dialogs.open_first_account()
    dialog = window.findChild(FirstAccountDialog)
    password = new_password().reveal()
    dialog.name.setText("aigerim")
    dialog.new.password.setText(password)
    assert not dialog._submit.isEnabled()
    dialog.new.repeat.setText(password)
    dialog._submit.click()
    qtbot.waitUntil(lambda: session.is_idle and dialog._sheet is not None, timeout=20_000)
    assert (cabinet.access.actor.name, cabinet.protection.is_on) == ("aigerim", True)
    assert session.gate is not None
    assert session.gate.watch.is_running
    sheet = dialog._sheet.text()
    assert len(dialog._made.kit.codes) == 10
    assert all(code in sheet for code in dialog._made.kit.codes)
    assert password not in sheet
    dialog.close()
    assert dialog.isVisible(), "not before the codes are kept"
    assert not dialog._submit.isEnabled()
    dialog._sheet.save_to(str(tmp_path / "sheet.txt"))
    qtbot.waitUntil((tmp_path / "sheet.txt").exists)
    qtbot.waitUntil(lambda: session.is_idle)
    assert (tmp_path / "sheet.txt").read_text("utf-8") == sheet
    assert stat.S_IMODE((tmp_path / "sheet.txt").stat().st_mode) == 0o600
    dialog.saved.setChecked(True)
    dialog._submit.click()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))
    assert cabinet.secrets.get(KEY) is not None
    window.close()
    qtbot.waitUntil(lambda: session not in Session._open_sessions)
