"""Values → text: the only place that writes money, dates, cards, statuses and captions for a person. No widgets here: the
command line uses it too.

Numbers are grouped by the narrow no-break space, with a decimal dot in each language, as the bank prints them; the minus
is U+2212. Times come in UTC and are shown in the merchant's zone. Words follow the installed translation.
"""

import datetime as dt
import re
from datetime import datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.money import Money
from desktop.models.domain.orders import OperationType, Order
from desktop.models.domain.period import Period, Preset
from desktop.models.domain.statuses import OrderStatus

SPACE = "\u202f"
MINUS = "\u2212"
DOT = "\u2022"
TENGE = "₸"
NOTHING = "–"
"""Stands where a value is not known."""


def count(number: int) -> str:
    """10488 → «10 488»."""
    sign = MINUS if number < 0 else ""
    return sign + f"{abs(number):,}".replace(",", SPACE)


def sign_of(money: Money) -> str:
    """₸ for the tenge, the ISO code for others."""
    return TENGE if money.currency.code == "KZT" else money.currency.code


@lru_cache(maxsize=8192)
def money_parts(money: Money) -> tuple[str, str, str]:
    """The three runs an amount is painted in: («−1 700», «.00», «₸»); the fraction is empty where there is none."""
    whole, fraction = divmod(abs(money.minor), 10**money.currency.exponent)
    minus = MINUS if money.minor < 0 else ""
    tail = f".{fraction:0{money.currency.exponent}d}" if money.currency.exponent else ""
    return minus + count(whole), tail, sign_of(money)


def money(value: Money, sign: bool = True) -> str:
    """«1 700.00 ₸», «12.00 USD»; without the sign «1 700.00»."""
    whole, fraction, currency = money_parts(value)
    return f"{whole}{fraction}{SPACE}{currency}" if sign else whole + fraction


def plain_money(value: Money) -> str:
    """As a spreadsheet takes it: «1700.00», with a hyphen for a minus."""
    return str(value)


def percent(share: float | None) -> str:
    """A share of one: 0.8393 → «83.93 %»; None → «–»."""
    if share is None:
        return NOTHING
    rounded = (Decimal(str(share)) * 100).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return f"{rounded}{SPACE}%".replace("-", MINUS)


def day(value: dt.date) -> str:
    """«28.07.2021»."""
    return f"{value.day:02d}.{value.month:02d}.{value.year:04d}"


@lru_cache(maxsize=8192)
def date_and_time(at: datetime, zone: tzinfo) -> tuple[str, str]:
    """(«23.07.2021», «11:28:14») in the zone: the two runs a date is painted in."""
    local = at.astimezone(zone)
    return day(local), f"{local.hour:02d}:{local.minute:02d}:{local.second:02d}"


def date(at: datetime, zone: tzinfo) -> str:
    return date_and_time(at, zone)[0]


def time(at: datetime, zone: tzinfo) -> str:
    return date_and_time(at, zone)[1]


def date_time(at: datetime, zone: tzinfo) -> str:
    """«23.07.2021 11:28:14»."""
    return " ".join(date_and_time(at, zone))


def offset(at: datetime, zone: tzinfo) -> str:
    """«UTC+6», «UTC+5:30», as it was at that moment."""
    shift = at.astimezone(zone).utcoffset()
    minutes = int(shift.total_seconds()) // 60 if shift is not None else 0
    sign = "+" if minutes >= 0 else MINUS
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def zone_text(at: datetime, zone: tzinfo) -> str:
    """«Алматы, UTC+6»: the place and its offset at that moment."""
    return f"{place(str(zone))}, {offset(at, zone)}"


