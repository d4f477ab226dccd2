"""One import as it meets the registry: rows that are new, that change an order, that say what was known, that repeat."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.batches import BatchHead, ControlTotal, MergeCounts, seal_of
from desktop.models.domain.journal import Action
from desktop.models.domain.orders import ObservedOrder
from desktop.services.storage import bulk, matching
from desktop.services.storage.anonymise import mark_of, nameless
from desktop.services.storage.history import words_of
from desktop.services.storage.journal import Journalist
from desktop.services.storage.ledger import Kept, Ledger
from desktop.services.storage.schema import batches, sightings
from desktop.services.storage.statements import among, execute_many
from desktop.services.storage.states import MD_ORDER, Word, fold, is_silent, merge, pack, to_json, told_mask

MAX_DUPLICATES = 10_000
"""How many repeated rows are named; the rest is only counted."""
DIGEST_SHOWN = 12
"""So many digits of a file's digest stand in the journal: enough to say which file it was."""


Key = tuple[str, str | None, int]
"""What names an order that has no UUID: merchant, number, registration."""
Identity = tuple[str | None, Key]


class SqlBatchWriter:
    """BatchWriter within the open transaction of `connection`; one thread."""

    def __init__(
        self, connection: sa.Connection, head: BatchHead, clock: Callable[[], datetime], journalist: Journalist
    ) -> None:
        self._connection = connection
        self._head = head
        self._journalist = journalist
        self._imported_at = int(clock().timestamp())
        self._batch = int(connection.execute(NEXT_BATCH).scalar_one())
        self._ledger = Ledger(connection)
        self._new = self._updated = self._unchanged = self._repeated = 0
        self._duplicates: list[tuple[int, str]] = []
        self._sightings: list[tuple[Any, ...]] = []
        matching.prepare(connection)
        self._write_head()
        self._bulk = bulk.is_empty(connection)
        self._with_uuid: bool | None = None
        self._mark = mark_of(connection)
        if self._bulk:
            bulk.drop_indexes(connection)

    def add(self, rows: Sequence[ObservedOrder]) -> None:
        rows = self._as_kept(rows)
        if self._bulk and not self._is_uniform(rows):
            self._settle()
        for wave in self._waves(rows):
            left = wave
            while left:
                left = self._merge(left)

    def _as_kept(self, rows: Sequence[ObservedOrder]) -> Sequence[ObservedOrder]:
        """Without payers where they were taken out for good."""
        return rows if self._mark is None else nameless(rows, self._mark)

    def _is_uniform(self, rows: Sequence[ObservedOrder]) -> bool:
        """Whether all rows so far have a UUID, or none has."""
        found = {row.md_order is not None for row in rows}
        if self._with_uuid is not None:
            found.add(self._with_uuid)
        self._with_uuid = next(iter(found), None)
        return len(found) < 2

    def _settle(self) -> None:
        if not self._bulk:
            return
        self._bulk = False
        for file_row, reference in bulk.settle(self._connection, self._ledger):
            self._repeat(file_row, reference)
            self._new -= 1

    def classify(self, rows: Sequence[ObservedOrder]) -> list[str]:
        if self._bulk and not self._new:
            return ["new"] * len(rows)
        self._settle()
        rows = self._as_kept(rows)
        known = matching.known(self._connection, self._batch, rows)
        return [_verdict(known.get(place), row) for place, row in enumerate(rows)]

    def counts(self) -> MergeCounts:
        self._settle()
        return MergeCounts(self._new, self._updated, self._unchanged, tuple(self._duplicates), self._repeated)

    def commit(self, *, rejected: int, skipped: int, control_totals: Iterable[ControlTotal]) -> int:
        self._settle()
        self._flush()
        totals = tuple(control_totals)
        self._connection.execute(
            sa.update(batches)
            .where(batches.c.id == self._batch)
            .values(
                new=self._new,
                updated=self._updated,
                unchanged=self._unchanged,
                rejected=rejected,
                skipped=skipped,
                seal=seal_of(totals).value,
                control_totals=json.dumps(
                    [[t.name, t.stated_minor, t.computed_minor, t.explained_minor] for t in totals], ensure_ascii=False
                ),
            )
        )
        self._write_down(rejected)
        self._connection.exec_driver_sql("COMMIT")
        return self._batch

    def _write_down(self, rejected: int) -> None:
        head = self._head
        told = {"new": self._new, "updated": self._updated, "unchanged": self._unchanged, "rejected": rejected}
        shown = head.digest[:DIGEST_SHOWN]
        self._journalist.write(self._connection, Action.IMPORT, head.file_name, batch=self._batch, digest=shown, **told)

    def _write_head(self) -> None:
        head = self._head
        self._connection.execute(
            sa.insert(batches).values(
                id=self._batch,
                file_name=head.file_name,
                digest=head.digest,
                kind=head.kind.value,
                profile=head.profile,
                imported_at=self._imported_at,
                new=0,
                updated=0,
                unchanged=0,
                rejected=0,
                skipped=0,
                seal=seal_of(()).value,
                details=json.dumps(dict(head.details), ensure_ascii=False),
            )
        )

    def _waves(self, rows: Sequence[ObservedOrder]) -> Iterator[list[ObservedOrder]]:
        """The rows in parts, each without rows that speak about one another: of equal ones the last stands in the first one's
        place; one that shares only the UUID, or the key with a row that has no UUID, begins the next part. A row with a UUID
        and no merchant may be about an order of any: it may bring it the key of each row after it with that number and time."""
        wave: dict[Identity, ObservedOrder] = {}
        uuids: set[str] = set()
        keys: dict[Key, bool] = {}
        of_any: set[tuple[str | None, int]] = set()
        for row in rows:
            uuid, key = row.md_order, key_of(row)
            earlier = wave.get((uuid, key))
            if earlier is not None:
                self._repeat(earlier.file_row, uuid or row.order_number)
            elif uuid in uuids or keys.get(key, bool(uuid)) != bool(uuid) or (not uuid and key[1:] in of_any):
                yield list(wave.values())
                wave, uuids, keys, of_any = {}, set(), {}, set()
            wave[uuid, key] = row
            keys[key] = bool(uuid)
            if uuid:
                uuids.add(uuid)
                if not row.merchant:
                    of_any.add(key[1:])
        yield list(wave.values())

    def _merge(self, wave: list[ObservedOrder]) -> list[ObservedOrder]:
        """Brings the rows into the registry; returns those whose order another row of the wave has claimed."""
        known = {} if self._bulk else matching.known(self._connection, self._batch, wave)
        claimed: set[int] = set()
        new: list[ObservedOrder] = []
        deferred: list[ObservedOrder] = []
        repeating: list[tuple[Kept, ObservedOrder]] = []
        for place, row in enumerate(wave):
            found = known.get(place)
            if found is None:
                new.append(row)
            elif found.kept.id in claimed:
                deferred.append(row)
            else:
                claimed.add(found.kept.id)
                if found.is_told:
                    repeating.append((found.kept, row))
                else:
                    self._meet(found, row)
        self._ledger.insert(self._batch, new)
        self._new += len(new)
        self._flush()
        if repeating:
            self._replace(repeating)
        return deferred

    def _meet(self, found: matching.Known, row: ObservedOrder) -> None:
        old, told = found.kept, row[1:]
        state = merge(old.state, told)
        silent = is_silent(old.state, told, state)
        if not silent and not found.has_first:
            self._sightings.append((old.id, old.batch, old.file_row, told_mask(old.state), to_json(old.state)))
        self._sightings.append((old.id, self._batch, row[0], told_mask(told), None if silent else to_json(told)))
        self._count(changed=state != old.state)
        if state != old.state:
            self._ledger.change(old, state, old.batch, old.file_row)

    def _replace(self, repeating: Sequence[tuple[Kept, ObservedOrder]]) -> None:
        """Rows about orders that this very file has told already: the later row wins, the earlier is reported. The UUID
        alone is kept, it is not a value but the order's key."""
        words_of_orders = words_of(self._connection, [kept.id for kept, _ in repeating])
        for kept, row in repeating:
            words = words_of_orders[kept.id]
            earlier = words.pop()
            self._repeat(earlier.file_row, earlier.told[MD_ORDER] or row.order_number)
            told = (row if row.md_order else row._replace(md_order=earlier.told[MD_ORDER]))[1:]
            if words:
                before = fold(words)
                self._count(changed=before != kept.state, by=-1)
                self._count(changed=before != merge(before, told))
            words.append(Word(self._batch, row.file_row, told))
        rewrite(self._connection, self._ledger, [(kept, words_of_orders[kept.id]) for kept, _ in repeating])

    def _count(self, *, changed: bool, by: int = 1) -> None:
        if changed:
            self._updated += by
        else:
            self._unchanged += by

    def _repeat(self, file_row: int, reference: str | None) -> None:
        self._repeated += 1
        if len(self._duplicates) < MAX_DUPLICATES:
            self._duplicates.append((file_row, reference or ""))

    def _flush(self) -> None:
        self._ledger.flush()
        execute_many(self._connection, sa.insert(sightings), self._sightings)
        self._sightings.clear()


def _verdict(found: matching.Known | None, row: ObservedOrder) -> str:
    if found is None:
        return "new"
    return "unchanged" if merge(found.kept.state, row[1:]) == found.kept.state else "updated"


NEXT_BATCH = sa.select(sa.func.coalesce(sa.func.max(batches.c.id), 0) + 1)


def key_of(row: ObservedOrder) -> Key:
    return (row.merchant or "", row.order_number, row.registered_at)


def rewrite(connection: sa.Connection, ledger: Ledger, told: Sequence[tuple[Kept, Sequence[Word]]]) -> int:
    """Makes each order what its words add up to; how many that changed."""
    changed = 0
    packed: list[tuple[Any, ...]] = []
    for kept, words in told:
        state = fold(words)
        changed += state != kept.state
        ledger.change(kept, state, words[0].batch, words[0].file_row)
        packed += [(kept.id, *word) for word in pack(words)]
    ledger.flush()
    connection.execute(sa.delete(sightings).where(among(sightings.c.order_id, [kept.id for kept, _ in told])))
    execute_many(connection, sa.insert(sightings), packed)
    return changed
