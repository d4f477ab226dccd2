"""The use case of data at rest: the registry's encryption, its recovery kit, and its copies."""

import logging
import os
from datetime import UTC, datetime
from pathlib import Path

from desktop.models.domain.accounts import Right
from desktop.models.domain.backups import Backup, BackupKind
from desktop.models.domain.errors import Conflict, KeyMissing, NotFound
from desktop.models.domain.journal import Action
from desktop.models.domain.recovery_kit import RecoveryKit, key_of_kit, kit_text
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.ports import Custody, SecretStore

KEY = "registry.key"
"""Its name among the secrets."""
DAILY_COPIES = 7
_log = logging.getLogger(__name__)


class Protection:
    """Over an open registry, or over a closed one that is damaged or lacks its key: then `access` lets everybody, because
    nobody can be asked for a password, and only `put_key_back`, `backups` and `restore` are of use.

    Everything here reads or writes the whole file: it belongs in the lane of long work."""

    def __init__(self, custody: Custody, secret_store: SecretStore, access: Access) -> None:
        self._custody = custody
        self._secrets = secret_store
        self._access = access

    @property
    def is_on(self) -> bool:
        return self._custody.is_encrypted

    def switch_on(self) -> RecoveryKit:
        """Encrypts the registry and every copy in its folder. The key is among the secrets before anything is encrypted with
        it. Conflict("protected") when it is on already; StorageUnavailable("busy") when another program has it open."""
        self._access.require(Right.SETTINGS)
        if self.is_on:
            raise Conflict("protected")
        # One from a switch-on that was cut off, or whose copies are encrypted still, goes on being the key.
        key = self._secrets.get(KEY) or Secret(os.urandom(32).hex())
        self._secrets.set(KEY, key)
        self._custody.encrypt(key)
        copies, removed = self._custody.convert_copies(key)
        return RecoveryKit(kit_text(key), tuple(copies), tuple(removed))

    def switch_off(self) -> tuple[str, ...]:
        """The registry and the copies in its folder in clear; the names of those copies. Conflict("not_protected") when it is
        off. Copies elsewhere stay encrypted: the kit opens them."""
        self._access.require(Right.SETTINGS)
        key = self._known_key()
        self._custody.decrypt()
        copies, _ = self._custody.convert_copies(key)
        self._secrets.delete(KEY)
        return tuple(copies)

    def recovery_kit(self) -> RecoveryKit:
        """The kit once more, for another print. It is written down who asked for it."""
        self._access.require(Right.SETTINGS)
        key = self._known_key()
        self._custody.note(Action.PROTECTED, "kit")
        return RecoveryKit(kit_text(key))

    def put_key_back(self, text: Secret) -> None:
        """The key from the recovery kit, for a registry that this machine cannot open. InvalidInput("recovery_key") for a slip
        of the pen, KeyMissing("wrong") when it is the kit of another registry; then nothing is kept."""
        self._access.require(Right.SETTINGS)
        key = key_of_kit(text)
        if not self._custody.opens_with(key):
            raise KeyMissing("wrong")
        self._secrets.set(KEY, key)

    def back_up(self, target: Path | None = None) -> Path:
        """A copy under this name or in this folder, without either in the folder of copies; encrypted as the registry is."""
        self._access.require(Right.SETTINGS)
        if target is None:
            target = self._custody.back_up(BackupKind.MANUAL)
        else:
            if target.is_dir():
                target = target / f"cabinet-{datetime.now(UTC):%Y%m%d-%H%M%S}.db"
            self._custody.copy_to(target)
        self._custody.note(Action.BACKUP, target.name, kind=BackupKind.MANUAL.value)
        return target

    def back_up_daily(self) -> Path | None:
        """At the start and after an import, whoever works: one copy for each day (UTC), of which the last seven are kept.
        Finishes what a killed program has left. None when nothing was due."""
        if not self.is_copy_due():
            return None
        self._custody.tidy()
        if self.is_on:
            self._custody.convert_copies(None)
        made = self._custody.back_up(BackupKind.DAILY)
        self._custody.note(Action.BACKUP, made.name, kind=BackupKind.DAILY.value)
        for old in self._daily()[DAILY_COPIES:]:
            if old.path != made:  # one of a clock that was ahead must not push the newest out
                self._custody.remove(old)
        return made

    def is_copy_due(self) -> bool:
        """This day (UTC) has none yet, whatever the clock said on others."""
        today = datetime.now(UTC).date()
        return all(copy.made_at.date() != today for copy in self._daily())

    def _daily(self) -> list[Backup]:
        return [copy for copy in self.backups() if copy.kind is BackupKind.DAILY]

    def backups(self) -> list[Backup]:
        """The copies in the folder, the newest first."""
        return self._custody.copies()

    def backup(self, name: str) -> Backup:
        """The copy of this name in the folder. NotFound("backup")."""
        found = next((copy for copy in self.backups() if copy.name == name), None)
        if found is None:
            raise NotFound("backup", name=name)
        return found

    def restore(self, copy: Path, kit: Secret | None = None) -> None:
        """Puts a copy in the registry's place; what was there is put aside among the copies first. What was encrypted, the
        registry or the copy, stays so; `kit` opens a copy that was encrypted with another key.

        NotFound("backup"); KeyMissing when the copy's key is not there or not the right one, SchemaTooNew, StorageUnavailable:
        then nothing has changed. The window has to be opened anew afterwards: settings and accounts are the copy's."""
        self._access.require(Right.SETTINGS)
        if not copy.is_file():
            raise NotFound("backup", name=copy.name)
        stored = self._secrets.get(KEY)
        given = key_of_kit(kit) if kit else None
        is_encrypted = self._custody.is_encrypted_copy(copy)
        copy_key = given or stored if is_encrypted else None
        if is_encrypted and copy_key is None:
            raise KeyMissing("absent", file=copy.name)
        key = stored or given if self.is_on or is_encrypted else None
        if key is not None and stored is None:
            self._secrets.set(KEY, key)
        self._custody.replace(copy, copy_key, key)
        _log.info("restored %s", copy.name)

    def _known_key(self) -> Secret:
        if not self.is_on:
            raise Conflict("not_protected")
        key = self._secrets.get(KEY)
        if key is None:
            raise KeyMissing("absent")
        return key
