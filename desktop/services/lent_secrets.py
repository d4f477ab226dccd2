"""Secrets that are lent to a program while it runs lie in its memory, before those that a person has given it to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.models.domain.secret import Secret
    from desktop.services.ports import SecretStore


class LentSecrets:
    """A SecretStore. Practising needs no keyring and no password for a vault: the training gateway's own password is no
    secret of the person's, and comes anew with each start."""

    def __init__(self, kept: SecretStore) -> None:
        self._kept = kept
        self._lent: dict[str, Secret] = {}

    @property
    def kind(self) -> str:
        return self._kept.kind

    def lend(self, name: str, value: Secret) -> None:
        self._lent[name] = value

    def get(self, name: str) -> Secret | None:
        return self._lent.get(name) or self._kept.get(name)

    def set(self, name: str, value: Secret) -> None:
        if name in self._lent:
            self._lent[name] = value
        else:
            self._kept.set(name, value)

    def delete(self, name: str) -> None:
        if self._lent.pop(name, None) is None:
            self._kept.delete(name)
