"""Saved filters. See `ports.TemplateStore`."""

import json
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import Conflict, InvalidInput, NotFound
from desktop.models.domain.filters import OrderSort, filter_from_dict, filter_to_dict
from desktop.models.domain.journal import Action
from desktop.models.domain.period import Preset
from desktop.models.domain.templates import FilterTemplate
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist
from desktop.services.storage.schema import templates
from desktop.services.storage.statements import upsert


class SqlTemplateStore:
    """TemplateStore over the database; any thread. A template that opens takes that away from every other."""

    def __init__(self, database: Database, journalist: Journalist) -> None:
        self._database = database
        self._journalist = journalist

    def all(self) -> list[FilterTemplate]:
        """By name, whatever its case."""
        with self._database.reading() as connection:
            found = [_read(name, body) for name, body in connection.execute(sa.select(templates))]
        return sorted(filter(None, found), key=lambda template: (template.name.casefold(), template.name))

    def get(self, name: str) -> FilterTemplate:
        with self._database.reading() as connection:
            return _found(connection, name)

    def opening(self) -> FilterTemplate | None:
        return next((template for template in self.all() if template.opens), None)

    def save(self, template: FilterTemplate, *, overwrite: bool = False) -> None:
        with self._database.writing() as connection:
            if not overwrite:
                _require_free(connection, template.name)
            if template.opens:
                _close_others(connection, template.name)
            _write(connection, template.name, template)
            self._journalist.write(connection, Action.TEMPLATE, template.name, act="saved")

    def rename(self, old: str, new: str) -> None:
        with self._database.writing() as connection:
            _found(connection, old)
            if new != old:
                _require_free(connection, new)
                connection.execute(sa.update(templates).where(templates.c.name == old).values(name=new))
                self._journalist.write(connection, Action.TEMPLATE, old, act="renamed", to=new)

    def delete(self, name: str) -> None:
        with self._database.writing() as connection:
            _found(connection, name)
            connection.execute(sa.delete(templates).where(templates.c.name == name))
            self._journalist.write(connection, Action.TEMPLATE, name, act="deleted")


def _found(connection: sa.Connection, name: str) -> FilterTemplate:
    body = connection.execute(sa.select(templates.c.body).where(templates.c.name == name)).scalar()
    template = None if body is None else _read(name, body)
    if template is None:
        raise NotFound("template", name=name)
    return template


def _require_free(connection: sa.Connection, name: str) -> None:
    if connection.execute(sa.select(templates.c.name).where(templates.c.name == name)).first():
        raise Conflict("template_name", name=name)


def _close_others(connection: sa.Connection, name: str) -> None:
    others = connection.execute(sa.select(templates).where(templates.c.name != name)).all()
    for other, body in others:
        template = _read(other, body)
        if template and template.opens:
            values = {**json.loads(body), "opens": False}
            connection.execute(sa.update(templates).where(templates.c.name == other).values(body=json.dumps(values)))


def _write(connection: sa.Connection, name: str, template: FilterTemplate) -> None:
    statement = upsert(connection.dialect, templates, lambda new: {"body": new.body})
    connection.execute(statement, {"name": name, "body": json.dumps(_body(template), ensure_ascii=False)})


def _body(template: FilterTemplate) -> dict[str, object]:
    where = template.filter if template.with_period else template.filter.without("period", "date_basis")
    return {
        "filter": filter_to_dict(where),
        "preset": template.preset.value if template.preset else None,
        "with_period": template.with_period,
        "columns": list(template.columns),
        "sort": [template.sort.column.value, template.sort.descending] if template.sort else None,
        "opens": template.opens,
    }


def _read(name: str, text: str) -> FilterTemplate | None:
    """None for one that cannot be read: it stays where it is, and the others are shown."""
    try:
        body: dict[str, Any] = json.loads(text)
        return FilterTemplate(
            name=name,
            filter=filter_from_dict(body.get("filter", {})),
            preset=Preset(body["preset"]) if body.get("preset") else None,
            with_period=bool(body.get("with_period", False)),
            columns=tuple(ColumnKey(key) for key in body.get("columns", ())),
            sort=OrderSort(ColumnKey(body["sort"][0]), bool(body["sort"][1])) if body.get("sort") else None,
            opens=bool(body.get("opens", False)),
        )
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, InvalidInput):
        return None
