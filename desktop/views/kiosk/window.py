"""The kiosk's window: full screen, without a frame, above everything else. It is left by the PIN and by nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from desktop.models.domain.errors import CabinetError, SignInRefused
from desktop.models.domain.lookup import Answer, AnswerKind, Question
from desktop.models.domain.secret import Secret
from desktop.services.kiosk import Kiosk, Pin
from desktop.services.lookup import Lookup
from desktop.services.refusals import Refusals
from desktop.services.settings import MERCHANT_NAME, Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import formatting
from desktop.views.dialogs.frame import interface_language
from desktop.views.kiosk import ticket, words
from desktop.views.kiosk.answer import AnswerPage
from desktop.views.kiosk.calendar import DayPage
from desktop.views.kiosk.controls import Ground, KioskButton
from desktop.views.kiosk.entries import DELETE
from desktop.views.kiosk.metrics import metrics_of
from desktop.views.kiosk.question import QuestionPage
from desktop.views.kiosk.staff import CornerPress, PinPage, StaffPage
from desktop.views.translation import NAMES, SHORT

if TYPE_CHECKING:
    from desktop.services.ports import OrderQueries
    from desktop.views.dialogs.details import DetailsDialog

STALE_MS = 60_000
"""How often the age of the registry is looked at."""
_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskParts:
    """`queries` serves the card that an operator sees; `speak` changes the language of the whole interface without keeping
    it; `language` is the one that each person meets; `now` is this machine's clock."""

    lookup: Lookup
    kiosk: Kiosk
    settings: Settings
    queries: OrderQueries
    refusals: Refusals
    tasks: TaskRunner
    speak: Callable[[str], None]
    language: str
    now: Callable[[], datetime] = _now


