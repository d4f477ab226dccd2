"""Several orders at once: a list with the sum of each and the total, run one by one, with a result on each line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import OperationKind, OperationState
from desktop.models.tables.column import Column
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.lines_table import LinesTable
from desktop.views.dialogs.send_button import SendButton
from desktop.views.dialogs.settings_form import Field
from desktop.views.icons import Icon
from desktop.views.operation_looks import state_look
from desktop.views.operation_outcomes import Told, short
from desktop.views.operation_series import Relay, SeriesLine, checked, run_series
from desktop.views.presenter import present
from desktop.views.widgets import Button, ComboBox, DoubleRule, Label, LineEdit, ProgressCard, Strip
from desktop.views.widgets.chip import ChipLook, tinted

if TYPE_CHECKING:
    from desktop.views.operation_desk import OperationDesk

MOST = 500
"""More orders at once nobody looks through."""
_NONE = tinted("idle", Icon.MINUS)
_READY = tinted("idle", Icon.CIRCLE_DASHED)
_FAILED = tinted("bad", Icon.CIRCLE_ALERT)


class ManyDialog(DialogFrame):
    hides_whole = True

    def __init__(self, ids: Sequence[int], kind: OperationKind, desk: OperationDesk, parent: QWidget | None = None) -> None:
        super().__init__("many", QSize(1040, 600), desk.parts.settings, parent=parent)
        self._kind, self._desk = kind, desk
        self._ids, self._asked = list(ids[:MOST]), len(ids)
        self._relay: Relay | None = None
        self._is_over = False
        self._said: Callable[[], Told] | None = None
        self._build()
        self._connect()
        self.finish()
        self._desk.ask(self._look, self._on_lines, self._on_failed, self)

    def _build(self) -> None:
        self._lead = Label(tone="text2", wrap=True, tnum=True)
        self._lead.setContentsMargins(0, 16, 0, 8)
        self._lead.setObjectName("many.lead")
        self.head.addWidget(self._lead)
        self._strip = Strip("bad", closable=True)
        self._strip.setObjectName("many.told")
        self._strip.hide()
        self._table = LinesTable("many.table", self._look_of, lambda row: row.order.id)
        self._why, self._comment = ComboBox(), LineEdit()
        self._why_field, self._comment_field = Field(self._why, "many.reason"), Field(self._comment, "many.comment")
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addWidget(self._why_field, 1)
        fields.addWidget(self._comment_field, 1)
        self._total = Label(role="figure", weight=600, tnum=True)
        self._total.setObjectName("many.total")
        self._card = ProgressCard()
        self._card.setObjectName("many.progress")
        self._card.cancel_button.setObjectName("many.stop")
        self._card.hide()
        self.body.setContentsMargins(24, 8, 24, 16)
        self.body.setSpacing(12)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(DoubleRule())
        self.body.addWidget(self._total)
        self.body.addLayout(fields)
        self.body.addWidget(self._card)
        Fit(self.scroll)
        self._keys = Label("Ctrl + Enter", tone="text3")
        self._close, self._send = Button(), SendButton(self)
        self._close.setObjectName("many.close")
        self._send.setObjectName("many.send")
        self._send.setEnabled(False)
        self.foot.addWidget(self._keys)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)
        self.foot.addWidget(self._send)

    def _connect(self) -> None:
        self._close.clicked.connect(self.close)
        self._send.clicked.connect(self.send)
        self._card.cancelled.connect(self._stop)
        self._strip.closed.connect(lambda: setattr(self, "_said", None))

    # --- work

    def _look(self) -> list[SeriesLine]:
        """In a lane."""
        return checked(self._desk.parts.operations, self._desk.parts.queries.by_ids(self._ids), self._kind)

    def _on_lines(self, lines: list[SeriesLine]) -> None:
        self._table.show_rows(lines)
        self._show()
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _open(self) -> list[SeriesLine]:
        return [line for line in self._table.rows if line.is_open]

    def send(self) -> None:
        if not self._send.isEnabled() or self._relay is not None:
            return
        code = self._why.value()
        reason = words.told_reason(words.why_word(str(code)) if code else "", self._comment.text())
        relay = self._relay = Relay(self._desk)
        relay.line.connect(self._on_line)
        lines = list(self._table.rows)
        work = partial(
            run_series, self._desk.parts.operations, lines, self._kind, reason, relay.line.emit, lambda: relay.is_stopped
        )
        self._card.set_progress(0, len(self._open))
        self._desk.do(work, self._on_ended, self._on_failed, self)
        self._show()

    def _on_line(self, place: int, line: SeriesLine) -> None:
        self._table.set_row(place, line)
        self._table.scrollTo(self._table.model().index(place, 0))
        done = sum(line.operation is not None or line.error is not None for line in self._table.rows)
        self._card.set_progress(done, done + len(self._open))
        self._show()

    def _on_ended(self, _tried: int) -> None:
        stopped = self._end()
        lines: list[SeriesLine] = self._table.rows
        done = sum(line.operation is not None and line.operation.state is OperationState.DONE for line in lines)
        rest = sum(line.amount is not None for line in lines) - done
        self._is_over = True
        kind = "ok" if not rest else "hold"
        words_done = self.tr("Done: {count}.").format(count=formatting.count(done))
        words_rest = self.tr("Not done or without an outcome: {count}. The lines tell why.").format(
            count=formatting.count(rest)
        )
        title = self.tr("Stopped.") if stopped else self.tr("The list is through.")
        self._say(lambda: Told(kind, title, f"{words_done} {words_rest}" if rest else words_done))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        said = present(error)
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

    # --- what is shown

    def _say(self, said: Callable[[], Told]) -> None:
        self._said = said
        told = said()
        self._strip.set_kind(told.kind)
        self._strip.set_words(told.title, told.body)
        self._strip.show()

    def _show(self) -> None:
        running, lines = self._relay is not None, self._open
        sums = totals_of([line.amount for line in lines if line.amount is not None])
        told = ", ".join(formatting.money(each) for each in sums) or formatting.NOTHING
        self._total.set_text(self.tr("Total: {amount}").format(amount=told))
        self._send.setEnabled(bool(lines) and not running)
        self._send.setVisible(bool(lines) or not self._is_over)
        deed = words.deed(self._kind, sums[0]) if len(sums) == 1 else words.title(self._kind)
        self._send.setText(self.tr("Sending…") if running else f"{deed} ({formatting.count(len(lines))})")
        self._card.setVisible(running)
        for part in (self._why, self._comment):
            part.setEnabled(not running)
        self._close.setText(self.tr("Close") if running or self._is_over else self.tr("Cancel"))
        self._show_lead()

    def _show_lead(self) -> None:
        rows = len(self._table.rows)
        ready = sum(line.amount is not None for line in self._table.rows)
        told = self.tr("Orders: {count}. Possible for: {ready}. They are sent one by one, and each line tells its result.")
        text = told.format(count=formatting.count(rows), ready=formatting.count(ready))
        if self._asked > MOST:
            left_out = self.tr("Only the first {most} of {count} are taken.")
            text += " " + left_out.format(most=formatting.count(MOST), count=formatting.count(self._asked))
        self._lead.set_text(text)

    def _look_of(self, line: SeriesLine) -> ChipLook:
        if line.operation is not None:
            return state_look(line.operation.state)
        if line.error is not None:
            return _FAILED
        return _READY if line.amount is not None else _NONE

    def _state(self, line: SeriesLine) -> str:
        if line.operation is not None:
            return words.state_word(line.operation.state)
        if line.error is not None:
            return self.tr("Not sent")
        return self.tr("Ready") if line.amount is not None else self.tr("Not possible")

    def _told(self, line: SeriesLine) -> str:
        if line.operation is not None:
            if line.operation.state is OperationState.WAITING:
                return self.tr("Waits for a second person")
            return short(line.operation)
        if line.error is not None:
            return present(line.error).field_text
        return words.why_not(line.fault, self._kind, line.order) if line.fault else ""

    def retranslate(self) -> None:
        self.setWindowTitle(words.title(self._kind))
        amount = formatting.column_title(ColumnKey.AMOUNT)
        self._table.set_columns(
            [
                ("number", _column(ColumnKey.ORDER_NUMBER, lambda line: line.order.order_number, 176)),
                ("pan", _column(ColumnKey.MASKED_PAN, lambda line: formatting.pan(line.order.masked_pan), 144)),
                ("amount", Column(key="amount", title=amount, text=_amount, right=True, width=128)),
                ("chip", Column(key="state", title=self.tr("Result"), text=self._state, width=168)),
                ("text", Column(key="told", title="", text=self._told, hint=self._told, stretches=True)),
            ]
        )
        self._table.setAccessibleName(words.title(self._kind))
        self._why_field.set_words(self.tr("Reason"))
        self._why.setPlaceholderText(self.tr("Not given"))
        self._why.set_choices([(code, words.why_word(code)) for code in words.REASONS_OF[self._kind]])
        self._comment_field.set_words(self.tr("Comment for the journal"))
        self._card.set_text(self.tr("Sending…"))
        if self._said is not None:
            self._say(self._said)
        self._show()


def _column(key: ColumnKey, text: Callable[[SeriesLine], str], width: int) -> Column:
    return Column(key=key.value, title=formatting.column_title(key), text=text, width=width)


def _amount(line: SeriesLine) -> str:
    return formatting.money(line.amount or line.order.amount)


def totals_of(amounts: Sequence[Money]) -> list[Money]:
    """By currency."""
    sums: dict[str, Money] = {}
    for amount in amounts:
        code = amount.currency.code
        sums[code] = sums[code] + amount if code in sums else amount
    return [sums[code] for code in sorted(sums)]
