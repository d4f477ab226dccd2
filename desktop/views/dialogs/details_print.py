"""One page about one order for paper or PDF: plain, dark on white, the card masked."""

from datetime import tzinfo
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.models.domain.errors import FileError
from desktop.models.domain.orders import Order
from desktop.services.refusals import Refusals
from desktop.views import fonts, formatting
from desktop.views.dialogs import details_facts as facts
from desktop.views.dialogs.frame import interface_language

_POINTS = 10


def summary(order: Order, zone: tzinfo, refusals: Refusals, covered: bool = False) -> QTextDocument:
    """What the window shows about the order. With `covered` the payer's data stay out of it, as behind the curtain."""
    document = QTextDocument()
    font = fonts.font()
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    rows = [(fact.caption, _with_note(fact)) for fact in facts.operation_facts(order, zone, refusals, interface_language())]
    amounts = [(caption, formatting.money(amount)) for caption, amount in facts.sums(order)]
    payer = [(fact.caption, fact.value) for fact in facts.payer_facts(order) if not (covered and fact.is_personal)]
    title = QCoreApplication.translate("Details", "Transaction details")
    document.setHtml(
        f"<p>{escape(title)}</p><h2>{escape(facts.header(order, zone))}</h2>"
        f"<h2>{escape(formatting.money(order.amount))} · {escape(formatting.status_text(order))}</h2>"
        + "".join(_table(part) for part in (rows, amounts, payer, list(order.params.items())) if part)
    )
    return document


def _with_note(fact: facts.Fact) -> str:
    return f"{fact.value} {fact.note}".strip()


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(f'<tr><td width="45%">{escape(caption)}</td><td>{escape(value)}</td></tr>' for caption, value in rows)
    return f'<table width="100%" cellpadding="3">{cells}</table><hr>'


def write_pdf(document: QTextDocument, path: Path) -> None:
    """A4 with margins of 20 mm; FileError("write") when the file cannot be written."""
    try:
        # The writer itself fails without a word.
        path.open("ab").close()
    except OSError as error:
        raise FileError("write", path.name) from error
    writer = QPdfWriter(str(path))
    writer.setResolution(96)
    _set_page(writer)
    document.print_(writer)


def _set_page(device: QPagedPaintDevice) -> None:
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 20, 20, 20),
            QPageLayout.Unit.Millimeter,
        )
    )


def ask_printer(document: QTextDocument, parent: QWidget) -> QPrintDialog:
    """The system's print dialog over the window; prints when it is accepted."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_page(printer)
    dialog = QPrintDialog(printer, parent)
    document.setParent(dialog)
    dialog.accepted.connect(lambda: document.print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog
