"""The ticket for an employee: its number, and the same number as a QR code. Nothing else stands in the code."""

from functools import lru_cache

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import fonts, theme
from desktop.views.widgets.paint import box

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""
_PAPER = QSizeF(80, 80)
"""A roll of 80 mm, as most ticket printers hold."""


@lru_cache(maxsize=8)
def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of the code, without the quiet zone."""
    from qrcode.constants import ERROR_CORRECT_M  # the library is needed with the first ticket only
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())


def paint_code(painter: QPainter, spot: QRect, text: str) -> None:
    """Dark on light in both themes, whole pixels a module."""
    modules, light = matrix(text), theme.theme("light")
    painter.fillRect(spot, light.color("on_accent"))
    step = min(spot.width(), spot.height()) // (len(modules) + 2 * QUIET)
    left = spot.left() + (spot.width() - step * len(modules)) // 2
    top = spot.top() + (spot.height() - step * len(modules)) // 2
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                painter.fillRect(left + column * step, top + row * step, step, step, light.color("text"))


class TicketCode(QWidget):
    """The code in a light square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.code")
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._text = text
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._text:
            return
        painter, now = QPainter(self), theme.current()
        paint_code(painter, self.rect(), self._text)
        box(painter, self.rect(), None, now.color("hairline"), now.px("radius_touch"))


def has_printer() -> bool:
    """Asks the system, which may take its time: a worker's work."""
    from PySide6.QtPrintSupport import QPrinterInfo  # most kiosks have none

    return not QPrinterInfo.defaultPrinter().isNull()


def print_ticket(number: str, words: str) -> None:
    """Onto the default printer without a dialog; a worker's work. `words` stand under the number."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper = QPageSize(_PAPER, QPageSize.Unit.Millimeter)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(4, 4, 4, 4)))
    painter = QPainter(printer)
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    line = page.height() // 8
    centre = Qt.AlignmentFlag.AlignHCenter
    font = fonts.font("hero")
    font.setPixelSize(line)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, page.width(), line * 3 // 2), centre, number)
    paint_code(painter, QRect(0, line * 3 // 2, page.width(), line * 5), number)
    font = fonts.font("base")
    font.setPixelSize(line // 3)
    painter.setFont(font)
    painter.drawText(QRectF(0, line * 13 // 2, page.width(), line), centre | Qt.TextFlag.TextWordWrap, words)
    painter.end()
