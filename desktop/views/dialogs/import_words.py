"""Words of the import window for what the reading calls by codes: kinds of files, delimiters, fields, questions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.batches import Choice, FileKind
from desktop.models.domain.columns import ColumnKey
from desktop.views import formatting
from desktop.views.presenter import field_text

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1251", "kz1048", "cp866")
DELIMITERS = (";", ",", "\t", "|")
_KINDS = {
    FileKind.CSV: QT_TRANSLATE_NOOP("Import", "CSV, text table"),
    FileKind.XLSX: QT_TRANSLATE_NOOP("Import", "Excel (XLSX)"),
    FileKind.XLS: QT_TRANSLATE_NOOP("Import", "Excel 97–2003 (XLS)"),
    FileKind.SPREADSHEETML: QT_TRANSLATE_NOOP("Import", "Excel 2003 (XML)"),
    FileKind.HTML: QT_TRANSLATE_NOOP("Import", "HTML table"),
    FileKind.ODS: QT_TRANSLATE_NOOP("Import", "OpenDocument (ODS)"),
    FileKind.GATEWAY: QT_TRANSLATE_NOOP("Import", "Payment gateway"),
}
_DELIMITERS = {
    ";": QT_TRANSLATE_NOOP("Import", "semicolon"),
    ",": QT_TRANSLATE_NOOP("Import", "comma"),
    "\t": QT_TRANSLATE_NOOP("Import", "tab"),
    "|": QT_TRANSLATE_NOOP("Import", "vertical bar"),
}
_SIGNS = {".": QT_TRANSLATE_NOOP("Import", "dot"), ",": QT_TRANSLATE_NOOP("Import", "comma")}
_DATE_ORDERS = {
    "dmy": QT_TRANSLATE_NOOP("Import", "day, month, year"),
    "mdy": QT_TRANSLATE_NOOP("Import", "month, day, year"),
    "ymd": QT_TRANSLATE_NOOP("Import", "year, month, day"),
}
_QUESTIONS = {
    "sheet": QT_TRANSLATE_NOOP("Import", "Which sheet is the registry? The file holds several tables."),
    "date_order": QT_TRANSLATE_NOOP("Import", "In which order are the dates written? The file can be read in two ways."),
    "decimal_sign": QT_TRANSLATE_NOOP("Import", "Which sign parts the decimals? The file can be read in two ways."),
    "gross_column": QT_TRANSLATE_NOOP("Import", "Which column is the sum that the payer paid?"),
    "encoding": QT_TRANSLATE_NOOP("Import", "In which encoding is the text readable?"),
    "zone": QT_TRANSLATE_NOOP("Import", "In which time zone are the times of the file?"),
    "renamed_column": QT_TRANSLATE_NOOP("Import", "The bank renamed the column “{old}”. Which column is it now?"),
}
_TOGETHER = QT_TRANSLATE_NOOP("Import", "all together")
# What a file's column can be beyond the fields that the presenter knows.
_FIELDS = {
    "registered_time": QT_TRANSLATE_NOOP("Import", "Time of registration"),
    "operation": QT_TRANSLATE_NOOP("Import", "Kind of operation"),
    "parent": QT_TRANSLATE_NOOP("Import", "Payment of the refund"),
}
_TITLES = {
    "bereke": "Bereke",
    "forte": "ForteBank",
    "kaspi": "Kaspi Pay",
    "alfa_pos": "Alfa-Bank POS",
    "tochka": "Tochka",
    "yookassa_payments": "YooKassa: payments",
    "yookassa_refunds": "YooKassa: refunds",
}
FIELDS = (*(key.value for key in ColumnKey), "net", "ip", "expiry", "eci", "approval_code", "operations", *_FIELDS)
"""Everything that a person can point a column at."""


def _say(text: str) -> str:
    return QCoreApplication.translate("Import", text)


def kind_word(kind: FileKind) -> str:
    return _say(_KINDS[kind])


def encoding_word(encoding: str) -> str:
    if encoding == "utf-8-sig":
        return "UTF-8 (BOM)"
    return encoding.upper() if encoding.startswith("utf") else encoding


def delimiter_word(delimiter: str) -> str:
    return _say(_DELIMITERS[delimiter]) if delimiter in _DELIMITERS else delimiter


def sign_word(sign: str) -> str:
    return _say(_SIGNS[sign])


def date_order_word(order: str) -> str:
    return _say(_DATE_ORDERS[order])


def sheet_word(name: str) -> str:
    """A sheet is called as its author called it."""
    return _say(_TOGETHER) if name == "*" else name


def field_word(field: str) -> str:
    """A field of the file as its column is called here."""
    return _say(_FIELDS[field]) if field in _FIELDS else field_text(field)


def profile_word(name: str) -> str:
    """Names of sources are brands; a person's own profile is called as that person called it."""
    return _TITLES.get(name, name)


def question(choice: Choice) -> str:
    return _say(_QUESTIONS[choice.question]).format(old=choice.about)


def answer_word(choice: Choice, answer: str) -> str:
    """One of the alternatives in words."""
    match choice.question:
        case "date_order":
            return date_order_word(answer)
        case "decimal_sign":
            return sign_word(answer)
        case "encoding":
            return encoding_word(answer)
        case "zone":
            return formatting.place(answer)
        case "sheet":
            return sheet_word(answer)
    return answer
