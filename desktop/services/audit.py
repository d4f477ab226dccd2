"""The use cases of the journal of actions: read it, prove it, take it away as a file, let its oldest lines go."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.journal import Action, Entry, EntryFilter, Verdict
from desktop.services.access import Access
from desktop.services.appearing import appearing
from desktop.services.months import months_before
from desktop.services.ports import JournalStore

COLUMNS = ("id", "at", "who", "station", "action", "subject", "details")
LEAST_MONTHS = 12
"""Less the rules for card data do not allow (reference: fiscal, section 4.2 point 7)."""
_CHUNK = 1000


def _now() -> datetime:
    return datetime.now(UTC)


class Audit:
    """Any thread. Reading needs the right to the journal (NotAllowed("right")); being written down needs none."""

    def __init__(
        self,
        journal: JournalStore,
        access: Access,
        zone: Callable[[], ZoneInfo] = lambda: ZoneInfo("UTC"),
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._journal = journal
        self._access = access
        self._zone = zone
        self._clock = clock
        self._lock = threading.Lock()
        self._looking: Actor | None = None
        self._seen: set[str] = set()

    def page(self, where: EntryFilter, offset: int, limit: int) -> list[Entry]:
        """The newest first."""
        self._access.require(Right.JOURNAL)
        return self._journal.page(where, offset, limit)

    def count(self, where: EntryFilter) -> int:
        self._access.require(Right.JOURNAL)
        return self._journal.count(where)

    def people(self) -> list[str]:
        """Who is named in the journal; an empty name is the one person of an open cabinet."""
        self._access.require(Right.JOURNAL)
        return self._journal.people()

    def verify(self) -> Verdict:
        self._access.require(Right.JOURNAL)
        return self._journal.verify()

    def export(
        self,
        path: Path,
        where: EntryFilter,
        *,
        captions: Sequence[str] = COLUMNS,
        words: Mapping[str, str] | None = None,
    ) -> int:
        """Writes the lines into a CSV or XLSX file, the newest first, times in the merchant's zone; how many. `words` stand in
        place of the codes of actions. The journal tells of it before the file appears.

        InvalidInput("format") for another ending; FileError("write") when it cannot be written.
        """
        self._access.require(Right.JOURNAL)
        kind = path.suffix.lower()
        if kind not in (".csv", ".xlsx"):
            raise InvalidInput("format", value=path.suffix)
        from desktop.services.exporting.plain_table import write_text_csv, write_text_xlsx  # only an export needs it

        write = write_text_csv if kind == ".csv" else write_text_xlsx
        with appearing(path) as target:
            count = write(target, captions, self._rows(where, words or {}))
            self._journal.append(Action.EXPORT, path.name, rows=count, what="journal")
        return count

    def prune_if_due(self, months: int) -> int:
        """Lets lines older than so many months go, never younger ones than LEAST_MONTHS; how many. Asked by the program itself
        once at a start; the journal tells of it."""
        return self._journal.prune(months_before(self._clock(), max(months, LEAST_MONTHS)))

    def viewed(self, order_number: str) -> None:
        """Somebody looks at a payer's unmasked data: written down once per order for as long as the same person is at work."""
        with self._lock:
            if self._looking != self._access.actor:
                self._looking, self._seen = self._access.actor, set()
            if order_number in self._seen:
                return
            self._journal.append(Action.VIEWED, order_number)
            self._seen.add(order_number)

    def printed(self, order_number: str) -> None:
        self._journal.append(Action.PRINTED, order_number)

    def copied(self, rows: int, columns: Sequence[str], order_number: str = "") -> None:
        """Uncovered rows of the registry, or a payer's value of one order, went to the clipboard."""
        self._journal.append(Action.COPIED, order_number, rows=rows, columns=",".join(columns))

    def _rows(self, where: EntryFilter, words: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
        """By pages; a line written meanwhile pushes others on to the next page, where they are not told again."""
        zone, offset = self._zone(), 0
        last: int | None = None
        full = True
        while full:
            page = self._journal.page(where, offset, _CHUNK)
            yield from (_row(entry, zone, words) for entry in page if last is None or entry.id < last)
            full = len(page) == _CHUNK
            offset += len(page)
            last = page[-1].id if page else last


def _row(entry: Entry, zone: ZoneInfo, words: Mapping[str, str]) -> tuple[str, ...]:
    at = entry.at.astimezone(zone).isoformat(sep=" ")
    details = "; ".join(f"{name}={'' if value is None else value}" for name, value in entry.details.items())
    action = words.get(entry.action, str(entry.action))
    return (str(entry.id), at, entry.who, entry.station, action, entry.subject, details)
