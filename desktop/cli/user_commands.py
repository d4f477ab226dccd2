"""`cabinet user`: accounts, for the administrator; one's own password and codes, for everybody who signs in."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from desktop.bootstrap import Cabinet
from desktop.cli import exits
from desktop.cli.arguments import add_action
from desktop.cli.commands import Command, PlainFailure
from desktop.cli.output import note, say, say_json
from desktop.cli.signing_in import asked, line_of_input, said
from desktop.cli.wire import at
from desktop.cli.words import Words
from desktop.models.domain.accounts import Account, Role
from desktop.models.domain.errors import CabinetError, InvalidInput, SecretsUnavailable
from desktop.models.domain.secret import Secret

_ALIASES = {
    Role.VIEWER: "observer наблюдатель бақылаушы",
    Role.CLERK: "operator клерк оператор",
    Role.INVOICES: "cashier invoice кассир счета счет шоттар",
    Role.REFUNDS: "refund возвраты возврат қайтару қайтарулар",
    Role.ADMIN: "administrator администратор админ әкімші",
    Role.KIOSK: "киоск",
}
_ROLES = {word: role for role, words in _ALIASES.items() for word in (role.value, *words.split())}
_ROLES |= {"оператор возвратов": Role.REFUNDS, "қайтару операторы": Role.REFUNDS, "refund operator": Role.REFUNDS}


def _roles(text: str) -> frozenset[Role]:
    words = [part.strip().casefold() for part in text.split(",")]
    unknown = [word for word in words if word not in _ROLES]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is not one of " + " ".join(Role))
    return frozenset(_ROLES[word] for word in words)


def _add_user(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = add_action(actions, "add", "make an account; the first one closes the cabinet and is an administrator's")
    _with_role(_with_name(add))
    _with_password(add, "the password is the first line of standard input")
    add_action(actions, "list", "all accounts")
    _with_name(add_action(actions, "unlock", "end a lock after wrong passwords"))
    _with_name(add_action(actions, "remove", "remove an account"))
    _with_role(_with_name(add_action(actions, "role", "give an account other roles")))
    reset = _with_name(add_action(actions, "reset", "give somebody a new password"))
    _with_password(reset, "the new password is the first line of standard input")
    password = add_action(actions, "password", "change one's own password")
    _with_password(password, "the first line of standard input is the current password, the second the new one")
    add_action(actions, "codes", "new printed recovery codes for oneself; the earlier ones are void")


def _with_name(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("name", metavar="NAME", help="the login")
    return parser


def _with_role(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--role", type=_roles, required=True, metavar="R[,R]", help=" ".join(Role))
    return parser


def _with_password(parser: argparse.ArgumentParser, told: str) -> None:
    parser.add_argument("--password-stdin", action="store_true", help=told)


def _user(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    try:
        return _ACTIONS[given.action](cabinet, given, words)
    except InvalidInput as error:
        if error.field == "account_name":
            raise
        # The words were right; what they ask for is not to be had.
        raise PlainFailure(words.sentence(error), error.code) from error


def _add(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    added = cabinet.accounts.add(given.name, _new_password(given, words), given.role)
    key = _protected(cabinet, words) if added.recovery_codes else None
    if given.json:
        first = {"recovery_codes": list(added.recovery_codes), "encrypted": key is not None}
        say_json(_wire(cabinet, added.account) | (first if added.recovery_codes else {}) | _wire_key(key))
        return exits.DONE
    say(said(words).added(added.account))
    if added.recovery_codes:
        say(said(words).codes(added.recovery_codes))
    if key is not None:
        say(said(words).recovery_key(key.reveal()))
    return exits.DONE


def _protected(cabinet: Cabinet, words: Words) -> Secret | None:
    """The recovery key of the registry that is encrypted from now on; None where no keyring and no vault password is at hand,
    or the data cannot be encrypted now: the account is there all the same."""
    protection = getattr(cabinet, "protection", None)
    if protection is None or protection.is_on:
        return None
    try:
        kit: Any = protection.switch_on()
    except CabinetError as error:
        if not isinstance(error, SecretsUnavailable):
            note(words.sentence(error))
        note(said(words).not_encrypted())
        return None
    text = kit.text
    return text if isinstance(text, Secret) else Secret(str(text))


def _list(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    found = cabinet.accounts.all()
    if given.json:
        say_json({"accounts": [_wire(cabinet, account) for account in found]})
    else:
        say(said(words).accounts(found, cabinet.settings.zone))
    return exits.DONE


def _unlock(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    cabinet.accounts.unlock(given.name)
    return _done(given, words, "unlocked")


def _remove(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    cabinet.accounts.remove(given.name)
    return _done(given, words, "removed")


def _role(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    cabinet.accounts.set_roles(given.name, given.role)
    return _done(given, words, "changed", roles=sorted(role.value for role in given.role))


def _reset(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    cabinet.accounts.reset_password(given.name, _new_password(given, words))
    return _done(given, words, "password_set")


def _password(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    given.name = cabinet.accounts.me().name
    current = line_of_input() if given.password_stdin else asked(lambda: said(words).password_of(given.name))
    cabinet.accounts.change_password(current or Secret(""), _new_password(given, words))
    return _done(given, words, "password_set")


def _codes(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    name = cabinet.accounts.me().name
    codes = cabinet.accounts.new_printed_codes()
    if given.json:
        say_json({"name": name, "recovery_codes": list(codes)})
    else:
        say(said(words).codes(codes))
    return exits.DONE


def _done(given: argparse.Namespace, words: Words, what: str, **more: object) -> int:
    if given.json:
        say_json({"name": given.name, "done": what} | more)
    else:
        say([said(words).done(what, given.name)])
    return exits.DONE


def _new_password(given: argparse.Namespace, words: Words) -> Secret:
    """Of standard input, or typed twice at a terminal."""
    if given.password_stdin:
        return line_of_input()
    password = asked(lambda: said(words).new_password_of(given.name))
    if password is None:
        raise PlainFailure(said(words).no_password(), "invalid.password.missing")
    if asked(lambda: said(words).again()) != password:
        raise PlainFailure(said(words).differ(), "invalid.password.differ")
    return password


def _wire(cabinet: Cabinet, account: Account) -> dict[str, Any]:
    zone = cabinet.settings.zone
    return {
        "name": account.name,
        "roles": sorted(role.value for role in account.roles),
        "created_at": at(account.created_at, zone),
        "locked_until": at(account.locked_until, zone) if account.locked_until else None,
        "second_factor": account.has_second_factor,
        "recovery_email": account.recovery_email,
    }


def _wire_key(key: Secret | None) -> dict[str, Any]:
    return {} if key is None else {"recovery_key": key.reveal()}


_ACTIONS: dict[str, Command] = {
    "add": _add,
    "list": _list,
    "unlock": _unlock,
    "remove": _remove,
    "role": _role,
    "reset": _reset,
    "password": _password,
    "codes": _codes,
}
ADDERS: dict[str, Callable[[argparse.ArgumentParser], None]] = {"user": _add_user}
COMMANDS: dict[str, Command] = {"user": _user}
