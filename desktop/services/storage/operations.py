"""Money operations: each step is one transaction with its journal entry. See `gateway_books.OperationBook`."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop.models.domain.errors import Conflict, NotAllowed, NotFound
from desktop.models.domain.journal import Action
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.money_operations import NEXT, BasketLine, MoneyOperation, OperationKind, OperationState
from desktop.models.domain.operation_limits import UNDECIDED, UNDER_WAY, limits_left
from desktop.models.domain.orders import Order
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist
from desktop.services.storage.order_rows import instant, order_of
from desktop.services.storage.rows import ORDER_ROW, with_facets
from desktop.services.storage.schema import orders
from desktop.services.storage.schema_gateway import money_operations as table
from desktop.services.storage.sending import Sender
from desktop.services.storage.statements import among

_ENDED = frozenset({OperationState.REJECTED, OperationState.CANCELLED})
_ORDER_ID = sa.func.coalesce(orders.c.id, 0).label("order_id")
OPERATIONS = sa.select(table, _ORDER_ID, orders.c.masked_pan).join_from(
    table, orders, orders.c.md_order == table.c.md_order, isouter=True
)
NEXT_OPERATION = sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0) + 1)
LAST_DONE = sa.select(sa.func.coalesce(sa.func.max(table.c.done_no), 0))
NOT_TOLD = (table.c.state == OperationState.DONE.value) & (table.c.told == 0)


class SqlOperationStore:
    """OperationBook over the database; any thread."""

    def __init__(self, database: Database, journalist: Journalist, clock: Callable[[], datetime], sender: Sender) -> None:
        self._database = database
        self._journalist = journalist
        self._clock = clock
        self._sender = sender
        self.sending = sender.sending

    def add(self, operation: MoneyOperation) -> MoneyOperation:
        with self._database.writing() as connection:
            earlier = _living(connection, operation.batch)
            if earlier is not None:
                return earlier
            _require_room(connection, operation)
            place = int(connection.execute(NEXT_OPERATION).scalar_one())
            connection.execute(
                sa.insert(table).values(id=place, told=0, seen_no=LAST_DONE.scalar_subquery(), **_values(operation))
            )
            return self._written(connection, place, **({"reason": operation.reason} if operation.reason else {}))

    def get(self, operation: int) -> MoneyOperation:
        with self._database.reading() as connection:
            return _by_id(connection, operation)

    def move(
        self,
        operation: int,
        state: OperationState,
        *,
        error_code: str | None = None,
        error_text: str | None = None,
        confirmed_by: str | None = None,
        before: Money | None = None,
    ) -> MoneyOperation:
        with self._database.writing() as connection:
            found = _by_id(connection, operation)
            if state not in NEXT[found.state]:
                raise Conflict("operation_state", order=found.order_number, state=found.state.value)
            values: dict[str, object] = {"state": state.value, "error_code": error_code, "error_text": error_text}
            if state is OperationState.SENT:
                _require_alone(connection, found)
                values |= {"sent_at": self._now(), "sender": self._sender.token}
            elif state is not OperationState.UNKNOWN:
                values["finished_at"] = self._now()
            if state is OperationState.DONE:
                values["done_no"] = int(connection.execute(LAST_DONE).scalar_one()) + 1
            if before is not None:
                values["before_minor"] = before.minor
            if confirmed_by is not None:
                values["confirmed_by"] = confirmed_by
            connection.execute(sa.update(table).where(table.c.id == operation).values(values))
            return self._written(connection, operation)

    def confirm(self, operation: int, by: str) -> MoneyOperation:
        with self._database.writing() as connection:
            found = _by_id(connection, operation)
            if found.state is not OperationState.WAITING:
                raise Conflict("operation_state", order=found.order_number, state=found.state.value)
            connection.execute(sa.update(table).where(table.c.id == operation).values(confirmed_by=by))
            return self._written(connection, operation, confirmed_by=by)

    def in_state(self, *states: OperationState) -> list[MoneyOperation]:
        return self._listed(table.c.state.in_([state.value for state in states]))

    def of_order(self, order: int) -> list[MoneyOperation]:
        """By the bank's id of the order."""
        return self._listed(table.c.md_order == sa.select(orders.c.md_order).where(orders.c.id == order).scalar_subquery())

    def of_batch(self, batch: str) -> list[MoneyOperation]:
        return self._listed(table.c.batch == batch)

    def under_way(self, md_order: str) -> list[MoneyOperation]:
        with self._database.reading() as connection:
            return _under_way(connection, md_order)

    def abandoned(self) -> list[MoneyOperation]:
        """Those on their way whose program is not there any more."""
        with self._database.reading() as connection:
            rows = connection.execute(OPERATIONS.where(table.c.state == OperationState.SENT.value)).all()
        return [_operation(row) for row in rows if not self._sender.waits_for(row.id, row.sender)]

    def not_told(self) -> list[MoneyOperation]:
        return self._listed(NOT_TOLD)

    def done_of(self, md_orders: Sequence[str]) -> list[MoneyOperation]:
        return self._listed((table.c.state == OperationState.DONE.value) & among(table.c.md_order, md_orders))

    def known_order(self, md_order: str) -> Order | None:
        with self._database.reading() as connection:
            return _order_of(connection, md_order)

    def returned_since(self, operation: int) -> int:
        """What refunds of the same order took, in minor units, that were done after this operation was asked for."""
        with self._database.reading() as connection:
            return int(connection.execute(refunds_since(operation)).scalar_one())

    def sent_since(self, at: datetime) -> set[str]:
        """The orders (the bank's ids) of which an operation went out since."""
        with self._database.reading() as connection:
            return set(connection.execute(sa.select(table.c.md_order).where(table.c.sent_at >= _seconds(at))).scalars())

    def set_told(self, operations: Sequence[int]) -> None:
        if operations:
            with self._database.writing() as connection:
                connection.execute(sa.update(table).where(table.c.id.in_(operations)).values(told=1))

    def _listed(self, where: sa.ColumnElement[bool]) -> list[MoneyOperation]:
        with self._database.reading() as connection:
            return _read(connection, where)

    def _written(self, connection: sa.Connection, place: int, **facts: str) -> MoneyOperation:
        """With its line in the journal."""
        found = _by_id(connection, place)
        told: dict[str, str | int | bool | None] = {
            "operation": found.id,
            "kind": found.kind.value,
            "state": found.state.value,
            "amount_minor": found.amount.minor,
            "currency": found.amount.currency.code,
            **facts,
        }
        if found.error_code is not None:
            told["error_code"] = found.error_code
        self._journalist.write(connection, Action.OPERATION, found.order_number, **told)
        return found

    def _now(self) -> int:
        return int(self._clock().timestamp())


