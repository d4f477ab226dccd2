"""A day under the finger: one month, cells of 72 px, no day of the future."""

from calendar import Calendar
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from desktop.views.kiosk.controls import KioskButton, KioskLabel
from desktop.views.kiosk.metrics import Metrics, letters

_WEEKS = 6


class DayPage(QWidget):
    """Signals: `chosen` (datetime.date) · `left` without a choice."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.calendar")
        self._today = today
        self._month = today().replace(day=1)
        self._day = today()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.title = KioskLabel("calendar_title")
        self.month = KioskLabel("month")
        self.earlier = KioskButton("month_before")
        self.later = KioskButton("month_after")
        self.back = KioskButton("calendar_back")
        self._names = [KioskLabel(tone="text3") for _ in range(7)]
        self._cells = [KioskButton(f"day_{place}") for place in range(7 * _WEEKS)]
        self._grid = QGridLayout()
        for column, name in enumerate(self._names):
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(name, 0, column)
        for place, cell in enumerate(self._cells):
            cell.setCheckable(True)
            self._grid.addWidget(cell, 1 + place // 7, place % 7)
        self._side = QVBoxLayout()
        for part in (self.title, self.month, self.earlier, self.later):
            self._side.addWidget(part)
        self._side.addStretch(1)
        self._side.addWidget(self.back)
        days = self._column = QVBoxLayout()
        days.addLayout(self._grid)
        days.addStretch(1)
        self._page = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._page.addLayout(self._side, 2)
        self._page.addLayout(days, 3)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.back.clicked.connect(self.left)
        for place, cell in enumerate(self._cells):
            cell.clicked.connect(lambda _on=False, place=place: self.chosen.emit(self._days[place]))

    def show_day(self, day: date) -> None:
        """The month of this day."""
        self._day, self._month = day, day.replace(day=1)
        self._fill()

    def _turn(self, months: int) -> None:
        edge = self._month + timedelta(days=32 if months > 0 else -1)
        self._month = edge.replace(day=1)
        self._fill()

    def _fill(self) -> None:
        now = self._today()
        self._days = list(Calendar().itermonthdates(self._month.year, self._month.month))
        for place, cell in enumerate(self._cells):
            day = self._days[place] if place < len(self._days) else None
            is_here = day is not None and day.month == self._month.month
            cell.set_words(str(day.day) if day is not None and is_here else "", day.isoformat() if day is not None else "")
            cell.setVisible(day is not None)
            cell.setEnabled(is_here and day is not None and day <= now)
            cell.setChecked(is_here and day == self._day)
        self.later.setEnabled(self._month < now.replace(day=1))
        self.month.set_words(f"{QLocale().standaloneMonthName(self._month.month)} {self._month.year}")

    def fit(self, metrics: Metrics, corner: int) -> None:
        upright = metrics.is_upright
        above = metrics.top + corner + metrics.gap
        self._page.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._page.setContentsMargins(metrics.margin, above if upright else metrics.top, metrics.margin, metrics.top)
        self._page.setSpacing(24)
        self._column.setContentsMargins(0, 0 if upright else corner + metrics.gap, 0, 0)
        self._grid.setSpacing(4 if metrics.is_short else 8)
        self._side.setSpacing(metrics.gap)
        self.title.fit(metrics.title * 2 // 3, 500, display=True)
        self.month.fit(metrics.text, 600)
        for button in (self.earlier, self.later, self.back):
            button.fit(metrics.text, metrics.touch)
        for name in self._names:
            name.setFont(letters(metrics.caption))
        for cell in self._cells:
            cell.fit(metrics.text, metrics.touch if metrics.is_short else metrics.key * 3 // 4)

    def retranslate(self) -> None:
        self.title.set_words(self.tr("Date of the payment"))
        self.earlier.set_words(self.tr("Earlier month"))
        self.later.set_words(self.tr("Later month"))
        self.back.set_words(self.tr("Back"))
        for column, name in enumerate(self._names):
            name.set_words(QLocale().dayName(column + 1, QLocale.FormatType.ShortFormat))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
