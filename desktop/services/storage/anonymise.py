"""Payers' data of old orders taken out of everything that holds them; sums, times, numbers and RRNs stay.

Once done for a date it stays done: `mark_of` tells the import to leave the same fields of older orders out, so that an old file
read again brings nobody back.
"""

import json
from array import array
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.errors import StorageUnavailable
from desktop.models.domain.journal import Action
from desktop.models.domain.orders import ObservedOrder
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist
from desktop.services.storage.ledger import SEARCH_UPDATE, search_line
from desktop.services.storage.opening import KEPT, MARK
from desktop.services.storage.rows import STATE_COLUMNS, with_facets
from desktop.services.storage.schema import orders, settings, sightings
from desktop.services.storage.statements import among, execute_many, upsert
from desktop.services.storage.states import FIELDS

PAYER_FIELDS = ("email", "cardholder", "ip", "expiry", "masked_pan", "params", "description")
_COLUMNS = (*PAYER_FIELDS, "last4")
_BITS = sum(1 << FIELDS.index(name) for name in PAYER_FIELDS)
_WIPE_DUE = "wipe_due"
_CHUNK = 5000

MARK_VALUE = sa.select(settings.c.value).where(settings.c.name == MARK)
WIPE_IS_DUE = sa.select(settings.c.value).where(settings.c.name == _WIPE_DUE)
FORGET = sa.update(orders).values(dict.fromkeys(_COLUMNS))
SIGHTED = sa.select(sightings.c.order_id, sightings.c.batch_id, sightings.c.told, sightings.c.observed)
SIGHTING_UPDATE = (
    sa.update(sightings)
    .where(sightings.c.order_id == sa.bindparam("own_id"), sightings.c.batch_id == sa.bindparam("own_batch"))
    .values(told=sa.bindparam("told"), observed=sa.bindparam("observed"))
)


def known_before(moment: int) -> sa.Select[Any]:
    """Ids of older orders that still tell something of their payer. What a later file told is in the order's own row too."""
    known = sa.or_(*(orders.c[name].is_not(None) for name in _COLUMNS))
    return sa.select(orders.c.id).where(orders.c.registered_at < moment, known)


def mark_of(connection: sa.Connection) -> int | None:
    """Orders before this moment have no payers any more; None where nothing was ever anonymised."""
    text = connection.execute(MARK_VALUE).scalar()
    return None if text is None else int(json.loads(text))


def nameless(rows: Sequence[ObservedOrder], mark: int) -> list[ObservedOrder]:
    """The rows without the payers of orders before the mark."""
    return [_as_nobodys(row) if row.registered_at < mark else row for row in rows]


def _as_nobodys(row: ObservedOrder) -> ObservedOrder:
    blank = dict.fromkeys(PAYER_FIELDS)
    return row._replace(**blank)  # type: ignore[arg-type]  # all of them are texts or None


class SqlPayerStore:
    """See `anonymising.PayerStore`; any thread."""

    def __init__(self, database: Database, journalist: Journalist) -> None:
        self._database = database
        self._journalist = journalist

    def count(self, before: datetime) -> int:
        with self._database.reading() as connection:
            found = known_before(int(before.timestamp())).subquery()
            return int(connection.execute(sa.select(sa.func.count()).select_from(found)).scalar_one())

    def forget(self, before: datetime) -> int:
        moment = int(before.timestamp())
        with self._database.writing() as connection:
            connection.exec_driver_sql("PRAGMA secure_delete=ON")
            ids = array("q", connection.execute(known_before(moment)).scalars())
            for start in range(0, len(ids), _CHUNK):
                _forget(connection, ids[start : start + _CHUNK])
            mark = max(moment, mark_of(connection) or 0)
            # What the last session showed is kept among the settings, payers and all.
            connection.execute(sa.delete(settings).where(settings.c.name == KEPT))
            put = upsert(connection.dialect, settings, lambda new: {"value": new.value})
            connection.execute(put, [{"name": MARK, "value": json.dumps(mark)}, {"name": _WIPE_DUE, "value": "true"}])
            self._journalist.write(connection, Action.ANONYMISED, before.date().isoformat(), orders=len(ids))
            return len(ids)

    def wipe(self) -> bool:
        """Where something was forgotten since: every page is written anew and the log emptied, so that no byte of it is left
        in the files. False when another program holds the database; then it is due still."""
        try:
            return self._wiped()
        except StorageUnavailable as error:
            if error.params.get("reason") != "locked":
                raise
            return False

    def _wiped(self) -> bool:
        with self._database.reading() as connection:
            if connection.execute(WIPE_IS_DUE).first() is None:
                return True
            connection.exec_driver_sql("VACUUM")
            if connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one():
                return False  # somebody reads what the log still has to give
        with self._database.writing() as connection:
            connection.execute(sa.delete(settings).where(settings.c.name == _WIPE_DUE))
        return True


def _forget(connection: sa.Connection, ids: Sequence[int]) -> None:
    connection.execute(FORGET.where(among(orders.c.id, ids)))
    states = connection.execute(with_facets((orders.c.id, *STATE_COLUMNS)).where(among(orders.c.id, ids)))
    execute_many(connection, SEARCH_UPDATE, [(search_line(tuple(state), None), own_id) for own_id, *state in states])
    sighted = connection.execute(SIGHTED.where(among(sightings.c.order_id, ids))).all()
    execute_many(
        connection,
        SIGHTING_UPDATE,
        [(told & ~_BITS, _without_payer(observed), own_id, batch) for own_id, batch, told, observed in sighted],
    )


def _without_payer(observed: str | None) -> str | None:
    if observed is None:
        return None
    told = {name: value for name, value in json.loads(observed).items() if name not in PAYER_FIELDS}
    return json.dumps(told, ensure_ascii=False)
