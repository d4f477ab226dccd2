"""The import window over real files and a real registry: seen, asked, corrected, loaded."""

import csv
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from dialog_stage import (
    BAD,
    CAPTIONS,
    EXPLAINED,
    GOOD,
    HEAD,
    LANGUAGES,
    TOTALS,
    Stage,
    can_import,
    choose,
    cut_words,
    named,
    press,
    row,
    speaking,
    stage,
    texts,
    windows,
)

from desktop.views import fonts
from desktop.views.dialogs.import_preview import ImportDialog
from desktop.views.theme import ThemeManager

PRIMARY = {"ru": "Импортировать 2 строки", "kk": "2 жолды импорттау", "en": "Import 2 rows"}
SEAL = {"ru": "Разница объяснена", "kk": "Айырма түсіндірілді", "en": "The difference is explained"}
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
    """A window over these files, once they are read."""
    with windows(qapp) as kept:

        def open_it(*paths: Path) -> ImportDialog:
            given = {"tasks": parts.tasks, "hub": parts.hub, "settings": parts.settings}
            dialog = kept(ImportDialog(list(paths), imports=parts.imports, **given))
            parts.settle(qtbot)
            return dialog

        yield open_it


def point(qtbot: QtBot, parts: Stage, dialog: ImportDialog, section: int, field: str) -> None:
    """Points a column of the preview at a field by the menu on its caption."""
    menu = dialog._rows.menu_for(section)
    next(action for action in menu.actions() if action.objectName() == f"import.field.{field}").trigger()
    menu.close()
    parts.settle(qtbot)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_seen_and_loaded(qtbot: QtBot, qapp: QApplication, parts: Stage, opened: Open, language: str) -> None:
    with speaking(qapp, language):
        dialog = opened(parts.write(EXPLAINED))
        assert named(dialog, "import.seal_title").text() == SEAL[language]
        assert named(dialog, "import.start").text() == PRIMARY[language]
        with qtbot.waitSignal(dialog.imported) as imported:
            press(qtbot, dialog, "import.start")
        assert [(report.new, report.rejected_count) for report in imported.args[0]] == [(2, 2)]
        assert sorted(order.order_number for order in parts.orders()) == ["1900_1", "1901_2"]
        assert [changes.orders for changes in parts.published] == [True]
        assert not dialog.isVisible()


def test_the_preview_writes_nothing(parts: Stage, opened: Open) -> None:
    opened(parts.write(EXPLAINED))
    assert parts.orders() == []


