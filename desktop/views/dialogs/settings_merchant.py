"""The tab of what belongs to the merchant: the parameters and the mail server, or why one may not change them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.services.settings import MAIL
from desktop.views.dialogs.settings_extra import ExtraPage
from desktop.views.dialogs.settings_mail import MailGroup
from desktop.views.widgets import Strip

if TYPE_CHECKING:
    from desktop.views.window_dialogs import DialogParts


class MerchantTab(QWidget):
    """Signal: `edited`."""

    edited = Signal()

    def __init__(self, parts: DialogParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = Strip("back")
        self._refusal.setObjectName("settings.extra.refusal")
        self._refusal.setVisible(not parts.access.may(Right.SETTINGS))
        self._extra = ExtraPage(parts.settings, parts.access)
        self.mail = MailGroup(parts.mailing, parts.tasks, parts.access, is_fixed=parts.settings.is_fixed(MAIL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._refusal, self._extra, self.mail):
            column.addWidget(part)
        self._extra.edited.connect(self.edited)
        self.mail.edited.connect(self.edited)
        self.retranslate()

    @property
    def is_changed(self) -> bool:
        return self._extra.is_changed or self.mail.is_changed

    @property
    def wrong(self) -> list[QWidget]:
        """The controls under which an error stands, from above."""
        return self._extra.wrong + self.mail.wrong

    def save(self, done: Callable[[QWidget | None], None]) -> None:
        """Keeps the parameters and then the mail server; `done` is told the control that holds what cannot be kept, or None.
        NotAllowed when the right was taken away meanwhile."""
        self._extra.check()
        if self._extra.wrong:
            done(self._extra.wrong[0])
            return
        self._extra.save()
        self.mail.save(done)

    def retranslate(self) -> None:
        self._refusal.set_words(
            self.tr("Only an administrator changes these parameters."), self.tr("Ask whoever gave you this login.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
