"""The few things SQLAlchemy has no common word for, each with its SQLite and its PostgreSQL form."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class contains(FunctionElement[bool]):  # noqa: N801 — reads as a function
    """contains(text, part): whether the part stands anywhere in the text, letter for letter."""

    inherit_cache = True
    type = sa.Boolean()


@compiles(contains, "sqlite")
def _contains_sqlite(element: contains, compiler: SQLCompiler, **kw: object) -> str:
    return f"(instr({compiler.process(element.clauses, **kw)}) > 0)"


@compiles(contains)
def _contains(element: contains, compiler: SQLCompiler, **kw: object) -> str:
    return f"(strpos({compiler.process(element.clauses, **kw)}) > 0)"


class glob(FunctionElement[bool]):  # noqa: N801 — reads as a function
    """glob(text, glob pattern, LIKE pattern): `*` any characters, `?` one; see `like_pattern`."""

    inherit_cache = True
    type = sa.Boolean()


@compiles(glob, "sqlite")
def _glob_sqlite(element: glob, compiler: SQLCompiler, **kw: object) -> str:
    text, pattern, _ = element.clauses
    return f"({compiler.process(text, **kw)} GLOB {compiler.process(pattern, **kw)})"


@compiles(glob)
def _glob(element: glob, compiler: SQLCompiler, **kw: object) -> str:
    text, _, pattern = element.clauses
    return f"({compiler.process(text, **kw)} LIKE {compiler.process(pattern, **kw)})"


def matches_pattern(column: sa.Column[str], pattern: str) -> sa.ColumnElement[bool]:
    """A text against a pattern of a person; without wildcards an equality, which an index answers."""
    if "*" not in pattern and "?" not in pattern:
        return column == pattern
    like = pattern.translate({ord(c): "\\" + c for c in "\\%_"}).translate({ord("*"): "%", ord("?"): "_"})
    return glob(column, pattern.replace("[", "[[]"), like)


class json_values(FunctionElement[object]):  # noqa: N801 — reads as a function
    """SELECT of the elements of a JSON array: one bound value instead of thousands."""

    inherit_cache = True


@compiles(json_values, "sqlite")
def _json_values_sqlite(element: json_values, compiler: SQLCompiler, **kw: object) -> str:
    return f"(SELECT value FROM json_each({compiler.process(element.clauses, **kw)}))"


@compiles(json_values)
def _json_values(element: json_values, compiler: SQLCompiler, **kw: object) -> str:
    number = isinstance(element.type, sa.Integer)
    value = "CAST(value AS BIGINT)" if number else "value"
    return f"(SELECT {value} FROM json_array_elements_text(CAST({compiler.process(element.clauses, **kw)} AS JSON)))"


def among(column: sa.ColumnElement[object], values: Iterable[object]) -> sa.ColumnElement[bool]:
    """Whether the column holds one of the values."""
    elements = json_values(sa.literal(json.dumps(list(values), ensure_ascii=False), sa.Text))
    elements.type = column.type
    return column.op("IN", is_comparison=True, return_type=sa.Boolean())(elements)


def upsert(dialect: sa.Dialect, table: sa.Table, changes: Callable[[Any], dict[str, Any]]) -> sa.Insert:
    """INSERT of a whole row; where its primary key stands already, `changes` of the new values are set instead."""
    insert: Any = (sqlite if dialect.name == "sqlite" else postgresql).insert(table)
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
