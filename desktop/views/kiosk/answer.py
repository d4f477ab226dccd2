"""The answer: what became of the payment at the left, the ticket for an employee at the right, and a clock that clears it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop.models.domain.lookup import Answer, AnswerKind
from desktop.models.domain.money import Money
from desktop.views import icons, theme
from desktop.views.kiosk.controls import Ground, KioskButton, KioskLabel, RunningLine
from desktop.views.kiosk.metrics import Metrics, letters
from desktop.views.kiosk.words import Said
from desktop.views.widgets import DoubleRule
from desktop.views.widgets.amount import runs
from desktop.views.widgets.qr_code import QrCode

TICK_MS = 1000


class BigAmount(QWidget):
    """A sum in three runs, as large as the width allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.sum")
        self._amount: Money | None = None
        self._px = 96
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, px: int) -> None:
        self._px = px
        self.setFixedHeight(px * 5 // 4)

    @property
    def amount(self) -> Money | None:
        return self._amount

    def set_amount(self, amount: Money | None, spoken: str) -> None:
        self._amount = amount
        self.setAccessibleName(spoken)
        self.setVisible(amount is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._amount is None:
            return
        painter, now, parts, px = QPainter(self), theme.current(), runs(self._amount), self._px
        whole = "".join(text for text, _ in parts)
        while px > 24 and QFontMetrics(letters(px, 500, display=True)).horizontalAdvance(whole) > self.width():
            px -= 4
        painter.setFont(letters(px, 500, display=True))
        metrics, x = painter.fontMetrics(), 0
        for text, role in parts:
            painter.setPen(now.color("text2" if role == "text3" else role))  # on a tinted ground
            painter.drawText(x, (self.height() + metrics.ascent() - metrics.descent()) // 2, text)
            x += metrics.horizontalAdvance(text)


class AnswerPage(QWidget):
    """Signals: `done` – nobody needs it any more · `correct_asked` – back to what was typed · `time_asked` · `print_asked`."""

    done = Signal()
    correct_asked = Signal()
    time_asked = Signal()
    print_asked = Signal()

    def __init__(self, write: Callable[[Answer], Said], seconds: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.answer")
        self._write = write
        self._seconds = seconds
        self._left = 0
        self._said: Said | None = None
        self._glyph_px = 120
        self._is_short = False
        self.answer: Answer | None = None
        self.has_printer = False
        self.clock = QTimer(self, interval=TICK_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.ground = Ground()
        self.glyph = QLabel()
        self.glyph.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.title = KioskLabel("answer_title")
        self.sentence = KioskLabel("sentence")
        self.rule = DoubleRule()
        self.amount = BigAmount()
        self.details = KioskLabel("details")
        self.take = KioskLabel("take_ticket", "text2")
        self._story = QVBoxLayout(self.ground)
        self._spaces = [QSpacerItem(0, 0) for _ in range(3)]
        for part in (self.glyph, self._spaces[0], self.title, self.sentence, self._spaces[1], self.rule, self._spaces[2]):
            self._story.addItem(part) if isinstance(part, QSpacerItem) else self._story.addWidget(part)
        self._story.addWidget(self.amount)
        self._story.addWidget(self.details)
        self._story.addStretch(1)
        self._story.addWidget(self.take)
        self.caption = KioskLabel("ticket_caption", "text2")
        self.number = KioskLabel("ticket")
        self.code = QrCode("kiosk.code")
        self.harmless = KioskLabel("code_hint", "text2")
        self.print = KioskButton("print")
        self.correct = KioskButton("correct")
        self.finish = KioskButton("done", "primary")
        self.line = RunningLine()
        self.timeout = KioskLabel("timeout", "text2")
        self.side = QWidget()
        self._acts = QVBoxLayout(self.side)
        for part in (self.caption, self.number, self.code, self.harmless):
            self._acts.addWidget(part)
        self._acts.addStretch(1)
        for part in (self.print, self.correct, self.finish, self.line, self.timeout):
            self._acts.addWidget(part)
        self._page = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._page.addWidget(self.ground, 64)
        self._page.addWidget(self.side, 36)

    def _connect(self) -> None:
        self.finish.clicked.connect(self._on_finish)
        self.correct.clicked.connect(self.correct_asked)
        self.print.clicked.connect(self.print_asked)
        self.clock.timeout.connect(self._on_tick)

    # --- what is shown

    def show_answer(self, answer: Answer) -> None:
        self.answer = answer
        self.code.show_text(answer.ticket)
        self.retranslate()
        self.restart()
        self.finish.setFocus()

    def forget(self) -> None:
        """Nothing of the answer is left behind, also not unseen."""
        self.clock.stop()
        self.answer = self._said = None
        self.code.show_text("")
        self.amount.set_amount(None, "")
        for label in (self.title, self.sentence, self.details, self.number):
            label.set_words("")

    def restart(self) -> None:
        """The time runs anew: somebody is reading."""
        self._left = self._seconds
        self._show_left()
        self.clock.start()

    def pause(self) -> None:
        self.clock.stop()

    def _on_tick(self) -> None:
        self._left -= 1
        self._show_left()
        if self._left <= 0:
            self.clock.stop()
            self.done.emit()

    def _show_left(self) -> None:
        self.line.show_left(self._left, self._seconds)
        self.timeout.set_words(self.tr("The screen clears in {seconds} s").format(seconds=self._left))

    def _on_finish(self) -> None:
        is_several = self.answer is not None and self.answer.kind is AnswerKind.SEVERAL
        (self.time_asked if is_several else self.done).emit()

    # --- size and words

    def fit(self, metrics: Metrics, corner: int) -> None:
        """`corner` is the height of the languages in the corner above the ticket."""
        upright, margin = metrics.is_upright, metrics.margin
        self._page.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        below = metrics.top + corner + metrics.gap
        self._story.setContentsMargins(margin, max(metrics.top, below if upright else 0), margin, metrics.top)
        self._acts.setContentsMargins(margin, metrics.gap if upright else below, margin, metrics.top // 2)
        self._story.setSpacing(metrics.gap // 2)
        for space, percent in zip(self._spaces, (60, 60, 10), strict=True):
            space.changeSize(0, metrics.margin * percent // (200 if metrics.is_short else 100))
        self._story.invalidate()
        self._acts.setSpacing(8 if metrics.is_short else metrics.gap)
        self._glyph_px = metrics.glyph
        self.title.fit(metrics.title, 500, display=True)
        for label, px in ((self.sentence, metrics.text), (self.details, metrics.text), (self.take, metrics.caption)):
            label.fit(px)
        for label in (self.caption, self.harmless, self.timeout):
            label.fit(metrics.caption)
        self.number.fit(metrics.title * 3 // 4 if metrics.is_short else metrics.title, 500, display=True)
        self.amount.fit(metrics.sum)
        taken = metrics.touch + metrics.primary + 5 * metrics.caption + metrics.title * 5 // 4 + 9 * metrics.gap
        side = max(96, min(300, metrics.size.height() - below - metrics.top // 2 - taken))
        self.code.setFixedSize(QSize(side, side))
        self._is_short = metrics.is_short
        for button in (self.print, self.correct):
            button.fit(metrics.text, metrics.touch)
        self.finish.fit(metrics.figure * 4 // 5, metrics.primary)
        self._paint_glyph()

    def _paint_glyph(self) -> None:
        if self._said is not None:
            ratio, ink = self.devicePixelRatioF(), f"{self._said.tint}_fg"
            whole = icons.pixmap(self._said.icon, ink, self._glyph_px * 28 // 25, ratio)
            edge = round(self._glyph_px * ratio) // 20  # a picture keeps a twentieth free at each side
            self.glyph.setPixmap(whole.copy(whole.rect().adjusted(edge, edge, -edge, -edge)))
        else:
            self.glyph.setPixmap(QPixmap())

    def retranslate(self) -> None:
        if self.answer is None:
            return
        told = self._said = self._write(self.answer)
        self.ground.set_role(f"{told.tint}_bg")
        self._paint_glyph()
        self.title.set_words(told.title)
        self.sentence.set_words(told.sentence)
        self.amount.set_amount(told.amount, told.details)
        self.rule.setVisible(told.amount is not None)
        self.details.set_words(told.details)
        has_ticket = bool(self.answer.ticket)
        for part in (self.caption, self.number, self.code, self.take):
            part.setVisible(has_ticket)
        self.harmless.setVisible(has_ticket and not self._is_short)
        self.caption.set_words(self.tr("Ticket for an employee"))
        self.number.set_words(self.answer.ticket)
        self.harmless.set_words(self.tr("The code holds no card data and no name."))
        self.take.set_words(self.tr("Take the ticket and show it to an employee"))
        self.print.set_words(self.tr("Print the ticket"))
        self.print.setVisible(has_ticket and self.has_printer)
        self.correct.set_words(self.tr("Correct the details"))
        self.correct.setVisible(self.answer.kind is AnswerKind.NOT_FOUND)
        self.finish.set_words(self._finish_word(self.answer.kind))
        self._show_left()

    def _finish_word(self, kind: AnswerKind) -> str:
        if kind is AnswerKind.SEVERAL:
            return self.tr("Add the time")
        return self.tr("Done") if self.answer is not None and self.answer.is_found else self.tr("Start again")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
