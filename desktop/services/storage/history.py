"""What files told about one order over time."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.orders import Order, Sighting
from desktop.services.storage.order_rows import instant, order_from_state
from desktop.services.storage.rows import ORDER_ROW, with_facets
from desktop.services.storage.schema import batches, orders, sightings
from desktop.services.storage.statements import among
from desktop.services.storage.states import State, StoredWord, Word, merge, unpack

_COMPARED = tuple(field.name for field in fields(Order) if field.name not in ("id", "batch", "file_row"))


def words_of(connection: sa.Connection, ids: Sequence[int]) -> dict[int, list[Word]]:
    """All words about each of these orders, in the order of their batches."""
    stored: dict[int, list[StoredWord]] = {}
    for order_id, *word in connection.execute(stored_words(ids)):
        stored.setdefault(order_id, []).append(StoredWord(*word))
    rows = connection.execute(own_rows(ids))
    return {
        order_id: unpack(batch, file_row, tuple(state), stored.get(order_id, ())) for order_id, batch, file_row, *state in rows
    }


def stored_words(ids: Sequence[int]) -> sa.Select[Any]:
    return sa.select(sightings).where(among(sightings.c.order_id, ids)).order_by(sightings.c.order_id, sightings.c.batch_id)


def own_rows(ids: Sequence[int]) -> sa.Select[Any]:
    return with_facets(ORDER_ROW).where(among(orders.c.id, ids))


def history_of(connection: sa.Connection, order_id: int) -> list[Sighting]:
    words = words_of(connection, [order_id]).get(order_id, [])
    files = files_of(connection, [word.batch for word in words])
    sightings_: list[Sighting] = []
    state: State = ()
    for word in words:
        after = merge(state, word.told) if state else word.told
        file_name, seen_at = files[word.batch]
        changes = _changes(state, after) if state else {}
        sightings_.append(
            Sighting(batch=word.batch, file_name=file_name, file_row=word.file_row, seen_at=instant(seen_at), changes=changes)
        )
        state = after
    return sightings_


def batch_files(ids: Iterable[int]) -> sa.Select[Any]:
    return sa.select(batches.c.id, batches.c.file_name, batches.c.imported_at).where(among(batches.c.id, ids))


def files_of(connection: sa.Connection, ids: Iterable[int]) -> dict[int, tuple[str, int]]:
    return {batch: (name, at) for batch, name, at in connection.execute(batch_files(ids))}


def _changes(before: State, after: State) -> dict[str, tuple[object, object]]:
    """Field of `Order` → (before, after)."""
    old, new = (order_from_state(0, 0, 0, state) for state in (before, after))
    pairs = {name: (getattr(old, name), getattr(new, name)) for name in _COMPARED}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
