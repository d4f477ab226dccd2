"""The copy for support: what is shown is what is saved, and it tells of nobody."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import __version__
from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.errors import FileError, NotAllowed
from desktop.models.domain.journal import Action, EntryFilter
from desktop.services.access import Access
from desktop.services.settings import FILTER, IDLE_MINUTES, MAIL, MERCHANT_NAME, Settings
from desktop.services.storage import Registry, open_registry
from desktop.services.support_bundle import TAIL_BYTES, SupportBundle
from desktop.services.system.logging_setup import cleaned

PERSON = ("ИП Ахметова", "aigerim@example.kz", "mail.example.kz")


class Desk:
    def __init__(self, folder: Path, registry: Registry) -> None:
        self.access = Access(lambda: True, "akhmetova-pc")
        self.access.enter(Actor("akhmetova", frozenset({Right.VIEW, Right.SETTINGS}), "akhmetova-pc"))
        self.settings = Settings(registry.settings_store, self.access, {"stale_hours": 9})
        self.journal = registry.stores.journal
        self.log = folder / "logs"
        self.log.mkdir()
        self.bundle = SupportBundle(self.log, cleaned, self.settings, self.journal, self.access, lambda: {"encrypted": False})

    def text(self, name: str) -> str:
        return next(part.text for part in self.bundle.parts() if part.name == name)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    access_name = "akhmetova"
    registry = open_registry(tmp_path / "registry.db", author=lambda: desk.access.author)
    desk = Desk(tmp_path, registry)
    desk.settings.set(MERCHANT_NAME, PERSON[0])
    desk.settings.set(MAIL, {"host": PERSON[2], "user": PERSON[1]})
    desk.settings.set(FILTER, {"search": PERSON[1]})
    desk.settings.set(IDLE_MINUTES, 7)
    desk.journal.append(Action.SIGN_IN, access_name)
    yield desk
    registry.close()


def test_what_is_shown_is_what_is_saved(desk: Desk, tmp_path: Path) -> None:
    (desk.log / "cabinet.log").write_text("line\n", "utf-8")
    parts = desk.bundle.parts()
    desk.bundle.save(tmp_path / "out.zip", parts)
    with zipfile.ZipFile(tmp_path / "out.zip") as saved:
        assert saved.testzip() is None
        assert {name: saved.read(name).decode() for name in saved.namelist()} == {part.name: part.text for part in parts}
    assert [part.name for part in parts] == ["about.txt", "settings.txt", "journal.txt", "log.txt"]
    newest = desk.journal.page(EntryFilter(), 0, 1)[0]
    assert (newest.action, newest.subject) == (Action.SUPPORT_BUNDLE, "out.zip")


def test_it_tells_what_support_needs(desk: Desk) -> None:
    about = desk.text("about.txt").splitlines()
    assert about[0] == f"Acquiring Cabinet {__version__}"
    assert about[-1] == "encrypted: False"
    told = desk.text("settings.txt").splitlines()
    assert {"idle_minutes: 7", "merchant_name: set", "mail: set", "portal: default", "limit_columns: True"} <= set(told)
    assert "stale_hours: 9 (fixed by the administrator)" in told
    journal = desk.text("journal.txt").splitlines()
    assert journal == ["entries: 4", "intact: True", "sign_in: 1", "setting: 3"]


def test_it_tells_of_nobody(desk: Desk) -> None:
    card = "4111" + "1111" * 3
    (desk.log / "cabinet.log").write_text(f"card {card} of {PERSON[1]} password=hunter2 in {Path.home()}/x\n", "utf-8")
    text = "".join(part.text for part in desk.bundle.parts())
    for told in (*PERSON, "akhmetova", card, "hunter2", str(Path.home())):
        assert told not in text
    assert "card 411111******1111 of ***@*** password=*** in ~/x" in text


def test_the_log_is_its_tail_by_whole_lines(desk: Desk) -> None:
    assert desk.text("log.txt") == ""
    (desk.log / "cabinet.log.1").write_text("older\n" * TAIL_BYTES, "utf-8")
    (desk.log / "cabinet.log").write_text("newer\n" * 10, "utf-8")
    text = desk.text("log.txt")
    assert TAIL_BYTES - 6 <= len(text) <= TAIL_BYTES
    assert text.endswith("older\n" + "newer\n" * 10)
    assert set(text.splitlines()) == {"older", "newer"}


def test_a_kiosk_makes_none(desk: Desk, tmp_path: Path) -> None:
    parts = desk.bundle.parts()
    desk.access.enter(Actor("kiosk", frozenset({Right.LOOKUP}), "hall"))
    with pytest.raises(NotAllowed):
        desk.bundle.parts()
    with pytest.raises(NotAllowed):
        desk.bundle.save(tmp_path / "out.zip", parts)


def test_a_bundle_that_cannot_be_written_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder.zip").mkdir()
    with pytest.raises(FileError):
        desk.bundle.save(tmp_path / "folder.zip", desk.bundle.parts())
    assert list(tmp_path.glob(".*part")) == []
