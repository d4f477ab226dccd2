"""The parts of a cabinet that the pages and windows of its shell act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.models.domain.accounts import Right
from desktop.views.gateway_parts import GatewayParts
from desktop.views.navigation import Section
from desktop.views.operation_parts import OperationParts
from desktop.views.window_dialogs import DialogParts
from desktop.views.window_pages import PageEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bootstrap import Cabinet
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.tasks import TaskRunner
    from desktop.views.curtain import Curtain
    from desktop.views.pages.support import SupportPage


def dialog_parts(cabinet: Cabinet, tasks: TaskRunner, hub: ChangesHub) -> DialogParts:
    """Each window is handed these, and takes the few that it needs."""
    return DialogParts(
        settings=cabinet.settings,
        tasks=tasks,
        hub=hub,
        access=cabinet.access,
        accounts=cabinet.accounts,
        protection=cabinet.protection,
        mailing=cabinet.mailing,
        audit=cabinet.audit,
        anonymising=cabinet.anonymising,
        support=cabinet.support,
        folder=cabinet.folder,
        is_review=bool(cabinet.config.review),
    )


def operation_parts(cabinet: Cabinet, tasks: TaskRunner, hub: ChangesHub) -> OperationParts:
    return OperationParts(
        operations=cabinet.operations,
        reconciling=cabinet.reconciling,
        refund_batches=cabinet.refund_batches,
        holds=cabinet.holds,
        second=cabinet.second_person,
        queries=cabinet.queries,
        settings=cabinet.settings,
        access=cabinet.access,
        tasks=tasks,
        hub=hub,
    )


def gateway_parts(cabinet: Cabinet, tasks: TaskRunner, hub: ChangesHub) -> GatewayParts | None:
    """None in a review, which knows no bank."""
    if cabinet.config.review:
        return None
    return GatewayParts(
        bank=cabinet,
        settings=cabinet.settings,
        access=cabinet.access,
        tasks=tasks,
        hub=hub,
    )


def section_pages(
    cabinet: Cabinet, tasks: TaskRunner, hub: ChangesHub, curtain: Curtain, open_kiosk: Callable[[], None]
) -> dict[Section, PageEntry]:
    """Every page beside the registry is one entry here; its words stand in `navigation.SECTIONS`."""

    def support() -> SupportPage:
        from desktop.views.pages.support import SupportPage, SupportParts  # each page is loaded when it is first entered

        page = SupportPage(
            SupportParts(
                queries=cabinet.queries,
                refusals=cabinet.refusals,
                settings=cabinet.settings,
                tasks=tasks,
                hub=hub,
                lookup=cabinet.lookup,
                mailing=cabinet.mailing,
                audit=cabinet.audit,
                curtain=curtain,
            )
        )
        page.kiosk_asked.connect(open_kiosk)
        return page

    return {Section.SUPPORT: PageEntry(support, Right.LOOKUP)}
