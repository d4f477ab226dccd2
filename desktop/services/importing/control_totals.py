"""The totals a file states in its head and foot, against the columns as printed. A difference that is exactly the rejected
rows is explained; anything else is a red seal."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop.models.domain.batches import ControlTotal
from desktop.services.importing.amounts import amount_of_number, parse_amount
from desktop.services.importing.captions import is_foot_word, normal
from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.faults import Fault
from desktop.services.importing.profiles import Profile, TotalSpec

NAMES = ("count", "amount", "fee", "refunded", "net")
_SUMMED = frozenset({"amount", "fee", "refunded", "net"})
_COUNT = re.compile(r"[^\d]*?([0-9]{1,9})\)?(?:\s*\w+\.?)?\s*\Z")
_PLAIN_COUNT = re.compile(r"[0-9]{1,9}\Z")


class ControlTotals:
    """Gathers stated figures line by line and computed ones block by block. Sums are minor units of two decimals, by
    (field, "payments" or "refunds")."""

    def __init__(self, profile: Profile, mapping: Mapping[int, str]) -> None:
        self._profile = profile
        self._columns = {field: column for column, field in mapping.items()}
        self._by_label: dict[str, TotalSpec] = {normal(label): spec for spec in profile.totals for label in spec.labels}
        self._labelled: dict[TotalSpec, dict[str, int]] = {}
        self._foot: dict[str, int] = {}
        self._sums: Counter[tuple[str, str]] = Counter()
        self._lost: Counter[tuple[str, str]] = Counter()

    def state(self, row: Sequence[Cell]) -> None:
        """Takes in a head or foot line."""
        texts = [text_of(cell).strip() for cell in row]
        for place, text in enumerate(texts):
            label, _, rest = text.partition(":")
            if spec := self._by_label.get(normal(label)):
                value = _value(spec.name, [rest, *texts[place + 1 :]])
                if value is not None:
                    self._labelled.setdefault(spec, {})[normal(label)] = value
        filled = [text for text in texts if text]
        if filled and is_foot_word(filled[0]):
            self._state_foot(row, filled[0])

    def _state_foot(self, row: Sequence[Cell], label: str) -> None:
        """«Итого»: a figure under each column; the number of rows in the label or under a column of numbers."""
        stated = {field: value for field in _SUMMED if (value := self._under(field, row)) is not None}
        count = _COUNT.match(label)
        if count:
            stated["count"] = int(count[1])
        for field in ("order_number", "rrn"):
            column = self._columns.get(field)
            if (
                "count" not in stated
                and column is not None
                and column < len(row)
                and _PLAIN_COUNT.match(text_of(row[column]).strip())
            ):
                stated["count"] = int(text_of(row[column]))
        self._foot |= stated  # of several lines of totals the last one counts

    def _under(self, field: str, row: Sequence[Cell]) -> int | None:
        column = self._columns.get(field)
        return minor_of(row[column]) if column is not None and column < len(row) else None

    def add(self, field: str, kind: str, total: int) -> None:
        self._sums[field, kind] += total

    def lose(self, field: str, kind: str, total: int) -> None:
        """A rejected row's figure."""
        self._lost[field, kind] += total

    def result(self) -> tuple[ControlTotal, ...]:
        found = {name: total for name in NAMES if (total := self._of_labels(name) or self._of_foot(name))}
        return tuple(found.values())

    def _of_labels(self, name: str) -> ControlTotal | None:
        stated = {spec: sum(values.values()) for spec, values in self._labelled.items() if spec.name == name}
        if not stated:
            return None
        kinds = {kind for spec in stated for kind in (("payments", "refunds") if spec.rows == "all" else (spec.rows,))}
        field = "amount" if name == "refunded" and self._profile.refunds.possible else name
        computed, lost = self._sum(self._sums, field, kinds), self._sum(self._lost, field, kinds)
        if field != name or name == "fee":  # files print what they take off with a minus sign or without one
            return ControlTotal(name, abs(sum(stated.values())), abs(computed), abs(lost))
        return ControlTotal(name, sum(stated.values()), computed, lost)

    def _of_foot(self, name: str) -> ControlTotal | None:
        if name not in self._foot:
            return None
        kinds = {"payments", "refunds"}
        return ControlTotal(name, self._foot[name], self._sum(self._sums, name, kinds), self._sum(self._lost, name, kinds))

    @staticmethod
    def _sum(sums: Counter[tuple[str, str]], field: str, kinds: set[str]) -> int:
        return sum(sums[field, kind] for kind in kinds)


def minor_of(cell: Cell) -> int | None:
    """A sum in a cell, minor units; None when there is none."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        amount = amount_of_number(cell)
    else:
        text = text_of(cell).strip()
        if not text:
            return None
        amount = parse_amount(text, "")
    return None if isinstance(amount, Fault) else amount[0]


def _value(name: str, texts: Sequence[str]) -> int | None:
    """The figure that follows a label, in its own cell or the next filled one."""
    text = next((text.strip() for text in texts if text.strip()), "")
    if name == "count":
        found = _COUNT.match(text)
        return int(found[1]) if found else None
    return minor_of(text)
