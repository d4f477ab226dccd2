"""«Пакет возвратов»: a pasted list or a file, checked line by line before anything is sent, then run one by one. The same list
started again refunds nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.models.domain.errors import CabinetError
from desktop.models.domain.money_operations import OperationKind, OperationState
from desktop.services.refund_files import as_list, refund_rows, write_results
from desktop.services.tasks import Lane
from desktop.views import fonts, formatting
from desktop.views import operation_words as words
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame, TwoColumns
from desktop.views.dialogs.lines_table import LinesTable
from desktop.views.dialogs.operation_many import totals_of
from desktop.views.dialogs.refund_list_words import RefundListWords
from desktop.views.dialogs.send_button import SendButton
from desktop.views.dialogs.settings_form import Field
from desktop.views.icons import Icon
from desktop.views.operation_outcomes import Told
from desktop.views.operation_series import Relay
from desktop.views.presenter import present
from desktop.views.refund_series import ListLine, check_list, name_of, run_list
from desktop.views.widgets import Button, DoubleRule, Label, LineEdit, ProgressCard, Strip

if TYPE_CHECKING:
    from desktop.views.operation_desk import OperationDesk

CHECK_AFTER_MS = 300
NARROW = 880
LEFT = 320
ENDINGS = "*.csv *.txt *.xlsx *.xls *.ods"


class RefundListDialog(DialogFrame):
    hides_whole = True

    def __init__(self, desk: OperationDesk, parent: QWidget | None = None) -> None:
        super().__init__("refunds", QSize(1248, 664), desk.parts.settings, parent=parent)
        self._desk = desk
        self._batches = desk.parts.refund_batches
        self._words = RefundListWords(self)
        self._relay: Relay | None = None
        self._said: Callable[[], Told] | None = None
        self._own_name = ""
        self._asked = 0
        self._build()
        self._connect()
        self.finish()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._strip = Strip("bad", closable=True)
        self._strip.setObjectName("refunds.told")
        self._strip.hide()
        self._table = LinesTable("refunds.table", self._words.look, lambda each: each.line.line)
        columns = TwoColumns(narrow=NARROW, gap=24)
        columns.add(self._build_left())
        columns.add(self._table, 1)
        self._total = Label(role="figure", weight=600, tnum=True)
        self._total.setObjectName("refunds.total")
        self._card = ProgressCard()
        self._card.setObjectName("refunds.progress")
        self._card.cancel_button.setObjectName("refunds.stop")
        self._card.hide()
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(12)
        self.body.addWidget(self._strip)
        self.body.addWidget(columns, 1)
        for part in (DoubleRule(), self._total, self._card):
            self.body.addWidget(part)
        Fit(self.scroll)
        self._save, self._close, self._send = Button(icon=Icon.FILE_UP), Button(), SendButton(self)
        for name, button in (("save", self._save), ("close", self._close), ("send", self._send)):
            button.setObjectName(f"refunds.{name}")
        self.foot.addWidget(self._save)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)
        self.foot.addWidget(self._send)
        self._timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)

    def _build_left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(LEFT)
        left.setMaximumWidth(2 * LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._hint = Label(tone="text2", wrap=True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("refunds.text")
        self._text.setFont(fonts.font("base", tnum=True, zero=True))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(96)
        self._choose = Button(icon=Icon.FOLDER_OPEN)
        self._choose.setObjectName("refunds.choose")
        self._name_edit = LineEdit()
        self._name_edit.setMaxLength(80)
        self._name_field = Field(self._name_edit, "refunds.name")
        column.addWidget(self._hint)
        column.addWidget(self._text, 1)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._name_field)
        return left

    def _connect(self) -> None:
        self._text.textChanged.connect(self._on_text)
        self._name_edit.textEdited.connect(lambda: self._timer.start())
        self._timer.timeout.connect(self._check)
        self._choose.clicked.connect(self._ask_file)
        self._save.clicked.connect(self._ask_target)
        self._close.clicked.connect(self.close)
        self._send.clicked.connect(self.send)
        self._card.cancelled.connect(self._stop)
        self._strip.closed.connect(lambda: setattr(self, "_said", None))

    # --- the list

    @property
    def name(self) -> str:
        return self._name_edit.text().strip()

    @property
    def _open(self) -> list[ListLine]:
        return [each for each in self._table.rows if each.is_open]

    def _on_text(self) -> None:
        """A pasted list names itself, until somebody gives it a name."""
        if self.name == self._own_name:
            text = self._text.toPlainText()
            self._own_name = self.tr("List {digest}").format(digest=name_of(text)) if text.strip() else ""
            self._name_edit.setText(self._own_name)
        self._timer.start()
        self._show()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("A list of refunds"))
        dialog.setObjectName("refunds.choose_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables") + f" ({ENDINGS})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Puts the rows of a file into the field, one a line; the file names the list."""
        self._desk.ask(lambda: as_list(refund_rows(path)), partial(self._on_file, path), self._on_failed, self, Lane.WRITE)

    def _on_file(self, path: Path, text: str) -> None:
        self._name_edit.setText(path.stem)
        self._text.setPlainText(text)

    def _check(self) -> None:
        if self._relay is not None:
            return
        self._timer.stop()
        self._asked += 1
        work = partial(self._checked, self._text.toPlainText(), self.name)
        self._desk.ask(work, partial(self._on_checked, self._asked), self._on_failed, self)

    def _checked(self, text: str, name: str) -> list[ListLine]:
        """In a lane."""
        return check_list(self._batches, text, name)

    def _on_checked(self, asked: int, lines: list[ListLine]) -> None:
        if asked == self._asked and self._relay is None:
            self._name_field.set_error("")
            self._table.show_rows(lines)
            self._show()

    # --- the run

    def send(self) -> None:
        if not self._send.isEnabled():
            return
        relay = self._relay = Relay(self._desk)
        relay.line.connect(self._on_line)
        lines, name = list(self._table.rows), self.name
        self._card.set_progress(0, len(self._open))
        self._done = 0
        self._desk.do(
            lambda: run_list(self._batches, name, lines, relay.line.emit, lambda: relay.is_stopped),
            self._on_ended,
            self._on_failed,
            self,
        )
        self._show()

    def _on_line(self, place: int, each: ListLine) -> None:
        self._done += 1
        self._table.set_row(place, each)
        self._table.scrollTo(self._table.model().index(place, 0))
        self._card.set_progress(self._done, max(self._done, self._done + len(self._open)))
        self._show()

    def _on_ended(self, tried: int) -> None:
        stopped = self._end()
        rows: list[ListLine] = self._table.rows
        done = sum(each.operation is not None and each.operation.state is OperationState.DONE for each in rows)
        self._say(lambda: self._words.ended(tried, done, len(rows), stopped=stopped))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        said = present(error)
        if isinstance(error, CabinetError) and error.code == "invalid.batch_name":
            self._name_field.set_error(said.field_text)
        else:
            self._say(lambda: Told(said.severity, said.title, said.body))

    def _end(self) -> bool:
        """Whether it was stopped by hand."""
        relay, self._relay = self._relay, None
        if relay is not None:
            relay.deleteLater()
        self._show()
        return relay is not None and relay.is_stopped

    def _stop(self) -> None:
        if self._relay is not None:
            self._relay.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is under way ends; the next line does not begin."""
        self._stop()
        super().closeEvent(event)

    # --- the results

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the results"), f"{self.name}.csv", "CSV (*.csv)")
        dialog.setObjectName("refunds.save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        captions, rows = self._words.table(self._table.rows)
        saved = self.tr("File saved: {file}").format(file=path.name)
        self._desk.ask(
            partial(write_results, path, captions, rows),
            lambda _none: self._say(lambda: Told("ok", saved)),
            self._on_failed,
            self,
            Lane.WRITE,
        )

    # --- what is shown

    def _say(self, said: Callable[[], Told]) -> None:
        self._said = said
        told = said()
        self._strip.set_kind(told.kind)
        self._strip.set_words(told.title, told.body)
        self._strip.show()

    def _show(self) -> None:
        running, lines = self._relay is not None, self._open
        rows: list[ListLine] = self._table.rows
        sums = totals_of([each.line.amount for each in lines if each.line.amount is not None])
        told = ", ".join(formatting.money(each) for each in sums) or formatting.NOTHING
        self._total.set_text(self._words.total(len(rows), len(lines), sum(each.line.fault is not None for each in rows), told))
        ready = bool(lines) and bool(self.name) and not running and not self._timer.isActive()
        self._send.setEnabled(ready)
        deed = words.deed(OperationKind.REFUND, sums[0]) if len(sums) == 1 else words.title(OperationKind.REFUND)
        self._send.setText(self.tr("Sending…") if running else f"{deed} ({formatting.count(len(lines))})")
        self._card.setVisible(running)
        self._save.setEnabled(bool(rows) and not running)
        self._text.setReadOnly(running)
        for part in (self._name_edit, self._choose):
            part.setEnabled(not running)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Refund batch"))
        self._hint.set_text(self.tr("One refund a line: order number, amount, reason. Without an amount all that is left."))
        self._text.setAccessibleName(self.tr("List of refunds"))
        self._text.setPlaceholderText("1917_1626704539; 5000; …")
        self._choose.setText(self.tr("From a file…"))
        self._name_field.set_words(
            self.tr("Name of the list"), self.tr("A list of the same name is never run twice: what is done stays done.")
        )
        self._save.setText(self.tr("Save the results…"))
        self._close.setText(self.tr("Close"))
        self._card.set_text(self.tr("Sending…"))
        self._table.set_columns(self._words.columns())
        self._table.setAccessibleName(self.tr("List of refunds"))
        if self._said is not None:
            self._say(self._said)
        self._show()
