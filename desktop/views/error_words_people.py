"""The words of errors about signing in, accounts, rights and letters. Only `presenter` reads them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOTHING_WAS_CHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
_CHOOSE_ANOTHER_PASSWORD = QT_TRANSLATE_NOOP("Errors", "Choose another password.")
_THE_LETTER_WAS_NOT_SENT = QT_TRANSLATE_NOOP("Errors", "The letter was not sent.")

CODES = {
    "conflict.account_first": (
        QT_TRANSLATE_NOOP("Errors", "Somebody else has just made the first account."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Sign in with an account of your own."),
    ),
    "conflict.account_name": (
        QT_TRANSLATE_NOOP("Errors", "There is already an account “{name}”."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another login."),
    ),
    "conflict.last_admin": (
        QT_TRANSLATE_NOOP("Errors", "This is the only administrator."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Make somebody else an administrator first."),
    ),
    "invalid.account_name": (
        QT_TRANSLATE_NOOP("Errors", "The login cannot be used: {value}."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Use up to 64 letters, digits, dots or hyphens."),
    ),
    "invalid.email": (
        QT_TRANSLATE_NOOP("Errors", "The address “{value}” is not written correctly."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Example: name@company.kz."),
    ),
    "invalid.first_role": (
        QT_TRANSLATE_NOOP("Errors", "The first account must be an administrator's."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose the role Administrator."),
    ),
    "invalid.letter": (
        QT_TRANSLATE_NOOP("Errors", "The subject or an address holds a line break."),
        _THE_LETTER_WAS_NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Write it in one line."),
    ),
    "invalid.mail_host": (
        QT_TRANSLATE_NOOP("Errors", "This is not a server's name: {value}."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Example: smtp.company.kz."),
    ),
    "invalid.mail_password": (
        QT_TRANSLATE_NOOP(
            "Errors", "The password of the mail server is missing or has letters that mail servers do not accept."
        ),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Enter it anew in Latin letters, digits and signs."),
    ),
    "invalid.mail_port": (
        QT_TRANSLATE_NOOP("Errors", "There is no such port: {value}."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give a number from 1 to 65535, usually 587 or 465."),
    ),
    "invalid.mail_tls": (
        QT_TRANSLATE_NOOP("Errors", "Letters do not go over the network unencrypted."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose starttls or tls. Without encryption is possible only on this machine."),
    ),
    "invalid.mail_user": (
        QT_TRANSLATE_NOOP("Errors", "The mail login has letters that mail servers do not accept."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Use Latin letters, digits and signs."),
    ),
    "invalid.password.common": (
        QT_TRANSLATE_NOOP("Errors", "The password is among the most common ones."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another password, for example four words that do not belong together."),
    ),
    "invalid.password.login": (
        QT_TRANSLATE_NOOP("Errors", "The password is the login."),
        _NOTHING_WAS_CHANGED,
        _CHOOSE_ANOTHER_PASSWORD,
    ),
    "invalid.password.long": (
        QT_TRANSLATE_NOOP("Errors", "The password is too long."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Use at most 1024 characters."),
    ),
    "invalid.password.merchant": (
        QT_TRANSLATE_NOOP("Errors", "The password is the merchant's name."),
        _NOTHING_WAS_CHANGED,
        _CHOOSE_ANOTHER_PASSWORD,
    ),
    "invalid.password.repeats": (
        QT_TRANSLATE_NOOP("Errors", "The password repeats the same characters."),
        _NOTHING_WAS_CHANGED,
        _CHOOSE_ANOTHER_PASSWORD,
    ),
    "invalid.password.short": (
        QT_TRANSLATE_NOOP("Errors", "The password is too short."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Use at least 12 characters."),
    ),
    "invalid.roles": (
        QT_TRANSLATE_NOOP("Errors", "No role is chosen."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose at least one role."),
    ),
    "invalid.second_factor": (
        QT_TRANSLATE_NOOP("Errors", "The code does not fit."),
        QT_TRANSLATE_NOOP("Errors", "The second factor is not switched on."),
        QT_TRANSLATE_NOOP("Errors", "Check the clock of the telephone and enter the newest code."),
    ),
    "mail.address": (
        QT_TRANSLATE_NOOP("Errors", "The address “{email}” is not written correctly."),
        _THE_LETTER_WAS_NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Example: name@company.kz."),
    ),
    "mail.login": (
        QT_TRANSLATE_NOOP("Errors", "The mail server did not accept the login or password."),
        _THE_LETTER_WAS_NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Correct the mail settings and send it again."),
    ),
    "mail.not_set": (
        QT_TRANSLATE_NOOP("Errors", "No mail server is set."),
        _THE_LETTER_WAS_NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Set it in the settings, or with: cabinet mail set."),
    ),
    "mail.refused": (
        QT_TRANSLATE_NOOP("Errors", "The server refused the address “{email}”."),
        _THE_LETTER_WAS_NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Check the address."),
    ),
    "mail.tls": (
        QT_TRANSLATE_NOOP("Errors", "The mail server {host} offers no encryption that can be trusted."),
        QT_TRANSLATE_NOOP("Errors", "The letter was not sent, the password was not shown."),
        QT_TRANSLATE_NOOP("Errors", "Check the kind of encryption, the port and the server's certificate."),
    ),
    "mail.unreachable": (
        QT_TRANSLATE_NOOP("Errors", "The mail server {host} does not answer."),
        _THE_LETTER_WAS_NOT_SENT,
        QT_TRANSLATE_NOOP("Errors", "Check the server's name, the port and the network, and send it again."),
    ),
    "not_allowed.right": (
        QT_TRANSLATE_NOOP("Errors", "Your role does not allow this."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Ask the administrator."),
    ),
    "not_found.account": (
        QT_TRANSLATE_NOOP("Errors", "There is no account “{name}”."),
        _NOTHING_WAS_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Check the login."),
    ),
    "sign_in.code": (
        QT_TRANSLATE_NOOP("Errors", "The one-time code is needed as well."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was done."),
        QT_TRANSLATE_NOOP("Errors", "Enter the code of the authenticator app; on the command line it stands in CABINET_CODE."),
    ),
    "sign_in.code_wrong": (
        QT_TRANSLATE_NOOP("Errors", "The code is wrong, was used or has run out."),
        QT_TRANSLATE_NOOP("Errors", "Attempts left: {left}."),
        QT_TRANSLATE_NOOP("Errors", "Enter the newest code, or one of the printed ones."),
    ),
    "sign_in.locked": (
        QT_TRANSLATE_NOOP("Errors", "Too many wrong passwords. Sign-in is locked for {minutes} min."),
        QT_TRANSLATE_NOOP("Errors", "The data are safe."),
        QT_TRANSLATE_NOOP("Errors", "Wait or ask the administrator."),
    ),
    "sign_in.needed": (
        QT_TRANSLATE_NOOP("Errors", "Nobody has signed in."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was done."),
        QT_TRANSLATE_NOOP("Errors", "Sign in; on the command line with --login NAME and the password in CABINET_PASSWORD."),
    ),
    "sign_in.wrong": (
        QT_TRANSLATE_NOOP("Errors", "The login or password is wrong."),
        QT_TRANSLATE_NOOP("Errors", "Attempts left: {left}."),
        QT_TRANSLATE_NOOP("Errors", "Check the keyboard layout and Caps Lock."),
    ),
}
