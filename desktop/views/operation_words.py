"""The words of money operations: what each is called, why one is not possible, how it stands and how it ended. Qt's core alone
is needed, so that the command line can share them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.accounts import Right
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind, OperationState
from desktop.models.domain.orders import Order
from desktop.views import formatting


def _say(text: str) -> str:
    return QCoreApplication.translate("MoneyOperation", text)


_TITLES = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("MoneyOperation", "Complete payment"),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP("MoneyOperation", "Reverse payment"),
    OperationKind.REFUND: QT_TRANSLATE_NOOP("MoneyOperation", "Refund"),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("MoneyOperation", "Close unpaid order"),
}
_BUTTONS = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("MoneyOperation", "Complete payment…"),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP("MoneyOperation", "Reverse payment…"),
    OperationKind.REFUND: QT_TRANSLATE_NOOP("MoneyOperation", "Refund…"),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("MoneyOperation", "Close unpaid order…"),
}
_DEEDS = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("MoneyOperation", "Charge {amount}"),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP("MoneyOperation", "Reverse payment of {amount}"),
    OperationKind.REFUND: QT_TRANSLATE_NOOP("MoneyOperation", "Refund {amount}"),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("MoneyOperation", "Close order of {amount}"),
}
_PREPARING = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("MoneyOperation", "Prepare charge of {amount}"),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP("MoneyOperation", "Prepare reversal of {amount}"),
    OperationKind.REFUND: QT_TRANSLATE_NOOP("MoneyOperation", "Prepare refund of {amount}"),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("MoneyOperation", "Prepare closing of {amount}"),
}
_QUESTIONS = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("MoneyOperation", "Complete payment No. {order}? {amount} will be charged."),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP(
        "MoneyOperation", "Reverse payment No. {order} for {amount}? The hold will be lifted."
    ),
    OperationKind.REFUND: QT_TRANSLATE_NOOP(
        "MoneyOperation", "Refund {amount} for order No. {order}? A refund cannot be taken back."
    ),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("MoneyOperation", "Close unpaid order No. {order}? It can then not be paid."),
}
_DONE = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("MoneyOperation", "Payment completed: {amount}"),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP("MoneyOperation", "Payment reversed: {amount}"),
    OperationKind.REFUND: QT_TRANSLATE_NOOP("MoneyOperation", "Refunded: {amount}"),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("MoneyOperation", "Unpaid order closed: {amount}"),
}
_SHORT = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("OperationNoun", "Charge"),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP("OperationNoun", "Reversal"),
    OperationKind.REFUND: QT_TRANSLATE_NOOP("OperationNoun", "Refund"),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("OperationNoun", "Closing"),
}
_STATES = {
    OperationState.WAITING: QT_TRANSLATE_NOOP("MoneyOperation", "In the queue"),
    OperationState.SENT: QT_TRANSLATE_NOOP("MoneyOperation", "On its way"),
    OperationState.DONE: QT_TRANSLATE_NOOP("MoneyOperation", "Carried out"),
    OperationState.REJECTED: QT_TRANSLATE_NOOP("MoneyOperation", "Refused"),
    OperationState.UNKNOWN: QT_TRANSLATE_NOOP("MoneyOperation", "Outcome unknown"),
    OperationState.CANCELLED: QT_TRANSLATE_NOOP("MoneyOperation", "Taken out"),
}
_REASONS = {
    "no_id": QT_TRANSLATE_NOOP("MoneyOperation", "The bank's own number of this order is not known here."),
    "no_connection": QT_TRANSLATE_NOOP("MoneyOperation", "There is no connection to the bank for this merchant. Set it up."),
    "token": QT_TRANSLATE_NOOP("MoneyOperation", "The connection has only a public token. Operations need a login."),
    "busy": QT_TRANSLATE_NOOP("MoneyOperation", "Another operation of this order has no outcome yet."),
    "waiting": QT_TRANSLATE_NOOP("MoneyOperation", "Another operation of this order is in the queue or just done."),
    "review": QT_TRANSLATE_NOOP("MoneyOperation", "Files are only looked at here."),
}
_WRONG_STATE = {
    OperationKind.DEPOSIT: QT_TRANSLATE_NOOP("MoneyOperation", "Only held money can be charged; the status is “{status}”."),
    OperationKind.REVERSE: QT_TRANSLATE_NOOP(
        "MoneyOperation", "Only a payment with held money can be reversed; the status is “{status}”."
    ),
    OperationKind.REFUND: QT_TRANSLATE_NOOP(
        "MoneyOperation", "Only a completed payment can be refunded; the status is “{status}”."
    ),
    OperationKind.DECLINE: QT_TRANSLATE_NOOP("MoneyOperation", "Only an unpaid order can be closed; the status is “{status}”."),
}
_NOTHING_LEFT = QT_TRANSLATE_NOOP("MoneyOperation", "Everything has been returned already.")
_WHY = {
    "part": QT_TRANSLATE_NOOP("MoneyOperation", "Part of the order refused"),
    "whole": QT_TRANSLATE_NOOP("MoneyOperation", "Order cancelled by the customer"),
    "goods": QT_TRANSLATE_NOOP("MoneyOperation", "Goods returned"),
    "stock": QT_TRANSLATE_NOOP("MoneyOperation", "Out of stock"),
    "twice": QT_TRANSLATE_NOOP("MoneyOperation", "Paid twice"),
    "mistake": QT_TRANSLATE_NOOP("MoneyOperation", "Wrong amount"),
    "shipped": QT_TRANSLATE_NOOP("MoneyOperation", "Goods shipped"),
    "served": QT_TRANSLATE_NOOP("MoneyOperation", "Service provided"),
    "expired": QT_TRANSLATE_NOOP("MoneyOperation", "The customer did not pay"),
    "other": QT_TRANSLATE_NOOP("MoneyOperation", "Other reason"),
}
REASONS_OF = {
    OperationKind.REFUND: ("part", "whole", "goods", "stock", "twice", "mistake", "other"),
    OperationKind.DEPOSIT: ("shipped", "served", "other"),
    OperationKind.REVERSE: ("whole", "stock", "twice", "mistake", "other"),
    OperationKind.DECLINE: ("expired", "whole", "mistake", "other"),
}


def title(kind: OperationKind) -> str:
    return _say(_TITLES[kind])


def button(kind: OperationKind) -> str:
    """With the ellipsis of a button that opens a window."""
    return _say(_BUTTONS[kind])


def deed(kind: OperationKind, amount: Money, *, prepare: bool = False) -> str:
    """The words of the button that does it, with the sum: «Вернуть 5 000.00 ₸»."""
    return _say((_PREPARING if prepare else _DEEDS)[kind]).format(amount=formatting.money(amount))


def question(kind: OperationKind, order: str, amount: Money) -> str:
    return _say(_QUESTIONS[kind]).format(order=order, amount=formatting.money(amount))


def done(kind: OperationKind, amount: Money) -> str:
    return _say(_DONE[kind]).format(amount=formatting.money(amount))


def short(kind: OperationKind) -> str:
    """A noun, for a cell."""
    return QCoreApplication.translate("OperationNoun", _SHORT[kind])


def state_word(state: OperationState) -> str:
    return _say(_STATES[state])


def why_word(code: str) -> str:
    return _say(_WHY[code])


def why_not(code: str, kind: OperationKind, order: Order) -> str:
    """The sentence of a greyed button, for a reason of `Operations.why_not`."""
    if code == "right":
        from desktop.views.rights import explain  # widgets: the command line, which has none, asks nothing of this

        return explain(Right.OPERATIONS)
    if code in _REASONS:
        return _say(_REASONS[code])
    if kind is OperationKind.REFUND and order.status.value == "REFUNDED":
        return _say(_NOTHING_LEFT)
    return _say(_WRONG_STATE[kind]).format(status=formatting.status_text(order))


def told_reason(word: str, comment: str) -> str:
    """What the journal keeps: the reason chosen, and the comment."""
    return ": ".join(part for part in (word, comment.strip()) if part)


def card_of(operation: MoneyOperation | Order) -> str:
    return formatting.pan(operation.masked_pan)
