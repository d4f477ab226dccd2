"""Raw values of the registry (minor units, Unix seconds) into what a file holds. A chunk of rows is turned column by column,
because a million rows leave about a microsecond for a value; the caches below are what makes that possible."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from desktop.models.domain.columns import MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.models.domain.money import Currency
from desktop.services.exporting.bank_words import STATUS_WORDS
from desktop.services.exporting.letters import fits_cp1251, guarded, in_cp1251, may_need_guard, may_need_quotes, quoted

Chunk = Sequence[tuple[object, ...]]
"""Rows as `OrderQueries.stream` gives them: the columns asked for, and the currency code last."""
Column = Sequence[Any]
_FEW = {ColumnKey.STATUS, ColumnKey.PAYMENT_METHOD, ColumnKey.PAYMENT_SYSTEM, ColumnKey.MERCHANT, ColumnKey.CURRENCY}
"""Columns of few different texts."""
Cell = str | int | float | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a text file writes: its encoding (with the mark of UTF-8 before it or not), delimiter and decimal sign, ISO times or
    `dd.MM.yyyy HH:mm:ss`, the bank's words of status or ours, and whether what looks like a formula gets a guard."""

    encoding: str
    delimiter: str
    bom: bool = False
    decimal_sign: str = "."
    iso_times: bool = False
    bank_words: bool = True
    guard: bool = True


