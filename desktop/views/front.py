"""What stands before the work: pages of signing in and the cover, in the same place as the pages behind them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget


class Front(QObject):
    """Signal: `changed` – a page was put before the work, or taken away."""

    changed = Signal()

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._shown: QWidget | None = None
        self._behind: QWidget | None = None

    @property
    def is_clear(self) -> bool:
        """Nothing stands before the work."""
        return self._shown is None

    def show(self, page: QWidget) -> None:
        if self._shown is None:
            self._behind = self._pages.currentWidget()
        self._shown = page
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.changed.emit()

    def clear(self) -> None:
        """The work is there again, as it was left."""
        self._shown = None
        if self._behind is not None:
            self._pages.setCurrentWidget(self._behind)
        self.changed.emit()

    def drop(self, page: QWidget) -> None:
        """Takes a page out for good, one of signing in or one of the work."""
        if self._shown is page:
            self._shown = None
        if self._behind is page:
            self._behind = None
        self._pages.removeWidget(page)
        page.hide()
        page.setParent(None)
        page.deleteLater()


def dialogs_over(window: QWidget) -> list[QDialog]:
    """Those on screen that were opened from the window, or from one of its dialogs."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return [dialog for dialog in shown if _stands_over(dialog, window)]


def _stands_over(dialog: QWidget, window: QWidget) -> bool:
    parent = dialog.parentWidget()
    return parent is not None and (parent.window() is window or _stands_over(parent.window(), window))
