"""The registry page as a person with fewer rights has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.models.domain.accounts import Right
from desktop.services.access import Access
from desktop.views.actions import Act
from desktop.views.pages.transactions import TransactionsPage
from desktop.views.rights import bar, bar_action

if TYPE_CHECKING:
    from desktop.views.panels.filters_panel import FiltersPanel

_ACTS = {
    Act.IMPORT: Right.IMPORT,
    Act.UNDO_IMPORT: Right.IMPORT,
    Act.EXPORT: Right.EXPORT,
    Act.REFUND: Right.OPERATIONS,
    Act.DEPOSIT: Right.OPERATIONS,
    Act.REVERSE: Right.OPERATIONS,
    Act.DECLINE: Right.OPERATIONS,
    Act.REFUND_LIST: Right.OPERATIONS,
}
_KEEPERS = ("template_new", "template_save", "template_overwrite", "panel.save_template")


def limit(page: TransactionsPage, access: Access) -> None:
    """Greys what this person may not do; once for each page."""
    bar(page.toolbar.load, Right.IMPORT, access)
    bar(page.toolbar.export, Right.EXPORT, access)
    for act, right in _ACTS.items():
        bar_action(page.actions_[act], right, access)
    if page.panel is not None:
        limit_panel(page.panel, access)
    page.panel_built.connect(lambda panel: limit_panel(panel, access))


def limit_panel(panel: FiltersPanel, access: Access) -> None:
    """Templates may be used by all, kept and changed only with the right to."""
    for name in _KEEPERS:
        for part in panel.findChildren(QWidget, f"transactions.{name}"):
            bar(part, Right.TEMPLATES, access)
    panel.templates.row_made.connect(lambda row: [bar(part, Right.TEMPLATES, access) for part in (row.star, row.more)])
