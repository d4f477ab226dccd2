"""The panel at the left of the registry with the bank guide's three tabs: Фильтры, Шаблоны, Настройки (which fields of the
filter are shown). It shows a filter and tells what a person made of it; it asks nothing of the store."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.domain.filters import OrderFilter
from desktop.models.domain.statuses import OrderStatus
from desktop.services.ports import Choices
from desktop.views import theme
from desktop.views.icons import Icon
from desktop.views.panels.filter_editors import (
    ChoicesEditor,
    FieldEditor,
    NumbersEditor,
    PeriodEditor,
    StatusEditor,
    build_editor,
)
from desktop.views.panels.filter_fields import PAYER_FIELDS, SEED_FIELDS, FilterField, title
from desktop.views.panels.templates_panel import TemplatesPanel
from desktop.views.widgets import Button, CheckBox, Hairline, Label, Tabs

FILTERS, TEMPLATES, FIELDS = 0, 1, 2
FOOTER = 48
_CHOICES = {
    FilterField.MERCHANTS: "merchants",
    FilterField.METHODS: "methods",
    FilterField.PAYMENT_SYSTEMS: "payment_systems",
    FilterField.CURRENCIES: "currencies",
    FilterField.ACTION_CODES: "action_codes",
}


class FiltersPanel(QWidget):
    """Signals: `filter_edited` (OrderFilter, later) · `period_edited` (Period, DateBasis) · `preset_chosen` (Preset) ·
    `clear_asked` · `list_asked` · `fields_chosen` (FilterFields shown) · `closed` by Esc."""

    filter_edited = Signal(object, bool)
    period_edited = Signal(object, object)
    preset_chosen = Signal(object)
    clear_asked = Signal()
    list_asked = Signal()
    fields_chosen = Signal(object)
    closed = Signal()

    def __init__(self, zone: tzinfo, shown: Sequence[FilterField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transactions.panel")
        self._zone = zone
        self._shown = tuple(shown) or SEED_FIELDS
        self._where = OrderFilter()
        self._editors: dict[FilterField, FieldEditor] = {}
        self._choices = Choices()
        self._counts: Mapping[OrderStatus, int] = {}
        self._span: tuple[datetime, datetime] | None = None
        self._build()
        self._connect()
        self.retranslate()

    # --- what is shown

    def show_filter(self, where: OrderFilter) -> None:
        """The values of a filter; a field that holds one is shown whether it was chosen or not."""
        self._where = where
        self._arrange()
        for editor in self._editors.values():
            editor.load(where)

    def offer(self, choices: Choices) -> None:
        self._choices = choices
        for field, editor in self._editors.items():
            if isinstance(editor, ChoicesEditor):
                editor.offer(getattr(choices, _CHOICES[field]))

    def show_counts(self, counts: Mapping[OrderStatus, int]) -> None:
        self._counts = counts
        editor = self._editors.get(FilterField.STATUSES)
        if isinstance(editor, StatusEditor):
            editor.show_counts(counts)

    def show_span(self, span: tuple[datetime, datetime] | None) -> None:
        """The first and the last order of the registry."""
        self._span = span
        editor = self._editors.get(FilterField.PERIOD)
        if isinstance(editor, PeriodEditor):
            editor.show_span(span)

    def set_zone(self, zone: tzinfo) -> None:
        self._zone = zone
        editor = self._editors.get(FilterField.PERIOD)
        if isinstance(editor, PeriodEditor):
            editor.set_zone(zone)
            editor.load(self._where)

    def open_tab(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)

    def focus_first(self) -> None:
        self.tabs.setCurrentIndex(FILTERS)
        if self._editors:
            next(iter(self._editors.values())).findChildren(QWidget)[1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- building

    def _build(self) -> None:
        self.setMinimumWidth(theme.lengths()["filter_panel_min"])
        self.tabs = Tabs(inset=16)
        self.tabs.setObjectName("transactions.panel.tabs")
        for _ in range(3):
            self.tabs.add("")
        self.templates = TemplatesPanel()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._build_filters())
        self._pages.addWidget(self.templates)
        self._pages.addWidget(self._build_fields())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        column.addWidget(Hairline())
        column.addWidget(self._build_footer())

    def _build_filters(self) -> QWidget:
        self._groups = {"order": Label(weight=600), "payer": Label(weight=600)}
        self._columns = {name: QVBoxLayout() for name in self._groups}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(0)
        self._divider = Hairline()
        for name, heading in self._groups.items():
            if name == "payer":
                column.addSpacing(8)
                column.addWidget(self._divider)
                column.addSpacing(8)
            column.addWidget(heading)
            column.addSpacing(6)
            self._columns[name].setSpacing(8)
            column.addLayout(self._columns[name])
        column.addStretch(1)
        return _scrolling(inside)

    def _build_fields(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(4)
        self._fields_heading = Label(weight=600)
        column.addWidget(self._fields_heading)
        self._checks = {field: CheckBox() for field in FilterField}
        for field, check in self._checks.items():
            check.setObjectName(f"transactions.fields.{field.value}")
            check.setChecked(field in self._shown)
            column.addWidget(check)
        column.addStretch(1)
        return _scrolling(inside)

    def _build_footer(self) -> QWidget:
        footer = QWidget()
        footer.setFixedHeight(FOOTER)
        row = QHBoxLayout(footer)
        row.setContentsMargins(6, 0, 16, 0)
        self.clear = Button(icon=Icon.ROTATE_CCW, kind="flat")
        self.clear.setObjectName("transactions.panel.clear")
        self.save = Button(icon=Icon.BOOKMARK_PLUS, kind="icon", small=True)
        self.save.setObjectName("transactions.panel.save_template")
        row.addWidget(self.clear)
        row.addStretch(1)
        row.addWidget(self.save)
        return footer

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.clear.clicked.connect(self.clear_asked)
        self.save.clicked.connect(self._on_save)
        for check in self._checks.values():
            check.clicked.connect(self._on_fields)

    # --- editors

    def _wanted(self) -> tuple[FilterField, ...]:
        return tuple(each for each in FilterField if each in self._shown or each.is_set(self._where))

    def _arrange(self) -> None:
        """Editors are built when they are first shown."""
        wanted = self._wanted()
        for field in wanted:
            if field not in self._editors:
                self._add_editor(field)
        for field, editor in self._editors.items():
            editor.setVisible(field in wanted)
        has_payer = any(field in PAYER_FIELDS for field in wanted)
        self._groups["payer"].setVisible(has_payer)
        self._divider.setVisible(has_payer)

    def _add_editor(self, field: FilterField) -> None:
        editor = self._editors[field] = build_editor(field, self._zone)
        editor.retranslate()
        editor.edited.connect(lambda later: self._on_edited(field, later))
        if isinstance(editor, PeriodEditor):
            editor.preset_chosen.connect(self.preset_chosen)
        if isinstance(editor, NumbersEditor):
            editor.list_asked.connect(self.list_asked)
        column = self._columns["payer" if field in PAYER_FIELDS else "order"]
        order = [each for each in FilterField if each in self._editors and (each in PAYER_FIELDS) == (field in PAYER_FIELDS)]
        column.insertWidget(order.index(field), editor)
        self.offer(self._choices)
        self.show_counts(self._counts)
        self.show_span(self._span)

    def _on_edited(self, field: FilterField, later: bool) -> None:
        editor = self._editors[field]
        if isinstance(editor, PeriodEditor):
            self.period_edited.emit(editor.period, editor.applied(self._where).date_basis)
            return
        where = self._where
        for each in self._editors.values():
            if not isinstance(each, PeriodEditor):
                where = each.applied(where)
        self.filter_edited.emit(where, later)

    def _on_fields(self) -> None:
        self._shown = tuple(field for field, check in self._checks.items() if check.isChecked())
        self._arrange()
        for editor in self._editors.values():
            editor.load(self._where)
        self.fields_chosen.emit(self._shown)

    def _on_save(self) -> None:
        self.tabs.setCurrentIndex(TEMPLATES)
        self.templates.ask_name()

    # --- Qt

    def retranslate(self) -> None:
        for place, text in enumerate((self.tr("Filters"), self.tr("Templates"), self.tr("Settings"))):
            self.tabs.setTabText(place, text)
        self.tabs.setAccessibleName(self.tr("Filters"))
        self._groups["order"].set_text(self.tr("Order"))
        self._groups["payer"].set_text(self.tr("Payer"))
        self._fields_heading.set_text(self.tr("Filter fields"))
        self.clear.setText(self.tr("Clear filters"))
        self.save.setToolTip(self.tr("Save as template"))
        self.save.setAccessibleName(self.tr("Save as template"))
        for field, check in self._checks.items():
            check.setText(title(field))
        for editor in self._editors.values():
            editor.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    bar, margins = area.verticalScrollBar(), inside.layout().contentsMargins()

    def make_room(_low: int, high: int) -> None:
        """The bar stands in the right margin, so that fields keep their width."""
        right = margins.right() - bar.sizeHint().width() if high > 0 else margins.right()
        inside.layout().setContentsMargins(margins.left(), margins.top(), max(right, 2), margins.bottom())

    bar.rangeChanged.connect(make_room)
    return area
