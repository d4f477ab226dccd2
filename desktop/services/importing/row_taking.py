"""Blocks of rows through the plan: orders out, and every row that gave none either rejected with its reason or counted as a
head, foot or blank line."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.models.domain.batches import RejectedRow
from desktop.models.domain.orders import ObservedOrder
from desktop.services.importing.captions import is_foot_word
from desktop.services.importing.cards import screen
from desktop.services.importing.cells import Block, Cell, is_blank, text_of
from desktop.services.importing.control_totals import ControlTotals
from desktop.services.importing.dates import parse_local
from desktop.services.importing.faults import Fault
from desktop.services.importing.headers import Header, captions_of
from desktop.services.importing.plan import Faults, Parsed, Plan
from desktop.services.importing.texts import screened_row

MOST_REJECTED = 1000
"""Rejected rows that a report lists; all are counted."""


@dataclass(slots=True)
class Tally:
    """What was read and left out so far. `rows` are orders and rejected rows."""

    rows: int = 0
    skipped: int = 0
    rejected: list[RejectedRow] = field(default_factory=list)
    rejected_count: int = 0
    masked: int = 0


class RowTaker:
    def __init__(self, header: Header, plan: Plan, tally: Tally, delimiter: str) -> None:
        self.totals = ControlTotals(header.profile, header.mapping)
        self._header = header
        self._columns = {name: column for column, name in header.mapping.items()}
        self._plan = plan
        self._tally = tally
        self._delimiter = delimiter
        self._width = max([len(header.captions), *(column + 1 for column in header.mapping)])

    def take(self, block: Block) -> list[ObservedOrder]:
        """The block's orders."""
        numbers, rows = block.numbers, block.rows
        faults: Faults = {}
        if set(map(len, rows)) != {self._width}:
            numbers, rows = self._shaped(block, faults)
        if not rows:
            return []
        parsed = self._plan.run(numbers, rows, faults)
        lost = [p for p in sorted(parsed.faults) if self._rejects(numbers[p], rows[p], *parsed.faults[p])]
        self._add_up(parsed, lost)
        self._tally.rows += len(parsed.orders) + len(lost)
        return parsed.orders

    def leave_out(self, row: Sequence[Cell]) -> None:
        """A head, foot or blank line: its totals are taken in, its card numbers counted; it is not kept."""
        self._tally.skipped += 1
        self._tally.masked += sum(screen(text_of(cell))[1] for cell in row)
        self.totals.state(row)

    def _shaped(self, block: Block, faults: Faults) -> tuple[list[int], list[Sequence[Cell]]]:
        """Every row as wide as the header; blank lines out; rows with something beyond the last column marked."""
        numbers: list[int] = []
        rows: list[Sequence[Cell]] = []
        for number, row in zip(block.numbers, block.rows, strict=True):
            if is_blank(row):
                self._tally.skipped += 1
                continue
            if len(row) > self._width and not is_blank(row[self._width :]):
                faults[len(rows)] = ("order_number", "too_many_cells")
            numbers.append(number)
            rows.append([*row[: self._width], *[""] * (self._width - len(row))])
        return numbers, rows

    def _rejects(self, number: int, row: Sequence[Cell], name: str, reason: str) -> bool:
        """Whether a row without an order is rejected; the rest are foot lines, repeated headers and remarks."""
        if self._is_no_row(row):
            self.leave_out(row)
            return False
        tally = self._tally
        tally.rejected_count += 1
        text, count = screened_row(row, self._delimiter, self._plan.identifiers)
        tally.masked += count - self._plan.counted_in(row)
        if len(tally.rejected) < MOST_REJECTED:
            tally.rejected.append(RejectedRow(number, screen(name)[0], reason, self._value(row, name), text))
        return True

    def _value(self, row: Sequence[Cell], name: str) -> str:
        column = self._columns.get(name)
        return screen(text_of(row[column]).strip())[0][:100] if column is not None else ""

    def _is_no_row(self, row: Sequence[Cell]) -> bool:
        texts = [text for cell in row if (text := text_of(cell).strip())]
        if not texts or captions_of(row) == self._header.captions:
            return True
        if is_foot_word(texts[0]):
            return texts[0] == self._number(row) or not self._has_date(row)
        is_remark = " " in texts[0] and not texts[0].replace(" ", "").isdigit()
        return len(texts) == 1 and self._width > 2 and is_remark

    def _number(self, row: Sequence[Cell]) -> str | None:
        column = self._columns.get("order_number")
        return None if column is None else text_of(row[column]).strip()

    def _has_date(self, row: Sequence[Cell]) -> bool:
        column = self._columns.get("registered_at")
        if column is None:
            return False
        cell = row[column]
        return not isinstance(cell, str) or not isinstance(parse_local(" ".join(cell.split()), "dmy"), Fault)

    def _add_up(self, parsed: Parsed, lost: Sequence[int]) -> None:
        """Printed figures of good rows, and of rejected ones, by payments and refunds."""
        for name, values in parsed.figures.items():
            if not parsed.faults and parsed.refunds is None:
                self.totals.add(name, "payments", _sum(values))
            else:
                self._add_one_by_one(name, values, parsed, frozenset(lost))
        self.totals.add("count", "payments", len(parsed.orders))
        self.totals.lose("count", "payments", len(lost))

    def _add_one_by_one(self, name: str, values: Sequence[object], parsed: Parsed, lost: frozenset[int]) -> None:
        for place, value in enumerate(values):
            if isinstance(value, int) and (place not in parsed.faults or place in lost):
                kind = "refunds" if parsed.refunds and parsed.refunds[place] else "payments"
                (self.totals.lose if place in lost else self.totals.add)(name, kind, value)


def _sum(values: Sequence[int | None]) -> int:
    try:
        return sum(values)  # type: ignore[arg-type]
    except TypeError:
        return sum(value for value in values if isinstance(value, int))
