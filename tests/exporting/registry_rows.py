"""A registry of given rows for the writers: what `OrderQueries` would say of them, without a database."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.models.domain.columns import DEFAULT_COLUMNS, ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import StatusSums, Totals
from desktop.models.domain.zones import zone_of
from desktop.services.exports import ExportResult, Exports
from desktop.services.ports import Choices

AT = int(datetime(2021, 7, 23, 5, 28, 14, tzinfo=UTC).timestamp())
"""In Almaty 23.07.2021 11:28:14."""

Values = dict[ColumnKey, object]
Export = Callable[..., ExportResult]


def a_row(**values: object) -> Values:
    """An order of the bank guide, as `stream` tells its values."""
    told: Values = {
        ColumnKey.ORDER_NUMBER: "0002000",
        ColumnKey.RRN: "001748900514",
        ColumnKey.AMOUNT: 1_000_050,
        ColumnKey.FEE: 0,
        ColumnKey.PAYMENT_METHOD: "CARD",
        ColumnKey.REGISTERED_AT: AT,
        ColumnKey.MASKED_PAN: "5555 **** **** 5557",
        ColumnKey.DESCRIPTION: "За ужин...",
        ColumnKey.STATUS: "DECLINED",
        ColumnKey.REFUNDED: None,
        ColumnKey.CURRENCY: "KZT",
        ColumnKey.ACTION_CODE: -2007,
    }
    return told | {ColumnKey(name): value for name, value in values.items()}


class GivenRows:
    """The part of `OrderQueries` that an export asks."""

    def __init__(self, rows: Sequence[Values], chunk: int = 3) -> None:
        self._rows = rows
        self._chunk = chunk

    def totals(self, _where: OrderFilter) -> Totals:
        return Totals((StatusSums("KZT", OrderStatus.DECLINED, len(self._rows), 0, 0, 0, 0),))

    def choices(self) -> Choices:
        return Choices()

    def stream(self, _where: OrderFilter, _sort: OrderSort, columns: Sequence[ColumnKey]) -> Iterator[list[tuple[object, ...]]]:
        for start in range(0, len(self._rows), self._chunk):
            part = self._rows[start : start + self._chunk]
            yield [(*(row.get(key) for key in columns), row[ColumnKey.CURRENCY]) for row in part]


def export_to(
    path: Path, rows: Sequence[Values], columns: Sequence[ColumnKey] = DEFAULT_COLUMNS, **options: Any
) -> ExportResult:
    zone = zone_of(options.pop("zone", "Asia/Almaty"))
    return Exports(GivenRows(rows), lambda: zone).write(path, OrderFilter(), OrderSort(), columns, **options)  # type: ignore[arg-type]
