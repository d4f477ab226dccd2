"""The registry's database: SQLAlchemy Core over SQLite, written so that PostgreSQL takes the same statements."""
