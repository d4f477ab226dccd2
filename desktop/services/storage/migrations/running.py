"""Alembic over an open connection, inside its transaction."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

SCRIPTS = Path(__file__).parent


def upgrade(connection: sa.Connection, to: str = "head") -> None:
    """Runs every migration between the registry's revision and `to`."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
