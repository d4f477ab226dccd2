"""Rows of a table as they are painted: the bar of the current row, hover, runs, chips, rows that are on their way."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTableView
from pytestqt.qtbot import QtBot

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.models.tables.column import RowRole
from desktop.models.tables.window import PLACEHOLDER
from desktop.views import fonts, formatting, theme
from desktop.views.delegates import RowState, delegate_for
from desktop.views.delegates.cells import amount_runs
from desktop.views.delegates.row import Ink
from desktop.views.theme import ThemeManager
from desktop.views.widgets.header import HeaderView, OverRole

NARROW = "\u202f"
KEYS = (ColumnKey.ORDER_NUMBER, ColumnKey.AMOUNT, ColumnKey.MASKED_PAN, ColumnKey.STATUS, ColumnKey.DESCRIPTION)
ROW = 28
AT = datetime(2021, 7, 22, 14, 41, 7, tzinfo=UTC)


def an_order(number: int) -> Order:
    return Order(
        id=number,
        order_number=f"{1900 + number}_1626964867",
        amount=Money(1000000, KZT),
        gross=Money(1000000, KZT),
        status=OrderStatus.DECLINED,
        registered_at=AT + timedelta(days=number),
        payment_system="VISA",
        masked_pan="440000" + "******" + "1182",
        description="Доставка, мкр. Самал-2, дом 104, второй подъезд, звонить заранее",
    )


class Rows(QAbstractTableModel):
    """Three orders and a row that is on its way."""

    def __init__(self) -> None:
        super().__init__()
        self._orders = [an_order(number) for number in range(3)]

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802
        return 4

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802
        return len(KEYS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        order = self._orders[index.row()] if index.row() < 3 else None
        if role == RowRole:
            return order
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if order is None:
            return PLACEHOLDER
        texts = (
            order.order_number,
            formatting.money(order.amount),
            formatting.pan(order.masked_pan),
            formatting.status_text(order),
            order.description,
        )
        return texts[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == OverRole and section == 4:
            return "column 9"
        return ["Order number", "Refunded amount", "Card", "Status", "Text"][section] if role == 0 else None


@pytest.fixture(params=["light", "dark"])
def table(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[QTableView]:
    fonts.load_fonts()
    manager = ThemeManager()
    manager.apply(qapp, request.param)
    view, model = QTableView(), Rows()
    model.setParent(view)
    qtbot.addWidget(view)
    view.setModel(model)
    view.setHorizontalHeader(HeaderView(view))
    view.verticalHeader().hide()
    view.verticalHeader().setMinimumSectionSize(ROW)
    view.verticalHeader().setDefaultSectionSize(ROW)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    state = RowState(view)
    for place, (key, width) in enumerate(zip(KEYS, (148, 124, 168, 164, 120), strict=True)):
        view.setItemDelegateForColumn(place, delegate_for(key, view, state))
        view.setColumnWidth(place, width)
    view.resize(760, 200)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    manager.apply(qapp, "light")


def row(view: QTableView, number: int) -> QImage:
    """The pixels of one row."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(image)
    return image.copy(0, number * ROW, image.width(), ROW)


def role(name: str) -> str:
    return theme.current().color(name).name()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x, y in product(range(image.width()), range(image.height()))}


def has(image: QImage, name: str) -> bool:
    ink = theme.current().color(name).getRgb()
    near = (max(abs(a - b) for a, b in zip(QColor(seen).getRgb()[:3], ink[:3], strict=True)) for seen in colours(image))
    return min(near) <= 40


def test_a_row_lies_on_the_surface_over_a_hairline(table: QTableView) -> None:
    image = row(table, 1)
    assert image.pixelColor(700, 3).name() == role("surface")
    assert image.pixelColor(700, ROW - 1).name() == role("hairline")


def test_the_current_row_has_a_bar_and_the_selected_one_a_ground(table: QTableView) -> None:
    table.selectRow(1)
    image = row(table, 1)
    assert [image.pixelColor(x, 10).name() for x in (0, 2, 3)] == [role("accent"), role("accent"), role("selected")]
    assert role("accent") not in colours(row(table, 0).copy(0, 0, 6, ROW))


