"""One delegate per kind of value. Each writes what the model shows, in the runs of the design; ids, dates, sums and
statuses are never cut, other text elides to the right.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from desktop.models.domain.columns import MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.models.tables.column import RowRole
from desktop.views import fonts, formatting, theme
from desktop.views.delegates.row import Ink, RowDelegate, RowState, colors
from desktop.views.widgets.chip import LOOKS, ChipLook, chip_picture
from desktop.views.widgets.paint import middle, scale_of

_AMOUNT = re.compile(r"(−?[\d\u202f]*\d)(\.\d+)?(\u202f\D+)?\Z")
_Index = QModelIndex | QPersistentModelIndex
BRAND_FROM = 160
"""The column's width from which the card's brand is told."""
_COVER_WIDTH, _COVER_HEIGHT = 104, 12


@lru_cache(maxsize=16384)
def amount_runs(text: str) -> tuple[tuple[str, str], ...]:
    """A written sum as (run, colour role): «1 700» text and «.00 ₸» text3, or «8 740.50» text and « ₸» text3; a zero is text3
    as a whole. Neighbours of one colour are one run: each run costs."""
    found = _AMOUNT.match(text)
    if found is None:
        return ((text, "text"),)
    whole, fraction, sign = (part or "" for part in found.groups())
    even = not fraction.strip(".0")
    if even and whole == "0":
        return ((text, "text3"),)
    strong, weak = (whole, fraction + sign) if even else (whole + fraction, sign)
    return ((strong, "text"), (weak, "text3")) if weak else ((strong, "text"),)


class TextDelegate(RowDelegate):
    """Plain words; too long ones end in «…»."""

    def __init__(self, parent: QObject | None = None, state: RowState | None = None, *, right: bool = False) -> None:
        super().__init__(parent, state)
        self._right = right
        if right:
            self.ink = Ink(fonts.font("base", tnum=True))
        self._elided = lru_cache(maxsize=4096)(self._elide)

    def _elide(self, text: str, width: int) -> str:
        return self.ink.metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)

    def paint_content(self, painter: QPainter, rect: QRect, text: str, _index: _Index) -> None:
        shown = self._elided(text, rect.width())
        x = rect.right() + 1 - self.ink.width(shown) if self._right else rect.left()
        self.write(painter, x, rect, shown, "text")


class NumberDelegate(RowDelegate):
    """An order number with slashed noughts; what follows the «_» the shop's module adds is muted."""

    def __init__(self, parent: QObject | None = None, state: RowState | None = None) -> None:
        super().__init__(parent, state)
        self.ink = Ink(fonts.font("base", tnum=True, zero=True))

    def paint_content(self, painter: QPainter, rect: QRect, text: str, _index: _Index) -> None:
        number, line, suffix = text.partition("_")
        x = self.write(painter, rect.left(), rect, number, "text")
        if line:
            self.write(painter, x, rect, line + suffix, "text3")


class RrnDelegate(NumberDelegate):
    """Any other id: figures of one width, slashed noughts, all of it in `text`."""

    def paint_content(self, painter: QPainter, rect: QRect, text: str, _index: _Index) -> None:
        self.write(painter, rect.left(), rect, text, "text")


class AmountDelegate(RowDelegate):
    """A sum, right aligned, in three runs."""

    def __init__(self, parent: QObject | None = None, state: RowState | None = None) -> None:
        super().__init__(parent, state)
        self.ink = Ink(fonts.font("base", tnum=True))

    def paint_content(self, painter: QPainter, rect: QRect, text: str, _index: _Index) -> None:
        runs = amount_runs(text)
        x = rect.right() + 1 - sum(self.ink.width(run) for run, _ in runs)
        for run, role in runs:
            x = self.write(painter, x, rect, run, role)


class DateDelegate(RowDelegate):
    """A date in `text`, its time in `text2`."""

    def __init__(self, parent: QObject | None = None, state: RowState | None = None) -> None:
        super().__init__(parent, state)
        self.ink = Ink(fonts.font("base", tnum=True))

    def paint_content(self, painter: QPainter, rect: QRect, text: str, _index: _Index) -> None:
        day, space, clock = text.partition(" ")
        x = self.write(painter, rect.left(), rect, day + space, "text")
        if clock:
            self.write(painter, x, rect, clock, "text2")


@lru_cache(maxsize=4096)
def _pan_runs(text: str) -> tuple[tuple[str, str], ...]:
    parts = re.split(f"({formatting.DOT}+)", text)
    return tuple((part, "text3" if part[0] == formatting.DOT else "text") for part in parts if part)


class PanDelegate(RowDelegate):
    """«4111 •••• 1111» with muted dots; the brand after it when the column is wide enough."""

    def __init__(self, parent: QObject | None = None, state: RowState | None = None) -> None:
        super().__init__(parent, state)
        self.ink = Ink(fonts.font("base", tnum=True))
        self._small = Ink(fonts.font("micro"))

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: _Index) -> None:
        x = rect.left()
        for part, role in _pan_runs(text):
            x = self.write(painter, x, rect, part, role)
        if rect.width() + 16 >= BRAND_FROM:
            brand = formatting.brand(getattr(index.data(RowRole), "payment_system", None))
            if brand and x + 8 + self._small.width(brand) <= rect.right():
                self.write(painter, x + 8, rect, brand, "text3", self._small)


class StatusDelegate(RowDelegate):
    """The chip. `look_of` names the look for a row that is not an Order."""

    def __init__(
        self,
        parent: QObject | None = None,
        state: RowState | None = None,
        *,
        look_of: Callable[[Any], ChipLook] | None = None,
    ) -> None:
        super().__init__(parent, state)
        self._look_of = look_of or _order_look

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: _Index) -> None:
        row = index.data(RowRole)
        if row is not None:
            chip = chip_picture(self._look_of(row), text, scale_of(painter))
            painter.drawPixmap(rect.left(), middle(rect, theme.lengths()["chip_height"]), chip)


def _order_look(row: Any) -> ChipLook:
    return LOOKS[formatting.status_key(row)]


class CoveredDelegate(RowDelegate):
    """Behind the curtain: a block in place of the value."""

    def paint_content(self, painter: QPainter, rect: QRect, _text: str, _index: _Index) -> None:
        width = min(_COVER_WIDTH, rect.width())
        painter.fillRect(rect.left(), middle(rect, _COVER_HEIGHT), width, _COVER_HEIGHT, colors["hairline"])


_IDS = frozenset({ColumnKey.RRN, ColumnKey.MD_ORDER, ColumnKey.TERMINAL_ID, ColumnKey.PROCESSING_ID})


def delegate_for(
    key: ColumnKey, parent: QObject | None = None, state: RowState | None = None, *, covered: bool = False
) -> RowDelegate:
    """The delegate of a registry column."""
    if covered:
        return CoveredDelegate(parent, state)
    if key in MONEY_COLUMNS:
        return AmountDelegate(parent, state)
    if key in TIME_COLUMNS:
        return DateDelegate(parent, state)
    if key is ColumnKey.ACTION_CODE:
        return TextDelegate(parent, state, right=True)
    if key in _IDS:
        return RrnDelegate(parent, state)
    kinds: dict[ColumnKey, type[RowDelegate]] = {
        ColumnKey.ORDER_NUMBER: NumberDelegate,
        ColumnKey.MASKED_PAN: PanDelegate,
        ColumnKey.STATUS: StatusDelegate,
    }
    return kinds.get(key, TextDelegate)(parent, state)
