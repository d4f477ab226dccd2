"""What whole columns tell of the decimal sign and of day and month: one cell may be open where its column is not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.models.domain.batches import Choice
from desktop.services.importing.amounts import number_in, sign_of
from desktop.services.importing.cells import Cell
from desktop.services.importing.dates import day_text, order_of


@dataclass(slots=True)
class Evidence:
    """Gathered over the money and date columns of a file."""

    signs: set[str] = field(default_factory=set)
    orders: set[str] = field(default_factory=set)

    def add(self, rows: Sequence[Sequence[Cell]], money: Iterable[int], dates: Iterable[int]) -> None:
        for column in money:
            texts = {row[column] for row in rows if column < len(row) and isinstance(row[column], str)}
            self.signs.update(sign_of(number_in(text)) for text in texts)  # type: ignore[arg-type]
        for column in dates:
            days = {day_text(cell) for row in rows if column < len(row) and isinstance(cell := row[column], str)}
            self.orders.update(order_of(day) for day in days)

    @property
    def is_open(self) -> bool:
        """Whether more rows could still decide something."""
        return (bool(self.signs & {"?.", "?,"}) and not self.signs & {".", ","}) or (
            "?" in self.orders and len(self.orders - {""}) == 1
        )

    def decimal_choice(self, told: str | None) -> Choice:
        """The sign decides only for cells such as `1,234`; it is open when there are some and no other cell shows it. Then a
        comma before three digits parts a group (as the neighbours' files do), and nothing turns a dot into one."""
        sure, maybe = self.signs & {".", ","}, self.signs & {"?.", "?,"}
        if told is not None:
            return Choice("decimal_sign", told, (".", ","), certain=True)
        if len(sure) == 1:
            return Choice("decimal_sign", sure.pop(), (".", ","), certain=True)
        return Choice("decimal_sign", "," if sure and maybe == {"?."} else ".", (".", ","), certain=not maybe)

    @property
    def asks_decimal(self) -> bool:
        """Whether the file has a decimal sign to speak of: one, or cells that leave it open."""
        return len(self.signs & {".", ","}) == 1 or bool(self.signs & {"?.", "?,"})

    def order_choice(self, told: str | None) -> Choice | None:
        """ "dmy" or "mdy"; None when no date of the file has the question. Day first unless the file shows otherwise."""
        asked = self.orders - {""}
        if not asked and told is None:
            return None
        sure = asked - {"?"}
        chosen = told or (sure.pop() if len(sure) == 1 else "dmy")
        return Choice("date_order", chosen, ("dmy", "mdy"), certain=told is not None or len(asked - {"?"}) == 1)
