"""The windows that the shell itself opens: settings, accounts, journal, the first account."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.services.access import Access
    from desktop.services.accounts import Accounts
    from desktop.services.anonymising import Anonymising
    from desktop.services.audit import Audit
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.mailing import Mailing
    from desktop.services.protection import Protection
    from desktop.services.settings import Settings
    from desktop.services.support_bundle import SupportBundle
    from desktop.services.tasks import TaskRunner
    from desktop.views.dialogs.settings_second import SecondFactorDialog
    from desktop.views.main_window import MainWindow
    from desktop.views.operation_desk import OperationDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogParts:
    """What these windows act on."""

    settings: Settings
    tasks: TaskRunner
    hub: ChangesHub
    access: Access
    accounts: Accounts
    protection: Protection
    mailing: Mailing
    audit: Audit
    anonymising: Anonymising
    support: SupportBundle
    folder: Path
    is_review: bool = False


class WindowDialogs(QObject):
    """Signals: `changed` – a setting that pages show · `closed_now` – the first account was made: the cabinet is closed from
    here on · `restored` – another registry is in place, and this window is no longer true."""

    changed = Signal()
    closed_now = Signal()
    restored = Signal()

    def __init__(self, window: MainWindow, money: OperationDesk, make_parts: Callable[[], DialogParts]) -> None:
        """`make_parts` is called with the first window: a start has no need of them."""
        super().__init__(window)
        self._window, self.money, self._make_parts = window, money, make_parts

    @cached_property
    def parts(self) -> DialogParts:
        return self._make_parts()

    def open_settings(self) -> None:
        from desktop.views.dialogs.settings import SettingsDialog  # rare, as all of these

        window = self._window
        dialog = SettingsDialog(self.parts, window.language, window, gateway=window.gateway)
        dialog.language_chosen.connect(window.language_chosen)
        dialog.theme_chosen.connect(window.theme_chosen)
        dialog.changed.connect(self.changed)
        main = dialog.main
        main.first_account_asked.connect(dialog.close)
        main.first_account_asked.connect(self.open_first_account)
        main.accounts_asked.connect(self.open_accounts)
        main.journal_asked.connect(self.open_journal)
        main.second_factor_asked.connect(lambda: self.open_second_factor().switched_on.connect(main.read_account))
        main.codes_made.connect(self.show_codes)
        if main.data is not None:
            main.data.kit_made.connect(lambda kit: self._show(key=kit.text.reveal()))
            main.data.restore_asked.connect(self.open_restore)
            main.data.anonymise_asked.connect(self.open_anonymise)
            main.data.bundle_asked.connect(self.open_bundle)
        dialog.show()

    def open_accounts(self) -> None:
        from desktop.views.dialogs.accounts import AccountsDialog

        dialog = AccountsDialog(self.parts, self._window)
        dialog.own_changed.connect(self._window.leave_asked)
        dialog.show()

    def open_journal(self) -> None:
        from desktop.views.dialogs.journal import JournalDialog

        JournalDialog(self.parts.audit, self.parts.settings, self.parts.tasks, self._window).show()

    def open_second_factor(self) -> SecondFactorDialog:
        from desktop.views.dialogs.settings_second import SecondFactorDialog

        parts = self.parts
        dialog = SecondFactorDialog(parts.accounts, parts.settings, parts.tasks, self._window)
        dialog.switched_on.connect(lambda codes: self._show(codes, for_telephone=True))
        dialog.show()
        return dialog

    def open_restore(self) -> None:
        from desktop.views.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self.parts.protection, self.parts.settings, self.parts.tasks, self._window)
        dialog.restored.connect(self.restored)
        dialog.show()

    def open_anonymise(self) -> None:
        from desktop.views.dialogs.anonymise import AnonymiseDialog

        dialog = AnonymiseDialog(self.parts.anonymising, self.parts.settings, self.parts.tasks, self._window)
        dialog.done_now.connect(self._on_anonymised)
        dialog.show()

    def _on_anonymised(self) -> None:
        from desktop.services.changes_hub import Changes

        self.parts.hub.publish(Changes(orders=True))

    def open_bundle(self) -> None:
        from desktop.views.dialogs.support_bundle import SupportBundleDialog

        SupportBundleDialog(self.parts.support, self.parts.settings, self.parts.tasks, self._window).show()

    def show_codes(self, codes: Sequence[str]) -> None:
        """New printed codes of the person at work."""
        self._show(codes)

    @property
    def _login(self) -> str:
        actor = self.parts.access.actor
        return actor.name if actor is not None else ""

    def _show(self, codes: Sequence[str] = (), key: str = "", *, for_telephone: bool = False) -> None:
        from desktop.views.dialogs.recovery_sheet import Kit
        from desktop.views.dialogs.sheet_window import show_sheet

        kit = Kit(self._login, tuple(codes), key, for_telephone)
        show_sheet(kit, self.parts.settings, self.parts.tasks, self._window)

    def open_first_account(self) -> None:
        from desktop.views.dialogs.first_account import FirstAccountParts, open_first_account  # once in a cabinet's life

        parts = self.parts
        given = FirstAccountParts(
            accounts=parts.accounts, settings=parts.settings, tasks=parts.tasks, protection=parts.protection
        )
        open_first_account(given, self._window).closed_now.connect(self.closed_now)
