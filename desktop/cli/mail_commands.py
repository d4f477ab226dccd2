"""`cabinet mail`: the outgoing mail server. Its password comes by standard input or the terminal and lies among the secrets."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from desktop.bootstrap import Cabinet
from desktop.cli import exits
from desktop.cli.arguments import add_action
from desktop.cli.commands import Command
from desktop.cli.output import note, say, say_json
from desktop.cli.signing_in import asked, line_of_input, said
from desktop.cli.words import Words
from desktop.models.domain.errors import MailError
from desktop.services.mailing import TLS
from desktop.services.ports import MailServer

_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def _add_mail(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    server = add_action(actions, "set", "the server that letters go through")
    server.add_argument("--host", required=True, metavar="H")
    server.add_argument("--port", type=int, metavar="N", help="default: 587, with tls 465, with none 25")
    server.add_argument("--from", dest="sender", required=True, metavar="ADDRESS", help="whom letters come from")
    server.add_argument("--tls", choices=TLS, default=TLS[0], help="`none` is accepted on this machine only")
    server.add_argument("--user", default="", metavar="N", help="where the server wants a login")
    server.add_argument("--password-stdin", action="store_true", help="the password is the first line of standard input")
    test = add_action(actions, "test", "send a letter to see whether letters arrive")
    test.add_argument("--to", required=True, metavar="ADDRESS")


def _mail(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    return _set(cabinet, given, words) if given.action == "set" else _test(cabinet, given, words)


def _set(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    port = _PORTS[given.tls] if given.port is None else given.port
    server = MailServer(host=given.host, port=port, sender=given.sender, tls=given.tls, user=given.user)
    password = line_of_input() if given.password_stdin else None
    if password is None and given.user and sys.stdin.isatty():
        password = asked(lambda: said(words).password_of_mail())
    cabinet.mailing.set_server(server, password)
    if given.json:
        say_json({"ok": True, "error": None})
    else:
        say([said(words).mail_set(given.host)])
    return exits.DONE


def _test(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    words.prepare()  # the letter speaks the language of the command
    try:
        message_id = cabinet.mailing.test(given.to)
    except MailError as error:
        sentence = words.sentence(error)
        note(sentence)
        if given.json:
            say_json({"ok": False, "error": sentence, "code": error.code})
        return exits.FAILED
    if given.json:
        say_json({"ok": True, "error": None, "message_id": message_id})
    else:
        say([said(words).mail_sent(given.to, message_id)])
    return exits.DONE


ADDERS: dict[str, Callable[[argparse.ArgumentParser], None]] = {"mail": _add_mail}
COMMANDS: dict[str, Command] = {"mail": _mail}