_PLACES = {
    "Asia/Almaty": QT_TRANSLATE_NOOP("Place", "Almaty"),
    "Asia/Aqtau": QT_TRANSLATE_NOOP("Place", "Aktau"),
    "Asia/Aqtobe": QT_TRANSLATE_NOOP("Place", "Aktobe"),
    "Asia/Atyrau": QT_TRANSLATE_NOOP("Place", "Atyrau"),
    "Asia/Oral": QT_TRANSLATE_NOOP("Place", "Oral"),
    "Asia/Qostanay": QT_TRANSLATE_NOOP("Place", "Kostanay"),
    "Asia/Qyzylorda": QT_TRANSLATE_NOOP("Place", "Kyzylorda"),
    "Europe/Moscow": QT_TRANSLATE_NOOP("Place", "Moscow"),
    "Asia/Bishkek": QT_TRANSLATE_NOOP("Place", "Bishkek"),
    "Asia/Tashkent": QT_TRANSLATE_NOOP("Place", "Tashkent"),
}
ZONES = tuple(_PLACES)
"""The zones worth offering, the merchant's likely ones first."""


def place(zone_name: str) -> str:
    """The town of an IANA zone name in the interface's language; unknown ones from the name itself."""
    if zone_name in _PLACES:
        return QCoreApplication.translate("Place", _PLACES[zone_name])
    return zone_name.rsplit("/", 1)[-1].replace("_", " ")


def period(value: Period, zone: tzinfo, language: str = "") -> str:
    """Whole local days: «01.01.2021 – 27.07.2021», in Russian captions (`language` ru) «с 01.01.2021 по 27.07.2021»;
    the words for the whole registry when both sides are open."""
    if value.is_open:
        return preset_title(Preset.ALL)
    start, end = (day(side) if side else "…" for side in value.days(zone))
    if language == "ru":
        return QCoreApplication.translate("Period", "from {start} to {end}").format(start=start, end=end)
    return f"{start} – {end}"


_PRESETS = {
    Preset.TODAY: QT_TRANSLATE_NOOP("Period", "Today"),
    Preset.YESTERDAY: QT_TRANSLATE_NOOP("Period", "Yesterday"),
    Preset.THIS_WEEK: QT_TRANSLATE_NOOP("Period", "This week"),
    Preset.THIS_MONTH: QT_TRANSLATE_NOOP("Period", "This month"),
    Preset.LAST_MONTH: QT_TRANSLATE_NOOP("Period", "Last month"),
    Preset.ALL: QT_TRANSLATE_NOOP("Period", "Whole registry"),
}


def preset_title(preset: Preset) -> str:
    return QCoreApplication.translate("Period", _PRESETS[preset])


def pan(masked: str | None) -> str:
    """«4111 •••• 1111» of whatever mask a file used; nothing of it beyond the first and the last four digits."""
    text = (masked or "").strip()
    head, tail = re.match(r"\d{0,4}", text), re.search(r"\d{4}$", text)
    if tail is None:
        return text
    first = head.group() if head and len(text) > 8 else ""
    return " ".join(part for part in (first, DOT * 4, tail.group()) if part)


_BRANDS = {"MASTERCARD": "MC", "MASTER_CARD": "MC", "AMERICAN EXPRESS": "AMEX", "AMERICAN_EXPRESS": "AMEX", "UNIONPAY": "UPI"}


def brand(payment_system: str | None) -> str:
    """The short mark beside a card: VISA, MC."""
    name = (payment_system or "").strip().upper()
    return _BRANDS.get(name, name)


_METHODS = {
    "APPLE": "Apple Pay",
    "APPLE_PAY": "Apple Pay",
    "APPLEPAY": "Apple Pay",
    "GOOGLE": "Google Pay",
    "GOOGLE_PAY": "Google Pay",
    "GOOGLEPAY": "Google Pay",
    "SAMSUNG": "Samsung Pay",
    "SAMSUNG_PAY": "Samsung Pay",
}


def method_text(code: str | None) -> str:
    """The file's code as people know it: APPLE → «Apple Pay»; CARD and unknown ones as they are."""
    return _METHODS.get((code or "").strip().upper(), code or "")


