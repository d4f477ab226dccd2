"""The words before the command: where the data lie, the language, review mode, and which command is meant.

Nothing of the program is imported here: `cabinet --version` must cost no more than argparse.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__

COMMANDS = {
    "import": "read exports of the bank into the registry",
    "undo-import": "take one import back",
    "list": "the registry",
    "show": "one order with its history",
    "export": "what `list` gives, as a file",
}
LANGUAGES = ("ru", "kk", "en")
_WITH_VALUE = ("--data-dir", "--lang", "--tour")


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """`command` None = the window; `rest` are the words after the command, `files` what the window shall open. `tour` is
    the folder for a picture of every page, in place of a window."""

    data_dir: Path | None
    language: str | None
    review: tuple[Path, ...]
    files: tuple[Path, ...]
    command: str | None
    rest: tuple[str, ...]
    tour: Path | None = None


def parse_start(words: Sequence[str]) -> Start:
    """Exits by SystemExit: 0 after --version and --help, 2 for wrong usage."""
    head, command, rest = _split(words)
    parser = _parser()
    given = parser.parse_args(head)
    files = [Path(name) for name in given.files]
    if command and files:
        parser.error(f"files stand before the command {command}")
    missing = [str(file) for file in files if not file.exists()]
    if missing:
        parser.error(f"no such command or file: {missing[0]}")
    return Start(
        data_dir=given.data_dir,
        language=given.lang,
        review=tuple(given.review) + tuple(files if given.review else ()),
        files=tuple(files),
        command=command,
        rest=tuple(rest),
        tour=given.tour,
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
        usage="cabinet [--data-dir DIR] [--lang ru|kk|en] [--review FILE …] [FILE …]\n"
        "       cabinet [--data-dir DIR] [--lang ru|kk|en] COMMAND …",
        description="Acquiring Cabinet. Without a command it opens the window.",
        epilog="commands:\n"
        + "\n".join(f"  {name:<14}{text}" for name, text in COMMANDS.items())
        + "\n\n`cabinet COMMAND --help` tells more. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, but look at it.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_shared(parser)
    parser.add_argument("--review", nargs="+", type=Path, default=(), metavar="FILE", help="look at files, keep nothing")
    parser.add_argument("--version", action="version", version=f"Acquiring Cabinet {__version__}")
    parser.add_argument("--tour", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", metavar="FILE", help="exports to open in the window")
    return parser


def add_shared(parser: argparse.ArgumentParser, *, silent: bool = False) -> None:
    """The options that may stand on both sides of the command; `silent` = leave no value when they are not given."""
    default = argparse.SUPPRESS if silent else None
    parser.add_argument("--data-dir", type=Path, default=default, metavar="DIR", help="the folder of the registry")
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="the language of messages")
