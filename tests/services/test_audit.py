"""The use cases of the journal: rights, the file of it, looks that are written down once, retention."""

import csv
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.errors import InvalidInput, NotAllowed
from desktop.models.domain.journal import Action, EntryFilter, Verdict
from desktop.services.access import Access
from desktop.services.audit import COLUMNS, Audit
from desktop.services.months import months_before
from desktop.services.storage import open_registry

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
ALL = EntryFilter()


class Desk:
    """A journal, the people at it, and a clock."""

    def __init__(self, path: Path) -> None:
        self.at = NOW
        self.access = Access(lambda: True, "desk-1")
        self.registry = open_registry(path, clock=lambda: self.at, author=lambda: self.access.author)
        self.journal = self.registry.stores.journal
        self.audit = Audit(self.journal, self.access, lambda: ZoneInfo("Asia/Almaty"), lambda: self.at)

    def sits(self, name: str, *rights: Right) -> None:
        self.access.enter(Actor(name, frozenset(rights), "desk-1"))

    def lines(self) -> list[tuple[str, str, str]]:
        return [(entry.who, str(entry.action), entry.subject) for entry in reversed(self.journal.page(ALL, 0, 100))]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "registry.db")
    desk.sits("admin", Right.JOURNAL)
    yield desk
    desk.registry.close()


def test_reading_needs_the_right_and_being_written_down_does_not(desk: Desk, tmp_path: Path) -> None:
    desk.sits("clerk", Right.VIEW, Right.EXPORT)
    audit = desk.audit
    ways: list[Callable[[], object]] = [
        lambda: audit.page(ALL, 0, 1),
        lambda: audit.count(ALL),
        audit.people,
        audit.verify,
        lambda: audit.export(tmp_path / "out.csv", ALL),
    ]
    for way in ways:
        with pytest.raises(NotAllowed):
            way()
    assert desk.lines() == []
    audit.viewed("753")
    audit.printed("753")
    audit.copied(2, ("order_number", "amount"))
    assert desk.lines() == [("clerk", "order.viewed", "753"), ("clerk", "order.printed", "753"), ("clerk", "data.copied", "")]
    desk.sits("admin", Right.JOURNAL)
    for way in ways:
        way()
    assert audit.verify() == Verdict(4)
    assert audit.people() == ["admin", "clerk"]


def test_a_look_is_written_down_once_for_a_person_at_work(desk: Desk) -> None:
    for person in ("Айгерім", "Айгерім", "Болат", "Айгерім"):
        desk.sits(person, Right.VIEW)
        desk.audit.viewed("753")
    desk.audit.viewed("754")
    looks = [(who, subject) for who, _, subject in desk.lines()]
    assert looks == [("Айгерім", "753"), ("Болат", "753"), ("Айгерім", "753"), ("Айгерім", "754")]


def test_a_look_that_could_not_be_written_is_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(desk.journal, "append", fails)
    with pytest.raises(OSError):  # noqa: PT011 — ours, from above
        desk.audit.viewed("753")
    monkeypatch.undo()
    desk.audit.viewed("753")
    assert len(desk.lines()) == 1


def test_a_csv_runs_nothing_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    desk.journal.append(Action.IMPORT, '=cmd|" /C calc"!A0.csv', new=2, profile=None)
    desk.journal.append(Action.TEMPLATE, "a;b\nc", act="saved")
    assert desk.audit.export(tmp_path / "out.csv", ALL, words={"import": "Импорт"}) == 2
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        header, template, imported = csv.reader(file, delimiter=";")
    assert tuple(header) == COLUMNS
    when = "2026-11-24 11:00:00+05:00"
    assert template == ["2", when, "admin", "desk-1", "template", "a;b\nc", "act=saved"]
    assert imported == ["1", when, "admin", "desk-1", "Импорт", '\'=cmd|" /C calc"!A0.csv', "new=2; profile="]
    assert desk.lines()[-1] == ("admin", "export", "out.csv")


def test_a_workbook_holds_text(desk: Desk, tmp_path: Path) -> None:
    desk.journal.append(Action.IMPORT, "=1+1.csv")
    where = EntryFilter(actions=frozenset({"import"}))
    assert desk.audit.export(tmp_path / "out.xlsx", where, captions=("№", *COLUMNS[1:])) == 1
    assert desk.audit.export(tmp_path / "none.xlsx", EntryFilter(who="nobody")) == 0
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    header, row = sheet.iter_rows()
    assert header[0].value == "№"
    assert (row[5].value, row[5].data_type) == ("=1+1.csv", "s")
    (header,) = openpyxl.load_workbook(tmp_path / "none.xlsx").active.iter_rows(values_only=True)
    assert header == COLUMNS


def test_each_line_is_told_once_though_others_come_meanwhile(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.audit._CHUNK", 3)
    for number in range(10):
        desk.journal.append(Action.LOOKUP, str(number))
    page = desk.journal.page

    def busy(where: EntryFilter, offset: int, limit: int) -> object:
        desk.journal.append(Action.COPIED)
        return page(where, offset, limit)

    monkeypatch.setattr(desk.journal, "page", busy)
    desk.audit.export(tmp_path / "out.csv", ALL)
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[1:]
    assert [int(line.split(";")[0]) for line in lines] == list(range(11, 0, -1))


def test_another_ending_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        desk.audit.export(tmp_path / "out.pdf", ALL)
    assert desk.lines() == []


@pytest.mark.parametrize(("months", "left"), [(0, 2), (12, 2), (13, 3), (24, 3)])
def test_retention_never_takes_the_last_twelve_months(desk: Desk, months: int, left: int) -> None:
    for age in (370, 360):
        desk.at = NOW - timedelta(days=age)
        desk.journal.append(Action.LOOKUP, str(age))
    desk.at = NOW
    desk.journal.append(Action.LOOKUP, "0")
    pruned = 3 - left
    assert desk.audit.prune_if_due(months) == pruned
    assert desk.audit.verify() == Verdict(left + pruned)


@given(moment=st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)), months=st.integers(0, 500))
def test_so_many_months_before(moment: datetime, months: int) -> None:
    before = months_before(moment, months)
    assert (moment.year - before.year) * 12 + moment.month - before.month == months
    assert before.time() == moment.time()
    next_day = before + timedelta(days=1)
    assert before.day == moment.day or (before.day < moment.day and next_day.day == 1)
