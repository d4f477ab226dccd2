"""One command from its words to its exit code. Whatever goes wrong ends in one sentence, never in a traceback."""

import argparse
import logging
import os
import signal
import sys
from types import FrameType
from typing import NoReturn

from desktop import bootstrap
from desktop.cli import commands, exits, output
from desktop.cli.arguments import parse_command
from desktop.cli.start import Start
from desktop.cli.words import Words
from desktop.models.domain.errors import CabinetError, Cancelled, InvalidInput
from desktop.services.settings import LANGUAGE

_log = logging.getLogger(__name__)


def run(start: Start) -> int:
    """The exit code of the command that `start` names."""
    assert start.command
    output.use_utf8()
    logging.getLogger().addHandler(logging.NullHandler())  # a log line before the log file is open must not reach the terminal
    given = parse_command(start.command, start.rest)
    words = Words(getattr(given, "lang", None) or start.language or "")
    try:
        signal.signal(signal.SIGTERM, _interrupt)
        code = _run(start, given, words)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough (`| head`)
        _let_go_of_stdout()
        return exits.DONE
    except KeyboardInterrupt:
        return _refuse(given, words.sentence(Cancelled()), Cancelled().code, exits.FAILED)
    except CabinetError as error:
        wrong = isinstance(error, InvalidInput)
        return _refuse(given, words.sentence(error), error.code, exits.WRONG_USAGE if wrong else exits.FAILED)
    except commands.PlainFailure as failure:
        return _refuse(given, failure.sentence, failure.code, exits.FAILED)
    except Exception as error:
        number = f"{id(error) & 0xFFFFFF:06X}"
        _log.exception("unexpected error %s in %s", number, start.command)
        return _refuse(given, words.unexpected(number), "unexpected", exits.FAILED)
    return code


def _run(start: Start, given: argparse.Namespace, words: Words) -> int:
    config = bootstrap.StartupConfig(
        data_dir=getattr(given, "data_dir", None) or start.data_dir, review=start.review, language=start.language
    )
    cabinet = bootstrap.build(config)
    try:
        if not start.language:
            words.use(cabinet.settings.get(LANGUAGE))
        for path in start.review:
            cabinet.imports.load(path)
        return commands.COMMANDS[str(start.command)](cabinet, given, words)
    finally:
        cabinet.close()


def _refuse(given: argparse.Namespace, sentence: str, code: str, exit_code: int) -> int:
    """Tells the failure: to a person on stderr, to a script also as the one object on stdout."""
    output.note(sentence)
    if given.json and exit_code == exits.FAILED:
        output.say_json({"error": sentence, "code": code})
    return exit_code


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    """A polite kill cleans up like Ctrl+C."""
    raise KeyboardInterrupt


def _let_go_of_stdout() -> None:
    """Python flushes stdout once more when it ends; that must not complain either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
