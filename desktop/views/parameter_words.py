"""The merchant's parameters that a person may change: each with its caption, its meaning, and what is said of a value that is
none. They are ours, not the bank's."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.services import settings as keys
from desktop.services.settings import Setting


@dataclass(frozen=True, slots=True)
class Parameter:
    """`wrong` is empty where every value can be kept."""

    setting: Setting[Any]
    caption: str
    meaning: str
    wrong: str = ""


PARAMETERS = (
    Parameter(
        keys.MERCHANT_NAME,
        QT_TRANSLATE_NOOP("Parameter", "Merchant's name in the window"),
        QT_TRANSLATE_NOOP("Parameter", "Stands in the window, in letters and on the kiosk."),
    ),
    Parameter(
        keys.DEFAULT_MERCHANT,
        QT_TRANSLATE_NOOP("Parameter", "Seller login where a file names none"),
        QT_TRANSLATE_NOOP("Parameter", "Orders of such a file are kept under this login."),
    ),
    Parameter(
        keys.ZONE,
        QT_TRANSLATE_NOOP("Parameter", "Time zone"),
        QT_TRANSLATE_NOOP("Parameter", "Dates are typed and shown in it, whatever the computer is set to."),
    ),
    Parameter(
        keys.DAY_STARTS,
        QT_TRANSLATE_NOOP("Parameter", "The business day begins at"),
        QT_TRANSLATE_NOOP("Parameter", "Payments before this time count to the day before in reports."),
        QT_TRANSLATE_NOOP("Parameter", "Write the time as 00:00."),
    ),
    Parameter(
        keys.PORTAL,
        QT_TRANSLATE_NOOP("Parameter", "Address of the bank's cabinet"),
        QT_TRANSLATE_NOOP("Parameter", "“Open in the bank's cabinet” leads here."),
        QT_TRANSLATE_NOOP("Parameter", "The address begins with https://."),
    ),
    Parameter(
        keys.LIMIT_COLUMNS,
        QT_TRANSLATE_NOOP("Parameter", "At most ten columns"),
        QT_TRANSLATE_NOOP("Parameter", "As in the bank's cabinet. Without it, any number of columns."),
    ),
    Parameter(
        keys.IDLE_MINUTES,
        QT_TRANSLATE_NOOP("Parameter", "Lock after, minutes"),
        QT_TRANSLATE_NOOP("Parameter", "Without a key or a mouse for so long the window covers itself. Needs accounts."),
        QT_TRANSLATE_NOOP("Parameter", "A whole number from 1 to 240."),
    ),
    Parameter(
        keys.STALE_HOURS,
        QT_TRANSLATE_NOOP("Parameter", "The registry is old after, hours"),
        QT_TRANSLATE_NOOP("Parameter", "The kiosk then says that its data are old."),
        QT_TRANSLATE_NOOP("Parameter", "A whole number from 1 to 8760."),
    ),
    Parameter(
        keys.JOURNAL_MONTHS,
        QT_TRANSLATE_NOOP("Parameter", "Keep the journal, months"),
        QT_TRANSLATE_NOOP("Parameter", "Older entries go. Twelve months at least."),
        QT_TRANSLATE_NOOP("Parameter", "A whole number from 12 to 120."),
    ),
    Parameter(
        keys.PAYER_MONTHS,
        QT_TRANSLATE_NOOP("Parameter", "Offer to anonymise payers after, months"),
        QT_TRANSLATE_NOOP("Parameter", "Names, e-mails and cards older than this may go; sums stay. 0 = never."),
        QT_TRANSLATE_NOOP("Parameter", "A whole number from 0 to 240."),
    ),
)


def said(text: str) -> str:
    """One of the texts above in the language of the interface; nothing for nothing."""
    return QCoreApplication.translate("Parameter", text) if text else ""


def parameter_text(key: str) -> str:
    """The caption of a setting by its key; one that is set elsewhere stands for itself."""
    return next((said(parameter.caption) for parameter in PARAMETERS if parameter.setting.key == key), key)
