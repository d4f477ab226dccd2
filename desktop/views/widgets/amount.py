"""A sum painted in three runs: the whole in `text`, the fraction in `text3` when it is .00, the sign in `text3`.

A zero is `text3` as a whole. The table's delegate, labels and totals share this painting.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.domain.money import Money
from desktop.views import fonts, formatting, theme
from desktop.views.widgets.focus import Ringed
from desktop.views.widgets.paint import middle

_BLOCK = 12
"""The height of a covered sum, pixels."""
SIGN_GAP = 2
"""Between the fraction and the sign, pixels: the narrow no-break space."""


def runs(amount: Money, sign: bool = True, tinted: bool = True) -> tuple[tuple[str, str], ...]:
    """(text, colour role) from left to right. Without `tinted` only the sign is muted: for totals in heavy type."""
    whole, fraction, currency = formatting.money_parts(amount)
    muted = amount.minor == 0 and tinted
    fraction_role = "text3" if muted or (tinted and not fraction.strip(".0")) else "text"
    made = ((whole, "text3" if muted else "text"), (fraction, fraction_role))
    return (*made, (formatting.SPACE + currency, "text3")) if sign else made


class AmountLabel(Ringed, QWidget):
    """A sum in a layout, right aligned. With `copies` a click or Enter puts the plain figure on the clipboard."""

    copied = Signal(str)

    def __init__(
        self,
        amount: Money | None = None,
        role: str = "base",
        weight: int | None = None,
        parent: QWidget | None = None,
        *,
        sign: bool = True,
        tinted: bool = True,
        copies: bool = False,
    ) -> None:
        super().__init__(parent)
        self._amount = amount
        self._font: QFont = fonts.font(role, weight, tnum=True)
        self._line = fonts.line_height(role)
        self._sign = sign
        self._tinted = tinted
        self._copies = copies
        self._covered = False
        if copies:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_amount(amount)

    def amount(self) -> Money | None:
        return self._amount

    def set_amount(self, amount: Money | None) -> None:
        """None shows a dash."""
        self._amount = amount
        self._name()
        self.updateGeometry()
        self.update()

    @property
    def is_covered(self) -> bool:
        return self._covered

    def set_covered(self, covered: bool) -> None:
        """Behind the curtain a sum is neither shown, nor copied, nor read aloud."""
        self._covered = covered
        self._name()
        self.update()

    def _name(self) -> None:
        told = formatting.NOTHING if self._amount is None else formatting.money(self._amount)
        self.setAccessibleName("" if self._covered else told)

    def _runs(self) -> tuple[tuple[str, str], ...]:
        if self._amount is None:
            return ((formatting.NOTHING, "text3"),)
        return runs(self._amount, self._sign, self._tinted)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(sum(metrics.horizontalAdvance(text) for text, _ in self._runs()), self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self._covered:
            width = self.sizeHint().width()
            bar = QRect(self.width() - width, middle(self.rect(), _BLOCK), width, _BLOCK)
            painter.fillRect(bar, now.color("hairline"))
            return
        painter.setFont(self._font)
        metrics = painter.fontMetrics()
        x = self.width() - self.sizeHint().width()
        baseline = middle(self.rect(), metrics.height()) + metrics.ascent()
        for text, role in self._runs():
            painter.setPen(now.color(role))
            painter.drawText(QPoint(x, baseline), text)
            x += metrics.horizontalAdvance(text)

    def _copy(self) -> None:
        if self._copies and self._amount is not None and not self._covered:
            QGuiApplication.clipboard().setText(formatting.plain_money(self._amount))
            self.copied.emit(formatting.plain_money(self._amount))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            self._copy()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._copy()
        else:
            super().keyPressEvent(event)
