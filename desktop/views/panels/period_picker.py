"""The period under its button: presets that move with the calendar, two days to type, and a month to point them out in."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.filters import DateBasis
from desktop.models.domain.period import Period, Preset
from desktop.views import formatting, theme
from desktop.views.panels.filter_fields import basis_title
from desktop.views.widgets import Button, Calendar, ComboBox, DateEdit, Hairline, Label
from desktop.views.widgets.paint import box


class PeriodPicker(QFrame):
    """A popup. Signals: `preset_chosen` (Preset) · `period_chosen` (Period, DateBasis)."""

    preset_chosen = Signal(object)
    period_chosen = Signal(object, object)

    def __init__(self, zone: tzinfo, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("transactions.period_picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone = zone
        self._picks_first = True
        self._build()
        self._connect()
        self.retranslate()

    def open_at(self, place: QPoint, period: Period, preset: Preset | None, basis: DateBasis, latest: datetime | None) -> None:
        """`latest` is the registry's last order: its month is shown while no day is chosen."""
        first, last = period.days(self._zone)
        self._first.set_value(first)
        self._last.set_value(last)
        self._basis.set_value(basis)
        for each, button in self._presets.items():
            button.setChecked(each is preset)
        shown = last or first or (latest or datetime.now(self._zone)).astimezone(self._zone).date()
        self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.adjustSize()
        self.move(self._within_screen(place))
        self.show()
        self._presets[preset or Preset.ALL].setFocus(Qt.FocusReason.PopupFocusReason)

    def _within_screen(self, place: QPoint) -> QPoint:
        room = self.screen().availableGeometry()
        x = min(place.x(), room.right() - self.width())
        y = min(place.y(), room.bottom() - self.height())
        return QPoint(max(room.left(), x), max(room.top(), y))

    def _build(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(9, 9, 17, 9)
        whole.setSpacing(8)
        presets = QVBoxLayout()
        presets.setSpacing(0)
        self._presets = {preset: Button(kind="flat") for preset in Preset}
        for preset, button in self._presets.items():
            button.setCheckable(True)
            button.setObjectName(f"transactions.period.{preset.value}")
            presets.addWidget(button)
        presets.addStretch(1)
        whole.addLayout(presets)
        whole.addWidget(Hairline(vertical=True))
        whole.addLayout(self._build_days())

    def _build_days(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self._basis_caption = Label(role="small", tone="text2", weight=500)
        self._basis = ComboBox(small=True)
        self._basis.setObjectName("transactions.period.basis")
        self._first, self._last = DateEdit(small=True), DateEdit(small=True)
        self._first.setObjectName("transactions.period.from")
        self._last.setObjectName("transactions.period.to")
        self._apply = Button(kind="primary", small=True)
        self._apply.setObjectName("transactions.period.apply")
        self._calendar = Calendar()
        days = QHBoxLayout()
        days.setSpacing(8)
        for part in (self._first, Label(formatting.NOTHING, tone="text3"), self._last, self._apply):
            days.addWidget(part)
        column.addWidget(self._basis_caption)
        column.addWidget(self._basis)
        column.addLayout(days)
        column.addWidget(self._calendar)
        return column

    def _connect(self) -> None:
        for preset, button in self._presets.items():
            button.clicked.connect(lambda _on=False, preset=preset: self._on_preset(preset))
        self._calendar.clicked.connect(self._on_day)
        self._apply.clicked.connect(self._on_apply)
        self._last.returnPressed.connect(self._on_apply)

    def _on_preset(self, preset: Preset) -> None:
        self.close()
        self.preset_chosen.emit(preset)

    def _on_day(self, picked: QDate) -> None:
        """The first click is the first day, the second the last; a third begins anew."""
        day = date(picked.year(), picked.month(), picked.day())
        if self._picks_first:
            self._first.set_value(day)
            self._last.set_value(day)
        elif self._first.value() and day < self._first.value():  # type: ignore[operator]
            self._first.set_value(day)
        else:
            self._last.set_value(day)
        self._picks_first = not self._picks_first

    def _on_apply(self) -> None:
        first, last = self._first.value(), self._last.value()
        if self._first.is_wrong() or self._last.is_wrong():
            return
        if first and last and first > last:
            first, last = last, first
        start = Period.of_days(first, first, self._zone).start if first else None
        end = Period.of_days(last, last, self._zone).end if last else None
        basis = self._basis.value()
        self.close()
        self.period_chosen.emit(Period(start, end), basis if isinstance(basis, DateBasis) else DateBasis.CREATED)

    def retranslate(self) -> None:
        for preset, button in self._presets.items():
            button.setText(formatting.preset_title(preset))
        self._basis_caption.set_text(self.tr("Search by date of"))
        self._basis.set_choices([(basis, basis_title(basis)) for basis in DateBasis])
        self._basis.setAccessibleName(self.tr("Search by date of"))
        self._first.setAccessibleName(self.tr("First day"))
        self._last.setAccessibleName(self.tr("Last day"))
        self._apply.setText(self.tr("Apply"))
        self._calendar.setAccessibleName(self.tr("Calendar"))
        self.setAccessibleName(self.tr("Period"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        box(QPainter(self), self.rect(), now.color("surface"), now.color("border"), now.px("radius_control"))
