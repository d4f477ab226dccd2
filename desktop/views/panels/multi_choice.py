"""A field that takes several of the values present in the registry: closed it names them, open it is a list of checks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.widgets.checks import paint_check
from desktop.views.widgets.paint import box, glyph, middle

ROW, ROWS_SHOWN, PAD = 28, 10, 9


class _CheckRow(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        now, rect = theme.current(), option.rect  # type: ignore[attr-defined]
        hot = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]
        painter.fillRect(rect, now.color("hover" if hot else "surface"))
        checked = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        paint_check(painter, QRect(rect.left() + PAD, middle(rect, 16), 16, 16), checked)
        painter.setPen(now.color("text"))
        room = rect.adjusted(PAD + 24, 0, -PAD, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class _Popup(QFrame):
    """Closes on Esc, Enter and a click elsewhere; Space and a click set a check."""

    def __init__(self, field: "MultiChoice") -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setItemDelegate(_CheckRow(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.installEventFilter(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.list)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                self.close()
                return True
            if event.key() == Qt.Key.Key_Space and self.list.currentItem() is not None:
                self.flip(self.list.currentItem())
                return True
        return False

    def flip(self, item: QListWidgetItem) -> None:
        checked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), theme.current().color("surface"), theme.current().color("border"), 0)


class MultiChoice(QWidget):
    """Signals: `chosen` (frozenset of values) when a person changed it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[tuple[object, str]] = []
        self._values: frozenset[object] = frozenset()
        self._placeholder = ""
        self.setFixedHeight(theme.lengths()["control_small"])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(96)

    def set_placeholder(self, text: str) -> None:
        self._placeholder = text
        self.update()

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """(value, word); a chosen value that is not among them stays and is offered too."""
        known = {value for value, _word in choices}
        self._choices = [*choices, *((value, str(value)) for value in sorted(self._values - known, key=str))]
        self.update()

    def set_values(self, values: frozenset[object]) -> None:
        """Without telling."""
        self._values = values
        self.set_choices([choice for choice in self._choices if choice])

    def values(self) -> frozenset[object]:
        return self._values

    def open(self) -> _Popup:
        popup = _Popup(self)
        for value, word in self._choices:
            item = QListWidgetItem(word, popup.list)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setToolTip(word)
            item.setCheckState(Qt.CheckState.Checked if value in self._values else Qt.CheckState.Unchecked)
        popup.list.itemClicked.connect(popup.flip)
        popup.list.itemChanged.connect(self._on_changed)
        rows = max(1, min(len(self._choices), ROWS_SHOWN))
        popup.setFixedSize(max(self.width(), 160), rows * ROW + 8)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        popup.list.setFocus()
        popup.list.setCurrentRow(0)
        return popup

    def _on_changed(self, item: QListWidgetItem) -> None:
        value = frozenset({item.data(Qt.ItemDataRole.UserRole)})
        checked = item.checkState() == Qt.CheckState.Checked
        self._values = self._values | value if checked else self._values - value
        self.update()
        self.chosen.emit(self._values)

    def _words(self) -> str:
        return ", ".join(word for value, word in self._choices if value in self._values)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box(painter, self.rect(), now.color("surface"), now.color("focus" if self.hasFocus() else "border"))
        if self.hasFocus():
            box(painter, self.rect().adjusted(1, 1, -1, -1), None, now.color("focus"), 3)
        words = self._words()
        painter.setPen(now.color("text" if words else "text3"))
        room = QRect(PAD, 0, self.width() - PAD - 28, self.height())
        shown = painter.fontMetrics().elidedText(words or self._placeholder, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        glyph(painter, QPoint(self.width() - 20, middle(self.rect(), 12)), Icon.CHEVRON_DOWN, "text2", 12)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(self._words())
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
            return
        super().keyPressEvent(event)
