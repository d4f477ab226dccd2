"""One picture of the tour, and the patience to wait for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QWidget

from desktop.app import Session
from desktop.views.dialogs.import_turns import is_all_built

USUAL, SMALL, TIGHT = QSize(1440, 900), QSize(1280, 720), QSize(640, 360)
MOMENT_MS = 40
PATIENCE = 250
"""Moments that a page may take to come to rest."""


@dataclass(frozen=True, slots=True)
class Stop:
    """`act` brings the session there and returns what is pictured, a dialog of the size `dialog`."""

    name: str
    act: Callable[[Session], QWidget]
    size: QSize = USUAL
    dialog: QSize | None = None


def rest(session: Session) -> None:
    """Until nothing is asked and nothing is painted any more."""
    for _ in range(PATIENCE):
        moment()
        if session.is_idle and is_all_built():
            break
    moment()


def moment() -> None:
    loop = QEventLoop()
    QTimer.singleShot(MOMENT_MS, loop.quit)
    loop.exec()
