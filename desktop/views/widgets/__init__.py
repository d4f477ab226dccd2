"""Controls built one to one from the tokens. Import from here; each module's head shows how it is used.

A control is loaded when the first one names it: the first window needs few of them, and Qt's classes are slow to load.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.views.widgets.amount import AmountLabel
    from desktop.views.widgets.button import Button, ToggleButton
    from desktop.views.widgets.checks import CheckBox, RadioButton
    from desktop.views.widgets.chip import Chip
    from desktop.views.widgets.combo import ComboBox
    from desktop.views.widgets.date_edit import Calendar, DateEdit
    from desktop.views.widgets.empty_state import EmptyState
    from desktop.views.widgets.fields import AmountEdit, FieldError, LineEdit, SearchEdit
    from desktop.views.widgets.filter_chip import FilterChip
    from desktop.views.widgets.label import Label
    from desktop.views.widgets.menu import Menu
    from desktop.views.widgets.progress import ProgressBar, ProgressCard
    from desktop.views.widgets.rule import DoubleRule, Hairline
    from desktop.views.widgets.segmented import Segmented
    from desktop.views.widgets.skeleton import Skeleton
    from desktop.views.widgets.strip import Strip
    from desktop.views.widgets.tabs import Tabs
    from desktop.views.widgets.toast import Toast

__all__ = [
    "AmountEdit",
    "AmountLabel",
    "Button",
    "Calendar",
    "CheckBox",
    "Chip",
    "ComboBox",
    "DateEdit",
    "DoubleRule",
    "EmptyState",
    "FieldError",
    "FilterChip",
    "Hairline",
    "Label",
    "LineEdit",
    "Menu",
    "ProgressBar",
    "ProgressCard",
    "RadioButton",
    "SearchEdit",
    "Segmented",
    "Skeleton",
    "Strip",
    "Tabs",
    "Toast",
    "ToggleButton",
]

_MODULES = {
    "AmountEdit": "fields",
    "AmountLabel": "amount",
    "Button": "button",
    "Calendar": "date_edit",
    "CheckBox": "checks",
    "Chip": "chip",
    "ComboBox": "combo",
    "DateEdit": "date_edit",
    "DoubleRule": "rule",
    "EmptyState": "empty_state",
    "FieldError": "fields",
    "FilterChip": "filter_chip",
    "Hairline": "rule",
    "Label": "label",
    "LineEdit": "fields",
    "Menu": "menu",
    "ProgressBar": "progress",
    "ProgressCard": "progress",
    "RadioButton": "checks",
    "SearchEdit": "fields",
    "Segmented": "segmented",
    "Skeleton": "skeleton",
    "Strip": "strip",
    "Tabs": "tabs",
    "Toast": "toast",
    "ToggleButton": "button",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(name)
    found = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return found
