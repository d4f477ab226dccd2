"""«Предварительный просмотр»: the first rows as they would be loaded, the file's column over ours. A press on a caption
opens the fields that the column can be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyledItemDelegate, QVBoxLayout, QWidget

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.orders import Order
from desktop.models.tables.column import RowRole
from desktop.services.imports import FilePreview
from desktop.views import fonts, formatting, theme
from desktop.views.delegates import RowState, TextDelegate, delegate_for
from desktop.views.delegates.row import PAD
from desktop.views.dialogs.elided import ElidedLabel
from desktop.views.dialogs.frame import interface_language
from desktop.views.dialogs.import_table import TableView
from desktop.views.dialogs.import_words import FIELDS, field_word
from desktop.views.icons import Icon
from desktop.views.pages.registry_columns import build_columns
from desktop.views.widgets import Hairline, Label, Segmented
from desktop.views.widgets.chip import chip_width
from desktop.views.widgets.header import HeaderView, OverRole
from desktop.views.widgets.menu import Menu
from desktop.views.widgets.paint import glyph

_ROW_WIDTH = 68
_LEAST, _MOST = 56, 240
_LEAST_ROWS = 5
_HEADER = 44
_TOP = Qt.AlignmentFlag.AlignTop
_Index = QModelIndex | QPersistentModelIndex


# What tells rows apart and is checked by eye stands first, what is not ours last.
_FIRST = (
    ColumnKey.ORDER_NUMBER,
    ColumnKey.RRN,
    ColumnKey.AMOUNT,
    ColumnKey.FEE,
    ColumnKey.REGISTERED_AT,
    ColumnKey.MASKED_PAN,
    ColumnKey.STATUS,
    ColumnKey.REFUNDED,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A file column (from 0) on screen: its caption in the file, our field or an empty name, and how a row shows it."""

    column: int
    caption: str
    field: str
    title: str
    text: Callable[[Order], str]
    right: bool = False


class PreviewModel(QAbstractTableModel):
    """The file's row number, then every column of the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Shown, ...] = ()
        self.row_caption = ""
        self.place_words = "{number}"
        self._all: Sequence[tuple[int, str, Order]] = ()
        self._rows: Sequence[tuple[int, str, Order]] = ()

    def show_preview(self, columns: Sequence[Shown], rows: Sequence[tuple[int, str, Order]], verdict: str) -> None:
        self.beginResetModel()
        self.columns = tuple(columns)
        self._all = rows
        self._rows = self._matching(verdict)
        self.endResetModel()

    def show_only(self, verdict: str) -> None:
        """`all`, `new` or `updated`."""
        self.beginResetModel()
        self._rows = self._matching(verdict)
        self.endResetModel()

    def _matching(self, verdict: str) -> list[tuple[int, str, Order]]:
        return [row for row in self._all if verdict in ("all", row[1])]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number, _, order = self._rows[index.row()]
        if role == RowRole:
            return order
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return formatting.count(number) if index.column() == 0 else self.columns[index.column() - 1].text(order)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section - 1].title if section else self.row_caption
        if section == 0:
            return None
        column = self.columns[section - 1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        if role == OverRole:
            return " "  # keeps the line free: the header writes the place there, elided
        return column.caption if role == Qt.ItemDataRole.ToolTipRole else None

    def place(self, section: int) -> str:
        """«столбец 4», with the file's own caption where it differs from ours."""
        column = self.columns[section - 1]
        words = self.place_words.format(number=column.column + 1)
        if column.caption and column.caption.casefold() != column.title.casefold():
            return f"{words} · {column.caption}"
        return words


class _Header(HeaderView):
    """Over our caption stands which column of the file it is. Signal: `pressed_at` (section, global place)."""

    pressed_at = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, height=_HEADER)
        self.setMouseTracking(True)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        model = self.model()
        if section == 0 or not isinstance(model, PreviewModel):
            return
        right = model.columns[section - 1].right
        area = rect.adjusted(PAD, 4, -PAD, 0)
        painter.save()
        painter.setFont(fonts.font("micro", 400))
        painter.setPen(theme.current().color("text3"))
        place = painter.fontMetrics().elidedText(model.place(section), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | _TOP, place)
        if self.underMouse() and rect.contains(self.viewport().mapFromGlobal(self.cursor().pos())):
            x = area.left() - 6 if right else area.right() - 6
            glyph(painter, QPoint(x, rect.bottom() - 20), Icon.CHEVRON_DOWN, "text2", 12)
        painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        resizing = self.cursor().shape() is Qt.CursorShape.SplitHCursor
        if section > 0 and event.button() is Qt.MouseButton.LeftButton and not resizing:
            self.pressed_at.emit(section, event.globalPosition().toPoint())


