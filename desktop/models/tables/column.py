"""A column as an object: what it shows, copies and sorts by. The table model and the delegates read it; the words come from
the views, which build the columns anew when the language or the time zone changes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

RowRole = int(Qt.ItemDataRole.UserRole) + 1
"""The row itself (an `Order`), None while it is on its way."""
CopyRole = RowRole + 1
"""The cell as a clerk pastes it into a spreadsheet: plain amounts, full numbers."""
SortRole = RowRole + 2
"""The cell as a value that compares: int minor units, a datetime, a text."""
ColumnRole = RowRole + 3
"""The `Column` of the cell, also of a header section."""


def no_text(_row: Any) -> str:
    return ""


def no_value(_row: Any) -> object:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`key` is stable and stored, `title` is shown. Widths are logical pixels; a column never gets narrower than `least`.

    `text` is what is painted and read aloud unless `spoken` says it better; `hint` is the tooltip (empty = none).
    """

    key: str
    title: str
    text: Callable[[Any], str]
    copy: Callable[[Any], str] = no_text
    value: Callable[[Any], object] = no_value
    spoken: Callable[[Any], str] | None = None
    hint: Callable[[Any], str] = no_text
    width: int = 120
    least: int = 64
    right: bool = False
    stretches: bool = False
    sortable: bool = True

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Of the cells: numbers to the right."""
        side = Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    @property
    def title_alignment(self) -> Qt.AlignmentFlag:
        """Of the caption: two lines at most, standing on the rule under the header."""
        side = Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignBottom
