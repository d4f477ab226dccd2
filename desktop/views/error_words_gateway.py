"""The words of errors about the acquirer's gateway and money operations. Only `presenter` reads them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOTHING_WAS_SENT = QT_TRANSLATE_NOOP("Errors", "Nothing was sent.")
_NOTHING_WAS_CHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
_THE_ORDER_IS_UNCHANGED = QT_TRANSLATE_NOOP("Errors", "The order is unchanged.")
_COPY_IT_WHOLE = QT_TRANSLATE_NOOP("Errors", "Copy the whole line again, from the first parameter to the last.")
_UNKNOWN = (
    QT_TRANSLATE_NOOP("Errors", "The bank did not answer and the outcome is unknown."),
    QT_TRANSLATE_NOOP("Errors", "The request is recorded and is not repeated by itself."),
    QT_TRANSLATE_NOOP("Errors", "Check the outcome before you try again."),
)

CODES = {
    "conflict.operation_busy": (
        QT_TRANSLATE_NOOP("Errors", "Another operation of this order has no outcome yet."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Check its outcome first."),
    ),
    "conflict.operation_state": (
        QT_TRANSLATE_NOOP("Errors", "This operation was sent or cancelled meanwhile."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Refresh the list and look at its state."),
    ),
    "conflict.training_busy": (
        QT_TRANSLATE_NOOP("Errors", "The training gateway of this registry runs in another program already."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Close the other window, or stop the command: cabinet sandbox."),
    ),
    "gateway.absent": (
        QT_TRANSLATE_NOOP("Errors", "The bank's gateway does not offer this."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Do it in the bank's cabinet, or ask the bank to switch it on."),
    ),
    "gateway.denied": (
        QT_TRANSLATE_NOOP("Errors", "The bank did not accept the connection login or password."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Enter the login and password again in the connection settings."),
    ),
    "gateway.denied.token": (
        QT_TRANSLATE_NOOP("Errors", "A public token does not allow this."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Enter a login and password in the connection settings."),
    ),
    "gateway.outcome_unknown": _UNKNOWN,
    "gateway.protocol": (
        QT_TRANSLATE_NOOP("Errors", "The gateway's answer cannot be understood."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the address of the connection and try again later."),
    ),
    "gateway.rejected": (
        QT_TRANSLATE_NOOP("Errors", "The bank refused with code {error_code}: {message}."),
        _THE_ORDER_IS_UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Refresh the order and look at what is possible now."),
    ),
    "gateway.rejected.silent": (
        QT_TRANSLATE_NOOP("Errors", "The bank refused with code {error_code}."),
        _THE_ORDER_IS_UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Refresh the order and look at what is possible now."),
    ),
    "gateway.unreachable_address": (
        QT_TRANSLATE_NOOP("Errors", "There is no payment gateway at this address: {host}."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the address in the connection settings, and the internet."),
    ),
    "gateway.unreachable_network": (
        QT_TRANSLATE_NOOP("Errors", "There is no connection to the bank."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the internet and try again."),
    ),
    "gateway.unreachable_tls": (
        QT_TRANSLATE_NOOP("Errors", "The certificate of the server {host} cannot be trusted."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent, the password was not shown."),
        QT_TRANSLATE_NOOP("Errors", "Check the address and the computer's date; ask whoever looks after the network."),
    ),
    "invalid.callback": (
        QT_TRANSLATE_NOOP("Errors", "This is not a notification of the gateway."),
        "",
        _COPY_IT_WHOLE,
    ),
    "invalid.callback.checksum": (
        QT_TRANSLATE_NOOP("Errors", "The notification has no checksum: anybody could have written it."),
        "",
        _COPY_IT_WHOLE,
    ),
    "invalid.callback.duplicate": (
        QT_TRANSLATE_NOOP("Errors", "The notification names a parameter twice: {value}."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Do not trust it; look at the order itself."),
    ),
    "invalid.callback.status": (
        QT_TRANSLATE_NOOP("Errors", "The notification has a status that is neither 0 nor 1: {value}."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Do not trust it; look at the order itself."),
    ),
    "invalid.callback_key": (
        QT_TRANSLATE_NOOP("Errors", "The key for checking notifications cannot be used."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give the secret, or the RSA certificate or public key in PEM, from the bank's cabinet."),
    ),
    "invalid.expired": (
        QT_TRANSLATE_NOOP("Errors", "The time to pay is over already."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Choose a later time."),
    ),
    "invalid.gateway_url": (
        QT_TRANSLATE_NOOP("Errors", "This cannot be the address of a gateway: {value}."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Write it like https://host/payment/rest/. Without https only this machine is possible."),
    ),
    "not_allowed.amount": (
        QT_TRANSLATE_NOOP("Errors", "The amount is larger than what is left, or is zero."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Enter at most the amount that is shown as left."),
    ),
    "not_allowed.second_person": (
        QT_TRANSLATE_NOOP("Errors", "This amount needs a second person's confirmation."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Ask a colleague to confirm it under their own account."),
    ),
    "not_allowed.stale": (
        QT_TRANSLATE_NOOP("Errors", "This operation was prepared some time ago."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Look at it in the queue and send it from there."),
    ),
    "not_found.connection": (
        QT_TRANSLATE_NOOP("Errors", "No connection to the bank is set up for this merchant."),
        _NOTHING_WAS_SENT,
        QT_TRANSLATE_NOOP("Errors", "Set it up in the settings, or with: cabinet gateway set."),
    ),
    "not_found.link": (
        QT_TRANSLATE_NOOP("Errors", "The gateway knows no such payment link."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Refresh the list of links."),
    ),
}

CLASSES = {
    "OutcomeUnknown": _UNKNOWN,
    "GatewayError": CODES["gateway.protocol"],
}
"""For a code of the gateway without words of its own."""
