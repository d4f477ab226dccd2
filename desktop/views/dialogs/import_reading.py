"""«Как прочитан файл»: every guess about the file as a field that can be changed. Tells the wish, reads nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop.models.domain.batches import Choice, FileKind
from desktop.models.domain.zones import zone_of
from desktop.services.imports import ReadOptions
from desktop.views import formatting, theme
from desktop.views.dialogs import import_words as words
from desktop.views.dialogs.import_job import FileJob, on_sheet
from desktop.views.presenter import present
from desktop.views.widgets import Button, CheckBox, ComboBox, FieldError, Label, LineEdit

TEXT_KINDS = (FileKind.CSV, FileKind.HTML, FileKind.SPREADSHEETML)
"""One kind of text may be told from another by a person; a workbook is what it is."""
_HEADER_ROWS = 40
_TYPING_MS = 400


class ReadingForm(QWidget):
    """Signals: `changed(ReadOptions)` – read it so; `save_as_changed(str)` – keep it as a profile of that name (empty: no)."""

    changed = Signal(object)
    save_as_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles: tuple[str, ...] | None = None
        self._job: FileJob | None = None
        self._zone = ""
        self._offered: dict[str, list[tuple[str, str]]] = {}
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title = Label(weight=600)
        self._kind, self._sheet, self._dates = ComboBox(), ComboBox(), ComboBox()
        self._encoding, self._delimiter, self._decimal = ComboBox(), ComboBox(), ComboBox()
        self._encoding.setMinimumContentsLength(9)
        self._delimiter.setMinimumContentsLength(12)
        self._zones, self._profile = ComboBox(), ComboBox()
        self._header = QSpinBox()
        self._header.setRange(1, _HEADER_ROWS)
        self._header.setFixedHeight(theme.lengths()["control"])
        self._header.lineEdit().setTextMargins(6, 0, 0, 0)
        self._merchant = LineEdit()
        self._remember = CheckBox()
        self._name = LineEdit()
        self._name_error = FieldError()
        self._reset = Button(kind="link")
        self._named = {
            "kind": self._kind,
            "sheet": self._sheet,
            "encoding": self._encoding,
            "delimiter": self._delimiter,
            "header_row": self._header,
            "decimal_sign": self._decimal,
            "date_order": self._dates,
            "zone": self._zones,
            "merchant": self._merchant,
            "profile": self._profile,
        }
        for name, field in (*self._named.items(), ("remember", self._remember), ("name", self._name), ("reset", self._reset)):
            field.setObjectName(f"import.{name}")
        self._captions = {name: Label(role="small", tone="text2", weight=500) for name in self._named}
        self._typed = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._lay_out()

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._title)
        lines.addLayout(self._field("kind", self._kind))
        lines.addLayout(self._field("sheet", self._sheet))
        for shares in ({"encoding": 2, "delimiter": 3}, {"header_row": 1, "decimal_sign": 1}):
            pair = QHBoxLayout()
            pair.setSpacing(8)
            for name, share in shares.items():
                pair.addLayout(self._field(name, self._named[name]), share)
            lines.addLayout(pair)
        for name in ("date_order", "zone", "merchant", "profile"):
            lines.addLayout(self._field(name, self._named[name]))
        self._profile_note = Label(role="small", tone="text3", wrap=True)
        for part in (self._profile_note, self._remember, self._name, self._name_error, self._reset):
            lines.addWidget(part)

    def _field(self, name: str, field: QWidget) -> QVBoxLayout:
        """The caption above its field."""
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._captions[name])
        lines.addWidget(field)
        return lines

    def _connect(self) -> None:
        self._kind.chosen.connect(lambda value: self._wish(kind=FileKind(value)))
        self._sheet.chosen.connect(self._on_sheet)
        for name in ("encoding", "delimiter", "decimal_sign", "date_order", "zone", "profile"):
            combo = self._named[name]
            combo.chosen.connect(lambda value, name=name: self._wish(**{name: value}))
        self._header.valueChanged.connect(self._typed.start)
        self._typed.timeout.connect(lambda: self._wish(header_row=self._header.value()))
        self._merchant.editingFinished.connect(self._on_merchant)
        self._remember.toggled.connect(self._on_remember)
        self._name.textChanged.connect(self._on_remember)
        self._reset.clicked.connect(lambda: self.changed.emit(ReadOptions()))

    def set_profiles(self, names: Sequence[str]) -> None:
        """What a person can choose from."""
        self._profiles = tuple(names)
        self._fill()

    def _wish(self, **changes: Any) -> None:
        if self._job is not None:
            options = replace(self._job.options, **changes)
            if options != self._job.options:
                self.changed.emit(options)

    def _on_sheet(self, name: str) -> None:
        if self._job is not None and self._job.options.sheet != name:
            self.changed.emit(on_sheet(self._job, name))

    def _on_merchant(self) -> None:
        self._wish(merchant=self._merchant.text().strip() or None)

    def _on_remember(self) -> None:
        self._name.setVisible(self._remember.isChecked())
        self.set_name_error("")
        self.save_as_changed.emit(self._name.text().strip() if self._remember.isChecked() else "")

    @property
    def lacks_name(self) -> bool:
        """A profile is to be kept but has no name yet."""
        return self._remember.isChecked() and not self._name.text().strip()

    def set_name_error(self, text: str) -> None:
        self._name.set_error(bool(text))
        self._name_error.set_text(text)

    def show_name_error(self, error: Exception | None) -> None:
        self.set_name_error(present(error).field_text if error else self.tr("Give the profile a name."))
        self._name.setFocus()

    def show_job(self, job: FileJob, zone: str) -> None:
        """The fields as the file was read, without telling it back; `zone` is the merchant's."""
        self._job, self._zone = job, zone
        self._typed.stop()
        self._fill()
        self._remember.setChecked(bool(job.save_as))
        self._name.setText(job.save_as)
        self._name.setVisible(self._remember.isChecked())

    def _fill(self) -> None:
        job = self._job
        if job is None or self._profiles is None:
            return
        report = job.preview.report if job.preview else None
        options = job.options
        kind = options.kind or (report.kind if report else None)
        self._show("kind", TEXT_KINDS if kind in TEXT_KINDS else (), kind, words.kind_word)
        self._show("sheet", self._alternatives("sheet"), self._guessed("sheet"), words.sheet_word)
        encoding = options.encoding or (report.encoding if report else None)
        delimiter = options.delimiter or (report.delimiter if report else None)
        self._show("encoding", words.ENCODINGS, encoding, words.encoding_word)
        self._show("delimiter", words.DELIMITERS, delimiter, words.delimiter_word)
        self._show("decimal_sign", (".", ","), options.decimal_sign or self._guessed("decimal_sign"), words.sign_word)
        self._show("date_order", ("dmy", "mdy"), options.date_order or self._guessed("date_order"), words.date_order_word)
        zone = options.zone or self._guessed("zone") or self._zone
        self._show("zone", formatting.ZONES, zone, self._zone_word)
        profile = options.profile or (report.profile if report else None)
        self._show("profile", self._profiles, profile, words.profile_word)
        self._header.blockSignals(True)
        self._header.setValue(options.header_row or (report.header_row if report else None) or 1)
        self._header.blockSignals(False)
        self._merchant.setText(options.merchant or "")
        self._profile_note.set_text(self._note())
        self._reset.setVisible(options != ReadOptions())

    def _show(self, name: str, offered: Sequence[str], value: str | None, word: Callable[[str], str]) -> None:
        combo, caption = self._named[name], self._captions[name]
        is_asked = value is not None or name == "profile"
        for part in (combo, caption):
            part.setVisible(is_asked)
        offered = offered if value is None or value in offered else (value, *offered)
        combo.setPlaceholderText(self.tr("none"))
        choices = [(each, word(each)) for each in offered]
        if choices != self._offered.get(name):
            self._offered[name] = choices
            combo.set_choices(choices)
        combo.set_value(value)
        combo.setToolTip(combo.currentText())

    def _guessed(self, question: str) -> str | None:
        found = self._choice(question)
        return found.chosen or None if found else None

    def _alternatives(self, question: str) -> tuple[str, ...]:
        found = self._choice(question)
        return found.alternatives if found else ()

    def _choice(self, question: str) -> Choice | None:
        choices = self._job.preview.report.choices if self._job and self._job.preview else ()
        return next((choice for choice in choices if choice.question == question), None)

    def _zone_word(self, name: str) -> str:
        rows = self._job.preview.rows if self._job and self._job.preview else ()
        at = rows[0][2].registered_at if rows else datetime.now(UTC)
        return formatting.zone_text(at, zone_of(name))

    def _note(self) -> str:
        preview = self._job.preview if self._job else None
        if preview is None or preview.report.profile is None:
            return ""
        if self._job is not None and self._job.options.columns:
            return self.tr("The columns were pointed out by hand.")
        return self.tr("The captions are those of this profile.")

    def retranslate(self) -> None:
        self._title.set_text(self.tr("How the file was read"))
        captions = {
            "kind": self.tr("File format"),
            "sheet": self.tr("Sheet of the workbook"),
            "encoding": self.tr("Encoding"),
            "delimiter": self.tr("Column delimiter"),
            "header_row": self.tr("Header row"),
            "decimal_sign": self.tr("Decimal sign"),
            "date_order": self.tr("Order of dates"),
            "zone": self.tr("Time zone of the file"),
            "merchant": self.tr("Seller login"),
            "profile": self.tr("File profile"),
        }
        for name, text in captions.items():
            self._captions[name].set_text(text)
            self._named[name].setAccessibleName(text)
        self._merchant.setPlaceholderText(self.tr("as in the file"))
        self._remember.setText(self.tr("Keep as a profile"))
        self._remember.setAccessibleName(self.tr("Keep as a profile"))
        self._name.setPlaceholderText(self.tr("Name of the profile"))
        self._name.setAccessibleName(self.tr("Name of the profile"))
        self._reset.setText(self.tr("Read as at first"))
        self._fill()
