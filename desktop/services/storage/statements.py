"""The few things SQLAlchemy has no common word for, each with its SQLite and its PostgreSQL form."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

_PIECE = 5_000
LAST_LETTER = "\U0010ffff"
"""After every letter, so that `start <= text < start + LAST_LETTER` holds for what begins with `start`."""


class position(FunctionElement[int]):  # noqa: N801 — reads as a function
    """position(text, part): where the part stands in the text, letter for letter; 0 when nowhere."""

    inherit_cache = True
    type = sa.Integer()


@compiles(position, "sqlite")
def _position_sqlite(element: position, compiler: SQLCompiler, **kw: Any) -> str:
    return f"instr({compiler.process(element.clauses, **kw)})"


@compiles(position)
def _position(element: position, compiler: SQLCompiler, **kw: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **kw)})"


def contains(text: sa.ColumnElement[str], part: str) -> sa.ColumnElement[bool]:
    return position(text, part) > 0


class glob(FunctionElement[Any]):  # noqa: N801 — reads as a function
    """glob(text, glob pattern, LIKE pattern): `*` any characters, `?` one. Not called Boolean, or SQLAlchemy would compare it
    with 1 and SQLite would no longer see what it is."""

    inherit_cache = True


@compiles(glob, "sqlite")
def _glob_sqlite(element: glob, compiler: SQLCompiler, **kw: Any) -> str:
    text, pattern, _ = element.clauses
    return f"{compiler.process(text, **kw)} GLOB {compiler.process(pattern, **kw)}"


@compiles(glob)
def _glob(element: glob, compiler: SQLCompiler, **kw: Any) -> str:
    text, _, pattern = element.clauses
    return f"{compiler.process(text, **kw)} LIKE {compiler.process(pattern, **kw)}"


def matches_pattern(column: sa.Column[Any], pattern: str) -> sa.ColumnElement[bool]:
    """A text against a pattern of a person. Without wildcards an equality; else what stands before the first wildcard
    bounds the part of an index that is looked at."""
    if "*" not in pattern and "?" not in pattern:
        return column == pattern
    like = pattern.translate({ord(c): "\\" + c for c in "\\%_"}).translate({ord("*"): "%", ord("?"): "_"})
    start = re.split(r"[*?]", pattern, maxsplit=1)[0]
    within = [column >= start, column < start + LAST_LETTER] if start else [column.is_not(None)]
    return sa.and_(*within, glob(column, pattern.replace("[", "[[]"), like))


class json_values(FunctionElement[object]):  # noqa: N801 — reads as a function
    """SELECT of the elements of a JSON array: one bound value instead of thousands."""

    inherit_cache = True


@compiles(json_values, "sqlite")
def _json_values_sqlite(element: json_values, compiler: SQLCompiler, **kw: Any) -> str:
    return f"(SELECT value FROM json_each({compiler.process(element.clauses, **kw)}))"


@compiles(json_values)
def _json_values(element: json_values, compiler: SQLCompiler, **kw: Any) -> str:
    number = isinstance(element.type, sa.Integer)
    value = "CAST(value AS BIGINT)" if number else "value"
    return f"(SELECT {value} FROM json_array_elements_text(CAST({compiler.process(element.clauses, **kw)} AS JSON)))"


def _json_list(values: Sequence[object]) -> str:
    """In pieces: one call for a million values would hold Python's lock, and with it the window."""
    pieces = (json.dumps(list(values[at : at + _PIECE]), ensure_ascii=False)[1:-1] for at in range(0, len(values), _PIECE))
    return "[" + ",".join(pieces) + "]"


def among(column: sa.ColumnElement[object], values: Iterable[object]) -> sa.ColumnElement[bool]:
    """Whether the column holds one of the values."""
    return among_listed(column, _json_list(values if isinstance(values, Sequence) else list(values)))


def among_listed(column: sa.ColumnElement[object], values: str) -> sa.ColumnElement[bool]:
    """Whether the column holds one of the values of a JSON array."""
    elements = json_values(sa.literal(values, sa.Text))
    elements.type = column.type
    return column.op("IN", is_comparison=True, return_type=sa.Boolean())(elements)


def _postgresql_insert(table: sa.Table) -> Any:
    from sqlalchemy.dialects import postgresql  # only where it is used: a tenth of a second for every other start

    return postgresql.insert(table)


def upsert(dialect: sa.Dialect, table: sa.Table, changes: Callable[[Any], dict[str, Any]]) -> sa.Insert:
    """INSERT of a whole row; where its primary key stands already, `changes` of the new values are set instead."""
    insert: Any = sqlite.insert(table) if dialect.name == "sqlite" else _postgresql_insert(table)
    statement: sa.Insert = insert.on_conflict_do_update(index_elements=list(table.primary_key), set_=changes(insert.excluded))
    return statement


def execute_many(
    connection: sa.Connection,
    statement: sa.Insert | sa.Update | sa.Delete,
    rows: Sequence[tuple[object, ...]],
    columns: Sequence[str] | None = None,
) -> None:
    """Runs a statement once per row; the values stand in the order of its placeholders: of an INSERT, of the table's columns,
    or of these `columns`, which must follow the table.

    Straight to the driver: by way of named values the same costs three times as much.
    """
    if rows:
        compiled = statement.compile(dialect=connection.dialect, column_keys=list(columns) if columns else None)
        connection.exec_driver_sql(str(compiled), list(rows))


class HintingCompiler(SQLiteCompiler):
    """SQLite's compiler, with the word that `led_by` leaves beside a table."""

    def get_from_hint_text(self, table: sa.FromClause, text: str | None) -> str | None:
        return text


BY_ID = "id"


def led_by(statement: sa.Select[Any], table: sa.Table, index: str) -> sa.Select[Any]:
    """The statement with this index, or the ids themselves (BY_ID), leading to the table's rows. PostgreSQL chooses itself."""
    return statement.with_hint(table, "NOT INDEXED" if index == BY_ID else f"INDEXED BY {index}", "sqlite")


def raw_rows(result: sa.CursorResult[Any]) -> Any:
    """The driver's own cursor and tuples: a million rows without an object around each."""
    return result.cursor
