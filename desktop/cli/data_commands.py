"""`cabinet protect`, `backup`, `restore`, `restore-key`: the registry's encryption and its copies."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop.bootstrap import Cabinet
from desktop.cli import exits
from desktop.cli.arguments import add_action
from desktop.cli.commands import Command, PlainFailure
from desktop.cli.output import say, say_json
from desktop.cli.signing_in import asked, line_of_input
from desktop.cli.words import Words
from desktop.models.domain.backups import Backup
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.recovery_kit import RecoveryKit
from desktop.services.protection import Protection

Rescue = Callable[[Protection, argparse.Namespace, Words], int]


def _add_protect(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_action(actions, "on", "encrypt the registry and its copies; prints the recovery key")
    add_action(actions, "off", "the registry and its copies in clear")
    add_action(actions, "status", "whether the registry is encrypted")
    add_action(actions, "kit", "print the recovery key once more")


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to; without it into the folder of backups")
    parser.add_argument("--list", action="store_true", help="the copies in the folder of backups")


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a copy, or its name in the folder of backups")
    parser.add_argument("--key-stdin", action="store_true", help="the recovery key of a copy that another key encrypted")


def _add_restore_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--key-stdin", action="store_true", help="the recovery key is the first line of standard input")


def protect(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    return _PROTECT[given.action](cabinet.protection, given, words)


def back_up(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    if given.list:
        found = cabinet.protection.backups()
        if given.json:
            say_json({"backups": [_wire(copy) for copy in found]})
        else:
            say(_said(words).backups(found, cabinet.settings.zone))
        return exits.DONE
    made = cabinet.protection.back_up(given.file)
    encrypted = cabinet.protection.is_on
    if given.json:
        say_json({"path": str(made), "bytes": made.stat().st_size, "encrypted": encrypted})
    else:
        say(_said(words).backed_up(str(made), encrypted=encrypted))
    return exits.DONE


def restore(protection: Protection, given: argparse.Namespace, words: Words) -> int:
    file = Path(given.file)
    copy = file if file.exists() else protection.backup(given.file).path
    _plain(words, lambda: protection.restore(copy, line_of_input() if given.key_stdin else None))
    if given.json:
        say_json({"restored": copy.name, "encrypted": protection.is_on})
    else:
        say(_said(words).restored(copy.name))
    return exits.DONE


def restore_key(protection: Protection, given: argparse.Namespace, words: Words) -> int:
    key = line_of_input() if given.key_stdin else asked(lambda: _said(words).kit_asked())
    if not key:
        raise PlainFailure(_said(words).no_key(), "invalid.recovery_key")
    _plain(words, lambda: protection.put_key_back(key))
    if given.json:
        say_json({"done": "key_restored"})
    else:
        say([_said(words).key_is_back()])
    return exits.DONE


def _on(protection: Protection, given: argparse.Namespace, words: Words) -> int:
    kit = protection.switch_on()
    if given.json:
        say_json({"encrypted": True, "copies": list(kit.copies), "removed": list(kit.removed)} | _wire_key(kit))
    else:
        say(_said(words).switched_on(kit))
    return exits.DONE


def _off(protection: Protection, given: argparse.Namespace, words: Words) -> int:
    copies = protection.switch_off()
    if given.json:
        say_json({"encrypted": False, "copies": list(copies)})
    else:
        say(_said(words).switched_off(copies))
    return exits.DONE


def _status(protection: Protection, given: argparse.Namespace, words: Words) -> int:
    if given.json:
        say_json({"encrypted": protection.is_on})
    else:
        say([_said(words).state(encrypted=protection.is_on)])
    return exits.DONE


def _kit(protection: Protection, given: argparse.Namespace, words: Words) -> int:
    kit = protection.recovery_kit()
    if given.json:
        say_json({"encrypted": True} | _wire_key(kit))
    else:
        say(_said(words).recovery_key(kit))
    return exits.DONE


def _plain(words: Words, work: Callable[[], None]) -> None:
    """The words of the command were right; what stood on standard input or in the file was not."""
    try:
        work()
    except InvalidInput as error:
        raise PlainFailure(words.sentence(error), error.code) from error


def _wire_key(kit: RecoveryKit) -> dict[str, Any]:
    return {"recovery_key": kit.text.reveal()}


def _wire(copy: Backup) -> dict[str, Any]:
    told = {"name": copy.name, "path": str(copy.path), "made_at": copy.made_at.isoformat(), "kind": copy.kind.value}
    return told | {"bytes": copy.size, "encrypted": copy.is_encrypted}


def _said(words: Words) -> ModuleType:
    """The human face brings Qt's core along; a script that asks for JSON does without."""
    from desktop.cli import data_words

    words.prepare()
    return data_words


_PROTECT: dict[str, Rescue] = {"on": _on, "off": _off, "status": _status, "kit": _kit}
RESCUES: dict[str, Rescue] = {"restore": restore, "restore-key": restore_key}
"""What also works when the registry is damaged or its key is missing, over `bootstrap.rescue`."""
ADDERS = {"protect": _add_protect, "backup": _add_backup, "restore": _add_restore, "restore-key": _add_restore_key}
COMMANDS: dict[str, Command] = {
    "protect": protect,
    "backup": back_up,
    "restore": lambda cabinet, given, words: restore(cabinet.protection, given, words),
    "restore-key": lambda cabinet, given, words: restore_key(cabinet.protection, given, words),
}
