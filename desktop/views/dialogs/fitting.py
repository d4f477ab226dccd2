"""A body that scrolls only as far as it holds something."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea


class Fit(QObject):
    """Wrapping labels ask for more height than they need; at the width that there is, it is known. Lives with the area."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        area.widget().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area.widget() and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            inside = self._area.widget()
            inside.setMinimumHeight(inside.layout().totalHeightForWidth(inside.width()))
        return False
