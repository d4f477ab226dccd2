"""What the tests of the import share: the fixture in the seed's shape, made-up card numbers, and reading without a registry."""

from dataclasses import dataclass
from pathlib import Path

from desktop.models.domain.batches import MergeCounts, RejectedRow
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.zones import zone_of
from desktop.services.importing.options import ReadOptions
from desktop.services.importing.profiles import shipped
from desktop.services.importing.reading import Reading, Setting

ALMATY = zone_of("Asia/Almaty")
FILES = Path(__file__).parent / "files"
CAPTIONS = (
    "Номер заказа;RRN;Сумма;Сумма комиссии;Платежное средство;Дата регистрации;Номер карты;Описание заказа;"
    "Статус;Сумма возврата"
).split(";")
HEAD = ["Транзакции", "с 01.01.2021 по 27.07.2021"]
SEED_ROWS = [
    "2000;;10 000.00 ₸;0.00;CARD;23.07.2021 11:28:14;5555 **** **** 5557;За ужин...;ОТКЛОНЕН;0.00",
    "123;111111111111;1 000.00 ₸;0.00;CARD;23.07.2021 11:24:40;4444 **** **** 1111;За обед...;ОТКЛОНЕН;0.00",
    "21;111111111111;0.01 ₸;0.00;CARD;23.06.2021 15:52:51;4111 **** **** 1111;;ПОДТВЕРЖДЕН;0.00",
    "18;117489005146;0.01 ₸;0.00;CARD;23.06.2021 15:24:38;5536 **** **** 5796;;ОТКЛОНЕН;0.00",
    "15;111111111111;0.01 ₸;0.00;CARD;23.06.2021 15:15:34;4111 **** **** 1111;;ЗАВЕРШЕН;0.00",
]


def a_card(first: str = "411111", length: int = 16) -> str:
    """A number that passes Luhn, made here so that none stands in a file."""
    body = first.ljust(length - 1, "0")
    total = sum(
        value if place % 2 else (value * 2 - 9 if value > 4 else value * 2)
        for place, value in enumerate(map(int, reversed(body)))
    )
    return body + str(-total % 10)


@dataclass(frozen=True)
class Read:
    """What came out of a file."""

    orders: list[ObservedOrder]
    reading: Reading

    @property
    def rejected_rows(self) -> tuple[RejectedRow, ...]:
        return self.reading.rejected(MergeCounts(0, 0, 0))[0]

    @property
    def rejected(self) -> list[tuple[int, str, str]]:
        return [(row.row, row.field, row.reason) for row in self.rejected_rows]

    @property
    def totals(self) -> dict[str, tuple[int, int]]:
        return {total.name: (total.stated_minor, total.computed_minor) for total in self.reading.control_totals()}

    def choice(self, question: str) -> tuple[str, bool] | None:
        return next(((c.chosen, c.certain) for c in self.reading.choices if c.question == question), None)


def read(path: Path, options: ReadOptions | None = None, **told: object) -> Read:
    """Reads a file in Almaty without a registry."""
    setting = Setting(profiles=shipped(), zone=ALMATY)
    with Reading(path, options or ReadOptions(**told), setting, lambda: None) as reading:  # type: ignore[arg-type]
        reading.require_header()
        return Read([order for orders in reading.orders() for order in orders], reading)
