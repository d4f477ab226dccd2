"""What is done with templates: they are read and written in a lane, counted against the registry, and applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import Conflict
from desktop.services.tasks import Lane, TaskRunner
from desktop.views.pages.registry_query import RegistryQuery

if TYPE_CHECKING:
    from desktop.models.domain.templates import FilterTemplate
    from desktop.services.ports import OrderQueries, TemplateStore
    from desktop.views.panels.templates_panel import TemplateLine


class Templates(QObject):
    """Signals: `changed` (TemplateLines) · `applied` (FilterTemplate) · `saved` · `deleted` (FilterTemplate) ·
    `name_taken` · `failed` (exception)."""

    changed = Signal(object)
    applied = Signal(object)
    saved = Signal()
    deleted = Signal(object)
    name_taken = Signal()
    failed = Signal(object)

    def __init__(self, store: TemplateStore, queries: OrderQueries, query: RegistryQuery, tasks: TaskRunner) -> None:
        super().__init__(query)
        self._store = store
        self._queries = queries
        self._query = query
        self._tasks = tasks
        self._known: dict[str, FilterTemplate] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._known)

    def load(self) -> None:
        """Reads them, tells their names at once and their counts when they are known."""
        self._tasks.start(self._store.all, on_done=self._on_read, on_error=self.failed.emit, owner=self)

    def apply(self, name: str) -> None:
        template = self._known.get(name)
        if template is not None:
            self._query.change(self._query.state.with_template(template))
            self.applied.emit(template)

    def save(self, name: str, columns: Sequence[ColumnKey], *, with_period: bool, overwrite: bool) -> None:
        template = self._query.state.template(name, tuple(columns), with_period=with_period)
        if overwrite and name in self._known:
            template = replace(template, opens=self._known[name].opens)
        self._write(partial(self._store.save, template, overwrite=overwrite))

    def rename(self, old: str, new: str) -> None:
        self._write(partial(self._store.rename, old, new))

    def delete(self, name: str) -> None:
        template = self._known.get(name)
        self._write(partial(self._store.delete, name), lambda: self.deleted.emit(template))

    def restore(self, template: FilterTemplate) -> None:
        """Puts a deleted one back."""
        self._write(partial(self._store.save, template, overwrite=True))

    def star(self, name: str, on: bool) -> None:
        """Opens with the program: at most one does."""
        changed = [replace(each, opens=on and each.name == name) for each in self._known.values()]
        wanted = [each for each in changed if each.opens != self._known[each.name].opens]
        self._write(partial(_save_all, self._store, wanted))

    def _write(self, work: Callable[[], object], then: Callable[[], object] | None = None) -> None:
        self._tasks.start(
            work, on_done=lambda _none: self._on_written(then), on_error=self._on_error, owner=self, lane=Lane.WRITE
        )

    def _on_written(self, then: Callable[[], object] | None) -> None:
        self.saved.emit()
        if then is not None:
            then()
        self.load()

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            self.name_taken.emit()
        else:
            self.failed.emit(error)

    def _on_read(self, templates: Sequence[FilterTemplate]) -> None:
        self._known = {each.name: each for each in templates}
        self.changed.emit([_line(each, None) for each in templates])
        if templates:
            state, zone = self._query.state, self._query.zone
            filters = [(each, state.with_template(each).asked(datetime.now(zone).date(), zone)) for each in templates]
            counted = partial(_counted, self._queries, filters)
            self._tasks.start(counted, on_done=self.changed.emit, on_error=self.failed.emit, owner=self)


def _line(template: FilterTemplate, count: int | None) -> TemplateLine:
    from desktop.views.panels.templates_panel import TemplateLine  # templates are read for the panel that shows them

    return TemplateLine(template.name, count, template.opens, template.with_period)


def _counted(queries: OrderQueries, filters: Sequence[tuple[FilterTemplate, object]]) -> list[TemplateLine]:
    return [_line(template, queries.totals(where).count) for template, where in filters]  # type: ignore[arg-type]


def _save_all(store: TemplateStore, templates: Sequence[FilterTemplate]) -> None:
    for template in templates:
        store.save(template, overwrite=True)
