"""Language, theme and row height in the settings: a person's own, and each acts at once."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.settings import ROW_HEIGHT, THEME, Settings
from desktop.views.dialogs.settings_form import Field, Group
from desktop.views.translation import LANGUAGES, NAMES
from desktop.views.widgets import Segmented


class LookGroup(Group):
    """Signals: `language_chosen` (code) · `theme_chosen` (mode) · `changed` (row height)."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    changed = Signal()

    def __init__(self, settings: Settings, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language, self._theme, self._rows = Segmented(), Segmented(), Segmented()
        self._fields = {
            "language": Field(self._language, "settings.main.language"),
            "theme": Field(self._theme, "settings.main.theme"),
            "row_height": Field(self._rows, "settings.main.row_height"),
        }
        for field in self._fields.values():
            self.line.addWidget(field)
        self._fill_words()
        self._language.set_value(language)
        self._theme.set_value(settings.get(THEME))
        self._rows.set_value(settings.get(ROW_HEIGHT))
        self._language.chosen.connect(self.language_chosen)
        self._theme.chosen.connect(self._on_theme)
        self._rows.chosen.connect(self._on_rows)
        self.retranslate()

    def show_language(self, language: str) -> None:
        self._language.set_value(language)

    def _on_theme(self, mode: str) -> None:
        self._settings.set(THEME, mode)
        self.theme_chosen.emit(mode)

    def _on_rows(self, height: str) -> None:
        self._settings.set(ROW_HEIGHT, height)
        self.changed.emit()

    def _fill_words(self) -> None:
        self._language.set_choices([(code, NAMES[code]) for code in LANGUAGES])
        self._theme.set_choices(
            [("system", self.tr("As in the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        self._rows.set_choices([("compact", self.tr("Compact")), ("comfortable", self.tr("Comfortable"))])

    def retranslate(self) -> None:
        self.set_heading(self.tr("Appearance"))
        self._fill_words()
        words = {"language": self.tr("Language"), "theme": self.tr("Theme"), "row_height": self.tr("Row height")}
        for name, caption in words.items():
            self._fields[name].set_words(caption)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
