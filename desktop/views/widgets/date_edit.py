"""A day typed or chosen from a calendar. May be empty: an open side of a period."""

import re
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from desktop.views import fonts, formatting, theme
from desktop.views.icons import Icon
from desktop.views.widgets.fields import LineEdit
from desktop.views.widgets.paint import box, glyph, middle


def parse_day(text: str, today: date | None = None) -> date | None:
    """A day as people type it: 23.07.2021, 23/7/21, 23 07 2021, 23072021, 2021-07-23, 23.07 (this year). None = no day."""
    numbers = re.findall(r"\d+", text)
    if len(numbers) == 1 and len(numbers[0]) in (6, 8):
        numbers = [numbers[0][:2], numbers[0][2:4], numbers[0][4:]]
    if len(numbers) == 2:
        numbers.append(str((today or date.today()).year))
    if len(numbers) != 3:
        return None
    if len(numbers[0]) == 4:
        numbers.reverse()
    day, month, year = map(int, numbers)
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


class Calendar(QCalendarWidget):
    """A month to choose a day from: weeks from Monday, no week numbers, weekends as other days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setGridVisible(False)
        self.setFont(fonts.font("base", tnum=True))
        self._colour()

    def _colour(self) -> None:
        head = QTextCharFormat()
        head.setForeground(theme.current().color("text3"))
        head.setFont(fonts.font("small", 500))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
        self.setHeaderTextFormat(head)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)


class _Popup(QFrame):
    """The calendar under its field; closes on a choice, on Esc and on a click elsewhere."""

    def __init__(self, field: "DateEdit") -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = Calendar(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.calendar)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), theme.current().color("surface"), theme.current().color("border"), 0)


class DateEdit(LineEdit):
    """dd.MM.yyyy. ↓ opens the calendar, PgUp and PgDn go by months, Ctrl+; writes today."""

    date_changed = Signal(object)
    """A datetime.date, or None when the field was emptied. Only a person's change."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent, small=small)
        self._value: date | None = None
        self.setFont(fonts.font("base", tnum=True))
        self.setTextMargins(0, 0, 20, 0)
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(lambda: self.set_error(False))

    def value(self) -> date | None:
        return self._value

    def set_value(self, value: date | None) -> None:
        """Without telling."""
        self._value = value
        self.setText(formatting.day(value) if value else "")
        self.set_error(False)

    def is_wrong(self) -> bool:
        return bool(self.text().strip()) and parse_day(self.text()) is None

    def _on_finished(self) -> None:
        typed = parse_day(self.text())
        self.set_error(self.is_wrong())
        if not self.is_wrong():
            self._choose(typed)

    def _choose(self, value: date | None) -> None:
        is_new = value != self._value
        self.set_value(value)
        if is_new:
            self.date_changed.emit(value)

    def open_calendar(self) -> None:
        popup = _Popup(self)
        shown = parse_day(self.text()) or date.today()
        popup.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        popup.calendar.clicked.connect(lambda day: self._on_picked(popup, day))
        popup.calendar.activated.connect(lambda day: self._on_picked(popup, day))
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        popup.calendar.setFocus()

    def _on_picked(self, popup: _Popup, day: QDate) -> None:
        popup.close()
        self._choose(date(day.year(), day.month(), day.day()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.open_calendar()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and (self._value or not self.text()):
            at = self._value or date.today()
            moved = QDate(at.year, at.month, at.day).addMonths(-1 if key == Qt.Key.Key_PageUp else 1)
            self._choose(date(moved.year(), moved.month(), moved.day()))
        elif key == Qt.Key.Key_Semicolon and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose(date.today())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() > self.width() - 28:
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over_arrow = event.position().x() > self.width() - 28
        self.setCursor(Qt.CursorShape.ArrowCursor if over_arrow else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        at = QPoint(self.width() - 20, middle(self.rect(), 12))
        glyph(QPainter(self), at, Icon.CHEVRON_DOWN, "text2" if self.isEnabled() else "border", 12)
