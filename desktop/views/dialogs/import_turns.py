"""Work of the interface thread cut into pieces, one for each turn of the event loop: between two of them the window is painted
and answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

Piece = Callable[[], object]


class Turns(QObject):
    """Pieces run in their order, each once: one that waits and is asked for again moves to the end, so that it sees the newest
    state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Piece] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)

    def run(self, *pieces: Piece) -> None:
        self._waiting = [piece for piece in self._waiting if piece not in pieces] + list(pieces)
        self._timer.start()

    def stop(self) -> None:
        """What waits is not done any more."""
        self._waiting.clear()
        self._timer.stop()

    @property
    def is_idle(self) -> bool:
        return not self._waiting

    def _take(self) -> None:
        piece = self._waiting.pop(0)
        if not self._waiting:
            self._timer.stop()
        piece()


def is_all_built() -> bool:
    """Whether no window has a piece left to do: for who takes pictures."""
    return all(turns.is_idle for window in QApplication.topLevelWidgets() for turns in window.findChildren(Turns))
