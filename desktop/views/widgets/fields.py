"""Fields in which one line is typed. A 2 px border shows the focus; an error turns the outline and stands beneath."""

import re

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.money import KZT, Currency, Money
from desktop.views import fonts, formatting, theme
from desktop.views.icons import Icon
from desktop.views.widgets.button import Button
from desktop.views.widgets.label import Label
from desktop.views.widgets.paint import box, glyph, middle


class LineEdit(QLineEdit):
    """A field of 32 px, or 28 in panels (`small`). `ids` sets slashed noughts and figures of one width."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False, ids: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("small", "true" if small else "false")
        self.setFont(fonts.font("base", tnum=ids, zero=ids))
        self.setFixedHeight(theme.lengths()["control_small" if small else "control"])

    def set_error(self, is_wrong: bool) -> None:
        """Turns the outline; the words go to a `FieldError` beneath."""
        wanted = "true" if is_wrong else "false"
        if self.property("error") != wanted:
            self.setProperty("error", wanted)
            self.style().polish(self)


class FieldError(QWidget):
    """A glyph and words of 12 px under a field; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(role="small", tone="bad", wrap=True, tnum=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 4, 0, 0)
        line.addWidget(self._words)
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def set_text(self, text: str) -> None:
        self._words.set_text(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyph(QPainter(self), QPoint(0, 6), Icon.CIRCLE_ALERT, "bad_fg", 12)


class SearchEdit(LineEdit):
    """The search field: a glass at the left, the key that leads here at the right, a cross once something is typed."""

    searched = Signal(str)
    """200 ms after the last key, at once on Enter and when it is cleared."""
    DELAY_MS = 200

    def __init__(self, parent: QWidget | None = None, *, shortcut: str = "Ctrl F") -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self._told = ""
        self._timer = QTimer(self, singleShot=True, interval=self.DELAY_MS)
        self._clear = Button(icon=Icon.X, kind="flat", parent=self, small=True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self._fit()
        self._timer.timeout.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(self._on_changed)
        self.returnPressed.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        self._clear.setAccessibleName(self.tr("Clear search"))
        self._clear.setToolTip(self.tr("Clear search"))

    def _key_width(self) -> int:
        return QFontMetrics(fonts.font("micro")).horizontalAdvance(self._shortcut) + 10

    def _fit(self) -> None:
        self.setTextMargins(24, 0, 24 if self.text() or not self._shortcut else self._key_width(), 0)
        self._clear.setGeometry(self.width() - 28, 4, 24, self.height() - 8)

    def _on_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._fit()
        if text:
            self._timer.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    def set_silently(self, text: str) -> None:
        """Shows a text that the page already knows."""
        self._told = text
        self.setText(text)
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now, painter = theme.current(), QPainter(self)
        glyph(painter, QPoint(10, middle(self.rect(), 16)), Icon.SEARCH, "text2")
        if self.text() or not self._shortcut:
            return
        key = QRect(self.width() - self._key_width() - 8, middle(self.rect(), 16), self._key_width(), 16)
        box(painter, key, now.color("window"), now.color("hairline"), now.px("radius_chip"))
        painter.setFont(fonts.font("micro"))
        painter.setPen(now.color("text3"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._shortcut)


class AmountEdit(LineEdit):
    """A sum, right aligned, with the currency's sign. Takes any grouping and a comma; groups it when the field is left."""

    amount_changed = Signal(object)
    """Money, or None while the field is empty or holds no sum. Only when the value differs from the last told."""

    def __init__(
        self, parent: QWidget | None = None, *, currency: Currency = KZT, small: bool = False, sign: bool = True
    ) -> None:
        super().__init__(parent, small=small)
        self._currency = currency
        self._sign = sign
        self._told: Money | None = None
        self.setFont(fonts.font("base", tnum=True))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._fit()
        self.textChanged.connect(self._on_changed)
        self.editingFinished.connect(self._group)

    def _mark(self) -> str:
        return formatting.sign_of(Money(0, self._currency))

    def _fit(self) -> None:
        room = QFontMetrics(self.font()).horizontalAdvance(self._mark()) + 8 if self._sign else 0
        self.setTextMargins(0, 0, room, 0)

    def set_currency(self, currency: Currency) -> None:
        self._currency = currency
        self._fit()
        self.update()

    def amount(self) -> Money | None:
        """What is typed as Money; None when empty or not a sum (see `is_wrong`)."""
        text = re.sub(r"\s", "", self.text()).replace(",", ".")
        try:
            return Money.parse(text, self._currency) if text else None
        except InvalidInput:
            return None

    def is_wrong(self) -> bool:
        """Something is typed that is no sum."""
        return bool(self.text().strip()) and self.amount() is None

    def set_amount(self, amount: Money | None) -> None:
        """Shows a sum without telling."""
        if amount is not None:
            self.set_currency(amount.currency)
        self._told = amount
        self.setText("" if amount is None else formatting.money(amount, sign=False))
        self.set_error(False)

    def _on_changed(self) -> None:
        if not self.is_wrong():
            self.set_error(False)
        amount = self.amount()
        if amount != self._told:
            self._told = amount
            self.amount_changed.emit(amount)

    def _group(self) -> None:
        amount = self.amount()
        if amount is not None:
            self.setText(formatting.money(amount, sign=False))
        self.set_error(self.is_wrong())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._sign:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.current().color("text3" if self.isEnabled() else "border"))
        spot = self.rect().adjusted(0, 0, -11, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._mark())
