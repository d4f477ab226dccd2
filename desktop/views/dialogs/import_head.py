"""The head of the import window: the file's name, its size, and the way to another file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.imports import FilePreview
from desktop.views import formatting, theme
from desktop.views.dialogs.elided import ElidedLabel
from desktop.views.icons import Icon
from desktop.views.widgets import Button, Hairline, Label


class ImportHead(QWidget):
    """56 high, with the line under it. Signal: `other_requested` – another file, please."""

    other_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: FilePreview | None = None
        self._name = ElidedLabel("title", middle=True)
        self._name.setObjectName("import.file_name")
        self._facts = Label(tone="text3", tnum=True)
        self._other = Button(icon=Icon.FOLDER_OPEN)
        self._other.setObjectName("import.other_file")
        self._other.clicked.connect(self.other_requested)
        row = QWidget()
        row.setFixedHeight(theme.lengths()["dialog_header"])
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(16)
        line.addWidget(self._name)
        line.addWidget(self._facts)
        line.addStretch(1)
        line.addWidget(self._other)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(row)
        whole.addWidget(Hairline())
        self.retranslate()

    def show_file(self, name: str, preview: FilePreview | None) -> None:
        self._preview = preview
        self._name.set_text(name)
        self._facts.set_text(self._fact_words(preview) if preview else "")

    def _fact_words(self, preview: FilePreview) -> str:
        rows = preview.report.rows + preview.report.skipped
        size = formatting.file_size(preview.size_bytes)
        counted = self.tr("%n row(s)", "", rows)
        return f"{size}, {counted}" if rows else size

    def set_busy(self, busy: bool) -> None:
        self._other.setEnabled(not busy)

    def retranslate(self) -> None:
        self._other.setText(self.tr("Other file…"))
        self.show_file(self._name.text(), self._preview)
