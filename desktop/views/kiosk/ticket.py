"""The ticket for an employee on paper: its number, and the same number as a QR code."""

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from desktop.views import fonts
from desktop.views.widgets.qr_code import matrix, paint_code

_PAPER = QSizeF(80, 80)
"""A roll of 80 mm, as most ticket printers hold."""


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
    paint_code(painter, QRect(0, line * 3 // 2, page.width(), line * 5), matrix(number))
    font = fonts.font("base")
    font.setPixelSize(line // 3)
    painter.setFont(font)
    painter.drawText(QRectF(0, line * 13 // 2, page.width(), line), centre | Qt.TextFlag.TextWordWrap, words)
    painter.end()
