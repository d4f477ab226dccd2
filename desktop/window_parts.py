"""The parts of a cabinet that the windows of its shell act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.views.window_dialogs import DialogParts

if TYPE_CHECKING:
    from desktop.bootstrap import Cabinet
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.tasks import TaskRunner


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
