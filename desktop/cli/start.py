"""The words before the command: where the data lie, the language, review mode, and which command is meant.

Nothing of the program is imported here, and nothing of Python that `cabinet --version` can do without: dataclasses or paths
would double its time.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop import __version__

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = {
    "import": "read exports of the bank into the registry",
    "undo-import": "take one import back",
    "list": "the registry",
    "show": "one order with its history",
    "export": "what `list` gives, as a file",
    "user": "accounts: who may sign in, and what each may do",
    "mail": "the outgoing mail server",
    "audit": "the journal of actions",
    "anonymise": "payers' data that are older than a date",
    "support-bundle": "a copy of the log and the settings for support",
    "protect": "encryption of the registry",
    "backup": "a copy of the registry",
    "restore": "the registry as a copy has it",
    "restore-key": "the key of the registry, from the recovery kit",
    "kiosk": "the look-up for the hall: full screen, no way out",
    "gateway": "connections to the bank's gateway",
    "sync": "brings the registry up to date from the gateway",
    "deposit": "charges held money, whole or in part",
    "reverse": "lifts a hold, whole or in part",
    "refund": "returns money to the payer, whole or in part",
    "sandbox": "the training gateway: a bank for practice on this machine",
}
LANGUAGES = ("ru", "kk", "en")
_WITH_VALUE = ("--data-dir", "--lang", "--login", "--tour")


class Start(NamedTuple):
    """`command` None = the window; `rest` are the words after the command, `files` what the window shall open. `tour` is
    the folder for a picture of every page, in place of a window; `login` who signs in; `kiosk` asks for the look-up in
    place of the cabinet."""

    data_dir: Path | None
    language: str | None
    review: tuple[Path, ...]
    files: tuple[Path, ...]
    command: str | None
    rest: tuple[str, ...]
    tour: Path | None = None
    login: str | None = None
    kiosk: bool = False


def use_utf8() -> None:
    """The same bytes everywhere: under LANG=C, in a Windows pipe, in a console."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a windowed program on Windows has no streams at all
            stream.reconfigure(encoding="utf-8", errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # a password may be any bytes


def parse_start(words: Sequence[str]) -> Start:
    """Exits by SystemExit: 0 after --version and --help, 2 for wrong usage."""
    head, command, rest = _split(words)
    parser = _parser()
    given = parser.parse_args(head)
    if given.version:
        sys.stdout.write(f"Acquiring Cabinet {__version__}\n")
        raise SystemExit(0)
    from pathlib import Path  # see above

    files = [Path(name) for name in given.files]
    if command and files:
        parser.error(f"files stand before the command {command}")
    missing = [str(file) for file in files if not file.exists()]
    if missing:
        parser.error(f"no such command or file: {missing[0]}")
    return Start(
        data_dir=Path(given.data_dir) if given.data_dir else None,
        language=given.lang,
        review=tuple(map(Path, given.review)) + tuple(files if given.review else ()),
        files=tuple(files),
        command=command,
        rest=tuple(rest),
        tour=Path(given.tour) if given.tour else None,
        login=given.login,
        kiosk=given.kiosk,
    )


def _split(words: Sequence[str]) -> tuple[list[str], str | None, list[str]]:
    """Words before the command, the command, words after it. A file named like a command is written ./list."""
    place = 0
    while place < len(words) and words[place] != "--":
        if words[place] in COMMANDS:
            return list(words[:place]), words[place], list(words[place + 1 :])
        place += 2 if words[place] in _WITH_VALUE else 1
    return list(words), None, []


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cabinet",
        usage="cabinet [--data-dir DIR] [--lang ru|kk|en] [--kiosk] [--review FILE ...] [FILE ...]\n"
        "       cabinet [--data-dir DIR] [--lang ru|kk|en] [--login NAME] COMMAND ...",
        description="Acquiring Cabinet. Without a command it opens the window.",
        epilog="commands:\n"
        + "\n".join(f"  {name:<16}{text}" for name, text in COMMANDS.items())
        + "\n\n`cabinet COMMAND --help` tells more. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, but look at it, "
        "4 sign-in needed or refused.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_shared(parser)
    parser.add_argument("--review", nargs="+", default=(), metavar="FILE", help="look at files, keep nothing")
    parser.add_argument("--kiosk", action="store_true", help="full screen for the hall: what became of one payment")
    parser.add_argument("--version", action="store_true", help="tell the version")
    parser.add_argument("--tour", metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", metavar="FILE", help="exports to open in the window")
    return parser


def add_shared(parser: argparse.ArgumentParser, *, silent: bool = False) -> None:
    """The options that may stand on both sides of the command; `silent` = leave no value when they are not given."""
    default = argparse.SUPPRESS if silent else None
    parser.add_argument("--data-dir", default=default, metavar="DIR", help="the folder of the registry")
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="the language of messages")
    parser.add_argument(
        "--login", default=default, metavar="NAME", help="who signs in; the password stands in CABINET_PASSWORD or is asked for"
    )
