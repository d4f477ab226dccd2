"""Sentences of the registry page that are made of several facts: the status line, the period, why a table is empty."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.models.domain.columns import MONEY_COLUMNS, TIME_COLUMNS
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.period import Period
from desktop.views import formatting
from desktop.views.pages.registry_query import Surroundings

if TYPE_CHECKING:
    from desktop.models.domain.batches import Batch, Seal

DOT = "  •  "
UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the table shows now: rows of the answer, selected ones, and whether a filter acts."""

    count: int
    selected: int
    is_filtered: bool


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why the table is empty, and what is offered: the `period` that has orders, or an import into an empty registry."""

    title: str
    text: str
    period: Period | None = None
    first_day: str = ""
    is_registry: bool = False


class RegistryWords(QObject):
    """Writes in the language of now."""

    def shown_line(self, shown: Shown, around: Surroundings, sort: OrderSort) -> str:
        """The left of the status line: how much of the registry is shown, then the sort or what the selection offers."""
        if shown.is_filtered and shown.count != around.whole:
            words = self.tr("{shown} of %n operation(s)", "", around.whole)
            first = _grouped(words, around.whole).format(shown=formatting.count(shown.count))
        else:
            first = _grouped(self.tr("All %n operation(s) are shown", "", shown.count), shown.count)
        if shown.selected:
            words = self.tr("%n row(s) selected, copy with headers: Ctrl+Shift+C", "", shown.selected)
            return first + DOT + _grouped(words, shown.selected)
        return first + DOT + self.sort_words(sort)

    def sort_words(self, sort: OrderSort) -> str:
        """«sorted by: registered, newest first»."""
        if sort.column in TIME_COLUMNS:
            way = self.tr("newest first") if sort.descending else self.tr("oldest first")
        elif sort.column in MONEY_COLUMNS:
            way = self.tr("largest first") if sort.descending else self.tr("smallest first")
        else:
            way = self.tr("descending") if sort.descending else self.tr("ascending")
        column = _lower_first(formatting.column_title(sort.column))
        return self.tr("sorted by: {column}, {way}").format(column=column, way=way)

    def source_line(self, batch: Batch | None, around: Surroundings, zone: tzinfo) -> str:
        """The right of the status line: where the data come from, whether its totals agree, the zone of the times."""
        parts = []
        if batch is not None:
            time = formatting.date_time(batch.imported_at, zone)[:-3]
            parts.append(", ".join(filter(None, [self.tr("Data as of {time}").format(time=time), self._seal(batch.seal)])))
        at = around.span[1] if around.span else datetime.now(zone)
        return DOT.join([*parts, formatting.zone_text(at, zone)])

    def _seal(self, seal: Seal) -> str:
        from desktop.models.domain.batches import Seal  # known once a batch is

        return {
            Seal.OK: self.tr("the file's totals agree"),
            Seal.HOLD: self.tr("the difference in totals is explained"),
            Seal.BAD: self.tr("the file's totals do not agree"),
            Seal.IDLE: "",
        }[seal]

    def emptiness(self, asked: OrderFilter, around: Surroundings, zone: tzinfo) -> Emptiness:
        if around.whole == 0:
            return Emptiness(
                self.tr("The registry is empty"), self.tr("Drop a bank export here or open one."), is_registry=True
            )
        if not asked.period.is_open and around.elsewhere is not None:
            first = formatting.date(around.elsewhere[0], zone)
            text = self.tr("The registry has orders from {day}. Show them?").format(day=first)
            return Emptiness(self.tr("No orders in this period"), text, _days_of(around.elsewhere, zone), first)
        return Emptiness(self.tr("Nothing matches this filter"), self.tr("Clear the filters or change the period."))

    def list_result(self, found: int, missing: int, ambiguous: int) -> str:
        return self.tr("Found: {found}. Missing: {missing}. Ambiguous: {ambiguous}.").format(
            found=formatting.count(found), missing=formatting.count(missing), ambiguous=formatting.count(ambiguous)
        )


def period_words(period: Period, around: Surroundings, zone: tzinfo) -> tuple[str, str]:
    """The period button's words: in full, and short for a tight window. The whole registry shows the days it spans."""
    shown = _days_of(around.span, zone) if period.is_open and around.span is not None else period
    return formatting.period(shown, zone, QLocale().name()[:2]), _short(shown, zone)


def _days_of(span: tuple[datetime, datetime], zone: tzinfo) -> Period:
    """The whole days from the first instant to the last."""
    return Period.of_days(span[0].astimezone(zone).date(), span[1].astimezone(zone).date(), zone)


def _short(period: Period, zone: tzinfo) -> str:
    """«01.01 – 27.07.2021»: the year once when both days share it."""
    first, last = period.days(zone)
    if first is None or last is None or first.year != last.year:
        return formatting.period(period, zone)
    return formatting.day(first) if first == last else f"{formatting.day(first)[:5]} – {formatting.day(last)}"


def _grouped(text: str, number: int) -> str:
    """Qt writes %n without groups."""
    return text.replace(str(number), formatting.count(number), 1)


def _lower_first(text: str) -> str:
    """A caption inside a sentence; RRN stays as it is."""
    return text if text.isupper() else text[:1].lower() + text[1:]


def entries_of(text: str) -> tuple[str, ...]:
    """The entries of a pasted list: one a line, or parted by tabs, semicolons or commas; each once, in their order."""
    parts: Sequence[str] = text.replace("\t", "\n").replace(";", "\n").replace(",", "\n").splitlines()
    entries = (part.strip().strip('"') for part in parts)
    # UUIDs are kept in small letters.
    return tuple(dict.fromkeys(entry.lower() if UUID.fullmatch(entry) else entry for entry in entries if entry))
