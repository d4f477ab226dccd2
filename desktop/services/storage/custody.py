"""What is done with a registry's file as a whole: encryption, copies, putting a copy in its place. See `ports.Custody`.

Over an open registry it closes what this program has open and opens it again behind the new file; over a closed one (it is
damaged, or its key is missing) it needs nothing but the path.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.domain.backups import Backup, BackupKind
from desktop.models.domain.errors import CabinetError, InvalidInput, KeyMissing, StorageError, StorageUnavailable
from desktop.models.domain.journal import Action, Author
from desktop.models.domain.secret import Secret
from desktop.services.storage.backup import back_up, copy_to
from desktop.services.storage.cipher import connect, is_encrypted
from desktop.services.storage.copies import copies_of, unfinished
from desktop.services.storage.door import Door, Presence
from desktop.services.storage.failures import translated
from desktop.services.storage.versions import revision_of

if TYPE_CHECKING:
    import sqlalchemy as sa

    from desktop.services.storage.conversion import Mark
    from desktop.services.storage.journal import Journalist

Clock = Callable[[], datetime]
Exchanging = Callable[[], AbstractContextManager[None]]


class Custody:
    """`exchanging` is the block in which nobody has the file open."""

    def __init__(self, door: Door, exchanging: Exchanging, author: Callable[[], Author], clock: Clock) -> None:
        self._door = door
        self._exchanging = exchanging
        self._author = author
        self._clock = clock

    @property
    def is_encrypted(self) -> bool:
        return self._door.key is not None

    def is_held(self) -> bool:
        """Somebody writes at this moment: another program, or another part of this one."""
        try:
            with (
                self._door.passing(),
                translated(self._door.path),
                closing(connect(self._door.path, self._door.key, wait_ms=0)) as connection,
            ):
                connection.execute("BEGIN IMMEDIATE").close()
                connection.rollback()
        except StorageUnavailable as error:
            if error.params.get("reason") != "locked":
                raise
            return True
        return False

    def encrypt(self, key: Secret) -> None:
        """StorageUnavailable: busy when another program or window has the registry open, full, read_only, damaged."""
        self._convert(key, "on")

    def decrypt(self) -> None:
        """As `encrypt`."""
        self._convert(None, "off")

    def convert_copies(self, copy_key: Secret | None) -> tuple[list[str], list[str]]:
        """Encrypts (or, with the key that opens them, decrypts) the copies beside the registry as it is itself. The names of
        those that were, and of those that could not be read and are gone: a copy in clear would give everything away."""
        from desktop.services.storage.conversion import convert

        done: list[str] = []
        removed: list[str] = []
        for copy in copies_of(self._door.path):
            if copy.is_encrypted == self.is_encrypted:
                continue
            try:
                convert(copy.path, copy_key if copy.is_encrypted else None, self._door.key)
                done.append(copy.name)
            except StorageError as error:
                if error.params.get("reason") != "damaged":
                    raise
                if self.is_encrypted:
                    for ending in ("", "-wal", "-shm"):
                        copy.path.with_name(copy.name + ending).unlink(missing_ok=True)
                    removed.append(copy.name)
        return done, removed

    def opens_with(self, key: Secret) -> bool:
        return key == self._door.key

    def copies(self) -> list[Backup]:
        return copies_of(self._door.path)

    def back_up(self, kind: BackupKind) -> Path:
        """A copy in the folder of copies."""
        with self._door.passing():
            return back_up(self._door, kind)

    def copy_to(self, target: Path) -> None:
        """StorageUnavailable: full read_only open damaged; then nothing stands under the name that did not before.
        InvalidInput("backup_target") for the registry itself and the files beside it that are part of it."""
        self._require_other(target)
        with self._door.passing():
            copy_to(self._door, target)

    def replace(self, copy: Path, copy_key: Secret | None, key: Secret | None) -> None:
        """A copy in the registry's place, under `key` (None = in clear). What was there is put aside among the copies."""
        from desktop.services.storage.conversion import replace

        self._require_other(copy)
        with self._exchanging():
            replace(self._door.path, copy, copy_key, key, self._mark(Action.RESTORED, copy.name))
            self._door.key = key

    def note(self, action: Action, subject: str, **details: str | int | bool | None) -> None:
        """A line in the journal."""
        from desktop.services.storage import making

        with making.writing(self._door) as connection:
            self._journalist().write(connection, action, subject, **details)

    def is_encrypted_copy(self, copy: Path) -> bool:
        return is_encrypted(copy)

    def remove(self, copy: Backup) -> None:
        with translated(copy.path):
            copy.path.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Removes what a killed program has left unfinished; another that works at this moment keeps its own."""
        if not unfinished(self._door.path):
            return
        with suppress(CabinetError), self._exchanging():
            for file in unfinished(self._door.path):
                file.unlink(missing_ok=True)

    def _require_other(self, file: Path) -> None:
        path = self._door.path
        if file.resolve().parent == path.resolve().parent and file.name.casefold().startswith(path.name.casefold()):
            raise InvalidInput("backup_target", value=file.name)

    def _convert(self, key: Secret | None, state: str) -> None:
        from desktop.services.storage.conversion import convert

        with self._exchanging():
            convert(self._door.path, self._door.key, key, self._mark(Action.PROTECTED, state))
            self._door.key = key

    def _mark(self, action: Action, subject: str) -> "Mark":
        journalist = self._journalist()

        def mark(connection: "sa.Connection") -> None:
            journalist.write(connection, action, subject)

        return mark

    def _journalist(self) -> "Journalist":
        from desktop.services.storage.journal import Journalist  # here, because SQLAlchemy costs a third of a second

        return Journalist(self._author, self._clock)


class ClosedCustody(Custody):
    """Over a registry that cannot be opened: for putting its key or one of its copies back."""

    def __init__(self, path: Path, author: Callable[[], Author], clock: Clock) -> None:
        super().__init__(Door(path), self._alone, author, clock)

    @property
    def is_encrypted(self) -> bool:
        return is_encrypted(self._door.path)

    def opens_with(self, key: Secret) -> bool:
        try:
            return revision_of(Door(self._door.path, key)) is not None
        except KeyMissing:
            return False

    @contextmanager
    def _alone(self) -> Iterator[None]:
        presence = Presence(self._door.path.parent, 0)
        try:
            with presence.alone():
                yield
        finally:
            presence.end()
