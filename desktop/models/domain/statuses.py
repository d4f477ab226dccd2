"""The state of an order and what it counts as. Source: the bank guide's registry; names of the gateway's states."""

from enum import StrEnum


class OrderStatus(StrEnum):
    """CREATED registered, not paid · APPROVED money held · DEPOSITED charged · DECLINED refused · REVERSED hold lifted ·
    REFUNDED returned in full or in part · UNKNOWN a word we do not know, kept beside in `status_raw`."""

    CREATED = "CREATED"
    APPROVED = "APPROVED"
    DEPOSITED = "DEPOSITED"
    DECLINED = "DECLINED"
    REVERSED = "REVERSED"
    REFUNDED = "REFUNDED"
    UNKNOWN = "UNKNOWN"


SUCCEEDED = frozenset({OrderStatus.APPROVED, OrderStatus.DEPOSITED, OrderStatus.REFUNDED, OrderStatus.REVERSED})
FAILED = frozenset({OrderStatus.DECLINED})
PENDING = frozenset({OrderStatus.CREATED, OrderStatus.UNKNOWN})
