"""The columns of the registry: their keys, their default order (the bank guide's ten), and a person's choice of them."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.models.domain.errors import InvalidInput

MAX_COLUMNS = 10
"""As in the bank's cabinet; a setting lifts it."""


class ColumnKey(StrEnum):
    """A column by its key in the command line, exports and settings."""

    ORDER_NUMBER = "order_number"
    RRN = "rrn"
    AMOUNT = "amount"
    FEE = "fee"
    PAYMENT_METHOD = "payment_method"
    REGISTERED_AT = "registered_at"
    MASKED_PAN = "masked_pan"
    DESCRIPTION = "description"
    STATUS = "status"
    REFUNDED = "refunded"
    MD_ORDER = "md_order"
    PAYMENT_SYSTEM = "payment_system"
    CURRENCY = "currency"
    MERCHANT = "merchant"
    GROSS = "gross"
    PAID_AT = "paid_at"
    COMPLETED_AT = "completed_at"
    REFUNDED_AT = "refunded_at"
    UPDATED_AT = "updated_at"
    ACTION_CODE = "action_code"
    EMAIL = "email"
    CARDHOLDER = "cardholder"
    PROCESSING_ID = "processing_id"
    TERMINAL_ID = "terminal_id"
    ORDER_PARAMS = "order_params"
    OFD_STATUS = "ofd_status"


MONEY_COLUMNS = frozenset({ColumnKey.AMOUNT, ColumnKey.GROSS, ColumnKey.FEE, ColumnKey.REFUNDED})
TIME_COLUMNS = frozenset(
    {
        ColumnKey.REGISTERED_AT,
        ColumnKey.PAID_AT,
        ColumnKey.COMPLETED_AT,
        ColumnKey.REFUNDED_AT,
        ColumnKey.UPDATED_AT,
    }
)
DEFAULT_COLUMNS = tuple(ColumnKey)[:10]


@dataclass(frozen=True, slots=True)
class ColumnSet:
    """The columns on screen, in their order: at least one, none twice, at most `limit` (None = no limit)."""

    keys: tuple[ColumnKey, ...] = DEFAULT_COLUMNS
    limit: int | None = MAX_COLUMNS

    def __post_init__(self) -> None:
        if not self.keys or len(set(self.keys)) != len(self.keys):
            raise InvalidInput("columns", value=",".join(self.keys))
        if self.limit is not None and len(self.keys) > self.limit:
            raise InvalidInput("columns_limit", limit=self.limit)
