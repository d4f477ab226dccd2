"""Tokens → palette and style sheet. The only place that reads colours and sizes; widgets ask `current()` while they paint.

theme.current().color("accent")   QColor of a role in resources/themes/{light,dark}.toml
theme.current().px("control")     a length of resources/themes/sizes.toml, logical pixels
ThemeManager(app).apply("system") follows the system; `changed` tells the new Theme
"""

import tomllib
from collections.abc import Callable
from functools import cache, cached_property
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.views.resources import resource

_Role = QPalette.ColorRole
_PALETTE = {
    _Role.Window: "window",
    _Role.Base: "surface",
    _Role.AlternateBase: "surface",
    _Role.Text: "text",
    _Role.WindowText: "text",
    _Role.ButtonText: "text",
    _Role.PlaceholderText: "text3",
    _Role.Button: "surface",
    _Role.Highlight: "selected",
    _Role.HighlightedText: "text",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.Mid: "border",
    _Role.Dark: "border",
    _Role.Midlight: "hairline",
    _Role.Light: "hairline",
    _Role.Shadow: "border",
    _Role.BrightText: "bad_fg",
    _Role.ToolTipBase: "text",
    _Role.ToolTipText: "surface",
    _Role.Accent: "accent",
}
_DISABLED = {_Role.Text: "border", _Role.WindowText: "border", _Role.ButtonText: "border", _Role.Base: "sunken"}


@cache
def _toml(name: str) -> dict[str, Any]:
    with resource("themes", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def lengths() -> dict[str, int]:
    """Every length by name; those outside [size] and [space] carry their table: `radius_control`, `line_focus`."""
    found: dict[str, int] = {}
    for table, values in _toml("sizes").items():
        for name, value in values.items():
            if isinstance(value, int):
                found[name if table in ("size", "space") else f"{table}_{name}"] = value
    return found


def type_scale() -> dict[str, dict[str, Any]]:
    """Role → px, line, weight, display, spacing."""
    return dict(_toml("sizes")["font"])


class Theme:
    """One theme's values. Immutable."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_dark = name == "dark"
        self._colors = {role: QColor(value) for role, value in _toml(name)["color"].items()}

    def color(self, role: str) -> QColor:
        """A role such as `text2`, `bad_bg`; KeyError for one that does not exist."""
        return self._colors[role]

    @property
    def roles(self) -> tuple[str, ...]:
        return tuple(self._colors)

    def px(self, name: str) -> int:
        return lengths()[name]

    @cached_property
    def palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        for role, token in _DISABLED.items():
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color(token))
        return palette

    @cached_property
    def style_sheet(self) -> str:
        """resources/themes/cabinet.qss.in with this theme's colours, lengths and pictures."""
        values: dict[str, object] = {role: color.name() for role, color in self._colors.items()}
        values |= lengths()
        values["pictures"] = resource("themes", self.name).as_posix()
        return Template(resource("themes", "cabinet.qss.in").read_text(encoding="utf-8")).substitute(values)


@cache
def theme(name: str) -> Theme:
    """The theme `light` or `dark`."""
    return Theme(name)


_current = ["light"]
_listeners: list[Callable[[], None]] = []


def current() -> Theme:
    """The theme on screen. Asked anew at each painting, so that a switch needs no restart."""
    return theme(_current[0])


def on_switch(listener: Callable[[], None]) -> None:
    """Called after each switch, before `ThemeManager.changed`: for caches that live as long as the program."""
    _listeners.append(listener)


def motion_ms() -> int:
    """How long a movement may last: 0 where the system asks for reduced motion."""
    return lengths()["motion_max_ms"] if QApplication.isEffectEnabled(Qt.UIEffect.UI_General) else 0


class ThemeManager(QObject):
    """Puts a theme on the application and follows the system while the mode is `system`. Interface thread."""

    changed = Signal(object)
    """The new Theme."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = "system"
        self._app: QApplication | None = None

    @property
    def current(self) -> Theme:
        return current()

    def apply(self, app: QApplication, mode: str) -> None:
        """`mode` is system, light or dark. The first call also chooses the style and the fonts of the application."""
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._mode = mode
        self._put_on(app)

    def _on_system_changed(self) -> None:
        if self._app is not None and self._mode == "system":
            self._put_on(self._app)

    def _put_on(self, app: QApplication) -> None:
        dark = self._mode == "dark" or (self._mode == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark)
        _current[0] = "dark" if dark else "light"
        app.setPalette(current().palette)
        app.setStyleSheet(current().style_sheet)
        for listener in _listeners:
            listener()
        self.changed.emit(current())
