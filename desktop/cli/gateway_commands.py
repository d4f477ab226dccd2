"""`cabinet gateway` and `cabinet sync`: connections to the bank, and the registry brought up to date from them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop.bootstrap import Cabinet
from desktop.cli import exits
from desktop.cli.arguments import add_action, instant_text
from desktop.cli.commands import Command
from desktop.cli.output import Meter, note, say, say_json
from desktop.cli.signing_in import asked, line_of_input
from desktop.cli.words import Words
from desktop.models.domain.accounts import Right
from desktop.models.domain.bank_addresses import moves_no_money
from desktop.models.domain.errors import (
    CabinetError,
    Denied,
    FileError,
    GatewayError,
    InvalidInput,
    NotFound,
    SecretsUnavailable,
)
from desktop.models.domain.gateway import Connection
from desktop.models.domain.period import parse_instant
from desktop.models.domain.secret import Secret

_LARGEST = 10_000_000
"""Bytes of a file of notifications."""


def _add_gateway(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    new = add_action(actions, "set", "how a merchant's orders are reached")
    new.add_argument("--merchant", required=True, metavar="L", help="the merchant's login, as exports name it")
    new.add_argument("--url", required=True, metavar="U", help="https://…/payment/rest/; http on this machine only")
    new.add_argument(
        "--user", default="", metavar="N", help="the login of the connection; without it the secret is a public token"
    )
    new.add_argument("--test", action="store_true", help="no real money: the bank's test gateway")
    new.add_argument("--password-stdin", action="store_true", help="the password is the first line of standard input")
    check = add_action(actions, "check", "whether the bank answers and lets the login in")
    check.add_argument("--merchant", metavar="L", help="one connection alone; default: all of them")
    add_action(actions, "list", "the connections")
    gone = add_action(actions, "remove", "forget a connection and its secret")
    gone.add_argument("--merchant", required=True, metavar="L")
    told = add_action(actions, "verify-callback", "whether notifications are the bank's own")
    told.add_argument("file", type=Path, metavar="FILE", help="one notification a line")
    told.add_argument(
        "--key-stdin", action="store_true", help="the shared secret, or the bank's certificate, by standard input"
    )


def _add_sync(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="since", type=instant_text, metavar="D", help="registered since; default: 30 days or more"
    )
    parser.add_argument("--to", dest="until", type=instant_text, metavar="D", help="registered until; a bare date with its day")
    parser.add_argument("--merchant", metavar="L", help="of one connection alone; default: of all")


def _gateway(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    return _ACTIONS[given.action](cabinet, given, words)


def _set(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    secret = line_of_input() if given.password_stdin else asked(lambda: _said(words).password_of_gateway())
    wanted = Connection(
        merchant=given.merchant, url=given.url, user=given.user.strip(), is_test=given.test or moves_no_money(given.url)
    )
    cabinet.connections.save(wanted, secret)
    kept = cabinet.connections.of(given.merchant.strip())
    if given.json:
        say_json({"ok": True, "error": None, **_wire(kept)})
    else:
        say(_said(words).connected(kept))
    return exits.DONE


def _check(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """Each connection, or the one that is named; the first that fails is told at the top."""
    cabinet.access.require(Right.VIEW)
    chosen = [cabinet.connections.of(given.merchant)] if given.merchant else cabinet.connections.all()
    told: list[dict[str, Any]] = []
    code = exits.DONE
    for connection in chosen:
        error = _failure(cabinet, connection)
        sentence = words.sentence(error) if error is not None else None
        told.append({"ok": error is None, "merchant": connection.merchant, "error": sentence})
        if error is not None:
            note(_said(words).refused(connection, sentence))
            code = max(code, exits.SIGN_IN if isinstance(error, Denied) else exits.FAILED)
        elif not given.json:
            say([_said(words).answers(connection)])
    if not chosen:
        sentence, code = words.sentence(NotFound("connection")), exits.FAILED
        told.append({"ok": False, "merchant": None, "error": sentence})
        note(sentence)
    if given.json:
        worst = next((one for one in told if not one["ok"]), told[0])
        say_json(worst | ({"connections": told} if len(told) > 1 else {}))
    return code


def _failure(cabinet: Cabinet, connection: Connection) -> CabinetError | None:
    try:
        cabinet.connections.check(connection.merchant)
    except (GatewayError, NotFound, SecretsUnavailable) as error:
        return error
    return None


def _list(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    cabinet.access.require(Right.VIEW)
    found = cabinet.connections.all()
    if given.json:
        say_json({"connections": [_wire(one) for one in found]})
    else:
        say(_said(words).connections(found))
    return exits.DONE


def _remove(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    cabinet.connections.remove(given.merchant)
    if given.json:
        say_json({"ok": True, "merchant": given.merchant})
    else:
        say([_said(words).removed(given.merchant)])
    return exits.DONE


def _verify(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """All that stands in the file is the bank's own word, or a person has to look."""
    from desktop.services.callbacks import check_file

    cabinet.access.require(Right.VIEW)
    typed = Secret(sys.stdin.read().strip()) if given.key_stdin else asked(lambda: _said(words).key_of_callbacks())
    if typed is None:
        raise InvalidInput("callback_key")
    found = list(check_file(_text_of(given.file), typed))
    genuine = sum(one.genuine for one in found)
    if given.json:
        lines = [
            {
                "line": one.line,
                "genuine": one.genuine,
                "order_number": one.callback.order_number if one.callback else None,
                "md_order": one.callback.md_order if one.callback else None,
                "operation": one.callback.operation if one.callback else None,
                "error": words.sentence(one.fault) if one.fault else None,
            }
            for one in found
        ]
        say_json({"notifications": len(found), "genuine": genuine, "lines": lines})
    else:
        say(_said(words).callbacks(found))
    return exits.DONE if found and genuine == len(found) else exits.NEEDS_A_PERSON


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise FileError("missing" if isinstance(error, FileNotFoundError) else "open", path.name) from error
    if len(data) > _LARGEST:
        raise FileError("too_large", path.name)
    return data.decode("utf-8-sig", errors="replace")


def _sync(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    zone = cabinet.settings.zone
    since = parse_instant(given.since, zone) if given.since else None
    until = parse_instant(given.until, zone, end=True) if given.until else None
    if since is not None and until is not None and since >= until:
        raise InvalidInput("period")
    with closing(Meter(given.merchant or "")) as meter:
        result = cabinet.sync.run(since, until, given.merchant, meter)
    if given.json:
        counts = {name: getattr(result, name) for name in ("new", "updated", "unchanged", "pending_operations")}
        say_json(counts)
    else:
        say(_said(words).synced(result))
    with suppress(KeyboardInterrupt):  # the work itself is done and told
        cabinet.housekeeping.run()
    return exits.NEEDS_A_PERSON if result.pending_operations else exits.DONE


def _wire(connection: Connection) -> dict[str, Any]:
    names = ("merchant", "url", "user", "is_test", "is_training")
    return {name: getattr(connection, name) for name in names}


def _said(words: Words) -> ModuleType:
    """The human face brings Qt along; a script that asks for JSON does without."""
    from desktop.cli import gateway_words

    words.prepare()
    return gateway_words


_ACTIONS: dict[str, Command] = {
    "set": _set,
    "check": _check,
    "list": _list,
    "remove": _remove,
    "verify-callback": _verify,
}
ADDERS: dict[str, Callable[[argparse.ArgumentParser], None]] = {"gateway": _add_gateway, "sync": _add_sync}
COMMANDS: dict[str, Command] = {"gateway": _gateway, "sync": _sync}
