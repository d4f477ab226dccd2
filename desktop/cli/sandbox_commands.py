"""`cabinet sandbox`: the training gateway, until it is interrupted."""

from __future__ import annotations

import argparse
import re
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from desktop.bootstrap import Cabinet
from desktop.cli import exits
from desktop.cli.commands import Command, PlainFailure
from desktop.cli.output import say_json
from desktop.cli.words import Words

_LOOK_S = 0.5
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3_600, "d": 86_400}


def _add_sandbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="default: the one of the last time, if it is free")
    parser.add_argument("--state", type=Path, metavar="DIR", help="where its orders, password and settings are kept")
    parser.add_argument("--fast-forward", type=_seconds, default=0, metavar="10m|2h|1d", help="move the gateway's clock on")
    parser.add_argument("--seed", type=_days, default=0, metavar="N", help="begin with N days of orders")
    parser.add_argument("--tied", action="store_true", help=argparse.SUPPRESS)


def _tied(given: argparse.Namespace) -> int | None:
    """For the window: no registry is looked at, and it ends with standard input; None when that is not asked for."""
    from desktop.services.sandbox.apart import serve_tied

    return serve_tied(given.state, given.seed, sys.stdout, sys.stdin) if given.tied and given.state else None


def _sandbox(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """One line on stdout as soon as it listens; ends with 0 by Ctrl+C or a polite kill."""
    from desktop.services.sandbox.running import GatewayFailed, TrainingGateway

    state = given.state or cabinet.folder / "training"
    cabinet.close()  # the registry is not needed, and nobody shall wait for it to be free
    gateway = TrainingGateway(forward_s=given.fast_forward, seed_days=given.seed)
    try:
        ready = asdict(gateway.start(state, given.port))
    except GatewayFailed as error:
        raise PlainFailure(_told(words, error.reason), f"sandbox.{error.reason}") from error
    try:
        say_json({"ready": True, **ready})
        sys.stdout.flush()
        while not threading.Event().wait(_LOOK_S):  # in steps: on Windows a wait without an end hears no Ctrl+C
            pass
    except KeyboardInterrupt:
        pass
    finally:
        gateway.stop()
    return exits.DONE


def _told(words: Words, reason: str) -> str:
    from desktop.cli.sandbox_words import refused  # Qt's core, which a gateway that starts does without

    words.prepare()
    return refused(reason)


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port")
    return int(text)


def _days(text: str) -> int:
    if not text.isdigit() or int(text) > 3_660:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of days")
    return int(text)


def _seconds(text: str) -> int:
    found = re.fullmatch("([0-9]{1,9})([smhd]?)", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 30s, 10m, 2h or 1d")
    return int(found[1]) * _UNITS[found[2]]


ADDERS: dict[str, Callable[[argparse.ArgumentParser], None]] = {"sandbox": _add_sandbox}
COMMANDS: dict[str, Command] = {"sandbox": _sandbox}
ALONE: dict[str, Callable[[argparse.Namespace], int | None]] = {"sandbox": _tied}
