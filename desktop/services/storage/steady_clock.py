"""Time that nobody can turn: what a lock of thirty minutes and a code of fifteen are measured with."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from desktop.services.storage.schema_access import clock as marks
from desktop.services.storage.statements import upsert

_MOST, _UPTIME, _LEAST, _BOOT = 1, 2, 3, 4
"""Rows of the table: both times at the latest mark, the machine's uptime at that moment, and which of its runs that was."""
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_UNKNOWN = 0


class Moment(NamedTuple):
    """Unix seconds in two readings, because nobody can know how long a machine was off or whether its clock is right."""

    least: int
    """Grows by what surely went by and nothing else: for what must not end too early. It falls behind the world's clock."""
    most: int
    """Never behind the system's clock nor `least`: for what must not last too long, and for dates."""


def uptime() -> float:
    """Seconds since the machine was started, its sleep included where the system tells."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


def boot() -> int:
    """A number that is another one after each restart; 0 where the system tells none (Windows, macOS)."""
    with suppress(OSError, ValueError):
        return UUID(_BOOT_ID.read_text("ascii").strip()).int >> 65  # what a column of 64 bits holds
    return _UNKNOWN


class SteadyClock:
    """The database keeps a mark, made with every writing of its accounts. From there `least` runs on as the machine's uptime
    does, which is one for all its programs and can be turned by nobody. After a restart the uptime alone counts: so much surely
    went by since the mark, and how long the machine was off only the system's clock could tell, which is not asked. So neither
    that clock, turned to either side before or after a restart, nor a restart, nor a second program ends a lock early."""

    def __init__(
        self, clock: Callable[[], datetime], uptime: Callable[[], float] = uptime, boot: Callable[[], int] = boot
    ) -> None:
        self._clock = clock
        self._uptime = uptime
        self._boot = boot

    def read(self, connection: sa.Connection) -> Moment:
        now = int(self._clock().timestamp())
        mark: dict[int, int] = {row.id: row.seen_at for row in connection.execute(sa.select(marks))}
        passed = self._passed(mark)
        most = max(now, mark.get(_MOST, now) + passed)
        return Moment(mark[_LEAST] + passed if _LEAST in mark else most, most)

    def mark(self, connection: sa.Connection) -> Moment:
        """As `read`, and the database remembers it; inside a writing transaction."""
        now = self.read(connection)
        kept = {_MOST: now.most, _UPTIME: int(self._uptime()), _LEAST: now.least, _BOOT: self._boot()}
        statement = upsert(connection.dialect, marks, lambda new: {"seen_at": new.seen_at})
        connection.execute(statement, [{"id": place, "seen_at": value} for place, value in kept.items()])
        return now

    def _passed(self, mark: dict[int, int]) -> int:
        """Seconds that surely went by since the mark. Where no boot tells itself, an uptime that is less than the mark's tells
        a restart, and one that is more is taken for the same run: that is never too much."""
        if _BOOT not in mark:
            return 0
        up, boot = int(self._uptime()), self._boot()
        since = up - mark[_UPTIME]
        if _UNKNOWN in (boot, mark[_BOOT]):
            return since if since >= 0 else up
        return max(0, since) if boot == mark[_BOOT] else up
