"""The folder of a review: it goes with the program, and what a crash left goes with the next review.

Each holds a file that its program keeps locked: the system lets the lock go with the program, however that ended.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PREFIX = "cabinet-review-"
_LOCK = "owner.lock"


@contextmanager
def review_folder() -> Iterator[Path]:
    """A new empty folder, gone afterwards; removes those whose program is gone first. OSError when none can be made."""
    remove_left_over()
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        owner = (folder / _LOCK).open("ab")
        if _locked(owner):
            break
        owner.close()  # another review took the new folder for one that is left over: it removes it
    try:
        yield folder
    finally:
        owner.close()
        shutil.rmtree(folder, ignore_errors=True)


def remove_left_over() -> None:
    """A folder without the file, or with one that cannot be locked, is left alone: its program may live. A link is never
    followed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            with (folder / _LOCK).open("rb+") as owner:
                if not _locked(owner):
                    continue
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue
        shutil.rmtree(folder, ignore_errors=True)  # Windows removes no open file


if sys.platform == "win32":
    import msvcrt

    def _locked(file: IO[bytes]) -> bool:
        """Takes the file for this program; False when another has it."""
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(file: IO[bytes]) -> bool:
        """Takes the file for this program; False when another has it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
