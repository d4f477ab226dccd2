"""«Поддержка»: what became of a customer's payment, what to say about it, and a letter to the bank's support. It works on the
saved registry alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.domain.columns import MONEY_COLUMNS, ColumnKey
from desktop.models.domain.orders import Order
from desktop.models.tables.found import FoundRows
from desktop.models.tables.orders import OrdersModel
from desktop.services.found_payments import MOST, Known, paid_later, search
from desktop.services.ports import Letter, OrderQueries
from desktop.services.refusals import Refusals
from desktop.services.settings import Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import formatting, theme
from desktop.views.curtain import Curtain, Veil
from desktop.views.dialogs.frame import Region, interface_language
from desktop.views.icons import Icon
from desktop.views.pages.registry_columns import PERSONAL, build_columns
from desktop.views.pages.registry_table import RegistryTable
from desktop.views.pages.support_answer import SupportAnswer
from desktop.views.pages.support_letter import WIDTH, SupportLetter, mail_address
from desktop.views.pages.support_question import SupportQuestion
from desktop.views.pages.support_words import BANK_SUPPORT, BankLetter
from desktop.views.presenter import present
from desktop.views.widgets import Button, EmptyState, Hairline, Label, Toast

if TYPE_CHECKING:
    from desktop.services.audit import Audit
    from desktop.services.changes_hub import Changes, ChangesHub
    from desktop.services.lookup import Lookup
    from desktop.services.mailing import Mailing
    from desktop.views.widgets.menu import Menu

COLUMNS = (
    ColumnKey.ORDER_NUMBER,
    ColumnKey.AMOUNT,
    ColumnKey.REGISTERED_AT,
    ColumnKey.MASKED_PAN,
    ColumnKey.DESCRIPTION,
    ColumnKey.STATUS,
)
BESIDE, PANEL_BESIDE = 1240, 860
"""Below the first width the letter stands under the answer, below the second the panel stands above it."""
MOST_ROWS, LOW_ROWS, LOW = 6, 3, 700
"""In a page lower than this the answer and its acts need the room of some rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportParts:
    """`lookup` leads from a kiosk's ticket to its order; `mailing` sends the letter where a server is set."""

    queries: OrderQueries
    refusals: Refusals
    settings: Settings
    tasks: TaskRunner
    hub: ChangesHub
    lookup: Lookup
    mailing: Mailing
    audit: Audit
    curtain: Curtain


