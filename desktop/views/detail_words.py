"""The words of the journal's lines beside the action: what was touched, and small facts as names and values."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.accounts import Role
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.journal import Action
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.money_operations import OperationKind, OperationState
from desktop.views import formatting
from desktop.views import operation_words as words
from desktop.views.parameter_words import parameter_text
from desktop.views.role_words import roles_text

_NAMES: dict[str, str] = {
    "act": QT_TRANSLATE_NOOP("Detail", "What was done"),
    "answer": QT_TRANSLATE_NOOP("Detail", "Answer"),
    "before": QT_TRANSLATE_NOOP("Detail", "Before"),
    "batch": QT_TRANSLATE_NOOP("Detail", "Import No."),
    "by": QT_TRANSLATE_NOOP("Detail", "By"),
    "code": QT_TRANSLATE_NOOP("Detail", "Code"),
    "codes": QT_TRANSLATE_NOOP("Detail", "New codes"),
    "columns": QT_TRANSLATE_NOOP("Detail", "Columns"),
    "confirmed_by": QT_TRANSLATE_NOOP("Detail", "Confirmed by"),
    "count": QT_TRANSLATE_NOOP("Detail", "Count"),
    "digest": QT_TRANSLATE_NOOP("Detail", "Digest of the file"),
    "error_code": QT_TRANSLATE_NOOP("Detail", "Code of the bank"),
    "failures": QT_TRANSLATE_NOOP("Detail", "Wrong attempts"),
    "filter": QT_TRANSLATE_NOOP("Detail", "Filter"),
    "kind": QT_TRANSLATE_NOOP("Detail", "Kind"),
    "new": QT_TRANSLATE_NOOP("Detail", "New"),
    "on": QT_TRANSLATE_NOOP("Detail", "On"),
    "operation": QT_TRANSLATE_NOOP("Detail", "Operation No."),
    "order": QT_TRANSLATE_NOOP("Detail", "Order"),
    "orders": QT_TRANSLATE_NOOP("Detail", "Orders"),
    "parts": QT_TRANSLATE_NOOP("Detail", "Files"),
    "reason": QT_TRANSLATE_NOOP("Detail", "Reason"),
    "recovery_email": QT_TRANSLATE_NOOP("Detail", "Recovery address"),
    "rejected": QT_TRANSLATE_NOOP("Detail", "With errors"),
    "removed": QT_TRANSLATE_NOOP("Detail", "Removed"),
    "restored": QT_TRANSLATE_NOOP("Detail", "Restored"),
    "roles": QT_TRANSLATE_NOOP("Detail", "Roles"),
    "rows": QT_TRANSLATE_NOOP("Detail", "Rows"),
    "since": QT_TRANSLATE_NOOP("Detail", "Since"),
    "state": QT_TRANSLATE_NOOP("Detail", "State"),
    "to": QT_TRANSLATE_NOOP("Detail", "New name"),
    "unchanged": QT_TRANSLATE_NOOP("Detail", "Unchanged"),
    "until": QT_TRANSLATE_NOOP("Detail", "Until"),
    "updated": QT_TRANSLATE_NOOP("Detail", "Updated"),
    "value": QT_TRANSLATE_NOOP("Detail", "Value"),
    "what": QT_TRANSLATE_NOOP("Detail", "What"),
}
_VALUES: dict[str, str] = {
    "card": QT_TRANSLATE_NOOP("Detail", "card and amount"),
    "daily": QT_TRANSLATE_NOOP("Detail", "daily"),
    "deleted": QT_TRANSLATE_NOOP("Detail", "deleted"),
    "end": QT_TRANSLATE_NOOP("Detail", "end"),
    "journal": QT_TRANSLATE_NOOP("Detail", "journal"),
    "mail": QT_TRANSLATE_NOOP("Detail", "by mail"),
    "manual": QT_TRANSLATE_NOOP("Detail", "by hand"),
    "number": QT_TRANSLATE_NOOP("Detail", "number"),
    "printed": QT_TRANSLATE_NOOP("Detail", "on paper"),
    "renamed": QT_TRANSLATE_NOOP("Detail", "renamed"),
    "saved": QT_TRANSLATE_NOOP("Detail", "saved"),
    "second": QT_TRANSLATE_NOOP("Detail", "second factor"),
    "start": QT_TRANSLATE_NOOP("Detail", "start"),
}
_WITH_WORDS = frozenset({"act", "by", "code", "codes", "kind", "what"})
"""Facts whose values are words of the program; elsewhere the same letters may be a person's own."""
_PROTECTED: dict[str, str] = {
    "on": QT_TRANSLATE_NOOP("Detail", "Switched on"),
    "off": QT_TRANSLATE_NOOP("Detail", "Switched off"),
    "kit": QT_TRANSLATE_NOOP("Detail", "Recovery key shown"),
}
_YES, _NO = QT_TRANSLATE_NOOP("Detail", "yes"), QT_TRANSLATE_NOOP("Detail", "no")
_ROLES = frozenset(role.value for role in Role)
_COLUMNS = frozenset(key.value for key in ColumnKey)


def subject_text(action: str, subject: str) -> str:
    """What was touched: a setting by its caption, a state of the encryption in words, all else by its own name."""
    if action == Action.SETTING:
        return parameter_text(subject)
    if action == Action.PROTECTED and subject in _PROTECTED:
        return QCoreApplication.translate("Detail", _PROTECTED[subject])
    return subject


def details_text(details: Mapping[str, str | int | bool | None]) -> str:
    """«Name: value; …»; what a newer program wrote stands for itself."""
    if "amount_minor" in details and "currency" in details:
        return _operation_text(details)
    return "; ".join(f"{_name(name)}: {_value(name, value)}" for name, value in details.items())


def _operation_text(details: Mapping[str, str | int | bool | None]) -> str:
    """A money operation: its sum as money, its kind and state in the words of its window."""
    said = dict(details)
    try:
        kind = words.short(OperationKind(str(said.pop("kind", ""))))
        state = words.state_word(OperationState(str(said.pop("state", ""))))
        amount = Money(int(str(said.pop("amount_minor"))), Currency(str(said.pop("currency"))))
    except (ValueError, InvalidInput):  # of a newer program
        return "; ".join(f"{_name(name)}: {_value(name, value)}" for name, value in details.items())
    told = [f"{kind} {formatting.money(amount)}", state]
    return "; ".join([*told, *(f"{_name(name)}: {_value(name, value)}" for name, value in said.items())])


def _name(name: str) -> str:
    return QCoreApplication.translate("Detail", _NAMES[name]) if name in _NAMES else name


def _value(name: str, value: str | int | bool | None) -> str:
    if value is None or value == "":
        return formatting.NOTHING
    if isinstance(value, bool):
        return QCoreApplication.translate("Detail", _YES if value else _NO)
    if isinstance(value, int):
        return formatting.count(value)
    if name in _WITH_WORDS and value in _VALUES:
        return QCoreApplication.translate("Detail", _VALUES[value])
    parts = value.split(",")
    if name == "roles" and _ROLES.issuperset(parts):
        return roles_text(Role(part) for part in parts)
    if name == "columns" and _COLUMNS.issuperset(parts):
        return ", ".join(formatting.column_title(ColumnKey(part)) for part in parts)
    return value
