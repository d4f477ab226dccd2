"""Settings and profiles: JSON values under names. See `ports.SettingsStore` and `ports.ProfileStore`."""

import json
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.errors import NotFound
from desktop.models.domain.journal import Action
from desktop.services import settings as declared
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist
from desktop.services.storage.opening import KEPT, values_of
from desktop.services.storage.schema import profiles, settings
from desktop.services.storage.statements import upsert

TOLD = frozenset(
    one.key for one in vars(declared).values() if isinstance(one, declared.Setting) and not (one.personal or one.station)
)
"""The merchant's settings: who changes one is written down. How somebody likes their window is nobody's business."""
_COPIED = frozenset(
    one.key
    for one in (
        declared.ZONE,
        declared.LIMIT_COLUMNS,
        declared.IDLE_MINUTES,
        declared.DAY_STARTS,
        declared.JOURNAL_MONTHS,
        declared.PAYER_MONTHS,
        declared.STALE_HOURS,
        declared.HOLD_DAYS,
        declared.QUEUE_MINUTES,
        declared.SECOND_PERSON,
        declared.BANK_ZONE,
        declared.SYNC_ON,
        declared.SYNC_SECONDS,
    )
)
"""Those whose values stand in the journal too: plain figures. The others may hold names and addresses."""


class SqlSettingsStore:
    """SettingsStore over the database; any thread."""

    def __init__(self, database: Database, journalist: Journalist) -> None:
        self._database = database
        self._journalist = journalist

    def load(self) -> dict[str, object]:
        with self._database.reading() as connection:
            told = connection.execute(sa.select(settings).where(settings.c.name != KEPT))
            return values_of({row.name: row.value for row in told})

    def save(self, values: dict[str, object]) -> None:
        with self._database.writing() as connection:
            statement = upsert(connection.dialect, settings, lambda new: {"value": new.value})
            for name, value in values.items():
                if name in TOLD:
                    self._write_down(connection, name, value)
                connection.execute(statement, {"name": name, "value": json.dumps(value, ensure_ascii=False)})

    def _write_down(self, connection: sa.Connection, name: str, value: object) -> None:
        text = connection.execute(sa.select(settings.c.value).where(settings.c.name == name)).scalar()
        before: Any = values_of({} if text is None else {name: text}).get(name)
        if text is not None and before == value:
            return
        facts = {"before": _fact(before), "value": _fact(value)} if name in _COPIED else {}
        self._journalist.write(connection, Action.SETTING, name, **facts)


def _fact(value: object) -> str | int | bool | None:
    return value if isinstance(value, str | int | None) else str(value)


class SqlProfileStore:
    """ProfileStore over the database; any thread."""

    def __init__(self, database: Database, journalist: Journalist) -> None:
        self._database = database
        self._journalist = journalist

    def all(self) -> dict[str, str]:
        with self._database.reading() as connection:
            rows = connection.execute(sa.select(profiles).order_by(profiles.c.name))
            return {row.name: row.body for row in rows}

    def save(self, name: str, body: str) -> None:
        with self._database.writing() as connection:
            statement = upsert(connection.dialect, profiles, lambda new: {"body": new.body})
            connection.execute(statement, {"name": name, "body": body})
            self._journalist.write(connection, Action.PROFILE, name, act="saved")

    def delete(self, name: str) -> None:
        with self._database.writing() as connection:
            if not connection.execute(sa.delete(profiles).where(profiles.c.name == name)).rowcount:
                raise NotFound("profile", name=name)
            self._journalist.write(connection, Action.PROFILE, name, act="deleted")
