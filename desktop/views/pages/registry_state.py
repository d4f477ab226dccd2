"""What the registry page asks for: the filter with what is switched off in it, the period's preset, the search, the sort.
A plain value; what it asks of the store depends on the day and the zone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, tzinfo
from typing import TYPE_CHECKING

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort, filter_from_dict, filter_to_dict, is_id_search
from desktop.models.domain.period import Period, Preset
from desktop.services.settings import FILTER, FILTERS_OFF, SORT, Settings
from desktop.views.panels.filter_fields import FilterField

if TYPE_CHECKING:
    from desktop.models.domain.templates import FilterTemplate


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryState:
    """`filter` keeps the values of fields in `off` too. With a `preset` the period is the preset's of today, and
    `filter.period` is not looked at; Preset.ALL is the whole registry."""

    filter: OrderFilter = field(default_factory=OrderFilter)
    preset: Preset | None = Preset.ALL
    off: frozenset[FilterField] = frozenset()
    sort: OrderSort = field(default_factory=OrderSort)

    @property
    def ignores_period(self) -> bool:
        """A search for one payment, or for a list of them, looks into the whole registry."""
        return is_id_search(self.filter.search) or (bool(self.filter.numbers) and FilterField.NUMBERS not in self.off)

    def valued(self, today: date, zone: tzinfo) -> OrderFilter:
        """The filter with the period of its preset, what is off included."""
        if self.preset is None:
            return self.filter
        return replace(self.filter, period=self.preset.period(today, zone))

    def asked(self, today: date, zone: tzinfo) -> OrderFilter:
        """What is asked of the registry."""
        where = self.valued(today, zone)
        for hidden in self.off:
            where = hidden.cleared(where)
        return FilterField.PERIOD.cleared(where) if self.ignores_period else where

    def set_fields(self, today: date, zone: tzinfo) -> tuple[FilterField, ...]:
        """Fields that hold a value, on or off."""
        where = self.valued(today, zone)
        return tuple(each for each in FilterField if each.is_set(where))

    def with_filter(self, where: OrderFilter) -> RegistryState:
        """Other values; a field that a person changed acts again."""
        same = {each for each in self.off if all(getattr(where, n) == getattr(self.filter, n) for n in each.names)}
        off = frozenset(each for each in same if each is FilterField.PERIOD or each.is_set(where))
        return replace(self, filter=where, off=off)

    def with_period(self, chosen: Preset | Period) -> RegistryState:
        off = self.off - {FilterField.PERIOD}
        if isinstance(chosen, Preset):
            return replace(self, preset=chosen, filter=self.filter.without("period"), off=off)
        preset = Preset.ALL if chosen.is_open else None
        return replace(self, preset=preset, filter=replace(self.filter, period=chosen), off=off)

    def cleared(self, which: FilterField) -> RegistryState:
        where = which.cleared(self.filter)
        preset = Preset.ALL if which is FilterField.PERIOD else self.preset
        return replace(self, filter=where, preset=preset, off=self.off - {which})

    def emptied(self) -> RegistryState:
        """No filter at all; the sort stays."""
        return RegistryState(sort=self.sort)

    def template(self, name: str, columns: tuple[ColumnKey, ...], *, with_period: bool) -> FilterTemplate:
        """As a template; without its period unless asked."""
        where = self.filter.without("search", "numbers")
        for hidden in self.off | (frozenset() if with_period else {FilterField.PERIOD}):
            where = hidden.cleared(where)
        preset = self.preset if with_period else None
        from desktop.models.domain.templates import FilterTemplate  # few starts need it

        return FilterTemplate(name=name, filter=where, preset=preset, with_period=with_period, columns=columns, sort=self.sort)

    def with_template(self, template: FilterTemplate) -> RegistryState:
        """The template's fields; the period stays as it is unless the template has one."""
        where, preset = template.filter, template.preset
        if not template.with_period:
            where = replace(where, period=self.filter.period, date_basis=self.filter.date_basis)
            preset = self.preset
        return RegistryState(filter=where, preset=preset, sort=template.sort or self.sort)


def restore(settings: Settings) -> RegistryState:
    """The state of the last time; what cannot be read is left out."""
    stored = settings.get(FILTER)
    try:
        where = filter_from_dict(stored)
    except InvalidInput:
        where = OrderFilter()
    if stored.get("date_basis") in tuple(DateBasis):
        where = replace(where, date_basis=DateBasis(stored["date_basis"]))
    preset = _preset(stored.get("preset"))
    if preset is None and where.period.is_open:
        preset = Preset.ALL
    off = frozenset(FilterField(name) for name in settings.get(FILTERS_OFF) if name in tuple(FilterField))
    return RegistryState(filter=where, preset=preset, off=off, sort=_sort(settings.get(SORT)))


def keep(state: RegistryState, settings: Settings) -> None:
    """Kept for the next time; a search and a pasted list belong to the moment and are not."""
    moment = ("search", "numbers") if state.preset is None else ("search", "numbers", "period")
    stored = filter_to_dict(state.filter.without(*moment)) | {"date_basis": state.filter.date_basis.value}
    if state.preset is not None:
        stored["preset"] = state.preset.value
    settings.set(FILTER, stored)
    settings.set(FILTERS_OFF, sorted(state.off))
    settings.set(SORT, {"column": state.sort.column.value, "descending": state.sort.descending})


def _preset(value: object) -> Preset | None:
    return Preset(value) if value in tuple(Preset) else None


def _sort(stored: Mapping[str, object]) -> OrderSort:
    column = stored.get("column")
    return OrderSort(ColumnKey(column), bool(stored.get("descending", True))) if column in tuple(ColumnKey) else OrderSort()
