"""The words of errors about money operations, lists of refunds and connections. See `error_words`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOT_SENT = QT_TRANSLATE_NOOP("Errors", "Nothing was sent.")
_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")

CODES: dict[str, tuple[str, str, str]] = {
    "invalid.gateway_secret": (
        QT_TRANSLATE_NOOP("Errors", "The password for this address and login is missing."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Enter the password of the service login."),
    ),
    "invalid.merchant": (
        QT_TRANSLATE_NOOP("Errors", "The merchant's login is missing."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Enter the login that the bank gave you."),
    ),
    "invalid.operation_currency": (
        QT_TRANSLATE_NOOP("Errors", "The order is not in this currency: {value}."),
        _NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Enter the amount in the order's currency."),
    ),
    "invalid.operation_items": (
        QT_TRANSLATE_NOOP("Errors", "The basket lines do not add up to {value}."),
        _NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Choose the lines again."),
    ),
    "invalid.batch_name": (
        QT_TRANSLATE_NOOP("Errors", "The list of refunds has no name."),
        _NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Enter a name: it keeps the list from being run twice."),
    ),
    "conflict.batch_changed": (
        QT_TRANSLATE_NOOP("Errors", "Line {line} of the list “{name}” was run before with another order or amount."),
        _NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Give a changed list a new name."),
    ),
    "conflict.operation_kind": (
        QT_TRANSLATE_NOOP("Errors", "The state of the order {order} does not allow this operation."),
        _NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Bring the registry up to date and look at the order again."),
    ),
    "conflict.operation_changed": (
        QT_TRANSLATE_NOOP("Errors", "The order {order} has changed at the bank meanwhile."),
        _NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Look at the order again and decide anew."),
    ),
    "conflict.connection_in_use": (
        QT_TRANSLATE_NOOP("Errors", "Operations of the merchant “{name}” are still under way."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Wait for their answers, and empty the queue."),
    ),
    "not_found.gateway_secret": (
        QT_TRANSLATE_NOOP("Errors", "The password of the connection “{name}” is not on this computer."),
        _NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Enter it again in the settings."),
    ),
    "not_found.operation": (
        QT_TRANSLATE_NOOP("Errors", "There is no such operation."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look at the queue again."),
    ),
}