def test_only_the_keyboard_frames_the_current_cell(table: QTableView, qtbot: QtBot) -> None:
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 14))
    assert role("focus") not in colours(row(table, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    image = row(table, 1)
    cell = table.visualRect(table.currentIndex())
    assert cell.left() == 148
    assert [image.pixelColor(cell.center().x(), y).name() for y in (0, 1, ROW - 1)] == [role("focus")] * 3
    assert image.pixelColor(100, 0).name() != role("focus")


def test_the_row_under_the_pointer_is_lit_as_a_whole(table: QTableView) -> None:
    at = QPointF(300, ROW + 10)
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, at, table.viewport().mapToGlobal(at), none, none, keys)
    QApplication.sendEvent(table.viewport(), moved)
    assert row(table, 1).pixelColor(700, 3).name() == role("hover")
    assert row(table, 1).pixelColor(6, 3).name() == role("hover")
    assert row(table, 2).pixelColor(6, 3).name() == role("surface")


def test_sums_end_at_the_padding_with_a_muted_fraction(table: QTableView) -> None:
    cell = row(table, 0).copy(148, 0, 124, ROW - 1)
    ground = {role("surface")}
    assert colours(cell.copy(117, 0, 7, ROW - 1)) == ground, "8 px of padding at the right"
    assert has(cell.copy(20, 0, 60, ROW - 1), "text")
    assert not has(cell.copy(88, 0, 36, ROW - 1), "text"), "the fraction and the sign are muted"


def test_the_brand_is_told_only_where_there_is_room(table: QTableView) -> None:
    ground = {role("surface")}
    after_digits = (148 + 124 + 124, 0, 40, ROW - 1)
    assert colours(row(table, 0).copy(*after_digits)) != ground
    table.setColumnWidth(2, 150)
    assert colours(row(table, 0).copy(148 + 124 + 124, 0, 24, ROW - 1)) == ground


def test_a_status_is_painted_as_its_chip(table: QTableView) -> None:
    image = row(table, 0).copy(148 + 124 + 168, 0, 164, ROW)
    assert {role("bad_bg")} <= colours(image)
    assert has(image, "bad_fg")


def test_a_row_on_its_way_is_bars(table: QTableView) -> None:
    image = row(table, 3)
    assert colours(image.copy(0, 0, image.width(), ROW - 1)) - {role("surface"), role("hairline")} == set() or not has(
        image, "text"
    )
    assert image.pixelColor(30, ROW // 2).name() == role("hairline")


def test_the_header_stands_on_a_rule_and_shows_the_sort(table: QTableView) -> None:
    header = table.horizontalHeader()
    assert isinstance(header, HeaderView)
    header.set_sort([(0, True), (3, False)])
    image = QImage(header.viewport().size(), QImage.Format.Format_RGB32)
    header.viewport().render(image)
    assert header.height() == 40
    assert image.pixelColor(700, 39).name() == role("border")
    assert has(image.copy(0, 0, 148, 39), "accent")
    assert has(image.copy(148 + 124 + 168, 0, 164, 39), "accent")
    assert not has(image.copy(150, 0, 120, 39), "accent")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"10{NARROW}000.00{NARROW}₸", [(f"10{NARROW}000", "text"), (f".00{NARROW}₸", "text3")]),
        (f"8{NARROW}740.50{NARROW}₸", [(f"8{NARROW}740.50", "text"), (f"{NARROW}₸", "text3")]),
        ("522.90", [("522.90", "text")]),
        (f"0.00{NARROW}₸", [(f"0.00{NARROW}₸", "text3")]),
        (f"\u22124{NARROW}500.00", [(f"\u22124{NARROW}500", "text"), (".00", "text3")]),
        (f"1{NARROW}500{NARROW}JPY", [(f"1{NARROW}500", "text"), (f"{NARROW}JPY", "text3")]),
        ("не сумма", [("не сумма", "text")]),
    ],
)
def test_a_written_sum_is_taken_apart(text: str, told: list[tuple[str, str]]) -> None:
    assert list(amount_runs(text)) == told


@pytest.mark.parametrize("text", ["1 700", ".50 ₸", "Ақтөбе қаласы", "<b>1</b>", "11:28:14", " "])
def test_a_text_is_as_wide_as_its_letters_and_never_markup(qapp: QApplication, text: str) -> None:
    font = fonts.font("base", tnum=True)
    assert Ink(font).width(text) == QFontMetrics(font).horizontalAdvance(text)
