"""Alembic's migrations. Imported only when a registry lags behind the program."""
