"""A saved filter («Шаблон»): a name, the filter, and with it the columns and the sort that go with the work."""

from dataclasses import dataclass, field

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.period import Preset


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterTemplate:
    """`filter` carries a period only when the template was saved «вместе с периодом»; `preset` makes it move with the
    calendar. `opens` = applied when the program starts (at most one)."""

    name: str
    filter: OrderFilter = field(default_factory=OrderFilter)
    preset: Preset | None = None
    with_period: bool = False
    columns: tuple[ColumnKey, ...] = ()
    sort: OrderSort | None = None
    opens: bool = False
