"""The idle lock: after a while without a key or the mouse the window covers itself. The work behind it is kept; the same
person comes back with the password, another one starts anew."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.views.pages.signin import Asking, SignInParts
from desktop.views.pages.signin_form import SignInForm
from desktop.views.pages.signin_lock import HelpSide, LockSide
from desktop.views.pages.signin_panes import TwoPanes

Moment = tuple[float, ...]
_LOOK_MS = 5_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


def _both_clocks() -> Moment:
    """The steady clock stands still while the machine sleeps, the wall clock may be set: what either says counts."""
    return time.monotonic(), time.time()


class IdleWatch(QObject):
    """Signal: `idle` – nobody has touched a key or the mouse for so many minutes. Watches all windows of the program."""

    idle = Signal()

    def __init__(self, minutes: Callable[[], int], clock: Callable[[], Moment] = _both_clocks) -> None:
        super().__init__()
        self._minutes, self._clock = minutes, clock
        self._touched = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        self._touched = self._clock()
        if not self.is_running:
            QApplication.instance().installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        if self.is_running:
            QApplication.instance().removeEventFilter(self)
            self._timer.stop()

    def look(self) -> None:
        """Tells when the time has come."""
        gone = max(now - then for now, then in zip(self._clock(), self._touched, strict=True))
        if gone >= 60 * self._minutes():
            self.stop()
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return False


class CoverPage(TwoPanes):
    """Signals: `entered` (Actor) – the same person is back · `other_asked` – somebody else wants to work here."""

    entered = Signal(object)
    other_asked = Signal()

    def __init__(self, parts: SignInParts, who: str) -> None:
        super().__init__("cover")
        self.form = SignInForm("cover", who)
        self.help, self.lock = HelpSide("cover"), LockSide("cover", lambda: parts.settings.zone, parts.clock)
        self.set_panes(self.form, self.help, self.lock)
        self.asking = Asking(parts, self.form, (self.help, self.lock), "cover")
        self.asking.ask = lambda _login, password, code: parts.accounts.resume(password, code)
        self.asking.entered.connect(self.entered)
        self.form.link_asked.connect(self.other_asked)

    def begin(self) -> None:
        self.form.begin()
        self.asking.look()
