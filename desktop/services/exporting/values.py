"""Raw values of the registry (minor units, Unix seconds) into what a file holds. A chunk of rows is turned column by column,
because a million rows leave about a microsecond for a value; the caches below are what makes that possible."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from desktop.models.domain.columns import MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.models.domain.money import Currency
from desktop.services.exporting.bank_words import STATUS_WORDS
from desktop.services.exporting.letters import guarded, in_cp1251, may_need_guard

Chunk = Sequence[tuple[object, ...]]
"""Rows as `OrderQueries.stream` gives them: the columns asked for, and the currency code last."""
Column = Sequence[Any]
Cell = str | int | float | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a text file writes: its decimal sign, ISO times or `dd.MM.yyyy HH:mm:ss`, the bank's words of status or ours, a guard
    before what looks like a formula, and only the letters of cp1251."""

    decimal_sign: str = "."
    iso_times: bool = False
    bank_words: bool = True
    guard: bool = True
    only_cp1251: bool = False


class TextRows:
    """Chunks into rows of text. `replaced` counts the letters that cp1251 lacks."""

    def __init__(self, keys: Sequence[ColumnKey], style: TextStyle, zone: ZoneInfo) -> None:
        self.replaced = 0
        self._style = style
        self._zone = zone
        self._hours = _HourTexts(zone)
        self._cents = [f"{style.decimal_sign}{cent:02d}" for cent in range(100)]
        self._columns = [self._column_of(key) for key in keys]

    def rows(self, chunk: Chunk) -> Iterable[tuple[str | None, ...]]:
        """The rows of a chunk; None and an empty text are the same."""
        *columns, currencies = zip(*chunk, strict=True)
        texts = [column(values, currencies) for column, values in zip(self._columns, columns, strict=True)]
        return zip(*texts, strict=True)

    def texts(self, values: Column) -> Column:
        """Texts as this style writes them (header captions, too)."""
        if self._style.only_cp1251 and not _all_cp1251(values):
            pairs = [in_cp1251(text or "") for text in values]
            self.replaced += sum(count for _, count in pairs)
            values = [text for text, _ in pairs]
        if self._style.guard and may_need_guard(values):
            return [guarded(text or "") for text in values]
        return values

    def _column_of(self, key: ColumnKey) -> Callable[[Column, Column], Column]:
        if key in MONEY_COLUMNS:
            return self._money
        if key in TIME_COLUMNS:
            return self._iso_times if self._style.iso_times else self._times
        if key is ColumnKey.STATUS and self._style.bank_words:
            return lambda values, _: self.texts([STATUS_WORDS.get(word, word) for word in values])
        if key is ColumnKey.ACTION_CODE:
            return lambda values, _: values
        return lambda values, _: self.texts(values)

    def _money(self, values: Column, currencies: Column) -> Column:
        if all(Currency(cast(str, code)).exponent == 2 for code in set(currencies)):
            cents = self._cents
            return [
                None
                if minor is None
                else f"{minor // 100}{cents[minor % 100]}"
                if minor >= 0
                else f"-{-minor // 100}{cents[-minor % 100]}"
                for minor in values
            ]
        return [self._major(minor, code) for minor, code in zip(values, currencies, strict=True)]

    def _major(self, minor: int | None, code: str) -> str | None:
        """A sum with the decimals of its currency."""
        if minor is None:
            return None
        exponent = Currency(code).exponent
        whole, part = divmod(abs(minor), 10**exponent)
        sign = "-" if minor < 0 else ""
        return f"{sign}{whole}{self._style.decimal_sign}{part:0{exponent}d}" if exponent else f"{sign}{whole}"

    def _times(self, values: Column, _: Column) -> Column:
        hours, seconds = self._hours, _SECONDS
        try:
            return [None if at is None else hours[at // 3600] + seconds[at % 3600] for at in values]
        except _UnevenHour:
            return [None if at is None else f"{_local(at, self._zone):%d.%m.%Y %H:%M:%S}" for at in values]

    def _iso_times(self, values: Column, _: Column) -> Column:
        return [None if at is None else _local(at, self._zone).isoformat() for at in values]


class CellRows:
    """Chunks into rows of typed cells: texts, numbers of major units, local date-times."""

    def __init__(self, keys: Sequence[ColumnKey], zone: ZoneInfo, *, bank_words: bool = True) -> None:
        self._zone = zone
        self._bank_words = bank_words
        self._columns = [self._column_of(key) for key in keys]

    def rows(self, chunk: Chunk) -> Iterable[tuple[Cell, ...]]:
        *columns, currencies = zip(*chunk, strict=True)
        cells = [column(values, currencies) for column, values in zip(self._columns, columns, strict=True)]
        return zip(*cells, strict=True)

    def _column_of(self, key: ColumnKey) -> Callable[[Column, Column], Column]:
        if key in MONEY_COLUMNS:
            return self._money
        if key in TIME_COLUMNS:
            return self._times
        if key is ColumnKey.STATUS and self._bank_words:
            return lambda values, _: [STATUS_WORDS.get(word, word) for word in values]
        return lambda values, _: values

    def _money(self, values: Column, currencies: Column) -> Column:
        """A cell of a spreadsheet is a binary fraction; the nearest one to the exact sum shows every digit of it."""
        units = {code: 10 ** Currency(cast(str, code)).exponent for code in set(currencies)}
        return [None if minor is None else minor / units[code] for minor, code in zip(values, currencies, strict=True)]

    def _times(self, values: Column, _: Column) -> Column:
        zone = self._zone
        return [None if at is None else datetime.fromtimestamp(at, zone).replace(tzinfo=None) for at in values]


def _all_cp1251(values: Column) -> bool:
    return in_cp1251("".join([text for text in values if text]))[1] == 0


_SECONDS = [f"{second // 60:02d}:{second % 60:02d}" for second in range(3600)]


class _UnevenHour(Exception):
    """The zone's offset is not whole hours just then (Asia/Kolkata, or any town before 1920)."""


class _HourTexts(dict[int, str]):
    """Unix hour → `dd.MM.yyyy HH:` in the zone, made once for an hour that occurs."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, hour: int) -> str:
        first, last = _local(hour * 3600, self._zone), _local(hour * 3600 + 3599, self._zone)
        if (first.minute, first.second, last.minute, last.second) != (0, 0, 59, 59):
            raise _UnevenHour
        self[hour] = text = f"{first:%d.%m.%Y %H:}"
        return text


def _local(at: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone(zone)
