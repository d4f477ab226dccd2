"""A closed list of choices: value and word."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.widgets.paint import box, glyph, middle


class ComboBox(QComboBox):
    """`chosen` tells the value a person chose. The wheel changes it only while it has the focus."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("small", "true" if small else "false")
        self.setFixedHeight(theme.lengths()["control_small" if small else "control"])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setView(QListView())  # the style's own popup would frame the chosen row
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """(value, word) pairs; the chosen value stays chosen where it is still there (another language)."""
        value = self.value()
        self.clear()
        for choice, word in choices:
            self.addItem(word, choice)
        self.set_value(value)

    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Chooses without telling; nothing is chosen when the value is not among the choices and the field has a
        placeholder, else the first."""
        found = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
        self.setCurrentIndex(found if found >= 0 or self.placeholderText() else 0)

    def set_error(self, is_wrong: bool) -> None:
        self.setProperty("error", "true" if is_wrong else "false")
        self.update()

    def showPopup(self) -> None:
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        self.view().setMinimumWidth(max(widest + 32, self.width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and not self.view().isVisible()
        line = "bad_fg" if self.property("error") == "true" else "border" if self.isEnabled() else "hairline"
        box(painter, self.rect(), now.color("surface" if self.isEnabled() else "sunken"), now.color(line))
        if focused:
            box(painter, self.rect(), None, now.color("focus"))
            box(painter, self.rect().adjusted(1, 1, -1, -1), None, now.color("focus"), 3)
        words = self.currentText() or self.placeholderText()
        role = "text" if self.currentText() else "text3"
        painter.setPen(now.color(role if self.isEnabled() else "text2"))
        painter.setFont(self.font())
        room = QRect(9, 0, self.width() - 9 - 28, self.height())
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        arrow = QPoint(self.width() - 20, middle(self.rect(), 12))
        glyph(painter, arrow, Icon.CHEVRON_DOWN, "text2" if self.isEnabled() else "border", 12)
