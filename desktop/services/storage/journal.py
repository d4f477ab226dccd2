"""The journal of actions: every write of a store adds its line in the same transaction. See `ports.JournalStore`."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from desktop.models.domain.journal import Action, Author
from desktop.services.storage.schema_access import journal, journal_head

BEFORE_ALL = "0" * 64
_HEAD = sa.select(journal_head)


class Journalist:
    """Writes lines into the transaction it is given; any thread. `author` tells who is at work at this moment."""

    def __init__(self, author: Callable[[], Author], clock: Callable[[], datetime]) -> None:
        self._author = author
        self._clock = clock

    def write(self, connection: sa.Connection, action: Action, subject: str = "", **details: str | int | bool | None) -> None:
        """`connection` is inside a writing transaction, so that entries follow one another."""
        author = self._author()
        head = connection.execute(_HEAD).first()
        place = 1 if head is None else head.last_id + 1
        values = {
            "id": place,
            "at": int(self._clock().timestamp()),
            "who": author.who,
            "station": author.station,
            "action": action.value,
            "subject": subject,
            "details": json.dumps(details, ensure_ascii=False, sort_keys=True),
        }
        chain = link(BEFORE_ALL if head is None else head.chain, values)
        connection.execute(sa.insert(journal).values(**values, chain=chain))
        if head is None:
            new = {"id": 1, "first_id": place, "last_id": place, "before": BEFORE_ALL, "chain": chain}
            connection.execute(sa.insert(journal_head).values(new))
        else:
            connection.execute(sa.update(journal_head).values(last_id=place, chain=chain))


def link(before: str, values: dict[str, object]) -> str:
    """The hash of an entry that follows `before`: hexadecimal SHA-256 over its values as a JSON list, ids first."""
    told = [before, *(values[name] for name in ("id", "at", "who", "station", "action", "subject", "details"))]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()
