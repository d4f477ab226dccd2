"""Time that never runs back: what a lock of thirty minutes is measured with."""

import time
from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from desktop.services.storage.schema_access import clock as marks
from desktop.services.storage.statements import upsert

_SEEN = 1
_UPTIME = 2
"""Rows of the table: the latest moment seen, and the machine's uptime at that moment."""


class SteadyClock:
    """Never earlier than any moment that the database has seen, and running on from there as the machine's uptime does, also
    while the system's clock is behind. The uptime is one for all programs of a machine; after a restart it begins anew and
    then can only tell too little. So neither a restart, nor a second program, nor a clock turned back makes time shorter,
    and one turned far ahead and right again does not lock anybody out for years."""

    def __init__(self, clock: Callable[[], datetime], uptime: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._uptime = uptime

    def read(self, connection: sa.Connection) -> int:
        """Unix seconds."""
        now = int(self._clock().timestamp())
        seen: dict[int, int] = {row.id: row.seen_at for row in connection.execute(sa.select(marks))}
        if _SEEN not in seen:
            return now
        passed = int(self._uptime()) - seen.get(_UPTIME, int(self._uptime()))
        return max(now, seen[_SEEN] + max(0, passed))

    def mark(self, connection: sa.Connection) -> int:
        """As `read`, and the database remembers it; inside a writing transaction."""
        now = self.read(connection)
        statement = upsert(connection.dialect, marks, lambda new: {"seen_at": new.seen_at})
        rows = [{"id": _SEEN, "seen_at": now}, {"id": _UPTIME, "seen_at": int(self._uptime())}]
        connection.execute(statement, rows)
        return now