PARTLY_REFUNDED = "PARTLY_REFUNDED"
_STATUSES = {
    "CREATED": QT_TRANSLATE_NOOP("Status", "Created"),
    "APPROVED": QT_TRANSLATE_NOOP("Status", "Approved"),
    "DEPOSITED": QT_TRANSLATE_NOOP("Status", "Completed"),
    "DECLINED": QT_TRANSLATE_NOOP("Status", "Declined"),
    "REVERSED": QT_TRANSLATE_NOOP("Status", "Reversed"),
    "REFUNDED": QT_TRANSLATE_NOOP("Status", "Refunded"),
    PARTLY_REFUNDED: QT_TRANSLATE_NOOP("Status", "Partly refunded"),
    "UNKNOWN": QT_TRANSLATE_NOOP("Status", "Unknown"),
}
_STATUS_HINTS = {
    "CREATED": QT_TRANSLATE_NOOP("Status", "The order is registered but not paid yet."),
    "APPROVED": QT_TRANSLATE_NOOP(
        "Status", "The money is held on the card but not charged. Complete the payment or reverse it."
    ),
    "DEPOSITED": QT_TRANSLATE_NOOP("Status", "The money is charged. A refund is possible."),
    "DECLINED": QT_TRANSLATE_NOOP("Status", "The payment failed and nothing was charged."),
    "REVERSED": QT_TRANSLATE_NOOP("Status", "The hold is lifted and the money is available to the payer again."),
    "REFUNDED": QT_TRANSLATE_NOOP("Status", "The money was refunded in full or in part."),
}


def status_key(order: Order) -> str:
    """The name of what is shown: the status, or PARTLY_REFUNDED."""
    return PARTLY_REFUNDED if order.is_partly_refunded else order.status.value


def status_text(order: Order) -> str:
    """The word on the order's chip."""
    return status_word(status_key(order), order.status_raw)


def status_word(status: OrderStatus | str, raw: str | None = None) -> str:
    """A status as a word; an unknown one with the file's own word: «Неизвестен: ABC»."""
    if status == OrderStatus.UNKNOWN and raw:
        return QCoreApplication.translate("Status", "Unknown: {raw}").format(raw=raw)
    return QCoreApplication.translate("Status", _STATUSES[str(status)])


def status_hint(status: OrderStatus) -> str:
    """What the status means and what may follow; empty for an unknown one."""
    hint = _STATUS_HINTS.get(status.value)
    return QCoreApplication.translate("Status", hint) if hint else ""


_OPERATIONS = {
    OperationType.REGISTER: QT_TRANSLATE_NOOP("Operation", "Registration"),
    OperationType.APPROVE: QT_TRANSLATE_NOOP("Operation", "Pre-authorisation"),
    OperationType.DEPOSIT: QT_TRANSLATE_NOOP("Operation", "Charge"),
    OperationType.REVERSE: QT_TRANSLATE_NOOP("Operation", "Reversal"),
    OperationType.REFUND: QT_TRANSLATE_NOOP("Operation", "Refund"),
    OperationType.DECLINE: QT_TRANSLATE_NOOP("Operation", "Decline"),
}


def operation_title(kind: OperationType) -> str:
    return QCoreApplication.translate("Operation", _OPERATIONS[kind])