class KioskWindow(Ground):
    """Signal: `closed` – the supervisor ended it; nobody is signed in then."""

    closed = Signal()

    def __init__(self, parts: KioskParts) -> None:
        super().__init__()
        self.setObjectName("kiosk")
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        self.setWindowFlags(flags | Qt.WindowType.CustomizeWindowHint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = parts
        self._may_close = False
        self._whole_screen = False
        self._card: DetailsDialog | None = None
        self._pin = Pin.OPERATOR
        self._build()
        self._connect()
        self.retranslate()
        self._start_over()

    def _build(self) -> None:
        self.question = QuestionPage(self._today)
        self.answer = AnswerPage(self._said, self._parts.kiosk.options.answer_seconds)
        self.days = DayPage(self._today)
        self.pin = PinPage()
        self.staff = StaffPage()
        self.pages = QStackedWidget(self)
        for page in (self.question, self.answer, self.days, self.pin, self.staff):
            self.pages.addWidget(page)
        self._languages = QWidget(self)
        line = QHBoxLayout(self._languages)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self._speakers: dict[str, KioskButton] = {}
        for code in self._parts.kiosk.options.languages:
            button = KioskButton(f"language.{code}")
            button.setCheckable(True)
            button.set_words(SHORT[code], NAMES[code])
            button.clicked.connect(lambda _on=False, code=code: self._on_language(code))
            self._speakers[code] = button
            line.addWidget(button)
        self.corner = CornerPress(self)
        self.idle = QTimer(self, singleShot=True, interval=1000 * self._parts.kiosk.options.reset_seconds)
        self._freshness = QTimer(self, interval=STALE_MS)

    def _connect(self) -> None:
        self.question.asked.connect(self._on_asked)
        self.question.day_asked.connect(self._on_day_asked)
        self.days.chosen.connect(self._on_day)
        self.days.left.connect(lambda: self._show(self.question))
        self.answer.done.connect(self._start_over)
        self.answer.correct_asked.connect(lambda: self._show(self.question))
        self.answer.time_asked.connect(self._on_time_asked)
        self.answer.print_asked.connect(self._on_print)
        self.corner.held.connect(self._on_corner)
        self.pin.given.connect(self._on_pin)
        self.pin.left.connect(self._back_from_staff)
        self.staff.left.connect(self._back_from_staff)
        self.staff.card_asked.connect(self._on_card)
        self.staff.exit_asked.connect(self.leave)
        self.idle.timeout.connect(self._start_over)
        self._freshness.timeout.connect(self._look_at_age)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        app.commitDataRequest.connect(self._on_session_end)
        self._freshness.start()
        self._look_at_age()
        self._parts.tasks.start(ticket.has_printer, on_done=self._on_printer, owner=self)

    def _on_language(self, language: str) -> None:
        self._parts.speak(language)
        self._mark_language()

    def _mark_language(self) -> None:
        for code, button in self._speakers.items():
            button.setChecked(code == interface_language())

    # --- asking

    def _today(self) -> date:
        return self._parts.now().astimezone(self._parts.settings.zone).date()

    def _on_asked(self, question: Question) -> None:
        self.question.set_busy(True)
        self._parts.tasks.start(
            lambda: self._parts.lookup.ask(question), on_done=self._on_answer, on_error=self._on_failed, owner=self
        )

    def _on_answer(self, answer: Answer) -> None:
        self.question.set_busy(False)
        self.answer.show_answer(answer)
        self._show(self.answer)

    def _on_failed(self, _error: Exception) -> None:
        """A registry that cannot be read is the employee's matter: the person reads that the check is closed."""
        self._on_answer(Answer(kind=AnswerKind.CLOSED))

    def _said(self, answer: Answer) -> words.Said:
        settings = self._parts.settings
        return words.said(answer, self._parts.refusals, interface_language(), settings.zone, settings.get(MERCHANT_NAME))

    def _on_time_asked(self) -> None:
        self._show(self.question)
        self.question.ask_for_time()

    def _on_day_asked(self) -> None:
        self.days.show_day(self.question.day or self._today())
        self._show(self.days)

    def _on_day(self, day: date) -> None:
        self.question.choose_day(day)
        self._show(self.question)

    def _on_printer(self, has_printer: bool) -> None:
        self.answer.has_printer = has_printer

    def _on_print(self) -> None:
        answer = self.answer.answer
        if answer is not None:
            note = self.tr("Show this ticket to an employee")
            self._parts.tasks.start(lambda: ticket.print_ticket(answer.ticket, note), owner=self, lane=Lane.WRITE)

    # --- pages and time

    def _show(self, page: QWidget) -> None:
        if page is not self.answer:
            self.answer.pause()
        if page is self.question:
            self.question.choose_day(self.question.day or self._today())
        self.pages.setCurrentWidget(page)
        self.corner.raise_()
        self._languages.raise_()
        self.idle.start()
        if page is self.question:
            self.question.take_focus()

    def _start_over(self) -> None:
        """The start screen, as nobody had been here, in the language that everybody meets."""
        self._close_card()
        self.answer.forget()
        self.pin.reset()
        self._parts.speak(self._parts.language)
        self.question.reset()
        self._look_at_age()
        self._show(self.question)

    def _look_at_age(self) -> None:
        keeper = self._parts.kiosk
        self._parts.tasks.start(lambda: (keeper.is_stale(), keeper.last_import()), on_done=self._on_age, owner=self)

    def _on_age(self, age: tuple[bool, datetime | None]) -> None:
        self._age = age
        self._tell_age()

    _age: tuple[bool, datetime | None] = (False, None)

    def _tell_age(self) -> None:
        is_stale, at = self._age
        text = ""
        if is_stale and at is not None:
            moment = formatting.date_time(at, self._parts.settings.zone)[:-3]
            text = self.tr("The data are of {date}: a newer payment is not found here yet").format(date=moment)
        elif is_stale:
            text = self.tr("There are no data yet: no payment is found here")
        self.question.show_stale(text)

    # --- employees

    def _on_corner(self) -> None:
        self.pin.reset()
        self._show(self.pin)
        self.pin.entry.setFocus()

    def _on_pin(self, pin: Secret) -> None:
        self._parts.tasks.start(
            lambda: self._parts.kiosk.check(pin), on_done=self._on_opened, on_error=self._on_pin_refused, owner=self
        )

    def _on_pin_refused(self, error: Exception) -> None:
        self.pin.refuse(error if isinstance(error, CabinetError) else SignInRefused("pin_wrong"))

    def _on_opened(self, pin: Pin) -> None:
        if self.pages.currentWidget() is not self.pin:
            return  # the screen was cleared meanwhile
        self.pin.reset()
        self._pin = pin
        answered = self.answer.answer
        at = self._age[1]
        source = ""
        if at is not None:
            moment = formatting.date_time(at, self._parts.settings.zone)
            source = self.tr("The registry is of {date}").format(date=moment)
        self.staff.show_for(pin, has_order=answered is not None and answered.is_found, source=source)
        self._show(self.staff)
        self.staff.back.setFocus()

    def _back_from_staff(self) -> None:
        if self.answer.answer is None:
            self._show(self.question)
            return
        self._show(self.answer)
        self.answer.restart()

    def _on_card(self) -> None:
        from desktop.views.kiosk.card import open_card  # an operator's, so seldom

        answered = self.answer.answer
        if answered is not None and answered.order is not None:
            open_card(self, self._parts, answered.order)

    def show_card(self, card: DetailsDialog) -> None:
        """The card of the order over the kiosk; with it the operator's right to see ends."""
        self._card = card
        card.closed.connect(self._on_card_closed)
        card.show()
        self.idle.start()

    def _on_card_closed(self) -> None:
        if self._card is not None:
            self._card = None
            self._parts.kiosk.enter_again()
            if self.pages.currentWidget() is self.staff:
                self._back_from_staff()

    def _close_card(self) -> None:
        if self._card is not None:
            self._card.close()

    # --- no way out

    def take_screen(self) -> None:
        """Shows it over the whole screen, from which nothing takes it away any more."""
        self._whole_screen = True
        self.showFullScreen()

    def leave(self) -> None:
        """The supervisor ends it."""
        if self._pin is Pin.SUPERVISOR and self.pages.currentWidget() is self.staff:
            self._close_card()
            leave, gone = self._parts.kiosk.leave, self._on_left
            self._parts.tasks.start(leave, on_done=gone, on_error=gone, owner=self, lane=Lane.WRITE)

    def _on_left(self, _outcome: object) -> None:
        """Also where the journal could not be written: nobody is kept in."""
        self._may_close = True
        self.close()

    def _on_session_end(self) -> None:
        """The system is being shut down; nobody can ask for that from here."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            event.ignore()
            return
        for timer in (self.idle, self._freshness, self.answer.clock, self.corner.timer):
            timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        event.accept()
        self.closed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._on_touch()
        return False

    def _on_touch(self) -> None:
        self.idle.start()
        if self.pages.currentWidget() is self.answer:
            self.answer.restart()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever nobody took: letters for the field, Enter for the question; all else ends here."""
        event.accept()
        page = self.pages.currentWidget()
        if event.key() == Qt.Key.Key_F12 and event.modifiers() == _STAFF:
            self._on_corner()
        elif event.modifiers() & ~_HARMLESS or page not in (self.question, self.pin):
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.question.ask_now() if page is self.question else self.pin.give()
        elif event.key() == Qt.Key.Key_Backspace:
            page.take(DELETE)
        elif event.text():
            page.take(event.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.ActivationChange) and self.isVisible():
            QTimer.singleShot(0, self, self._stay)
        super().changeEvent(event)

    def _stay(self) -> None:
        """Back in front of everything, whatever took that place."""
        if self._may_close or not self.isVisible():
            return
        if self._whole_screen and not self.isFullScreen():
            self.setWindowState(Qt.WindowState.WindowFullScreen)
        if self._card is None and QGuiApplication.focusWindow() is not self.windowHandle():
            self.raise_()
            self.activateWindow()

    # --- size and words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = metrics_of(event.size())
        self.pages.setGeometry(self.rect())
        for button in self._speakers.values():
            button.fit(metrics.text, metrics.touch)
        self._languages.adjustSize()
        self._languages.move(self.width() - metrics.margin - self._languages.width(), metrics.top)
        for page in (self.question, self.answer, self.days, self.pin, self.staff):
            page.fit(metrics, metrics.touch)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Check your payment"))
        self._mark_language()
        self._tell_age()


_STAFF = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""With F12 the way to the PIN for a machine whose screen does not feel."""
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
