"""Dates and times as files write them → Unix seconds. Local ones are read in the zone of the file, never of the machine."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.faults import Fault

_YEAR_FIRST = r"(?P<y1>[0-9]{4})(?P<s1>[-./])(?P<m1>[0-9]{1,2})(?P=s1)(?P<d1>[0-9]{1,2})"
_YEAR_LAST = r"(?P<a>[0-9]{1,2})(?P<s2>[-./])(?P<b>[0-9]{1,2})(?P=s2)(?P<y2>[0-9]{4}|[0-9]{2})"
_CLOCK = r"(?P<h>[0-9]{1,2}):(?P<mi>[0-9]{2})(?::(?P<s>[0-9]{2})(?:[.,][0-9]{1,9})?)?\s*(?P<half>[AaPp][Mm])?"
_OFFSET = r"\s*(?P<offset>Z|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2})?"
_MOMENT = re.compile(rf"(?:{_YEAR_FIRST}|{_YEAR_LAST})(?:(?:[T,]|,?\s)\s*{_CLOCK}{_OFFSET})?\s*\Z")
_TIME = re.compile(rf"{_CLOCK}\s*\Z")
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
    before the change. `days` and `clocks` are the quick way for the common shape; see `column`."""

    _LIMIT = 20_000

    def __init__(self, zone: ZoneInfo, order: str) -> None:
        super().__init__()
        self._zone = zone
        self._order = order
        self._days = _Days(zone, order)
        self._clocks = _Clocks()

    def __missing__(self, cell: Cell) -> int | Fault | None:
        if len(self) >= self._LIMIT:
            self.clear()
        self[cell] = value = self._read(cell)
        return value

    def column(self, cells: tuple[Cell, ...]) -> list[int | Fault | None]:
        """A whole column. When every text is `dd.MM.yyyy HH:mm[:ss]` or `yyyy-MM-dd HH:mm[:ss]`, day and time are looked up
        apart; one other text and each is read for itself."""
        days, clocks = self._days, self._clocks
        try:
            return [days[cell[:10]] + clocks[cell[10:]] for cell in cells]  # type: ignore[index]
        except (KeyError, TypeError):
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


class _Days(dict[str, int]):
    """Ten letters of a date → Unix seconds of its local midnight. KeyError when it is no date of that shape, or when the
    offset changes within that day."""

    def __init__(self, zone: ZoneInfo, order: str) -> None:
        super().__init__()
        self._zone = zone
        self._order = order

    def __missing__(self, text: str) -> int:
        moment = parse_local(text, self._order) if len(text) == 10 else BAD
        if isinstance(moment, Fault) or ":" in text:
            raise KeyError(text)
        start = moment.replace(tzinfo=self._zone)
        end = start + timedelta(days=1)
        if start.utcoffset() != end.utcoffset():
            raise KeyError(text)
        self[text] = seconds = int(start.timestamp())
        return seconds


class _Clocks(dict[str, int]):
    """` HH:mm:ss` → seconds of the day; KeyError for any other shape."""

    def __missing__(self, text: str) -> int:
        found = _TIME.match(text[1:]) if text[:1] in (" ", "T") else None
        if found is None:
            raise KeyError(text)
        try:
            clock = _clock(found)
        except ValueError:
            raise KeyError(text) from None
        self[text] = seconds = clock.hour * 3600 + clock.minute * 60 + clock.second
        return seconds
