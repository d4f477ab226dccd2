"""The active filters in one row while the filter panel is closed: each can be switched off without being lost, or removed,
and says how many rows it hides."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.views import formatting, theme
from desktop.views.panels.filter_fields import FilterField, short_title
from desktop.views.widgets import Button, FilterChip, Label


class ChipsRow(QWidget):
    """Signals: `toggled` (field, on) · `removed` (field) · `clear_asked`."""

    toggled = Signal(object, bool)
    removed = Signal(object)
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transactions.chips")
        self._chips: dict[FilterField, FilterChip] = {}
        self._hidden: Mapping[FilterField, int] = {}
        self._notice = ""
        self._build()
        self._clear.clicked.connect(self.clear_asked)
        self.retranslate()

    def _build(self) -> None:
        self.setFixedHeight(theme.lengths()["chip_row"])
        self._clear = Button(kind="link")
        self._clear.setObjectName("transactions.clear")
        self._said = Label(tone="text3", tnum=True)
        inside = QWidget()
        self._line = QHBoxLayout(inside)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addSpacing(8)
        self._line.addWidget(self._clear)
        self._line.addStretch(1)
        self._inside = inside
        area = QScrollArea()
        area.setViewport(QWidget())  # one that Python knows: Qt's own would make PySide look at every kind of widget first
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(area, 1)
        row.addWidget(self._said)

    def show_fields(self, fields: Sequence[tuple[FilterField, str, bool]], notice: str = "") -> None:
        """(field, its value in words, whether it acts). `notice` is said in place of the counts, as that a search for one
        payment looks into the whole registry."""
        wanted = [field for field, _value, _on in fields]
        for field in [each for each in self._chips if each not in wanted]:
            chip = self._chips.pop(field)
            self._line.removeWidget(chip)
            chip.deleteLater()
        for place, (field, value, is_on) in enumerate(fields):
            chip = self._chips.get(field) or self._new_chip(field, place)
            chip.set_words(short_title(field), value)
            chip.set_on(is_on)
        self._notice = notice
        self._clear.setVisible(bool(fields))
        self._say()

    def show_hidden(self, hidden: Mapping[FilterField, int]) -> None:
        self._hidden = hidden
        self._say()

    @property
    def fields(self) -> tuple[FilterField, ...]:
        return tuple(self._chips)

    def chip(self, field: FilterField) -> FilterChip:
        return self._chips[field]

    def _new_chip(self, field: FilterField, place: int) -> FilterChip:
        chip = self._chips[field] = FilterChip()
        chip.setObjectName(f"transactions.chip.{field.value}")
        chip.toggled.connect(lambda on: self.toggled.emit(field, on))
        chip.removed.connect(lambda: self.removed.emit(field))
        self._line.insertWidget(place, chip)
        return chip

    def _say(self) -> None:
        for field, chip in self._chips.items():
            count = self._hidden.get(field) if chip.is_on() else None
            hides = self.tr("Hidden by the filter: {count}").format(count=formatting.count(count)) if count else ""
            chip.setToolTip(hides or self.tr("Click switches the filter off and keeps its value"))
        parts = [
            f"{short_title(field).lower()} {formatting.count(count)}"
            for field, count in self._hidden.items()
            if count and field in self._chips
        ]
        if self._notice:
            self._said.set_text(self._notice)
        elif parts:
            self._said.set_text(self.tr("Hidden: {parts}").format(parts=", ".join(parts)))
        else:
            self._said.set_text("")
        self._make_room()

    def _make_room(self) -> None:
        """The chips come first: the words give way, their numbers are in the chips' tooltips too."""
        needed = self._inside.sizeHint().width() + self._said.sizeHint().width() + 44
        self._said.setVisible(bool(self._said.text()) and needed <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def retranslate(self) -> None:
        self._clear.setText(self.tr("Clear filters"))
        self.setAccessibleName(self.tr("Active filters"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
