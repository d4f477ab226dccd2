"""The journal: lines that follow one another, a chain that shows every change, and retention that keeps it provable."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.models.domain.errors import StorageUnavailable
from desktop.models.domain.journal import Action, Author, EntryFilter, Verdict
from desktop.services.storage import Registry, open_registry
from desktop.services.storage.journal import PATIENCE, SqlJournalStore

LINES = 9
START = datetime(2026, 1, 1, tzinfo=UTC)
COLUMNS = ("id", "at", "who", "station", "action", "subject", "details", "chain")
TAKEN_OFF = "DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete"


class Watch:
    """A clock that moves by a day with each look, and a person who changes."""

    def __init__(self) -> None:
        self.at = START
        self.who = "Айгерім"

    def now(self) -> datetime:
        self.at += timedelta(days=1)
        return self.at

    def author(self) -> Author:
        return Author(self.who, "desk-1")


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def kept(path: Path, watch: Watch) -> Iterator[SqlJournalStore]:
    registry = open_registry(path, clock=watch.now, author=watch.author)
    yield registry.stores.journal
    registry.close()


def fill(journal: SqlJournalStore, lines: int = LINES) -> None:
    for number in range(1, lines + 1):
        journal.append(Action.EXPORT, f"Июль {number}.csv", rows=number, whole=number % 2 == 0)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A registry with a journal of LINES lines, closed, its triggers dropped: what somebody with the file can do."""
    path = tmp_path_factory.mktemp("journal") / "registry.db"
    watch = Watch()
    registry = open_registry(path, clock=watch.now, author=watch.author)
    fill(registry.stores.journal)
    registry.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(TAKEN_OFF)
    return path


def verdict_after(path: Path, folder: Path, *statements: tuple[str, tuple[Any, ...]]) -> Verdict:
    """The verdict over a copy of the file in which these statements were run by hand."""
    copy = folder / "changed.db"
    copy.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(copy)) as raw, raw:
        for statement, values in statements:
            raw.execute(statement, values)
    registry = open_registry(copy)
    try:
        return registry.stores.journal.verify()
    finally:
        registry.close()


def test_lines_tell_who_when_where_and_what(kept: SqlJournalStore, watch: Watch) -> None:
    fill(kept, 2)
    watch.who = "Болат"
    kept.append(Action.SIGN_IN, "Болат")
    newest, *_, oldest = kept.page(EntryFilter(), 0, 10)
    assert (newest.who, newest.action, newest.subject, newest.details) == ("Болат", Action.SIGN_IN, "Болат", {})
    assert (oldest.id, oldest.at, oldest.who, oldest.station) == (1, START + timedelta(days=1), "Айгерім", "desk-1")
    assert oldest.details == {"rows": 1, "whole": False}
    assert kept.people() == ["Айгерім", "Болат"]
    assert kept.verify() == Verdict(3)


def test_pages_and_filters(kept: SqlJournalStore, watch: Watch) -> None:
    fill(kept, 5)
    watch.who = "Болат"
    kept.append(Action.LOOKUP, "kiosk")

    def found(**asked: Any) -> list[int]:
        where = EntryFilter(**asked)
        entries = kept.page(where, 0, 100)
        assert kept.count(where) == len(entries)
        assert [entry.id for entry in kept.page(where, 1, 2)] == [entry.id for entry in entries][1:3]
        return [entry.id for entry in entries]

    assert found() == [6, 5, 4, 3, 2, 1]
    assert found(who="Болат") == [6]
    assert found(actions=frozenset({"lookup", "sign_in"})) == [6]
    assert found(since=START + timedelta(days=5)) == [6, 5]
    assert found(until=START + timedelta(days=2)) == [1]
    assert found(text="ИЮЛЬ 3") == [3]
    assert found(text="ИЮЛЬ", until=START + timedelta(days=3)) == [2, 1]
    assert found(text='"rows": 4') == [4]
    assert found(who="") == []


def test_an_empty_journal_is_whole(kept: SqlJournalStore) -> None:
    assert kept.verify() == Verdict(0)
    assert kept.page(EntryFilter(), 0, 10) == []
    assert kept.prune(datetime.now(UTC)) == 0


def test_the_untouched_file_is_whole(written: Path, tmp_path: Path) -> None:
    assert verdict_after(written, tmp_path) == Verdict(LINES)


other = {
    "id": st.integers(min_value=LINES + 1, max_value=2**40),
    "at": st.integers(min_value=0, max_value=2**40),
    "details": st.one_of(st.text(), st.dictionaries(st.text(), st.integers()).map(json.dumps), st.binary()),
}
FRESH = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@FRESH
@given(data=st.data(), place=st.integers(1, LINES), column=st.sampled_from(COLUMNS))
def test_every_change_of_a_line_shows(written: Path, tmp_path: Path, data: st.DataObject, place: int, column: str) -> None:
    value = data.draw(other.get(column, st.text(st.characters(codec="utf-8"))))
    with closing(sqlite3.connect(written)) as raw:
        (before,) = raw.execute(f"SELECT {column} FROM journal WHERE id = ?", (place,)).fetchone()
    if value == before:
        return
    verdict = verdict_after(written, tmp_path, (f"UPDATE journal SET {column} = ? WHERE id = ?", (value, place)))
    last_moved = column == "id" and place == LINES
    assert verdict.broken_at == (value if last_moved else place + (column == "id"))


