"""Where secrets lie: the system's keyring, or the vault file where there is none."""

from __future__ import annotations

import threading
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.domain.secret import Secret
from desktop.services.secrets.identity import cabinet_id
from desktop.services.secrets.keyring_store import KeyringStore, OpenBackend, native_backend

if TYPE_CHECKING:
    from desktop.services.secrets.vault import AskPassword, Vault

VAULT_FILE = "vault.bin"
_SERVICE = "Acquiring Cabinet"


class Secrets:
    """SecretStore of one data folder. Nothing is opened before something is asked.

    A vault, once made, stays the place of everything new, and a name that it lacks is still looked for in the keyring: a
    folder used now from a desktop and now over a bare terminal, where the keyring is out of reach, never loses a secret and
    never shows an old one."""

    def __init__(self, folder: Path, ask: AskPassword, open_backend: OpenBackend = native_backend) -> None:
        self._folder = folder
        self._ask = ask
        self._open_backend = open_backend
        self._lock = threading.Lock()

    @cached_property
    def vault(self) -> Vault:
        from desktop.services.secrets.vault import Vault  # not before a secret is asked for: no start waits for hashes

        return Vault(self._folder / VAULT_FILE, self._ask)

    @property
    def kind(self) -> str:
        return self._place.kind

    def get(self, name: str) -> Secret | None:
        found = self._place.get(name)
        if found is None and self.vault.exists and self._keyring is not None:
            return self._keyring.get(name)
        return found

    def set(self, name: str, value: Secret) -> None:
        self._place.set(name, value)

    def delete(self, name: str) -> None:
        """From wherever it is."""
        self.vault.delete(name)
        if self._keyring is not None:
            self._keyring.delete(name)

    def change_vault_password(self, current: Secret, new: Secret) -> None:
        """SecretsUnavailable("vault_wrong") when the current one is another; `vault_password` when there is no vault."""
        self.vault.change_password(current, new)

    @property
    def _place(self) -> KeyringStore | Vault:
        if self.vault.exists:
            return self.vault
        return self._keyring or self.vault

    @property
    def _keyring(self) -> KeyringStore | None:
        with self._lock:
            return self._found_keyring

    @cached_property
    def _found_keyring(self) -> KeyringStore | None:
        backend = self._open_backend()
        return None if backend is None else KeyringStore(backend, f"{_SERVICE} {cabinet_id(self._folder)}")


def open_secrets(folder: Path, vault_password: AskPassword) -> Secrets:
    """The secrets of this data folder; `vault_password` is asked at most once per start, only where a vault is used."""
    return Secrets(folder, vault_password)
