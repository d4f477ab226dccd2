"""What a clerk does at the registry page beyond looking: menus, copies, templates, files. Joins the
page with its helpers and says in a toast or a strip how it went."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.models.domain.accounts import Right
from desktop.models.domain.columns import ColumnKey
from desktop.views import formatting
from desktop.views.actions import Act
from desktop.views.pages.registry_acts import filtered_by_cell
from desktop.views.pages.registry_copy import RegistryCopy
from desktop.views.pages.registry_export import RegistryExport
from desktop.views.pages.registry_money import RegistryMoney
from desktop.views.pages.registry_templates import Templates
from desktop.views.pages.registry_windows import DeskParts, RegistryWindows
from desktop.views.pages.registry_words import RegistryWords, entries_of
from desktop.views.pages.transactions import TransactionsPage
from desktop.views.rights import bar_action
from desktop.views.widgets import ProgressCard, Strip, Toast
from desktop.views.widgets.menu import Menu

if TYPE_CHECKING:
    from desktop.models.domain.templates import FilterTemplate
    from desktop.services.exports import ExportResult
    from desktop.services.ports import ListMatch
    from desktop.views.panels.filters_panel import FiltersPanel

CARD_AFTER_MS = 300
MANY = 12
"""A strip names this many missing numbers; the link copies all."""


class RegistryDesk(QObject):
    """Signals: `import_asked`."""

    import_asked = Signal()

    def __init__(self, page: TransactionsPage, parts: DeskParts) -> None:
        super().__init__(page)
        self._page = page
        self._parts = parts
        self._query = page.query
        self._words = RegistryWords(self)
        self.templates = Templates(parts.templates, parts.queries, page.query, page.tasks)
        self.export = RegistryExport(parts.exports, page.query, page.tasks, page)
        self.export.columns = lambda: page.columns
        self.copy = RegistryCopy(
            parts.queries, page.tasks, page.model, page.table.selected, parts.audit, lambda: bool(page.covered)
        )
        self.windows = RegistryWindows(page, parts)
        self.windows.find_asked.connect(self.find_list)
        self.money = RegistryMoney(page, parts.money)
        self._strip: Strip | None = None
        self._is_query_error = False
        self._list_strip: Strip | None = None
        self._card: ProgressCard | None = None
        self._connect()

    def _connect(self) -> None:
        page, bar = self._page, self._page.toolbar
        page.table.opened.connect(self.windows.open_details)
        page.table.menu_asked.connect(self._open_menu)
        page.totals.copied.connect(self._on_figure_copied)
        page.panel_built.connect(self._on_panel_built)
        page.overlay.import_asked.connect(self.import_asked)
        bar.period_asked.connect(self._open_period)
        bar.columns.clicked.connect(self.windows.open_columns)
        bar.load.clicked.connect(self.import_asked)
        bar.list_pasted.connect(self.find_list)
        self._export_menu = Menu(bar.export)
        self._export_menu.aboutToShow.connect(lambda: self.export.fill(self._export_menu, self.windows.open_columns))
        bar.export.setMenu(self._export_menu)
        self._templates_menu = Menu(bar.templates)
        self._templates_menu.aboutToShow.connect(self._fill_templates)
        bar.templates.setMenu(self._templates_menu)
        self._connect_helpers()
        self._connect_actions()
        if page.panel is not None:  # it was open the last time
            self._on_panel_built(page.panel)

    def _connect_helpers(self) -> None:
        self._query.failed.connect(self._on_query_failed)
        self._page.model.shown.connect(self._on_answered)
        self._query.list_matched.connect(self._on_list)
        self._query.state_changed.connect(self._on_state)
        self.copy.copied.connect(self._on_rows_copied)
        self.copy.value_copied.connect(lambda: self._say(self.tr("Copied")))
        self.copy.too_many.connect(self._on_too_many)
        self.templates.applied.connect(self._page.after_template)
        self.templates.deleted.connect(self._on_template_deleted)
        self.export.progressed.connect(self._on_progress)
        self.export.ended.connect(self._end_progress)
        self.export.done.connect(self._on_exported)
        for helper in (self.copy, self.templates, self.export):
            helper.failed.connect(self.show_error)

    def _connect_actions(self) -> None:
        page, act = self._page, self._page.actions_.on
        act(Act.COPY, lambda: self.copy.rows(headers=False))
        act(Act.COPY_WITH_HEADERS, lambda: self.copy.rows(headers=True))
        act(Act.COPY_CELL, lambda: self.copy.value(page.table.currentIndex()))
        act(Act.FILTER_BY_CELL, self._filter_by_cell)
        act(Act.DETAILS, lambda: self.windows.open_details(self._page.table.currentIndex().row()))
        act(Act.FIND_LIST, self.windows.open_list)
        act(Act.IMPORT, self.import_asked.emit)
        act(Act.EXPORT, self._page.toolbar.export.showMenu)

    # --- menus

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        menu, actions = Menu(self._page), self._page.actions_
        order = self._page.model.order_at(index.row())
        column = ColumnKey(self._page.model.columns[index.column()].key)
        actions[Act.DETAILS].setEnabled(order is not None)
        can_filter = column not in self._page.covered and (
            order is not None and filtered_by_cell(self._query.valued, order, column, self._query.zone) is not None
        )
        for act in (Act.DETAILS, Act.COPY, Act.COPY_WITH_HEADERS, Act.COPY_CELL, Act.FILTER_BY_CELL):
            menu.addAction(actions.with_icon(act))
        actions[Act.FILTER_BY_CELL].setEnabled(can_filter)
        menu.aboutToHide.connect(lambda: actions[Act.FILTER_BY_CELL].setEnabled(True))
        menu.addSeparator()
        self.money.fill(menu, order)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _fill_templates(self) -> None:
        menu = self._templates_menu
        menu.clear()
        for name in self.templates.names:
            menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._apply_template, name))
        if not self.templates.names:
            menu.add_head(self.tr("No templates yet"))
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save as template…"))
        keep.triggered.connect(lambda _on=False: self._name_template())
        bar_action(keep, Right.TEMPLATES, self._parts.access)
        menu.addAction(self.tr("All templates")).triggered.connect(lambda _on=False: self._page.show_panel(True, 1))
        menu.addAction(self._page.actions_[Act.FIND_LIST])

    def _apply_template(self, name: str, _checked: bool = False) -> None:
        self.templates.apply(name)

    def _name_template(self) -> None:
        self._page.show_panel(True, 1)
        if self._page.panel is not None:
            self._page.panel.templates.ask_name()

    def _on_panel_built(self, panel: FiltersPanel) -> None:
        shelf, templates = panel.templates, self.templates
        templates.changed.connect(shelf.show_lines)
        templates.saved.connect(shelf.name_is_kept)
        templates.name_taken.connect(shelf.name_is_taken)
        shelf.apply_asked.connect(templates.apply)
        shelf.rename_asked.connect(templates.rename)
        shelf.delete_asked.connect(templates.delete)
        shelf.star_asked.connect(templates.star)
        shelf.save_asked.connect(
            lambda name, with_period, overwrite: templates.save(
                name, self._page.columns, with_period=with_period, overwrite=overwrite
            )
        )
        panel.list_asked.connect(self.windows.open_list)
        self._query.refreshed.connect(self._offer_choices)
        self._offer_choices()
        templates.load()

    def _offer_choices(self) -> None:
        panel = self._page.panel
        if panel is not None:
            self._page.tasks.start(self._parts.queries.choices, on_done=panel.offer, on_error=self.show_error, owner=panel)

    def _open_period(self) -> None:
        from desktop.views.panels.period_picker import PeriodPicker  # a calendar is built only when it is asked for

        picker = PeriodPicker(self._query.zone, self._page)
        picker.preset_chosen.connect(self._query.period)
        picker.period_chosen.connect(self._page.set_period)
        state = self._query.state
        place = self._page.menu_place(self._page.toolbar.period)
        latest = self._query.around.span[1] if self._query.around.span else None
        picker.open_at(place, self._query.valued.period, state.preset, state.filter.date_basis, latest)

    # --- acts

    def find_list(self, text: str) -> None:
        """Filters by a pasted list of numbers."""
        entries = entries_of(text)
        if len(entries) == 1:
            self._query.search(entries[0])
        elif entries:
            self._query.find_list(entries)

    def _filter_by_cell(self) -> None:
        index = self._page.table.currentIndex()
        order = self._page.model.order_at(index.row()) if index.isValid() else None
        if order is None:
            return
        key = ColumnKey(self._page.model.columns[index.column()].key)
        if key in self._page.covered:
            return
        state = self._query.state
        where = filtered_by_cell(state.filter, order, key, self._query.zone)
        if where is None:
            return
        if where.period != state.filter.period:
            state = state.with_period(where.period)
        self._query.change(
            state.with_filter(where) if state.preset is None else state.with_filter(replace(where, period=state.filter.period))
        )

    # --- how it went

    def _on_figure_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(self.tr("Copied"))

    def _on_rows_copied(self, count: int) -> None:
        self._say(self.tr("%n row(s) copied", "", count).replace(str(count), formatting.count(count), 1))

    def _on_too_many(self, count: int) -> None:
        title = self.tr("{count} rows are too many for the clipboard. Nothing was copied.")
        self._notice("hold", title.format(count=formatting.count(count)), self.tr("Export them to a file instead."))

    def _on_template_deleted(self, template: FilterTemplate) -> None:
        toast = self._say(self.tr("Deleted: {name}").format(name=template.name), self.tr("Undo"))
        toast.acted.connect(lambda: self.templates.restore(template))

    def _on_exported(self, result: ExportResult) -> None:
        words = self.tr("File saved: {file}").format(file=result.path.name)
        if result.sheets > 1:
            words += " (" + self.tr("%n sheet(s)", "", result.sheets) + ")"
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        folder = QUrl.fromLocalFile(str(result.path.parent))
        self._say(words, self.tr("Show in folder")).acted.connect(lambda: QDesktopServices.openUrl(folder))

    def _say(self, text: str, action: str = "") -> Toast:
        return Toast.show_in(self._page, text, action, bottom=self._page.toast_bottom())

    def show_error(self, error: Exception) -> None:
        """A page error stays until it is closed or solved."""
        from desktop.views.presenter import present  # loaded with the first error

        told = present(error)
        self._notice("bad", told.title, " ".join(filter(None, [told.kept, told.todo])))

    def _on_query_failed(self, error: Exception) -> None:
        self._page.overlay.answered()
        self.show_error(error)
        self._is_query_error = True

    def _on_answered(self) -> None:
        """The next good answer solves the error of a question."""
        if self._is_query_error and self._strip is not None:
            self._strip.hide()
        self._is_query_error = False

    def _notice(self, kind: str, title: str, body: str) -> None:
        if self._strip is not None:
            self._strip.deleteLater()
        self._strip = Strip(kind, title, body, closable=True)
        self._strip.setObjectName("transactions.error")
        self._page.notices.addWidget(self._strip)

    # --- the list

    def _on_list(self, match: ListMatch) -> None:
        self._drop_list_strip()
        lost = [*match.missing, *match.ambiguous]
        title = self._words.list_result(len(match.found), len(match.missing), len(match.ambiguous))
        parts = []
        for words, entries in (
            (self.tr("Missing: {entries}"), match.missing),
            (self.tr("Ambiguous: {entries}"), match.ambiguous),
        ):
            if entries:
                shown = ", ".join(entries[:MANY]) + (" …" if len(entries) > MANY else "")
                parts.append(words.format(entries=shown))
        action = self.tr("Copy these numbers") if lost else ""
        self._list_strip = Strip("hold" if lost else "back", closable=True)
        self._list_strip.setObjectName("transactions.list_result")
        self._list_strip.set_words(title, "\n".join(parts), action)
        self._list_strip.action_requested.connect(lambda: self._on_figure_copied("\n".join(lost)))
        self._list_strip.closed.connect(self._query_without_list)
        self._page.notices.addWidget(self._list_strip)

    def _query_without_list(self) -> None:
        self._query.filter(self._query.state.filter.without("numbers"))

    def _on_state(self) -> None:
        if not self._query.state.filter.numbers:
            self._drop_list_strip()

    def _drop_list_strip(self) -> None:
        if self._list_strip is not None:
            self._list_strip.deleteLater()
            self._list_strip = None

    # --- progress

    def _on_progress(self, done: int, total: int | None) -> None:
        if self._card is None:
            self._card = ProgressCard(self.tr("Writing"), self._page)
            self._card.setObjectName("transactions.progress")
            self._card.hide()
            self._card.cancelled.connect(self.export.stop)
            QTimer.singleShot(CARD_AFTER_MS, self._card, self._show_card)
        self._card.set_progress(done, total)

    def _show_card(self) -> None:
        card = self._card
        if card is None:
            return
        card.setFixedWidth(min(360, self._page.width() - 32))
        card.adjustSize()
        bottom = self._page.height() - self._page.toast_bottom() - card.height() - 16
        card.move(self._page.width() - card.width() - 16, bottom)
        card.show()
        card.raise_()

    def _end_progress(self) -> None:
        if self._card is not None:
            self._card.deleteLater()
            self._card = None