class PreviewPanel(QWidget):
    """Signal: `pointed` (file column from 0, field; an empty name takes the column from us)."""

    pointed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: FilePreview | None = None
        self._zone: Any = None
        self._title = Label(weight=600)
        self._note = ElidedLabel(tone="text3", tnum=True)
        self._which = Segmented()
        self._which.setObjectName("import.which")
        self._header = _Header()
        self._model = PreviewModel(self)
        self._table = TableView(self._header)
        self._table.setObjectName("import.table")
        self._table.setModel(self._model)
        self._state = RowState(self._table)
        self._delegates: list[QStyledItemDelegate] = []
        self._lay_out()
        self._which.chosen.connect(self._model.show_only)
        self._header.pressed_at.connect(self._open_menu)
        self.retranslate()
        self._which.set_value("all")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._note)
        head.addStretch(1)
        head.addWidget(self._which)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Hairline())
        lines.addLayout(head)
        lines.addWidget(self._table, 1)
        self._table.setMinimumHeight(_HEADER + _LEAST_ROWS * theme.lengths()["row"])

    def show_preview(self, preview: FilePreview, zone: Any) -> None:
        """The columns and rows; `zone` is the merchant's."""
        self._preview, self._zone = preview, zone
        columns = self._columns(preview)
        self._model.show_preview(columns, preview.rows, str(self._which.value()))
        self._dress(columns, preview.rows)
        report = preview.report
        good = report.new + report.updated + report.unchanged
        if good > len(preview.rows):
            words = self.tr("first {shown} rows of {count}")
            self._note.set_text(words.format(shown=len(preview.rows), count=formatting.count(good)))
        else:
            self._note.set_text(self.tr("%n row(s)", "", good))

    def _columns(self, preview: FilePreview) -> list[Shown]:
        known = {c.key: c for c in build_columns(tuple(ColumnKey), self._zone, interface_language())}
        made = []
        for at, caption in enumerate(preview.captions):
            field = preview.mapping.get(at, "")
            ours = known.get(field)
            if ours is not None:
                made.append(Shown(at, caption, field, ours.title, ours.text, ours.right))
            elif field:
                made.append(Shown(at, caption, field, field_word(field), partial(_attribute, field)))
            else:
                made.append(Shown(at, caption, "", self.tr("kept as a parameter"), partial(_parameter, caption)))
        return sorted(made, key=_rank)

    def _dress(self, columns: Sequence[Shown], rows: Sequence[tuple[int, str, Order]]) -> None:
        """Delegates and widths of the columns."""
        for delegate in self._delegates:
            delegate.deleteLater()
        self._delegates = [TextDelegate(self._table, self._state)]
        for column in columns:
            is_ours = column.field in set(ColumnKey)
            made = delegate_for(ColumnKey(column.field), self._table, self._state) if is_ours else None
            self._delegates.append(made or TextDelegate(self._table, self._state))
        self._table.setColumnWidth(0, _ROW_WIDTH)
        for section, delegate in enumerate(self._delegates):
            self._table.setItemDelegateForColumn(section, delegate)
            if section:
                self._table.setColumnWidth(section, _width(columns[section - 1], rows))

    def _open_menu(self, section: int, place: QPoint) -> None:
        self.menu_for(section).popup(place)

    def menu_for(self, section: int) -> Menu:
        """What the file column of this section can be; the present one is checked."""
        column = self._model.columns[section - 1]
        menu = Menu(self)
        menu.setObjectName("import.field_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = [("", self.tr("none of ours, keep as a parameter")), *((name, field_word(name)) for name in FIELDS)]
        for name, word in choices:
            action = menu.add(word)
            action.setObjectName(f"import.field.{name}")
            action.setCheckable(True)
            action.setChecked(name == column.field)
            action.triggered.connect(partial(self._point, column, name))
            if not name:
                menu.addSeparator()
        return menu

    def _point(self, column: Shown, field: str, _checked: bool = False) -> None:
        if field != column.field:
            self.pointed.emit(column.column, field)

    def retranslate(self) -> None:
        self._title.set_text(self.tr("Preview"))
        self._table.setAccessibleName(self.tr("Preview"))
        self._which.set_choices([("all", self.tr("All")), ("new", self.tr("New")), ("updated", self.tr("Updated"))])
        self._model.row_caption = self.tr("Row")
        self._model.place_words = self.tr("column {number}")
        if self._preview is not None:
            self.show_preview(self._preview, self._zone)


def _rank(shown: Shown) -> int:
    if shown.field in _FIRST:
        return _FIRST.index(ColumnKey(shown.field))
    return len(_FIRST) + (not shown.field)


def _width(column: Shown, rows: Sequence[tuple[int, str, Order]]) -> int:
    """Wide enough for every value and both captions; long texts end at `_MOST`."""
    values = QFontMetrics(fonts.font(tnum=True, zero=True))
    texts = (column.text(order) for _, _, order in rows)
    if column.field == ColumnKey.STATUS:
        widest = max((chip_width(text) for text in texts), default=0)
    else:
        widest = max((values.horizontalAdvance(text) for text in texts), default=0)
    caption = QFontMetrics(fonts.font("small", 500)).horizontalAdvance(column.title)
    return min(max(widest, caption, _LEAST) + 2 * PAD, _MOST)


def _attribute(name: str, order: Order) -> str:
    value = getattr(order, name, None)
    return str(value) if isinstance(value, str | int) else ""


def _parameter(caption: str, order: Order) -> str:
    return order.params.get(caption, "")
