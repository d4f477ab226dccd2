"""Secrets in the operating system's own keyring, and in none that could write them down in clear."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from desktop.models.domain.errors import SecretsUnavailable
from desktop.models.domain.secret import Secret

T = TypeVar("T")
NATIVE = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    }
)
"""All that may hold a secret. Others that `keyring` finds beside them (keyrings.alt) keep passwords in plain files."""


class Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class KeyringStore:
    """SecretStore over a native backend; any thread. Windows takes 1280 characters at most: keys and passwords, never
    certificates."""

    kind = "keyring"

    def __init__(self, backend: Backend, service: str) -> None:
        self._backend = backend
        self._service = service

    def get(self, name: str) -> Secret | None:
        found = _answered(lambda: self._backend.get_password(self._service, name))
        return None if found is None else Secret(found)

    def set(self, name: str, value: Secret) -> None:
        _answered(lambda: self._backend.set_password(self._service, name, value.reveal()))

    def delete(self, name: str) -> None:
        """A name that is not there is no error."""
        if self.get(name) is not None:
            _answered(lambda: self._backend.delete_password(self._service, name))


def native_backend() -> Backend | None:
    """The native backend that the system offers, also where `keyring` has chained it with others; None when there is none."""
    try:
        # Here, because it asks the session's bus and costs a tenth of a second.
        import keyring

        chosen: Any = keyring.get_keyring()
        offered = [chosen, *(chosen.backends if _name(chosen) == "keyring.backends.chainer.ChainerBackend" else ())]
    except Exception:  # a backend that somebody configured may fail in any way; it would not have been ours
        return None
    return next((backend for backend in offered if _name(backend) in NATIVE), None)


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _answered(ask: Callable[[], T]) -> T:
    """SecretsUnavailable("keyring") for whatever goes wrong behind the keyring: each system has errors of its own kind. They
    are not chained on: some hold what was to be stored."""
    with suppress(Exception):
        return ask()
    raise SecretsUnavailable("keyring")


OpenBackend = Callable[[], Backend | None]
