"""Why the training gateway did not start, for a person at a terminal. Brings Qt's core along: `Words.prepare` comes first."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_REASONS = {
    "busy": QT_TRANSLATE_NOOP("Cli", "A training gateway already runs over this folder. Stop it or name another folder."),
    "port": QT_TRANSLATE_NOOP("Cli", "The port is taken. Name another one."),
    "folder": QT_TRANSLATE_NOOP("Cli", "The folder of the training gateway cannot be used. Name another one."),
}


def refused(reason: str) -> str:
    return QCoreApplication.translate("Cli", _REASONS[reason])
