"""How a row of a table is painted.

state = RowState(table, frozen)                       hover and keyboard, shared by both views
table.setItemDelegateForColumn(0, delegate_for(ColumnKey.ORDER_NUMBER, table, state))
"""

from desktop.views.delegates.cells import (
    AmountDelegate,
    CoveredDelegate,
    DateDelegate,
    NumberDelegate,
    PanDelegate,
    RrnDelegate,
    StatusDelegate,
    TextDelegate,
    delegate_for,
)
from desktop.views.delegates.row import RowDelegate, RowState

__all__ = [
    "AmountDelegate",
    "CoveredDelegate",
    "DateDelegate",
    "NumberDelegate",
    "PanDelegate",
    "RowDelegate",
    "RowState",
    "RrnDelegate",
    "StatusDelegate",
    "TextDelegate",
    "delegate_for",
]
