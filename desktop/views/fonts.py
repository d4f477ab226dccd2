"""Inter and Inter Display (SIL OFL 1.1), bundled, by the roles of the type scale. Figures take `tnum`, ids also `zero`."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.views.resources import resource
from desktop.views.theme import type_scale

FAMILY = "Inter"
DISPLAY = "Inter Display"
_FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-Medium", "InterDisplay-SemiBold")


@cache
def load_fonts() -> None:
    """Registers the bundled files; needs a QGuiApplication. Makes Inter 13 the application's font. Once per program."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.otf")))
    QApplication.setFont(font("base"))


def font(role: str = "base", weight: int | None = None, *, tnum: bool = False, zero: bool = False) -> QFont:
    """A font of the scale: micro 11 · small 12 · base 13 · figure 15 · title 20 · kpi 28 · hero 40.

    `weight` 400, 500 or 600 overrides the role's own. `tnum` makes all digits one width, `zero` slashes the nought.
    """
    return QFont(_font(role, weight, tnum, zero))


@cache
def _font(role: str, weight: int | None, tnum: bool, zero: bool) -> QFont:
    scale = type_scale()[role]
    made = QFont(DISPLAY if scale["display"] else FAMILY)
    made.setPixelSize(scale["px"])
    made.setWeight(QFont.Weight(weight or scale["weight"]))
    if scale["spacing"]:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, scale["spacing"])
    # Contextual alternates would turn a hyphen between digits, or "->", into other signs.
    made.setFeature(QFont.Tag("calt"), 0)
    for name, wanted in (("tnum", tnum), ("zero", zero)):
        if wanted:
            made.setFeature(QFont.Tag(name), 1)
    return made


def line_height(role: str = "base") -> int:
    """The line of the role, pixels: 20 for base text."""
    return int(type_scale()[role]["line"])
