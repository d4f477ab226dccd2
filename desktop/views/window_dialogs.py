"""The windows that the shell itself opens: settings, accounts, journal, the first account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.services.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.access import Access
    from desktop.services.accounts import Accounts
    from desktop.services.audit import Audit
    from desktop.services.mailing import Mailing
    from desktop.services.protection import Protection
    from desktop.services.tasks import TaskRunner
    from desktop.views.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogParts:
    """What these windows act on."""

    settings: Settings
    tasks: TaskRunner
    access: Access
    accounts: Accounts
    protection: Protection
    mailing: Mailing
    audit: Audit
    folder: Path
    is_review: bool = False


class WindowDialogs(QObject):
    """Signals: `changed` – a setting that pages show · `closed_now` – the first account was made: the cabinet is closed from
    here on."""

    changed = Signal()
    closed_now = Signal()

    def __init__(self, window: MainWindow, parts: DialogParts) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts

    def open_settings(self) -> None:
        from desktop.views.pages.appearance import AppearanceDialog  # rare

        window = self._window
        dialog = AppearanceDialog(self._parts.settings, window.language, window)
        dialog.language_chosen.connect(window.language_chosen)
        dialog.theme_chosen.connect(window.theme_chosen)
        dialog.changed.connect(self.changed)
        dialog.show()

    def open_first_account(self) -> None:
        from desktop.views.dialogs.first_account import FirstAccountParts, open_first_account  # once in a cabinet's life

        parts = self._parts
        given = FirstAccountParts(
            accounts=parts.accounts, settings=parts.settings, tasks=parts.tasks, protection=parts.protection
        )
        open_first_account(given, self._window).closed_now.connect(self.closed_now)