def test_the_counts_and_the_guesses_are_shown(parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    counts = [named(dialog, f"import.count_{name}").text() for name in ("new", "updated", "unchanged", "total")]
    assert counts == ["2", "0", "0", "2"]
    assert named(dialog, "import.encoding").value() == "cp1251"
    assert named(dialog, "import.delimiter").value() == ";"
    assert named(dialog, "import.header_row").value() == 3
    assert named(dialog, "import.profile").value() == "bereke"
    assert "57.00\u202f₸" in named(dialog, "import.seal_sentence").text()
    assert any(text.startswith("Skipped head") and "3" in text for text in texts(dialog))


def test_rejected_rows_stand_with_their_reason(parts: Stage, opened: Open) -> None:
    model = named(opened(parts.write(EXPLAINED)), "import.rejected").model()
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == ["6", "7"]
    assert model.index(0, 1).data() == "Registered"
    assert model.index(0, 2).data() == "There is no such date"
    assert "31.06.2021 19:20:11" in model.index(0, 3).data()


def test_rejected_rows_are_kept_as_a_file(qtbot: QtBot, tmp_path: Path, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    dialog.save_rejected(str(tmp_path / "errors.csv"))
    parts.settle(qtbot)
    with (tmp_path / "errors.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert [line[0] for line in lines] == ["Row", "6", "7"]
    assert lines[1][3] == BAD[0]


def test_a_kept_row_cannot_become_a_formula(qtbot: QtBot, tmp_path: Path, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write([*HEAD, *GOOD, row("=1+1", day="31.06.2021 19:20:11")]))
    dialog.save_rejected(str(tmp_path / "errors.csv"))
    parts.settle(qtbot)
    with (tmp_path / "errors.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [line[3][:2] for line in csv.reader(file, delimiter=";")][1] == "'="


def test_a_file_that_agrees_and_one_without_totals(parts: Stage, opened: Open) -> None:
    agrees = parts.write([*HEAD, *GOOD, TOTALS.format(rows=2, amount="300.00", fee="6.30")], "agrees.csv")
    silent = parts.write([*HEAD, *GOOD], "silent.csv")
    wrong = parts.write([*HEAD, *GOOD, TOTALS.format(rows=2, amount="999.00", fee="6.30")], "wrong.csv")
    titles = [named(opened(path), "import.seal_title").text() for path in (agrees, silent, wrong)]
    assert titles == ["The file's totals agree", "The file states no totals", "The file's totals do not agree"]


def test_the_same_file_again_says_so(parts: Stage, opened: Open) -> None:
    parts.load(EXPLAINED)
    dialog = opened(parts.folder / "export.csv")
    assert named(dialog, "import.loaded_before").isVisible()
    assert named(dialog, "import.count_unchanged").text() == "2"


def test_the_preview_shows_only_what_is_asked(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    parts.load([*HEAD, GOOD[0]], "old.csv")
    dialog = opened(parts.write([*HEAD, *GOOD]))
    model = named(dialog, "import.table").model()
    assert model.rowCount() == 2
    press(qtbot, dialog, "import.which.new")
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == ["5"]
    press(qtbot, dialog, "import.which.updated")
    assert model.rowCount() == 0


def test_a_changed_guess_reads_the_file_anew(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    choose(dialog, "zone", "Asia/Tashkent")
    parts.settle(qtbot)
    table = named(dialog, "import.table").model()
    shown = [table.index(0, at).data() for at in range(table.columnCount())]
    assert "23.07.2021 12:28:14" in shown  # 11:28 in Tashkent is 12:28 in Almaty
    press(qtbot, dialog, "import.reset")
    parts.settle(qtbot)
    assert "23.07.2021 11:28:14" in [table.index(0, at).data() for at in range(table.columnCount())]


def test_a_certain_date_order_can_be_told_otherwise(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    lines = ["order_number;amount;registered_at", "A-1;10.00;03/04/2021 10:00:00", "A-2;20.00;25/06/2021 10:00:00"]
    dialog = opened(parts.write(lines))
    assert named(dialog, "import.date_order").value() == "dmy"
    choose(dialog, "date_order", "mdy")
    parts.settle(qtbot)
    model = named(dialog, "import.rejected").model()
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == ["3"]
    assert named(dialog, "import.date_order").value() == "mdy"


def test_the_kind_of_a_text_can_be_told_otherwise(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    path = parts.write(["<b>The bank</b>", *HEAD[2:], *GOOD], "export.csv")
    dialog = opened(path)
    kind = named(dialog, "import.kind")
    assert kind.isVisible()
    was = kind.value()
    choose(dialog, "kind", "html")
    parts.settle(qtbot)
    assert named(dialog, "import.error").isVisible()
    assert kind.value() == "html"
    choose(dialog, "kind", "csv")
    parts.settle(qtbot)
    assert not named(dialog, "import.error").isVisible()
    assert can_import(dialog)
    press(qtbot, dialog, "import.reset")
    parts.settle(qtbot)
    assert kind.value() == was


def test_of_many_wishes_the_last_one_wins(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    for zone in ("Asia/Tashkent", "Europe/Moscow", "Asia/Bishkek"):
        choose(dialog, "zone", zone)
    parts.settle(qtbot)
    assert named(dialog, "import.zone").value() == "Asia/Bishkek"
    assert can_import(dialog)


def test_a_header_row_that_is_not_there_is_said_and_can_be_set_right(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    header = named(dialog, "import.header_row", QSpinBox)
    header.setValue(39)
    qtbot.waitUntil(lambda: named(dialog, "import.error").isVisible())
    assert "39" in named(dialog, "import.error").text()
    assert not can_import(dialog)
    header.setValue(3)
    qtbot.waitUntil(lambda: not named(dialog, "import.error").isVisible() and can_import(dialog))


def test_an_open_date_order_is_asked_before_anything_is_loaded(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    lines = ["order_number;amount;registered_at", "A-1;10.00;03/04/2021 10:00:00", "A-2;20.00;05/06/2021 10:00:00"]
    dialog = opened(parts.write(lines))
    assert not can_import(dialog)
    press(qtbot, dialog, "import.answer.date_order.mdy")
    parts.settle(qtbot)
    assert can_import(dialog)
    with qtbot.waitSignal(dialog.imported):
        press(qtbot, dialog, "import.start")
    assert {order.registered_at.month for order in parts.orders()} == {3, 5}


def test_a_renamed_caption_is_offered_and_accepted(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    renamed = CAPTIONS.replace("Сумма возврата", "Возвращенная сумма")
    dialog = opened(parts.write([renamed, row("24", "100.00 тг", status="ВОЗВРАТ", refunded="30.00")]))
    assert any("Сумма возврата" in text for text in texts(dialog))
    assert not can_import(dialog)
    press(qtbot, dialog, "import.answer.renamed_column.Возвращенная сумма")
    parts.settle(qtbot)
    with qtbot.waitSignal(dialog.imported):
        press(qtbot, dialog, "import.start")
    assert [str(order.refunded) for order in parts.orders()] == ["30.00"]


def test_unknown_columns_are_pointed_out_and_kept_as_a_profile(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    lines = ["Ref;When;How much", "A-1;23.07.2021 11:28:14;10.50", "A-2;24.07.2021 11:28:14;20.00"]
    dialog = opened(parts.write(lines))
    assert named(dialog, "import.columns_missing").isVisible()
    assert not can_import(dialog)
    for section, field in ((1, "order_number"), (2, "registered_at"), (3, "amount")):
        point(qtbot, parts, dialog, section, field)
    assert not named(dialog, "import.columns_missing").isVisible()
    named(dialog, "import.remember").click()
    press(qtbot, dialog, "import.start")
    assert parts.orders() == []  # a profile needs a name first
    named(dialog, "import.name").setText("Our shop")
    with qtbot.waitSignal(dialog.imported):
        press(qtbot, dialog, "import.start")
    assert parts.imports.profiles()[0] == "Our shop"
    assert [str(order.amount) for order in parts.orders()] == ["20.00", "10.50"]
    again = opened(parts.write([lines[0], "A-3;25.07.2021 11:28:14;5.00"], "next.csv"))
    assert named(again, "import.profile").value() == "Our shop"
    assert can_import(again)


def test_a_profile_name_that_is_taken_stops_before_anything_is_written(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    named(dialog, "import.remember").click()
    named(dialog, "import.name").setText("bereke")
    press(qtbot, dialog, "import.start")
    parts.settle(qtbot)
    assert any("bereke" in text for text in texts(dialog))
    assert parts.orders() == []
    assert dialog.isVisible()


def test_a_column_can_be_taken_from_us(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    model = named(dialog, "import.table").model()
    section = next(at for at in range(1, model.columnCount()) if model.columns[at - 1].field == "description")
    point(qtbot, parts, dialog, section, "")
    with qtbot.waitSignal(dialog.imported):
        press(qtbot, dialog, "import.start")
    assert {order.description for order in parts.orders()} == {None}
    assert {order.params["Описание заказа"] for order in parts.orders()} == {"За обед"}


def test_a_file_that_cannot_be_read_is_said_and_read_again(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    missing = parts.folder / "late.csv"
    dialog = opened(missing)
    error = named(dialog, "import.error")
    assert error.isVisible()
    assert "late.csv" in error.text()
    assert not can_import(dialog)
    parts.write([*HEAD, *GOOD], "late.csv")
    press(qtbot, dialog, "import.error.action")
    parts.settle(qtbot)
    assert not error.isVisible()
    assert can_import(dialog)


def test_several_files_are_looked_at_one_by_one(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    first, second = parts.write([*HEAD, GOOD[0]], "first.csv"), parts.write([*HEAD, GOOD[1]], "second.csv")
    dialog = opened(first, parts.folder / "missing.csv", second)
    files = named(dialog, "import.files")
    assert [files.item(at).text() for at in range(3)] == ["first.csv", "missing.csv", "second.csv"]
    assert "cannot be read" in files.item(1).toolTip()
    files.setCurrentRow(2)
    parts.settle(qtbot)
    assert "second.csv" in texts(dialog)
    with qtbot.waitSignal(dialog.imported) as imported:
        press(qtbot, dialog, "import.start")
    assert [Path(report.path).name for report in imported.args[0]] == ["first.csv", "second.csv"]
    assert len(parts.orders()) == 2
    assert dialog.isVisible()  # the missing one is still to be told about


def test_other_files_take_the_place_of_these(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    dialog.show_files([str(parts.write([*HEAD, GOOD[0]], "one.csv")), str(parts.write([*HEAD, GOOD[1]], "two.csv"))])
    parts.settle(qtbot)
    assert "one.csv" in texts(dialog)
    assert named(dialog, "import.files").count() == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1248, 688), (640, 360)])
def test_no_word_is_cut(
    qtbot: QtBot, qapp: QApplication, parts: Stage, opened: Open, language: str, size: tuple[int, int]
) -> None:
    with speaking(qapp, language):
        dialog = opened(parts.write(EXPLAINED))
        dialog.resize(*size)
        qtbot.waitUntil(lambda: cut_words(dialog) == [])


def test_an_open_dialog_follows_the_language(qapp: QApplication, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.write(EXPLAINED))
    for language in LANGUAGES:
        with speaking(qapp, language):
            qapp.processEvents()
            assert named(dialog, "import.start").text() == PRIMARY[language]
            assert named(dialog, "import.seal_title").text() == SEAL[language]
