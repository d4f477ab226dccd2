"""«Что изменится в реестре»: how many rows are new, updated, unchanged, and what was left out of the file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.models.domain.batches import FileReport
from desktop.views import formatting
from desktop.views.widgets import DoubleRule, Label

_LINE = 24


class ChangesLedger(QWidget):
    """Empty until a report is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: FileReport | None = None
        self._title = Label(weight=600)
        self._captions = [Label(tone="text2") for _ in range(3)] + [Label(weight=600)]
        self._figures = [Label(weight=600, tnum=True) for _ in range(4)]
        self._left_out = Label(role="small", tone="text3", wrap=True)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, (caption, figure) in enumerate(zip(self._captions, self._figures, strict=True)):
            grid.addWidget(caption, row + (row == 3), 0)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(figure, row + (row == 3), 1)
            grid.setRowMinimumHeight(row + (row == 3), _LINE)
        grid.setRowMinimumHeight(3, 20)
        grid.addWidget(DoubleRule(), 3, 0, 1, 2)
        grid.setVerticalSpacing(0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._title)
        lines.addLayout(grid)
        lines.addWidget(self._left_out)
        for figure, name in zip(self._figures, ("new", "updated", "unchanged", "total"), strict=True):
            figure.setObjectName(f"import.count_{name}")
        self.retranslate()

    def show_report(self, report: FileReport | None) -> None:
        self._report = report
        self.setVisible(report is not None)
        if report is None:
            return
        counts = (report.new, report.updated, report.unchanged)
        for figure, number in zip(self._figures, (*counts, sum(counts)), strict=True):
            figure.set_text(formatting.count(number))
        self._left_out.set_text(self._remarks(report))

    def _remarks(self, report: FileReport) -> str:
        said = []
        if report.skipped:
            said.append(self.tr("Skipped head, foot and blank lines: {count}.").format(count=formatting.count(report.skipped)))
        if report.masked_pans:
            said.append(self.tr("Card numbers masked: {count}.").format(count=formatting.count(report.masked_pans)))
        if report.dropped_columns:
            said.append(self.tr("Columns not taken: {columns}.").format(columns=", ".join(report.dropped_columns)))
        return " ".join(said)

    def retranslate(self) -> None:
        self._title.set_text(self.tr("What changes in the registry"))
        words = (self.tr("New"), self.tr("Updated"), self.tr("Unchanged"), self.tr("Rows to import"))
        for caption, text in zip(self._captions, words, strict=True):
            caption.set_text(text)
        self.show_report(self._report)
