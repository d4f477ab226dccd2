"""How an operation ended, in three sentences of a strip: what happened, what was kept, what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.errors import CabinetError, Rejected
from desktop.models.domain.money_operations import MoneyOperation, OperationState
from desktop.views import operation_words as words
from desktop.views.presenter import present


@dataclass(frozen=True, slots=True)
class Told:
    """For a strip; `kind` is one of its kinds."""

    kind: str
    title: str
    body: str = ""


def _say(text: str) -> str:
    return QCoreApplication.translate("Outcome", text)


_EXPLAINED = {
    "5": QT_TRANSLATE_NOOP("Outcome", "The gateway found a value it does not accept, or this login may not do it."),
    "6": QT_TRANSLATE_NOOP("Outcome", "The gateway does not know this order. It may belong to another connection."),
    "7": QT_TRANSLATE_NOOP("Outcome", "The order is in another state at the bank, or the sum is more than is left."),
}
"""Codes of the gateway that say the same at every bank (reference, 2.3–2.5); its own words may be in any language."""
_ACCEPTED = QT_TRANSLATE_NOOP("Outcome", "The bank carried it out. The registry and the history are up to date.")
_WAITS = QT_TRANSLATE_NOOP("Outcome", "It is in the queue. Nothing was sent.")
_WAITS_TODO = QT_TRANSLATE_NOOP("Outcome", "Send it from the queue when the bank can be reached.")
_TAKEN_OUT = QT_TRANSLATE_NOOP("Outcome", "It was taken out of the queue. Nothing was sent.")
_GONE = QT_TRANSLATE_NOOP("Outcome", "The bank did not carry it out: the order stands as before.")
_MADE_IMPOSSIBLE = QT_TRANSLATE_NOOP("Outcome", "The bank did not carry it out: another act had changed the order.")
_UNKNOWN = QT_TRANSLATE_NOOP("Outcome", "The bank did not answer and the outcome is unknown.")
_UNKNOWN_KEPT = QT_TRANSLATE_NOOP("Outcome", "The request is recorded and is not repeated by itself.")
_UNKNOWN_TODO = QT_TRANSLATE_NOOP("Outcome", "The program asks the bank what became of it, now and at each start.")
_SETTLED = {"failed": _MADE_IMPOSSIBLE, "not_seen": _GONE}


def told(operation: MoneyOperation) -> Told:
    """How an operation stands now."""
    match operation.state:
        case OperationState.DONE:
            return Told("ok", words.done(operation.kind, operation.amount), _say(_ACCEPTED))
        case OperationState.REJECTED:
            return _rejected(operation)
        case OperationState.UNKNOWN | OperationState.SENT:
            return Told("hold", _say(_UNKNOWN), f"{_say(_UNKNOWN_KEPT)} {_say(_UNKNOWN_TODO)}")
        case OperationState.WAITING:
            return Told("back", _say(_WAITS), _say(_WAITS_TODO))
        case OperationState.CANCELLED:
            return Told("back", _say(_TAKEN_OUT))


def _rejected(operation: MoneyOperation) -> Told:
    code = operation.error_code or ""
    if code in _SETTLED:
        return Told("bad", _say(_SETTLED[code]))
    if code.startswith("gateway."):  # nothing reached the bank's own logic
        said = present(CabinetError(code))
        return Told("bad", said.title, said.body)
    said = present(Rejected(code, operation.error_text or "", reason="" if operation.error_text else "silent"))
    explained = _say(_EXPLAINED[code]) if code in _EXPLAINED else ""
    return Told("bad", said.title, " ".join(filter(None, [explained, said.body])))


def short(operation: MoneyOperation) -> str:
    """One line for a cell: nothing where all is well, else the bank's code and text or our sentence."""
    if operation.state is OperationState.REJECTED:
        if operation.error_code and operation.error_text:
            return f"{operation.error_code}: {operation.error_text}"
        return _rejected(operation).title
    return ""