@FRESH
@given(first=st.integers(1, LINES), count=st.integers(1, LINES))
def test_every_removal_shows(written: Path, tmp_path: Path, first: int, count: int) -> None:
    verdict = verdict_after(written, tmp_path, ("DELETE FROM journal WHERE id BETWEEN ? AND ?", (first, first + count - 1)))
    left = LINES - min(count, LINES - first + 1)
    assert verdict == Verdict(left, 0 if first + count > LINES else first + count)


@FRESH
@given(places=st.lists(st.integers(1, LINES), min_size=2, max_size=2, unique=True))
def test_every_swap_shows(written: Path, tmp_path: Path, places: list[int]) -> None:
    swap = [("UPDATE journal SET id = ? WHERE id = ?", (new, old)) for old, new in ((places[0], 0), (places[1], places[0]))]
    swap.append(("UPDATE journal SET id = ? WHERE id = 0", (places[1],)))
    assert verdict_after(written, tmp_path, *swap).broken_at == min(places)


@pytest.mark.parametrize("place", [0, 4, LINES])
def test_an_inserted_line_shows(written: Path, tmp_path: Path, place: int) -> None:
    """The lines behind it moved up by hand, so that ids have no gap."""
    move = [("UPDATE journal SET id = -id - 1 WHERE id > ?", (place,)), ("UPDATE journal SET id = -id WHERE id < 0", ())]
    copy = (
        "INSERT INTO journal SELECT ?, at, who, station, action, subject, details, chain FROM journal LIMIT 1",
        (place + 1,),
    )
    assert verdict_after(written, tmp_path, *move, copy) == Verdict(LINES + 1, place + 1 if place else 2)


@pytest.mark.parametrize(
    ("change", "broken_at"),
    [
        ("first_id = 2", 1),
        ("first_id = 'x'", 1),
        ("last_id = last_id + 1", 0),
        ("before = chain", 1),
        ("chain = before", 0),
        ("before = x'00'", 1),
    ],
)
def test_a_changed_head_shows(written: Path, tmp_path: Path, change: str, broken_at: int) -> None:
    assert verdict_after(written, tmp_path, (f"UPDATE journal_head SET {change}", ())) == Verdict(LINES, broken_at)


def test_a_removed_head_or_all_lines_show(written: Path, tmp_path: Path) -> None:
    assert verdict_after(written, tmp_path, ("DELETE FROM journal_head", ())) == Verdict(LINES, 1)
    assert verdict_after(written, tmp_path, ("DELETE FROM journal", ())) == Verdict(0, 0)


@pytest.mark.parametrize("statement", ["UPDATE journal SET who = 'x' WHERE id = 2", "DELETE FROM journal WHERE id = 1"])
def test_the_database_itself_refuses_to_change_lines(kept: SqlJournalStore, path: Path, statement: str) -> None:
    fill(kept, 3)
    with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)
    assert kept.verify() == Verdict(3)


def test_retention_forgets_the_oldest_and_stays_provable(kept: SqlJournalStore, path: Path) -> None:
    fill(kept)
    assert kept.prune(START + timedelta(days=4)) == 3
    entries = kept.page(EntryFilter(), 0, 100)
    assert [entry.id for entry in entries] == [10, 9, 8, 7, 6, 5, 4]
    assert (entries[0].action, entries[0].details) == (Action.PRUNED, {"count": 3})
    assert kept.verify() == Verdict(7)
    assert kept.prune(START + timedelta(days=4)) == 0
    with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute("DELETE FROM journal WHERE id = 4")
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.executescript(f"{TAKEN_OFF}; DELETE FROM journal WHERE id = 4")
    assert kept.verify() == Verdict(6, 5)


def test_a_clock_that_ran_back_prunes_no_newer_line_between(kept: SqlJournalStore, watch: Watch) -> None:
    fill(kept, 3)
    watch.at = START - timedelta(days=900)
    fill(kept, 1)
    assert kept.prune(START) == 0
    assert kept.verify() == Verdict(4)


def test_a_journal_that_is_all_old_keeps_the_line_about_it(kept: SqlJournalStore) -> None:
    fill(kept)
    assert kept.prune(START + timedelta(days=900)) == LINES
    (left,) = kept.page(EntryFilter(), 0, 100)
    assert (left.id, left.action) == (LINES + 1, Action.PRUNED)
    fill(kept, 1)
    assert kept.verify() == Verdict(2)


def test_two_programs_write_one_chain(path: Path, registry: Registry) -> None:
    second = open_registry(path)
    for number in range(6):
        (registry, second)[number % 2].stores.journal.append(Action.LOOKUP, str(number))
    second.close()
    assert registry.stores.journal.verify() == Verdict(6)


@pytest.mark.parametrize(("refusals", "written"), [(0, True), (PATIENCE, True), (PATIENCE + 1, False)])
def test_a_line_waits_for_a_large_import(
    kept: SqlJournalStore, monkeypatch: pytest.MonkeyPatch, refusals: int, written: bool
) -> None:
    real, left = kept._database.writing, iter(range(refusals))

    def writing() -> object:
        if next(left, None) is not None:
            raise StorageUnavailable(reason="locked")
        return real()

    monkeypatch.setattr(kept._database, "writing", writing)
    with nullcontext() if written else pytest.raises(StorageUnavailable):
        kept.append(Action.LOOKUP)
    assert kept.count(EntryFilter()) == written


def test_a_full_disk_is_no_reason_to_wait(kept: SqlJournalStore, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def writing() -> None:
        asked.append(1)
        raise StorageUnavailable(reason="full")

    monkeypatch.setattr(kept._database, "writing", writing)
    with pytest.raises(StorageUnavailable):
        kept.append(Action.LOOKUP)
    assert len(asked) == 1
