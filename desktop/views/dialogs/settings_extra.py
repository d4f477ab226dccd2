"""«Дополнительные параметры»: the merchant's parameters as names and values, each with its meaning. They are ours, not the
bank's: what stands behind the bank's tab of this name is not published."""

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import CabinetError
from desktop.services import settings as keys
from desktop.services.access import Access
from desktop.services.settings import Setting, Settings
from desktop.views import formatting
from desktop.views.parameter_words import PARAMETERS, Parameter, said
from desktop.views.rights import bar
from desktop.views.widgets import CheckBox, ComboBox, FieldError, Hairline, Label, LineEdit

VALUE_WIDTH = 264
NARROW = 840
"""Narrower, pixels, and the meaning of a parameter stands under its name."""
LINES = 3
"""Lines of the grid that a parameter takes: a hairline, itself, its meaning in a narrow window."""


_NUMBERS = (keys.IDLE_MINUTES, keys.STALE_HOURS, keys.JOURNAL_MONTHS, keys.PAYER_MONTHS)


class ExtraPage(QWidget):
    """Signal: `edited` whenever something was typed or chosen. `save` keeps what was typed."""

    edited = Signal()

    def __init__(self, settings: Settings, access: Access, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._controls: dict[str, QWidget] = {}
        self._words: dict[str, tuple[Label, Label, FieldError]] = {}
        self._narrow = False
        self._build(access)
        self._load()
        self.retranslate()

    def _build(self, access: Access) -> None:
        self._heads = [Label(role="small", weight=500, tone="text2") for _ in range(3)]
        self._note = Label(role="small", tone="text2", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(1, VALUE_WIDTH)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(2, 3)
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
        for at, parameter in enumerate(PARAMETERS):
            self._add(LINES * at + 1, parameter, access)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 24)
        whole.setSpacing(16)
        whole.addLayout(self._grid)
        whole.addWidget(self._note)

    def _add(self, line: int, parameter: Parameter, access: Access) -> None:
        key = parameter.setting.key
        control = self._control(parameter.setting)
        control.setObjectName(f"settings.extra.{key}")
        control.setEnabled(not self._settings.is_fixed(parameter.setting))
        bar(control, Right.SETTINGS, access)
        caption, meaning, error = Label(wrap=True), Label(role="small", tone="text2", wrap=True), FieldError()
        error.setObjectName(f"settings.extra.{key}.error")
        box = QVBoxLayout()
        box.setSpacing(0)
        box.addWidget(control)
        box.addWidget(error)
        self._grid.addWidget(Hairline(), line, 0, 1, 3)
        self._grid.addWidget(caption, line + 1, 0)
        self._grid.addLayout(box, line + 1, 1)
        self._grid.addWidget(meaning, line + 1, 2)
        self._controls[key] = control
        self._words[key] = (caption, meaning, error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_meanings()

    def _place_meanings(self) -> None:
        self._heads[2].setVisible(not self._narrow)
        self._grid.setColumnStretch(2, 0 if self._narrow else 3)
        for at, (_, meaning, _) in enumerate(self._words.values()):
            self._grid.removeWidget(meaning)
            line = LINES * at + 2
            if self._narrow:
                self._grid.addWidget(meaning, line + 1, 0, 1, 2)
            else:
                self._grid.addWidget(meaning, line, 2)

    def _control(self, setting: Setting[Any]) -> QWidget:
        if setting is keys.ZONE:
            combo = ComboBox()
            combo.chosen.connect(lambda _value: self.edited.emit())
            return combo
        if setting is keys.LIMIT_COLUMNS:
            check = CheckBox()
            check.clicked.connect(lambda _on: self.edited.emit())
            return check
        field = LineEdit(ids=setting in _NUMBERS)
        field.textEdited.connect(lambda _text: self._on_edited(setting))
        field.editingFinished.connect(lambda: self._on_left(setting))
        return field

    def _load(self) -> None:
        for parameter in PARAMETERS:
            control, value = self._controls[parameter.setting.key], self._settings.get(parameter.setting)
            if isinstance(control, ComboBox):
                self._fill_zones(control)
                control.set_value(value)
            elif isinstance(control, CheckBox):
                control.setChecked(bool(value))
            elif isinstance(control, LineEdit):
                control.setText(str(value))

    def _fill_zones(self, combo: ComboBox) -> None:
        kept = self._settings.get(keys.ZONE)
        names = (*formatting.ZONES, *(() if kept in formatting.ZONES else (kept,)))
        combo.set_choices([(name, f"{formatting.place(name)} ({name})") for name in names])

    def _typed(self, setting: Setting[Any]) -> Any:
        control = self._controls[setting.key]
        if isinstance(control, ComboBox):
            return control.value()
        if isinstance(control, CheckBox):
            return control.isChecked()
        assert isinstance(control, LineEdit)
        return control.text().strip()

    def _check(self, setting: Setting[Any]) -> None:
        """Says what is wrong with what stands there, or that nothing is."""
        wrong = not _is_value(setting, self._typed(setting))
        parameter = next(each for each in PARAMETERS if each.setting is setting)
        self._words[setting.key][2].set_text(said(parameter.wrong) if wrong else "")
        control = self._controls[setting.key]
        if isinstance(control, LineEdit):
            control.set_error(wrong)

    def _on_edited(self, setting: Setting[Any]) -> None:
        """An error goes while it is typed right; a new one waits until the field is left."""
        if self._words[setting.key][2].text():
            self._check(setting)
        self.edited.emit()

    def _on_left(self, setting: Setting[Any]) -> None:
        self._check(setting)
        self.edited.emit()

    def check(self) -> None:
        for parameter in PARAMETERS:
            self._check(parameter.setting)

    @property
    def is_changed(self) -> bool:
        return any(str(self._typed(p.setting)) != str(self._settings.get(p.setting)) for p in PARAMETERS)

    @property
    def wrong(self) -> list[QWidget]:
        """The controls under which an error stands, from above."""
        return [self._controls[key] for key, (_, _, error) in self._words.items() if error.text()]

    def save(self) -> None:
        """Only after `check` found nothing wrong. NotAllowed when the right was taken away meanwhile."""
        for parameter in PARAMETERS:
            setting = parameter.setting
            if self._controls[setting.key].isEnabled():
                self._settings.set(setting, setting.parse(self._typed(setting)))
        self._load()

    def retranslate(self) -> None:
        for head, words in zip(self._heads, (self.tr("Parameter"), self.tr("Value"), self.tr("What it means")), strict=True):
            head.set_text(words)
        self._note.set_text(self.tr("These parameters belong to this program; the bank does not know them."))
        fixed = self.tr("Set for all stations by the administrator's file.")
        for parameter in PARAMETERS:
            control, (caption, meaning, error) = self._controls[parameter.setting.key], self._words[parameter.setting.key]
            told = fixed if self._settings.is_fixed(parameter.setting) else said(parameter.meaning)
            caption.set_text(said(parameter.caption))
            meaning.set_text(told)
            error.set_text(said(parameter.wrong) if error.text() else "")
            control.setAccessibleName(said(parameter.caption))
            control.setAccessibleDescription(told)
        zone = self._controls[keys.ZONE.key]
        assert isinstance(zone, ComboBox)
        self._fill_zones(zone)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _is_value(setting: Setting[Any], typed: Any) -> bool:
    try:
        setting.parse(typed)
    except (ValueError, TypeError, CabinetError):
        return False
    return True
