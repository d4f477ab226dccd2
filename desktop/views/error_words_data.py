"""The words of errors about data at rest, secrets, copies, the journal and the kiosk. Only `presenter` reads them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOTHING_WAS_CHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")

CODES = {
    "conflict.not_protected": (
        QT_TRANSLATE_NOOP("Errors", "The data are not encrypted."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Switch the encryption on first."),
    ),
    "conflict.protected": (
        QT_TRANSLATE_NOOP("Errors", "The data are encrypted already."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "There is nothing to do."),
    ),
    "invalid.backup_target": (
        QT_TRANSLATE_NOOP("Errors", "This file is the registry itself or a part of it: {value}."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another file."),
    ),
    "invalid.recovery_key": (
        QT_TRANSLATE_NOOP("Errors", "The recovery key has a wrong, missing or extra letter."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Compare it with the print, group by group."),
    ),
    "not_found.backup": (
        QT_TRANSLATE_NOOP("Errors", "There is no backup “{name}”."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another one from the list."),
    ),
    "storage.key_absent": (
        QT_TRANSLATE_NOOP("Errors", "The data are encrypted and their key is not on this machine."),
        QT_TRANSLATE_NOOP("Errors", "They are unchanged."),
        QT_TRANSLATE_NOOP("Errors", "Enter the recovery key, or put back the last backup: {backup}."),
    ),
    "storage.key_wrong": (
        QT_TRANSLATE_NOOP("Errors", "The key does not open the data, or their first page is damaged."),
        QT_TRANSLATE_NOOP("Errors", "They are unchanged."),
        QT_TRANSLATE_NOOP("Errors", "Enter the recovery key, or put back the last backup: {backup}."),
    ),
    "storage.unavailable.busy": (
        QT_TRANSLATE_NOOP("Errors", "This data folder is open in another window of the program."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Go to that window or close it."),
    ),
    "storage.unavailable.damaged": (
        QT_TRANSLATE_NOOP("Errors", "The registry's file is damaged or is not a registry."),
        QT_TRANSLATE_NOOP("Errors", "It was left as it is."),
        QT_TRANSLATE_NOOP("Errors", "Put back the last backup: {backup}."),
    ),
}
