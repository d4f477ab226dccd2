"""The tab of what belongs to the merchant: the bank connection, the parameters and the mail server, or why one may not change
them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.services.settings import MAIL
from desktop.views.dialogs.import_turns import Turns
from desktop.views.dialogs.settings_extra import ExtraPage
from desktop.views.dialogs.settings_gateway import GatewayGroup
from desktop.views.dialogs.settings_mail import MailGroup
from desktop.views.widgets import Strip

if TYPE_CHECKING:
    from desktop.views.gateway_desk import GatewayDesk
    from desktop.views.window_dialogs import DialogParts


class MerchantTab(QWidget):
    """Signal: `edited`. The parameters and the mail server are made one after the other: both at once would hold the interface
    too long. `mail` is None until then."""

    edited = Signal()

    def __init__(self, parts: DialogParts, gateway: GatewayDesk | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._gateway = gateway
        self._extra: ExtraPage | None = None
        self.mail: MailGroup | None = None
        self._refusal = Strip("back")
        self._refusal.setObjectName("settings.extra.refusal")
        self._refusal.setVisible(not parts.access.may(Right.SETTINGS))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._refusal)
        self.retranslate()
        Turns(self).run(self._add_gateway, self._add_parameters, self._add_mail)

    def _add_gateway(self) -> None:
        """It keeps what is chosen at once: nothing of it waits for the button."""
        if self._gateway is not None:
            self._column.addWidget(GatewayGroup(self._gateway))

    def _add_parameters(self) -> None:
        self._extra = ExtraPage(self._parts.settings, self._parts.access)
        self._column.addWidget(self._extra)
        self._extra.edited.connect(self.edited)

    def _add_mail(self) -> None:
        parts = self._parts
        self.mail = MailGroup(parts.mailing, parts.tasks, parts.access, is_fixed=parts.settings.is_fixed(MAIL))
        self._column.addWidget(self.mail)
        self.mail.edited.connect(self.edited)

    @property
    def _pages(self) -> tuple[ExtraPage, MailGroup] | tuple[()]:
        """Both, as soon as both stand."""
        return (self._extra, self.mail) if self._extra is not None and self.mail is not None else ()

    @property
    def is_changed(self) -> bool:
        return any(page.is_changed for page in self._pages)

    @property
    def wrong(self) -> list[QWidget]:
        """The controls under which an error stands, from above."""
        return [control for page in self._pages for control in page.wrong]

    def save(self, done: Callable[[QWidget | None], None]) -> None:
        """Keeps the parameters and then the mail server; `done` is told the control that holds what cannot be kept, or None.
        NotAllowed when the right was taken away meanwhile."""
        assert self._pages, "nothing can be changed before both stand"
        extra, mail = self._pages
        extra.check()
        if extra.wrong:
            done(extra.wrong[0])
            return
        extra.save()
        mail.save(done)

    def retranslate(self) -> None:
        self._refusal.set_words(
            self.tr("Only an administrator changes these parameters."), self.tr("Ask whoever gave you this login.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
