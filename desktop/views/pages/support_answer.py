"""Support's middle: what became of the payment, and what to say to the customer."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.orders import Order
from desktop.services.refusals import Refusals
from desktop.services.settings import Settings
from desktop.views.dialogs.copy_value import CopyValue
from desktop.views.dialogs.frame import Region, interface_language
from desktop.views.icons import Icon
from desktop.views.pages.support_words import SupportWords, to_say
from desktop.views.translation import LANGUAGES, NAMES, SHORT
from desktop.views.widgets import Button, Chip, Hairline, Label, Segmented
from desktop.views.widgets.amount import AmountLabel

_KEYS = 160


class SupportAnswer(Region):
    """Signals: `details_asked` · `print_asked` · `copied` (text)."""

    details_asked = Signal()
    print_asked = Signal()
    copied = Signal(str)

    def __init__(self, refusals: Refusals, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(paper=True, parent=parent)
        self.setObjectName("support.answer")
        self._refusals, self._settings = refusals, settings
        self._words = SupportWords(self)
        self._order: Order | None = None
        self._later: Order | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.sum = AmountLabel(role="kpi", copies=True)
        self.sum.setObjectName("support.sum")
        self.chip = Chip()
        self.story = Label(tone="text2", wrap=True, tnum=True)
        self.story.setObjectName("support.story")
        self._caption = Label(weight=600)
        self.language = Segmented()
        self.language.setObjectName("support.language")
        self.language.set_choices([(code, SHORT[code]) for code in LANGUAGES])
        self.copy = Button(icon=Icon.COPY, kind="icon")
        self.copy.setObjectName("support.copy")
        self.sentence = Label(role="title", wrap=True, weight=500)
        self.sentence.setObjectName("support.sentence")
        self._facts = QGridLayout()
        self.details, self.print = Button(icon=Icon.INFO), Button(icon=Icon.PRINTER)
        self.details.setObjectName("support.details")
        self.print.setObjectName("support.print")
        self._lay_out()

    def _lay_out(self) -> None:
        head, said, acts = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(12)
        for part in (self.sum, self.chip):
            head.addWidget(part)
        head.addStretch(1)
        said.addWidget(self._caption)
        said.addStretch(1)
        said.addWidget(self.language)
        said.addWidget(self.copy)
        acts.setSpacing(8)
        acts.addWidget(self.details)
        acts.addWidget(self.print)
        acts.addStretch(1)
        self._facts.setColumnMinimumWidth(0, _KEYS)
        self._facts.setColumnStretch(1, 1)
        self._facts.setVerticalSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.story)
        column.addSpacing(24)
        column.addLayout(said)
        column.addWidget(Hairline())
        column.addSpacing(12)
        column.addWidget(self.sentence)
        column.addSpacing(20)
        column.addLayout(self._facts)
        column.addSpacing(20)
        column.addStretch(1)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.language.chosen.connect(lambda _code: self._say())
        self.copy.clicked.connect(self._on_copy)
        self.details.clicked.connect(self.details_asked)
        self.print.clicked.connect(self.print_asked)
        self.sum.copied.connect(self.copied)

    def show_order(self, order: Order, later: Order | None = None) -> None:
        """`later` is the payment that went through after this one did not."""
        self._order, self._later = order, later
        self.retranslate()

    def set_covered(self, covered: bool) -> None:
        self.sum.set_covered(covered)
        self.story.setVisible(not covered)

    def _say(self) -> None:
        if self._order is not None:
            self.sentence.set_text(to_say(self._order, self._refusals, str(self.language.value())))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.copied.emit(self.sentence.text())

    def retranslate(self) -> None:
        self._caption.set_text(self.tr("What to say to the customer"))
        if self.language.value() is None:
            self.language.set_value(interface_language())
        for code in LANGUAGES:
            self.language.button(code).setAccessibleName(NAMES[code])
        self.copy.setAccessibleName(self.tr("Copy the sentence"))
        self.copy.setToolTip(self.tr("Copy the sentence"))
        self.details.setText(self.tr("Operation details"))
        self.print.setText(self.tr("Print"))
        if self._order is None:
            return
        self.sum.set_amount(self._order.gross)
        self.chip.set_order(self._order)
        self.story.set_text(self._words.happened(self._order, self._later, self._settings.zone))
        self._say()
        self._fill_facts(self._order)

    def _fill_facts(self, order: Order) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            old = item.widget()
            old.setParent(None)
            old.deleteLater()
        lines = self._words.facts(order, self._refusals, interface_language())
        for row, (caption, value) in enumerate(lines):
            self._facts.addWidget(Label(caption, tone="text3"), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = CopyValue(value, is_id=value.isascii())
            shown.setAccessibleDescription(caption)
            shown.copied.connect(self.copied)
            self._facts.addWidget(shown, row, 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
