"""Whatever a store changes stands in the journal with it, in one transaction: both, or neither."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from told import a_head, a_row, all_orders, load

from desktop.models.domain.errors import CabinetError
from desktop.models.domain.journal import EntryFilter, Verdict
from desktop.models.domain.templates import FilterTemplate
from desktop.services.settings import IDLE_MINUTES, LANGUAGE, LAST_LOGIN, MAIL, MERCHANT_NAME, THEME, WINDOW, ZONE
from desktop.services.storage import Registry, open_registry
from desktop.services.storage.journal import Journalist

Told = tuple[str, str, dict[str, object]]


def journal_of(registry: Registry) -> list[Told]:
    """Oldest first."""
    entries = registry.stores.journal.page(EntryFilter(), 0, 1000)
    return [(str(entry.action), entry.subject, dict(entry.details)) for entry in reversed(entries)]


def test_an_import_and_its_undo(registry: Registry) -> None:
    load(registry, [a_row(2, order_number="1"), a_row(3, order_number="2")], name="july-0123456789abcdef.csv")
    load(registry, [a_row(2, order_number="1", rrn="9"), a_row(3, order_number="2")], name="b")
    registry.batches.undo(2)
    registry.batches.undo(1)
    counts = {"new": 2, "updated": 0, "unchanged": 0, "rejected": 0}
    assert journal_of(registry) == [
        ("import", "july-0123456789abcdef.csv", {"batch": 1, "digest": "july-0123456", **counts}),
        ("import", "b", {"batch": 2, "digest": "b", "new": 0, "updated": 1, "unchanged": 1, "rejected": 0}),
        ("import.undone", "b", {"batch": 2, "removed": 0, "restored": 1}),
        ("import.undone", "july-0123456789abcdef.csv", {"batch": 1, "removed": 2, "restored": 0}),
    ]
    assert registry.stores.journal.verify() == Verdict(4)


def test_an_import_that_is_not_committed_leaves_no_line(registry: Registry) -> None:
    with registry.batches.begin(a_head()) as writer:
        writer.add([a_row()])
        writer.counts()
    assert journal_of(registry) == []


def test_templates_and_profiles(registry: Registry) -> None:
    registry.templates.save(FilterTemplate(name="Отказы"))
    registry.templates.rename("Отказы", "Отказы")
    registry.templates.rename("Отказы", "Возвраты")
    registry.templates.delete("Возвраты")
    registry.profiles.save("Мой банк", "{}")
    registry.profiles.delete("Мой банк")
    assert journal_of(registry) == [
        ("template", "Отказы", {"act": "saved"}),
        ("template", "Отказы", {"act": "renamed", "to": "Возвраты"}),
        ("template", "Возвраты", {"act": "deleted"}),
        ("profile", "Мой банк", {"act": "saved"}),
        ("profile", "Мой банк", {"act": "deleted"}),
    ]


def test_the_merchants_settings_and_only_plain_figures_of_them(registry: Registry) -> None:
    save = registry.settings_store.save
    save({ZONE.key: "Asia/Aqtau", IDLE_MINUTES.key: 5})
    save({IDLE_MINUTES.key: 5})
    save({IDLE_MINUTES.key: 6})
    save({MERCHANT_NAME.key: "ИП Ахметова", MAIL.key: {"host": "mail.example.kz", "user": "aigerim@example.kz"}})
    save(
        {
            WINDOW.key: "AdnQ",
            LAST_LOGIN.key: "aigerim",
            LANGUAGE.key: "kk",
            f"{THEME.key}@aigerim": "dark",
            "unknown": 1,
            "kiosk.pin": "$argon2id$",
        }
    )
    assert journal_of(registry) == [
        ("setting", "zone", {"before": None, "value": "Asia/Aqtau"}),
        ("setting", "idle_minutes", {"before": None, "value": 5}),
        ("setting", "idle_minutes", {"before": 5, "value": 6}),
        ("setting", "merchant_name", {}),
        ("setting", "mail", {}),
    ]


WRITES: dict[str, Callable[[Registry], object]] = {
    "import": lambda registry: load(registry, [a_row(order_number="new")], name="second.csv"),
    "undo": lambda registry: registry.batches.undo(1),
    "setting": lambda registry: registry.settings_store.save({ZONE.key: "Asia/Aqtau"}),
    "template": lambda registry: registry.templates.save(FilterTemplate(name="new")),
    "rename": lambda registry: registry.templates.rename("old", "new"),
    "delete": lambda registry: registry.templates.delete("old"),
    "profile": lambda registry: registry.profiles.save("new", "{}"),
    "profile delete": lambda registry: registry.profiles.delete("old"),
}


def state_of(registry: Registry) -> list[object]:
    batches = registry.batches.batches()
    return [all_orders(registry), batches, registry.templates.all(), registry.profiles.all(), registry.stores.settings.load()]


@pytest.fixture
def lived_in(registry: Registry) -> Registry:
    load(registry, [a_row(order_number="old")], name="first.csv")
    registry.templates.save(FilterTemplate(name="old"))
    registry.profiles.save("old", "{}")
    return registry


@pytest.mark.parametrize("write", WRITES)
def test_a_line_that_cannot_be_written_takes_the_change_with_it(
    lived_in: Registry, write: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, lines = state_of(lived_in), journal_of(lived_in)
    whole = Journalist.write

    def fails(self: Journalist, *told: object, **details: object) -> None:
        whole(self, *told, **details)  # type: ignore[arg-type]
        raise OSError

    monkeypatch.setattr(Journalist, "write", fails)
    with pytest.raises(OSError):  # noqa: PT011 — ours, from above
        WRITES[write](lived_in)
    monkeypatch.undo()
    assert (state_of(lived_in), journal_of(lived_in)) == (before, lines)
    WRITES[write](lived_in)
    assert state_of(lived_in) != before
    assert len(journal_of(lived_in)) == len(lines) + 1
    assert lived_in.stores.journal.verify().intact


@pytest.mark.parametrize("write", ["import", "undo", "rename"])
def test_a_change_that_fails_leaves_no_line(path: Path, write: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second undo, a name that is not there, a read-only registry."""
    made = open_registry(path)
    load(made, [a_row(order_number="old")], name="first.csv")
    made.batches.undo(1)
    lines = journal_of(made)
    made.close()
    opened = open_registry(path, read_only=write == "import")
    with pytest.raises(CabinetError):
        WRITES[write](opened)
    assert journal_of(opened) == lines
    opened.close()


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from told import a_row, load
from desktop.services.storage import open_registry
from desktop.services.storage.journal import Journalist
whole = Journalist.write
def write(self, *told, **details):
    whole(self, *told, **details)
    os.kill(os.getpid(), signal.SIGKILL)
registry = open_registry(Path({path!r}))
Journalist.write = write
load(registry, [a_row(order_number="new")], name="second.csv")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no such kill on Windows")
def test_a_program_killed_with_the_line_written_leaves_neither(path: Path) -> None:
    made = open_registry(path)
    load(made, [a_row(order_number="old")], name="first.csv")
    made.close()
    code = KILLED.format(tests=os.path.dirname(__file__), path=str(path))
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    opened = open_registry(path)
    assert [order.order_number for order in all_orders(opened)] == ["old"]
    assert [subject for _, subject, _ in journal_of(opened)] == ["first.csv"]
    assert opened.stores.journal.verify() == Verdict(1)
    opened.close()
