"""The journal of actions: every write of a store adds its line in the same transaction. See `ports.JournalStore`."""

import hashlib
import json
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.errors import StorageUnavailable
from desktop.models.domain.journal import Action, Author, Entry, EntryFilter, Verdict
from desktop.services.storage.engine import Database
from desktop.services.storage.order_rows import instant
from desktop.services.storage.schema_access import journal, journal_head
from desktop.services.storage.statements import among

BEFORE_ALL = "0" * 64
PATIENCE = 5
"""A line of its own waits so many times longer than any other write: a large import holds the database, and what is to be
written down meanwhile, an export or a look at a card, must neither go unwritten nor fail."""
_NAMES = ("id", "at", "who", "station", "action", "subject", "details")
_HEAD = sa.select(journal_head)
ENTRIES = sa.select(*(journal.c[name] for name in _NAMES))
CHAIN = sa.select(journal).order_by(journal.c.id)
PEOPLE = sa.select(journal.c.who).distinct().order_by(journal.c.who)


class Journalist:
    """Writes lines into the transaction it is given; any thread. `author` tells who is at work at this moment."""

    def __init__(self, author: Callable[[], Author], clock: Callable[[], datetime]) -> None:
        self._author = author
        self._clock = clock

    def in_name_of(self, who: str) -> "Journalist":
        """The same, where the person is known but not at work yet: a sign-in."""
        return Journalist(lambda: Author(who, self._author().station), self._clock)

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
    told = [before, *(values[name] for name in _NAMES)]
    text = json.dumps(told, ensure_ascii=False, default=repr)  # a changed line may hold anything, bytes too
    return hashlib.sha256(text.encode()).hexdigest()


class SqlJournalStore:
    """JournalStore over the database; any thread."""

    def __init__(self, database: Database, journalist: Journalist) -> None:
        self._database = database
        self._journalist = journalist

    def append(self, action: Action, subject: str = "", **details: str | int | bool | None) -> None:
        for left in range(PATIENCE, -1, -1):
            try:
                with self._database.writing() as connection:
                    self._journalist.write(connection, action, subject, **details)
                break
            except StorageUnavailable as error:
                if not left or error.params.get("reason") != "locked":
                    raise

    def page(self, where: EntryFilter, offset: int, limit: int) -> list[Entry]:
        newest = ENTRIES.order_by(journal.c.id.desc())
        with self._database.reading() as connection:
            if where.text:
                ids = _telling(connection, where)[::-1][offset : offset + limit]
                chosen = newest.where(among(journal.c.id, ids))
            else:
                chosen = newest.where(*_conditions(where)).offset(offset).limit(limit)
            return [_entry(row) for row in connection.execute(chosen)]

    def count(self, where: EntryFilter) -> int:
        with self._database.reading() as connection:
            if where.text:
                return len(_telling(connection, where))
            counted = sa.select(sa.func.count()).select_from(journal).where(*_conditions(where))
            return int(connection.execute(counted).scalar_one())

    def people(self) -> list[str]:
        with self._database.reading() as connection:
            return list(connection.execute(PEOPLE).scalars())

    def verify(self) -> Verdict:
        with self._database.reading() as connection, _one_state(connection):
            head = connection.execute(_HEAD).first()
            return _verdict(head, connection.execution_options(yield_per=1000).execute(CHAIN))

    def prune(self, before: datetime) -> int:
        with self._database.writing() as connection:
            head = connection.execute(_HEAD).first()
            if head is None:
                return 0
            kept = sa.select(sa.func.min(journal.c.id)).where(journal.c.at >= int(before.timestamp()))
            first = int(connection.execute(kept).scalar() or head.last_id + 1)
            count = first - int(head.first_id)
            if count <= 0:
                return 0
            chain = connection.execute(sa.select(journal.c.chain).where(journal.c.id == first - 1)).scalar_one()
            connection.execute(sa.update(journal_head).values(first_id=first, before=chain))
            self._journalist.write(connection, Action.PRUNED, before.date().isoformat(), count=count)
            connection.execute(sa.delete(journal).where(journal.c.id < first))
            return count


@contextmanager
def _one_state(connection: sa.Connection) -> Iterator[None]:
    """All statements of the block see one state of the journal: its head and its lines belong together."""
    connection.exec_driver_sql("BEGIN")
    try:
        yield
    finally:
        connection.exec_driver_sql("COMMIT")


def _verdict(head: sa.Row[Any] | None, rows: sa.CursorResult[Any]) -> Verdict:
    """Each line must be the next one and carry the hash of what it says after the one before; the head must name the last."""
    place, chain = (1, BEFORE_ALL) if head is None else (head.first_id, head.before)
    entries, broken = 0, None
    for row in rows:
        entries += 1
        if broken is None:
            chain = link(chain, row._asdict())
            if head is None or row.id != place or row.chain != chain:
                broken = int(row.id)
            place = row.id + 1
    if broken is None and head is not None and (head.last_id + 1, head.chain) != (place, chain):
        broken = 0
    return Verdict(entries, broken)


def _conditions(where: EntryFilter) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if where.since is not None:
        found.append(journal.c.at >= int(where.since.timestamp()))
    if where.until is not None:
        found.append(journal.c.at < int(where.until.timestamp()))
    if where.who is not None:
        found.append(journal.c.who == where.who)
    if where.actions:
        found.append(journal.c.action.in_(sorted(where.actions)))
    return found


def _telling(connection: sa.Connection, where: EntryFilter) -> "array[int]":
    """Ids of the lines that hold the text, whatever its case. By Python: SQLite knows the case of Latin letters only, and a
    year of a journal is read in a moment."""
    sought = where.text.casefold()
    rows = connection.execute(ENTRIES.where(*_conditions(where)).order_by(journal.c.id))
    return array("q", [row.id for row in rows if sought in "\n".join((row.who, row.subject, row.details)).casefold()])


def _entry(row: sa.Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        at=instant(row.at),
        who=row.who,
        station=row.station,
        action=Action(row.action) if row.action in _KNOWN else row.action,
        subject=row.subject,
        details=_details(row.details),
    )


def _details(text: str) -> dict[str, str | int | bool | None]:
    """A line that somebody has changed is still shown."""
    try:
        return dict(json.loads(text))
    except (TypeError, ValueError):
        return {"": text}


_KNOWN = frozenset(Action)
