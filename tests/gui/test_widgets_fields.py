"""Fields, choices and notices as a person uses them: typed, left, chosen, closed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.domain.money import KZT, Currency, Money
from desktop.views import fonts, theme
from desktop.views.icons import Icon
from desktop.views.theme import ThemeManager
from desktop.views.widgets import (
    AmountEdit,
    Button,
    CheckBox,
    ComboBox,
    DateEdit,
    EmptyState,
    FieldError,
    FilterChip,
    Menu,
    ProgressCard,
    SearchEdit,
    Segmented,
    Strip,
    Tabs,
    Toast,
)
from desktop.views.widgets.date_edit import parse_day
from desktop.views.widgets.menu import key_text

NARROW = "\u202f"


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    fonts.load_fonts()
    ThemeManager().apply(qapp, "light")


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    windows = []

    def put(*widgets: QWidget) -> QWidget:
        window = QWidget()
        line = QHBoxLayout(window)
        for widget in widgets:
            line.addWidget(widget)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    return put


def told(signal: object) -> list[object]:
    """What a signal tells from now on."""
    heard: list[object] = []
    signal.connect(heard.append)  # type: ignore[attr-defined]
    return heard


def test_the_search_tells_once_after_the_last_key(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    search = SearchEdit()
    show(search)
    heard = told(search.searched)
    qtbot.keyClicks(search, "753")
    assert heard == []
    with qtbot.waitSignal(search.searched, timeout=2000):
        pass
    assert heard == ["753"]


def test_enter_searches_at_once_and_not_twice(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    search = SearchEdit()
    show(search)
    heard = told(search.searched)
    search.setText("Абай")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert heard == ["Абай"]


def test_escape_clears_a_search_at_once(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    search = SearchEdit()
    show(search)
    search.set_silently("753")
    heard = told(search.searched)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), heard) == ("", [""])


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("1700", 170000),
        ("1 700,5", 170050),
        (f"1{NARROW}700.00", 170000),
        ("-3", -300),
        ("", None),
        ("abc", None),
        ("1.234", None),
    ],
)
def test_a_sum_is_read_as_people_type_it(show: Callable[..., QWidget], typed: str, minor: int | None) -> None:
    edit = AmountEdit()
    show(edit)
    edit.setText(typed)
    assert edit.amount() == (None if minor is None else Money(minor, KZT))
    assert edit.is_wrong() == (minor is None and bool(typed))


def test_a_sum_is_told_by_value_and_grouped_on_leaving(show: Callable[..., QWidget]) -> None:
    edit, other = AmountEdit(), Button("x")
    show(edit, other)
    heard = told(edit.amount_changed)
    edit.setFocus()
    edit.setText("1700")
    edit.setText("1700.00")
    other.setFocus()
    assert heard == [Money(170000, KZT)]
    assert edit.text() == f"1{NARROW}700.00"


def test_a_wrong_sum_is_marked_on_leaving_and_unmarked_while_typing(show: Callable[..., QWidget]) -> None:
    edit, other = AmountEdit(), Button("x")
    show(edit, other)
    edit.setFocus()
    edit.setText("17x")
    assert edit.property("error") != "true"
    other.setFocus()
    assert edit.property("error") == "true"
    edit.setText("17")
    assert edit.property("error") == "false"


def test_a_sum_set_by_the_page_is_not_told(show: Callable[..., QWidget]) -> None:
    edit = AmountEdit()
    show(edit)
    heard = told(edit.amount_changed)
    edit.set_amount(Money(1200, Currency("USD")))
    assert (edit.text(), edit.amount(), heard) == ("12.00", Money(1200, Currency("USD")), [])


@pytest.mark.parametrize("typed", ["23.07.2021", "23/7/21", "23 07 2021", "23072021", "230721", "2021-07-23", "23.07.2021 г."])
def test_a_day_is_read_as_people_type_it(typed: str) -> None:
    assert parse_day(typed) == date(2021, 7, 23)


def test_a_day_without_a_year_is_of_this_one() -> None:
    assert parse_day("23.07", today=date(2020, 1, 1)) == date(2020, 7, 23)


@pytest.mark.parametrize("typed", ["31.06.2021", "", "июль", "1", "32.13.2021"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert parse_day(typed) is None


def test_a_typed_day_is_told_once_and_written_out(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    edit = DateEdit()
    show(edit)
    heard = told(edit.date_changed)
    qtbot.keyClicks(edit, "23.7.21")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert (edit.text(), heard) == ("23.07.2021", [date(2021, 7, 23)])


def test_a_wrong_day_keeps_the_last_good_one(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    edit = DateEdit()
    show(edit)
    edit.set_value(date(2021, 7, 23))
    heard = told(edit.date_changed)
    edit.setText("31.06.2021")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.property("error") == "true"
    assert (edit.value(), heard) == (date(2021, 7, 23), [])


def test_page_keys_go_by_months_and_an_emptied_field_is_an_open_side(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    edit = DateEdit()
    show(edit)
    edit.set_value(date(2021, 3, 31))
    heard = told(edit.date_changed)
    qtbot.keyClick(edit, Qt.Key.Key_PageUp)
    edit.setText("")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert heard == [date(2021, 2, 28), None]


def test_the_calendar_opens_on_the_fields_month(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    edit = DateEdit()
    show(edit)
    edit.set_value(date(2021, 7, 23))
    heard = told(edit.date_changed)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert (popup.calendar.yearShown(), popup.calendar.monthShown()) == (2021, 7)
    popup.calendar.clicked.emit(popup.calendar.selectedDate().addDays(2))
    assert (edit.text(), heard) == ("25.07.2021", [date(2021, 7, 25)])
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_a_choice_survives_another_language(show: Callable[..., QWidget]) -> None:
    combo = ComboBox()
    show(combo)
    combo.set_choices([("created", "Created"), ("paid", "Paid")])
    combo.set_value("paid")
    heard = told(combo.chosen)
    combo.set_choices([("created", "Дата создания"), ("paid", "Дата оплаты")])
    assert (combo.value(), combo.currentText(), heard) == ("paid", "Дата оплаты", [])


def test_the_wheel_does_not_change_a_field_that_is_passed_by(show: Callable[..., QWidget]) -> None:
    other, combo = Button("x"), ComboBox()
    show(other, combo)
    combo.set_choices([(number, str(number)) for number in range(5)])
    other.setFocus()
    at = QPointF(combo.rect().center())
    buttons, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        combo, QWheelEvent(at, at, QPoint(), QPoint(0, -120), buttons, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    )
    assert combo.value() == 0


def test_one_segment_is_chosen_by_mouse_or_arrows(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    spans = Segmented()
    spans.setObjectName("reports.by")
    spans.set_choices([("day", "Сутки"), ("week", "Неделя"), ("month", "Месяц")])
    show(spans)
    spans.set_value("day")
    heard = told(spans.chosen)
    width = spans.width()
    qtbot.mouseClick(spans.button("week"), Qt.MouseButton.LeftButton)
    assert (spans.value(), heard, spans.width()) == ("week", ["week"], width)
    qtbot.keyClick(spans.button("week"), Qt.Key.Key_Right)
    assert spans.value() == "month"
    assert spans.button("week").objectName() == "reports.by.week"
    spans.set_choices([("day", "Күн"), ("week", "Апта"), ("month", "Ай")])
    assert spans.value() == "month"


def test_a_filter_is_turned_off_kept_and_taken_away(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    chip = FilterChip("Сумма", f"от 1{NARROW}000.00{NARROW}₸")
    show(chip)
    states, gone = told(chip.toggled), []
    chip.removed.connect(lambda: gone.append(True))
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    assert states == [False, True]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 14))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert (gone, states) == ([True, True], [False, True])
    assert chip.accessibleName() == f"Сумма от 1{NARROW}000.00{NARROW}₸"


def test_tabs_do_not_move_when_one_is_chosen(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    tabs = Tabs()
    tabs.add("Детали операции")
    tabs.add("История", 2)
    show(tabs)
    before = [tabs.tabRect(at) for at in range(2)]
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=before[1].center())
    assert tabs.currentIndex() == 1
    assert [tabs.tabRect(at) for at in range(2)] == before


def test_a_strip_says_all_and_offers_the_way(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    strip = Strip("bad", "Файл не открыт.", "Реестр не изменился.", "Повторить", closable=True)
    show(strip)
    assert strip.text() == "Файл не открыт. Реестр не изменился."
    with qtbot.waitSignal(strip.action_requested):
        qtbot.mouseClick(strip.action_button, Qt.MouseButton.LeftButton)
    closer = next(button for button in strip.findChildren(Button) if button.accessibleName() == "Close")
    with qtbot.waitSignal(strip.closed):
        qtbot.mouseClick(closer, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()


def test_a_toast_takes_the_place_of_the_last_and_stands_above_the_totals(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    window = show(Button("x"))
    window.resize(800, 400)
    Toast.show_in(window, "Скопировано")
    toast = Toast.show_in(window, "Записано 394 строки", "Отменить импорт", bottom=108)
    assert [seen.accessibleName() for seen in window.findChildren(Toast) if seen.isVisible()] == ["Записано 394 строки"]
    assert toast.height() == 40
    assert toast.geometry().bottom() == window.height() - 1 - 108 - 16
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert not [seen for seen in window.findChildren(Toast) if seen.isVisible()]


def test_progress_tells_counts_and_can_be_stopped(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    card = ProgressCard("Читаю", unit="строк")
    show(card)
    card.set_progress(118400, 200000)
    assert card.accessibleName() == f"Читаю 118{NARROW}400 of 200{NARROW}000 строк"
    with qtbot.waitSignal(card.cancelled):
        qtbot.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)


def test_an_empty_place_names_what_is_missing_and_the_way(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    way = Button("Показать с 28.01.2020", kind="primary")
    empty = EmptyState("За этот период заказов нет", "В реестре есть заказы с 28.01.2020.", [way])
    window = show(empty)
    window.resize(1280, 500)
    assert (empty.title(), empty.text()) == ("За этот период заказов нет", "В реестре есть заказы с 28.01.2020.")
    assert way.isVisible()
    qtbot.waitUntil(lambda: 150 <= way.mapTo(empty, QPoint()).x() <= 160)


def test_a_field_error_is_there_only_while_it_says_something(show: Callable[..., QWidget]) -> None:
    error = FieldError()
    show(Button("x"), error)
    assert not error.isVisible()
    error.set_text("Больше доступной")
    assert error.isVisible()
    error.set_text("")
    assert not error.isVisible()


def test_the_whole_line_of_a_check_can_be_clicked(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    check = CheckBox("Запоминать правки в профиле")
    show(check)
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 4, 12))
    assert check.isChecked()


@pytest.mark.parametrize(("keys", "text"), [("Ctrl+Shift+C", "Ctrl ⇧ C"), ("Return", "Enter"), ("Ctrl++", "Ctrl +"), ("", "")])
def test_keys_are_written_short(keys: str, text: str) -> None:
    assert key_text(QKeySequence(keys)) == text


def test_a_menu_has_rows_of_28_and_room_for_its_words(qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    menu.add_head("319 операций, 10 столбцов, по текущему фильтру")
    export = menu.add("Excel (CSV)", Icon.FILE_UP, "Ctrl+E")
    menu.addSeparator()
    denied = menu.add("Завершить платеж…", Icon.CIRCLE_CHECK)
    denied.setEnabled(False)
    menu.set_reason(denied, "завершен")
    menu.popup(QPoint(0, 0))
    assert menu.actionGeometry(export).height() == theme.lengths()["menu_row"]
    assert menu.width() >= menu.fontMetrics().horizontalAdvance("319 операций, 10 столбцов, по текущему фильтру")
    menu.close()


def test_widgets_speak_the_language_of_now(show: Callable[..., QWidget]) -> None:
    search, strip, card = SearchEdit(), Strip(closable=True), ProgressCard("x")
    show(search, strip, card)
    for widget in (search, strip, card):
        for button in widget.findChildren(Button):
            button.setAccessibleName("")
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert {button.accessibleName() for button in search.findChildren(Button)} == {"Clear search"}
    assert "Close" in {button.accessibleName() for button in strip.findChildren(Button)}
    assert card.cancel_button.text() == "Stop"


def test_the_hand_shows_where_the_calendar_opens(show: Callable[..., QWidget]) -> None:
    edit = DateEdit()
    show(edit)
    edit.resize(120, 32)
    for x, shape in ((112, Qt.CursorShape.ArrowCursor), (20, Qt.CursorShape.IBeamCursor)):
        at = QPointF(x, 16)
        none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(edit, QMouseEvent(QEvent.Type.MouseMove, at, edit.mapToGlobal(at), none, none, keys))
        assert edit.cursor().shape() is shape
