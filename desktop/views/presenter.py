"""Errors → words: the only place that turns a code into sentences. Qt's core alone is needed, so the command line shares it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.models.domain.batches import Seal
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import CabinetError, Cancelled, Conflict, NotAllowed, OutcomeUnknown
from desktop.views import formatting
from desktop.views.error_words import CLASSES, CODES, FIELDS, REASONS, SEALS, Words


@dataclass(frozen=True, slots=True)
class Presentation:
    """`severity` is a kind of strip: bad, hold or back. The three parts are full sentences; `kept` and `todo` may be empty."""

    severity: str
    title: str
    kept: str = ""
    todo: str = ""

    @property
    def body(self) -> str:
        """What was kept and what to do, in one line."""
        return " ".join(part for part in (self.kept, self.todo) if part)

    @property
    def field_text(self) -> str:
        """For the place under a field: what is wrong and what to do."""
        return " ".join(part for part in (self.title, self.todo) if part)


def present(error: Exception) -> Presentation:
    """Words for an error, in the language of the interface."""
    params: dict[str, object] = {"code": type(error).__name__}
    if isinstance(error, CabinetError):
        params |= {"code": error.code, **error.params}
    title, kept, todo = (_said(part, params) for part in _words(error))
    return Presentation(_severity(error), title, kept, todo)


def _severity(error: Exception) -> str:
    if isinstance(error, OutcomeUnknown):
        return "hold"
    return "back" if isinstance(error, Cancelled | Conflict | NotAllowed) else "bad"


def _words(error: Exception) -> Words:
    if isinstance(error, CabinetError):
        for code in (f"{error.code}.{error.params.get('reason')}", error.code):
            if code in CODES:
                return CODES[code]
    return next(CLASSES[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in CLASSES)


class _Known(dict[str, object]):
    """A parameter that the error does not carry is a dash, not a second error."""

    def __missing__(self, _name: str) -> str:
        return formatting.NOTHING


def _said(source: str, params: dict[str, object]) -> str:
    return QCoreApplication.translate("Errors", source).format_map(_Known(params)) if source else ""


def reason_text(reason: str) -> str:
    """Why a row was not loaded, short, for the list beside its field; an unknown code stands for itself."""
    return QCoreApplication.translate("Rejected", REASONS[reason]) if reason in REASONS else reason


def field_text(field: str) -> str:
    """A field of a file, or a control total, by its code; a caption of the file itself stays what it is."""
    if field in FIELDS:
        return QCoreApplication.translate("Field", FIELDS[field])
    return formatting.column_title(ColumnKey(field)) if field in set(ColumnKey) else field


def seal_text(seal: Seal) -> tuple[str, str]:
    """(title, one sentence) of the seal over a file's control totals."""
    title, sentence = SEALS[seal.value]
    return QCoreApplication.translate("Seal", title), QCoreApplication.translate("Seal", sentence)
