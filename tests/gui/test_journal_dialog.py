"""Journeys through the journal of actions: its filters, its way out as a file, and a chain that somebody broke."""

import csv
import sqlite3

import openpyxl
import pytest
from PySide6.QtCore import Qt
from registry_stage import fill
from settings_stage import Desk, Office

from desktop.bootstrap import REGISTRY_FILE
from desktop.models.domain.accounts import Role
from desktop.models.domain.journal import Action, EntryFilter
from desktop.services import settings as keys

WHEN, WHO, STATION, ACTION, SUBJECT, DETAILS = range(6)


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
    yield made
    made.close()


def open_journal(desk) -> None:
    desk.open_settings()
    desk.click("settings.main.journal")


def tamper(desk, statement: str, entry: int) -> None:
    """As somebody with the file and a database's own tools: they take the guards away first."""
    database = sqlite3.connect(desk.house.folder / REGISTRY_FILE)
    with database:
        asked = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
        for (guard,) in database.execute(asked).fetchall():
            database.execute(f"DROP TRIGGER {guard}")
        assert database.execute(statement, (entry,)).rowcount == 1
    database.close()


def lines(desk) -> list[list[str]]:
    return desk.rows("journal.table")


def test_the_newest_line_comes_first_in_the_words_of_the_window(desk):
    desk.cabinet.settings.set(keys.ZONE, "Asia/Qyzylorda")
    desk.settle()
    open_journal(desk)
    found = lines(desk)
    assert len(found) == len(desk.journal())
    assert found[0][WHO : SUBJECT + 1] == ["aigerim", desk.cabinet.access.station, "Setting changed", "Time zone"]
    assert "Asia/Qyzylorda" in found[0][DETAILS]
    added = next(line for line in found if line[SUBJECT] == "bolat")
    assert (added[ACTION], added[DETAILS]) == ("Account added", "Roles: Clerk")
    assert desk.text("journal.count") == f"{len(found)} entries"
    assert desk.told("journal.verdict") == "", "a whole journal says nothing of itself"


def test_filters_narrow_by_person_action_time_and_words(desk):
    open_journal(desk)
    whole = len(lines(desk))
    desk.choose("journal.action", Action.IMPORT.value)
    assert {line[ACTION] for line in lines(desk)} == {"Import"}
    desk.choose("journal.who", "=aigerim")
    assert lines(desk) == [], "files were imported before anybody had an account"
    assert desk.text("journal.count") == "0 entries"
    desk.choose("journal.action", "")
    assert {line[WHO] for line in lines(desk)} == {"aigerim"}
    desk.choose("journal.who", "=")
    assert {line[WHO] for line in lines(desk)} == {"–"}
    desk.choose("journal.who", "")
    desk.choose("journal.period", 1)
    assert len(lines(desk)) == whole
    desk.write("journal.search", "bolat")
    desk.bot.waitUntil(lambda: len(lines(desk)) == 1, timeout=3_000)
    assert lines(desk)[0][SUBJECT] == "bolat"


def test_an_answer_to_a_filter_of_before_is_dropped(desk):
    open_journal(desk)
    model, counts = desk.find("journal.table").model(), []
    model.counted.connect(counts.append)
    model.show_filter(EntryFilter())
    model.show_filter(EntryFilter(actions=frozenset({Action.IMPORT.value})))
    desk.settle()
    assert {line[ACTION] for line in lines(desk)} == {"Import"}
    assert counts == [len(lines(desk))]


def test_the_lines_of_the_filter_go_into_a_file(desk, tmp_path):
    open_journal(desk)
    desk.choose("journal.action", Action.ACCOUNT_ADDED.value)
    shown = lines(desk)
    for ending in ("csv", "xlsx"):
        desk.find("journal.dialog").export_to(tmp_path / f"journal.{ending}")
        desk.settle()
        assert desk.told("journal.verdict").startswith(f"{len(shown)} entries written")
    with (tmp_path / "journal.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    sheet = openpyxl.load_workbook(tmp_path / "journal.xlsx").active
    captions = ["No.", "When", "Who", "Station", "Action", "What was touched", "Details"]
    assert rows[0] == captions
    assert [cell.value for cell in sheet[1]] == captions
    assert [row[4:6] for row in rows[1:]] == [line[ACTION : SUBJECT + 1] for line in shown]
    assert [row[5].value for row in list(sheet.rows)[1:]] == [line[SUBJECT] for line in shown]
    exported = [entry for entry in desk.journal() if entry.action == Action.EXPORT]
    assert [entry.subject for entry in exported] == ["journal.csv", "journal.xlsx"]


def test_the_chain_is_proved_when_asked(desk):
    open_journal(desk)
    desk.click("journal.verify")
    assert desk.told("journal.verdict") == f"The journal is intact. Entries: {len(desk.journal())}"
    assert desk.find("journal.verify").isEnabled()


def test_a_changed_line_shows_as_soon_as_the_journal_is_opened(desk):
    second = desk.journal()[1]
    tamper(desk, "UPDATE journal SET who = 'nobody' WHERE id = ?", second.id)
    open_journal(desk)
    assert desk.told("journal.verdict").startswith(f"The journal's chain is broken at entry {second.id}.")
    assert len(lines(desk)) == len(desk.journal()), "it can be read all the same"


def test_a_removed_last_line_shows_too(desk):
    last = desk.journal()[-1]
    tamper(desk, "DELETE FROM journal WHERE id = ?", last.id)
    open_journal(desk)
    assert desk.told("journal.verdict").startswith("The last entries of the journal are missing.")


def test_without_the_right_the_journal_stays_shut(qtbot, qapp, office):
    desk = Desk(qtbot, office)
    desk.sign_in("bolat")
    try:
        desk.open_settings()
        assert not desk.find("settings.main.journal").isEnabled()
        desk.window.dialogs.open_journal()
        desk.settle()
        assert desk.told("journal.verdict").startswith("Your role does not allow this.")
        assert lines(desk) == []
    finally:
        desk.close()


def test_captions_and_actions_follow_the_language(desk):
    open_journal(desk)
    desk.window.language_chosen.emit("ru")
    desk.settle()
    model = desk.find("journal.table").model()
    assert model.headerData(ACTION, Qt.Orientation.Horizontal) == "Действие"
    assert "Учетная запись добавлена" in {line[ACTION] for line in lines(desk)}
    assert desk.find("journal.dialog").windowTitle() == "Журнал действий"
