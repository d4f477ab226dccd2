"""One figure of the totals: a count or a sum, right aligned, painted in the runs of an amount. A click copies it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.models.domain.money import Money
from desktop.views import fonts, formatting, theme
from desktop.views.widgets.focus import Ringed

LINE = 24


class Figure(Ringed, QAbstractButton):
    """Signals: `copy_asked` (the value as a spreadsheet takes it) · `row_asked` with Ctrl: the whole row."""

    copy_asked = Signal(str)
    row_asked = Signal()

    def __init__(self, role: str = "figure", weight: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._weight = weight
        self._value: Money | int | None = None
        self._with_row = False
        self._covered = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(LINE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    @property
    def value(self) -> Money | int | None:
        return self._value

    @property
    def plain(self) -> str:
        """As a spreadsheet takes it: `1700.00`, `394`; empty when there is nothing."""
        if self._value is None or self._is_covered():
            return ""
        return formatting.plain_money(self._value) if isinstance(self._value, Money) else str(self._value)

    def set_value(self, value: Money | int | None) -> None:
        if value == self._value and isinstance(value, Money) == isinstance(self._value, Money):
            return
        self._value = value
        self.updateGeometry()
        self.update()

    def set_covered(self, covered: bool) -> None:
        """Behind the curtain a sum is a block, and is not copied."""
        self._covered = covered
        self.update()

    def _is_covered(self) -> bool:
        return self._covered and isinstance(self._value, Money)

    def name(self, caption: str, hint: str) -> None:
        """What is read aloud: the caption and the number."""
        self.setAccessibleName(caption if self._is_covered() else f"{caption}: {''.join(self._runs())}")
        self.setToolTip(hint if self._value is not None else "")

    def _runs(self) -> tuple[str, str, str]:
        if self._value is None:
            return "", "", ""
        if isinstance(self._value, Money):
            whole, fraction, sign = formatting.money_parts(self._value)
            return whole, fraction, formatting.SPACE + sign
        return formatting.count(self._value), "", ""

    def _is_muted(self) -> bool:
        return isinstance(self._value, Money) and not self._value

    def _face(self) -> QFont:
        return fonts.font(self._role, 400 if self._is_muted() else self._weight, tnum=True)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face())
        return QSize(metrics.horizontalAdvance("".join(self._runs())) + 2, LINE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self._is_covered():
            painter.fillRect(0, (self.height() - 12) // 2, self.width(), 12, now.color("hairline"))
            return
        painter.setFont(self._face())
        whole, fraction, sign = self._runs()
        quiet = now.color("text3")
        ink = quiet if self._is_muted() else now.color("accent_hover" if self.underMouse() else "text")
        right = self.width()
        # From the right: the sign and an empty fraction stand back, so that the decimal points keep one line.
        for run, color in ((sign, quiet), (fraction, quiet if fraction == ".00" else ink), (whole, ink)):
            width = painter.fontMetrics().horizontalAdvance(run)
            painter.setPen(color)
            spot = QRect(right - width, 0, width, self.height())
            painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, run)
            right -= width

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._with_row = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mousePressEvent(event)

    def _on_clicked(self) -> None:
        with_row, self._with_row = self._with_row, False
        if with_row:
            self.row_asked.emit()
        elif self.plain:
            self.copy_asked.emit(self.plain)