class TextRows:
    """Chunks into lines of text. `replaced` counts the letters that cp1251 lacks.

    Lines are joined here, not by the csv module: a column that holds nothing to quote is seen at one look, and then a row
    costs a tenth.
    """

    def __init__(self, keys: Sequence[ColumnKey], style: TextStyle, zone: ZoneInfo) -> None:
        self.replaced = 0
        self._style = style
        self._zone = zone
        self._is_cp1251 = style.encoding == "cp1251"
        self._hours = _HourTexts(zone, lambda hour: time_text(hour)[:14])
        self._iso_hours = _HourTexts(zone, lambda hour: hour.isoformat()[:14])
        self._offsets = _HourTexts(zone, lambda hour: hour.isoformat()[19:])
        self._cents = [f"{style.decimal_sign}{cent:02d}" for cent in range(100)]
        self._columns = [self._column_of(key) for key in keys]

    def header(self, captions: Sequence[str]) -> bytes:
        line = self._style.delimiter.join(self._texts(captions)) + "\r\n"
        return (BOM_UTF8 if self._style.bom else b"") + line.encode(self._style.encoding)

    def lines(self, chunk: Chunk) -> bytes:
        """The rows of a chunk, each ended."""
        *columns, currencies = _columns(chunk)
        texts = [column(values, currencies) for column, values in zip(self._columns, columns, strict=True)]
        if len(texts) == 1:  # a blank line is no row to any reader, a quoted blank is
            texts = [[text or '""' for text in texts[0]]]
        return ("\r\n".join(map(self._style.delimiter.join, zip(*texts, strict=True))) + "\r\n").encode(self._style.encoding)

    def _column_of(self, key: ColumnKey) -> Callable[[Column, Column], Column]:
        if key in MONEY_COLUMNS:
            return self._money
        if key in TIME_COLUMNS:
            return self._iso_times if self._style.iso_times else self._times
        if key is ColumnKey.ACTION_CODE:
            return lambda values, _: ["" if code is None else str(code) for code in values]
        if key in _FEW:
            words = STATUS_WORDS if key is ColumnKey.STATUS and self._style.bank_words else {}
            return lambda values, _: self._few(values, words)
        return lambda values, _: self._texts(values)

    def _few(self, values: Column, words: Mapping[str, str]) -> Column:
        """A column of few different texts: each is made once. (Letters that cp1251 lacks are counted in every cell.)"""
        told = {text: words.get(text, text) or "" for text in set(values)}
        if self._is_cp1251 and not fits_cp1251("".join(told.values())):
            return self._texts(list(map(told.__getitem__, values)))
        texts = dict(zip(told, self._texts(list(told.values())), strict=True))
        return list(map(texts.__getitem__, values))

    def _texts(self, values: Column) -> Column:
        """Texts as they stand in the file."""
        if None in values:
            values = [text or "" for text in values]
        joined = "\n".join(values)
        if self._is_cp1251 and not fits_cp1251(joined):
            values = self._in_cp1251(values, joined)
        if self._style.guard and may_need_guard(values):
            values = [guarded(text) for text in values]
        if may_need_quotes(joined, len(values), self._style.delimiter):
            values = [quoted(text, self._style.delimiter) for text in values]
        return values

    def _in_cp1251(self, values: Column, joined: str) -> Column:
        if joined.count("\n") < len(values):  # no cell has a line break of its own
            joined, count = in_cp1251(joined)
            self.replaced += count
            return joined.split("\n")
        pairs = [in_cp1251(text) for text in values]
        self.replaced += sum(count for _, count in pairs)
        return [text for text, _ in pairs]

    def _money(self, values: Column, currencies: Column) -> Column:
        exponents = {code: Currency(code).exponent for code in set(currencies)}
        if set(exponents.values()) == {2} and min(filter(None, values), default=0) >= 0:
            cents, nothing = self._cents, {None: "", 0: f"0{self._cents[0]}"}
            return [f"{minor // 100}{cents[minor % 100]}" if minor else nothing[minor] for minor in values]
        return [self._major(minor, exponents[code]) for minor, code in zip(values, currencies, strict=True)]

    def _major(self, minor: int | None, exponent: int) -> str:
        """A sum with the decimals of its currency."""
        if minor is None:
            return ""
        whole, part = divmod(abs(minor), 10**exponent)
        sign = "-" if minor < 0 else ""
        return f"{sign}{whole}{self._style.decimal_sign}{part:0{exponent}d}" if exponent else f"{sign}{whole}"

    def _times(self, values: Column, _: Column) -> Column:
        hours, seconds = self._hours, _SECONDS
        try:
            return ["" if at is None else hours[at // 3600] + seconds[at % 3600] for at in values]
        except _UnevenHour:
            return ["" if at is None else time_text(_local(at, self._zone)) for at in values]

    def _iso_times(self, values: Column, _: Column) -> Column:
        hours, seconds, offsets = self._iso_hours, _SECONDS, self._offsets
        try:
            return ["" if at is None else hours[at // 3600] + seconds[at % 3600] + offsets[at // 3600] for at in values]
        except _UnevenHour:
            return ["" if at is None else _local(at, self._zone).isoformat() for at in values]


class CellRows:
    """Chunks into rows of typed cells: texts, numbers of major units, local date-times."""

    def __init__(self, keys: Sequence[ColumnKey], zone: ZoneInfo, *, bank_words: bool = True) -> None:
        self._zone = zone
        self._bank_words = bank_words
        self._columns = [self._column_of(key) for key in keys]

    def rows(self, chunk: Chunk) -> Iterable[tuple[Cell, ...]]:
        *columns, currencies = _columns(chunk)
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
        units = {code: 10 ** Currency(code).exponent for code in set(currencies)}
        return [None if minor is None else minor / units[code] for minor, code in zip(values, currencies, strict=True)]

    def _times(self, values: Column, _: Column) -> Column:
        zone = self._zone
        return [None if at is None else datetime.fromtimestamp(at, zone).replace(tzinfo=None) for at in values]


def _columns(chunk: Chunk) -> list[Column]:
    """Rows turned into columns; half the time of `zip(*chunk)`."""
    return [list(map(itemgetter(place), chunk)) for place in range(len(chunk[0]))]


_SECONDS = [f"{second // 60:02d}:{second % 60:02d}" for second in range(3600)]


class _UnevenHour(Exception):
    """The zone's offset is not whole hours just then (Asia/Kolkata, or any town before 1920)."""


class _HourTexts(dict[int, str]):
    """Unix hour → a text of that hour in the zone, made once for an hour that occurs."""

    def __init__(self, zone: ZoneInfo, text: Callable[[datetime], str]) -> None:
        super().__init__()
        self._zone = zone
        self._text = text

    def __missing__(self, hour: int) -> str:
        first, last = _local(hour * 3600, self._zone), _local(hour * 3600 + 3599, self._zone)
        if (first.minute, first.second, last.minute, last.second) != (0, 0, 59, 59):
            raise _UnevenHour
        self[hour] = text = self._text(first)
        return text


def time_text(local: datetime) -> str:
    """`dd.MM.yyyy HH:mm:ss`; by hand, as strftime is slow and forgets the zeros of early years."""
    day = f"{local.day:02d}.{local.month:02d}.{local.year:04d}"
    return f"{day} {local.hour:02d}:{local.minute:02d}:{local.second:02d}"


def _local(at: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone(zone)
