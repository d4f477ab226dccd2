"""The words of every error code and of every reason for which a row is not loaded. Only `presenter` reads these tables.

A line is (what happened, what was kept or not done, what to do); an empty part says nothing. Placeholders are parameters
of the error.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.views.error_words_data import CODES as DATA
from desktop.views.error_words_gateway import CLASSES as GATEWAY_CLASSES
from desktop.views.error_words_gateway import CODES as GATEWAY
from desktop.views.error_words_operations import CODES as OPERATIONS
from desktop.views.error_words_people import CODES as PEOPLE

Words = tuple[str, str, str]

_UNCHANGED = QT_TRANSLATE_NOOP("Errors", "The registry is unchanged.")
_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Errors", "The last action was not written.")
_SAFE = QT_TRANSLATE_NOOP("Errors", "The data are safe, the last action was not written.")
_NO_EXPORT = QT_TRANSLATE_NOOP("Errors", "The export was not written.")
_AGAIN = QT_TRANSLATE_NOOP("Errors", "Try again in a minute.")
_DOWNLOAD = QT_TRANSLATE_NOOP("Errors", "Download it from the bank again.")
_CHOOSE = QT_TRANSLATE_NOOP("Errors", "Choose another one from the list.")

CODES: dict[str, Words] = {
    "invalid.amount": (
        QT_TRANSLATE_NOOP("Errors", "The amount is not written correctly: {value}."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Enter a number, for example 1700.00."),
    ),
    "invalid.amount_range": (
        QT_TRANSLATE_NOOP("Errors", "The lower amount is larger than the upper one."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Swap the two amounts or clear one of them."),
    ),
    "invalid.currency": (
        QT_TRANSLATE_NOOP("Errors", "There is no such currency: {value}."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Give its three letters, for example KZT."),
    ),
    "invalid.date": (
        QT_TRANSLATE_NOOP("Errors", "This is not a date: {value}."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Write it like 2021-07-28 or 2021-07-28T11:59."),
    ),
    "invalid.period": (
        QT_TRANSLATE_NOOP("Errors", "The period ends before it begins."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Swap the two dates or clear one of them."),
    ),
    "invalid.zone": (
        QT_TRANSLATE_NOOP("Errors", "There is no such time zone: {value}."),
        "",
        QT_TRANSLATE_NOOP("Errors", "Give a name like Asia/Almaty."),
    ),
    "invalid.filter": (
        QT_TRANSLATE_NOOP("Errors", "The saved filter cannot be read."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Set the filter anew and save it."),
    ),
    "invalid.columns": (
        QT_TRANSLATE_NOOP("Errors", "No columns are chosen, or one is chosen twice."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose at least one column, each once."),
    ),
    "invalid.columns_limit": (
        QT_TRANSLATE_NOOP("Errors", "More columns are chosen than may be shown: {limit} at most."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Take away some columns."),
    ),
    "invalid.column": (
        QT_TRANSLATE_NOOP("Errors", "There is no such column: {value}."),
        "",
        _CHOOSE,
    ),
    "invalid.format": (
        QT_TRANSLATE_NOOP("Errors", "Files of this kind are not written: {value}."),
        _NO_EXPORT,
        QT_TRANSLATE_NOOP("Errors", "End the file's name in .csv, .xlsx or .xls."),
    ),
    "invalid.encoding": (
        QT_TRANSLATE_NOOP("Errors", "There is no such encoding: {value}."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give utf-8 or cp1251, for example."),
    ),
    "invalid.header_row": (
        QT_TRANSLATE_NOOP("Errors", "The file has no row {value}."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give the number of the row that holds the captions."),
    ),
    "invalid.sheet": (
        QT_TRANSLATE_NOOP("Errors", "The file has no sheet “{value}” with a table."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give the name of a sheet of this file."),
    ),
    "invalid.profile": (
        QT_TRANSLATE_NOOP("Errors", "The file profile “{value}” is not known or cannot be read."),
        _UNCHANGED,
        _CHOOSE,
    ),
    "not_found.order": (
        QT_TRANSLATE_NOOP("Errors", "Order No. {order} is not in the registry."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the number or load a newer file of the bank."),
    ),
    "not_found.batch": (
        QT_TRANSLATE_NOOP("Errors", "There is no import No. {batch}."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose one from the list of imports."),
    ),
    "not_found.template": (
        QT_TRANSLATE_NOOP("Errors", "There is no template “{name}”."),
        _NOTHING_CHANGED,
        _CHOOSE,
    ),
    "not_found.profile": (
        QT_TRANSLATE_NOOP("Errors", "There is no file profile “{name}”."),
        _NOTHING_CHANGED,
        _CHOOSE,
    ),
    "conflict.batch_undone": (
        QT_TRANSLATE_NOOP("Errors", "Import No. {batch} was undone before."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "There is nothing to do."),
    ),
    "conflict.template_name": (
        QT_TRANSLATE_NOOP("Errors", "There is already a template “{name}”."),
        QT_TRANSLATE_NOOP("Errors", "The old one is kept."),
        QT_TRANSLATE_NOOP("Errors", "Give another name or overwrite the old template."),
    ),
    "not_allowed.review": (
        QT_TRANSLATE_NOOP("Errors", "The file is open for viewing only."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Start the program without the review mode and import the file."),
    ),
    "not_allowed.read_only": (
        QT_TRANSLATE_NOOP("Errors", "The registry is open for reading only."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Open the registry for writing and try again."),
    ),
    "cancelled": (
        QT_TRANSLATE_NOOP("Errors", "The work was stopped."),
        QT_TRANSLATE_NOOP("Errors", "The registry is as it was before."),
        QT_TRANSLATE_NOOP("Errors", "Start it again when it suits you."),
    ),
    "file.missing": (
        QT_TRANSLATE_NOOP("Errors", "The file {file} is not there: it was moved, renamed or deleted."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the file's name and folder, or choose the file again."),
    ),
    "file.open": (
        QT_TRANSLATE_NOOP("Errors", "The file {file} could not be opened: it is damaged or in use."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Close the file in other programs and try again."),
    ),
    "file.type": (
        QT_TRANSLATE_NOOP("Errors", "The kind of {file} was not recognised."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a CSV, XLSX or XLS file."),
    ),
    "file.empty": (
        QT_TRANSLATE_NOOP("Errors", "The file {file} has no rows."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the period and download it from the bank again."),
    ),
    "file.password": (
        QT_TRANSLATE_NOOP("Errors", "The file {file} is protected by a password."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Remove the protection and import it again."),
    ),
    "file.header": (
        QT_TRANSLATE_NOOP("Errors", "No date and amount columns were found in {file}."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Point these columns out in the preview."),
    ),
    "file.too_large": (
        QT_TRANSLATE_NOOP("Errors", "A line of {file} is too long for a table."),
        _UNCHANGED,
        _DOWNLOAD,
    ),
    "file.damaged": (
        QT_TRANSLATE_NOOP("Errors", "The file {file} is damaged."),
        _UNCHANGED,
        _DOWNLOAD,
    ),
    "file.renamed": (
        QT_TRANSLATE_NOOP("Errors", "The bank renamed the column “{old}” to “{new}”."),
        QT_TRANSLATE_NOOP("Errors", "The import waits and the registry is unchanged."),
        QT_TRANSLATE_NOOP("Errors", "Confirm the change or choose the column yourself."),
    ),
    "file.write": (
        QT_TRANSLATE_NOOP(
            "Errors", "The file {file} could not be written: it is open in another program or its folder is closed."
        ),
        _NO_EXPORT,
        QT_TRANSLATE_NOOP("Errors", "Close the file or choose another name."),
    ),
    "storage.unavailable": (
        QT_TRANSLATE_NOOP("Errors", "The database is not available."),
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP("Errors", "Check the data folder or the network and try again."),
    ),
    "storage.unavailable.full": (
        QT_TRANSLATE_NOOP("Errors", "The disk is full."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Free some space and try again."),
    ),
    "storage.unavailable.disk": (
        QT_TRANSLATE_NOOP("Errors", "The disk does not read or write."),
        _NOT_WRITTEN,
        QT_TRANSLATE_NOOP("Errors", "Check the disk and try again."),
    ),
    "storage.unavailable.locked": (
        QT_TRANSLATE_NOOP("Errors", "Another window of the program is writing to this registry."),
        _NOT_WRITTEN,
        _AGAIN,
    ),
    "storage.unavailable.read_only": (
        QT_TRANSLATE_NOOP("Errors", "The data folder is closed for writing."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Ask the administrator to open it or choose another folder."),
    ),
    "storage.unavailable.other_user": (
        QT_TRANSLATE_NOOP("Errors", "The data folder belongs to another user of this computer."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Start the program as that user or choose another folder."),
    ),
    "storage.unavailable.open": (
        QT_TRANSLATE_NOOP("Errors", "The registry's file could not be opened."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the data folder or the network and try again."),
    ),
    "storage.unavailable.old": (
        QT_TRANSLATE_NOOP("Errors", "The registry was made by an older version of the program."),
        QT_TRANSLATE_NOOP("Errors", "It is unchanged."),
        QT_TRANSLATE_NOOP("Errors", "Open it for writing once, it will be brought up to date."),
    ),
    "storage.unavailable.backup": (
        QT_TRANSLATE_NOOP("Errors", "The backup before the update was not made."),
        QT_TRANSLATE_NOOP("Errors", "The working data are safe and were not updated."),
        QT_TRANSLATE_NOOP("Errors", "Free some space in the data folder and try again."),
    ),
    "storage.too_new": (
        QT_TRANSLATE_NOOP("Errors", "The data were made by a newer version of the program."),
        QT_TRANSLATE_NOOP("Errors", "They are unchanged."),
        QT_TRANSLATE_NOOP("Errors", "Update the program."),
    ),
}
CODES |= PEOPLE | DATA | GATEWAY | OPERATIONS

CLASSES: dict[str, Words] = {
    "InvalidInput": (
        QT_TRANSLATE_NOOP("Errors", "The value cannot be used: {value}."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct it and try again."),
    ),
    "NotFound": (
        QT_TRANSLATE_NOOP("Errors", "It is not in the registry any more."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Refresh the list."),
    ),
    "Conflict": (
        QT_TRANSLATE_NOOP("Errors", "It was changed meanwhile."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Refresh the list and try again."),
    ),
    "NotAllowed": (
        QT_TRANSLATE_NOOP("Errors", "This action is not possible now."),
        _NOTHING_CHANGED,
        "",
    ),
    "FileError": (
        QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be used."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another file."),
    ),
    "SignInRefused": (
        QT_TRANSLATE_NOOP("Errors", "Nobody was let in."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Sign in again."),
    ),
    "SecretsUnavailable": (
        QT_TRANSLATE_NOOP("Errors", "The store of passwords did not open."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Unlock it and try again."),
    ),
    "MailError": (
        QT_TRANSLATE_NOOP("Errors", "The letter did not leave."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the mail settings and send it again."),
    ),
    **GATEWAY_CLASSES,
    "KeyMissing": CODES["storage.key_absent"],
    "StorageError": CODES["storage.unavailable"],
    "CabinetError": (
        QT_TRANSLATE_NOOP("Errors", "The action did not succeed ({code})."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Try again; if it happens once more, send the log to support."),
    ),
    "Exception": (
        QT_TRANSLATE_NOOP("Errors", "The program made an error."),
        QT_TRANSLATE_NOOP("Errors", "Everything up to the last action is saved."),
        QT_TRANSLATE_NOOP("Errors", "Save the error report and send it to support."),
    ),
}
"""For a code without words of its own: the nearest class of the error."""

REASONS = {
    "no_number": QT_TRANSLATE_NOOP("Rejected", "No order number and no unique order ID"),
    "no_date": QT_TRANSLATE_NOOP("Rejected", "No date"),
    "bad_date": QT_TRANSLATE_NOOP("Rejected", "There is no such date"),
    "no_amount": QT_TRANSLATE_NOOP("Rejected", "No amount"),
    "bad_amount": QT_TRANSLATE_NOOP("Rejected", "The amount is not a number"),
    "too_many_decimals": QT_TRANSLATE_NOOP("Rejected", "More decimals than the currency has"),
    "negative_amount": QT_TRANSLATE_NOOP("Rejected", "The amount is below zero"),
    "bad_currency": QT_TRANSLATE_NOOP("Rejected", "There is no such currency"),
    "duplicate_md_order": QT_TRANSLATE_NOOP("Rejected", "A later row of the file tells the same order"),
    "too_many_cells": QT_TRANSLATE_NOOP("Rejected", "The row has more cells than there are captions"),
    "too_long": QT_TRANSLATE_NOOP("Rejected", "The value is too long"),
}

FIELDS = {
    "amount": QT_TRANSLATE_NOOP("Field", "Amount"),
    "fee": QT_TRANSLATE_NOOP("Field", "Fee"),
    "refunded": QT_TRANSLATE_NOOP("Field", "Refunded amount"),
    "net": QT_TRANSLATE_NOOP("Field", "Net"),
    "count": QT_TRANSLATE_NOOP("Field", "Rows"),
    "registered_amount": QT_TRANSLATE_NOOP("Field", "Registered amount"),
    "action_text": QT_TRANSLATE_NOOP("Field", "Response text"),
    "ip": QT_TRANSLATE_NOOP("Field", "IP address"),
    "expiry": QT_TRANSLATE_NOOP("Field", "Card expiry date"),
    "approval_code": QT_TRANSLATE_NOOP("Field", "Approval code"),
    "eci": QT_TRANSLATE_NOOP("Field", "ECI"),
    "params": QT_TRANSLATE_NOOP("Field", "Additional parameters"),
    "operations": QT_TRANSLATE_NOOP("Field", "History"),
}
"""Fields of a file and names of control totals that are no column of the registry."""

SEALS: dict[str, tuple[str, str]] = {
    "ok": (
        QT_TRANSLATE_NOOP("Seal", "The file's totals agree"),
        QT_TRANSLATE_NOOP("Seal", "What was read adds up to the totals that the file states."),
    ),
    "hold": (
        QT_TRANSLATE_NOOP("Seal", "The difference is explained"),
        QT_TRANSLATE_NOOP("Seal", "The rows with errors account for the whole difference; all else agrees."),
    ),
    "bad": (
        QT_TRANSLATE_NOOP("Seal", "The file's totals do not agree"),
        QT_TRANSLATE_NOOP("Seal", "Download the file from the bank again or compare by hand."),
    ),
    "idle": (
        QT_TRANSLATE_NOOP("Seal", "The file states no totals"),
        QT_TRANSLATE_NOOP("Seal", "There is nothing to compare what was read with."),
    ),
}
