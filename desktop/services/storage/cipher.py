"""The two drivers of a registry's file: Python's own SQLite for a file in clear, SQLCipher for an encrypted one.

Whatever opens the file without SQLAlchemy does it here. An encrypted file is told by its content, never by a setting: one that
was copied, or whose encryption was cut off by a power failure, is still what it is.
"""

import re
import sqlite3
from pathlib import Path
from typing import cast
from urllib.parse import quote

from desktop.models.domain.secret import Secret

MAGIC = b"SQLite format 3\x00"
_PAGE = 4096
_LEAST_LETTERS = 200
"""A page of noise holds nearly all of the 256 bytes; a page of text, of zeros or of a table far fewer."""
_RAW_KEY = re.compile(r"[0-9a-f]{64}")


def is_encrypted(path: Path) -> bool:
    """Whether the file begins like an encrypted registry. Not for a file that this process has open: closing it once more
    would let go of all POSIX locks that the process has on it."""
    begins = first_page(path)
    return len(begins) == _PAGE and not begins.startswith(MAGIC) and len(set(begins)) >= _LEAST_LETTERS


def first_page(path: Path) -> bytes:
    """Empty for a file that is absent; StorageUnavailable when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_PAGE)
    except FileNotFoundError:
        return b""
    except OSError as error:
        from desktop.services.storage.failures import system_failure  # here, because it asks for copies, which ask this module

        raise system_failure(error, path) from error


def raw_key(key: Secret) -> str:
    """The key as SQLCipher takes it without deriving it from a passphrase, which would cost a tenth of a second each time."""
    if not _RAW_KEY.fullmatch(key.reveal()):
        raise ValueError("a key is 64 hexadecimal digits")
    return f"x'{key.reveal()}'"


def connect(
    path: Path, key: Secret | None, *, read_only: bool = False, settled: bool = False, wait_ms: int = 10_000
) -> sqlite3.Connection:
    """A connection in autocommit, to be used by one thread at a time. `read_only` makes no file; with `settled` the caller
    knows that nobody writes, and no file is made or touched beside it either."""
    mode = ("ro&immutable=1" if settled else "ro") if read_only else "rwc"
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    if key is None:
        return sqlite3.connect(address, uri=True, timeout=wait_ms / 1000, isolation_level=None, check_same_thread=False)
    from sqlcipher3 import dbapi2 as sqlcipher  # here, because a registry in clear does without

    made = sqlcipher.connect(address, uri=True, timeout=wait_ms / 1000, isolation_level=None, check_same_thread=False)
    connection = cast("sqlite3.Connection", made)
    unlock(connection, key)
    return connection


def cipher_connect(path: Path, key: Secret | None) -> sqlite3.Connection:
    """SQLCipher's driver for either kind of file: what turns one into the other."""
    from sqlcipher3 import dbapi2 as sqlcipher

    connection = cast("sqlite3.Connection", sqlcipher.connect(str(path), timeout=0, isolation_level=None))
    if key is None:
        quieten(connection)
    else:
        unlock(connection, key)
    return connection


def unlock(connection: sqlite3.Connection, key: Secret) -> None:
    connection.execute(f'PRAGMA key="{raw_key(key)}"').close()
    quieten(connection)


def quieten(connection: sqlite3.Connection) -> None:
    """SQLCipher tells stderr about every wrong key, and would spill sorts into files in clear."""
    for pragma in ("cipher_log_level=NONE", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}").close()