class SupportPage(QWidget):
    """Signals: `kiosk_asked` · `status_changed` (text for the left of the status line)."""

    kiosk_asked = Signal()
    status_changed = Signal(str)

    def __init__(self, parts: SupportParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("support")
        self._parts = parts
        self._known: Known | None = None
        self._order: Order | None = None
        self._has_server = False
        self._asked = 0
        self._found_rows = 1
        self._build()
        self._connect()
        self.retranslate()
        parts.curtain.join(self)
        self._look_for_server()

    # --- building

    def _build(self) -> None:
        self.title, self._hint = Label(role="title"), Label(tone="text2")
        self.kiosk = Button(icon=Icon.MONITOR_SMARTPHONE)
        self.kiosk.setObjectName("support.kiosk")
        self.question = SupportQuestion()
        self.model = OrdersModel(self._parts.tasks, parent=self)
        self.table = RegistryTable(self.model, self._parts.tasks)
        self.table.setObjectName("support.table")
        self.table.frozen.setObjectName("support.frozen")
        self.table.set_look(theme.lengths()["row"], theme.lengths()["masthead"] - 8, one_line=False)
        self.answer = SupportAnswer(self._parts.refusals, self._parts.settings)
        self.letter = SupportLetter(self._parts.settings)
        self._veil = Veil(self.letter)
        self.empty = EmptyState()
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 16, 0)
        bar.setSpacing(16)
        for part in (self.title, self._hint):
            bar.addWidget(part)
        bar.addStretch(1)
        bar.addWidget(self.kiosk)
        self._toolbar, self._toolbar_line = QWidget(), Hairline()
        self._toolbar.setFixedHeight(theme.lengths()["toolbar"])
        self._toolbar.setLayout(bar)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(0)
        self._letter_line = Hairline(vertical=True)
        self._lower.addWidget(self.answer, 1)
        self._lower.addWidget(self._letter_line)
        self._lower.addWidget(self.letter)
        for part in (self.answer, self.letter):
            part.setMinimumHeight(1)  # else the height that their words would need in the narrowest column
        found = Region(paper=True)
        self._found = QVBoxLayout(found)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(0)
        self._found.addWidget(self.table)
        self._found.addWidget(Hairline())
        self._found.addLayout(self._lower, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self.empty)
        self._right.addWidget(found)
        inside = Region()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._panel_line = Hairline(vertical=True)
        self._body.addWidget(self.question)
        self._body.addWidget(self._panel_line)
        self._body.addWidget(self._right, 1)
        self.scroll = QScrollArea()
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._toolbar_line)
        column.addWidget(self.scroll, 1)

    def _connect(self) -> None:
        self.kiosk.clicked.connect(self.kiosk_asked)
        self.question.asked.connect(self.ask)
        self.model.shown.connect(self._on_rows)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.horizontalScrollBar().rangeChanged.connect(self._fit_table)
        self.table.opened.connect(lambda _row: self.open_details())
        self.answer.details_asked.connect(self.open_details)
        self.answer.print_asked.connect(self._on_print)
        self.answer.copied.connect(lambda _text: self._toast(self.tr("Copied")))
        self.letter.copy_asked.connect(self._on_copy_letter)
        self.letter.send_asked.connect(self._on_send)
        self._parts.hub.changed.connect(self._on_changes)

    # --- asking

    def ask(self, known: Known) -> None:
        """Finds what the caller knows; the newest question wins."""
        self._known = known
        self._asked += 1
        parts, zone = self._parts, self._parts.settings.zone

        def find() -> list[Order]:
            ticketed = parts.lookup.order_of(known.number) if known.number else None
            return parts.queries.by_ids([ticketed]) if ticketed is not None else search(parts.queries, known, zone)

        self.question.show_error("")
        parts.tasks.start(find, on_done=partial(self._on_found, self._asked), on_error=self._on_failed, owner=self)

    def _on_found(self, asked: int, orders: list[Order]) -> None:
        if asked != self._asked:
            return
        count = formatting.count(len(orders))
        words = self.tr("Found: {count} or more") if len(orders) >= MOST else self.tr("Found: {count}")
        self.question.show_found(words.format(count=count))
        self._order = None
        if not orders:
            self._tell_empty()
            self._right.setCurrentIndex(0)
            return
        self._found_rows = len(orders)
        self.model.show(FoundRows(tuple(orders)))
        self._right.setCurrentIndex(1)

    def _on_failed(self, error: Exception) -> None:
        self.question.show_error(present(error).field_text)

    def _fit_table(self) -> None:
        """As high as its rows, and the bar below them where it scrolls sideways."""
        px, scrolls = theme.lengths(), self.table.horizontalScrollBar().maximum() > 0
        rows = min(self._found_rows, LOW_ROWS if self.height() < LOW else MOST_ROWS)
        height = self.table.header.height() + px["row"] * rows + 2 + (px["scrollbar"] if scrolls else 0)
        self.table.setFixedHeight(height)

    def _on_rows(self) -> None:
        if self.model.rowCount():
            self._fit_table()
            self.scroll.ensureWidgetVisible(self.table, 0, self.table.height() + WIDTH // 2)
            self.table.go_to_row(0)
            order = self.model.order_at(0)
            if order is not None:
                self._show(order)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        order = self.model.order_at(current.row()) if current.isValid() else None
        if order is not None:
            self._show(order)

    def _show(self, order: Order) -> None:
        if self._order is order:
            return
        self._order = order
        self.answer.show_order(order)
        self.letter.show_order(order, has_server=self._has_server)
        self._parts.tasks.start(
            lambda: paid_later(self._parts.queries, order), on_done=partial(self._on_later, order), owner=self
        )

    def _on_later(self, order: Order, later: Order | None) -> None:
        if order is self._order and later is not None:
            self.answer.show_order(order, later)

    def _on_changes(self, changes: Changes) -> None:
        if changes.orders and self._known is not None:
            self.ask(self._known)

    # --- acts

    def open_details(self) -> None:
        """The whole card of the order; looking at it is written down."""
        from desktop.views.dialogs.details import DetailsDialog  # with the first one

        if self._order is None:
            return
        dialog = DetailsDialog(
            self._order,
            queries=self._parts.queries,
            tasks=self._parts.tasks,
            refusals=self._parts.refusals,
            settings=self._parts.settings,
            hub=self._parts.hub,
            curtain=self._parts.curtain.is_drawn,
            audit=self._parts.audit,
            parent=self.window(),
        )
        dialog.seen.connect(self._note_seen)
        dialog.show()
        if not self._parts.curtain.is_drawn:
            self._note_seen(self._order)  # at most once is written, whoever else tells

    def _note_seen(self, order: Order) -> None:
        self._parts.tasks.start(partial(self._parts.audit.viewed, order.order_number))

    def _on_print(self) -> None:
        from desktop.views.dialogs.details_print import start_printing, summary

        parts, order = self._parts, self._order
        if order is not None:
            html = summary(order, parts.settings.zone, parts.refusals, parts.curtain.is_drawn)
            start_printing(html, parts.tasks, self, partial(parts.audit.printed, order.order_number), self._on_failed)

    def _on_copy_letter(self, letter: BankLetter | None) -> None:
        if letter is not None:
            QGuiApplication.clipboard().setText(f"{letter.subject}\n\n{letter.text}")
            self._toast(self.tr("Copied"))

    def _on_send(self, letter: BankLetter | None) -> None:
        if letter is None:
            return
        if not self._has_server:
            QDesktopServices.openUrl(mail_address(letter))
            return
        self.letter.set_busy(True)
        self._parts.tasks.start(
            lambda: self._parts.mailing.send(Letter(letter.to, letter.subject, letter.text)),
            on_done=lambda _id: self._on_sent(),
            on_error=self._on_not_sent,
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_sent(self) -> None:
        self.letter.set_busy(False)
        self._toast(self.tr("The letter is sent"))

    def _on_not_sent(self, error: Exception) -> None:
        told = present(error)
        self.letter.show_error(told.title, told.body)

    def _look_for_server(self) -> None:
        self._parts.tasks.start(self._parts.mailing.server, on_done=self._on_server, on_error=lambda _error: None, owner=self)

    def _on_server(self, server: object) -> None:
        self._has_server = server is not None
        if self._order is not None:
            self.letter.show_order(self._order, has_server=self._has_server)

    def _toast(self, text: str) -> None:
        Toast.show_in(self, text)

    # --- curtain, size, words

    @property
    def _covered(self) -> frozenset[ColumnKey]:
        return PERSONAL | MONEY_COLUMNS if self._parts.curtain.is_drawn else frozenset()

    def set_curtain(self, covered: bool) -> None:
        self._dress()
        self.answer.set_covered(covered)
        self._veil.set_drawn(covered)

    def set_mode(self, mode: str) -> None:
        """The shell's; a tight one has the title and the act of this bar in its own. The rest goes by the page's width."""
        for part in (self._toolbar, self._toolbar_line):
            part.setVisible(mode != "tight")
        self._arrange(self.width())

    def show_fresh(self) -> None:
        """Comes to the front: a mail server may have been set meanwhile."""
        self._look_for_server()
        self.question.last4.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_status(self) -> None:
        self.status_changed.emit(self.tr("The bank's support, round the clock: {address}").format(address=BANK_SUPPORT))

    def fill_menu(self, menu: Menu) -> None:
        """Of a tight window."""
        kiosk = menu.add(self.tr("Open the kiosk"), Icon.MONITOR_SMARTPHONE)
        kiosk.triggered.connect(lambda _on=False: self.kiosk_asked.emit())

    def _dress(self) -> None:
        self.table.cover(self._covered)
        self.model.set_columns(build_columns(COLUMNS, self._parts.settings.zone, interface_language(), self._covered))
        self.table.fit()

    def _arrange(self, width: int) -> None:
        beside, with_panel = width >= BESIDE, width >= PANEL_BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lower.setDirection(across if beside else down)
        self._letter_line.setVisible(beside)
        if beside:
            self.letter.setFixedWidth(WIDTH)
        else:
            self.letter.setMinimumWidth(0)
            self.letter.setMaximumWidth(16_777_215)
        self._body.setDirection(across if with_panel else down)
        self._panel_line.setVisible(with_panel)
        self.question.set_narrow(not with_panel)
        self._hint.setVisible(with_panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())
        self._fit_table()

    def _tell_empty(self) -> None:
        if self._known is None:
            title = self.tr("Ask the caller for what the payment is known by")
            text = self.tr("Four digits of the card, the amount and the date, or any number of the payment.")
        else:
            title = self.tr("No such payment was found")
            text = self.tr("Check the details with the caller, or import a fresh export.")
        self.empty.set_words(title, text)

    def retranslate(self) -> None:
        self.title.set_text(self.tr("Support"))
        self._hint.set_text(self.tr("What became of a payment, and what to say to the customer"))
        self.kiosk.setText(self.tr("Open the kiosk"))
        self.kiosk.setAccessibleName(self.tr("Open the kiosk"))
        self.table.setAccessibleName(self.tr("Found payments"))
        self._tell_empty()
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
