"""Copying rows as a clerk pastes them into a spreadsheet: tabs between cells, plain amounts, each row a line. Rows that are
not in memory are read in a lane; a copy has no limit that is not told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.models.domain.columns import ColumnKey
from desktop.models.tables.column import Column, CopyRole
from desktop.models.tables.orders import OrdersModel
from desktop.models.tables.selection import SelectedRows
from desktop.services.tasks import TaskRunner
from desktop.views.pages.registry_columns import PERSONAL

if TYPE_CHECKING:
    from desktop.models.domain.orders import Order
    from desktop.services.audit import Audit
    from desktop.services.ports import OrderQueries

CHUNK = 5_000
MOST = 200_000
"""A clipboard of more rows stops most spreadsheets; an export is the way for them."""


class RegistryCopy(QObject):
    """What `is_covered` does not cover is written down before it is in the clipboard. Signals: `copied` (rows) · `value_copied`
    · `too_many` (rows asked) · `failed` (exception)."""

    copied = Signal(int)
    value_copied = Signal()
    too_many = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        queries: OrderQueries,
        tasks: TaskRunner,
        model: OrdersModel,
        selected: SelectedRows,
        audit: Audit,
        is_covered: Callable[[], bool],
    ) -> None:
        super().__init__(selected)
        self._queries = queries
        self._tasks = tasks
        self._model = model
        self._selected = selected
        self._audit = audit
        self._is_covered = is_covered

    def rows(self, *, headers: bool) -> None:
        """The selected rows into the clipboard."""
        if self._selected.count > MOST:
            self.too_many.emit(self._selected.count)
            return
        ids = self._selected.ids()
        if not len(ids):
            return
        columns = self._model.columns
        queries = self._queries.stoppable()
        note = None if self._is_covered() else partial(self._audit.copied, len(ids), [column.key for column in columns])
        self._tasks.start(
            partial(_noted_text, queries.by_ids, ids, columns, headers, note),
            on_done=partial(self._on_text, len(ids)),
            on_error=self.failed.emit,
            on_cancel=queries.interrupt,
            owner=self,
        )

    def _on_text(self, count: int, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(count)

    def value(self, index: QModelIndex) -> None:
        """One cell into the clipboard."""
        text = str(self._model.data(index, CopyRole) or "") if index.isValid() else ""
        order = self._model.order_at(index.row()) if text else None
        if order is None:
            return
        key = ColumnKey(self._model.columns[index.column()].key)
        if key in PERSONAL:
            note = partial(self._audit.copied, 1, (key.value,), order.order_number)
            put = partial(self._on_value, text)
            self._tasks.start(note, on_done=lambda _: put(), on_error=self.failed.emit, owner=self)
        else:
            self._on_value(text)

    def _on_value(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.value_copied.emit()


def cell_text(text: str) -> str:
    """A cell may hold no tab and no line break of its own."""
    return " ".join(text.split()) if any(sign in text for sign in "\t\r\n") else text


def _noted_text(
    by_ids: Callable[[Sequence[int]], Sequence[Order]],
    ids: Sequence[int],
    columns: Sequence[Column],
    headers: bool,
    note: Callable[[], None] | None,
) -> str:
    text = _table_text(by_ids, ids, columns, headers)
    if note is not None:
        note()
    return text


def _table_text(
    by_ids: Callable[[Sequence[int]], Sequence[Order]], ids: Sequence[int], columns: Sequence[Column], headers: bool
) -> str:
    lines = ["\t".join(column.title for column in columns)] if headers else []
    for start in range(0, len(ids), CHUNK):
        for order in by_ids(ids[start : start + CHUNK]):
            lines.append("\t".join(cell_text(column.copy(order)) for column in columns))
    return "\n".join(lines) + "\n"
