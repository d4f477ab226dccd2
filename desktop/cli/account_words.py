"""What a person reads at a terminal about accounts and mail. Brings Qt's core along: `Words.prepare` comes first."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.cli.tables import aligned
from desktop.models.domain.accounts import Account
from desktop.views import formatting
from desktop.views.role_words import roles_text

translate = QCoreApplication.translate
_DONE = {
    "unlocked": QT_TRANSLATE_NOOP("Cli", "Unlocked: {login}"),
    "removed": QT_TRANSLATE_NOOP("Cli", "Account removed: {login}"),
    "changed": QT_TRANSLATE_NOOP("Cli", "Role changed: {login}"),
    "password_set": QT_TRANSLATE_NOOP("Cli", "Password changed: {login}"),
}


def password_of(login: str) -> str:
    return translate("Cli", "Password of {login}").format(login=login)


def new_password_of(login: str) -> str:
    return translate("Cli", "New password of {login}").format(login=login)


def again() -> str:
    return translate("Cli", "New password again")


def code_of(login: str) -> str:
    """The second factor."""
    return translate("Cli", "One-time code of {login}").format(login=login)


def password_of_vault() -> str:
    return translate("Cli", "Password of the password vault")


def password_of_mail() -> str:
    return translate("Cli", "Password of the mail server")


def no_password() -> str:
    return translate(
        "Cli", "No password was given. Nothing was changed. Use --password-stdin, or type the password at a terminal."
    )


def differ() -> str:
    return translate("Cli", "The passwords differ. Nothing was changed. Type the new password the same twice.")


def done(what: str, login: str) -> str:
    """What became of an account: unlocked, removed, changed, password_set."""
    return translate("Cli", _DONE[what]).format(login=login)


def added(account: Account) -> Iterator[str]:
    yield translate("Cli", "Account added: {login} ({roles})").format(login=account.name, roles=roles_text(account.roles))


def codes(printed: Sequence[str]) -> Iterator[str]:
    yield ""
    yield translate("Cli", "Recovery codes. Print them and keep them apart: they are shown only now, each works once.")
    yield from (f"  {code}" for code in printed)


def recovery_key(text: str) -> Iterator[str]:
    yield ""
    yield translate(
        "Cli",
        "The data are encrypted from now on. Recovery key, needed when this machine is lost. Print it: it is shown only now.",
    )
    yield f"  {text}"


def not_encrypted() -> str:
    return translate(
        "Cli",
        "The account is made, but the data are not encrypted: there is no keyring and no vault password. "
        "Set CABINET_VAULT_PASSWORD and run: cabinet protect on",
    )


def accounts(found: Sequence[Account], zone: ZoneInfo) -> Iterator[str]:
    """A table; who is locked, until when."""
    if not found:
        yield translate("Cli", "There are no accounts: the cabinet is open.")
        return
    yield from aligned(_rows(found, zone), [False, False, False, False])


def _rows(found: Sequence[Account], zone: ZoneInfo) -> Iterator[list[str]]:
    yield [translate("Cli", caption) for caption in _CAPTIONS]
    for account in found:
        locked = account.locked_until
        yield [
            account.name,
            roles_text(account.roles),
            formatting.date_time(account.created_at, zone),
            formatting.date_time(locked, zone) if locked else "",
        ]


_CAPTIONS = (
    QT_TRANSLATE_NOOP("Cli", "Login"),
    QT_TRANSLATE_NOOP("Cli", "Role"),
    QT_TRANSLATE_NOOP("Cli", "Added"),
    QT_TRANSLATE_NOOP("Cli", "Locked until"),
)


def mail_set(host: str) -> str:
    return translate("Cli", "Mail server saved: {host}").format(host=host)


def mail_sent(to: str, message_id: str) -> str:
    return translate("Cli", "The letter was sent to {email}, number {id}").format(email=to, id=message_id)
