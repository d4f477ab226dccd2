"""The plain table view of the import window: rows of 28, captions on the rule, no grid, no editing."""

from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.views import theme
from desktop.views.widgets.header import HeaderView


class TableView(QTableView):
    def __init__(self, header: HeaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.lengths()["row"])
        self.verticalHeader().setDefaultSectionSize(theme.lengths()["row"])
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
