"""«Авторизация»: the page in front of a closed cabinet. It asks `Accounts` in a lane and tells what is missing or locked;
the registry is neither asked nor shown before somebody is in."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from desktop.models.domain.accounts import account_key
from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret
from desktop.services.settings import LAST_LOGIN, Settings
from desktop.services.tasks import TaskRunner
from desktop.views.pages.signin_form import SignInForm
from desktop.views.pages.signin_lock import HelpSide, LockSide
from desktop.views.pages.signin_panes import TwoPanes
from desktop.views.presenter import present

if TYPE_CHECKING:
    from desktop.models.domain.accounts import Actor
    from desktop.services.accounts import Accounts


@dataclass(frozen=True, slots=True)
class SignInParts:
    """What the pages of signing in need. `clock` counts seconds for the countdown between two answers of the registry."""

    accounts: Accounts
    settings: Settings
    tasks: TaskRunner
    clock: Callable[[], float] = time.monotonic


class Asking(QObject):
    """Joins a form and its two right sides with `Accounts`. Signal: `entered` (Actor)."""

    entered = Signal(object)

    def __init__(self, parts: SignInParts, form: SignInForm, sides: tuple[HelpSide, LockSide], prefix: str) -> None:
        super().__init__(form)
        self._parts, self._form, self._prefix = parts, form, prefix
        self._help, self._lock = sides
        self.ask: Callable[[str, Secret, Secret | None], Actor] = parts.accounts.sign_in
        form.submitted.connect(self._on_submitted)
        form.name_settled.connect(self.look)
        form.password.textEdited.connect(self._forget)
        form.code.textEdited.connect(self._forget)
        self._lock.over.connect(self.look)
        self._lock.look_due.connect(self.look)
        self._refusal: Exception | None = None
        form.retranslated.connect(self._tell)
        self.show_lock(None)

    # --- asking

    def _on_submitted(self, login: str, password: Secret, code: Secret | None) -> None:
        self._refusal = None
        self._form.set_busy(True)
        self._parts.tasks.start(
            partial(self.ask, login, password, code),
            on_done=self._on_entered,
            on_error=partial(self._on_refused, login),
            owner=self,
        )

    def _forget(self) -> None:
        self._refusal = None

    def _on_entered(self, actor: Actor) -> None:
        self._form.set_busy(False)
        self._form.password.forget()
        self.entered.emit(actor)

    def look(self) -> None:
        """Whether the login is locked, or not any more: an administrator may have helped."""
        login = self._form.login
        if not login:
            self.show_lock(None)
            return
        work = partial(_lock_of, self._parts.accounts, login)
        self._parts.tasks.start(work, on_done=partial(self._on_looked, login), owner=self)

    def _on_looked(self, login: str, lock: tuple[datetime, int] | None) -> None:
        if account_key(login) == account_key(self._form.login):
            self.show_lock(lock)

    # --- what came of it

    def _on_refused(self, login: str, error: Exception) -> None:
        form = self._form
        form.set_busy(False)
        reason = error.reason if isinstance(error, SignInRefused) else ""
        if reason == "locked":
            seconds, until = error.params["seconds"], error.params["until"]  # type: ignore[attr-defined]
            self.show_lock((until, seconds))
        elif reason == "code":
            form.show_code(True)
        elif reason == "code_wrong":
            form.code.selectAll()
            form.code.setFocus()
        elif reason == "wrong":
            form.password.forget()
            form.show_code(False)
            form.password.setFocus()
        if reason not in ("locked", "code"):
            self._refusal = error
            self._tell()

    def _tell(self) -> None:
        """What was wrong, in the language of now, for as long as it is on screen."""
        error, form = self._refusal, self._form
        reason = error.reason if isinstance(error, SignInRefused) else ""
        if reason == "code_wrong":
            form.tell_code(self._left(self.tr("The code is wrong. Attempts left: {left}"), error))
        elif reason == "wrong":
            form.tell_wrong(self._left(self.tr("Wrong password. Attempts left: {left}"), error))
        elif error is not None:
            form.tell_wrong(present(error).field_text)

    def _left(self, words: str, error: Exception | None) -> str:
        return words.format(left=error.params.get("left"))  # type: ignore[union-attr]

    def show_lock(self, lock: tuple[datetime, int] | None) -> None:
        """(until, seconds from now), or None: nothing is locked."""
        was_locked = not self._lock.isHidden()
        self._help.setVisible(lock is None)
        self._lock.setVisible(lock is not None)
        if lock is None:
            self._lock.stop()
            if was_locked:
                self._form.set_locked(False)
                self._form.password.setFocus()
        else:
            self._lock.show_lock(self._form.login, *lock)
            self._form.set_locked(True)
        self._name_message(self._form.words() if lock is None else self._lock.strip.words)

    def _name_message(self, telling: QLabel) -> None:
        """What is wrong stands under the password, or in the strip of the lock: the name goes with the words."""
        for label in (self._form.words(), self._lock.strip.words):
            label.setObjectName(f"{self._prefix}.message" if label is telling else "")


def _lock_of(accounts: Accounts, login: str) -> tuple[datetime, int] | None:
    """Runs in a lane."""
    until = accounts.state(login).locked_until
    return None if until is None else (until, max(0, round((until - datetime.now(UTC)).total_seconds())))


class SignInPage(TwoPanes):
    """Signals: `entered` (Actor) · `forgot_asked` (the login typed so far)."""

    entered = Signal(object)
    forgot_asked = Signal(str)

    def __init__(self, parts: SignInParts) -> None:
        super().__init__("login")
        self._parts = parts
        self.form = SignInForm("login")
        self.help, self.lock = HelpSide("login"), LockSide("login", lambda: parts.settings.zone, parts.clock)
        self.set_panes(self.form, self.help, self.lock)
        self.asking = Asking(parts, self.form, (self.help, self.lock), "login")
        self.asking.entered.connect(self._on_entered)
        self.form.link_asked.connect(lambda: self.forgot_asked.emit(self.form.login))

    def begin(self, login: str = "") -> None:
        """Ready for whoever comes; the last login of this place is there already."""
        self.asking.show_lock(None)
        self.form.begin(login or self._parts.settings.get(LAST_LOGIN))
        self.asking.look()

    def _on_entered(self, actor: Actor) -> None:
        self._parts.settings.set(LAST_LOGIN, actor.name)
        self.entered.emit(actor)
