"""`cabinet` and `python -m desktop`: a command goes to the command line, everything else opens the window."""

import sys
from collections.abc import Sequence

from desktop.cli.start import parse_start, use_utf8


def main(words: Sequence[str] | None = None) -> int:
    """The exit code of the program."""
    use_utf8()
    words = sys.argv[1:] if words is None else words
    start = parse_start(words)
    # Each face is loaded only when it is the one asked for: `--version` needs neither.
    if start.command:
        from desktop.cli.program import run

        return run(start)
    from desktop.app import main as open_window

    return open_window(words)


if __name__ == "__main__":
    sys.exit(main())
