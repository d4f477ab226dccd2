"""What a person reads at a terminal about the journal, payers and the copy for support. Brings Qt's core along: `Words.prepare`
comes first."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.cli.tables import aligned
from desktop.models.domain.journal import Action, Entry
from desktop.views import formatting
from desktop.views.action_words import action_text

translate = QCoreApplication.translate
_CAPTIONS = (
    QT_TRANSLATE_NOOP("Cli", "No."),
    QT_TRANSLATE_NOOP("Cli", "When"),
    QT_TRANSLATE_NOOP("Cli", "Who"),
    QT_TRANSLATE_NOOP("Cli", "Station"),
    QT_TRANSLATE_NOOP("Cli", "Action"),
    QT_TRANSLATE_NOOP("Cli", "Subject"),
    QT_TRANSLATE_NOOP("Cli", "Details"),
)
"""In the order of `audit.COLUMNS`."""


def captions() -> list[str]:
    return [translate("Cli", caption) for caption in _CAPTIONS]


def action_words() -> dict[str, str]:
    """Code of an action → its word."""
    return {action.value: action_text(action.value) for action in Action}


def entries(found: Sequence[Entry], zone: ZoneInfo) -> Iterator[str]:
    if found:
        yield from aligned([captions(), *(_row(entry, zone) for entry in found)], [True, *[False] * (len(_CAPTIONS) - 1)])


def _row(entry: Entry, zone: ZoneInfo) -> list[str]:
    at = formatting.date_time(entry.at, zone)
    details = ", ".join(f"{name}={value}" for name, value in entry.details.items() if value not in (None, ""))
    return [str(entry.id), at, entry.who, entry.station, action_text(str(entry.action)), entry.subject, details]


def intact(count: int) -> str:
    return translate("Cli", "The journal is intact. Entries: {count}").format(count=formatting.count(count))


def broken(entry: int) -> str:
    """`entry` 0: lines are missing at the end."""
    if not entry:
        return translate(
            "Cli",
            "Entries are missing at the end of the journal. The journal is unchanged. "
            "Save a copy of the data and tell the administrator.",
        )
    return translate(
        "Cli",
        "The journal's chain is broken at entry {entry}. The journal is unchanged. "
        "Save a copy of the data and tell the administrator.",
    ).format(entry=entry)


def exported(path: str, rows: int) -> str:
    return translate("Cli", "Written: {path}. Entries: {count}").format(path=path, count=formatting.count(rows))


def would_anonymise(count: int, before: datetime, zone: ZoneInfo) -> str:
    return translate(
        "Cli",
        "Orders before {date} that still hold payers' data: {count}. Nothing was changed. "
        "Add --yes to remove the data; that cannot be undone.",
    ).format(date=formatting.date(before, zone), count=formatting.count(count))


def anonymised(count: int) -> Iterator[str]:
    yield translate("Cli", "Payers' data removed from orders: {count}").format(count=formatting.count(count))
    yield translate("Cli", "Backups made earlier still hold the data: remove the ones you no longer need.")


def saved(path: str) -> str:
    return translate("Cli", "The copy for support is saved: {path}").format(path=path)
