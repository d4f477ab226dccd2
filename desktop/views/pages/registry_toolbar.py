"""The bar above the registry: title, period, search and the tools; in a tight window one bar of icons with the sections."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.views import fonts, formatting, icons, theme
from desktop.views.icons import Icon
from desktop.views.widgets import Button, Hairline, Label, SearchEdit

TIGHT_BAR = 40
SEARCH_WIDE, SEARCH_COMPACT, SEARCH_TIGHT = 264, 236, 200


class Opener(Button):
    """A button with a chevron that opens something other than a menu: `clicked` is the wish."""

    def __init__(self, text: str = "", icon: Icon | None = None, kind: str = "plain") -> None:
        super().__init__(text, icon, kind)
        self._marker = QMenu(self)
        self.clicked.connect(self._marker.hide)

    def menu(self) -> QMenu:
        return self._marker

    def showMenu(self) -> None:
        self.click()


class PeriodButton(Opener):
    """The period beside the title, lighter than a tool."""

    def _face(self) -> QFont:
        return fonts.font("base", tnum=True)

    def _padding(self) -> int:
        return 8


class Tool(Button):
    """A tool with its word, or only its icon where there is no room; the word is then in the tooltip."""

    def __init__(self, icon: Icon) -> None:
        super().__init__("", icon)
        self._word, self._keys, self._wordless = "", "", False

    def set_word(self, word: str, keys: str = "") -> None:
        self._word, self._keys = word, keys
        self._show()

    def set_wordless(self, wordless: bool, *, flat: bool = False) -> None:
        self._wordless = wordless
        self.set_kind("flat" if flat else "plain")
        self._show()

    def _show(self) -> None:
        self.setText("" if self._wordless else self._word)
        self.setAccessibleName(self._word)
        hint = f"{self._word} ({self._keys})" if self._keys else self._word
        self.setToolTip(hint if self._wordless or self._keys else "")
        self._changed()

    def _padding(self) -> int:
        return 8 if self._wordless else super()._padding()

    def menu(self) -> QMenu | None:
        """A tool of only its icon shows no chevron."""
        return None if self._wordless else super().menu()


class FiltersTool(Tool):
    """«Фильтры» with the number of active ones; down while the panel is open."""

    def __init__(self) -> None:
        super().__init__(Icon.FILTER)
        self.setCheckable(True)


class RegistryToolbar(QWidget):
    """Signals: `searched` (text) · `list_pasted` (text of several lines) · `period_asked` · `sections_asked` in a tight
    window."""

    searched = Signal(str)
    list_pasted = Signal(str)
    period_asked = Signal()
    sections_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transactions.toolbar")
        self._mode = "wide"
        self._period_words = ("", "")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._mark = Label()
        self.sections = Opener(kind="flat")
        self.sections.setObjectName("nav.sections")
        self.title = Label(role="title")
        self.period = PeriodButton(icon=Icon.CALENDAR, kind="flat")
        self.period.setObjectName("transactions.period")
        self.search = SearchEdit()
        self.search.setObjectName("transactions.search")
        self.find = Tool(Icon.SEARCH)
        self.find.setObjectName("transactions.find")
        self.filters = FiltersTool()
        self.filters.setObjectName("transactions.filters")
        self.templates, self.columns = Tool(Icon.BOOKMARK), Tool(Icon.COLUMNS_3)
        self.load, self.export = Tool(Icon.FILE_DOWN), Tool(Icon.FILE_UP)
        self.more = Tool(Icon.ELLIPSIS)
        for name in ("templates", "columns", "export"):
            getattr(self, name).setObjectName(f"transactions.{name}")
        self.load.setObjectName("transactions.import")
        self.more.setObjectName("nav.more")
        self._line = Hairline(vertical=True)
        self._line.setFixedHeight(20)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        for part in (self._mark, self.sections, self.title, self.period):
            row.addWidget(part)
        row.addStretch(1)
        tools = (self.search, self.find, self.filters, self.templates, self.columns, self._line, self.load, self.export)
        for part in (*tools, self.more):
            row.addWidget(part)
        self.set_mode("wide")

    def _connect(self) -> None:
        self.period.clicked.connect(self.period_asked)
        self.sections.clicked.connect(self.sections_asked)
        self.search.searched.connect(self.searched)
        self.find.clicked.connect(self.open_search)
        self.search.editingFinished.connect(self._on_search_left)
        self.search.installEventFilter(self)

    # --- what is shown

    def set_mode(self, mode: str) -> None:
        """wide, compact or tight."""
        self._mode = mode
        tight = mode == "tight"
        self.setFixedHeight(TIGHT_BAR if tight else theme.lengths()["toolbar"])
        self.layout().setContentsMargins(8 if tight else 16, 0, 8 if tight else 16, 0)
        self.layout().setSpacing(0 if tight else 8)
        for part in (self._mark, self.sections, self.more, self.find):
            part.setVisible(tight)
        for part in (self.title, self._line):
            part.setVisible(not tight)
        self.search.setVisible(not tight or bool(self.search.text()))
        self.find.setVisible(tight and not self.search.text())
        self.search.setFixedWidth({"wide": SEARCH_WIDE, "compact": SEARCH_COMPACT, "tight": SEARCH_TIGHT}[mode])
        for tool in (self.find, self.filters, self.templates, self.load, self.export, self.more):
            tool.set_wordless(tight, flat=tight)
        self.columns.set_wordless(mode != "wide", flat=tight)
        self._show_period()
        self._paint_mark()

    def show_period(self, words: str, short: str) -> None:
        self._period_words = (words, short)
        self._show_period()

    def _show_period(self) -> None:
        words, short = self._period_words
        self.period.setText(short if self._mode == "tight" else words)
        self.period.set_icon(None if self._mode == "tight" else Icon.CALENDAR)
        self.period.setAccessibleName(self.tr("Period") + f": {words}")

    def _paint_mark(self) -> None:
        self._mark.setPixmap(icons.mark(24, self.devicePixelRatioF()))
        self._mark.setAccessibleName(self.tr("Acquiring Cabinet"))

    def open_search(self) -> None:
        """In a tight window the field takes the place of its icon."""
        self.search.show()
        self.find.setVisible(False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_search_left(self) -> None:
        if self._mode == "tight" and not self.search.text() and not self.search.hasFocus():
            self.search.hide()
            self.find.show()

    def set_active(self, count: int) -> None:
        """How many filters act."""
        self.filters.set_badge(count)
        self.filters.setAccessibleDescription(formatting.count(count))

    # --- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paste of several lines is a list of numbers: a line edit would glue them together."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
            if "\n" in text.strip():
                self.list_pasted.emit(text)
                return True
        return False

    def retranslate(self) -> None:
        self.title.set_text(self.tr("Transactions"))
        self.sections.setText(self.tr("Transactions"))
        self.sections.setAccessibleName(self.tr("Sections"))
        self.search.setPlaceholderText(self.tr("Number, RRN, card"))
        self.search.setAccessibleName(self.tr("Search: order number, RRN, card, description"))
        self.search.setToolTip(self.tr("Order number, RRN, UUID, last 4 digits, description or e-mail; a list may be pasted"))
        self.find.set_word(self.tr("Search"), "Ctrl+F")
        self.filters.set_word(self.tr("Filters"), "Ctrl+Shift+F")
        self.templates.set_word(self.tr("Templates"))
        self.columns.set_word(self.tr("Column settings"))
        self.load.set_word(self.tr("Import"), "Ctrl+I")
        self.export.set_word(self.tr("Export"), "Ctrl+E")
        self.more.set_word(self.tr("More actions"))
        self._show_period()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._paint_mark()
        super().changeEvent(event)
