"""«Информация о транзакции»: everything that is known of one order; the next one is a key away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.money_operations import MoneyOperation
from desktop.models.domain.orders import Order, Sighting
from desktop.services.audit import Audit
from desktop.services.changes_hub import Changes, ChangesHub
from desktop.services.ports import OrderQueries
from desktop.services.refusals import Refusals
from desktop.services.settings import PORTAL, Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import formatting
from desktop.views.dialogs import details_facts as facts
from desktop.views.dialogs import timeline
from desktop.views.dialogs.copy_value import CopyValue
from desktop.views.dialogs.details_acts import DetailsActs
from desktop.views.dialogs.details_history import HistoryPage
from desktop.views.dialogs.details_operation import OperationPage
from desktop.views.dialogs.details_print import start_printing, summary, write_pdf
from desktop.views.dialogs.frame import PADDING, DialogFrame, discard
from desktop.views.icons import Icon
from desktop.views.operation_desk import OperationDesk
from desktop.views.presenter import present
from desktop.views.widgets import Button, Chip, Label, Strip, Tabs, Toast, ToggleButton
from desktop.views.widgets.amount import AmountLabel
from desktop.views.widgets.menu import Menu

NARROW = 880
"""Below this the buttons of the head do without their words."""
Navigator = Callable[[int], Order | None]
"""Asked with -1 or 1; the neighbour in the page's list becomes current there and is returned, None at an end."""
Position = Callable[[], tuple[int, int] | None]
"""(place from 1, count) of the order on screen in the page's list, None when it is not in it."""


