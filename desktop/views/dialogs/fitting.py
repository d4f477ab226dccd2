"""A body that scrolls only as far as it holds something."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea


class Fit(QObject):
    """Wrapping labels ask for more height than they need; at the width that there is, it is known. Lives with the area."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._inside = area.widget()
        # Not within the layout's own event: it would begin anew in the middle of itself.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fit)
        self._inside.installEventFilter(self)

    def _fit(self) -> None:
        # -1 while nothing in it wraps
        self._inside.setMinimumHeight(max(0, self._inside.layout().totalHeightForWidth(self._inside.width())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._timer.start()
        return False
