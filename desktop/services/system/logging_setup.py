"""The log file: in the data folder, rotated, and without card numbers or secrets, whoever wrote the line."""

import logging
import re
from functools import cached_property
from pathlib import Path

from desktop.services.system.paths import log_dir

_DIGITS = re.compile(r"(?<!\d)\d(?:[ \-]?\d){12,18}(?!\d)")
_SECRET = re.compile(
    r"(?i)\b(password|passwd|secret|token|api[_-]?key|authorization)\b(['\"]?\s*[=:]\s*)('[^']*'|\"[^\"]*\"|\S+)"
)
_MAX_BYTES = 1_000_000
_BACKUPS = 3


def passes_luhn(digits: str) -> bool:
    """Whether a row of digits has the check digit of a card number."""
    total = 0
    for place, letter in enumerate(reversed(digits)):
        digit = int(letter) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def cleaned(text: str) -> str:
    """The text with card numbers cut to first six and last four, and the values of secrets left out."""
    return _SECRET.sub(r"\1\2***", _DIGITS.sub(_masked, text))


def _masked(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found[0])
    if not passes_luhn(digits):
        return found[0]
    return f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"


class CleanFormatter(logging.Formatter):
    """Formats, then cleans: so the arguments and the traceback are cleaned too."""

    def format(self, record: logging.LogRecord) -> str:
        return cleaned(super().format(record))


class _RotatedFile(logging.Handler):
    """Opened with its first line: what rotates a file loads sockets and pickling along, and most starts write nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        file = RotatingFileHandler(self._path, maxBytes=_MAX_BYTES, backupCount=_BACKUPS, encoding="utf-8")
        file.setFormatter(CleanFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return file

    def emit(self, record: logging.LogRecord) -> None:
        try:
            file = self._file
        except OSError:
            self.handleError(record)
        else:
            file.emit(record)

    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()
        super().close()


def start_logging(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Sends the program's log to `logs/cabinet.log` of the data folder; returns the handler, for `stop_logging`."""
    target = log_dir(folder)
    target.mkdir(parents=True, exist_ok=True)
    handler = _RotatedFile(target / "cabinet.log")
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()