class DetailsDialog(DialogFrame):
    """Signals: `order_changed(Order)` – another order is on screen · `seen(Order)` – its payer's data are, uncovered. `hub`
    keeps the order up to date; `audit` is told what of it is printed or copied."""

    order_changed = Signal(object)
    seen = Signal(object)

    def __init__(
        self,
        order: Order,
        *,
        queries: OrderQueries,
        tasks: TaskRunner,
        refusals: Refusals,
        settings: Settings,
        hub: ChangesHub | None = None,
        navigator: Navigator | None = None,
        position: Position | None = None,
        audit: Audit | None = None,
        money: OperationDesk | None = None,
        curtain: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("details", QSize(968, 616), settings, paper=True, parent=parent)
        self._order = order
        self._queries, self._tasks, self._refusals = queries, tasks, refusals
        self._navigator, self._position, self._audit, self._money = navigator, position, audit, money
        self._sightings: list[Sighting] = []
        self._own: list[MoneyOperation] = []
        self._covered = curtain
        self._build()
        self._connect(hub)
        self.finish()
        self._load_history()

    @property
    def order(self) -> Order:
        return self._order

    def show_order(self, order: Order) -> None:
        """Puts another order, or a newer state of the same one, on screen."""
        changed = order.id != self._order.id
        self._order = order
        if changed:
            self._sightings, self._own = [], []
            self.scroll.verticalScrollBar().setValue(0)
            self.order_changed.emit(order)
            if not self._covered:
                self.seen.emit(order)
        self.retranslate()
        self._load_history()

    def set_curtain(self, covered: bool) -> None:
        """Covers what is personal, and the sums."""
        self._covered = covered
        self._sum.set_covered(covered)
        self._operation.set_curtain(covered)
        self._history.set_curtain(covered)
        if self._raw_button.isChecked():
            self._fill_raw()
        if not covered:
            self.seen.emit(self._order)

    def _build(self) -> None:
        self._build_head()
        self._operation = OperationPage(self._refusals)
        self._history = HistoryPage(self._refusals)
        self._raw = QWidget()
        self._raw.setObjectName("details.raw")
        self._raw_lines = QVBoxLayout(self._raw)
        self._raw_lines.setContentsMargins(0, 0, 0, 0)
        self._error = Strip("bad")
        self._error.hide()
        self.body.setContentsMargins(PADDING, 16, PADDING, 16)
        for page in (self._error, self._operation, self._history, self._raw):
            self.body.addWidget(page)
        self.body.addStretch(0)
        self._build_footer()

    def _build_head(self) -> None:
        self.head.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.setContentsMargins(PADDING, 16, PADDING, 8)
        top.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._header = Label(role="figure", tnum=True, zero=True)
        self._header.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self._header)
        line = QHBoxLayout()
        line.setSpacing(12)
        self._sum = AmountLabel(role="kpi", copies=True)
        self._chip = Chip()
        self._brand = Label(role="small", tone="text3")
        for part in (self._sum, self._chip, self._brand):
            line.addWidget(part)
        line.addStretch(1)
        words.addLayout(line)
        self._print = Button(icon=Icon.PRINTER)
        self._print.setObjectName("details.print")
        menu = Menu(self._print)
        self._print_action = menu.add("", Icon.PRINTER, "Ctrl+P")
        self._pdf_action = menu.add("", Icon.FILE_TEXT)
        self._print.setMenu(menu)
        self._acts = DetailsActs(self._money)
        top.addLayout(words, 1)
        top.addWidget(self._acts, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._print, 0, Qt.AlignmentFlag.AlignTop)
        self._tabs = Tabs(inset=PADDING)
        self._tabs.setObjectName("details.tabs")
        self._tabs.add("")
        self._tabs.add("")
        self.head.addLayout(top)
        self.head.addWidget(self._tabs)

    def _build_footer(self) -> None:
        self._back = Button(icon=Icon.CHEVRON_LEFT, kind="icon")
        self._forward = Button(icon=Icon.CHEVRON_RIGHT, kind="icon")
        self._place = Label(tone="text3", tnum=True)
        self._raw_button = ToggleButton(icon=Icon.FILE_TEXT, kind="flat")
        self._bank = Button(icon=Icon.EXTERNAL_LINK, kind="icon")
        self._close = Button()
        for name, button in (
            ("open_bank", self._bank),
            ("previous", self._back),
            ("next", self._forward),
            ("as_in_file", self._raw_button),
            ("close", self._close),
        ):
            button.setObjectName(f"details.{name}")
        self._place.setObjectName("details.position")
        for part in (self._back, self._forward):
            self.foot.addWidget(part)
        self.foot.addSpacing(4)
        self.foot.addWidget(self._place)
        self.foot.addStretch(1)
        self.foot.addWidget(self._bank)
        self.foot.addWidget(self._raw_button)
        self.foot.addWidget(self._close)

    def _connect(self, hub: ChangesHub | None) -> None:
        self._tabs.currentChanged.connect(self._on_tab)
        self._raw_button.toggled.connect(self._show_page)
        self._back.clicked.connect(partial(self._step, -1))
        self._forward.clicked.connect(partial(self._step, 1))
        self._bank.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._settings.get(PORTAL))))
        self._close.clicked.connect(self.close)
        for part in (self._operation, self._history, self._sum):
            part.copied.connect(self._on_copied)
        self._operation.personal_copied.connect(self._note_copied)
        self._history.ask_asked.connect(self._ask_bank)
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._step, step))
        self._print_action.triggered.connect(self._on_print)
        self._pdf_action.triggered.connect(self._on_pdf)
        if hub is not None:
            hub.changed.connect(self._on_changed)

    def _step(self, step: int) -> None:
        found = self._navigator(step) if self._navigator is not None else None
        if found is not None:
            self.show_order(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._acts.set_compact(event.size().width() < NARROW)
        super().resizeEvent(event)

    def _on_tab(self) -> None:
        self._raw_button.setChecked(False)
        self._show_page()

    def _show_page(self) -> None:
        is_raw = self._raw_button.isChecked()
        if is_raw:
            self._fill_raw()
        self._operation.setVisible(not is_raw and self._tabs.currentIndex() == 0)
        self._history.setVisible(not is_raw and self._tabs.currentIndex() == 1)
        self._raw.setVisible(is_raw)
        self._show_history()

    def _on_copied(self) -> None:
        Toast.show_in(self, self.tr("Copied"), bottom=self.foot.parentWidget().height())

    def _note_copied(self, name: str) -> None:
        """Part of a payer's data is in the clipboard."""
        if self._audit is not None:
            self._tasks.start(partial(self._audit.copied, 1, (name,), self._order.order_number), on_error=self._show_error)

    def _on_changed(self, changes: Changes) -> None:
        if changes.orders:
            ask = partial(self._queries.by_ids, [self._order.id])
            self._tasks.start(ask, on_done=self._on_reread, owner=self, lane=Lane.READ)

    def _on_reread(self, found: list[Order]) -> None:
        if found and found[0].id == self._order.id:
            self.show_order(found[0])

    def _load_history(self) -> None:
        order_id = self._order.id
        self._tasks.start(
            partial(self._queries.history, order_id),
            on_done=partial(self._on_history, order_id),
            on_error=self._show_error,
            owner=self,
            lane=Lane.READ,
        )

        if self._money is not None:
            money = self._money
            money.ask(lambda: money.parts.operations.of_order(order_id), partial(self._on_own, order_id), None, self)

    def _on_own(self, order_id: int, own: list[MoneyOperation]) -> None:
        if order_id == self._order.id and own != self._own:
            self._own = own
            self._show_history()

    def _ask_bank(self) -> None:
        if self._money is not None:
            self._money.ask_bank(lambda _unknown: self._load_history(), self._show_error, self)

    def _on_history(self, order_id: int, sightings: list[Sighting]) -> None:
        if order_id == self._order.id:
            self._error.hide()
            self._sightings = sightings
            self._show_history()

    def _show_error(self, error: Exception) -> None:
        shown = present(error)
        self._error.set_words(shown.title, f"{shown.kept} {shown.todo}".strip())
        self._error.show()

    def _show_history(self) -> None:
        # Its many lines are laid out only for who looks at them: the next order must come at once.
        if self._history.isVisibleTo(self):
            self._history.show_order(self._order, self._sightings, self._settings.zone, self._own)
        changed = sum(bool(sighting.changes) for sighting in timeline.told(self._sightings))
        self._tabs.set_count(1, len(self._order.operations) + changed or None)

    def _fill_raw(self) -> None:
        """The known fields under their names, one under the other."""
        while (item := self._raw_lines.takeAt(0)) is not None:
            discard(item.widget())
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        personal = facts.private_names(self._order)
        for row, (name, text) in enumerate(facts.raw_facts(self._order)):
            grid.addWidget(Label(name, tone="text2", tnum=True), row, 0)
            value = CopyValue(text, is_id=True)
            value.setAccessibleDescription(name)
            value.set_covered(self._covered and name in personal)
            value.copied.connect(self._on_copied)
            if name in personal:
                value.copied.connect(lambda _text, name=name: self._note_copied(name))
            grid.addWidget(value, row, 1)
        self._raw_lines.addWidget(inside)

    def _on_print(self) -> None:
        start_printing(self._summary(), self._tasks, self, self._note_of_print(), self._show_error)

    def _note_of_print(self) -> Callable[[], None] | None:
        return None if self._audit is None else partial(self._audit.printed, self._order.order_number)

    def _on_pdf(self) -> None:
        name = f"{self._order.order_number}.pdf"
        asked = QFileDialog(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        asked.setObjectName("details.pdf_dialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("pdf")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._write_pdf)
        asked.open()

    def _write_pdf(self, path: str) -> None:
        self._tasks.start(
            partial(write_pdf, self._summary(), Path(path), self._note_of_print()),
            on_done=partial(self._on_written, Path(path).name),
            on_error=self._show_error,
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_written(self, name: str, _nothing: None) -> None:
        self._error.hide()
        words = self.tr("File saved: {file}").format(file=name)
        Toast.show_in(self, words, bottom=self.foot.parentWidget().height())

    def _summary(self) -> str:
        return summary(self._order, self._settings.zone, self._refusals, self._covered)

    def retranslate(self) -> None:
        order, zone = self._order, self._settings.zone
        self.setWindowTitle(self.tr("Transaction details"))
        self._header.set_text(facts.header(order, zone))
        self._sum.set_amount(order.amount)
        self._chip.set_order(order)
        self._chip.setToolTip(formatting.status_hint(order.status))
        self._brand.set_text((order.payment_system or "").upper())
        self._tabs.setTabText(0, self.tr("Operation details"))
        self._tabs.setTabText(1, self.tr("History"))
        self._tabs.setAccessibleName(self.tr("Transaction details"))
        self._acts.show_order(order)
        self._operation.show_order(order, zone)
        self._operation.set_curtain(self._covered)
        self._sum.set_covered(self._covered)
        self._show_page()
        self._retranslate_buttons()

    def _retranslate_buttons(self) -> None:
        self._print.setText(self.tr("Print"))
        self._print_action.setText(self.tr("Print…"))
        self._pdf_action.setText(self.tr("Save as PDF…"))
        self._raw_button.setText(self.tr("As in the bank's file"))
        self._close.setText(self.tr("Close"))
        self._bank.setVisible(bool(self._settings.get(PORTAL)))
        for button, words in (
            (self._back, self.tr("Previous order")),
            (self._forward, self.tr("Next order")),
            (self._bank, self.tr("Open in the bank's cabinet")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._show_place()

    def _show_place(self) -> None:
        place = self._position() if self._position is not None else None
        can_move = self._navigator is not None and place is not None
        self._back.setEnabled(can_move and place[0] > 1)
        self._forward.setEnabled(can_move and place[0] < place[1])
        self._place.set_text("")
        if place is not None:
            words = self.tr("Order {place} of {count}")
            self._place.set_text(words.format(place=formatting.count(place[0]), count=formatting.count(place[1])))
