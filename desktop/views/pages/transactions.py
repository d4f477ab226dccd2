"""The registry page: toolbar, filters, table, totals. It lays out its parts and carries wishes from one to another; what is
asked of the registry lies in `RegistryQuery`, every longer act in a helper of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.models.domain.columns import MAX_COLUMNS, MONEY_COLUMNS, ColumnKey, ColumnSet
from desktop.models.domain.filters import DateBasis, OrderFilter
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import Totals
from desktop.models.tables.orders import OrdersModel
from desktop.services.settings import (
    COLUMN_WIDTHS,
    COLUMNS,
    FILTER_FIELDS,
    FILTER_PANEL,
    LIMIT_COLUMNS,
    ROW_HEIGHT,
    Settings,
)
from desktop.services.tasks import TaskRunner
from desktop.views import theme
from desktop.views.actions import Act, Actions
from desktop.views.curtain import Curtain
from desktop.views.pages.registry_columns import PERSONAL, build_columns
from desktop.views.pages.registry_overlay import TableOverlay
from desktop.views.pages.registry_query import RegistryQuery, Surroundings
from desktop.views.pages.registry_state import RegistryState
from desktop.views.pages.registry_table import RegistryTable
from desktop.views.pages.registry_toolbar import RegistryToolbar
from desktop.views.pages.registry_words import RegistryWords, Shown, period_words
from desktop.views.panels.chips_row import ChipsRow
from desktop.views.panels.filter_fields import FilterField, value_text
from desktop.views.panels.totals_strip import TotalsStrip
from desktop.views.widgets import Hairline

if TYPE_CHECKING:
    from desktop.models.domain.templates import FilterTemplate
    from desktop.views.panels.filters_panel import FiltersPanel

TIGHT_HEADER = 32
SELECTION_MS = 60


class TransactionsPage(QWidget):
    """Signals: `status_changed` (left of the status line) · `around_changed` (Surroundings) · `panel_built` (FiltersPanel),
    once."""

    status_changed = Signal(str)
    around_changed = Signal(object)
    panel_built = Signal(object)

    def __init__(
        self, query: RegistryQuery, model: OrdersModel, tasks: TaskRunner, settings: Settings, curtain: Curtain | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("transactions")
        self.query = query
        self.model = model
        self.tasks = tasks
        self.settings = settings
        self.curtain = curtain or Curtain(self)
        self.mode = "wide"
        self.panel: FiltersPanel | None = None
        self._words = RegistryWords(self)
        self._build()
        self._connect()
        self._restore()
        self._name_parts()

    # --- building

    def _build(self) -> None:
        self.actions_ = Actions(self)
        self.toolbar = RegistryToolbar()
        self.chips = ChipsRow()
        self.table = RegistryTable(self.model, self.tasks)
        self.overlay = TableOverlay(self.table)
        self.totals = TotalsStrip()
        self.notices = QVBoxLayout()
        self.notices.setContentsMargins(0, 0, 0, 0)
        self.notices.setSpacing(0)
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.body.setChildrenCollapsible(False)
        self.body.setHandleWidth(1)
        self.body.addWidget(self.table)
        self.chips_line = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(Hairline())
        column.addWidget(self.chips)
        column.addWidget(self.chips_line)
        column.addLayout(self.notices)
        column.addWidget(self.body, 1)
        column.addWidget(self.totals)

    def _connect(self) -> None:
        query, table, toolbar = self.query, self.table, self.toolbar
        query.state_changed.connect(self._on_state)
        query.totals_changed.connect(self._on_totals)
        query.around_changed.connect(self._on_around)
        self.model.shown.connect(self._on_shown)
        toolbar.searched.connect(query.search)
        toolbar.filters.clicked.connect(self.show_panel)
        self.chips.toggled.connect(query.toggle)
        self.chips.removed.connect(query.clear)
        self.chips.clear_asked.connect(query.clear)
        table.header.sort_asked.connect(self.model.sort_requested)
        table.widths_changed.connect(lambda widths: self.settings.set(COLUMN_WIDTHS, widths))
        table.order_changed.connect(lambda keys: self.show_columns(tuple(ColumnKey(key) for key in keys)))
        self._selection_timer = QTimer(self, singleShot=True, interval=SELECTION_MS)
        self._selection_timer.timeout.connect(self._sum_selection)
        table.selected.changed.connect(self._on_selection)
        self.overlay.period_asked.connect(query.period)
        self.overlay.period_off_asked.connect(lambda: query.toggle(FilterField.PERIOD, False))
        self.overlay.clear_asked.connect(query.clear)
        self._connect_actions()

    def _connect_actions(self) -> None:
        act = self.actions_.on
        act(Act.SEARCH, self.toolbar.open_search)
        act(Act.PANEL, lambda: self.show_panel(not self.toolbar.filters.isChecked()))
        act(Act.REFRESH, self.query.refresh)
        act(Act.SELECT_ALL, self.table.selectAll)
        act(Act.CURTAIN, self.curtain.toggle)
        act(Act.NEXT_REGION, self.next_region)

    def _restore(self) -> None:
        self.apply_row_height()
        self.show_columns(self.settings.get(COLUMNS), keep=False)
        self.table.set_widths(self.settings.get(COLUMN_WIDTHS))
        self._on_state(self.query.state)
        if self.settings.get(FILTER_PANEL):
            self.show_panel(True)

    # --- columns, rows, curtain, mode

    @property
    def columns(self) -> tuple[ColumnKey, ...]:
        return tuple(ColumnKey(column.key) for column in self.model.columns)

    @property
    def column_set(self) -> ColumnSet:
        return ColumnSet(self.columns, MAX_COLUMNS if self.settings.get(LIMIT_COLUMNS) else None)

    def show_columns(self, keys: tuple[ColumnKey, ...], *, keep: bool = True) -> None:
        limit = MAX_COLUMNS if self.settings.get(LIMIT_COLUMNS) else None
        keys = keys[:limit]
        self.table.cover(self.covered)
        self.model.set_columns(build_columns(keys, self.query.zone, self._language(), self.covered))
        self.table.fit()
        if keep:
            self.settings.set(COLUMNS, keys)

    @property
    def covered(self) -> frozenset[ColumnKey]:
        """The columns behind the curtain."""
        return PERSONAL | MONEY_COLUMNS if self.curtain.is_drawn else frozenset()

    def set_curtain(self, covered: bool) -> None:
        self.show_columns(self.columns, keep=False)
        self.totals.set_covered(covered)

    def apply_row_height(self) -> None:
        comfortable = self.settings.get(ROW_HEIGHT) == "comfortable"
        row = theme.lengths()["row_comfortable" if comfortable else "row"]
        is_tight = self.mode == "tight"
        self.table.set_look(row, TIGHT_HEADER if is_tight else theme.lengths()["table_header"], one_line=is_tight)

    def set_mode(self, mode: str) -> None:
        """wide, compact or tight: by the size of the window."""
        if mode == self.mode:
            return
        self.mode = mode
        self.toolbar.set_mode(mode)
        self.totals.set_mode(mode)
        self.apply_row_height()
        self._arrange_panel()
        self._show_chips()

    def apply_settings(self) -> None:
        """Zone, columns and row height may have been changed elsewhere."""
        self.apply_row_height()
        self.show_columns(self.settings.get(COLUMNS), keep=False)
        if self.panel is not None:
            self.panel.set_zone(self.query.zone)
        self._on_state(self.query.state)

    # --- the panel

    def show_panel(self, shown: bool, tab: int = 0) -> None:
        if shown and self.panel is None:
            self._build_panel()
        if self.panel is not None:
            if not shown and self.panel.isAncestorOf(self.focusWidget()):
                self.table.setFocus()  # else Qt hands the focus to the window's first button
            self.panel.setVisible(shown)
            if shown:
                self.panel.open_tab(tab)
            if shown and self.isVisible():
                self.panel.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toolbar.filters.setChecked(shown)
        self.settings.set(FILTER_PANEL, shown)
        self._arrange_panel()
        self._show_chips()

    def _build_panel(self) -> None:
        from desktop.views.panels.filters_panel import FiltersPanel  # most starts never open it

        fields = [FilterField(name) for name in self.settings.get(FILTER_FIELDS) if name in tuple(FilterField)]
        panel = self.panel = FiltersPanel(self.query.zone, fields)
        self.body.insertWidget(0, panel)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([theme.lengths()["filter_panel"], 10_000])
        panel.filter_edited.connect(self._on_filter_edited)
        panel.period_edited.connect(self.set_period)
        panel.preset_chosen.connect(self.query.period)
        panel.clear_asked.connect(self.query.clear)
        panel.fields_chosen.connect(lambda fields: self.settings.set(FILTER_FIELDS, [each.value for each in fields]))
        panel.closed.connect(lambda: self.show_panel(False))
        panel.show_counts(self.query.around.statuses)
        panel.show_span(self.query.around.span)
        panel.show_filter(self.query.valued)
        self.panel_built.emit(panel)

    def _arrange_panel(self) -> None:
        """In a tight window the panel takes the place of the table."""
        is_open = self.panel is not None and not self.panel.isHidden()
        self.table.setVisible(not (is_open and self.mode == "tight"))

    def _on_filter_edited(self, where: OrderFilter, later: bool) -> None:
        where = replace(where, period=self.query.state.filter.period, search=self.query.state.filter.search)
        self.query.filter(where, later=later)

    def set_period(self, period: Period, basis: DateBasis) -> None:
        """A period typed or pointed out; a preset stays one when only the basis changed."""
        state = self.query.state
        state = state.with_filter(replace(state.filter, date_basis=basis))
        self.query.change(state if period == self.query.valued.period else state.with_period(period))

    # --- answers

    def _on_state(self, state: RegistryState) -> None:
        self.table.show_sort(state.sort.column.value, state.sort.descending)
        if self.toolbar.search.text().strip() != state.filter.search:
            self.toolbar.search.set_silently(state.filter.search)
        self.toolbar.set_active(len([each for each in self.query.set_fields if each not in state.off]))
        if self.panel is not None:
            self.panel.show_filter(self.query.valued)
        self._show_chips()
        self._show_period()
        self.overlay.wait()
        self.tell_status()

    def _on_shown(self) -> None:
        self.overlay.answered()
        self._show_emptiness()

    def _on_totals(self, totals: Totals) -> None:
        self.totals.show_filter(totals, failures_hidden=self._hides_failures(self.query.asked))
        self._sum_selection()
        self.tell_status()

    def _on_around(self, around: Surroundings) -> None:
        self.chips.show_hidden(around.hidden)
        if self.panel is not None:
            self.panel.show_counts(around.statuses)
            self.panel.show_span(around.span)
        self._show_period()
        self._show_emptiness()
        self.tell_status()
        self.around_changed.emit(around)

    def _hides_failures(self, asked: OrderFilter) -> bool:
        if not asked.statuses:
            return False
        return (OrderStatus.DECLINED in asked.statuses) == asked.statuses_excluded

    def _show_chips(self) -> None:
        state, valued, zone = self.query.state, self.query.valued, self.query.zone
        fields = [(each, value_text(each, valued, zone), each not in state.off) for each in self.query.set_fields]
        notice = ""
        if state.ignores_period and FilterField.PERIOD in self.query.set_fields:
            notice = self.tr("The search looks into the whole registry, not only the period")
        self.chips.show_fields(fields, notice)
        is_shown = bool(fields) and not self.toolbar.filters.isChecked() and self.mode != "tight"
        self.chips.setVisible(is_shown)
        self.chips_line.setVisible(is_shown)

    def _show_period(self) -> None:
        off = FilterField.PERIOD in self.query.state.off
        period = Period() if off else self.query.valued.period
        self.toolbar.show_period(*period_words(period, self.query.around, self.query.zone))

    def _show_emptiness(self) -> None:
        if self.model.rowCount() == 0 and self.query.around_is_fresh:
            self.overlay.show_empty(self._words.emptiness(self.query.asked, self.query.around, self.query.zone))
        elif self.model.rowCount() > 0:
            self.overlay.hide_empty()

    def tell_status(self) -> None:
        count = self.query.totals.count if self.query.totals else self.model.rowCount()
        shown = Shown(count, self.table.selected.count, not self.query.asked.is_empty)
        self.status_changed.emit(self._words.shown_line(shown, self.query.around, self.query.state.sort))

    # --- the selection

    def _on_selection(self) -> None:
        self._selection_timer.start()

    def _sum_selection(self) -> None:
        selected = self.table.selected
        count = selected.count
        self.tell_status()
        if count == 0:
            self.totals.show_selection(0, None)
        elif selected.is_all and self.query.totals is not None:
            self.totals.show_selection(count, self.query.totals)
        else:
            self.query.totals_of(selected.ids(), lambda totals: self.totals.show_selection(count, totals))

    # --- Qt

    def _name_parts(self) -> None:
        for grid in (self.table, self.table.frozen):
            grid.setAccessibleName(self.tr("Transactions"))
        self.body.setAccessibleName(self.tr("Transactions"))

    def _language(self) -> str:
        return QLocale().name()[:2]

    def after_template(self, template: FilterTemplate) -> None:
        """A template may bring its columns along."""
        if template.columns:
            self.show_columns(template.columns)

    def toast_bottom(self) -> int:
        """What must stay free under a toast."""
        return self.totals.height()

    def menu_place(self, button: QWidget) -> QPoint:
        return button.mapToGlobal(button.rect().bottomLeft() + QPoint(0, 2))

    def next_region(self) -> None:
        """F6: the focus goes from the toolbar to chips, panel, table and totals, and around."""
        regions: list[QWidget] = [self.toolbar, self.chips, self.table, self.totals]
        if self.panel is not None:
            regions.insert(2, self.panel)
        shown = [region for region in regions if region.isVisible()]
        focus = self.focusWidget()
        here = [place for place, part in enumerate(shown) if focus is not None and (focus is part or part.isAncestorOf(focus))]
        now = here[0] if here else -1
        target = shown[(now + 1) % len(shown)]
        first = next((part for part in target.findChildren(QWidget) if _takes_focus(part)), target)
        (target if target is self.table else first).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the innermost: the panel, then the selection."""
        if event.key() == Qt.Key.Key_Escape and self.toolbar.filters.isChecked():
            self.show_panel(False)
        elif event.key() == Qt.Key.Key_Escape and self.table.selected.count:
            self.table.clearSelection()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
            self.show_columns(self.columns, keep=False)
            self._show_chips()
            self._show_period()
            self._show_emptiness()
            self.tell_status()
        super().changeEvent(event)


def _takes_focus(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
