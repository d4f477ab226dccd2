"""The right side of the sign-in: how long a locked login has to wait and who can help at once; or, before anything went wrong,
what helps when signing in does not succeed."""

import time
from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.accounts import LOCK_SECONDS
from desktop.views import fonts, formatting, theme
from desktop.views.icons import Icon
from desktop.views.widgets import Button, Hairline, Label, ProgressBar
from desktop.views.widgets.paint import box, glyph

SUPPORT = "support@ecomberekebank.kz"
"""The bank's support for merchants, as its own cabinet names it."""
KEYS = 140
_COUNTDOWN_PX, _COUNTDOWN_LINE = 64, 72
_SECOND_MS = 1_000


def clock_words(seconds: int) -> str:
    """«29:41»."""
    minutes, rest = divmod(max(0, seconds), 60)
    return f"{minutes:02d}:{rest:02d}"


class LockStrip(QWidget):
    """A strip with a lock. Its label tells what happened."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(36, 8, 12, 8)
        line.addWidget(self.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), theme.current().color("bad_bg"), None)
        glyph(painter, QPoint(12, 10), Icon.LOCK, "bad_fg")


class Helpers(QWidget):
    """Who helps: a caption and what that one can do; the bank's support is an address that opens a letter."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, KEYS)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[Label, Label]] = []
        self._support = Label(tone="text3")
        self.address = Button(SUPPORT, kind="link")
        self.address.setObjectName(f"{prefix}.support")
        self.address.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(f"mailto:{SUPPORT}")))

    def set_lines(self, lines: list[tuple[str, str]], support: str = "") -> None:
        """(who, what) pairs; always as many as the first time. Without `support` the bank's cannot help here."""
        top = Qt.AlignmentFlag.AlignTop
        if not self._lines:
            for row in range(len(lines)):
                pair = (Label(tone="text3", wrap=True), Label(wrap=True))
                self._lines.append(pair)
                self._grid.addWidget(pair[0], row, 0, top)
                self._grid.addWidget(pair[1], row, 1, top)
            self._grid.addWidget(self._support, len(lines), 0, top)
            self._grid.addWidget(self.address, len(lines), 1, Qt.AlignmentFlag.AlignLeft)
        for (who, what), (caption, text) in zip(lines, self._lines, strict=True):
            caption.set_text(who)
            text.set_text(what)
        for part in (self._support, self.address):
            part.setVisible(bool(support))
        self._support.set_text(support)
        self.address.setAccessibleName(f"{support}: {SUPPORT}")


class LockSide(QWidget):
    """Signals: `over` – the time has run out · `look_due` – time to ask whether somebody has unlocked the login. `clock` gives
    seconds that only rise."""

    over = Signal()
    look_due = Signal()
    LOOK_EVERY = 15
    """Seconds."""

    def __init__(self, prefix: str, zone: Callable[[], tzinfo], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._zone, self._clock = zone, clock
        self._login = ""
        self._until: datetime | None = None
        self._ends = 0.0
        self._told_minute = -1
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self._on_second)
        self._seconds = 0
        self._build(prefix)
        self.retranslate()

    def _build(self, prefix: str) -> None:
        self.strip = LockStrip()
        self._caption, self._until_words = Label(tone="text2"), Label(tone="text2", tnum=True)
        self.countdown = QLabel()
        face = fonts.font("hero", tnum=True)
        face.setPixelSize(_COUNTDOWN_PX)
        self.countdown.setFont(face)
        self.countdown.setFixedHeight(_COUNTDOWN_LINE)
        self.countdown.setObjectName(f"{prefix}.countdown")
        self.bar = ProgressBar()
        self.bar.setObjectName(f"{prefix}.countdown_bar")
        self._ways = Label(weight=600)
        self._helpers = Helpers(prefix)
        self._note = Label(tone="text3", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._until_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        for part, before in ((self.strip, 0), (head, 32), (Hairline(), 8), (self.countdown, 8), (self.bar, 8)):
            column.addSpacing(before)
            column.addLayout(part) if isinstance(part, QHBoxLayout) else column.addWidget(part)
        for text, before in ((self._ways, 24), (self._helpers, 4), (self._note, 16)):
            column.addSpacing(before)
            column.addWidget(text)

    def show_lock(self, login: str, until: datetime, seconds: int) -> None:
        """The login is locked until then (aware UTC), so many seconds from now by the registry's own clock."""
        self._login, self._until = login, until
        self._ends = self._clock() + seconds
        self._told_minute = -1
        self.retranslate()
        self._on_second()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def seconds_left(self) -> int:
        return max(0, round(self._ends - self._clock()))

    def _on_second(self) -> None:
        left = self.seconds_left
        self.countdown.setText(clock_words(left))
        self.bar.set_progress(left, LOCK_SECONDS)
        if left // 60 != self._told_minute:
            self._told_minute = left // 60
            self._announce(left)
        self._seconds += 1
        if left == 0:
            self.stop()
            self.over.emit()
        elif self._seconds % self.LOOK_EVERY == 0:
            self.look_due.emit()

    def _announce(self, left: int) -> None:
        """Once a minute: read aloud every second it would drown everything else."""
        words = self.tr("Time left: {time}").format(time=clock_words(left))
        self.countdown.setAccessibleName(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.countdown, words))

    def retranslate(self) -> None:
        minutes = LOCK_SECONDS // 60
        sentence = self.tr("More than three wrong passwords. Signing in as {login} is closed for {minutes} minutes.")
        before, _, after = sentence.partition("{login}")
        self.strip.words.set_marked(before.format(minutes=minutes), self._login, after.format(minutes=minutes))
        self._caption.set_text(self.tr("Left to wait"))
        until = "" if self._until is None else formatting.time(self._until, self._zone())[:5]
        self._until_words.set_text(self.tr("Sign-in is locked until {time}").format(time=until))
        self._ways.set_text(self.tr("Without waiting"))
        self._helpers.set_lines(
            [(self.tr("Administrator"), self.tr("can unlock the sign-in now"))], self.tr("The bank's support")
        )
        self._note.set_text(self.tr("The time runs by the clock and outlasts a restart of the program."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class HelpSide(QWidget):
    """Before anything went wrong."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._title = Label(weight=600)
        self._helpers = Helpers(prefix + ".help")
        self._note = Label(tone="text3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 16)
        column.setSpacing(0)
        for part, before in ((self._title, 0), (self._helpers, 8), (self._note, 16)):
            column.addSpacing(before)
            column.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.set_text(self.tr("If signing in does not succeed"))
        lines = [
            (self.tr("Keyboard"), self.tr("check its layout and Caps Lock")),
            (self.tr("Administrator"), self.tr("gives a new password and lifts a lock")),
        ]
        self._helpers.set_lines(lines, self.tr("The bank's support"))
        words = self.tr("After more than three wrong passwords in a row the login is closed for {minutes} minutes.")
        self._note.set_text(words.format(minutes=LOCK_SECONDS // 60))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