def refunds_since(operation: int) -> sa.Select[int]:
    own = table.alias("own")
    same = (
        (table.c.md_order == own.c.md_order) & (table.c.kind == OperationKind.REFUND.value) & (table.c.done_no > own.c.seen_no)
    )
    total = sa.func.coalesce(sa.func.sum(table.c.amount_minor), 0)
    return sa.select(total).select_from(table.join(own, same)).where(own.c.id == operation)


def _read(connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[MoneyOperation]:
    return [_operation(row) for row in connection.execute(OPERATIONS.where(where).order_by(table.c.id))]


def _by_id(connection: sa.Connection, operation: int) -> MoneyOperation:
    found = _read(connection, table.c.id == operation)
    if not found:
        raise NotFound("operation", operation=operation)
    return found[0]


def _words(states: Iterable[OperationState]) -> list[str]:
    return sorted(state.value for state in states)


def _living(connection: sa.Connection, batch: str | None) -> MoneyOperation | None:
    """The operation of this line of a list, unless it came to nothing."""
    if batch is None:
        return None
    found = _read(connection, (table.c.batch == batch) & table.c.state.not_in(_words(_ENDED)))
    return found[0] if found else None


def _under_way(connection: sa.Connection, md_order: str) -> list[MoneyOperation]:
    return _read(connection, (table.c.md_order == md_order) & (table.c.state.in_(_words(UNDER_WAY)) | NOT_TOLD))


def _require_alone(connection: sa.Connection, operation: MoneyOperation) -> None:
    if _read(connection, (table.c.md_order == operation.md_order) & table.c.state.in_(_words(UNDECIDED))):
        raise Conflict("operation_busy", order=operation.order_number)


def _require_room(connection: sa.Connection, operation: MoneyOperation) -> None:
    """Checked where nobody can come between: of two programs one gets what is left."""
    _require_alone(connection, operation)
    order = _order_of(connection, operation.md_order)
    if order is None:
        raise NotFound("order", order=operation.order_number)
    left = limits_left(order, _under_way(connection, operation.md_order)).get(operation.kind)
    if left is None:
        raise Conflict("operation_kind", order=operation.order_number)
    if left < operation.amount:
        raise NotAllowed("amount", value=str(operation.amount), limit=str(left))


def _order_of(connection: sa.Connection, md_order: str) -> Order | None:
    row = connection.execute(with_facets(ORDER_ROW).where(orders.c.md_order == md_order)).first()
    return None if row is None else order_of(row)


def _seconds(at: datetime | None) -> int | None:
    return None if at is None else int(at.timestamp())


def _values(operation: MoneyOperation) -> dict[str, object]:
    names = ("merchant", "order_number", "md_order", "key", "reason", "asked_by", "confirmed_by", "batch")
    return {
        **{name: getattr(operation, name) for name in names},
        "kind": operation.kind.value,
        "state": operation.state.value,
        "currency": operation.amount.currency.code,
        "amount_minor": operation.amount.minor,
        "before_minor": operation.before.minor,
        "items": json.dumps([_line_values(line) for line in operation.items], ensure_ascii=False),
        "asked_at": _seconds(operation.asked_at),
    }


def _line_values(line: BasketLine) -> list[object]:
    return [line.position, line.name, line.quantity, line.measure, line.amount.minor, line.code]


def _operation(row: sa.Row[Any]) -> MoneyOperation:
    currency = Currency(row.currency)
    texts = ("order_number", "md_order", "merchant", "key", "reason", "asked_by", "masked_pan", "confirmed_by", "batch")
    times = {name: None if row._mapping[name] is None else instant(row._mapping[name]) for name in ("sent_at", "finished_at")}
    return MoneyOperation(
        id=row.id,
        kind=OperationKind(row.kind),
        state=OperationState(row.state),
        order=row.order_id,
        amount=Money(row.amount_minor, currency),
        before=Money(row.before_minor, currency),
        asked_at=instant(row.asked_at),
        items=tuple(_line(values, currency) for values in json.loads(row.items)),
        error_code=row.error_code,
        error_text=row.error_text,
        sent_at=times["sent_at"],
        finished_at=times["finished_at"],
        **{name: row._mapping[name] for name in texts},
    )


def _line(values: list[Any], currency: Currency) -> BasketLine:
    position, name, quantity, measure, minor, code = values
    amount = Money(minor, currency)
    return BasketLine(position=position, name=name, quantity=quantity, measure=measure, amount=amount, code=code)
