"""Dates and times as files write them → Unix seconds. Local ones are read in the zone of the file, never of the machine."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.faults import Fault

_YEAR_FIRST = r"(?P<y1>[0-9]{4})(?P<s1>[-./])(?P<m1>[0-9]{1,2})(?P=s1)(?P<d1>[0-9]{1,2})"
_YEAR_LAST = r"(?P<a>[0-9]{1,2})(?P<s2>[-./])(?P<b>[0-9]{1,2})(?P=s2)(?P<y2>[0-9]{4}|[0-9]{2})"
_CLOCK = r"(?P<h>[0-9]{1,2}):(?P<mi>[0-9]{2})(?::(?P<s>[0-9]{2})(?:[.,][0-9]{1,9})?)?\s*(?P<half>[AaPp][Mm])?"
_OFFSET = r"\s*(?P<offset>Z|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?"
_MOMENT = re.compile(rf"(?:{_YEAR_FIRST}|{_YEAR_LAST})(?:(?:[T,]|,?\s)\s*{_CLOCK}{_OFFSET})?\s*\Z")
_SERIAL = re.compile(r"[0-9]{5}(?:[.,][0-9]+)?\Z")
_EPOCH_OF_EXCEL = datetime(1899, 12, 30)
_SERIALS = (20_000, 80_000)
"""Excel's day numbers of 1954 to 2119: what a date cell without its format looks like."""
_YEARS = (1970, 2199)

BAD = Fault("bad_date")


def parse_local(text: str, order: str) -> datetime | Fault:
    """A moment: naive when the text has no offset. `order` (dmy, mdy) is for dates with the year last."""
    found = _MOMENT.match(text)
    if found is None:
        return _of_serial(float(text.replace(",", "."))) if _SERIAL.match(text) else BAD
    try:
        day = _day(found, order)
        moment = datetime.combine(day, _clock(found) if found["h"] else time())
    except ValueError:
        return BAD
    if not _YEARS[0] <= moment.year <= _YEARS[1]:
        return BAD
    return (
        moment.replace(tzinfo=datetime.fromisoformat(f"2000-01-01T00:00{found['offset']}").tzinfo)
        if found["offset"]
        else moment
    )


def _day(found: re.Match[str], order: str) -> date:
    if found["y1"]:
        return date(int(found["y1"]), int(found["m1"]), int(found["d1"]))
    first, second, year = int(found["a"]), int(found["b"]), int(found["y2"])
    day, month = (second, first) if order == "mdy" and found["s2"] != "." else (first, second)
    return date(year if year > 99 else 2000 + year, month, day)


def _clock(found: re.Match[str]) -> time:
    hour = int(found["h"])
    if found["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if found["half"].lower() == "pm" else 0)
    return time(hour, int(found["mi"]), int(found["s"] or 0))


def _of_serial(serial: float) -> datetime | Fault:
    if not _SERIALS[0] <= serial <= _SERIALS[1]:
        return BAD
    return _EPOCH_OF_EXCEL + timedelta(seconds=round(serial * 86400))


def order_of(text: str) -> str:
    """What a date tells of day and month: "dmy" or "mdy" it is so; "?" it may be either; "" it has no such question."""
    found = _MOMENT.match(text.strip())
    if found is None or found["y1"] or found["s2"] == ".":
        return ""
    first, second = int(found["a"]), int(found["b"])
    if first == second:
        return ""
    return "dmy" if first > 12 else "mdy" if second > 12 else "?"


def day_text(text: str) -> str:
    """The day's part of a moment."""
    return (text.replace("T", " ").replace(",", " ").split() or [""])[0]


def joined(day: Cell, clock: Cell) -> Cell:
    """A date and a time that stand in two columns."""
    if isinstance(day, float | int) and isinstance(clock, float | int):
        return float(day) + float(clock) % 1
    clock_text = _clock_text(clock)
    if not clock_text:
        return day
    day_text = _of_serial(day) if isinstance(day, float | int) else day
    return f"{text_of(day_text).strip()[:10]} {clock_text}" if not isinstance(day_text, Fault) else text_of(day)


def _clock_text(clock: Cell) -> str:
    if isinstance(clock, datetime):
        return clock.strftime("%H:%M:%S")
    if isinstance(clock, float | int):
        return (datetime.min + timedelta(seconds=round(float(clock) % 1 * 86400))).strftime("%H:%M:%S")
    return text_of(clock).strip()


class Instants(dict[Cell, "int | Fault | None"]):
    """Cell → Unix seconds, None for a blank. A local time that a change of the clock skips or repeats is read with the offset
    before the change."""

    _LIMIT = 20_000

    def __init__(self, zone: ZoneInfo, order: str) -> None:
        super().__init__()
        self._zone = zone
        self._order = order
        self._hours = _Hours(zone, order)

    def __missing__(self, cell: Cell) -> int | Fault | None:
        if len(self) >= self._LIMIT:
            self.clear()
        self[cell] = value = self._read(cell)
        return value

    def column(self, cells: Sequence[Cell]) -> list[int | Fault | None]:
        """A whole column. Where every text has its first `:` at the same place, hour and rest are looked up apart; one text
        that does not fit and each is read for itself."""
        hours, rests = self._hours, _RESTS
        first = cells[0] if cells else ""
        cut = first.find(":") if isinstance(first, str) else -1
        try:
            if cut > 0:
                return [hours[cell[:cut]] + rests[cell[cut:]] for cell in cells]  # type: ignore[index]
        except (KeyError, TypeError):
            pass
        return [self[cell] for cell in cells]

    def of_local(self, moment: datetime) -> int:
        aware = moment if moment.tzinfo else moment.replace(tzinfo=self._zone)
        return int((aware - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())

    def _read(self, cell: Cell) -> int | Fault | None:
        if isinstance(cell, bool):
            return BAD
        if isinstance(cell, float | int):
            moment = _of_serial(cell)
        elif isinstance(cell, datetime):
            moment = cell
        elif isinstance(cell, date):
            moment = datetime.combine(cell, time())
        else:
            text = " ".join(text_of(cell).split())
            if text in ("", "-", "–", "—"):
                return None
            moment = parse_local(text, self._order)
        return moment if isinstance(moment, Fault) else self.of_local(moment)


class _Hours(dict[str, int]):
    """`dd.MM.yyyy HH` → Unix seconds of that local hour. KeyError when it is no such text, or when the clock is changed in that
    hour (or may be: near a change each time is read for itself)."""

    def __init__(self, zone: ZoneInfo, order: str) -> None:
        super().__init__()
        self._zone = zone
        self._order = order

    def __missing__(self, text: str) -> int:
        moment = parse_local(f"{text}:00", self._order) if text[-2:].isdecimal() else BAD
        if isinstance(moment, Fault):
            raise KeyError(text)
        start = moment.replace(tzinfo=self._zone)
        around = {(start + timedelta(hours=step)).utcoffset() for step in (-1, 0, 1, 2)}
        if len(around) > 1:
            raise KeyError(text)
        self[text] = seconds = int(start.timestamp())
        return seconds


_RESTS = {f":{minute:02d}": minute * 60 for minute in range(60)}
_RESTS |= {f":{minute:02d}:{second:02d}": minute * 60 + second for minute in range(60) for second in range(60)}
"""What may follow the hour → seconds."""
