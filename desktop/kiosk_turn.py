"""From the window to the kiosk and back: whoever opens it signs out, all windows wait unseen, and the supervisor's PIN brings
them back – where there are accounts, with the page of signing in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.domain.errors import NotAllowed
from desktop.views.presenter import present
from desktop.views.widgets import Toast

if TYPE_CHECKING:
    from desktop.bootstrap import Cabinet
    from desktop.looks import Looks
    from desktop.services.tasks import TaskRunner
    from desktop.views.kiosk.window import KioskWindow
    from desktop.views.main_window import MainWindow


class KioskTurn(QObject):
    """`put_away` takes the work of who was signed in out of the window. Signal: `ended` – the window is to be shown again."""

    ended = Signal()

    def __init__(
        self, cabinet: Cabinet, looks: Looks, tasks: TaskRunner, window: MainWindow, put_away: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._cabinet, self._looks, self._tasks, self._window = cabinet, looks, tasks, window
        self._put_away = put_away
        self._language = ""
        self._hidden: list[QWidget] = []
        self.kiosk: KioskWindow | None = None

    def begin(self) -> None:
        """The kiosk, unless there is no PIN to leave it by."""
        if not self._cabinet.kiosk.has_pin():
            self._refuse(NotAllowed("kiosk_pin"))
            return
        self._tasks.start(self._enter, on_done=lambda _: self._show(), on_error=self._on_failed, owner=self)

    def _enter(self) -> None:
        self._cabinet.accounts.leave()
        self._cabinet.kiosk.enter()

    def _show(self) -> None:
        from desktop.views.kiosk.opening import show_kiosk  # seldom

        self._language = self._looks.translation.language
        self._put_away()
        self._hidden = [part for part in QApplication.topLevelWidgets() if part.isVisible()]
        self.kiosk = show_kiosk(self._cabinet, self._looks, self._tasks)
        self.kiosk.closed.connect(self._on_closed)
        for part in self._hidden:
            part.hide()

    def _on_failed(self, error: Exception) -> None:
        """The journal cannot be written. Who was at work has left all the same."""
        self._cabinet.access.leave()
        self._put_away()
        self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        told = present(error)
        Toast.show_in(self._window, f"{told.title} {told.body}", kind="back")

    def _on_closed(self) -> None:
        self.kiosk = None
        self._looks.translation.set_language(self._looks.app, self._language)
        hidden, self._hidden = self._hidden, []
        for part in hidden:
            if shiboken6.isValid(part):  # one may have closed itself, its work being done
                part.show()
        self.ended.emit()
