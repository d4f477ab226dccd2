"""One page about one order for paper or PDF: plain, dark on white, the card masked. It is laid out, written and printed in a
worker: a page takes longer than the interface may stand still."""

from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from html import escape
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.models.domain.errors import FileError
from desktop.models.domain.orders import Order
from desktop.services.refusals import Refusals
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import fonts, formatting
from desktop.views.dialogs import details_facts as facts
from desktop.views.dialogs.frame import interface_language

_POINTS = 10
_END = b"%%EOF"
_DOTS = 96
"""Per inch: the layout is in the pixels of a screen."""


def summary(order: Order, zone: tzinfo, refusals: Refusals, covered: bool = False) -> str:
    """What the window shows about the order, as HTML. With `covered` the payer's data stay out of it, as behind the curtain."""
    rows = [(fact.caption, _with_note(fact)) for fact in facts.operation_facts(order, zone, refusals, interface_language())]
    amounts = [(caption, formatting.money(amount)) for caption, amount in facts.sums(order)]
    payer = [(fact.caption, fact.value) for fact in facts.payer_facts(order) if not (covered and fact.is_personal)]
    title = QCoreApplication.translate("Details", "Transaction details")
    return (
        f"<p>{escape(title)}</p><h2>{escape(facts.header(order, zone))}</h2>"
        f"<h2>{escape(formatting.money(order.amount))} · {escape(formatting.status_text(order))}</h2>"
        + "".join(_table(part) for part in (rows, amounts, payer, list(order.params.items())) if part)
    )


def page_of(html: str) -> QTextDocument:
    """The page; lives in the thread that makes it."""
    document = QTextDocument()
    font = fonts.font()
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(html)
    return document


def _with_note(fact: facts.Fact) -> str:
    return f"{fact.value} {fact.note}".strip()


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(f'<tr><td width="45%">{escape(caption)}</td><td>{escape(value)}</td></tr>' for caption, value in rows)
    return f'<table width="100%" cellpadding="3">{cells}</table><hr>'


def write_pdf(html: str, path: Path, note: Callable[[], None] | None = None) -> None:
    """A4 with margins of 20 mm; appears whole or not at all, and only once `note` has written it down. FileError("write") when
    it cannot be written. Runs in a worker."""
    target = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        target.touch()
        _write(html, target)
        if _END not in target.read_bytes()[-16:]:  # a full disk: the writer itself fails without a word
            raise FileError("write", path.name)
        if note is not None:
            note()
        target.replace(path)
    except OSError as error:
        raise FileError("write", path.name) from error
    finally:
        target.unlink(missing_ok=True)


def _write(html: str, path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS)
    _set_page(writer)
    page_of(html).print_(writer)


def make_printer() -> QPrinter:
    """Set for our page. The system looks for its printers meanwhile: in a worker."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_page(printer)
    return printer


def print_page(html: str, printer: QPrinter, note: Callable[[], None] | None = None) -> None:
    """Runs in a worker. `note` writes down that it was printed; where it cannot, nothing is printed."""
    if note is not None:
        note()
    page_of(html).print_(printer)


def start_printing(
    html: str, tasks: TaskRunner, parent: QWidget, note: Callable[[], None] | None, on_error: Callable[[Exception], None]
) -> None:
    """Looks for printers, asks for one in the system's dialog over `parent`, and prints."""

    def ask(printer: QPrinter) -> None:
        work = partial(print_page, html, printer, note)
        dialog = ask_printer(printer, parent)
        dialog.accepted.connect(lambda: tasks.start(work, on_error=on_error, owner=parent, lane=Lane.WRITE))

    tasks.start(make_printer, on_done=ask, on_error=on_error, owner=parent)


def _set_page(device: QPagedPaintDevice) -> None:
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 20, 20, 20),
            QPageLayout.Unit.Millimeter,
        )
    )


def ask_printer(printer: QPrinter, parent: QWidget) -> QPrintDialog:
    """The system's print dialog over the window; `accepted` tells when to print."""
    dialog = QPrintDialog(printer, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog
