"""A registry's tables made at once, or brought up to date by the migrations."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from desktop.services.storage.door import Door
from desktop.services.storage.engine import Database
from desktop.services.storage.failures import translated
from desktop.services.storage.owned import own_file
from desktop.services.storage.schema_gateway import metadata
from desktop.services.storage.versions import VERSION_TABLE

version_table = sa.Table(VERSION_TABLE, sa.MetaData(), sa.Column("version_num", sa.String(32), primary_key=True))


def create(door: Door, revision: str) -> None:
    """The newest schema without the migrations: a test holds both ways equal. Another process may be quicker."""
    with translated(door.path):
        own_file(door.path)
    with writing(door) as connection:
        if not sa.inspect(connection).has_table(version_table.name):
            version_table.create(connection)
            metadata.create_all(connection)
            connection.execute(sa.insert(version_table).values(version_num=revision))


def migrate(door: Door) -> None:
    """Every migration that the registry lacks, in one transaction."""
    from desktop.services.storage.migrations.running import upgrade  # here, because Alembic costs a quarter of a second

    with writing(door) as connection:
        upgrade(connection)


@contextmanager
def writing(door: Door) -> Iterator[sa.Connection]:
    """One transaction in a registry that nobody else of this program has open."""
    database = Database(door)
    try:
        with database.writing() as connection:
            yield connection
    finally:
        database.close()
