"""The plain table view of the import window: rows of 28, captions on the rule, no grid, no editing."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.views import fonts, theme
from desktop.views.delegates.row import FIRST_PAD, PAD

CAPTION_BOTTOM = 6


class CaptionHeader(QHeaderView):
    """One line of caption that stands on the rule; long ones elide."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(height)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        now, left = theme.current(), FIRST_PAD if section == 0 else PAD
        painter.save()
        painter.fillRect(rect, now.color("window"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.color("border"))
        if self.visualIndex(section) < self.count() - 1:
            painter.fillRect(rect.right(), rect.bottom() - 24, 1, 20, now.color("hairline"))
        self.paint_caption(painter, rect.adjusted(left, 2, -PAD, -CAPTION_BOTTOM), section)
        painter.restore()

    def paint_caption(self, painter: QPainter, area: QRect, section: int) -> None:
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.setFont(fonts.font("small", 500))
        painter.setPen(theme.current().color("text2"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)


class TableView(QTableView):
    """`header` takes the place of the plain captions."""

    def __init__(self, header: CaptionHeader | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(header or CaptionHeader(32, self))
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
