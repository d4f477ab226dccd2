"""Choosing and ordering the columns of the registry, and what every dialog's window has in common."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from dialog_stage import LANGUAGES, MemorySettings, an_order, cut_words, named, press, speaking, windows

from desktop.models.domain.columns import DEFAULT_COLUMNS, ColumnKey, ColumnSet
from desktop.services.settings import GEOMETRY, LIMIT_COLUMNS, Settings
from desktop.views import fonts
from desktop.views.dialogs.columns import ColumnsDialog
from desktop.views.theme import ThemeManager

APPLY = {"ru": "Применить", "kk": "Қолдану", "en": "Apply"}
SELECTED = {"ru": "Выбрано: 10 / 10", "kk": "Таңдалды: 10 / 10", "en": "Selected: 10 / 10"}
FIRST = DEFAULT_COLUMNS[0]
Open = Callable[..., ColumnsDialog]


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    fonts.load_fonts()
    ThemeManager().apply(qapp, "light")


@pytest.fixture
def settings() -> Settings:
    return Settings(MemorySettings())


@pytest.fixture
def opened(qapp: QApplication, settings: Settings) -> Iterator[Open]:
    with windows(qapp) as kept:

        def open_it(chosen: ColumnSet = ColumnSet(), parent: QWidget | None = None) -> ColumnsDialog:  # noqa: B008
            return kept(ColumnsDialog(chosen, settings, an_order(rrn="120389218692"), parent))

        yield open_it


def shown(dialog: ColumnsDialog) -> tuple[ColumnKey, ...]:
    return named(dialog, "columns.shown").keys()


def others(dialog: ColumnsDialog) -> tuple[ColumnKey, ...]:
    return named(dialog, "columns.others").keys()


def check(qtbot: QtBot, dialog: ColumnsDialog, name: str, row: int) -> None:
    """Space on a row presses its check."""
    view = named(dialog, name)
    view.setCurrentRow(row)
    qtbot.keyClick(view, Qt.Key.Key_Space)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_order_is_told_when_it_is_applied(qtbot: QtBot, qapp: QApplication, opened: Open, language: str) -> None:
    with speaking(qapp, language):
        dialog = opened()
        assert named(dialog, "columns.apply").text() == APPLY[language]
        assert named(dialog, "columns.count").text() == SELECTED[language]
        view = named(dialog, "columns.shown")
        view.setCurrentRow(0)
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        with qtbot.waitSignal(dialog.applied) as applied:
            press(qtbot, dialog, "columns.apply")
        assert applied.args[0].keys == (DEFAULT_COLUMNS[1], FIRST, *DEFAULT_COLUMNS[2:])
        assert not dialog.isVisible()


def test_a_row_is_dragged_between_two_others(opened: Open) -> None:
    view = named(opened(), "columns.shown")
    view.setCurrentRow(8)
    below_second = QPointF(view.visualItemRect(view.item(1)).bottomLeft())
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    view.dropEvent(QDropEvent(below_second, action, QMimeData(), button, Qt.KeyboardModifier.NoModifier))
    rest = tuple(key for key in DEFAULT_COLUMNS if key is not DEFAULT_COLUMNS[8])
    assert view.keys() == (*rest[:2], DEFAULT_COLUMNS[8], *rest[2:])
    assert view.currentRow() == 2


def test_an_order_moved_past_the_end_stays(qtbot: QtBot, opened: Open) -> None:
    view = named(opened(), "columns.shown")
    view.setCurrentRow(9)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.keys() == DEFAULT_COLUMNS


def test_at_ten_the_others_wait_until_one_is_unchecked(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    check(qtbot, dialog, "columns.others", 0)
    assert shown(dialog) == DEFAULT_COLUMNS
    check(qtbot, dialog, "columns.shown", 9)
    assert named(dialog, "columns.count").text() == "Selected: 9 / 10"
    check(qtbot, dialog, "columns.others", others(dialog).index(ColumnKey.MD_ORDER))
    assert shown(dialog) == (*DEFAULT_COLUMNS[:9], ColumnKey.MD_ORDER)


def test_the_check_of_a_row_is_pressed_with_the_mouse(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    view = named(dialog, "columns.shown")
    at = view.itemDelegate().check_rect(view.visualItemRect(view.item(3))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert DEFAULT_COLUMNS[3] not in shown(dialog)


def test_the_setting_lifts_the_limit(qtbot: QtBot, settings: Settings, opened: Open) -> None:
    settings.set(LIMIT_COLUMNS, False)
    dialog = opened()
    check(qtbot, dialog, "columns.others", 0)
    assert len(shown(dialog)) == 11
    assert named(dialog, "columns.count").text() == "Selected: 11"
    with qtbot.waitSignal(dialog.applied) as applied:
        press(qtbot, dialog, "columns.apply")
    assert applied.args[0].limit is None


def test_the_last_column_stays(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(ColumnSet((ColumnKey.RRN,)))
    check(qtbot, dialog, "columns.shown", 0)
    assert shown(dialog) == (ColumnKey.RRN,)


def test_defaults_come_back_and_cancel_tells_nothing(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(ColumnSet((ColumnKey.RRN, ColumnKey.EMAIL)))
    press(qtbot, dialog, "columns.defaults")
    assert shown(dialog) == DEFAULT_COLUMNS
    with qtbot.assertNotEmitted(dialog.applied):
        press(qtbot, dialog, "columns.cancel")
    assert not dialog.isVisible()


def test_search_leaves_the_matching_captions(opened: Open) -> None:
    dialog = opened()
    named(dialog, "columns.search").setText("CARDH")
    view = named(dialog, "columns.others")
    left = [view.item(row).text() for row in range(view.count()) if not view.item(row).isHidden()]
    assert left == ["Cardholder name"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(824, 560), (640, 360)])
def test_no_word_is_cut(qtbot: QtBot, qapp: QApplication, opened: Open, language: str, size: tuple[int, int]) -> None:
    with speaking(qapp, language):
        dialog = opened()
        dialog.resize(*size)
        qtbot.waitUntil(lambda: cut_words(dialog) == [])


def test_an_open_dialog_follows_the_language(qapp: QApplication, opened: Open) -> None:
    dialog = opened()
    for language in LANGUAGES:
        with speaking(qapp, language):
            qapp.processEvents()
            assert named(dialog, "columns.apply").text() == APPLY[language]


def test_escape_closes_and_the_place_is_remembered(qtbot: QtBot, settings: Settings, opened: Open) -> None:
    dialog = opened()
    dialog.resize(700, 500)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert set(settings.get(GEOMETRY)) == {"columns"}
    assert opened().size().toTuple() == (700, 500)


def test_two_at_once_do_not_cover_each_other(qtbot: QtBot, opened: Open) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    first, second = opened(parent=page), opened(parent=page)
    assert first.isVisible()
    assert not second.isModal()
    assert second.pos() != first.pos()
    assert second.size() == first.size()
