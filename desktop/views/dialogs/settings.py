"""«Настройки»: the seed's three tabs. Fiscalisation comes with the cash registers; «Основные» is about the person and the
data, «Дополнительные параметры» about the merchant."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.services.access import Access
from desktop.services.accounts import Accounts
from desktop.services.audit import Audit
from desktop.services.mailing import Mailing
from desktop.services.protection import Protection
from desktop.services.settings import Settings
from desktop.services.tasks import TaskRunner
from desktop.views.dialogs.frame import PADDING, DialogFrame
from desktop.views.dialogs.settings_extra import ExtraPage
from desktop.views.dialogs.settings_mail import MailGroup
from desktop.views.dialogs.settings_main import MainPage
from desktop.views.widgets import Button, Label, Strip, Tabs

FISCAL, MAIN, EXTRA = range(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsParts:
    """What the settings act on."""

    settings: Settings
    tasks: TaskRunner
    access: Access
    accounts: Accounts
    mailing: Mailing
    protection: Protection
    audit: Audit
    folder: Path


class SettingsDialog(DialogFrame):
    """Signals: `language_chosen` (code) · `theme_chosen` (mode) · `changed` anything else that a page shows ·
    `accounts_asked`, `journal_asked`, `first_account_asked` for windows of their own."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    changed = Signal()
    accounts_asked = Signal()
    journal_asked = Signal()
    first_account_asked = Signal()

    def __init__(self, parts: SettingsParts, language: str, parent: QWidget | None = None) -> None:
        super().__init__("settings", QSize(1176, 608), parts.settings, parent=parent)
        self._parts = parts
        self._build(language)
        self._connect()
        self.finish()

    def _build(self, language: str) -> None:
        may_set = self._parts.access.may(Right.SETTINGS)
        self._tabs = Tabs()
        self._tabs.setObjectName("settings.tabs")
        for _ in range(3):
            self._tabs.add("")
        self._tabs.setTabEnabled(FISCAL, False)
        self.head.addWidget(self._tabs)
        self.main = MainPage(self._parts, language)
        self.extra = ExtraPage(self._parts.settings, may_set)
        self.mail = MailGroup(self._parts.mailing, self._parts.tasks, may_set)
        self._refusal = Strip("back")
        self._refusal.setObjectName("settings.extra.refusal")
        self._refusal.setVisible(not may_set)
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())
        self._pages.addWidget(self.main)
        self._pages.addWidget(_column(self._refusal, self.extra, self.mail))
        self.body.setContentsMargins(PADDING, 16, PADDING, PADDING)
        self.body.addWidget(self._pages)
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
        self._show_tab(MAIN)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_tab)
        self.main.look.language_chosen.connect(self.language_chosen)
        self.main.look.theme_chosen.connect(self.theme_chosen)
        self.main.look.changed.connect(self.changed)
        self.main.accounts_asked.connect(self.accounts_asked)
        self.main.journal_asked.connect(self.journal_asked)
        self.main.first_account_asked.connect(self.first_account_asked)
        self.extra.edited.connect(self._tell_state)
        self.mail.edited.connect(self._tell_state)
        self._close.clicked.connect(self.close)
        self._save.clicked.connect(self._on_save)

    def show_language(self, language: str) -> None:
        self.main.look.show_language(language)

    def _show_tab(self, at: int) -> None:
        self._tabs.setCurrentIndex(at)
        self._pages.setCurrentIndex(at)
        for each in range(self._pages.count()):  # a hidden page must not make the visible one scroll
            page = self._pages.widget(each)
            policy = page.sizePolicy()
            kind = policy.Policy.Preferred if each == at else policy.Policy.Ignored
            page.setSizePolicy(kind, kind)
        self._tell_state()

    def _tell_state(self) -> None:
        """The dot of what is not kept yet, and the button that keeps it: on the tab that has something to keep."""
        changed = self.extra.is_changed or self.mail.is_changed
        self._tabs.set_dot(EXTRA, changed)
        self._save.setVisible(self._tabs.currentIndex() == EXTRA)
        self._save.setEnabled(changed)

    def _on_save(self) -> None:
        wrong = self.extra.wrong
        self._count.set_text(self.tr("%n field(s) with an error", "", len(wrong)) if wrong else "")
        if wrong:
            wrong[0].setFocus()
            return
        self.extra.save()
        self.changed.emit()
        self.mail.save(self._on_mail_kept)

    def _on_mail_kept(self, wrong: QWidget | None) -> None:
        self._count.set_text("" if wrong is None else self.tr("%n field(s) with an error", "", 1))
        if wrong is not None:
            wrong.setFocus()
        self._tell_state()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        for at, words in enumerate((self.tr("Fiscalisation"), self.tr("General"), self.tr("Additional parameters"))):
            self._tabs.setTabText(at, words)
        self._tabs.setTabToolTip(FISCAL, self.tr("Comes in a later version"))
        self._tabs.setAccessibleName(self.tr("Settings"))
        self._refusal.set_words(
            self.tr("Only an administrator changes these parameters."), self.tr("Ask whoever gave you this login.")
        )
        self._count.set_text("")
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Save"))


def _column(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return page
