"""What keeps the program from working: a person is told in one sentence, and what nobody expected goes to the log."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.models.domain.errors import CabinetError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger(__name__)


class Crash(QObject):
    """Unexpected errors go to the log; a person reads one plain sentence, never a traceback, and one at a time."""

    happened = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.message: QMessageBox | None = None
        self.happened.connect(self._tell)

    def install(self) -> None:
        sys.excepthook = self.hook

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """May run in any thread; the words are said in the interface's."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self.happened.emit()

    def _tell(self) -> None:
        if self.message is not None:
            return
        from PySide6.QtWidgets import QMessageBox  # each class of Qt that is named costs time, and this is for a bad day

        text = self.tr("The program met an error. The registry is safe; the log has the details.")
        self.message = QMessageBox(QMessageBox.Icon.Warning, "", text, QMessageBox.StandardButton.Close)
        self.message.setObjectName("crash.dialog")
        self.message.finished.connect(self._on_read)
        self.message.open()

    def _on_read(self) -> None:
        if self.message is not None:
            self.message.deleteLater()
            self.message = None


def tell_refusal(app: QApplication, error: CabinetError) -> None:
    """A cabinet that does not open, in one sentence: at the terminal, and in a box where there is a screen."""
    from PySide6.QtWidgets import QMessageBox

    from desktop.views.presenter import present  # all only when the start fails
    from desktop.views.translation import Translation

    words = Translation(app)
    words.set_language(app, "")
    told = present(error)
    sys.stderr.write(f"{told.title} {told.body}\n")
    if app.platformName() != "offscreen":
        QMessageBox.critical(None, "", f"{told.title} {told.body}")
    words.uninstall(app)
