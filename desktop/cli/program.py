"""One command from its words to its exit code. Whatever goes wrong ends in one sentence, never in a traceback."""

import argparse
import errno
import logging
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

from desktop import bootstrap
from desktop.cli import commands, exits, output, signing_in
from desktop.cli.arguments import parse_command
from desktop.cli.start import Start
from desktop.cli.words import Words
from desktop.models.domain.errors import (
    CabinetError,
    Cancelled,
    InvalidInput,
    KeyMissing,
    NotAllowed,
    SignInRefused,
    StorageError,
    StorageUnavailable,
)
from desktop.services.settings import LANGUAGE

_log = logging.getLogger(__name__)
ADMIN_FILE = "invalid.kiosk_file"
PROMPT = ("gateway", "deposit", "reverse", "refund")
"""They end within 20 seconds, whatever the network does: so long calls of the gateway may take, the rest is ours."""
GATEWAY_SECONDS = 14


class _Unexpected(Exception):
    """A programming error, written to the log under this number."""


def run(start: Start) -> int:
    """The exit code of the command that `start` names. SystemExit(2) for wrong usage."""
    logging.getLogger().addHandler(logging.NullHandler())  # a log line before the log file is open must not reach the terminal
    given = parse_command(str(start.command), start.rest)
    words = Words(_language(start, given))
    killed = signal.signal(signal.SIGTERM, _interrupt)
    try:
        code = _run(start, given, words)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough (`| head`)
        _let_go_of_stdout()
        return exits.DONE
    except KeyboardInterrupt:
        return _refuse(given, words.sentence(Cancelled()), Cancelled().code)
    except InvalidInput as error:
        if error.code.startswith(ADMIN_FILE):  # not what was typed, but what lies in a folder
            return _refuse(given, words.sentence(error), error.code)
        output.note(words.sentence(error))
        return exits.WRONG_USAGE
    except CabinetError as error:
        return _refuse(given, words.sentence(error), error.code, _exit_of(error))
    except commands.PlainFailure as failure:
        return _refuse(given, failure.sentence, failure.code)
    except _Unexpected as error:
        return _refuse(given, words.unexpected(str(error)), "unexpected")
    finally:
        signal.signal(signal.SIGTERM, killed)
    return code


def _run(start: Start, given: argparse.Namespace, words: Words) -> int:
    if (done := commands.alone_of(str(start.command))(given)) is not None:
        return done
    later = getattr(given, "data_dir", None)
    data_dir = Path(later) if later else start.data_dir
    config = bootstrap.StartupConfig(
        data_dir=data_dir,
        review=start.review,
        language=_language(start, given) or None,
        vault_password=lambda: signing_in.vault_password(words),
        gateway_seconds=GATEWAY_SECONDS if start.command in PROMPT else None,
    )
    try:
        with _reported(start):
            cabinet = bootstrap.build(config)
    except StorageError as error:
        return _rescued(error, config, start, given, words)
    # The report comes before the close: the log is open until then.
    with closing(cabinet), _reported(start):
        words.use(config.language or cabinet.settings.get(LANGUAGE))
        signing_in.sign_in(cabinet, getattr(given, "login", None) or start.login, words)
        words.use(config.language or cabinet.settings.get(LANGUAGE))
        for path in start.review:
            cabinet.imports.load(path)
        return commands.command_of(str(start.command))(cabinet, given, words)


def _rescued(
    error: StorageError, config: bootstrap.StartupConfig, start: Start, given: argparse.Namespace, words: Words
) -> int:
    """A command that is of use where the registry is damaged or lacks its key; raises on for any other, and where the registry
    is only busy: nobody signs in here, because who may is known to the registry alone."""
    rescue = commands.rescue_of(str(start.command))
    if rescue is None or not (isinstance(error, KeyMissing) or error.params.get("reason") == "damaged"):
        raise error
    with _reported(start):
        return rescue(bootstrap.rescue(config), given, words)


@contextmanager
def _reported(start: Start) -> Iterator[None]:
    """Errors that nobody foresaw go to the log with their traceback, and leave as a number."""
    try:
        yield
    except (CabinetError, commands.PlainFailure, BrokenPipeError):
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
            raise StorageUnavailable(reason="handles") from error
        number = f"{time.time_ns() // 1_000_000 & 0xFFFFFF:06X}"
        _log.exception("unexpected error %s in %s", number, start.command)
        raise _Unexpected(number) from error


def _language(start: Start, given: argparse.Namespace) -> str:
    """Of the command, else of the program; empty = as the settings say."""
    return getattr(given, "lang", None) or start.language or ""


def _exit_of(error: CabinetError) -> int:
    """Who is not let in, or may not, is told apart from what failed."""
    lacks_right = isinstance(error, NotAllowed) and error.code == "not_allowed.right"
    return exits.SIGN_IN if lacks_right or isinstance(error, SignInRefused) else exits.FAILED


def _refuse(given: argparse.Namespace, sentence: str, code: str, result: int = exits.FAILED) -> int:
    """Tells the failure: to a person on stderr, to a script also as the one object on stdout."""
    output.note(sentence)
    if given.json:
        output.say_json({"error": sentence, "code": code})
    return result


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    """A polite kill cleans up like Ctrl+C."""
    raise KeyboardInterrupt


def _let_go_of_stdout() -> None:
    """Python flushes stdout once more when it ends; that must not complain either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
