"""Where words go: the result to stdout, everything else to stderr."""

import json
import sys
from collections.abc import Iterable
from typing import Any


def say(lines: Iterable[str]) -> None:
    """Lines of the result."""
    for line in lines:
        sys.stdout.write(line + "\n")


def say_json(data: dict[str, Any]) -> None:
    sys.stdout.write(dumped(data) + "\n")


def dumped(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def note(line: str) -> None:
    """A message beside the result."""
    sys.stderr.write(line + "\n")


class Meter:
    """Progress on one line of a terminal; silent where stderr is a file or a pipe."""

    def __init__(self, caption: str) -> None:
        self._caption = caption
        self._shown = ""

    def __call__(self, done: int, total: int | None) -> None:
        if not sys.stderr.isatty():
            return
        shown = f"{self._caption}  {100 * done // total} %" if total else f"{self._caption}  {done}"
        if shown != self._shown:
            self._shown = shown
            sys.stderr.write(f"\r{shown}\x1b[K")
            sys.stderr.flush()

    def close(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
