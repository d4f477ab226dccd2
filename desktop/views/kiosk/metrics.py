"""How large everything is on this screen. The design is drawn at 1440 × 900; fingers and eyes set limits below which nothing
shrinks: 72 px for whatever is touched, 112 px for a key."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from desktop.views import fonts, theme

_DRAWN = QSize(1440, 900)
_DRAWN_UPRIGHT = QSize(1000, 1560)
_SHORT = 800
"""Below this height four rows of keys do not fit: then there are three."""


_NARROW = 1100
"""Below this width nothing is left for wide margins."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lengths in logical pixels; `title`, `text`, `caption`, `figure` and `sum` are sizes of letters."""

    size: QSize
    is_upright: bool
    is_short: bool
    is_narrow: bool
    margin: int
    top: int
    gap: int
    title: int
    text: int
    caption: int
    figure: int
    sum: int
    field: int
    key: int
    touch: int
    primary: int
    glyph: int


def metrics_of(size: QSize) -> Metrics:
    """For a window of this size."""
    px, upright = theme.lengths(), size.height() > size.width()
    drawn = _DRAWN_UPRIGHT if upright else _DRAWN
    percent = max(60, min(160, 100 * size.width() // drawn.width(), 100 * size.height() // drawn.height()))
    narrow = size.width() < _NARROW and not upright
    short = not upright and size.height() < _SHORT

    def scaled(length: int, least: int = 0) -> int:
        return max(least, length * percent // 100)

    return Metrics(
        size=size,
        is_upright=upright,
        is_short=short,
        is_narrow=narrow,
        margin=scaled(px["kiosk"], 24) if not narrow else 24,
        top=scaled(48, 20),
        gap=px["m"],
        title=scaled(64, 34),
        text=scaled(24, 17),
        caption=scaled(20, 15),
        figure=scaled(40, 30),
        sum=scaled(96, 56),
        field=scaled(px["kiosk_field"], px["control_touch"]),
        key=scaled(124, px["kiosk_key_min"]),
        touch=scaled(px["control_touch"], px["control_touch"]),
        primary=scaled(px["control_touch_primary"], px["control_touch"]),
        glyph=scaled(120, 72),
    )


def letters(px: int, weight: int = 400, *, display: bool = False) -> QFont:
    """A font of so many pixels; figures of one width."""
    made = fonts.font("hero" if display else "base", weight, tnum=True)
    made.setPixelSize(px)
    if display:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
    return made
