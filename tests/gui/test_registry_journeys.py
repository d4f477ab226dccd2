"""Journeys of a clerk through the registry page, over the bank guide's own orders."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTableView, QWidget
from registry_stage import IN_ORDER, Window, fill

from desktop.models.domain.statuses import OrderStatus
from desktop.services.settings import COLUMN_WIDTHS
from desktop.views.actions import Act
from desktop.views.panels.filter_fields import FilterField

Open = Callable[..., Window]
WORDS = {
    "ru": ("Транзакции", "Номер заказа", "Отклонен", "Сумма возврата", "Показаны все 16 операций"),
    "kk": ("Транзакциялар", "Тапсырыс нөмірі", "Қабылданбаған", "Қайтару сомасы", "16 операция түгел көрсетілді"),
    "en": ("Transactions", "Order number", "Declined", "Refunded amount", "All 16 operations are shown"),
}


@pytest.fixture
def opened(qtbot, qapp) -> Iterator[Open]:
    """Opens windows and closes them in the end."""
    windows: list[Window] = []

    def open_window(*argv: str) -> Window:
        windows.append(Window(qtbot, *argv))
        return windows[-1]

    yield open_window
    for window in reversed(windows):
        window.close()


@pytest.fixture
def window(opened: Open, data_dir: Path) -> Window:
    fill(data_dir)
    return opened("--data-dir", str(data_dir), "--lang", "en")


# --- opening


@pytest.mark.parametrize("language", WORDS)
def test_a_registry_opens_on_its_orders_in_each_language(opened, data_dir, language):
    fill(data_dir)
    window = opened("--data-dir", str(data_dir), "--lang", language)
    title, number, declined, refunded, shown = WORDS[language]
    assert window.page.toolbar.title.text() == title
    assert window.column("order_number") == IN_ORDER
    assert (window.captions()[0], window.captions()[9]) == (number, refunded)
    assert window.text(0, "status") == declined
    assert window.window.status.left.text().startswith(shown)
    assert window.figure("filter", "count") == "16"


def test_the_first_window_loads_the_training_data_by_its_key(opened, data_dir):
    window = opened("--data-dir", str(data_dir), "--lang", "en")
    start_page = window.find(QWidget, "start")
    window.bot.keyClick(start_page, Qt.Key.Key_2)
    window.wait(lambda: window.window.page is not None)
    window.settle()
    assert window.column("order_number") == IN_ORDER


def test_an_import_is_taken_back_and_the_first_window_returns(opened, data_dir):
    fill(data_dir)
    window = opened("--data-dir", str(data_dir))
    window.page.actions_[Act.UNDO_IMPORT].trigger()
    window.wait(lambda: window.find(QWidget, "start").isVisible())
    assert window.page.model.rowCount() == 0


def test_review_shows_a_file_and_leaves_nothing(opened, home, tmp_path):
    from registry_stage import SAMPLE

    before = sorted(path for path in home.rglob("*") if path.is_file())
    window = opened("--lang", "en", "--review", *map(str, SAMPLE))
    window.wait(lambda: window.page.model.rowCount() == 16)
    assert window.find(QAbstractButton, "transactions.import").isEnabled() is False
    assert "nothing is kept" in window.window.status.right.text()
    window.close()
    assert sorted(path for path in home.rglob("*") if path.is_file()) == before


# --- finding


def test_the_search_acts_at_once_on_enter(window):
    window.type_into("transactions.search", "ужин", enter=True)
    assert window.column("order_number") == ["2000"]
    window.find(QLineEdit, "transactions.search").clear()
    window.settle()
    assert window.column("order_number") == IN_ORDER


def test_the_search_waits_for_the_last_key(window):
    asked = []
    window.query.state_changed.connect(lambda state: asked.append(state.filter.search))
    window.type_into("transactions.search", "117489005146")
    assert asked == []
    window.wait(lambda: window.page.model.rowCount() == 1)
    assert asked == ["117489005146"]


def test_a_search_for_one_payment_looks_outside_the_period_and_says_so(window):
    window.click("transactions.filters")
    window.type_into("transactions.filter.from", "01.01.2021", enter=True)
    assert "753_1580216531" not in window.column("order_number")
    window.click("transactions.filters")
    window.type_into("transactions.search", "753_1580216531", enter=True)
    assert window.column("order_number") == ["753_1580216531"]
    assert "whole registry" in window.page.chips._said.text()


def test_a_status_is_chosen_in_the_panel_and_shown_as_a_chip(window):
    window.click("transactions.filters")
    row = window.page.panel._editors[FilterField.STATUSES].rows[OrderStatus.APPROVED]
    assert row.count.text() == "3"
    window.click("transactions.filter.status.APPROVED")
    assert window.column("order_number") == ["21", "20", "19"]
    window.click("transactions.filters")
    assert window.page.chips.fields == (FilterField.STATUSES,)
    assert "Hidden: status 13" in window.page.chips._said.text()


def test_a_chip_is_switched_off_without_being_lost(window):
    window.click("transactions.filters")
    window.click("transactions.filter.status.APPROVED")
    window.click("transactions.filters")
    chip = window.page.chips.chip(FilterField.STATUSES)
    window.bot.keyClick(chip, Qt.Key.Key_Space)
    window.settle()
    assert window.page.model.rowCount() == 16
    assert window.query.state.filter.statuses == {OrderStatus.APPROVED}
    window.bot.keyClick(chip, Qt.Key.Key_Space)
    window.settle()
    assert window.page.model.rowCount() == 3
    window.bot.keyClick(chip, Qt.Key.Key_Delete)
    window.settle()
    assert (window.page.model.rowCount(), window.page.chips.fields) == (16, ())


def test_all_but_the_chosen_statuses(window):
    window.click("transactions.filters")
    window.click("transactions.filter.status.DECLINED")
    window.click("transactions.filter.statuses_excluded")
    assert "2000" not in window.column("order_number")
    assert window.page.model.rowCount() == 8


def test_sums_are_typed_as_people_write_them(window):
    window.click("transactions.filters")
    window.type_into("transactions.filter.amount_from", "1 000,00", enter=True)
    assert window.column("order_number") == ["2000", "123", "753_1580216531"]
    window.type_into("transactions.filter.amount_to", "1700", enter=True)
    assert window.column("order_number") == ["123", "753_1580216531"]


def test_an_empty_period_offers_the_one_that_has_orders(window):
    window.click("transactions.filters")
    window.type_into("transactions.filter.from", "01.01.2019", enter=True)
    window.type_into("transactions.filter.to", "31.12.2019", enter=True)
    empty = window.page.overlay.empty
    assert (empty.title(), "28.01.2020" in empty.text()) == ("No orders in this period", True)
    window.click("transactions.empty.show")
    assert window.page.model.rowCount() == 16
    assert empty.isVisible() is False


def test_a_filter_that_finds_nothing_offers_to_be_cleared(window):
    window.type_into("transactions.search", "nobody", enter=True)
    assert window.page.overlay.empty.title() == "Nothing matches this filter"
    window.click("transactions.empty.clear")
    assert window.page.model.rowCount() == 16
    assert window.find(QLineEdit, "transactions.search").text() == ""


def test_a_pasted_list_finds_its_orders_and_names_the_missing(window):
    QGuiApplication.clipboard().setText("2000\n753_1580216531\nnowhere\n")
    field = window.find(QLineEdit, "transactions.search")
    window.bot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert window.column("order_number") == ["2000", "753_1580216531"]
    strip = window.find(QWidget, "transactions.list_result")
    assert "Found: 2. Missing: 1. Ambiguous: 0." in strip.text()
    window.click("transactions.list_result.action")
    assert QGuiApplication.clipboard().text() == "nowhere"


def test_the_table_is_filtered_by_a_cell(window):
    window.table.setCurrentIndex(window.page.model.index(5, window.page.model.column_of("status")))
    window.page.actions_[Act.FILTER_BY_CELL].trigger()
    window.settle()
    assert window.column("order_number") == ["21", "20", "19"]


# --- sorting, sums, copies


def test_a_click_on_a_caption_sorts_and_a_second_turns_it(window):
    header = window.page.table.header
    place = window.page.model.column_of("amount")
    header.sectionClicked.emit(place)
    window.settle()
    assert window.column("order_number")[:3] == ["2000", "753_1580216531", "123"]
    header.sectionClicked.emit(place)
    window.settle()
    assert window.column("order_number")[0] == "12"
    assert window.column("order_number")[-3:] == ["123", "753_1580216531", "2000"]


def test_the_selection_adds_up_and_survives_another_sort(window):
    window.select("753_1580216531", "15")
    assert [window.figure("selection", name) for name in ("count", "gross", "net")] == ["2", "1700.01", "1700.01"]
    window.page.table.header.sectionClicked.emit(window.page.model.column_of("amount"))
    window.settle()
    assert window.figure("selection", "count") == "2"
    chosen = {window.text(index.row(), "order_number") for index in window.table.selectionModel().selectedRows()}
    assert chosen == {"753_1580216531", "15"}


def test_everything_selected_adds_up_as_the_filter_does(window):
    window.page.actions_[Act.SELECT_ALL].trigger()
    window.settle()
    for name in ("count", "gross", "fee", "refunded", "net"):
        assert window.figure("selection", name) == window.figure("filter", name)


def test_rows_are_copied_as_a_spreadsheet_takes_them(window):
    window.select("123", "12")
    window.page.actions_[Act.COPY].trigger()
    window.settle()
    first, second = QGuiApplication.clipboard().text().splitlines()
    date = "23.07.2021 11:24:40"
    assert first.split("\t")[:6] == ["123", "111111111111", "1000.00", "0.00", "CARD", date]
    assert second.split("\t")[-2:] == ["Refunded", "0.01"]
    window.page.actions_[Act.COPY_WITH_HEADERS].trigger()
    window.settle()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert (len(lines), lines[0].split("\t")) == (3, window.captions())


def test_a_figure_is_copied_by_a_click_and_its_row_with_ctrl(window):
    net = window.page.totals.figure("filter", "net")
    window.bot.mouseClick(net, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "1700.06"
    window.bot.mouseClick(net, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    captions, figures = QGuiApplication.clipboard().text().split("\n")
    assert figures.split("\t") == ["By the filter", "16", "1700.07", "0.00", "0.01", "1700.06"]
    assert captions.split("\t")[1:] == ["Count", "Gross", "Fee", "Refunded", "Net"]


# --- what stays


def test_a_restart_keeps_filter_columns_widths_sort_and_panel(opened, data_dir):
    fill(data_dir)
    first = opened("--data-dir", str(data_dir), "--lang", "en")
    first.click("transactions.filters")
    first.click("transactions.filter.status.DECLINED")
    first.page.show_columns(first.page.columns[:4])
    first.page.table.header.resizeSection(1, 190)
    first.page.table.header.sectionClicked.emit(2)
    first.settle()
    order = first.column("order_number")
    first.close()

    second = opened("--data-dir", str(data_dir), "--lang", "en")
    assert second.column("order_number") == order
    assert len(order) == 8
    assert second.captions() == ["Order number", "RRN", "Amount", "Fee"]
    assert second.page.table.columnWidth(1) == 190
    assert second.page.settings.get(COLUMN_WIDTHS) == {"rrn": 190}
    assert second.page.panel is not None
    assert second.page.panel.isVisible()


def test_the_language_is_changed_live_and_kept(opened, data_dir):
    fill(data_dir)
    window = opened("--data-dir", str(data_dir), "--lang", "ru")
    window.click("transactions.filters")
    window.click("nav.language.kk")
    title, number, declined, _, shown = WORDS["kk"]
    assert window.page.toolbar.title.text() == title
    assert (window.captions()[0], window.text(0, "status")) == (number, declined)
    assert window.window.status.left.text().startswith(shown)
    assert window.page.panel.tabs.tabText(0) == "Сүзгілер"
    window.close()
    assert opened("--data-dir", str(data_dir)).captions()[0] == number


def test_the_curtain_covers_people_and_sums_at_one_press(window):
    curtain = window.page.actions_[Act.CURTAIN]
    assert window.text(0, "masked_pan") == "5555 •••• 5557"
    curtain.trigger()
    assert "5557" not in window.text(0, "masked_pan")
    assert "10" not in window.text(0, "amount")
    assert window.figure("filter", "gross") == ""
    window.select("2000")
    window.page.actions_[Act.COPY].trigger()
    window.settle()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("2000\t")
    assert "5557" not in copied
    assert "10000.00" not in copied
    curtain.trigger()
    assert window.text(0, "masked_pan") == "5555 •••• 5557"
    assert window.text(0, "amount") == "10\u202f000.00\u202f₸"


# --- reach


@pytest.mark.parametrize("language", WORDS)
def test_everything_that_can_be_used_has_a_name_in_words_and_one_for_tests(opened, data_dir, language):
    fill(data_dir)
    window = opened("--data-dir", str(data_dir), "--lang", language)
    window.click("transactions.filters")
    for field in FilterField:
        check = window.find(QAbstractButton, f"transactions.fields.{field.value}")
        if not check.isChecked():
            check.click()
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QComboBox, QTableView, QAbstractSpinBox):
        for part in window.window.findChildren(kind):
            if part.isVisible() and not (part.objectName() and (part.accessibleName() or getattr(part, "text", str)())):
                nameless.append(f"{type(part).__name__} {part.objectName()!r} in {type(part.parent()).__name__}")
    assert nameless == []


@pytest.mark.parametrize(("width", "height", "mode"), [(1440, 900, "wide"), (1280, 720, "compact"), (640, 360, "tight")])
def test_nothing_is_cut_in_kazakh_at_any_size(opened, data_dir, width, height, mode):
    fill(data_dir)
    window = opened("--data-dir", str(data_dir), "--lang", "kk")
    window.window.resize(width, height)
    window.settle()
    assert (window.page.mode, window.window.width()) == (mode, width)
    cut = []
    for button in window.window.findChildren(QAbstractButton):
        if button.isVisible() and button.width() < button.sizeHint().width():
            cut.append((button.objectName(), button.width(), button.sizeHint().width()))
        if button.isVisible() and not window.window.rect().contains(button.mapTo(window.window, button.rect().center())):
            cut.append((button.objectName(), "outside"))
    assert cut == []
