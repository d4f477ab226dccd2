"""The seal over a file's control totals: agree, explained, do not agree, none stated; and the figures behind the word."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.batches import ControlTotal, FileReport, Seal, seal_of
from desktop.models.domain.money import KZT, Currency, Money
from desktop.views import formatting
from desktop.views.dialogs.frame import TwoColumns
from desktop.views.icons import Icon
from desktop.views.presenter import field_text, seal_text
from desktop.views.widgets import DoubleRule, Label
from desktop.views.widgets.amount import AmountLabel
from desktop.views.widgets.paint import glyph

_ICON = 40
_TONES = {Seal.OK: "ok", Seal.HOLD: "hold", Seal.BAD: "bad", Seal.IDLE: "text3"}
_ICONS = {Seal.OK: Icon.BADGE_CHECK, Seal.HOLD: Icon.BADGE_CHECK, Seal.BAD: Icon.TRIANGLE_ALERT, Seal.IDLE: Icon.INFO}
_COLUMNS = (96, 120, 120, 96, 20)


class _Mark(QWidget):
    """A picture in a role's colour."""

    def __init__(self, icon: Icon, role: str, size: int) -> None:
        super().__init__()
        self._icon, self._role, self._size = icon, role, size
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyph(QPainter(self), QPoint(0, 0), self._icon, self._role, self._size)


class SealPanel(TwoColumns):
    """Rebuilt for each report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(narrow=760, gap=24, parent=parent)
        self.setObjectName("import.seal")
        self._report: FileReport | None = None
        self._currency = KZT
        self._parts: list[QWidget] = []

    def show_report(self, report: FileReport, currency: Currency) -> None:
        """The word and its sentence; the figures follow with `show_figures`: both at once would hold the interface too long."""
        self._report, self._currency = report, currency
        for part in self._parts:
            self.remove(part)
        seal = seal_of(report.control_totals)
        self._parts = [self._words(seal, report)]
        self.add(self._parts[0], 1)
        self.setAccessibleName(seal_text(seal)[0])

    def show_figures(self) -> None:
        """Harmless when they stand there already."""
        if self._report is not None and self._report.control_totals and len(self._parts) == 1:
            self._parts.append(self._table(self._report.control_totals))
            self.add(self._parts[1])

    def _words(self, seal: Seal, report: FileReport) -> QWidget:
        part = QWidget()
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        role = "text3" if seal is Seal.IDLE else f"{_TONES[seal]}_fg"
        head.addWidget(_Mark(_ICONS[seal], role, _ICON))
        titles = QVBoxLayout()
        titles.setSpacing(0)
        title = Label(seal_text(seal)[0], "title", wrap=True)
        title.setObjectName("import.seal_title")
        titles.addWidget(title)
        titles.addWidget(Label(self.tr("Control totals"), tone="text2"))
        head.addLayout(titles, 1)
        lines.addLayout(head)
        sentence = Label(self._sentence(seal, report), wrap=True, tnum=True)
        sentence.setObjectName("import.seal_sentence")
        lines.addWidget(sentence)
        lines.addStretch(1)
        return part

    def _sentence(self, seal: Seal, report: FileReport) -> str:
        total = self._main_total(report.control_totals)
        if total is None or total.ok or seal in (Seal.OK, Seal.IDLE):
            return seal_text(seal)[1]
        amount = self._text(total, abs(total.stated_minor - total.computed_minor))
        if seal is Seal.HOLD:
            words = self.tr("The file's total differs from what was read by {amount}: exactly what the rows with errors hold.")
        elif total.stated_minor > total.computed_minor:
            words = self.tr("The file's total is larger than what was read by {amount}.") + " " + seal_text(seal)[1]
        else:
            words = self.tr("The file's total is smaller than what was read by {amount}.") + " " + seal_text(seal)[1]
        return words.format(amount=amount)

    @staticmethod
    def _main_total(totals: tuple[ControlTotal, ...]) -> ControlTotal | None:
        """The sum that people look at: the amount, or else the first that does not agree."""
        wrong = [total for total in totals if not total.ok]
        return next((total for total in wrong if total.name == "amount"), wrong[0] if wrong else None)

    def _text(self, total: ControlTotal, value: int) -> str:
        return formatting.count(value) if total.name == "count" else formatting.money(Money(value, self._currency))

    def _table(self, totals: tuple[ControlTotal, ...]) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for column, width in enumerate(_COLUMNS):
            grid.setColumnMinimumWidth(column, width)
        captions = (self.tr("Total in the file"), self.tr("Was read"), self.tr("Difference"))
        for column, caption in enumerate(captions, start=1):
            grid.addWidget(Label(caption, "small", "text2", weight=500), 0, column, Qt.AlignmentFlag.AlignRight)
        for row, total in enumerate(totals, start=1):
            grid.setRowMinimumHeight(row, 24)
            self._add_line(grid, row, total)
        self._add_remainder(grid, len(totals) + 1, totals)
        grid.setRowStretch(len(totals) + 3, 1)
        return part

    def _add_line(self, grid: QGridLayout, row: int, total: ControlTotal) -> None:
        difference = total.stated_minor - total.computed_minor
        grid.addWidget(Label(field_text(total.name), tone="text2"), row, 0)
        for column, value in enumerate((total.stated_minor, total.computed_minor, difference), start=1):
            grid.addWidget(self._figure(total, value), row, column)
        is_explained = difference == total.explained_minor
        role = "ok_fg" if total.ok else "hold_fg" if is_explained else "bad_fg"
        grid.addWidget(_Mark(Icon.CHECK if total.ok else Icon.TRIANGLE_ALERT, role, 16), row, 4)

    def _add_remainder(self, grid: QGridLayout, row: int, totals: tuple[ControlTotal, ...]) -> None:
        """What the rows with errors do not account for."""
        shown = next((total for total in totals if total.name == "amount"), totals[0])
        left = shown.stated_minor - shown.computed_minor - shown.explained_minor
        grid.setRowMinimumHeight(row, 10)
        grid.addWidget(DoubleRule(), row, 0, 1, 5)
        grid.setRowMinimumHeight(row + 1, 28)
        grid.addWidget(Label(self.tr("Difference without the rows with errors"), weight=600), row + 1, 0, 1, 3)
        grid.addWidget(self._figure(shown, left, 600), row + 1, 3)
        role = "bad_fg" if left else "ok_fg"
        grid.addWidget(_Mark(Icon.TRIANGLE_ALERT if left else Icon.CHECK, role, 16), row + 1, 4)

    def _figure(self, total: ControlTotal, value: int, weight: int | None = None) -> QWidget:
        if total.name == "count":
            label = Label(formatting.count(value), weight=weight, tnum=True)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            return label
        return AmountLabel(Money(value, self._currency), weight=weight, copies=True)

    def retranslate(self) -> None:
        if self._report is not None:
            self.show_report(self._report, self._currency)
            self.show_figures()
