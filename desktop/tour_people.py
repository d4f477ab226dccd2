"""The tour's stops in front of a closed cabinet: signing in, its lock-out and recovery, the cover, the curtain, and the first
account. The one person there and the password are made up for each walk and go with it."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.app import Session
from desktop.bootstrap import Cabinet
from desktop.models.domain.accounts import Role
from desktop.models.domain.recovery_kit import kit_text
from desktop.models.domain.secret import Secret
from desktop.tour_settings import settings_stops
from desktop.tour_stop import SMALL, TIGHT, Stop, rest
from desktop.views.dialogs.first_account import FirstAccountDialog
from desktop.views.dialogs.recovery_sheet import Kit
from desktop.views.dialogs.sheet_window import show_sheet
from desktop.views.pages.signin_form import SignInForm

LOGIN = "dastarkhan-operator"
WRONG_TRIES = 4


def close_with_a_person(cabinet: Cabinet) -> Secret:
    """The first account, and nobody at work; its password."""
    password = Secret(secrets.token_urlsafe(24))
    cabinet.accounts.add(LOGIN, password, frozenset({Role.ADMIN}))
    cabinet.accounts.leave()
    return password


def people_stops(password: Secret) -> tuple[Stop, ...]:
    """In this order: the lock is the last that may happen to the login."""
    return (
        Stop("14_signin", _sign_in),
        Stop("15_signin_wrong", _wrong, SMALL),
        Stop("16_recovery", _recovery),
        Stop("17_recovery_tight", _window, TIGHT),
        Stop("18_signed_in", lambda session: _enter(session, password)),
        *settings_stops(),
        Stop("19_curtain", _curtain),
        Stop("20_cover", _cover),
        Stop("21_signin_locked", _locked),
        Stop("22_signin_locked_compact", _window, SMALL),
        Stop("23_signin_locked_tight", _window, TIGHT),
    )


def open_stops() -> tuple[Stop, ...]:
    """What an open cabinet shows of it."""
    return (
        Stop("24_first_account", _first_account, dialog=QSize(824, 600)),
        Stop("25_recovery_sheet", _sheet, dialog=QSize(720, 616)),
    )


def _window(session: Session) -> QWidget:
    return session.window


def _form(session: Session) -> SignInForm:
    return next(form for form in session.window.findChildren(SignInForm) if form.isVisible())


def _sign_in(session: Session) -> QWidget:
    _form(session).name.setText(LOGIN)
    return session.window


def _try(session: Session, password: Secret) -> None:
    form = _form(session)
    form.password.setText(password.reveal())
    form.submit.click()
    rest(session)


def _wrong(session: Session) -> QWidget:
    _try(session, Secret("?"))
    return session.window


def _recovery(session: Session) -> QWidget:
    _form(session).link.click()
    page = session.window.findChild(QWidget, "recovery")
    assert page is not None
    page.new.password.setText(LOGIN)  # type: ignore[attr-defined]
    return session.window


def _enter(session: Session, password: Secret) -> QWidget:
    back = session.window.findChild(QWidget, "recovery.back")
    assert back is not None
    back.click()  # type: ignore[attr-defined]
    rest(session)
    _form(session).name.setText(LOGIN)
    _try(session, password)
    return session.window


def _curtain(session: Session) -> QWidget:
    session.window.masthead.curtain.click()
    return session.window


def _cover(session: Session) -> QWidget:
    session.window.masthead.curtain.click()
    session.window.lock_asked.emit()
    return session.window


def _locked(session: Session) -> QWidget:
    _form(session).link.click()
    rest(session)
    _form(session).name.setText(LOGIN)
    for _ in range(WRONG_TRIES):
        _try(session, Secret("?"))
    return session.window


def _first_account(session: Session) -> QWidget:
    session.window.dialogs.open_first_account()
    dialog = session.window.findChild(FirstAccountDialog)
    assert dialog is not None
    dialog.name.setText(LOGIN)
    dialog.new.password.setText(LOGIN)
    return dialog


def _sheet(session: Session) -> QWidget:
    code: Callable[[], str] = lambda: "-".join(secrets.token_hex(2).upper() for _ in range(3))  # noqa: E731 - ten examples
    kit = Kit(LOGIN, tuple(code() for _ in range(10)), kit_text(Secret(secrets.token_hex(32))).reveal())
    parts = session.window.dialogs.parts
    show_sheet(kit, parts.settings, parts.tasks, session.window)
    found = session.window.findChild(QWidget, "sheet.dialog")
    assert found is not None
    found.saved.setChecked(True)  # type: ignore[attr-defined]
    return found
