"""What the registry page asks and the figures of the answer: rows into the table, sums into the strip, counts into the
filters. Owns the state; whoever wants another filter asks here. Everything runs in a lane, the newest question wins.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.period import Period, Preset
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import Totals
from desktop.models.tables.orders import OrdersModel, OrderSource
from desktop.services.settings import Settings
from desktop.services.tasks import Task, TaskRunner
from desktop.views.pages.registry_state import RegistryState, keep, restore
from desktop.views.panels.filter_fields import FilterField

if TYPE_CHECKING:
    from desktop.services.ports import ListMatch, OrderQueries

PAINTED_MS = 20
"""What lies around the answer is asked for when the answer is on screen."""
TYPING_MS = 200
"""A filter acts this long after the last key; Enter at once."""
OTHERS_MS = 5_000
"""How often another process's changes are looked for."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around the answer: rows each field hides, statuses in the period, the whole registry's count and span, and
    the span of what the filter would find in any period (None = nothing)."""

    hidden: Mapping[FilterField, int] = field(default_factory=dict)
    statuses: Mapping[OrderStatus, int] = field(default_factory=dict)
    whole: int = 0
    span: tuple[datetime, datetime] | None = None
    elsewhere: tuple[datetime, datetime] | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """The registry without any filter; the same until the registry changes."""

    count: int
    span: tuple[datetime, datetime] | None


class RegistryQuery(QObject):
    """Lives in the interface thread.

    Signals: `state_changed` (RegistryState) · `totals_changed` (Totals) · `around_changed` (Surroundings) ·
    `list_matched` (ListMatch) · `refreshed` the registry itself changed · `failed` (exception).
    """

    state_changed = Signal(object)
    totals_changed = Signal(object)
    around_changed = Signal(object)
    list_matched = Signal(object)
    refreshed = Signal()
    failed = Signal(object)

    def __init__(self, queries: OrderQueries, settings: Settings, tasks: TaskRunner, model: OrdersModel) -> None:
        super().__init__(model)
        self._queries = queries
        self._settings = settings
        self._tasks = tasks
        self._model = model
        self.state = restore(settings)
        self.totals: Totals | None = None
        self.around = Surroundings()
        self.around_is_fresh = False
        self._around_waits = False
        self._revision: int | None = None
        self.is_written = False
        """This program is at work on the registry, and tells when it is done."""
        self._whole: Whole | None = None
        self._running: dict[str, Task[Any]] = {}
        self._later: RegistryState | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.act_now)
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(self._ask_around)
        model.shown.connect(self._on_shown)
        self._others = QTimer(self, interval=OTHERS_MS)
        self._others.timeout.connect(self.look_for_others)
        model.failed.connect(self.failed)
        model.sort_requested.connect(self._on_sort)

    # --- what is asked

    @property
    def zone(self) -> tzinfo:
        return self._settings.zone

    @property
    def asked(self) -> OrderFilter:
        """The filter as the registry is asked now."""
        return self.state.asked(datetime.now(self.zone).date(), self.zone)

    @property
    def valued(self) -> OrderFilter:
        """The filter with all its values, those that are off too."""
        return self.state.valued(datetime.now(self.zone).date(), self.zone)

    @property
    def set_fields(self) -> tuple[FilterField, ...]:
        return self.state.set_fields(datetime.now(self.zone).date(), self.zone)

    def start(self) -> None:
        """The first question; from then on other processes' changes are followed."""
        self._ask()
        self._others.start()

    def change(self, state: RegistryState, *, later: bool = False) -> None:
        """Another state; `later` waits for the last key."""
        if later:
            self._later = state
            self._typing.start()
            return
        self._later = None
        self._typing.stop()
        if state == self.state:
            return
        self.state = state
        keep(state, self._settings)
        self.state_changed.emit(state)
        self._ask()

    def act_now(self) -> None:
        """Does at once what waits for the last key."""
        if self._later is not None:
            self.change(self._later)

    def filter(self, where: OrderFilter, *, later: bool = False) -> None:
        self.change((self._later or self.state).with_filter(where), later=later)

    def search(self, text: str, *, later: bool = False) -> None:
        state = self._later or self.state
        self.change(state.with_filter(replace(state.filter, search=text.strip())), later=later)

    def period(self, chosen: Preset | Period) -> None:
        self.change(self.state.with_period(chosen))

    def toggle(self, which: FilterField, on: bool) -> None:
        off = self.state.off - {which} if on else self.state.off | {which}
        self.change(replace(self.state, off=off))

    def clear(self, which: FilterField | None = None) -> None:
        """Removes one field, or all of them with the search."""
        self.change(self.state.emptied() if which is None else self.state.cleared(which))

    def find_list(self, entries: tuple[str, ...]) -> None:
        """Filters by a pasted list and tells what of it was found."""
        self.change(self.state.with_filter(replace(self.state.filter, numbers=entries, search="")))
        self._run("list", lambda queries: queries.match_list(entries), self._on_list)

    def refresh(self) -> None:
        """Asks the same again, the registry having changed; the eye keeps its place."""
        self._whole = None
        self._ask(keep_place=True)
        self.refreshed.emit()

    def stop(self) -> None:
        self._others.stop()
        self._typing.stop()
        self._painted.stop()
        for task in self._running.values():
            task.cancel()
        self._model.stop()

    def look_for_others(self) -> None:
        """Another window or the command line may have changed the registry. Not while this one writes much itself: it will
        tell, and asking and painting all anew beside that work would hold up the window."""
        if self.is_written:
            return
        self._run("revision", lambda queries: queries.revision(), self._on_revision)

    def totals_of(self, ids: Sequence[int], on_done: Callable[[Totals], None]) -> None:
        """The sums of a selection."""
        self._run("selection", lambda queries: queries.totals_of(ids), on_done)

    # --- answers

    def _ask(self, *, keep_place: bool = False) -> None:
        where = self.asked
        self.around_is_fresh = False
        generation = self._model.show(OrderSource(self._queries, where, self.state.sort), keep_place=keep_place)
        self._run("totals", lambda queries: queries.totals(where), partial(self._on_totals, generation))
        self._around_waits = True

    def _on_shown(self) -> None:
        if self._around_waits:
            self._painted.start()

    def _ask_around(self) -> None:
        self._around_waits = False
        work = partial(_look_around, where=self.asked, fields=self.set_fields, whole=self._whole)
        self._run("around", work, self._on_around)

    def _on_totals(self, generation: int, totals: Totals) -> None:
        self.totals = totals
        self._model.expect(totals.count, generation)
        self.totals_changed.emit(totals)

    def _on_around(self, around: Surroundings) -> None:
        self.around, self.around_is_fresh = around, True
        self._whole = Whole(around.whole, around.span)
        self.around_changed.emit(around)

    def _on_list(self, match: ListMatch) -> None:
        self.list_matched.emit(match)

    def _on_revision(self, revision: int) -> None:
        known, self._revision = self._revision, revision
        if known is not None and known != revision:
            self.refresh()

    def _on_sort(self, key: str, descending: bool) -> None:
        self.change(replace(self.state, sort=OrderSort(ColumnKey(key), descending)))

    def _run(self, name: str, work: Callable[[OrderQueries], Any], on_done: Callable[[Any], None]) -> None:
        """One task of a name: a newer one stops it."""
        former = self._running.get(name)
        if former is not None:
            former.cancel()
        queries = self._queries.stoppable()
        self._running[name] = self._tasks.start(
            partial(work, queries), on_done=on_done, on_error=self.failed.emit, on_cancel=queries.interrupt, owner=self
        )


def _look_around(
    queries: OrderQueries, where: OrderFilter, fields: tuple[FilterField, ...], whole: Whole | None
) -> Surroundings:
    """Runs in a worker: several short questions."""
    shown = queries.totals(where).count
    if whole is None:
        whole = Whole(queries.totals(OrderFilter()).count, queries.span(OrderFilter()))
    hidden = {each: queries.totals(each.cleared(where)).count - shown for each in fields if each.is_set(where)}
    in_period = replace(OrderFilter(), period=where.period, date_basis=where.date_basis)
    elsewhere = None if shown else queries.span(FilterField.PERIOD.cleared(where))
    return Surroundings(hidden, queries.status_counts(in_period), whole.count, whole.span, elsewhere)
