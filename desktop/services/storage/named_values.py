"""Settings and profiles: JSON values under names. See `ports.SettingsStore` and `ports.ProfileStore`."""

import json

import sqlalchemy as sa

from desktop.models.domain.errors import NotFound
from desktop.services.storage.engine import Database
from desktop.services.storage.opening import KEPT
from desktop.services.storage.schema import profiles, settings
from desktop.services.storage.statements import upsert


class SqlSettingsStore:
    """SettingsStore over the database; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> dict[str, object]:
        with self._database.reading() as connection:
            told = connection.execute(sa.select(settings).where(settings.c.name != KEPT))
            return {name: json.loads(value) for name, value in told}

    def save(self, values: dict[str, object]) -> None:
        with self._database.writing() as connection:
            statement = upsert(connection.dialect, settings, lambda new: {"value": new.value})
            for name, value in values.items():
                connection.execute(statement, {"name": name, "value": json.dumps(value, ensure_ascii=False)})


class SqlProfileStore:
    """ProfileStore over the database; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, str]:
        with self._database.reading() as connection:
            rows = connection.execute(sa.select(profiles).order_by(profiles.c.name))
            return {row.name: row.body for row in rows}

    def save(self, name: str, body: str) -> None:
        with self._database.writing() as connection:
            statement = upsert(connection.dialect, profiles, lambda new: {"body": new.body})
            connection.execute(statement, {"name": name, "body": body})

    def delete(self, name: str) -> None:
        with self._database.writing() as connection:
            if not connection.execute(sa.delete(profiles).where(profiles.c.name == name)).rowcount:
                raise NotFound("profile", name=name)
