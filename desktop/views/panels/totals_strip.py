"""The totals under the registry, always in view: count, gross, fee, refunded and net of the filter and of the selection, and
the conversion. Currencies are never added together: where there are several, a switch says which one is shown."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.money import Currency, Money
from desktop.models.domain.statuses import SUCCEEDED
from desktop.models.domain.totals import Totals
from desktop.views import formatting, theme
from desktop.views.icons import Icon
from desktop.views.panels.figure import Figure
from desktop.views.widgets import Button, DoubleRule, Label
from desktop.views.widgets.menu import Menu

FIGURES = ("count", "gross", "fee", "refunded", "net")
WIDE = (112, 64, 164, 148, 148, 164)
COMPACT = (112, 64, 148, 132, 132, 148)
HEIGHT, TIGHT_HEIGHT = 84, 40
CONVERSION, CONVERSION_COMPACT = 260, 200


def figures_of(totals: Totals, currency: str) -> dict[str, Money | int]:
    """The five figures of one currency; the count is of all orders in it. Fee and refunds of what succeeded, so that
    gross − fee − refunded = net to the tiyn."""
    unit = Currency(currency)
    return {
        "count": sum(part.count for part in totals.parts if part.currency == currency),
        "gross": Money(totals.turnover(currency), unit),
        "fee": Money(totals.sum("fee_minor", currency, SUCCEEDED), unit),
        "refunded": Money(totals.sum("refunded_minor", currency, SUCCEEDED), unit),
        "net": Money(totals.net(currency), unit),
    }


class ConversionBar(QWidget):
    """Succeeded against declined as two lengths; shape and side tell them apart, not only colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.setFixedHeight(6)

    def set_share(self, share: float | None) -> None:
        self._share = share
        self.setVisible(share is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._share is None:
            return
        now, painter = theme.current(), QPainter(self)
        split = round(self.width() * self._share)
        painter.fillRect(QRect(0, 0, max(split - 1, 0), 6), now.color("accent"))
        rest = QRect(split + 1, 0, self.width() - split - 1, 6)
        if rest.width() > 1:
            painter.fillRect(rest, now.color("bad_bg"))
            painter.setPen(now.color("bad_fg"))
            painter.drawRect(rest.adjusted(0, 0, -1, -1))


class Conversion(QWidget):
    """Percent, succeeded of tried, and the bar; or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = Label(role="micro", tone="text2")
        self._percent = Label(role="figure", tnum=True)
        self._tried = Label(role="small", tone="text2", tnum=True)
        self._why = Label(role="small", tone="text3")
        self._bar = ConversionBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self._percent)
        row.addStretch(1)
        row.addWidget(self._tried)
        column.addWidget(self._caption)
        column.addLayout(row)
        column.addWidget(self._why)
        column.addSpacing(6)
        column.addWidget(self._bar)
        column.addStretch(1)

    def show_totals(self, totals: Totals, failures_hidden: bool) -> None:
        share = None if failures_hidden else totals.conversion
        tried = totals.succeeded + totals.failed
        self._caption.set_text(self.tr("Conversion"))
        self._percent.set_text(formatting.percent(share))
        self._tried.set_text(f"{formatting.count(totals.succeeded)} / {formatting.count(tried)}" if share is not None else "")
        self._why.set_text(self.tr("refusals are hidden by the filter") if failures_hidden else "")
        self._why.setToolTip(self._why.text())
        self._why.setVisible(failures_hidden)
        self._bar.set_share(share)


class TotalsStrip(QWidget):
    """Signals: `copied` (text for the clipboard)."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transactions.totals")
        self._filter: Totals | None = None
        self._selection: Totals | None = None
        self._selected = 0
        self._failures_hidden = False
        self._currency = ""
        self._mode = "wide"
        self._offered: tuple[tuple[str, ...], str] | None = None
        self._build()
        self._connect()
        self.set_mode("wide")
        self.retranslate()

    # --- what is shown

    def show_filter(self, totals: Totals, *, failures_hidden: bool) -> None:
        self._filter, self._failures_hidden = totals, failures_hidden
        if self._currency not in totals.currencies:
            self._currency = totals.currencies[0] if totals.currencies else "KZT"
        self._fill()

    def show_selection(self, count: int, totals: Totals | None) -> None:
        """`totals` None = nothing is selected, or its sums are on their way."""
        if (count, totals) == (self._selected, self._selection):
            return
        self._selected, self._selection = count, totals
        self._fill()

    def set_mode(self, mode: str) -> None:
        """wide, compact or tight."""
        self._mode = mode
        for place, width in enumerate(WIDE if mode == "wide" else COMPACT):
            self._grid.setColumnMinimumWidth(place, width)
        self._conversion.setFixedWidth(CONVERSION if mode == "wide" else CONVERSION_COMPACT)
        self._full.setVisible(mode != "tight")
        self._line.setVisible(mode == "tight")
        self.setFixedHeight(TIGHT_HEIGHT if mode == "tight" else HEIGHT)

    def set_covered(self, covered: bool) -> None:
        """Behind the curtain the sums are blocks; the counts stay."""
        for figure in (*self._figures.values(), *self._brief.values()):
            figure.set_covered(covered)
        self._fill()

    @property
    def currency(self) -> str:
        return self._currency or "KZT"

    def figure(self, row: str, name: str) -> Figure:
        """A figure of the row `filter` or `selection`."""
        return self._figures[row, name]

    # --- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(0)
        column.addWidget(DoubleRule())
        self._full = self._build_full()
        self._line = self._build_line()
        column.addWidget(self._full, 1)
        column.addWidget(self._line, 1)

    def _build_full(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 8, 0, 4)
        row.setSpacing(0)
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._captions = {name: Label(role="micro", tone="text2") for name in FIGURES}
        self._rows = {"filter": Label(role="small"), "selection": Label(role="small")}
        self._figures: dict[tuple[str, str], Figure] = {}
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, name in enumerate(FIGURES, 1):
            self._grid.addWidget(self._captions[name], 0, place, right)
            for line, row_name in enumerate(self._rows, 1):
                figure = self._figures[row_name, name] = Figure()
                figure.setObjectName(f"transactions.totals.{row_name}.{name}")
                self._grid.addWidget(figure, line, place, right)
        for line, label in enumerate(self._rows.values(), 1):
            self._grid.addWidget(label, line, 0)
        self._nothing = Label(tone="text2")
        self._grid.addWidget(self._nothing, 2, 2, 1, 4)
        self._units = Button(kind="link")
        self._units.setObjectName("transactions.currency")
        self._units.setMenu(Menu(self._units))
        self._grid.addWidget(self._units, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._conversion = Conversion()
        row.addLayout(self._grid)
        row.addStretch(1)
        row.addWidget(self._conversion)
        return part

    def _build_line(self) -> QWidget:
        """The tight window: one line; the arrow unfolds the rest upwards."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        self._brief = {name: Figure("base", 600) for name in ("count", "gross", "net")}
        self._brief_captions = {name: Label(tone="text2") for name in ("gross", "net")}
        self._unfold = Button(icon=Icon.CHEVRON_UP, kind="flat", small=True)
        self._unfold.setObjectName("transactions.totals.unfold")
        row.setSpacing(4)
        for name, figure in self._brief.items():
            figure.setObjectName(f"transactions.totals.brief.{name}")
            if name in self._brief_captions:
                row.addSpacing(12)
                row.addWidget(self._brief_captions[name])
            row.addWidget(figure)
        row.addStretch(1)
        row.addWidget(self._unfold)
        return part

    def _connect(self) -> None:
        for (row, _name), figure in self._figures.items():
            figure.copy_asked.connect(self.copied)
            figure.row_asked.connect(lambda row=row: self.copied.emit(self._as_line(row)))
        for figure in self._brief.values():
            figure.copy_asked.connect(self.copied)
            figure.row_asked.connect(lambda: self.copied.emit(self._as_line("filter")))
        self._unfold.clicked.connect(self._on_unfold)

    # --- filling

    def _fill(self) -> None:
        if self._filter is None:
            return
        self._fill_row("filter", self._filter)
        empty = Totals()
        self._fill_row("selection", self._selection if self._selected else empty)
        has_sums = bool(self._selected and self._selection is not None)
        for name in FIGURES:
            self._figures["selection", name].setVisible(has_sums or (name == "count" and self._selected > 0))
        self._nothing.setVisible(not self._selected)
        self._nothing.set_text(self._hint if self._filter.count else formatting.NOTHING)
        if self._selected and self._selection is None:
            self._figures["selection", "count"].set_value(self._selected)
        self._conversion.show_totals(self._filter, self._failures_hidden)
        self._offer_units()

    def _fill_row(self, row: str, totals: Totals | None) -> None:
        if totals is None:
            return
        hint = self.tr("Click copies; with Ctrl, the whole row")
        for name, value in figures_of(totals, self.currency).items():
            figure = self._figures[row, name]
            figure.set_value(value)
            figure.name(self._caption_of(name), hint)
            if row == "filter" and name in self._brief:
                self._brief[name].set_value(value)
                self._brief[name].name(self._caption_of(name), hint)

    def _caption_of(self, name: str) -> str:
        return self._captions[name].text()

    def _as_line(self, row: str) -> str:
        """The captions and the row, as two lines of a spreadsheet."""
        captions = "\t".join(["", *(self._caption_of(name) for name in FIGURES)])
        figures = "\t".join([self._rows[row].text(), *(self._figures[row, name].plain for name in FIGURES)])
        return f"{captions}\n{figures}"

    def _offer_units(self) -> None:
        units = self._filter.currencies if self._filter else ()
        offer = (units, self.currency)
        if offer == self._offered:
            return
        self._offered = offer
        self._units.setVisible(len(units) > 1)
        self._units.setText(self.currency)
        menu = self._units.menu()
        menu.clear()
        group = QActionGroup(menu)
        for unit in units:
            action = QAction(unit, menu, checkable=True, checked=unit == self.currency)
            action.triggered.connect(lambda _on, unit=unit: self._on_unit(unit))
            group.addAction(action)
            menu.addAction(action)

    def _on_unit(self, unit: str) -> None:
        self._currency = unit
        self._fill()

    def _on_unfold(self) -> None:
        """All figures in a menu above the line; choosing one copies it."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in ("filter", "selection") if self._selected else ("filter",):
            menu.add_head(self._rows[row].text())
            for name in FIGURES:
                figure = self._figures[row, name]
                value = figure.value
                text = formatting.money(value) if isinstance(value, Money) else formatting.count(value or 0)
                if figure.plain == "":
                    continue
                action = menu.addAction(f"{self._caption_of(name)}: {text}")
                action.triggered.connect(lambda _on=False, figure=figure: self.copied.emit(figure.plain))
        height = menu.sizeHint().height()
        menu.popup(self.mapToGlobal(QPoint(max(0, self.width() - menu.sizeHint().width()), -height)))

    def retranslate(self) -> None:
        captions = {
            "count": self.tr("Count"),
            "gross": self.tr("Gross"),
            "fee": self.tr("Fee"),
            "refunded": self.tr("Refunded"),
            "net": self.tr("Net"),
        }
        for name, caption in captions.items():
            self._captions[name].set_text(caption)
        for name, label in self._brief_captions.items():
            label.set_text(captions[name])
        self._rows["filter"].set_text(self.tr("By the filter"))
        self._rows["selection"].set_text(self.tr("Selection"))
        self._hint = self.tr("Select rows and their total appears here")
        self._unfold.setAccessibleName(self.tr("All totals"))
        self._unfold.setToolTip(self.tr("All totals"))
        self._units.setAccessibleName(self.tr("Currency of the totals"))
        self.setAccessibleName(self.tr("Totals"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = self._grid.sizeHint().width() + 48
        self._conversion.setVisible(self.width() - taken > self._conversion.width())
