"""The tour's stops at the support page, and at what stands before the first window: the vault's password, the lost key."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.models.domain.errors import KeyMissing, SecretsUnavailable
from desktop.services.found_payments import Known
from desktop.session import Session
from desktop.tour_stop import SMALL, TIGHT, Stop, rest
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.lost_key import LostKeyDialog
from desktop.views.dialogs.vault_password import VaultPasswordDialog
from desktop.views.navigation import Section
from desktop.views.pages.support import SupportPage

LAST4 = "1111"


def entry_stops() -> tuple[Stop, ...]:
    return (
        Stop("36_support", _support),
        Stop("37_support_found", _found),
        Stop("38_support_compact", _window, SMALL),
        Stop("39_support_tight", _window, TIGHT),
        Stop("40_support_left", _left),
        Stop("41_lost_key", _lost_key, dialog=QSize(640, 440)),
        Stop("42_vault_wrong", _vault, dialog=QSize(640, 360)),
        Stop("43_vault_new", _new_vault, dialog=QSize(640, 360)),
    )


def _window(session: Session) -> QWidget:
    return session.window


def _support(session: Session) -> QWidget:
    session.window.show_section(Section.SUPPORT)
    return session.window


def _found(session: Session) -> QWidget:
    page = session.window.findChild(SupportPage)
    assert page is not None
    page.question.last4.setText(LAST4)
    page.ask(Known(last4=LAST4))
    rest(session)
    return session.window


def _left(session: Session) -> QWidget:
    session.window.show_registry()
    return session.window


def _lost_key(session: Session) -> QWidget:
    parts = session.window.dialogs.parts
    dialog = LostKeyDialog(KeyMissing("absent"), parts.protection, parts.tasks, session.window)
    dialog.key.setText("ABCD-EFGH")
    return _shown(dialog)


def _vault(session: Session) -> QWidget:
    error = SecretsUnavailable("vault_wrong", seconds=1)
    return _shown(VaultPasswordDialog(is_new=False, error=error, parent=session.window))


def _new_vault(session: Session) -> QWidget:
    return _shown(VaultPasswordDialog(is_new=True, parent=session.window))


def _shown(dialog: DialogFrame) -> DialogFrame:
    dialog.show()
    return dialog
