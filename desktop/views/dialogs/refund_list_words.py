"""The words of a list of refunds: its columns, why a line cannot be run, how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money_operations import OperationKind, OperationState
from desktop.models.tables.column import Column
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.icons import Icon
from desktop.views.operation_looks import state_look
from desktop.views.operation_outcomes import Told, short
from desktop.views.presenter import present
from desktop.views.refund_series import ListLine
from desktop.views.widgets.chip import ChipLook, tinted

_READY = tinted("idle", Icon.CIRCLE_DASHED)
_FAULT = tinted("bad", Icon.CIRCLE_ALERT)


class RefundListWords(QObject):
    def look(self, each: ListLine) -> ChipLook:
        if each.error is not None or each.line.fault is not None:
            return _FAULT
        return state_look(each.operation.state) if each.operation is not None else _READY

    def state(self, each: ListLine) -> str:
        if each.line.fault is not None:
            return self.tr("Not possible")
        if each.error is not None:
            return self.tr("Not sent")
        return words.state_word(each.operation.state) if each.operation is not None else self.tr("Ready")

    def told(self, each: ListLine) -> str:
        """Why, in a line."""
        if each.line.fault is not None:
            return self._fault(each)
        if each.error is not None:
            return present(each.error).field_text
        if each.operation is not None and each.operation.state is OperationState.WAITING:
            return self.tr("It is in the queue.")
        return short(each.operation) if each.operation is not None else ""

    def _fault(self, each: ListLine) -> str:
        line = each.line
        match line.fault:
            case "no_order":
                return self.tr("There is no such order in the registry.")
            case "ambiguous":
                return self.tr("Several orders have this number. Give the bank's own number.")
            case "amount":
                return self.tr("This is not an amount.")
            case "too_much":
                return self.tr("More than is left of the order, lines above counted.")
            case "repeated":
                return self.tr("The same order and amount stand above.")
        return words.why_not(line.fault or "state", OperationKind.REFUND, line.order) if line.order is not None else ""

    def ended(self, tried: int, done: int, rows: int, *, stopped: bool) -> Told:
        title = self.tr("Stopped.") if stopped else self.tr("The list is through.")
        told = self.tr("Tried now: {tried}. Done of the whole list: {done} of {rows}.")
        body = told.format(tried=formatting.count(tried), done=formatting.count(done), rows=formatting.count(rows))
        return Told("ok" if done == rows else "hold", title, body)

    def total(self, rows: int, ready: int, faults: int, amount: str) -> str:
        told = self.tr("Lines: {rows}, ready: {ready}, with faults: {faults}. To refund: {amount}")
        counts = {"rows": formatting.count(rows), "ready": formatting.count(ready), "faults": formatting.count(faults)}
        return told.format(**counts, amount=amount)

    def columns(self) -> list[tuple[str, Column]]:
        number = formatting.column_title(ColumnKey.ORDER_NUMBER)
        amount = formatting.column_title(ColumnKey.AMOUNT)
        return [
            ("text", Column(key="line", title=self.tr("Line"), text=lambda each: str(each.line.line), width=80)),
            ("number", Column(key="order", title=number, text=lambda each: each.line.reference, width=160)),
            ("amount", Column(key="amount", title=amount, text=_amount, right=True, width=120)),
            ("chip", Column(key="state", title=self.tr("Result"), text=self.state, width=168)),
            ("text", Column(key="told", title="", text=self.told, hint=self.told, stretches=True)),
        ]

    def table(self, lines: Sequence[ListLine]) -> tuple[list[str], list[list[str]]]:
        """As the results are saved: captions and rows."""
        captions = [
            self.tr("Line"),
            formatting.column_title(ColumnKey.ORDER_NUMBER),
            formatting.column_title(ColumnKey.AMOUNT),
            self.tr("Reason"),
            self.tr("Result"),
            self.tr("Explanation"),
        ]
        rows = [
            [
                str(each.line.line),
                each.line.reference,
                formatting.plain_money(each.line.amount) if each.line.amount is not None else "",
                each.line.reason,
                self.state(each),
                self.told(each),
            ]
            for each in lines
        ]
        return captions, rows


def _amount(each: ListLine) -> str:
    return formatting.money(each.line.amount) if each.line.amount is not None else formatting.NOTHING
