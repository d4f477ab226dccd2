"""Icons of Lucide (ISC), recoloured from the theme: one picture per meaning, black in the file.

icons.icon(Icon.SEARCH)                      a QIcon in the colours of now
icons.put(action, Icon.FILE_DOWN)            sets it and keeps it right when the theme changes
icons.pixmap(Icon.CHECK, "ok_fg", 12, 2.0)   for painting; cached
icons.mark(24)                               the program's mark: the tenge's two bars
"""

from enum import StrEnum
from functools import cache, lru_cache
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop.views import theme
from desktop.views.resources import resource


class Icon(StrEnum):
    """A picture by the name of its file. FILTER is the list that narrows, FUNNEL the funnel «filter by this cell»."""

    ARROW_DOWN = "arrow-down"
    ARROW_DOWN_TO_LINE = "arrow-down-to-line"
    ARROW_UP = "arrow-up"
    BADGE_CHECK = "badge-check"
    BOOKMARK = "bookmark"
    BOOKMARK_PLUS = "bookmark-plus"
    CALENDAR = "calendar"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CIRCLE_ALERT = "circle-alert"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_DASHED = "circle-dashed"
    CIRCLE_HELP = "circle-help"
    CIRCLE_PAUSE = "circle-pause"
    CIRCLE_SLASH = "circle-slash"
    CIRCLE_X = "circle-x"
    CLOCK = "clock"
    COLUMNS_3 = "columns-3"
    COPY = "copy"
    DELETE = "delete"
    ELLIPSIS = "ellipsis"
    EXTERNAL_LINK = "external-link"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FILE_CHECK_2 = "file-check-2"
    FILE_DOWN = "file-down"
    FILE_TEXT = "file-text"
    FILE_UP = "file-up"
    FUNNEL = "filter"
    FOLDER_OPEN = "folder-open"
    GRADUATION_CAP = "graduation-cap"
    GRIP_VERTICAL = "grip-vertical"
    INFO = "info"
    KEY_ROUND = "key-round"
    FILTER = "list-filter"
    LOCK = "lock"
    LOG_OUT = "log-out"
    MINUS = "minus"
    MONITOR_SMARTPHONE = "monitor-smartphone"
    PENCIL = "pencil"
    PLUG = "plug"
    PLUS = "plus"
    PRINTER = "printer"
    RECEIPT_TEXT = "receipt-text"
    ROTATE_CCW = "rotate-ccw"
    SEARCH = "search"
    SEND = "send"
    SETTINGS = "settings"
    SHIELD_CHECK = "shield-check"
    STAR = "star"
    STORE = "store"
    TRASH_2 = "trash-2"
    TRIANGLE_ALERT = "triangle-alert"
    UNDO = "undo"
    UNDO_2 = "undo-2"
    UNDO_DOT = "undo-dot"
    USER_ROUND = "user-round"
    X = "x"


def _stroke(size: int) -> str:
    """Small pictures need a heavier line, large ones a finer, in units of the 24-unit drawing."""
    if size <= 12:
        return "2.6"
    return "1.75" if size < 32 else "1.5"


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _painted(svg: str, size: int, ratio: float) -> QPixmap:
    canvas = QPixmap(round(size * ratio), round(size * ratio))
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(canvas.rect()))
    painter.end()
    canvas.setDevicePixelRatio(ratio)
    return canvas


@lru_cache(maxsize=1024)
def _coloured(name: str, color: str, size: int, ratio: float) -> QPixmap:
    svg = _drawing(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{_stroke(size)}"')
    return _painted(svg, size, ratio)


def pixmap(name: Icon, role: str = "text2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The picture in a theme role's colour at a device pixel ratio."""
    return _coloured(name.value, theme.current().color(role).name(), size, ratio)


def icon(name: Icon, role: str = "text2", size: int = 16) -> QIcon:
    """A QIcon sharp at 100 % and 200 %; greyed out where it is disabled, in the accent where it is checked."""
    made = QIcon()
    for ratio in {1.0, 2.0, QApplication.primaryScreen().devicePixelRatio()}:
        made.addPixmap(pixmap(name, role, size, ratio))
        made.addPixmap(pixmap(name, "border", size, ratio), QIcon.Mode.Disabled)
        if role == "text2":
            made.addPixmap(pixmap(name, "accent", size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


_placed: WeakKeyDictionary[QAction | QAbstractButton, tuple[Icon, str, int]] = WeakKeyDictionary()


def put(target: QAction | QAbstractButton, name: Icon, role: str = "text2", size: int = 16) -> None:
    """Sets the icon of an action or a button now and after each switch of the theme."""
    _placed[target] = (name, role, size)
    target.setIcon(icon(name, role, size))


def _follow_theme() -> None:
    for target, (name, role, size) in list(_placed.items()):
        if shiboken6.isValid(target):
            target.setIcon(icon(name, role, size))


theme.on_switch(_follow_theme)


@lru_cache(maxsize=32)
def _mark(ground: str, bars: str, size: int, ratio: float) -> QPixmap:
    svg = resource("themes", "mark.svg").read_text(encoding="utf-8").replace("#ground", ground).replace("currentColor", bars)
    return _painted(svg, size, ratio)


def mark(size: int = 24, ratio: float = 1.0) -> QPixmap:
    """The mark in the colours of the theme."""
    now: theme.Theme = theme.current()
    return _mark(now.color("accent").name(), now.color("on_accent").name(), size, ratio)


def app_icon() -> QIcon:
    """The window's icon: the mark in the light theme's colours, whatever the theme."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        light = theme.theme("light")
        made.addPixmap(_mark(QColor(light.color("accent")).name(), light.color("on_accent").name(), size, 1.0))
    return made
