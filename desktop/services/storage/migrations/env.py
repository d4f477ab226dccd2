"""Alembic's entry: runs the migrations over the connection it is given; the caller owns the transaction."""

from alembic import context

from desktop.services.storage.schema_gateway import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
