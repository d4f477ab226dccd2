"""A long reading or loading shows how far it is, can be stopped, and leaves nothing."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from dialog_stage import EXPLAINED, Stage, can_import, choose, named, press, stage, texts, windows

from desktop.services.imports import FilePreview, Imports, ReadOptions
from desktop.services.ports import Progress
from desktop.views import fonts
from desktop.views.dialogs.import_preview import ImportDialog
from desktop.views.theme import ThemeManager

Open = Callable[[type[Imports]], ImportDialog]


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


@pytest.fixture
def opened(qapp: QApplication, parts: Stage) -> Iterator[Open]:
    """A window over one file whose import is of this kind."""
    fonts.load_fonts()
    ThemeManager().apply(qapp, "light")
    with windows(qapp) as kept:

        def open_it(kind: type[Imports]) -> ImportDialog:
            registry, settings = parts.registry, parts.settings
            imports = kind(registry.batches, registry.profiles, lambda: settings.zone, lambda: None)
            given = {"tasks": parts.tasks, "hub": parts.hub, "settings": settings}
            return kept(ImportDialog([parts.write(EXPLAINED)], imports=imports, **given))

        yield open_it


class SlowImports(Imports):
    """Never ends by itself: tells its progress until it is stopped."""

    def preview(self, path: Path, options: ReadOptions = ReadOptions(), progress: Progress | None = None) -> FilePreview:  # noqa: B008
        assert progress is not None
        for done in range(1_000_000):
            progress(done, 1_000_000)
            Event().wait(0.005)
        return super().preview(path, options, progress)


class SlowAtFirst(SlowImports):
    """Never ends until a zone is chosen."""

    def preview(self, path: Path, options: ReadOptions = ReadOptions(), progress: Progress | None = None) -> FilePreview:  # noqa: B008
        return super().preview(path, options, progress) if options.zone is None else Imports.preview(self, path, options)


def test_a_new_wish_ends_the_reading_before_it(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(SlowAtFirst)
    qtbot.waitUntil(lambda: named(dialog, "import.progress").isVisible())
    choose(dialog, "zone", "Asia/Tashkent")
    parts.settle(qtbot)
    assert can_import(dialog)


def test_a_long_reading_shows_progress_and_can_be_stopped(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(SlowImports)
    qtbot.waitUntil(lambda: named(dialog, "import.progress").isVisible())
    qtbot.waitUntil(lambda: any("rows/s" in text for text in texts(dialog)))
    press(qtbot, dialog, "import.stop")
    parts.settle(qtbot)
    assert named(dialog, "import.error").isVisible()
    assert not named(dialog, "import.progress").isVisible()
    assert not can_import(dialog)


def test_closing_ends_the_reading(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(SlowImports)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    parts.settle(qtbot)
    assert not parts.registry.batches.batches()


class HeldImports(Imports):
    """Loads everything, then waits at the last moment until it is stopped."""

    def load(
        self,
        path: Path,
        options: ReadOptions = ReadOptions(),  # noqa: B008
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> object:
        def held(done: int, total: int | None) -> None:
            assert progress is not None
            while done:
                progress(done, total)
                Event().wait(0.005)

        return super().load(path, options, dry_run=dry_run, progress=held)


def test_escape_while_loading_stops_and_leaves_nothing(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(HeldImports)
    parts.settle(qtbot)
    press(qtbot, dialog, "import.start")
    qtbot.waitUntil(lambda: named(dialog, "import.progress").isVisible())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    parts.settle(qtbot)
    assert dialog.isVisible()
    assert named(dialog, "import.error").isVisible()
    assert parts.orders() == []
    assert parts.published == []
