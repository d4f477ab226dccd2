"""What a person reads at a terminal about accounts and mail. Brings Qt's core along: `Words.prepare` comes first."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def password_of(login: str) -> str:
    return translate("Cli", "Password of {login}").format(login=login)


def code_of(login: str) -> str:
    """The second factor."""
    return translate("Cli", "One-time code of {login}").format(login=login)


def password_of_vault() -> str:
    return translate("Cli", "Password of the password vault")
