"""`cabinet deposit`, `reverse`, `refund`: money operations. They end within 20 seconds, and print their JSON whatever came of
them: REJECTED is exit 1, an outcome that is not known is UNKNOWN and exit 3."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import Any

from desktop.bootstrap import Cabinet
from desktop.cli import exits, wire
from desktop.cli.arguments import sum_text
from desktop.cli.commands import Command, PlainFailure, order_of
from desktop.cli.output import note, say, say_json
from desktop.cli.words import Words
from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import CabinetError, GatewayError, NotAllowed, SignInRefused
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind, OperationState
from desktop.models.domain.orders import Order

_EXITS = {
    OperationState.DONE: exits.DONE,
    OperationState.REJECTED: exits.FAILED,
    OperationState.UNKNOWN: exits.NEEDS_A_PERSON,
}


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("order", metavar="ORDER", help="order number or UUID")
    parser.add_argument("amount", nargs="?", type=sum_text, metavar="AMOUNT", help="default: all that is left")
    parser.add_argument("--yes", action="store_true", help="do it without asking")
    parser.add_argument("--reason", default="", metavar="T", help="for the journal")
    parser.add_argument("--merchant", metavar="L", help="of this seller")


def _command(kind: OperationKind) -> Command:
    def work(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
        return _operate(cabinet, given, words, kind)

    return work


def _operate(cabinet: Cabinet, given: argparse.Namespace, words: Words, kind: OperationKind) -> int:
    """Who may not, or does not agree, is told so before anything is looked at or sent."""
    cabinet.access.require(Right.OPERATIONS)
    if not given.yes and not sys.stdin.isatty():
        raise PlainFailure(_said(words).not_agreed(asked=False), "not_agreed")
    order = order_of(cabinet, given.order, {given.merchant} if given.merchant else None, words)
    try:
        order = _fresh(cabinet, order, kind)
        amount = Money.parse(given.amount, order.amount.currency) if given.amount else _left(cabinet, order, kind)
        if not given.yes:
            _agree(words, kind, order, amount)
        operation = cabinet.operations.run(order.id, kind, amount, given.reason)
    except (SignInRefused, PlainFailure):
        raise
    except CabinetError as error:
        if error.code == "not_allowed.right":
            raise
        return _refused(cabinet, given, words, kind, order, error)
    return _told(cabinet, given, words, operation)


def _fresh(cabinet: Cabinet, order: Order, kind: OperationKind) -> Order:
    """The registry may be behind the bank: an order that does not allow the operation here is asked for first."""
    if kind in cabinet.operations.limits(order) or not order.md_order:
        return order
    with suppress(GatewayError):
        cabinet.sync.refresh([order.id])
    return cabinet.queries.by_ids([order.id])[0]


def _left(cabinet: Cabinet, order: Order, kind: OperationKind) -> Money:
    """All that is left; the order's sum where nothing is, for the use case to say why."""
    return cabinet.operations.limits(order).get(kind, order.amount)


def _agree(words: Words, kind: OperationKind, order: Order, amount: Money) -> None:
    sys.stderr.write(_said(words).question(kind, order, amount))
    sys.stderr.flush()
    if sys.stdin.readline().strip().casefold() not in _said(words).yes_words():
        raise PlainFailure(_said(words).not_agreed(asked=True), "not_agreed")


def _told(cabinet: Cabinet, given: argparse.Namespace, words: Words, operation: MoneyOperation) -> int:
    outcome = _said(words).outcome(operation)
    if operation.state is not OperationState.DONE:
        note(outcome)
    elif not given.json:
        say([outcome])
    if given.json:
        failed = operation.state is not OperationState.DONE
        say_json(
            {
                "operation": operation.kind.value,
                "id": operation.id,
                "state": operation.state.value,
                "amount_minor": operation.amount.minor,
                "currency": operation.amount.currency.code,
                "order": _card(cabinet, operation.order),
                "error": outcome if failed else None,
                "code": operation.error_code,
            }
        )
    return _EXITS[operation.state]


def _refused(
    cabinet: Cabinet, given: argparse.Namespace, words: Words, kind: OperationKind, order: Order, error: CabinetError
) -> int:
    """It has not left this machine. What waits for a second person stands in the queue."""
    sentence = words.sentence(error)
    note(sentence)
    waits = isinstance(error, NotAllowed) and error.code == "not_allowed.second_person"
    if given.json:
        state = OperationState.WAITING if waits else OperationState.REJECTED
        card = _card(cabinet, order.id)
        say_json({"operation": kind.value, "state": state.value, "order": card, "error": sentence, "code": error.code})
    return exits.NEEDS_A_PERSON if waits else exits.FAILED


def _card(cabinet: Cabinet, order: int) -> dict[str, Any] | None:
    found = cabinet.queries.by_ids([order])
    return wire.card(found[0], cabinet.queries.history(order), cabinet.settings.zone) if found else None


def _said(words: Words) -> ModuleType:
    from desktop.cli import gateway_words  # brings Qt along

    words.prepare()
    return gateway_words


_KINDS = {"deposit": OperationKind.DEPOSIT, "reverse": OperationKind.REVERSE, "refund": OperationKind.REFUND}
ADDERS: dict[str, Callable[[argparse.ArgumentParser], None]] = dict.fromkeys(_KINDS, _add)
COMMANDS: dict[str, Command] = {name: _command(kind) for name, kind in _KINDS.items()}
