"""The log file: in the data folder, for its owner alone, rotated, and without card numbers, secrets or anybody's data, whoever
wrote the line. Of an error it tells where and of which kind, never its words: those may quote what a person typed."""

import logging
import os
import re
import traceback
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop.services.system.paths import log_dir

_DIGITS = re.compile(r"(?<!\d)\d(?:[ \-]?\d){12,18}(?!\d)")
_SECRET = re.compile(
    r"(?i)\b(password|passwd|secret|token|api[_-]?key|authorization)\b(['\"]?\s*[=:]\s*)('[^']*'|\"[^\"]*\"|\S+)"
)
_ADDRESS = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_MAX_BYTES = 1_000_000
_BACKUPS = 3
_CODES = ("code", "sqlite_errorname", "errno")
"""What errors of ours, of the database and of the system call their codes."""


def passes_luhn(digits: str) -> bool:
    """Whether a row of digits has the check digit of a card number."""
    total = 0
    for place, letter in enumerate(reversed(digits)):
        digit = int(letter) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def cleaned(text: str) -> str:
    """The text with card numbers cut to first six and last four, the values of secrets and e-mail addresses left out, and the
    person's own folder, which bears their name, as `~`."""
    home = os.path.expanduser("~")
    text = text.replace(home, "~") if len(home) > 1 else text
    return _ADDRESS.sub("***@***", _SECRET.sub(r"\1\2***", _DIGITS.sub(_masked, text)))


def _masked(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found[0])
    if not passes_luhn(digits):
        return found[0]
    return f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"


class CleanFormatter(logging.Formatter):
    """Formats, then cleans: so the arguments and the traceback are cleaned too."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler may have put the error's words there
        return cleaned(super().format(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802 — the library's own name
        """The way to the error, and each error's kind and code; the cause first."""
        return "\n".join(line for error in reversed(list(_chain(ei[1]))) for line in _told(error))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _told(error: BaseException) -> Iterator[str]:
    yield "Traceback (most recent call last):"
    yield from (line.rstrip() for line in traceback.format_tb(error.__traceback__))
    code = next((str(getattr(error, name)) for name in _CODES if getattr(error, name, None) is not None), "")
    yield f"{type(error).__qualname__} {code}".rstrip()


class _RotatedFile(logging.Handler):
    """Opened with its first line: what rotates a file loads sockets and pickling along, and most starts write nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        class OwnFile(RotatingFileHandler):
            def _open(self) -> Any:
                """Also each new one after a rotation."""
                with suppress(OSError):  # a file of somebody else: its rights are not ours to change
                    os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT, 0o600))
                    os.chmod(self.baseFilename, 0o600)
                return super()._open()

            def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 — the library's own name
                """A full disk is told by whoever works; the library would print its own traceback on the terminal."""

        file = OwnFile(self._path, maxBytes=_MAX_BYTES, backupCount=_BACKUPS, encoding="utf-8")
        file.setFormatter(CleanFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return file

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):  # as in handleError
            self._file.emit(record)

    def close(self) -> None:
        if "_file" in self.__dict__:
            with suppress(OSError):  # what a full disk has no room for must not take the place of who told of it
                self._file.close()
        super().close()


def start_logging(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Sends the program's log to `logs/cabinet.log` of the data folder; returns the handler, for `stop_logging`."""
    target = log_dir(folder)
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = _RotatedFile(target / "cabinet.log")
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()
