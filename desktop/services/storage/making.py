"""A registry's tables made at once, or brought up to date by the migrations."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from desktop.services.storage.engine import Database
from desktop.services.storage.schema_access import metadata
from desktop.services.storage.versions import VERSION_TABLE

version_table = sa.Table(VERSION_TABLE, sa.MetaData(), sa.Column("version_num", sa.String(32), primary_key=True))


def create(path: Path, busy_timeout_ms: int, revision: str) -> None:
    """The newest schema without the migrations: a test holds both ways equal. Another process may be quicker."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with _writing(path, busy_timeout_ms) as connection:
        if not sa.inspect(connection).has_table(version_table.name):
            version_table.create(connection)
            metadata.create_all(connection)
            connection.execute(sa.insert(version_table).values(version_num=revision))


def migrate(path: Path, busy_timeout_ms: int) -> None:
    """Every migration that the registry lacks, in one transaction."""
    from desktop.services.storage.migrations.running import upgrade  # here, because Alembic costs a quarter of a second

    with _writing(path, busy_timeout_ms) as connection:
        upgrade(connection)


@contextmanager
def _writing(path: Path, busy_timeout_ms: int) -> Iterator[sa.Connection]:
    database = Database(path, busy_timeout_ms=busy_timeout_ms)
    try:
        with database.writing() as connection:
            yield connection
    finally:
        database.close()
