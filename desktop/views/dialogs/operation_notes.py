"""What the strip of an operation's window says beside the outcome itself."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.errors import NotAllowed
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind
from desktop.models.domain.orders import Order
from desktop.views import operation_words as words
from desktop.views.operation_outcomes import Told, told
from desktop.views.presenter import present


def _say(text: str) -> str:
    return QCoreApplication.translate("OperationNotes", text)


_WARNING = QT_TRANSLATE_NOOP(
    "OperationNotes", "If the bank does not answer, the outcome stays unknown and the request is not repeated by itself."
)
_CARD = QT_TRANSLATE_NOOP("OperationNotes", "Card: {card}.")
_ASKED = QT_TRANSLATE_NOOP("OperationNotes", "The bank is being asked.")
_NO_WAY = QT_TRANSLATE_NOOP("OperationNotes", "There is no connection to the bank.")
_NO_WAY_TODO = QT_TRANSLATE_NOOP(
    "OperationNotes", "Nothing was sent. It can wait in the queue, and is sent from there by somebody who looks at it."
)
_SECOND = QT_TRANSLATE_NOOP("OperationNotes", "A second employee must confirm.")
_SECOND_TODO = QT_TRANSLATE_NOOP(
    "OperationNotes", "Sign in here as somebody else, or close the window: it waits in the queue for them. Nothing was sent."
)
_NOBODY = QT_TRANSLATE_NOOP("OperationNotes", "There are no accounts yet: create them in the settings. It is in the queue.")


def question(kind: OperationKind, order: Order, amount: Money | None) -> str:
    """What will be done, with number, sum and card; empty while there is no sum to speak of."""
    if amount is None:
        return ""
    asked, card = words.question(kind, order.order_number, amount), words.card_of(order)
    return f"{asked} {_say(_CARD).format(card=card)}" if card else asked


def before(kind: OperationKind, order: Order, amount: Money | None) -> Told:
    return Told("back", question(kind, order, amount), _say(_WARNING))


def sending() -> Told:
    return Told("back", _say(_ASKED), _say(_WARNING))


def barred(why_not: str, kind: OperationKind, order: Order) -> Told:
    return Told("hold", words.why_not(why_not, kind, order))


def offline() -> Told:
    return Told("hold", _say(_NO_WAY), _say(_NO_WAY_TODO))


def second_person(*, is_possible: bool) -> Told:
    return Told("back", _say(_SECOND), _say(_SECOND_TODO)) if is_possible else Told("hold", _say(_SECOND), _say(_NOBODY))


def of_error(error: Exception) -> Told:
    """Nothing was sent, and nothing is kept."""
    said = present(error)
    return Told("hold" if isinstance(error, NotAllowed) else said.severity, said.title, said.body)


def of_kept(error: Exception, operation: MoneyOperation) -> Told:
    """What went wrong, and how the operation still stands."""
    now = told(operation)
    return Told("hold", present(error).title, f"{now.title} {now.body}")
