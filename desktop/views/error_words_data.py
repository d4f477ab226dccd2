"""The words of errors about data at rest, secrets, copies, the journal and the kiosk. Only `presenter` reads them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOTHING_WAS_CHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
_CORRECT_IT_AND_START_THE = QT_TRANSLATE_NOOP("Errors", "Correct it and start the program again.")

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
    "invalid.delimiter": (
        QT_TRANSLATE_NOOP("Errors", "This sign cannot part the columns of a file: {value}."),
        QT_TRANSLATE_NOOP("Errors", "The registry is unchanged."),
        QT_TRANSLATE_NOOP("Errors", "Give one sign, for example ;."),
    ),
    "invalid.kiosk_file": (
        QT_TRANSLATE_NOOP("Errors", "The administrator's file {file} cannot be used: {key}."),
        _NOTHING_WAS_CHANGED,
        _CORRECT_IT_AND_START_THE,
    ),
    "invalid.kiosk_file.toml": (
        QT_TRANSLATE_NOOP("Errors", "The administrator's file {file} is not written as TOML, line {line}."),
        _NOTHING_WAS_CHANGED,
        _CORRECT_IT_AND_START_THE,
    ),
    "invalid.kiosk_file.unknown": (
        QT_TRANSLATE_NOOP("Errors", "The administrator's file {file} has a word that is not known: {key}, line {line}."),
        _NOTHING_WAS_CHANGED,
        _CORRECT_IT_AND_START_THE,
    ),
    "invalid.kiosk_file.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The administrator's file {file} cannot be read."),
        _NOTHING_WAS_CHANGED,
        _CORRECT_IT_AND_START_THE,
    ),
    "invalid.kiosk_file.value": (
        QT_TRANSLATE_NOOP("Errors", "The administrator's file {file} gives {key} a value that it cannot have, line {line}."),
        _NOTHING_WAS_CHANGED,
        _CORRECT_IT_AND_START_THE,
    ),
    "invalid.lookup": (
        QT_TRANSLATE_NOOP("Errors", "Too little was given to find a payment."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give the order number, or four digits, sum and date."),
    ),
    "invalid.password": (
        QT_TRANSLATE_NOOP("Errors", "The password cannot be used."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another password."),
    ),
    "invalid.pin": (
        QT_TRANSLATE_NOOP("Errors", "The PIN cannot be used."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Use six digits or more, not all the same and not in a row."),
    ),
    "invalid.recovery_key": (
        QT_TRANSLATE_NOOP("Errors", "The recovery key has a wrong, missing or extra letter."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Compare it with the print, group by group."),
    ),
    "not_allowed.fixed": (
        QT_TRANSLATE_NOOP("Errors", "The administrator's file holds this setting."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Ask the administrator."),
    ),
    "not_allowed.kiosk_pin": (
        QT_TRANSLATE_NOOP("Errors", "The kiosk has no PIN to leave it by."),
        QT_TRANSLATE_NOOP("Errors", "It was not started."),
        QT_TRANSLATE_NOOP("Errors", "Set it with: cabinet kiosk pin."),
    ),
    "not_found.backup": (
        QT_TRANSLATE_NOOP("Errors", "There is no backup “{name}”."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another one from the list."),
    ),
    "secrets.keyring": (
        QT_TRANSLATE_NOOP("Errors", "The system's store of passwords did not open."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Unlock it and try again."),
    ),
    "secrets.vault_damaged": (
        QT_TRANSLATE_NOOP("Errors", "The vault's file is damaged."),
        QT_TRANSLATE_NOOP("Errors", "It was left as it is."),
        QT_TRANSLATE_NOOP("Errors", "Put back a copy of vault.bin, or use the recovery key."),
    ),
    "secrets.vault_password": (
        QT_TRANSLATE_NOOP("Errors", "The vault's password is needed."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Enter it; on the command line it stands in CABINET_VAULT_PASSWORD."),
    ),
    "secrets.vault_wrong": (
        QT_TRANSLATE_NOOP("Errors", "The vault's password is wrong."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Wait a little and enter it again."),
    ),
    "sign_in.pin_locked": (
        QT_TRANSLATE_NOOP("Errors", "Too many wrong PINs. The PIN is locked for {minutes} min."),
        QT_TRANSLATE_NOOP("Errors", "The data are safe."),
        QT_TRANSLATE_NOOP("Errors", "Wait or ask the administrator."),
    ),
    "sign_in.pin_wrong": (
        QT_TRANSLATE_NOOP("Errors", "The PIN is wrong."),
        QT_TRANSLATE_NOOP("Errors", "Attempts left: {left}."),
        QT_TRANSLATE_NOOP("Errors", "Ask the supervisor."),
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
    "storage.unavailable.handles": (
        QT_TRANSLATE_NOOP("Errors", "The system does not let the program open more files."),
        QT_TRANSLATE_NOOP("Errors", "The last action was not written."),
        QT_TRANSLATE_NOOP("Errors", "Close other programs and try again."),
    ),
}
