"""«Настройки столбцов»: which columns the registry shows and in what order. Tells the choice, keeps nothing itself."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.columns import DEFAULT_COLUMNS, MAX_COLUMNS, MONEY_COLUMNS, ColumnKey, ColumnSet
from desktop.models.domain.orders import Order
from desktop.models.tables.column import Column
from desktop.services.settings import LIMIT_COLUMNS, Settings
from desktop.views import theme
from desktop.views.dialogs.column_list import ROW, ColumnList, Entry
from desktop.views.dialogs.frame import DialogFrame, TwoColumns, interface_language
from desktop.views.icons import Icon
from desktop.views.pages.registry_columns import PERSONAL, build_columns
from desktop.views.widgets import Button, Hairline, Label, SearchEdit


class ColumnsDialog(DialogFrame):
    """`chosen` is the choice on screen, `order` the row whose values serve as samples. Signal: `applied(ColumnSet)`."""

    applied = Signal(object)

    def __init__(
        self, chosen: ColumnSet, settings: Settings, order: Order | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("columns", QSize(824, 560), settings, parent=parent)
        self._order = order
        self._covered: frozenset[ColumnKey] = frozenset()
        self._limit = MAX_COLUMNS if settings.get(LIMIT_COLUMNS) else None
        self._chosen = list(chosen.keys)
        self._build()
        self._connect()
        self.finish()

    def _build(self) -> None:
        self._hint = Label(wrap=True)
        self._lists = TwoColumns(narrow=600, gap=24)
        self._lists.add(self._build_left(), 1)
        self._lists.add(self._build_right(), 1)
        self._order_hint = Label(tone="text3", wrap=True)
        self.body.setSpacing(16)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._lists, 1)
        self.body.addWidget(self._order_hint)
        self._build_footer()

    def _build_left(self) -> QWidget:
        part, self._left_title, head, lines = _part()
        head.addStretch(1)
        self._example = Label(role="small", tone="text3")
        head.addWidget(self._example)
        self._shown = ColumnList(ordered=True)
        self._shown.setObjectName("columns.shown")
        self._shown.setMinimumHeight(5 * ROW)
        lines.addWidget(self._shown)
        return part

    def _build_right(self) -> QWidget:
        part, self._right_title, head, lines = _part()
        self._right_count = Label(tone="text3", tnum=True)
        head.addWidget(self._right_count)
        head.addStretch(1)
        self._search = SearchEdit(shortcut="")
        self._search.setObjectName("columns.search")
        self._search.setFixedWidth(168)
        head.addWidget(self._search)
        self._others = ColumnList(ordered=False)
        self._others.setObjectName("columns.others")
        self._others.setMinimumHeight(5 * ROW)
        lines.addWidget(self._others)
        return part

    def _build_footer(self) -> None:
        self.foot.setContentsMargins(11, 0, 24, 0)
        self._defaults = Button(icon=Icon.ROTATE_CCW, kind="flat")
        self._count = Label(weight=600, tnum=True)
        self._cancel = Button()
        self._apply = Button(kind="primary")
        for name, button in (("defaults", self._defaults), ("cancel", self._cancel), ("apply", self._apply)):
            button.setObjectName(f"columns.{name}")
        self._count.setObjectName("columns.count")
        line = Hairline(vertical=True)
        line.setFixedHeight(20)
        self.foot.addWidget(self._defaults)
        self.foot.addWidget(line)
        self.foot.addWidget(self._count)
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._apply)

    def _connect(self) -> None:
        self._shown.toggled.connect(self._on_unchecked)
        self._shown.moved.connect(self._on_moved)
        self._others.toggled.connect(self._on_checked)
        self._search.textChanged.connect(self._others.show_matching)
        self._defaults.clicked.connect(self._on_defaults)
        self._cancel.clicked.connect(self.close)
        self._apply.clicked.connect(self._on_apply)

    def set_curtain(self, covered: bool) -> None:
        """Covers the samples."""
        self._covered = PERSONAL | MONEY_COLUMNS if covered else frozenset()
        self._refill()

    @property
    def _is_full(self) -> bool:
        return self._limit is not None and len(self._chosen) >= self._limit

    def _on_unchecked(self, key: ColumnKey) -> None:
        self._chosen.remove(key)
        self._refill()

    def _on_checked(self, key: ColumnKey) -> None:
        self._chosen.append(key)
        self._refill()

    def _on_moved(self) -> None:
        self._chosen = list(self._shown.keys())

    def _on_defaults(self) -> None:
        self._chosen = list(DEFAULT_COLUMNS)
        self._refill()

    def _on_apply(self) -> None:
        self.applied.emit(ColumnSet(tuple(self._chosen), self._limit))
        self.close()

    def _refill(self) -> None:
        entries = {entry.key: entry for entry in self._entries()}
        others = [key for key in ColumnKey if key not in self._chosen]
        # The last one stays: a table without columns shows nothing to set right.
        self._shown.fill([entries[key] for key in self._chosen], checked=True, usable=len(self._chosen) > 1)
        self._others.fill([entries[key] for key in others], checked=False, usable=not self._is_full)
        self._others.show_matching(self._search.text())
        self._right_count.set_text(str(len(others)))
        self._write_counts()

    def _entries(self) -> list[Entry]:
        columns = build_columns(tuple(ColumnKey), self._settings.zone, interface_language(), self._covered)
        order = self._order
        return [
            Entry(
                ColumnKey(column.key),
                column.title,
                _sample(column, order) if order is not None else "",
                order if column.key == ColumnKey.STATUS else None,
            )
            for column in columns
        ]

    def _write_counts(self) -> None:
        count = len(self._chosen)
        if self._limit is None:
            self._count.set_text(self.tr("Selected: {count}").format(count=count))
        else:
            self._count.set_text(self.tr("Selected: {count} / {max}").format(count=count, max=self._limit))
        self._order_hint.set_text(self._advice())

    def _advice(self) -> str:
        if self._is_full:
            return self.tr("Order: with the mouse or Alt + ↑ ↓. To add a column, uncheck another one first.")
        return self.tr("Order: with the mouse or Alt + ↑ ↓. A checked column is added at the end.")

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Column settings"))
        self._left_title.set_text(self.tr("On screen"))
        self._right_title.set_text(self.tr("More columns"))
        self._example.set_text("")
        if self._order is not None:
            self._example.set_text(self.tr("example: order {order}").format(order=self._order.order_number))
        self._search.setPlaceholderText(self.tr("Find a column"))
        self._search.setAccessibleName(self.tr("Find a column"))
        self._shown.setAccessibleName(self.tr("On screen"))
        self._others.setAccessibleName(self.tr("More columns"))
        self._defaults.setText(self.tr("Defaults"))
        self._cancel.setText(self.tr("Cancel"))
        self._apply.setText(self.tr("Apply"))
        self._hint.set_text(self._introduction())
        self._refill()

    def _introduction(self) -> str:
        if self._limit is None:
            return self.tr("Choose which columns to show and in what order.")
        words = self.tr("Choose which columns to show and in what order ({max} at most).")
        return words.format(max=self._limit)


def _sample(column: Column, order: Order) -> str:
    text = column.text(order)
    # The beginning tells one UUID from another; the whole would push the caption away.
    return f"{text[:13]}…" if column.key == ColumnKey.MD_ORDER and text else text


def _part() -> tuple[QWidget, Label, QHBoxLayout, QVBoxLayout]:
    """One half: its title, the line the title stands in, and the lines under it."""
    part = QWidget()
    lines = QVBoxLayout(part)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(8)
    title = Label(weight=600)
    title.setFixedHeight(theme.lengths()["control"])
    head.addWidget(title)
    lines.addLayout(head)
    return part, title, head, lines
