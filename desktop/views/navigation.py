"""The masthead: the mark, the five sections, the language, the curtain, the settings. It tells wishes and knows no page."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.views import fonts, icons, theme
from desktop.views.icons import Icon
from desktop.views.translation import LANGUAGES, NAMES, SHORT
from desktop.views.widgets import Button, Hairline, Label, Segmented
from desktop.views.widgets.focus import Ringed
from desktop.views.widgets.menu import Menu

LOCK_KEYS = "Ctrl+Shift+L"
PERSON_WIDTH = 140
"""A longer name is cut; the tooltip and the menu have it whole."""
_WORDS = 4
"""What may go where there is no room: the person's name, «Настройки», the merchant, the program's name."""


class Section(StrEnum):
    TRANSACTIONS = "transactions"
    REPORTS = "reports"
    INVOICES = "invoices"
    LINKS = "links"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class _Entry:
    title: str
    reason: str = ""


_BANK = QT_TRANSLATE_NOOP("Section", "Comes with the connection to the bank")
_LATER = QT_TRANSLATE_NOOP("Section", "Comes in a later version")
SECTIONS = {
    Section.TRANSACTIONS: _Entry(QT_TRANSLATE_NOOP("Section", "Transactions")),
    Section.REPORTS: _Entry(QT_TRANSLATE_NOOP("Section", "Reports"), _LATER),
    Section.INVOICES: _Entry(QT_TRANSLATE_NOOP("Section", "Invoice"), _BANK),
    Section.LINKS: _Entry(QT_TRANSLATE_NOOP("Section", "Links and QR"), _BANK),
    Section.SUPPORT: _Entry(QT_TRANSLATE_NOOP("Section", "Support")),
}
"""The reason is told of a section that has no page yet."""


def section_title(section: Section) -> str:
    return QCoreApplication.translate("Section", SECTIONS[section].title)


def section_reason(section: Section) -> str:
    reason = SECTIONS[section].reason
    return QCoreApplication.translate("Section", reason) if reason else ""


class SectionButton(Ringed, QAbstractButton):
    """A word; the current one heavier, with a line of 2 px over the masthead's hairline."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"nav.{section.value}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(fonts.font("base", 600)).horizontalAdvance(self.text())
        return QSize(width + 24, theme.lengths()["masthead"])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setFont(fonts.font("base", 600 if self.isChecked() else 400))
        role = "text" if self.isChecked() or self.underMouse() else "text2"
        painter.setPen(now.color(role if self.isEnabled() else "text3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            painter.fillRect(12, self.height() - 2, self.width() - 24, 2, now.color("accent"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class Masthead(QWidget):
    """Signals: `language_chosen` (code) · `section_chosen` (Section) · `curtain_asked` · `settings_asked` · `lock_asked` and
    `leave_asked` of the person at work."""

    language_chosen = Signal(object)
    section_chosen = Signal(object)
    curtain_asked = Signal()
    settings_asked = Signal()
    lock_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav")
        self._mode = "wide"
        self._merchant = ""
        self._person = ""
        self._has_sections = self._has_tools = True
        self.reason_of: Callable[[Section], str] = section_reason
        """Why a section cannot be entered; empty when it can."""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setFixedHeight(theme.lengths()["masthead"])
        self._mark = Label()
        self._name = Label(weight=600)
        self.sections = {section: SectionButton(section) for section in Section}
        self._store = Label()
        self._store.setObjectName("nav.merchant")
        self._merchant_name = Label(tone="text2")
        self._lines = [Hairline(vertical=True) for _ in range(2)]
        self.language = Segmented(bare=True)
        self.language.setObjectName("nav.language")
        self.language.set_choices([(code, SHORT[code]) for code in LANGUAGES])
        self.curtain = Button(icon=Icon.EYE_OFF, kind="flat")
        self.curtain.setObjectName("nav.curtain")
        self.curtain.setCheckable(True)
        self.settings = Button(icon=Icon.SETTINGS, kind="flat")
        self.settings.setObjectName("nav.settings")
        self._build_person()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._name)
        row.addSpacing(8)
        self._sections_row = QHBoxLayout()
        self._sections_row.setSpacing(0)
        for button in self.sections.values():
            self._sections_row.addWidget(button)
        row.addLayout(self._sections_row)
        row.addStretch(1)
        for line in self._lines:
            line.setFixedHeight(20)
        for part in (self._store, self._merchant_name, self._lines[0], self.language, self._lines[1]):
            row.addWidget(part)
        row.addWidget(self.curtain)
        row.addWidget(self.settings)
        row.addWidget(self.person)

    def _build_person(self) -> None:
        self.person = Button(icon=Icon.USER_ROUND, kind="flat")
        self.person.setObjectName("nav.user")
        self.person.hide()
        menu = Menu(self.person)
        self._person_head = menu.add_head("")
        self.lock = menu.add("", Icon.LOCK, LOCK_KEYS)
        self.leave = menu.add("", Icon.LOG_OUT)
        for name, action in (("lock", self.lock), ("leave", self.leave)):
            action.setObjectName(f"nav.user.{name}")
        self.person.setMenu(menu)

    def _connect(self) -> None:
        self.language.chosen.connect(self.language_chosen)
        self.curtain.clicked.connect(self.curtain_asked)
        self.settings.clicked.connect(self.settings_asked)
        self.lock.triggered.connect(lambda _on=False: self.lock_asked.emit())
        self.leave.triggered.connect(lambda _on=False: self.leave_asked.emit())
        for section, button in self.sections.items():
            button.clicked.connect(lambda _on=False, section=section: self._on_section(section))

    def _on_section(self, section: Section) -> None:
        self.show_section(section)
        self.section_chosen.emit(section)

    def _tell_reasons(self) -> None:
        """Rights come with a person, and words with a language."""
        for section, button in self.sections.items():
            reason = self.reason_of(section)
            button.setEnabled(not reason)
            button.setToolTip(reason)

    # --- what is shown

    def show_section(self, section: Section | None, *, tools: bool = True) -> None:
        """The current section; None on the first window, which has none. Without `tools` only the mark, the name and the
        languages are left: nobody is at work."""
        self._has_sections, self._has_tools = section is not None, tools
        for each, button in self.sections.items():
            button.setVisible(self._has_sections)
            button.setChecked(each is section)
        self._tell_reasons()
        self._show_merchant()

    def show_language(self, language: str) -> None:
        self.language.set_value(language)

    def show_merchant(self, name: str) -> None:
        self._merchant = name
        self._show_merchant()

    def show_person(self, name: str) -> None:
        """Who is at work; empty in an open cabinet and before somebody has signed in."""
        self._person = name
        self._person_head.setText(name.replace("&", "&&"))
        self._show_merchant()
        self.retranslate()

    def show_curtain(self, drawn: bool) -> None:
        self.curtain.setChecked(drawn)

    def set_mode(self, mode: str) -> None:
        self._mode = mode
        self._show_merchant()
        self.retranslate()

    def _show_merchant(self) -> None:
        shown = bool(self._merchant) and self._has_sections
        self._store.setVisible(shown)
        self._merchant_name.set_text(self._merchant)
        self._store.setToolTip(self._merchant)
        self._lines[0].setVisible(shown)
        for part in (self.curtain, self._lines[1]):
            part.setVisible(self._has_sections)
        self.settings.setVisible(self._has_tools)
        self.person.setVisible(self._has_tools and bool(self._person))
        self._fit()

    def _fit(self) -> None:
        """Words that do not fit leave their icons: the person's name first, the program's own last. Merchants and logins are
        as long as they are, and Kazakh sets the width of the rest."""
        for left_out in range(_WORDS + 1):
            self._show_words(left_out)
            if self.layout().minimumSize().width() <= self.width():
                break

    def _show_words(self, left_out: int) -> None:
        wide = self._mode == "wide"
        name = QFontMetrics(fonts.font("base", 500)).elidedText(self._person, Qt.TextElideMode.ElideRight, PERSON_WIDTH)
        self.person.setText(name.replace("&", "&&") if wide and left_out < 1 else "")
        self.settings.setText(self.tr("Settings") if wide and left_out < 2 else "")
        self.settings.setToolTip(self.settings.accessibleName() if not self.settings.text() else "")
        self._merchant_name.setVisible(wide and left_out < 3 and not self._store.isHidden())
        self._name.setVisible(left_out < _WORDS)

    def _paint_marks(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(icons.mark(24, ratio))
        self._store.setPixmap(icons.pixmap(Icon.STORE, "text2", 16, ratio))

    def retranslate(self) -> None:
        self._paint_marks()
        self._name.set_text(self.tr("Acquiring Cabinet"))
        for section, button in self.sections.items():
            button.setText(section_title(section))
            button.setAccessibleName(section_title(section))
            button.updateGeometry()
        self._tell_reasons()
        for code in LANGUAGES:
            self.language.button(code).setAccessibleName(NAMES[code])
            self.language.button(code).setToolTip(NAMES[code])
        self.language.setAccessibleName(self.tr("Language"))
        self.curtain.setAccessibleName(self.tr("Draw the privacy curtain"))
        self.curtain.setToolTip(self.tr("Draw the privacy curtain") + " (F9)")
        self.settings.setAccessibleName(self.tr("Settings"))
        self.lock.setText(self.tr("Lock"))
        self.leave.setText(self.tr("Sign out"))
        self.person.setAccessibleName(self.tr("Signed in: {name}").format(name=self._person))
        self.person.setToolTip(self._person)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._paint_marks()
        super().changeEvent(event)


class SectionsMenu(Menu):
    """The sections, for a window too narrow for the masthead. Signal: `chosen` (Section)."""

    chosen = Signal(object)

    def add_section(self, section: Section, reason: str) -> QAction:
        action = self.addAction(section_title(section))
        action.setCheckable(True)
        action.setEnabled(not reason)
        self.set_reason(action, reason)
        action.triggered.connect(lambda _on=False: self.chosen.emit(section))
        return action


def sections_menu(parent: QWidget, current: Section, reason_of: Callable[[Section], str]) -> SectionsMenu:
    """Deletes itself when it is closed."""
    menu = SectionsMenu(parent)
    for section in Section:
        menu.add_section(section, reason_of(section)).setChecked(section is current)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
