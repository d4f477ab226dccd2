"""The connections to the gateway and how far the registry is up to date with them. See `gateway_books.ConnectionBook`."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.errors import NotFound
from desktop.models.domain.gateway import Connection
from desktop.models.domain.journal import Action
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist
from desktop.services.storage.order_rows import instant
from desktop.services.storage.schema_gateway import connections, polls, sync_marks
from desktop.services.storage.statements import among, upsert

CONNECTIONS = sa.select(connections).order_by(connections.c.merchant)
LAST_SYNC = sa.select(sa.func.max(sync_marks.c.synced_at))


class SqlConnectionStore:
    """ConnectionBook over the database; any thread."""

    def __init__(self, database: Database, journalist: Journalist) -> None:
        self._database = database
        self._journalist = journalist

    def all(self) -> list[Connection]:
        with self._database.reading() as connection:
            return [_connection(row) for row in connection.execute(CONNECTIONS)]

    def save(self, connection: Connection) -> None:
        with self._database.writing() as opened:
            statement = upsert(opened.dialect, connections, _all_but_merchant)
            opened.execute(
                statement,
                {
                    "merchant": connection.merchant,
                    "url": connection.url,
                    "login": connection.user,
                    "is_test": int(connection.is_test),
                    "is_training": int(connection.is_training),
                },
            )
            self._journalist.write(opened, Action.CONNECTION, connection.merchant, url=connection.url, act="saved")

    def remove(self, merchant: str) -> None:
        with self._database.writing() as opened:
            if not opened.execute(sa.delete(connections).where(connections.c.merchant == merchant)).rowcount:
                raise NotFound("connection", merchant=merchant)
            opened.execute(sa.delete(sync_marks).where(sync_marks.c.merchant == merchant))
            self._journalist.write(opened, Action.CONNECTION, merchant, act="deleted")

    def synced_until(self, merchant: str) -> datetime | None:
        with self._database.reading() as opened:
            found = opened.execute(sa.select(sync_marks.c.synced_until).where(sync_marks.c.merchant == merchant)).scalar()
            return None if found is None else instant(found)

    def set_synced(self, merchant: str, until: datetime, at: datetime) -> None:
        with self._database.writing() as opened:
            statement = upsert(opened.dialect, sync_marks, _all_but_merchant)
            marks = {"synced_until": int(until.timestamp()), "synced_at": int(at.timestamp())}
            opened.execute(statement, {"merchant": merchant, **marks})

    def last_sync(self) -> datetime | None:
        with self._database.reading() as opened:
            found = opened.execute(LAST_SYNC).scalar()
            return None if found is None else instant(found)

    def polled(self, md_orders: Sequence[str]) -> dict[str, datetime]:
        """When each of these was last asked for by itself."""
        with self._database.reading() as opened:
            rows = opened.execute(sa.select(polls).where(among(polls.c.md_order, md_orders)))
            return {row.md_order: instant(row.polled_at) for row in rows}

    def set_polled(self, md_orders: Iterable[str], at: datetime) -> None:
        values = [{"md_order": one, "polled_at": int(at.timestamp())} for one in md_orders]
        if values:
            with self._database.writing() as opened:
                opened.execute(upsert(opened.dialect, polls, lambda new: {"polled_at": new.polled_at}), values)


def _all_but_merchant(new: Any) -> dict[str, Any]:
    return {column.name: new[column.name] for column in new if column.name != "merchant"}


def _connection(row: sa.Row[Any]) -> Connection:
    return Connection(
        merchant=row.merchant,
        url=row.url,
        user=row.login,
        is_test=bool(row.is_test),
        is_training=bool(row.is_training),
    )