_COLUMNS = {
    ColumnKey.ORDER_NUMBER: QT_TRANSLATE_NOOP("Column", "Order number"),
    ColumnKey.RRN: QT_TRANSLATE_NOOP("Column", "RRN"),
    ColumnKey.AMOUNT: QT_TRANSLATE_NOOP("Column", "Amount"),
    ColumnKey.FEE: QT_TRANSLATE_NOOP("Column", "Fee"),
    ColumnKey.PAYMENT_METHOD: QT_TRANSLATE_NOOP("Column", "Payment method"),
    ColumnKey.REGISTERED_AT: QT_TRANSLATE_NOOP("Column", "Registered"),
    ColumnKey.MASKED_PAN: QT_TRANSLATE_NOOP("Column", "Card number"),
    ColumnKey.DESCRIPTION: QT_TRANSLATE_NOOP("Column", "Order description"),
    ColumnKey.STATUS: QT_TRANSLATE_NOOP("Column", "Status"),
    ColumnKey.REFUNDED: QT_TRANSLATE_NOOP("Column", "Refunded amount"),
    ColumnKey.MD_ORDER: QT_TRANSLATE_NOOP("Column", "Unique order ID"),
    ColumnKey.PAYMENT_SYSTEM: QT_TRANSLATE_NOOP("Column", "Payment system"),
    ColumnKey.CURRENCY: QT_TRANSLATE_NOOP("Column", "Currency"),
    ColumnKey.MERCHANT: QT_TRANSLATE_NOOP("Column", "Seller login"),
    ColumnKey.GROSS: QT_TRANSLATE_NOOP("Column", "Registered amount"),
    ColumnKey.PAID_AT: QT_TRANSLATE_NOOP("Column", "Paid"),
    ColumnKey.COMPLETED_AT: QT_TRANSLATE_NOOP("Column", "Completed"),
    ColumnKey.REFUNDED_AT: QT_TRANSLATE_NOOP("Column", "Refunded"),
    ColumnKey.UPDATED_AT: QT_TRANSLATE_NOOP("Column", "Changed"),
    ColumnKey.ACTION_CODE: QT_TRANSLATE_NOOP("Column", "Response code"),
    ColumnKey.EMAIL: QT_TRANSLATE_NOOP("Column", "E-mail"),
    ColumnKey.CARDHOLDER: QT_TRANSLATE_NOOP("Column", "Cardholder name"),
    ColumnKey.PROCESSING_ID: QT_TRANSLATE_NOOP("Column", "Processing ID"),
    ColumnKey.TERMINAL_ID: QT_TRANSLATE_NOOP("Column", "Terminal"),
    ColumnKey.ORDER_PARAMS: QT_TRANSLATE_NOOP("Column", "Additional parameters"),
    ColumnKey.OFD_STATUS: QT_TRANSLATE_NOOP("Column", "Receipt status"),
}


def column_title(key: ColumnKey) -> str:
    """The caption of a column: the bank's own words for the first ten."""
    return QCoreApplication.translate("Column", _COLUMNS[key])


_FIELDS = {
    "period": QT_TRANSLATE_NOOP("Filter", "Period"),
    "amount_from": QT_TRANSLATE_NOOP("Filter", "Amount from"),
    "amount_to": QT_TRANSLATE_NOOP("Filter", "Amount to"),
    "statuses": QT_TRANSLATE_NOOP("Filter", "Status"),
    "merchants": QT_TRANSLATE_NOOP("Filter", "Seller login"),
    "order_number": QT_TRANSLATE_NOOP("Filter", "Order number"),
    "rrn": QT_TRANSLATE_NOOP("Filter", "RRN"),
    "md_order": QT_TRANSLATE_NOOP("Filter", "Unique order ID"),
    "last4": QT_TRANSLATE_NOOP("Filter", "Last 4 digits of the card"),
    "methods": QT_TRANSLATE_NOOP("Filter", "Payment method"),
    "payment_systems": QT_TRANSLATE_NOOP("Filter", "Payment system"),
    "action_codes": QT_TRANSLATE_NOOP("Filter", "Response code"),
    "currencies": QT_TRANSLATE_NOOP("Filter", "Currency"),
    "search": QT_TRANSLATE_NOOP("Filter", "Search"),
    "numbers": QT_TRANSLATE_NOOP("Filter", "List of numbers"),
}


def filter_field_title(field: str) -> str:
    """The caption of a field of `OrderFilter` by its name."""
    return QCoreApplication.translate("Filter", _FIELDS[field])


_SIZES = (
    QT_TRANSLATE_NOOP("Size", "{number} B"),
    QT_TRANSLATE_NOOP("Size", "{number} KB"),
    QT_TRANSLATE_NOOP("Size", "{number} MB"),
    QT_TRANSLATE_NOOP("Size", "{number} GB"),
)


def file_size(size: int) -> str:
    """Bytes as people read them: 53248 → «52 КБ»."""
    value, step = Decimal(size), 0
    while value >= 1000 and step < len(_SIZES) - 1:
        value, step = value / 1024, step + 1
    number = f"{value:.0f}" if value >= 10 or step == 0 else f"{value:.1f}"
    return QCoreApplication.translate("Size", _SIZES[step]).format(number=number)
