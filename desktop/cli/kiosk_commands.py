"""`cabinet kiosk`: the PIN that ends it, and whether a station is ready to be one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from desktop.cli import exits
from desktop.cli.arguments import add_action
from desktop.cli.output import note, say, say_json
from desktop.cli.signing_in import asked
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.secret import Secret

if TYPE_CHECKING:
    from desktop.bootstrap import Cabinet
    from desktop.cli.words import Words


def _add_kiosk(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    pin = add_action(actions, "pin", "set the PIN that ends the kiosk")
    pin.add_argument("--pin-stdin", action="store_true", help="read the PIN from the first line of standard input")
    pin.add_argument("--operator", action="store_true", help="the PIN that only shows the card of an order")
    add_action(actions, "check", "whether this station is ready to be a kiosk")


def kiosk(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    return _set_pin(cabinet, given, words) if given.action == "pin" else _check(cabinet, given, words)


def _set_pin(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """InvalidInput("pin") when it is too short or too simple, or when nobody is there to type it."""
    from desktop.services.kiosk import LEAST_DIGITS, Pin

    if given.pin_stdin:
        pin: Secret | None = Secret(sys.stdin.readline().rstrip("\r\n"))
    else:
        pin = asked(lambda: _said(words).new_pin())
    if pin is None:
        raise InvalidInput("pin", digits=LEAST_DIGITS)
    cabinet.kiosk.set_pin(pin, Pin.OPERATOR if given.operator else Pin.SUPERVISOR)
    if given.json:
        say_json({"ok": True})
    else:
        say([_said(words).pin_is_set()])
    return exits.DONE


def _check(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """A bad file of the administrator has stopped the program before. Not ready: exit 3, a person has something to do."""
    keeper = cabinet.kiosk
    at, has_pin, is_stale = keeper.last_import(), keeper.has_pin(), keeper.is_stale()
    ready = has_pin and not is_stale
    if given.json:
        say_json(
            {
                "ready": ready,
                "has_pin": has_pin,
                "has_operator_pin": keeper.has_operator_pin(),
                "files": [str(path) for path in keeper.admin.paths],
                "starts": keeper.options.start,
                "last_import": at.astimezone(cabinet.settings.zone).isoformat() if at else None,
                "is_stale": is_stale,
            }
        )
    else:
        lines, todo = _said(words).readiness(keeper, cabinet.settings)
        say(lines)
        for line in todo:
            note(line)
    return exits.DONE if ready else exits.NEEDS_A_PERSON


def _said(words: Words) -> ModuleType:
    """The human face brings Qt's core along."""
    from desktop.cli import kiosk_words

    words.prepare()
    return kiosk_words


ADDERS: dict[str, Callable[[argparse.ArgumentParser], None]] = {"kiosk": _add_kiosk}
COMMANDS: dict[str, Callable[[Cabinet, argparse.Namespace, Words], int]] = {"kiosk": kiosk}
