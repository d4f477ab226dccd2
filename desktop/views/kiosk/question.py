"""The first screen: what a person knows of a payment, and the keys to type it with."""

from collections.abc import Callable
from datetime import date, time, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from desktop.models.domain.lookup import Question
from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.kiosk.controls import KioskButton, KioskLabel
from desktop.views.kiosk.entries import DigitsEntry, Entry, NumberEntry, SumEntry
from desktop.views.kiosk.keypad import Keypad
from desktop.views.kiosk.metrics import Metrics
from desktop.views.widgets.paint import glyph


class Row(QWidget):
    """A caption over what is filled in or chosen."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.caption = KioskLabel(tone="text2")
        self._parts = parts
        self._line = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.caption)
        self._column.addLayout(self._line)
        for part in parts:
            self._line.addWidget(part)

    def fit(self, metrics: Metrics) -> None:
        self.caption.fit(metrics.caption)
        self._line.setSpacing(metrics.gap)
        self._column.setSpacing(4 if metrics.is_short else 8)
        for part in self._parts:
            if isinstance(part, Entry):
                part.fit(metrics.figure, metrics.field)
            elif isinstance(part, KioskButton):
                part.fit(metrics.text, metrics.touch)

    def set_caption(self, text: str) -> None:
        self.caption.set_words(text)
        for part in self._parts:
            if isinstance(part, Entry):
                part.set_caption(text)


class Hint(QWidget):
    """A sentence with a picture before it."""

    def __init__(self, name: str, icon: Icon, role: str = "text2") -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self.words = KioskLabel(name, "hold" if role == "hold_fg" else "text2")
        line = QHBoxLayout(self)
        line.setContentsMargins(56, 0, 0, 0)
        line.addWidget(self.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = theme.lengths()["icon_touch"]
        glyph(QPainter(self), QPoint(0, (self.height() - size) // 2), self._icon, self._role, size)


class QuestionPage(QWidget):
    """Signals: `asked` (Question) · `day_asked` – the calendar is wanted."""

    asked = Signal(object)
    day_asked = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.question")
        self._today = today
        self._day: date | None = None
        self._by_number = False
        self._wants_time = False
        self._is_narrow = False
        self._build()
        self._connect()
        self.reset()

    # --- building

    def _build(self) -> None:
        self.title = KioskLabel("title")
        self.ask = KioskLabel("ask", "text2")
        self.last4 = DigitsEntry("last4")
        self.number = NumberEntry("number")
        self.amount = SumEntry("amount")
        self.time = DigitsEntry("time", halves=True)
        self.today = KioskButton("today")
        self.yesterday = KioskButton("yesterday")
        self.other_day = KioskButton("other_day")
        self._days = (self.today, self.yesterday, self.other_day)
        for button in self._days:
            button.setCheckable(True)  # without a group of Qt, which Tab would enter once only
        self.mode = KioskButton("by_number")
        self.check = KioskButton("check", "primary")
        self.keypad = Keypad("key")
        self.no_card = Hint("no_card", Icon.SHIELD_CHECK)
        self.stale = Hint("stale", Icon.TRIANGLE_ALERT, "hold_fg")
        self.rows = {
            "last4": Row(self.last4),
            "number": Row(self.number),
            "amount": Row(self.amount),
            "day": Row(self.today, self.yesterday, self.other_day),
            "time": Row(self.time),
        }
        self._form = QVBoxLayout()
        for row in self.rows.values():
            self._form.addWidget(row)
        self._form.addWidget(self.mode)
        self._form.addStretch(1)
        self._form.addWidget(self.stale)
        self._form.addWidget(self.no_card)
        self._keys = QVBoxLayout()
        self._keys.addWidget(self.keypad, 1)
        self._keys.addWidget(self.check)
        self._body = QHBoxLayout()
        self._page = QVBoxLayout(self)
        self._page.setSpacing(0)
        self._page.addWidget(self.title)
        self._page.addWidget(self.ask)
        self._page.addSpacing(8)
        self._page.addLayout(self._body, 1)
        self._body.addLayout(self._form, 560)
        self._between = QSpacerItem(24, 0)
        self._body.addItem(self._between)
        self._body.addLayout(self._keys, 520)

    def _connect(self) -> None:
        self.keypad.pressed.connect(self.take)
        self.check.clicked.connect(self.ask_now)
        self.mode.clicked.connect(self._on_mode)
        self.today.clicked.connect(lambda: self.choose_day(self._today()))
        self.yesterday.clicked.connect(lambda: self.choose_day(self._today() - timedelta(days=1)))
        self.other_day.clicked.connect(self._on_other_day)
        for entry in self._entries():
            entry.activated.connect(lambda entry=entry: self._activate(entry))
            entry.changed.connect(lambda: self.ask.set_tone("text2"))
        self.last4.filled.connect(lambda: self._activate(self.amount))

    def _entries(self) -> tuple[Entry, ...]:
        return (self.last4, self.number, self.amount, self.time)

    # --- filling in

    def reset(self) -> None:
        """As nobody had been here."""
        self._by_number = self._wants_time = False
        for entry in self._entries():
            entry.clear()
        self.choose_day(self._today())
        self.ask.set_tone("text2")
        self.set_busy(False)
        self._show_rows()

    def ask_for_time(self) -> None:
        """Several payments fit."""
        self._wants_time = True
        self._show_rows()
        self._activate(self.time)

    def choose_day(self, day: date) -> None:
        self._day = day
        now = self._today()
        chosen = {now: self.today, now - timedelta(days=1): self.yesterday}.get(day, self.other_day)
        for button in self._days:
            button.setChecked(button is chosen)
        self.retranslate()

    def _on_other_day(self) -> None:
        self.choose_day(self._day or self._today())  # the press alone chooses nothing
        self.day_asked.emit()

    @property
    def day(self) -> date | None:
        return self._day

    def take(self, letter: str) -> bool:
        """A letter from the keypad or a keyboard, for the active field."""
        return self._active.take(letter)

    def question(self) -> Question:
        at = self.time.typed
        hour, minute = (int(at[:2]), int(at[2:])) if len(at) == 4 else (0, 0)
        moment = time(hour, minute) if self._wants_time and len(at) == 4 and hour < 24 and minute < 60 else None
        amount = self.amount.amount()
        if self._by_number:
            return Question(number=self.number.typed, amount=amount, at=moment)
        return Question(last4=self.last4.typed, amount=amount, day=self._day, at=moment)

    def ask_now(self) -> None:
        question = self.question()
        missing = self._missing(question)
        if missing is None:
            self.asked.emit(question)
            return
        self.ask.set_tone("bad")
        self._activate(missing)

    def _missing(self, question: Question) -> Entry | None:
        """The first field without which nothing can be asked."""
        needed = [self.number] if self._by_number else [self.last4, self.amount]
        empty = [entry for entry in needed if not entry.typed or (entry is self.last4 and not entry.is_full)]
        if not empty and not self._by_number and question.amount is None:
            return self.amount
        if not empty and self._wants_time and question.at is None:
            return self.time
        return empty[0] if empty else None

    def set_busy(self, busy: bool) -> None:
        self.check.setEnabled(not busy)

    def show_stale(self, text: str) -> None:
        """Says that newer payments may be missing; empty = nothing to say."""
        self.stale.words.set_words(text)
        self.stale.setVisible(bool(text))

    def take_focus(self) -> None:
        self._activate(self._active)

    def _on_mode(self) -> None:
        if self._wants_time:
            self.reset()
            return
        self._by_number = not self._by_number
        self.ask.set_tone("text2")
        self._show_rows()

    def _show_rows(self) -> None:
        shown = {"number", "amount"} if self._by_number else {"last4", "amount", "day"}
        for name, row in self.rows.items():
            row.setVisible(name in ({"time"} if self._wants_time else shown))
        self._activate(self.number if self._by_number else self.last4)
        self.retranslate()

    def _activate(self, entry: Entry) -> None:
        self._active = entry
        for each in self._entries():
            each.set_active(each is entry)
        self.keypad.set_extra({self.amount: ".", self.number: "_"}.get(entry, ""))
        if self.isVisible() and not entry.hasFocus():
            entry.setFocus()

    # --- size and words

    def fit(self, metrics: Metrics, corner: int) -> None:
        """`corner` is the height of the languages in the corner, which an upright screen leaves free above the title."""
        above = metrics.top + (corner + 24 if metrics.is_upright else 0)
        self._page.setContentsMargins(metrics.margin, above, metrics.margin, metrics.top)
        self.title.fit(metrics.title, 500, display=True)
        self.ask.fit(metrics.text)
        free = 0 if metrics.is_upright else 3 * metrics.touch + 4 * metrics.gap + 60
        for label in (self.title, self.ask):
            label.setContentsMargins(0, 0, free, 0)
        self.ask.setMinimumHeight(metrics.text * 3 // 2)
        direction = QHBoxLayout.Direction.TopToBottom if metrics.is_upright else QHBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        self._body.setContentsMargins(0, 0 if metrics.is_short else 20, 0, 0)
        self._between.changeSize(2 * metrics.gap if metrics.is_short else 3 * metrics.margin, metrics.margin // 2)
        self._form.setSpacing(8 if metrics.is_short else 28)
        self._keys.setSpacing(metrics.gap if metrics.is_short else 24)
        for row in self.rows.values():
            row.fit(metrics)
        self.mode.fit(metrics.caption, metrics.touch)
        self.check.fit(metrics.figure * 4 // 5, metrics.primary)
        self.keypad.fit(metrics)
        for hint in (self.no_card, self.stale):
            hint.words.fit(metrics.caption)
            hint.setMinimumHeight(40)
        self.stale.words.setMinimumHeight(metrics.caption * 8 // 3)
        self._is_narrow = metrics.is_narrow
        self._name_days()

    def retranslate(self) -> None:
        self.title.set_words(self.tr("Check your payment"))
        by_number = self.tr("Enter the order number; with the amount the answer says more")
        by_card = self.tr("Enter the last 4 digits of the card, the amount and the date")
        self.ask.set_words(by_number if self._by_number else by_card)
        if self._wants_time:
            self.ask.set_words(self.tr("Several payments were found. Add the time."))
        self.rows["last4"].set_caption(self.tr("Last 4 digits of the card"))
        self.rows["number"].set_caption(self.tr("Order number"))
        self.rows["amount"].set_caption(self.tr("Amount"))
        self.rows["day"].set_caption(self.tr("Date"))
        self.rows["time"].set_caption(self.tr("Time of the payment"))
        self._name_days()
        other_way = self.tr("By card and amount") if self._by_number else self.tr("By order number")
        self.mode.set_words(self.tr("Start again") if self._wants_time else other_way)
        self.check.set_words(self.tr("Check"))
        self.no_card.words.set_words(self.tr("Never enter the full card number or the CVV here"))

    def _name_days(self) -> None:
        yesterday = self._today() - timedelta(days=1)
        self.today.set_words(self.tr("Today"))
        dated = self.tr("Yesterday, {date}").format(date=day_and_month(yesterday))
        self.yesterday.set_words(self.tr("Yesterday") if self._is_narrow else dated, dated)
        is_other = self.other_day.isChecked() and self._day is not None
        self.other_day.set_words(day_and_month(self._day) if is_other and self._day else self.tr("Another day"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def day_and_month(day: date) -> str:
    """«22 июля» in the language of the interface."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")
