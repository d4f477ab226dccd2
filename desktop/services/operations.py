"""Money operations: an intention is written down before anything leaves this machine, and nothing leaves it twice."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.models.domain.accounts import Right, account_key
from desktop.models.domain.errors import (
    CabinetError,
    Conflict,
    GatewayError,
    InvalidInput,
    NotAllowed,
    NotFound,
    OutcomeUnknown,
    ProtocolError,
    Rejected,
    StorageUnavailable,
)
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import BasketLine, MoneyOperation, OperationKind, OperationState, limits_of
from desktop.models.domain.operation_limits import UNDECIDED, limits_left
from desktop.models.domain.orders import Order
from desktop.services.outcomes import LOST, TIMEOUT, left_of
from desktop.services.settings import QUEUE_MINUTES, SECOND_PERSON

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection
    from desktop.services.access import Access
    from desktop.services.connections import Connections
    from desktop.services.gateway_books import OperationBook
    from desktop.services.gateway_port import Gateway
    from desktop.services.ports import OrderQueries
    from desktop.services.settings import Settings
    from desktop.services.snapshots import Snapshots


PATIENCE = 5
SLOW_S = 5
"""An answer that was waited for longer has run out of time; a broken connection is told at once."""
_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Operations:
    """Any thread but the interface's. Money needs the right to operations; what is only looked at needs the right to view."""

    def __init__(
        self,
        store: OperationBook,
        queries: OrderQueries,
        connections: Connections,
        snapshots: Snapshots,
        access: Access,
        settings: Settings,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._store = store
        self._queries = queries
        self._connections = connections
        self._snapshots = snapshots
        self._access = access
        self._settings = settings
        self._clock = clock

    def limits(self, order: Order) -> dict[OperationKind, Money]:
        """What this person may do with the order now, each up to a sum: less what is under way."""
        if not order.md_order or self._closed_way(order) is not None:
            return {}
        return limits_left(order, self._store.under_way(order.md_order))

    def why_not(self, order: Order, kind: OperationKind) -> str | None:
        """None when it may be done; else right · no_id (the bank's id is not known) · no_connection · token (a connection
        without a login) · busy (one is without an answer) · waiting (one is in the queue or just done) · state."""
        closed = self._closed_way(order)
        if closed is not None or not order.md_order:
            return closed or "no_id"
        under_way = self._store.under_way(order.md_order)
        if any(one.state in UNDECIDED for one in under_way):
            return "busy"
        if kind in limits_left(order, under_way):
            return None
        return "waiting" if kind in limits_of(order) else "state"

    def prepare(
        self,
        order_id: int,
        kind: OperationKind,
        amount: Money,
        reason: str = "",
        items: Sequence[BasketLine] = (),
        batch: str | None = None,
    ) -> MoneyOperation:
        """Puts it into the queue (WAITING); nothing leaves this machine. NotFound("order", "connection"),
        Conflict("operation_busy", "operation_kind"), NotAllowed("amount"), InvalidInput("operation_currency",
        "operation_items")."""
        self._access.require(Right.OPERATIONS)
        order = self._order(order_id)
        connection = self._connections.of(order.merchant)
        limit = limits_of(order).get(kind)
        if not order.md_order or limit is None:
            raise Conflict("operation_kind", order=order.order_number)
        _check_amount(amount, limit, items)
        return self._store.add(
            MoneyOperation(
                id=0,
                kind=kind,
                state=OperationState.WAITING,
                order=order.id,
                order_number=order.order_number,
                md_order=order.md_order,
                merchant=connection.merchant,
                amount=amount,
                before=self._seen(order, kind),
                key=secrets.token_hex(16),
                reason=_screened(reason),
                asked_at=self._clock(),
                asked_by=self._access.author.who,
                items=tuple(items),
                masked_pan=order.masked_pan,
                batch=batch,
            )
        )

    def send(self, operation_id: int, *, shown: bool = True) -> MoneyOperation:
        """Asks the bank how the order stands, writes down that the operation goes out, and sends it once: DONE, REJECTED or
        UNKNOWN. It stays in the queue, unsent, with NotAllowed("stale", "second_person"), Conflict("operation_changed": the
        order is not any more what the person saw), and any GatewayError, which the first question met."""
        self._access.require(Right.OPERATIONS)
        operation = self._store.get(operation_id)
        self._require_sendable(operation, shown=shown)
        connection = self._connections.of(operation.merchant)
        gateway = self._connections.gateway(operation.merchant)
        left = self._left_at_the_bank(connection, gateway, operation)
        with self._store.sending(operation.id):
            sent = self._store.move(operation.id, OperationState.SENT, before=left)
            ended = self._ended(sent, gateway)
        if ended.state is not OperationState.UNKNOWN:
            self._snapshots.after(connection, gateway, ended.md_order)
        return ended

    def confirm(self, operation_id: int) -> MoneyOperation:
        """The second person. NotAllowed("second_person") for whoever asked for it."""
        self._access.require(Right.OPERATIONS)
        by = self._access.author.who
        operation = self._store.get(operation_id)
        if not by or account_key(by) == account_key(operation.asked_by):
            raise NotAllowed("second_person", order=operation.order_number)
        return self._store.confirm(operation_id, by)

    def needs_second(self, amount: Money) -> bool:
        """Whether the sum asks for a second person."""
        above = self._settings.get(SECOND_PERSON)
        return above > 0 and amount.decimal > above

    def run(
        self, order_id: int, kind: OperationKind, amount: Money, reason: str = "", items: Sequence[BasketLine] = ()
    ) -> MoneyOperation:
        """`prepare` and `send` at once: DONE, REJECTED or UNKNOWN. Where the bank cannot even be asked, nothing has left: the
        operation ends as REJECTED with the error's code (`gateway.…`). Only what waits for a second person stays in the queue
        (NotAllowed("second_person")); every other error takes it out."""
        operation = self.prepare(order_id, kind, amount, reason, items)
        try:
            return self.send(operation.id)
        except GatewayError as error:
            return self._gave_up(operation, error)
        except NotAllowed as error:
            if error.code != "not_allowed.second_person":
                self._take_out(operation)
            raise
        except CabinetError:
            self._take_out(operation)
            raise

    def cancel(self, operation_id: int) -> MoneyOperation:
        """Takes it out of the queue; Conflict("operation_state") when it has left."""
        self._access.require(Right.OPERATIONS)
        return self._store.move(operation_id, OperationState.CANCELLED)

    def queue(self) -> list[MoneyOperation]:
        """What waits, and what has no answer; the oldest first."""
        self._access.require(Right.VIEW)
        return self._store.in_state(OperationState.WAITING, *sorted(UNDECIDED))

    def is_stale(self, operation: MoneyOperation) -> bool:
        """Whether it has to be shown again before it goes out."""
        return self._clock() - operation.asked_at > timedelta(minutes=self._settings.get(QUEUE_MINUTES))

    def of_order(self, order_id: int) -> list[MoneyOperation]:
        self._access.require(Right.VIEW)
        return self._store.of_order(order_id)

    def get(self, operation_id: int) -> MoneyOperation:
        self._access.require(Right.VIEW)
        return self._store.get(operation_id)

    def basket(self, order_id: int) -> tuple[BasketLine, ...]:
        """The order's basket as the bank has it now; asks the gateway."""
        self._access.require(Right.VIEW)
        order = self._order(order_id)
        return self._connections.gateway(order.merchant).status(md_order=order.md_order).items

    def _closed_way(self, order: Order) -> str | None:
        """Why nothing at all may be done with it."""
        if not self._access.may(Right.OPERATIONS):
            return "right"
        try:
            connection = self._connections.of(order.merchant)
        except NotFound:
            return "no_connection"
        return None if connection.user else "token"

    def _order(self, order_id: int) -> Order:
        found = self._queries.by_ids([order_id])
        if not found:
            raise NotFound("order", order=order_id)
        return found[0]

    def _seen(self, order: Order, kind: OperationKind) -> Money:
        """What is left of the order as far as is known here: the registry's figure, less refunds that it does not show yet."""
        done = [one for one in self._store.under_way(order.md_order or "") if one.state is OperationState.DONE]
        return order.amount - Money(sum(one.amount.minor for one in done), order.amount.currency)

    def _require_sendable(self, operation: MoneyOperation, *, shown: bool) -> None:
        if operation.state is not OperationState.WAITING:
            raise Conflict("operation_state", order=operation.order_number, state=operation.state.value)
        if any(one.state in UNDECIDED for one in self._store.under_way(operation.md_order)):
            raise Conflict("operation_busy", order=operation.order_number)
        if not shown and self.is_stale(operation):
            raise NotAllowed("stale", order=operation.order_number)
        if self.needs_second(operation.amount) and operation.confirmed_by is None:
            raise NotAllowed("second_person", order=operation.order_number)

    def _left_at_the_bank(self, connection: Connection, gateway: Gateway, operation: MoneyOperation) -> Money:
        """What is left of the order at this moment, which must be what the person saw, less their own refunds since."""
        asked_at = self._clock()
        snapshot = gateway.status(md_order=operation.md_order)
        left = left_of(snapshot, operation.kind)
        if left is None or left.minor != operation.before.minor - self._store.returned_since(operation.id):
            self._snapshots.take(connection, gateway, [snapshot], asked_at)
            raise Conflict("operation_changed", order=operation.order_number)
        return left

    def _ended(self, operation: MoneyOperation, gateway: Gateway) -> MoneyOperation:
        """Sends it and writes down what the bank said. Whatever ends otherwise may have been done: UNKNOWN."""
        began = time.monotonic()
        try:
            _tell(gateway, operation)
        except Rejected as error:
            return self._finished(operation, OperationState.REJECTED, error.error_code, error.message)
        except (OutcomeUnknown, ProtocolError):
            slow = time.monotonic() - began > SLOW_S
            return self._finished(operation, OperationState.UNKNOWN, TIMEOUT if slow else LOST)
        except GatewayError as error:  # unreachable, denied, absent: nothing was done
            return self._finished(operation, OperationState.REJECTED, error.code)
        except Exception:
            _log.exception("an operation ended in an error of the program")
            return self._finished(operation, OperationState.UNKNOWN, "program")
        return self._finished(operation, OperationState.DONE)

    def _finished(
        self, operation: MoneyOperation, state: OperationState, code: str | None = None, text: str | None = None
    ) -> MoneyOperation:
        """What the bank said must not be lost to an import that holds the database: it is worth a longer wait."""
        for left in range(PATIENCE, -1, -1):
            try:
                return self._store.move(operation.id, state, error_code=code, error_text=text)
            except StorageUnavailable as error:
                if not left or error.params.get("reason") != "locked":
                    raise
        raise AssertionError  # the last turn has returned or raised

    def _take_out(self, operation: MoneyOperation) -> None:
        with suppress(Conflict):  # it has left after all, or is out already
            self._store.move(operation.id, OperationState.CANCELLED)

    def _gave_up(self, operation: MoneyOperation, error: GatewayError) -> MoneyOperation:
        self._store.move(operation.id, OperationState.SENT)
        return self._store.move(operation.id, OperationState.REJECTED, error_code=error.code)


def _check_amount(amount: Money, limit: Money, items: Sequence[BasketLine]) -> None:
    if amount.currency != limit.currency:
        raise InvalidInput("operation_currency", value=amount.currency.code)
    if not 0 < amount.minor <= limit.minor:
        raise NotAllowed("amount", value=str(amount), limit=str(limit))
    if items and sum(line.amount.minor for line in items) != amount.minor:
        raise InvalidInput("operation_items", value=str(amount))


def _screened(text: str) -> str:
    """What a person types or pastes may hold a card number."""
    from desktop.services.importing.cards import screen  # the readers of files are not needed at a start

    return screen(text)[0]


def _tell(gateway: Gateway, operation: MoneyOperation) -> None:
    """Once."""
    md_order, amount, items = operation.md_order, operation.amount, operation.items
    match operation.kind:
        case OperationKind.DEPOSIT:
            gateway.deposit(md_order, amount, items)
        case OperationKind.REVERSE:
            gateway.reverse(md_order, None if amount == operation.before else amount)
        case OperationKind.REFUND:
            gateway.refund(md_order, amount, key=operation.key, expected=operation.before, items=items)
        case OperationKind.DECLINE:
            gateway.decline(md_order, operation.order_number)
