"""The tour's stops in the settings of a closed cabinet, and in the windows that they open. Somebody is signed in."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.app import Session
from desktop.tour_stop import Stop, rest
from desktop.views.dialogs.settings import EXTRA, SettingsDialog

LARGE, USUAL, LOW = QSize(1176, 608), QSize(824, 600), QSize(640, 360)


def settings_stops() -> tuple[Stop, ...]:
    return (
        Stop("26_settings_person", _settings, dialog=LARGE),
        Stop("27_settings_extra", _extra, dialog=LARGE),
        Stop("28_settings_mail", _mail, dialog=LARGE),
        Stop("29_settings_tight", _extra, dialog=LOW),
        Stop("30_accounts", _opened("accounts.dialog", lambda session: session.window.dialogs.open_accounts()), dialog=LARGE),
        Stop("31_journal", _opened("journal.dialog", lambda session: session.window.dialogs.open_journal()), dialog=LARGE),
        Stop("32_second_factor", _second_factor, dialog=QSize(720, 480)),
        Stop("33_restore", _opened("restore.dialog", lambda session: session.window.dialogs.open_restore()), dialog=USUAL),
        Stop("34_anonymise", _opened("anonymise.dialog", lambda session: session.window.dialogs.open_anonymise()), dialog=LOW),
        Stop("35_support_copy", _opened("bundle.dialog", lambda session: session.window.dialogs.open_bundle()), dialog=USUAL),
    )


def _found(session: Session, name: str) -> QWidget:
    """The one that was opened last: those before it may wait for their end."""
    found = session.window.findChildren(QWidget, name)
    assert found, name
    return found[-1]


def _opened(name: str, act: Callable[[Session], object]) -> Callable[[Session], QWidget]:
    def opened(session: Session) -> QWidget:
        act(session)
        return _found(session, name)

    return opened


def _settings(session: Session) -> SettingsDialog:
    session.window.open_settings()
    dialog = _found(session, "settings.dialog")
    assert isinstance(dialog, SettingsDialog)
    return dialog


def _extra(session: Session) -> QWidget:
    dialog = _settings(session)
    dialog.show_tab(EXTRA)
    return dialog


def _mail(session: Session) -> QWidget:
    dialog = _settings(session)
    dialog.show_tab(EXTRA)
    dialog.resize(LARGE)
    rest(session)
    assert dialog.merchant is not None
    dialog.scroll.ensureWidgetVisible(dialog.merchant.mail)
    return dialog


def _second_factor(session: Session) -> QWidget:
    """Its secret is made for the picture and goes with the folder: nobody confirms it."""
    session.window.dialogs.open_second_factor()
    return _found(session, "second_factor.dialog")
