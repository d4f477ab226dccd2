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
}
LANGUAGES = ("ru", "kk", "en")
_WITH_VALUE = ("--data-dir", "--lang", "--tour")


class Start(NamedTuple):
    """`command` None = the window; `rest` are the words after the command, `files` what the window shall open. `tour` is
    the folder for a picture of every page, in place of a window."""

    data_dir: Path | None
    language: str | None
    review: tuple[Path, ...]
    files: tuple[Path, ...]
    command: str | None
    rest: tuple[str, ...]
    tour: Path | None = None


def use_utf8() -> None:
    """The same bytes everywhere: under LANG=C, in a Windows pipe, in a console."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a windowed program on Windows has no streams at all
            stream.reconfigure(encoding="utf-8", errors="replace")


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
        usage="cabinet [--data-dir DIR] [--lang ru|kk|en] [--review FILE ...] [FILE ...]\n"
        "       cabinet [--data-dir DIR] [--lang ru|kk|en] COMMAND ...",
        description="Acquiring Cabinet. Without a command it opens the window.",
        epilog="commands:\n"
        + "\n".join(f"  {name:<14}{text}" for name, text in COMMANDS.items())
        + "\n\n`cabinet COMMAND --help` tells more. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, but look at it.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_shared(parser)
    parser.add_argument("--review", nargs="+", default=(), metavar="FILE", help="look at files, keep nothing")
    parser.add_argument("--version", action="store_true", help="tell the version")
    parser.add_argument("--tour", metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", metavar="FILE", help="exports to open in the window")
    return parser


def add_shared(parser: argparse.ArgumentParser, *, silent: bool = False) -> None:
    """The options that may stand on both sides of the command; `silent` = leave no value when they are not given."""
    default = argparse.SUPPRESS if silent else None
    parser.add_argument("--data-dir", default=default, metavar="DIR", help="the folder of the registry")
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="the language of messages")
