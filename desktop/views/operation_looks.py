"""The chips of money operations by their states."""

from desktop.models.domain.money_operations import OperationState
from desktop.views.icons import Icon
from desktop.views.widgets.chip import ChipLook, tinted

_LOOKS = {
    OperationState.WAITING: tinted("idle", Icon.CLOCK),
    OperationState.SENT: tinted("hold", Icon.SEND),
    OperationState.DONE: tinted("ok", Icon.CIRCLE_CHECK),
    OperationState.REJECTED: tinted("bad", Icon.CIRCLE_X),
    OperationState.UNKNOWN: tinted("hold", Icon.CIRCLE_HELP),
    OperationState.CANCELLED: tinted("idle", Icon.CIRCLE_SLASH),
}


def state_look(state: OperationState) -> ChipLook:
    return _LOOKS[state]
