"""Periods: half-open spans of aware instants, and the presets a person chooses from, in the merchant's zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from desktop.models.domain.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` (included) to `end` (excluded), aware UTC; None = open on that side."""

    start: datetime | None = None
    end: datetime | None = None

    @classmethod
    def of_days(cls, first: date, last: date, zone: tzinfo) -> "Period":
        """Whole local days, the last one included."""
        return cls(_midnight(first, zone), _midnight(last + timedelta(days=1), zone))

    @property
    def is_open(self) -> bool:
        return self.start is None and self.end is None

    def days(self, zone: tzinfo) -> tuple[date | None, date | None]:
        """The local days it touches: first and last (included)."""
        first = self.start.astimezone(zone).date() if self.start else None
        last = (self.end - timedelta(microseconds=1)).astimezone(zone).date() if self.end else None
        return first, last


class Preset(StrEnum):
    """A period that moves with the calendar."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    ALL = "all"

    def period(self, today: date, zone: tzinfo) -> Period:
        """The preset's period as seen on the local day `today`. Weeks are ISO weeks."""
        first_of_month = today.replace(day=1)
        match self:
            case Preset.TODAY:
                return Period.of_days(today, today, zone)
            case Preset.YESTERDAY:
                return Period.of_days(today - timedelta(days=1), today - timedelta(days=1), zone)
            case Preset.THIS_WEEK:
                monday = today - timedelta(days=today.weekday())
                return Period.of_days(monday, monday + timedelta(days=6), zone)
            case Preset.THIS_MONTH:
                return Period.of_days(first_of_month, _last_of_month(first_of_month), zone)
            case Preset.LAST_MONTH:
                last = first_of_month - timedelta(days=1)
                return Period.of_days(last.replace(day=1), last, zone)
            case Preset.ALL:
                return Period()


def parse_instant(text: str, zone: tzinfo, *, end: bool = False) -> datetime:
    """A date typed by a person (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`, local) as aware UTC.

    With `end` it is the excluded end: a bare date means the whole day, a time means through that second.
    InvalidInput when it is no date.
    """
    try:
        local = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidInput("date", value=text) from None
    if local.tzinfo is not None:
        raise InvalidInput("date", value=text)
    if len(text) <= 10:
        return _midnight(local.date() + timedelta(days=1) if end else local.date(), zone)
    if end:
        local += timedelta(minutes=1) if len(text) == 16 else timedelta(seconds=1)
    return local.replace(tzinfo=zone).astimezone(UTC)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _last_of_month(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
