"""The keys under the finger: three by four on a tall screen, four by three on a short one."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views.icons import Icon
from desktop.views.kiosk.controls import KioskButton
from desktop.views.kiosk.entries import DELETE
from desktop.views.kiosk.metrics import Metrics

_TALL = ("123", "456", "789", ".0\b")
_FLAT = ("123\b", "4560", "789.")


class Keypad(QWidget):
    """Signal: `pressed` (a digit, the sign of the extra key, or DELETE)."""

    pressed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._extra = "."
        self._keys: dict[str, KioskButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for sign in "0123456789.\b":
            word = {".": "extra", DELETE: "delete"}.get(sign, sign)
            key = KioskButton(f"{name}_{word}", "key", Icon.DELETE if sign == DELETE else None)
            key.clicked.connect(lambda _on=False, sign=sign: self._on_key(sign))
            key.setAutoRepeat(sign == DELETE)
            self._keys[sign] = key
        self.retranslate()

    def set_extra(self, sign: str) -> None:
        """What the twelfth key writes: a dot in sums, an underscore in numbers; empty = it rests."""
        self._extra = sign
        self._keys["."].set_words(sign)
        self._keys["."].setEnabled(bool(sign))

    def _on_key(self, sign: str) -> None:
        self.pressed.emit(self._extra if sign == "." else sign)

    def fit(self, metrics: Metrics) -> None:
        self._grid.setSpacing(metrics.gap)
        for key in self._keys.values():
            self._grid.removeWidget(key)
            key.fit(metrics.figure, metrics.key)
        for row, signs in enumerate(_FLAT if metrics.is_short else _TALL):
            for column, sign in enumerate(signs):
                self._grid.addWidget(self._keys[sign], row, column)

    def retranslate(self) -> None:
        for sign, key in self._keys.items():
            if sign == DELETE:
                key.setAccessibleName(self.tr("Delete the last digit"))
            else:
                key.set_words(self._extra if sign == "." else sign)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
