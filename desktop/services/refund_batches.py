"""Refunds from a pasted list or a file: checked line by line, run one after the other, and never twice for the same line."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import CabinetError, Conflict, InvalidInput
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind, OperationState

if TYPE_CHECKING:
    from desktop.models.domain.orders import Order
    from desktop.services.access import Access
    from desktop.services.gateway_books import OperationBook
    from desktop.services.operations import Operations
    from desktop.services.ports import OrderQueries, Progress

_SPACE = re.compile(r"\s")
_NOTHING = frozenset({OperationState.REJECTED, OperationState.CANCELLED})
Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Told:
    """A line as it is written."""

    line: int
    reference: str
    amount: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """A line of a list, counted from 1 as it stands there: the order's number or the bank's id, the sum (left out = all that is
    left), a reason. `fault`: None, or why it cannot be run: no_order · ambiguous (several orders of that number) · amount
    (not a sum) · too_much (more than is left, lines before it counted) · repeated (the very same order and sum stood above) ·
    or a reason of `Operations.why_not`."""

    line: int
    reference: str
    amount: Money | None
    reason: str = ""
    fault: str | None = None
    order: Order | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineResult:
    """What became of a line: `operation` where there is one, `error` where it was not sent."""

    line: BatchLine
    operation: MoneyOperation | None = None
    error: CabinetError | None = None


class RefundBatches:
    """Any thread but the interface's."""

    def __init__(self, operations: Operations, store: OperationBook, queries: OrderQueries, access: Access) -> None:
        self._operations = operations
        self._store = store
        self._queries = queries
        self._access = access

    def check(self, told: str | Rows, name: str = "") -> list[BatchLine]:
        """Reads a pasted text (fields parted by a tab, a semicolon, a comma or spaces) or the rows of a file, and holds each
        line against the registry. Blank lines and a head line are left out. With the `name` of a list that was run before, a
        line that was done then is no fault: it keeps its operation."""
        self._access.require(Right.OPERATIONS)
        ledger = _Ledger()
        return [self._checked(name.strip(), line, ledger) for line in numbered(told)]

    def run(
        self,
        name: str,
        lines: Sequence[BatchLine],
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> list[LineResult]:
        """Refunds the lines without a fault, one after the other, until `stop`. The name and the number of a line make it that
        line: run again, what was done, or may have been, stays as it is, what waits is sent, what was refused is tried anew."""
        self._access.require(Right.OPERATIONS)
        if not name.strip():
            raise InvalidInput("batch_name")
        results: list[LineResult] = []
        for done, line in enumerate(lines, 1):
            if stop():
                break
            if line.fault is None:
                results.append(self._run(name.strip(), line))
            if progress is not None:
                progress(done, len(lines))
        return results

    def of(self, name: str, line: int) -> list[MoneyOperation]:
        """What was done about a line so far, the oldest first."""
        return self._store.of_batch(_key(name.strip(), line))

    def _run(self, name: str, line: BatchLine) -> LineResult:
        operation: MoneyOperation | None = None
        try:
            operation = self._prepared(name, line)
            if operation.state is OperationState.WAITING:
                operation = self._operations.send(operation.id)
        except CabinetError as error:
            return LineResult(line=line, operation=operation, error=error)
        return LineResult(line=line, operation=operation)

    def _prepared(self, name: str, line: BatchLine) -> MoneyOperation:
        """The line's operation of an earlier run, else a new one. A list that has changed under its name is told."""
        assert line.order is not None
        assert line.amount is not None
        earlier = self._living(name, line.line)
        if earlier is not None:
            if (earlier.md_order, earlier.amount) != (line.order.md_order, line.amount):
                raise Conflict("batch_changed", line=line.line, name=name)
            return earlier
        key = _key(name, line.line)
        return self._operations.prepare(line.order.id, OperationKind.REFUND, line.amount, line.reason, batch=key)

    def _living(self, name: str, line: int) -> MoneyOperation | None:
        """The operation of a line, unless it came to nothing."""
        found = self.of(name, line) if name else []
        return next((one for one in found if one.state not in _NOTHING), None)

    def _checked(self, name: str, told: Told, ledger: _Ledger) -> BatchLine:
        line = BatchLine(line=told.line, reference=told.reference, amount=None, reason=told.reason)
        found = self._queries.find(told.reference) if told.reference else []
        if len(found) != 1:
            return replace(line, fault="ambiguous" if found else "no_order")
        order = found[0]
        earlier = self._living(name, told.line)
        if earlier is not None and earlier.md_order == order.md_order:
            ledger.saw(order.id, earlier.amount)
            return replace(line, amount=earlier.amount, order=order)
        limit = self._operations.limits(order).get(OperationKind.REFUND)
        if limit is None:
            return replace(line, order=order, fault=self._operations.why_not(order, OperationKind.REFUND) or "state")
        left = ledger.left(order.id, limit)
        amount = left if told.amount == "" else amount_of(told.amount, limit.currency)
        fault = ledger.fault(order.id, amount, left)
        return replace(line, order=order, amount=amount, fault=fault)


class _Ledger:
    """What the lines above have taken."""

    def __init__(self) -> None:
        self._taken: dict[int, int] = {}
        self._seen: set[tuple[int, int]] = set()

    def left(self, order: int, limit: Money) -> Money:
        return Money(limit.minor - self._taken.get(order, 0), limit.currency)

    def saw(self, order: int, amount: Money) -> None:
        """A line that an earlier run has taken: the same one below is repeated all the same."""
        self._seen.add((order, amount.minor))

    def fault(self, order: int, amount: Money | None, left: Money) -> str | None:
        """None when the line may be run; it is taken then."""
        if amount is None or amount.minor <= 0:
            return "amount" if left.minor > 0 else "too_much"
        if (order, amount.minor) in self._seen:
            return "repeated"
        if left < amount:
            return "too_much"
        self._seen.add((order, amount.minor))
        self._taken[order] = self._taken.get(order, 0) + amount.minor
        return None


def amount_of(written: str, currency: Currency) -> Money | None:
    """A sum as people write it; None where it is none, is in another currency, or can be read in two ways (`1,234`)."""
    from desktop.services.importing.amounts import parse_amount  # the readers of files are not needed at a start
    from desktop.services.importing.faults import Fault

    read = {parse_amount(written, sign) for sign in ".,"}
    one = read.pop()
    if read or isinstance(one, Fault) or one[1] not in (None, currency.code) or currency.exponent > 2:
        return None
    minor, rest = divmod(one[0], 10 ** (2 - currency.exponent))  # read as hundredths, whatever the currency
    return None if rest else Money(minor, currency)


def _key(name: str, line: int) -> str:
    return f"{name}:{line}"


def numbered(told: str | Rows) -> Iterator[Told]:
    """The lines that say something, each with its number; a first line without any figure is a head."""
    rows = [_fields(line) for line in told.splitlines()] if isinstance(told, str) else [list(row) for row in told]
    for place, row in enumerate(rows, 1):
        fields = [field.strip() for field in row]
        if not any(fields) or (place == 1 and not any(letter.isdigit() for field in fields for letter in field)):
            continue
        reference, amount, *rest = [*fields, "", ""]
        yield Told(place, reference, amount, " ".join(filter(None, rest)))


def _fields(line: str) -> list[str]:
    for sign in ("\t", ";"):
        if sign in line:
            return next(csv.reader([line], delimiter=sign))
    before, comma, _ = line.partition(",")
    if comma and not _SPACE.search(before.strip()):
        return next(csv.reader([line]))
    reference, *words = line.split() or [""]
    figures = list(takewhile(lambda word: word[0].isdigit(), words))  # a sum with spaces between its thousands
    return [reference, " ".join(figures), " ".join(words[len(figures) :])]
