"""A workbook with several sheets in the import window: asked, answered, told otherwise."""

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from dialog_stage import LANGUAGES, Stage, can_import, choose, cut_words, named, press, speaking, stage, texts, windows
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import fonts
from desktop.views.dialogs.import_preview import ImportDialog
from desktop.views.theme import ThemeManager

JULY = [["Номер заказа", "Сумма", "Дата регистрации"], ["J-1", 10, "23.07.2021 11:28:14"], ["J-2", 20, "24.07.2021 11:28:14"]]
DESK = [["order_number", "amount", "registered_at"], ["D-1", 5, "25.07.2021 11:28:14"]]
NOTES = [["Кому", "Что", "Когда"], ["ей", "всё", "завтра"]]
QUESTION = {
    "ru": "На каком листе реестр? В файле несколько таблиц.",
    "kk": "Тізілім қай парақта? Файлда бірнеше кесте бар.",
    "en": "Which sheet is the registry? The file holds several tables.",
}
Open = Callable[..., ImportDialog]


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    fonts.load_fonts()
    ThemeManager().apply(qapp, "light")


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, parts: Stage) -> Iterator[Open]:
    """A window over a workbook of these sheets, once it is read."""
    with windows(qapp) as kept:

        def open_it(**sheets: list[list[object]]) -> ImportDialog:
            book = openpyxl.Workbook()
            book.remove(book.active)
            for name, rows in sheets.items():
                sheet = book.create_sheet(name)
                for row in rows:
                    sheet.append(row)
            path = parts.folder / "book.xlsx"
            book.save(path)
            given = {"tasks": parts.tasks, "hub": parts.hub, "settings": parts.settings}
            dialog = kept(ImportDialog([path], imports=parts.imports, **given))
            parts.settle(qtbot)
            return dialog

        yield open_it


def numbers(dialog: ImportDialog) -> set[str]:
    model = named(dialog, "import.table").model()
    places = [(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    return {text for at in places if (text := str(model.index(*at).data()))[1:2] == "-"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_two_registries_a_person_names_one(
    qtbot: QtBot, qapp: QApplication, parts: Stage, opened: Open, language: str
) -> None:
    with speaking(qapp, language):
        dialog = opened(Июль=JULY, Касса=DESK)
        assert QUESTION[language] in texts(dialog)
        assert not can_import(dialog)
        assert cut_words(dialog) == []
        press(qtbot, dialog, "import.answer.sheet.Касса")
        parts.settle(qtbot)
        assert QUESTION[language] not in texts(dialog)
        assert numbers(dialog) == {"D-1"}
        with qtbot.waitSignal(dialog.imported):
            press(qtbot, dialog, "import.start")
        assert [order.order_number for order in parts.orders()] == ["D-1"]


def test_one_registry_is_taken_and_can_be_told_otherwise(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(Сводка=NOTES, Июль=JULY)
    assert can_import(dialog)
    assert named(dialog, "import.sheet").value() == "Июль"
    named(dialog, "import.header_row").setValue(1)
    parts.settle(qtbot)
    choose(dialog, "sheet", "Сводка")
    parts.settle(qtbot)
    assert named(dialog, "import.columns_missing").isVisible()
    assert not can_import(dialog)
    choose(dialog, "sheet", "Июль")
    parts.settle(qtbot)
    assert can_import(dialog)
    assert numbers(dialog) == {"J-1", "J-2"}


def test_columns_that_were_pointed_out_do_not_hold_on_another_sheet(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(Июль=JULY, Касса=DESK)
    press(qtbot, dialog, "import.answer.sheet.Июль")
    parts.settle(qtbot)
    dialog._on_pointed(0, "rrn")
    parts.settle(qtbot)
    assert dialog._job.options.columns[0] == "rrn"
    choose(dialog, "sheet", "Касса")
    parts.settle(qtbot)
    assert dialog._job.options.columns == {}
    assert numbers(dialog) == {"D-1"}


def test_a_file_of_one_table_has_no_such_field(parts: Stage, opened: Open) -> None:
    assert not named(opened(Июль=JULY), "import.sheet").isVisible()


def test_parts_of_one_table_are_read_together(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(Июль=JULY[:2], Август=[JULY[0], JULY[2]])
    assert named(dialog, "import.sheet").currentText() == "all together"
    assert numbers(dialog) == {"J-1", "J-2"}
    choose(dialog, "sheet", "Август")
    parts.settle(qtbot)
    assert numbers(dialog) == {"J-2"}
