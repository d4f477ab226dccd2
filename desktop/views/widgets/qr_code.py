"""A QR code: dark on light in both themes, whole pixels a module, quiet around. Nothing stands in it but the given text."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.widgets.paint import box

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""


Modules = tuple[tuple[bool, ...], ...]


def matrix(text: str) -> Modules:
    """The modules of the code, without the quiet zone."""
    from qrcode.constants import ERROR_CORRECT_M  # the library is needed with the first code only
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())


def paint_code(painter: QPainter, spot: QRect, modules: Modules) -> None:
    """In the middle of the spot."""
    light = theme.theme("light")
    painter.fillRect(spot, light.color("on_accent"))
    step = min(spot.width(), spot.height()) // (len(modules) + 2 * QUIET)
    left = spot.left() + (spot.width() - step * len(modules)) // 2
    top = spot.top() + (spot.height() - step * len(modules)) // 2
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                painter.fillRect(left + column * step, top + row * step, step, step, light.color("text"))


class QrCode(QWidget):
    """The code in a light square of a fixed size."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._text = ""
        self._modules: Modules = ()  # kept here and nowhere else: some codes hold a secret
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Empty = no code."""
        self._text, self._modules = text, matrix(text) if text else ()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter, now = QPainter(self), theme.current()
        paint_code(painter, self.rect(), self._modules)
        box(painter, self.rect(), None, now.color("hairline"), now.px("radius_touch"))
