"""One editor for each field of the filter: it shows the field's part of an `OrderFilter` and gives back a filter with what a
person made of it. Editors know neither the page nor the store."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.filters import DateBasis, OrderFilter
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.period import Period, Preset
from desktop.models.domain.statuses import OrderStatus
from desktop.views import formatting
from desktop.views.panels.filter_fields import STATUS_ORDER, FilterField, basis_title, title
from desktop.views.panels.multi_choice import MultiChoice
from desktop.views.widgets import AmountEdit, Button, CheckBox, Chip, ComboBox, DateEdit, Label, LineEdit

GAP = 4


_EXAMPLES = {
    FilterField.ORDER_NUMBER: "50000",
    FilterField.RRN: "120389218692",
    FilterField.MD_ORDER: "abd7cd5a-f075-7574-8a27-0b6d0c3b68a0",
    FilterField.LAST4: "4444",
}
_WILD = frozenset({FilterField.ORDER_NUMBER, FilterField.RRN})


class FieldEditor(QWidget):
    """Signals: `edited` (later): the value changed; `later` waits for the last key."""

    edited = Signal(bool)

    def __init__(self, field: FilterField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.caption = Label(role="small", tone="text2", weight=500)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self.column.addWidget(self.caption)

    def load(self, where: OrderFilter) -> None:
        """Shows the filter's values without telling."""
        raise NotImplementedError

    def applied(self, where: OrderFilter) -> OrderFilter:
        """The filter with this field's values."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self.caption.set_text(title(self.field))


class PeriodEditor(FieldEditor):
    """The dates, which date of an order they mean, and three presets. Signal `preset_chosen` (Preset)."""

    preset_chosen = Signal(object)
    _PRESETS = (Preset.TODAY, Preset.THIS_MONTH, Preset.ALL)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__(FilterField.PERIOD)
        self._zone = zone
        self.basis = ComboBox(small=True)
        self.basis.setObjectName("transactions.filter.date_basis")
        self.first, self.last = DateEdit(small=True), DateEdit(small=True)
        self.first.setObjectName("transactions.filter.from")
        self.last.setObjectName("transactions.filter.to")
        self.column.addWidget(self.basis)
        self.column.addLayout(_side_by_side(self.first, self.last))
        self.presets = {preset: Button(kind="link") for preset in self._PRESETS}
        row = QHBoxLayout()
        row.setSpacing(12)
        for preset, button in self.presets.items():
            button.setObjectName(f"transactions.filter.{preset.value}")
            button.clicked.connect(lambda _on=False, preset=preset: self.preset_chosen.emit(preset))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.basis.chosen.connect(lambda _value: self.edited.emit(False))
        self.first.date_changed.connect(lambda _day: self.edited.emit(False))
        self.last.date_changed.connect(lambda _day: self.edited.emit(False))

    def set_zone(self, zone: tzinfo) -> None:
        self._zone = zone

    def show_span(self, span: tuple[datetime, datetime] | None) -> None:
        """The days that the registry spans stand in the empty fields."""
        days = Period(*span).days(self._zone) if span else (None, None)
        for edit, day in ((self.first, days[0]), (self.last, days[1])):
            edit.setPlaceholderText(formatting.day(day) if day else "")

    def load(self, where: OrderFilter) -> None:
        first, last = where.period.days(self._zone)
        self.first.set_value(first)
        self.last.set_value(last)
        self.basis.set_value(where.date_basis)

    def applied(self, where: OrderFilter) -> OrderFilter:
        basis = self.basis.value()
        return replace(where, period=self.period, date_basis=basis if isinstance(basis, DateBasis) else DateBasis.CREATED)

    @property
    def period(self) -> Period:
        """The days typed, in either order."""
        first, last = self.first.value(), self.last.value()
        if first and last and first > last:
            first, last = last, first
        start = Period.of_days(first, first, self._zone).start if first else None
        end = Period.of_days(last, last, self._zone).end if last else None
        return Period(start, end)

    def retranslate(self) -> None:
        super().retranslate()
        self.basis.set_choices([(basis, basis_title(basis)) for basis in DateBasis])
        self.basis.setAccessibleName(self.tr("Search by date of"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        for preset, button in self.presets.items():
            button.setText(formatting.preset_title(preset))


class AmountEditor(FieldEditor):
    """From and to, side by side, each under its own caption."""

    def __init__(self) -> None:
        super().__init__(FilterField.AMOUNT)
        self.low, self.high = AmountEdit(small=True, sign=False), AmountEdit(small=True, sign=False)
        self.low.setObjectName("transactions.filter.amount_from")
        self.high.setObjectName("transactions.filter.amount_to")
        self.low.setPlaceholderText(formatting.money(Money(0, KZT), sign=False))
        self._to = Label(role="small", tone="text2", weight=500)
        self.column.removeWidget(self.caption)
        self.column.addLayout(_side_by_side(_under(self.caption, self.low), _under(self._to, self.high)))
        for edit in (self.low, self.high):
            edit.amount_changed.connect(lambda _amount: self.edited.emit(True))
            edit.returnPressed.connect(lambda: self.edited.emit(False))

    def load(self, where: OrderFilter) -> None:
        for edit, minor in ((self.low, where.amount_from), (self.high, where.amount_to)):
            amount = None if minor is None else Money(minor, KZT)
            if edit.amount() != amount:
                edit.set_amount(amount)

    def applied(self, where: OrderFilter) -> OrderFilter:
        low, high = self.low.amount(), self.high.amount()
        return replace(where, amount_from=low.minor if low else None, amount_to=high.minor if high else None)

    def retranslate(self) -> None:
        self.caption.set_text(self.tr("Amount from"))
        self._to.set_text(self.tr("to"))
        self.low.setAccessibleName(self.tr("Amount from"))
        self.high.setAccessibleName(self.tr("Amount to"))
        self.high.setPlaceholderText(formatting.money(Money(99_999_999_999, KZT), sign=False))


class TextEditor(FieldEditor):
    """A number or a part of it, as it is typed."""

    def __init__(self, field: FilterField) -> None:
        super().__init__(field)
        self.edit = LineEdit(small=True, ids=True)
        self.edit.setObjectName(f"transactions.filter.{field.value}")
        if field is FilterField.LAST4:
            self.edit.setMaxLength(4)
        self.column.addWidget(self.edit)
        self.edit.textEdited.connect(lambda _text: self.edited.emit(True))
        self.edit.returnPressed.connect(lambda: self.edited.emit(False))

    def load(self, where: OrderFilter) -> None:
        value = str(getattr(where, self.field.value))
        if self.edit.text().strip() != value:
            self.edit.setText(value)

    def applied(self, where: OrderFilter) -> OrderFilter:
        return replace(where, **{self.field.value: self.edit.text().strip()})

    def retranslate(self) -> None:
        super().retranslate()
        self.edit.setAccessibleName(title(self.field))
        self.edit.setPlaceholderText(self.tr("For example, {value}").format(value=_EXAMPLES[self.field]))
        if self.field in _WILD:
            self.edit.setToolTip(self.tr("* – any characters, ? – one character"))


class ChoicesEditor(FieldEditor):
    """Some of the values that the registry holds."""

    def __init__(self, field: FilterField) -> None:
        super().__init__(field)
        self.choice = MultiChoice()
        self.choice.setObjectName(f"transactions.filter.{field.value}")
        self.column.addWidget(self.choice)
        self.choice.chosen.connect(lambda _values: self.edited.emit(False))

    def offer(self, values: Sequence[object]) -> None:
        words = formatting.method_text if self.field is FilterField.METHODS else str
        self.choice.set_choices([(value, words(value)) for value in values])  # type: ignore[arg-type]

    def load(self, where: OrderFilter) -> None:
        self.choice.set_values(getattr(where, self.field.value))

    def applied(self, where: OrderFilter) -> OrderFilter:
        return replace(where, **{self.field.value: self.choice.values()})

    def retranslate(self) -> None:
        super().retranslate()
        self.choice.set_placeholder(self.tr("Choose…"))
        self.choice.setAccessibleName(title(self.field))


class StatusRow(QWidget):
    """A check, the chip, and how many orders of the period have it."""

    def __init__(self, status: OrderStatus) -> None:
        super().__init__()
        self.check = CheckBox()
        self.check.setObjectName(f"transactions.filter.status.{status.value}")
        self.chip = Chip.of_status(status)
        self.count = Label(tone="text2", tnum=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.check)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.count)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.check.click()


class StatusEditor(FieldEditor):
    def __init__(self) -> None:
        super().__init__(FilterField.STATUSES)
        self.rows = {status: StatusRow(status) for status in STATUS_ORDER}
        self.excluded = CheckBox()
        self.excluded.setObjectName("transactions.filter.statuses_excluded")
        self.column.setSpacing(0)
        self.column.addSpacing(GAP)
        for row in self.rows.values():
            self.column.addWidget(row)
            row.check.clicked.connect(lambda: self.edited.emit(False))
        self.column.addWidget(self.excluded)
        self.excluded.clicked.connect(lambda: self.edited.emit(False))
        self._show_unknown(False)

    def load(self, where: OrderFilter) -> None:
        for status, row in self.rows.items():
            row.check.setChecked(status in where.statuses)
        self.excluded.setChecked(where.statuses_excluded)
        self.excluded.setVisible(bool(where.statuses))
        if OrderStatus.UNKNOWN in where.statuses:
            self._show_unknown(True)

    def applied(self, where: OrderFilter) -> OrderFilter:
        chosen = frozenset(status for status, row in self.rows.items() if row.check.isChecked())
        return replace(where, statuses=chosen, statuses_excluded=bool(chosen) and self.excluded.isChecked())

    def show_counts(self, counts: Mapping[OrderStatus, int]) -> None:
        for status, row in self.rows.items():
            row.count.set_text(formatting.count(counts.get(status, 0)))
        is_used = self.rows[OrderStatus.UNKNOWN].check.isChecked()
        self._show_unknown(is_used or counts.get(OrderStatus.UNKNOWN, 0) > 0)

    def _show_unknown(self, shown: bool) -> None:
        self.rows[OrderStatus.UNKNOWN].setVisible(shown)

    def retranslate(self) -> None:
        super().retranslate()
        self.excluded.setText(self.tr("All except selected"))
        for status, row in self.rows.items():
            row.check.setAccessibleName(formatting.status_word(status))
            row.chip.setToolTip(formatting.status_hint(status))


class NumbersEditor(FieldEditor):
    """A pasted list of numbers: how many there are, and the way to change them. Signal `list_asked`."""

    list_asked = Signal()

    def __init__(self) -> None:
        super().__init__(FilterField.NUMBERS)
        self._numbers: tuple[str, ...] = ()
        self.button = Button(small=True)
        self.button.setObjectName("transactions.filter.numbers")
        self.column.addWidget(self.button)
        self.button.clicked.connect(self.list_asked)

    def load(self, where: OrderFilter) -> None:
        self._numbers = where.numbers
        self.retranslate()

    def applied(self, where: OrderFilter) -> OrderFilter:
        return where

    def retranslate(self) -> None:
        super().retranslate()
        count = len(self._numbers)
        self.button.setText(self.tr("%n number(s)", "", count) if count else self.tr("Find by list"))
        self.button.setAccessibleName(self.tr("Find by list"))


def _side_by_side(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row


def _under(caption: Label, control: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    column.addWidget(caption)
    column.addWidget(control)
    return part


def build_editor(field: FilterField, zone: tzinfo) -> FieldEditor:
    match field:
        case FilterField.PERIOD:
            return PeriodEditor(zone)
        case FilterField.AMOUNT:
            return AmountEditor()
        case FilterField.STATUSES:
            return StatusEditor()
        case FilterField.NUMBERS:
            return NumbersEditor()
        case FilterField.ORDER_NUMBER | FilterField.RRN | FilterField.MD_ORDER | FilterField.LAST4:
            return TextEditor(field)
        case _:
            return ChoicesEditor(field)
