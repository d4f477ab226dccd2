"""Who is at the window: signing in, the idle lock, signing out. It puts its pages before the work and takes them away again;
what the work is, it does not know."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.errors import CabinetError, NotAllowed
from desktop.services.access import Access
from desktop.services.settings import IDLE_MINUTES
from desktop.views.front import dialogs_over
from desktop.views.pages.cover import CoverPage, IdleWatch
from desktop.views.pages.signin import SignInPage, SignInParts
from desktop.views.presenter import present
from desktop.views.widgets import Toast

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.pages.signin_recovery import RecoveryPage


class Gate(QObject):
    """Signals: `entered` (Actor) – somebody signed in and starts clean · `resumed` – the same person is back · `left` – the
    work of the one before must go."""

    entered = Signal(object)
    resumed = Signal()
    left = Signal()

    def __init__(self, window: MainWindow, parts: SignInParts, access: Access) -> None:
        super().__init__(window)
        self._window, self._parts, self._access = window, parts, access
        self._actor: Actor | None = None
        self._page: SignInPage | None = None
        self._cover: CoverPage | None = None
        self._hidden: list[tuple[QWidget, QRect]] = []
        self.watch = IdleWatch(lambda: parts.settings.get(IDLE_MINUTES))
        self.watch.idle.connect(self.lock)
        self.destroyed.connect(self.watch.stop)
        window.lock_asked.connect(self.lock)
        window.leave_asked.connect(self.leave)
        window.dialog_shown.connect(self._on_dialog)

    @property
    def is_shut(self) -> bool:
        """Nobody is at work: a page of ours stands before it."""
        return self._page is not None or self._cover is not None

    # --- signing in

    def begin(self, login: str = "") -> None:
        """The sign-in page."""
        if self._page is None:
            self._page = SignInPage(self._parts)
            self._page.entered.connect(self._on_entered)
            self._page.forgot_asked.connect(self._on_forgot)
        self._window.front.show(self._page)
        self._page.begin(login)

    def _on_forgot(self, login: str) -> None:
        from desktop.views.pages.signin_recovery import RecoveryPage  # rare

        page = RecoveryPage(self._parts, login)
        page.back_asked.connect(lambda: self._after_recovery(page, ""))
        page.recovered.connect(lambda name: self._after_recovery(page, name))
        self._window.front.show(page)
        page.begin()

    def _after_recovery(self, page: RecoveryPage, login: str) -> None:
        self.begin(login)
        self._window.front.drop(page)
        if login:
            Toast.show_in(self._window, self.tr("The new password holds. Sign in with it."))

    def _on_entered(self, actor: Actor) -> None:
        if Right.VIEW not in actor.rights:
            self._access.leave()
            told = present(NotAllowed("right", right=Right.VIEW.value))
            assert self._page is not None
            self._page.form.tell_wrong(told.field_text)
            return
        self._drop_page()
        self.admit(actor)
        self.entered.emit(actor)

    def _drop_page(self) -> None:
        if self._page is not None:
            self._window.front.drop(self._page)
            self._page = None

    def admit(self, actor: Actor) -> None:
        """This person is at work from now on: after signing in, or by making the first account."""
        self._actor = actor
        self._window.show_person(actor.name)
        self.watch.start()

    # --- the idle lock

    def lock(self) -> None:
        """Covers the window and puts its dialogs away as they are."""
        if self.is_shut or self._actor is None:
            return
        self.watch.stop()
        self._cover = CoverPage(self._parts, self._actor.name)
        self._cover.entered.connect(self._on_resumed)
        self._cover.other_asked.connect(self.leave)
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for toast in self._window.findChildren(Toast):
            toast.close()
        for dialog in dialogs_over(self._window):
            self._put_away(dialog)
        self._window.front.show(self._cover)
        self._cover.begin()
        self._cover.form.set_busy(True)  # nobody comes back before having left
        work = partial(self._parts.accounts.leave, idle=True)
        self._parts.tasks.start(work, on_done=self._on_gone, on_error=self._on_not_left)

    def _on_gone(self, _done: object) -> None:
        if self._cover is not None:
            self._cover.form.set_busy(False)

    def _on_not_left(self, _error: Exception) -> None:
        """The journal cannot be written: the person has left all the same, and comes back like anybody."""
        self._access.leave()
        if self._cover is not None:
            self._cover.asking.ask = self._parts.accounts.sign_in
            self._cover.form.set_busy(False)

    def _put_away(self, dialog: QDialog) -> None:
        self._hidden.append((dialog, dialog.geometry()))
        dialog.hide()

    def _on_dialog(self, dialog: QDialog) -> None:
        """One that opens by itself while the window is covered waits with the others."""
        if self._cover is not None:
            QTimer.singleShot(0, dialog, lambda: self._put_away(dialog))

    def _on_resumed(self, actor: Actor) -> None:
        assert self._actor is not None
        if actor.rights != self._actor.rights:  # an administrator changed them meanwhile
            self._forget_work()
            self.admit(actor)
            self.entered.emit(actor)
            return
        self._drop_cover()
        self._window.front.clear()
        for dialog, place in self._hidden:
            if shiboken6.isValid(dialog):  # one may have closed itself, its work being done
                dialog.setGeometry(place)
                dialog.show()
        self._hidden = []
        self.admit(actor)
        self.resumed.emit()

    def _drop_cover(self) -> None:
        if self._cover is not None:
            self._window.front.drop(self._cover)
            self._cover = None

    # --- signing out

    def leave(self) -> None:
        """Closes what the person had open; the next one starts clean."""
        if self._actor is None:
            return
        self._forget_work()
        self._parts.tasks.start(self._parts.accounts.leave, on_error=lambda _error: self._access.leave())
        self.begin()

    def shut(self) -> None:
        """Nobody is at work: all that was open goes, and the sign-in page stands there. Who it was has signed out."""
        self._forget_work()
        self.begin()

    def _forget_work(self) -> None:
        self.watch.stop()
        self._actor = None
        self._hidden = []
        self._window.forget_work()
        self._drop_cover()
        self._window.show_person("")
        self.left.emit()

    def end(self) -> None:
        """The program ends, and who is at work signs out; a journal that cannot be written does not keep it."""
        with suppress(CabinetError):
            self._parts.accounts.leave()
