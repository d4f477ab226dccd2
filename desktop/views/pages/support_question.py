"""Support's left panel: what the caller knows."""

import re

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.found_payments import Known
from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.widgets import AmountEdit, Button, DateEdit, FieldError, Hairline, Label, LineEdit


class SupportQuestion(QWidget):
    """Signal: `asked` (Known)."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("support.question")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title = Label(weight=600)
        self.last4, self.amount, self.day = LineEdit(ids=True), AmountEdit(), DateEdit()
        self.number = LineEdit(ids=True)
        self.last4.setMaxLength(4)
        self.last4.setValidator(QRegularExpressionValidator("[0-9]{0,4}", self))
        self.number.setMaxLength(64)
        for name in ("last4", "amount", "day", "number"):
            getattr(self, name).setObjectName(f"support.{name}")
        self._captions = {
            name: Label(role="small", tone="text2", weight=500, wrap=True) for name in ("last4", "amount", "day", "number")
        }
        self.error = FieldError()
        self.error.setObjectName("support.error")
        self.find = Button(icon=Icon.SEARCH)
        self.find.setObjectName("support.find")
        self.found = Label(tone="text2", tnum=True)
        self.found.setObjectName("support.found")
        self._note = Label(role="small", tone="text3", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addSpacing(8)
        for name in ("last4", "amount", "day"):
            self._add(name)
        self._column.addWidget(Hairline())
        self._column.addSpacing(12)
        self._add("number")
        self._column.addWidget(self.error)
        row = QHBoxLayout()
        row.addWidget(self.find)
        row.addStretch(1)
        row.addWidget(self.found)
        self._column.addLayout(row)
        self._column.addSpacing(12)
        self._column.addStretch(1)
        self._column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _add(self, name: str) -> None:
        self._column.addWidget(self._captions[name])
        self._column.addWidget(getattr(self, name))
        self._column.addSpacing(10)

    def _connect(self) -> None:
        self.find.clicked.connect(self.ask)
        for field in (self.last4, self.amount, self.number, self.day):
            field.returnPressed.connect(self.ask)
            field.textEdited.connect(lambda _text: self.show_error(""))

    def ask(self) -> None:
        """A number goes first: it names one payment. A field that cannot be read is shown, and nothing is asked."""
        self.day.editingFinished.emit()
        wrong = [field for field in (self.amount, self.day) if field.is_wrong()]
        half = self.last4.text() and not re.fullmatch("[0-9]{4}", self.last4.text())
        number = self.number.text().strip()
        for field in (self.last4, self.amount, self.day):
            field.set_error(not number and (field in wrong or (field is self.last4 and bool(half))))
        if number:
            self.asked.emit(Known(number=number))
        elif wrong:
            wrong[0].setFocus()
        elif half:
            self.show_error(self.tr("Give all four digits."))
        else:
            self.asked.emit(Known(last4=self.last4.text(), amount=self.amount.amount(), day=self.day.value()))

    def show_error(self, text: str) -> None:
        self.error.set_text(text)

    def show_found(self, text: str) -> None:
        self.found.set_text(text)

    def set_narrow(self, narrow: bool) -> None:
        """Above the answer instead of beside it."""
        self._column.setContentsMargins(16, 16, 16, 16 if not narrow else 12)
        self._note.setVisible(not narrow)
        if narrow:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(theme.lengths()["digest_panel"])

    def retranslate(self) -> None:
        self._title.set_text(self.tr("Find a payment"))
        words = {
            "last4": self.tr("Last 4 digits of the card"),
            "amount": self.tr("Amount"),
            "day": self.tr("Date"),
            "number": self.tr("Or order number, RRN, unique number, ticket"),
        }
        for name, text in words.items():
            self._captions[name].set_text(text)
            getattr(self, name).setAccessibleName(text)
        self.number.setPlaceholderText("753_1580216531")
        self.find.setText(self.tr("Find"))
        self.find.setAccessibleName(self.tr("Find"))
        self._note.set_text(self.tr("The saved registry is searched; no network is needed."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
