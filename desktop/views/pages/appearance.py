"""«Оформление»: language, theme, row height, zone, the merchant's name, the bank's limit of columns. Each acts at once."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.services.settings import (
    DEFAULT_MERCHANT,
    LIMIT_COLUMNS,
    MERCHANT_NAME,
    ROW_HEIGHT,
    THEME,
    ZONE,
    Settings,
)
from desktop.views import formatting
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.translation import LANGUAGES, NAMES
from desktop.views.widgets import Button, CheckBox, ComboBox, Label, LineEdit, Segmented


class AppearanceDialog(DialogFrame):
    """Signals: `language_chosen` (code) · `theme_chosen` (mode) · `changed` anything else."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    changed = Signal()

    def __init__(self, settings: Settings, language: str, parent: QWidget | None = None) -> None:
        super().__init__("appearance", QSize(640, 440), settings, parent=parent)
        self._build()
        self._load(language)
        self._connect()
        self.finish()

    def _build(self) -> None:
        self._language, self._theme, self._rows = Segmented(), Segmented(), Segmented()
        self._zone, self._merchant, self._login = ComboBox(), LineEdit(), LineEdit(ids=True)
        self._limit = CheckBox()
        named = {
            "language": self._language,
            "theme": self._theme,
            "row_height": self._rows,
            "zone": self._zone,
            "merchant_name": self._merchant,
            "default_merchant": self._login,
            "limit_columns": self._limit,
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, 200)
        grid.setColumnStretch(1, 1)
        self._captions: dict[str, Label] = {}
        for line, (name, control) in enumerate(named.items()):
            control.setObjectName(f"appearance.{name}")
            if control is not self._limit:
                self._captions[name] = Label(tone="text2")
                grid.addWidget(self._captions[name], line, 0)
            grid.addWidget(control, line, 1)
        self._controls = named
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self._close = Button()
        self._close.setObjectName("appearance.close")
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)

    def _load(self, language: str) -> None:
        settings = self._settings
        self._fill_words()
        self._language.set_value(language)
        self._theme.set_value(settings.get(THEME))
        self._rows.set_value(settings.get(ROW_HEIGHT))
        self._zone.set_value(settings.get(ZONE))
        self._merchant.setText(settings.get(MERCHANT_NAME))
        self._login.setText(settings.get(DEFAULT_MERCHANT))
        self._limit.setChecked(settings.get(LIMIT_COLUMNS))

    def _connect(self) -> None:
        self._language.chosen.connect(self.language_chosen)
        self._theme.chosen.connect(self._on_theme)
        self._rows.chosen.connect(lambda value: self._keep(ROW_HEIGHT, value))
        self._zone.chosen.connect(lambda value: self._keep(ZONE, value))
        self._limit.clicked.connect(lambda on: self._keep(LIMIT_COLUMNS, on))
        self._merchant.editingFinished.connect(lambda: self._keep(MERCHANT_NAME, self._merchant.text().strip()))
        self._login.editingFinished.connect(lambda: self._keep(DEFAULT_MERCHANT, self._login.text().strip()))
        self._close.clicked.connect(self.close)

    def _on_theme(self, mode: str) -> None:
        self._settings.set(THEME, mode)
        self.theme_chosen.emit(mode)

    def _keep(self, setting: object, value: object) -> None:
        self._settings.set(setting, value)  # type: ignore[arg-type]
        self.changed.emit()

    def _fill_words(self) -> None:
        self._language.set_choices([(code, NAMES[code]) for code in LANGUAGES])
        self._theme.set_choices(
            [("system", self.tr("As in the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        self._rows.set_choices([("compact", self.tr("Compact")), ("comfortable", self.tr("Comfortable"))])
        zones = (*formatting.ZONES, *(() if self._settings.get(ZONE) in formatting.ZONES else (self._settings.get(ZONE),)))
        self._zone.set_choices([(name, f"{formatting.place(name)} ({name})") for name in zones])

    def show_language(self, language: str) -> None:
        self._language.set_value(language)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Appearance"))
        self._fill_words()
        captions = {
            "language": self.tr("Language"),
            "theme": self.tr("Theme"),
            "row_height": self.tr("Row height"),
            "zone": self.tr("Time zone"),
            "merchant_name": self.tr("Merchant's name in the window"),
            "default_merchant": self.tr("Seller login where a file names none"),
        }
        for name, caption in captions.items():
            self._captions[name].set_text(caption)
            self._controls[name].setAccessibleName(caption)
        self._limit.setText(self.tr("At most ten columns, as in the bank's cabinet"))
        self._close.setText(self.tr("Close"))
