"""The one bar of a tight window over any page but the registry, which has its own: the mark, the section, everything else."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views import icons
from desktop.views.icons import Icon
from desktop.views.navigation import Section, section_title
from desktop.views.pages.registry_toolbar import TIGHT_BAR, Opener, Tool
from desktop.views.widgets import Label


class TightBar(QWidget):
    """Signals: `sections_asked` · `more_asked`."""

    sections_asked = Signal()
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = Section.TRANSACTIONS
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setFixedHeight(TIGHT_BAR)
        self._mark = Label()
        self.sections = Opener(kind="flat")
        self.sections.setObjectName("nav.sections")
        self.more = Tool(Icon.ELLIPSIS)
        self.more.setObjectName("nav.more")
        self.more.set_wordless(True, flat=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self._mark)
        row.addWidget(self.sections)
        row.addStretch(1)
        row.addWidget(self.more)

    def _connect(self) -> None:
        self.sections.clicked.connect(self.sections_asked)
        self.more.clicked.connect(self.more_asked)

    def show_section(self, section: Section) -> None:
        self._section = section
        self.retranslate()

    def retranslate(self) -> None:
        self._paint_mark()
        self.sections.setText(section_title(self._section))
        self.sections.setAccessibleName(self.tr("Sections"))
        self.more.set_word(self.tr("More actions"))

    def _paint_mark(self) -> None:
        self._mark.setPixmap(icons.mark(24, self.devicePixelRatioF()))
        self._mark.setAccessibleName(self.tr("Acquiring Cabinet"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._paint_mark()
        super().changeEvent(event)
