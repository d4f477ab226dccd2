"""Stores as a person with rights meets them: who may not, is told so before anything is read or written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.models.domain.accounts import Right
from desktop.services.access import Access

if TYPE_CHECKING:
    from desktop.models.domain.templates import FilterTemplate
    from desktop.services.ports import OrderQueries, TemplateStore


class GuardedQueries:
    """OrderQueries that need the right to view. Whether there are orders at all is no secret: a start asks it."""

    def __init__(self, queries: OrderQueries, access: Access) -> None:
        self._queries = queries
        self._access = access
        self.has_orders = queries.has_orders
        self.revision = queries.revision
        self.interrupt = queries.interrupt

    def stoppable(self) -> GuardedQueries:
        return GuardedQueries(self._queries.stoppable(), self._access)

    def __getattr__(self, name: str) -> Any:
        self._access.require(Right.VIEW)
        return getattr(self._queries, name)


class GuardedTemplates:
    """TemplateStore: reading needs the right to view, everything else the right to keep templates."""

    def __init__(self, templates: TemplateStore, access: Access) -> None:
        self._templates = templates
        self._access = access

    def all(self) -> list[FilterTemplate]:
        self._access.require(Right.VIEW)
        return self._templates.all()

    def get(self, name: str) -> FilterTemplate:
        self._access.require(Right.VIEW)
        return self._templates.get(name)

    def opening(self) -> FilterTemplate | None:
        self._access.require(Right.VIEW)
        return self._templates.opening()

    def save(self, template: FilterTemplate, *, overwrite: bool = False) -> None:
        self._access.require(Right.TEMPLATES)
        self._templates.save(template, overwrite=overwrite)

    def rename(self, old: str, new: str) -> None:
        self._access.require(Right.TEMPLATES)
        self._templates.rename(old, new)

    def delete(self, name: str) -> None:
        self._access.require(Right.TEMPLATES)
        self._templates.delete(name)
