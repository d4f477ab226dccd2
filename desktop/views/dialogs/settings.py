"""«Настройки»: the seed's three tabs. Fiscalisation comes with the cash registers; «Основные» is about the person and the
data, «Дополнительные параметры» about the merchant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from desktop.models.domain.errors import CabinetError
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import PADDING, DialogFrame, interface_language
from desktop.views.dialogs.settings_main import MainPage
from desktop.views.dialogs.settings_merchant import MerchantTab
from desktop.views.presenter import present
from desktop.views.widgets import Button, Label, Strip, Tabs

if TYPE_CHECKING:
    from desktop.views.gateway_desk import GatewayDesk
    from desktop.views.window_dialogs import DialogParts

FISCAL, MAIN, EXTRA = range(3)


class SettingsDialog(DialogFrame):
    """Signals: `language_chosen` (code) · `theme_chosen` (mode) · `changed` anything else that a page shows. What opens
    windows of its own is told by `main` and `main.data`."""

    hides_whole = True
    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    changed = Signal()

    def __init__(
        self, parts: DialogParts, language: str, parent: QWidget | None = None, *, gateway: GatewayDesk | None = None
    ) -> None:
        super().__init__("settings", QSize(1176, 608), parts.settings, parent=parent)
        self._parts = parts
        self._gateway = gateway
        self._drops = False
        self._build(language)
        self._connect()
        self.finish()
        self._show_tab(MAIN)

    def _build(self, language: str) -> None:
        self._tabs = Tabs()
        self._tabs.setObjectName("settings.tabs")
        for _ in range(3):
            self._tabs.add("")
        self._tabs.setTabEnabled(FISCAL, False)
        self._strip = Strip("hold", closable=True)
        self._strip.setObjectName("settings.told")
        self._strip.hide()
        self.head.addWidget(self._tabs)
        self.head.addWidget(self._strip)
        self.main = MainPage(self._parts, language)
        self.merchant: MerchantTab | None = None
        self.body.setContentsMargins(PADDING, 16, PADDING, 0)
        self.body.addWidget(self.main)
        self.body.addStretch(1)
        Fit(self.scroll)
        self._count = Label(tone="text2", tnum=True)
        self._count.setObjectName("settings.errors")
        self._close = Button()
        self._close.setObjectName("settings.close")
        self._save = Button(kind="primary")
        self._save.setObjectName("settings.save")
        self.foot.addWidget(self._count)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)
        self.foot.addWidget(self._save)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_tab)
        self.main.look.language_chosen.connect(self.language_chosen)
        self.main.look.theme_chosen.connect(self.theme_chosen)
        self.main.look.changed.connect(self.changed)
        self.main.edited.connect(self._tell_state)
        if self.main.data is not None:
            self.main.data.told.connect(lambda part: QTimer.singleShot(0, part, lambda: self.scroll.ensureWidgetVisible(part)))
        self._strip.action_requested.connect(self._on_drop)
        self._close.clicked.connect(self.close)
        self._save.clicked.connect(self._on_save)

    def show_language(self, language: str) -> None:
        self.main.look.show_language(language)

    def show_tab(self, at: int) -> None:
        """MAIN or EXTRA."""
        self._tabs.setCurrentIndex(at)

    def _show_tab(self, at: int) -> None:
        self._tabs.setCurrentIndex(at)
        if at == EXTRA and self.merchant is None:
            self._add_merchant()
        if self.merchant is not None:
            self.main.setVisible(at == MAIN)
            self.merchant.setVisible(at == EXTRA)
        self.scroll.verticalScrollBar().setValue(0)
        self._tell_state()

    def _add_merchant(self) -> None:
        """Not before it is looked at: half of the window's fields stand there."""
        self.merchant = MerchantTab(self._parts, self._gateway)
        self.body.insertWidget(1, self.merchant)
        self.merchant.edited.connect(self._tell_state)

    @property
    def _is_changed(self) -> bool:
        return self.merchant is not None and self.merchant.is_changed

    def _tell_state(self) -> None:
        """The dot of what is not kept yet, the count of what cannot be, and the button that keeps it."""
        self._tabs.set_dot(MAIN, self.main.is_changed)
        self._tabs.set_dot(EXTRA, self._is_changed)
        self._save.setVisible(self._tabs.currentIndex() == EXTRA)
        self._save.setEnabled(self._is_changed)
        wrong = len(self.merchant.wrong) if self.merchant is not None else 0
        self._count.set_text(self.tr("%n field(s) with an error", "", wrong) if wrong else "")

    def _on_save(self) -> None:
        assert self.merchant is not None
        try:
            self.merchant.save(self._on_kept)
        except CabinetError as error:
            self._refuse(error)

    def _on_kept(self, wrong: QWidget | None) -> None:
        """Parameters that are right are kept, even where the mail server is not."""
        if wrong is not None:
            self._go_to(wrong)
        else:
            self._strip.hide()
        self.changed.emit()
        self._tell_state()

    def _go_to(self, control: QWidget) -> None:
        control.setFocus()
        self.scroll.ensureWidgetVisible(control)

    def _refuse(self, error: Exception) -> None:
        told = present(error)
        self._strip.set_kind(told.severity)
        self._strip.set_words(told.title, told.body)
        self._strip.show()

    def _on_drop(self) -> None:
        self._drops = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Parameters that are typed and not kept are asked about; a registry that is being rewritten is waited for."""
        parent = self.parentWidget()
        is_seen = parent is None or parent.isVisible()
        if is_seen and self.main.is_busy:
            event.ignore()
            return
        if is_seen and self._is_changed and not self._drops:
            self.show_tab(EXTRA)
            self._strip.set_kind("hold")
            self._strip.set_words(self.tr("The parameters are not saved yet."), "", self.tr("Close without saving"))
            self._strip.show()
            event.ignore()
            return
        super().closeEvent(event)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.show_language(interface_language())
        for at, words in enumerate((self.tr("Fiscalisation"), self.tr("General"), self.tr("Additional parameters"))):
            self._tabs.setTabText(at, words)
        self._tabs.setTabToolTip(FISCAL, self.tr("Comes in a later version"))
        self._tabs.setAccessibleName(self.tr("Settings"))
        self._strip.hide()
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Save"))
        self._tell_state()
