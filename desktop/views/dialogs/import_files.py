"""The list of files when several are imported at once: name, and what is still to be done with each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.domain.batches import seal_of
from desktop.views import fonts, theme
from desktop.views.dialogs.import_job import FileJob
from desktop.views.icons import Icon
from desktop.views.widgets.paint import glyph, middle

_ROW = 32
_MOST_ROWS = 5
_STATE = int(Qt.ItemDataRole.UserRole)
_GLYPHS = {
    "reading": (Icon.CIRCLE_DASHED, "text3"),
    "stopped": (Icon.CIRCLE_SLASH, "text3"),
    "ask": (Icon.CIRCLE_HELP, "hold_fg"),
    "error": (Icon.CIRCLE_ALERT, "bad_fg"),
    "ok": (Icon.FILE_CHECK_2, "ok_fg"),
    "hold": (Icon.FILE_CHECK_2, "hold_fg"),
    "bad": (Icon.TRIANGLE_ALERT, "bad_fg"),
    "idle": (Icon.FILE_TEXT, "text2"),
    "done": (Icon.CHECK, "ok_fg"),
}
_Index = QModelIndex | QPersistentModelIndex


def state_of(job: FileJob, is_reading: bool) -> str:
    """The one word for a file's state: reading stopped error ask done, else its seal (ok hold bad idle)."""
    if job.report is not None:
        return "done"
    if job.error is not None:
        return "error"
    if job.preview is None or is_reading:
        return "reading" if is_reading else "stopped"
    return "ask" if job.open_questions or job.lacks_columns else seal_of(job.preview.report.control_totals).value


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(96, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        now, row = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, now.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, now.color("hover"))
        name, role = _GLYPHS[index.data(_STATE)]
        glyph(painter, QPoint(row.left() + 8, middle(row, 16)), name, role)
        painter.setFont(fonts.font(weight=500 if option.state & QStyle.StateFlag.State_Selected else 400))
        painter.setPen(now.color("text"))
        room = QRect(row.left() + 32, row.top(), row.width() - 40, row.height())
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class FileList(QListWidget):
    """Signal: `file_chosen(int)`, the place of the file."""

    file_chosen = Signal(int)

    def __init__(self, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.files")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_ROW * min(len(paths), _MOST_ROWS) + 2)
        for path in paths:
            item = QListWidgetItem(path.name, self)
            item.setData(_STATE, "reading")
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self.file_chosen)

    def show_state(self, at: int, state: str, words: str) -> None:
        """`words` say the state for a tooltip and a screen reader."""
        item = self.item(at)
        item.setData(_STATE, state)
        item.setToolTip(f"{item.text()} – {words}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")
