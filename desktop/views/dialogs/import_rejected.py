"""Rows that will not be loaded: which, in which field, why, and the file's own text with the bad part marked."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop.models.domain.batches import FileReport, RejectedRow
from desktop.models.domain.errors import FileError
from desktop.models.tables.column import RowRole
from desktop.views import formatting, theme
from desktop.views.delegates import RowState, TextDelegate
from desktop.views.dialogs.import_table import TableView
from desktop.views.dialogs.import_words import field_word
from desktop.views.icons import Icon
from desktop.views.presenter import reason_text
from desktop.views.widgets import Button, Chip, Hairline, Label
from desktop.views.widgets.chip import tinted
from desktop.views.widgets.header import HeaderView

_ROW, _FIELD, _REASON, _RAW = range(4)
_SHOWN_ROWS = 4
_HEADER = 32
_AFTER = 32
"""Room kept for what follows the bad part."""
_Index = QModelIndex | QPersistentModelIndex


class RejectedModel(QAbstractTableModel):
    """At most the thousand rows that a report lists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RejectedRow] = ()
        self._captions = ("", "", "", "")

    def show_rows(self, rows: Sequence[RejectedRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def set_captions(self, captions: tuple[str, str, str, str]) -> None:
        self._captions = captions
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return (formatting.count(row.row), field_word(row.field), reason_text(row.reason), row.raw or row.value)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_caption = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._captions[section] if is_caption else None


class _RawDelegate(TextDelegate):
    """The raw text in `text2`, what was wrong in it in `bad_fg`."""

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: _Index) -> None:
        bad = index.data(RowRole).value
        before, found, after = text.partition(bad) if bad else ("", "", text)
        # The bad part stays in sight: what is before it gives way first.
        room = max(rect.width() - self.ink.width(found) - _AFTER, 0)
        before = self.ink.metrics.elidedText(before, Qt.TextElideMode.ElideLeft, room)
        x = self.write(painter, rect.left(), rect, before, "text2")
        x = self.write(painter, x, rect, found, "bad_fg")
        rest = self.ink.metrics.elidedText(after, Qt.TextElideMode.ElideRight, max(rect.right() - x, 0))
        self.write(painter, x, rect, rest, "text2")


class RejectedPanel(QWidget):
    """Hidden while every row is good. Signal: `save_requested` – the person wants them as a file."""

    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: FileReport | None = None
        self._title = Label(weight=600)
        self._chip = Chip()
        self._save = Button(icon=Icon.FILE_UP, kind="flat")
        self._save.setObjectName("import.save_rejected")
        self._model = RejectedModel(self)
        self._table = TableView(HeaderView(height=_HEADER))
        self._table.setObjectName("import.rejected")
        self._table.setModel(self._model)
        state = RowState(self._table)
        for column in (_ROW, _FIELD, _REASON):
            self._table.setItemDelegateForColumn(column, TextDelegate(self._table, state))
        self._table.setItemDelegateForColumn(_RAW, _RawDelegate(self._table, state))
        self._save.clicked.connect(self.save_requested)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 3, 4)
        head.setSpacing(8)
        for part in (self._title, self._chip):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._save)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Hairline())
        lines.addLayout(head)
        lines.addWidget(self._table)
        header = self._table.horizontalHeader()
        for column, width in ((_ROW, 80), (_FIELD, 160), (_REASON, 232)):
            self._table.setColumnWidth(column, width)
        header.setSectionResizeMode(_RAW, QHeaderView.ResizeMode.Stretch)

    def show_report(self, report: FileReport) -> None:
        self._report = report
        self.setVisible(report.rejected_count > 0)
        self._model.show_rows(report.rejected)
        shown = min(len(report.rejected), _SHOWN_ROWS)
        sizes = theme.lengths()
        self._table.setFixedHeight(_HEADER + shown * sizes["row"])
        self._chip.set_look(tinted("bad", Icon.CIRCLE_X), self.tr("%n row(s)", "", report.rejected_count))

    def captions(self) -> tuple[str, str, str, str]:
        return self.tr("Row"), self.tr("Field"), self.tr("Why it was not read"), self.tr("As in the file")

    def retranslate(self) -> None:
        self._title.set_text(self.tr("With errors"))
        self._save.setText(self.tr("Save the rows with errors…"))
        self._table.setAccessibleName(self.tr("With errors"))
        self._model.set_captions(self.captions())
        if self._report is not None:
            self.show_report(self._report)


def write_rejected(rows: Sequence[RejectedRow], captions: Sequence[str], path: Path) -> int:
    """The rows as CSV for a spreadsheet (UTF-8 with BOM, semicolons): number, field, reason, the file's text. The count.

    FileError("write") when it cannot be written. Runs in a worker.
    """
    import csv  # only a person with bad rows pays for it

    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(captions)
            writer.writerows((row.row, row.field, row.reason, _harmless(row.raw or row.value)) for row in rows)
    except OSError as error:
        raise FileError("write", path.name) from error
    return len(rows)


def _harmless(text: str) -> str:
    """Text that a spreadsheet never takes for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
