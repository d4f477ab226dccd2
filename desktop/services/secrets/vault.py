"""Secrets in one encrypted file, for systems without a keyring.

    magic | iterations, memory in KiB, lanes | salt | check | checksum of all before | nonce | sealed JSON of names and values

The key is the first half of what Argon2id makes of the password, `check` the second: so a wrong password is told from a
damaged file. AES-256-GCM seals the values, with everything before the nonce as associated data.
"""

import hashlib
import hmac
import json
import secrets
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from desktop.models.domain.errors import SecretsUnavailable
from desktop.models.domain.secret import Secret
from desktop.services.secrets.private_file import read_whole, write_whole

_MAGIC = b"ACVAULT\x01"
_LAYOUT = struct.Struct(">8sIII16s32s")
_SUM, _NONCE, _KEY = 8, 12, 32
_MOST_ITERATIONS, _MOST_MEMORY_KIB, _MOST_LANES = 16, 1 << 17, 16
LONGEST_WAIT_S = 60
AskPassword = Callable[[], Secret | None]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a password costs: 0.15 s and 64 MiB."""

    iterations: int = 3
    memory_kib: int = 65_536
    lanes: int = 4

    @property
    def is_sane(self) -> bool:
        """Whether a file may ask for it: a hostile one must not take all memory."""
        fits = 1 <= self.iterations <= _MOST_ITERATIONS and 1 <= self.lanes <= _MOST_LANES
        return fits and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB


@dataclass(frozen=True, slots=True)
class _Head:
    cost: Cost
    salt: bytes
    check: bytes

    def pack(self) -> bytes:
        cost = self.cost
        told = _LAYOUT.pack(_MAGIC, cost.iterations, cost.memory_kib, cost.lanes, self.salt, self.check)
        return told + hashlib.sha256(told).digest()[:_SUM]

    @classmethod
    def read(cls, content: bytes) -> Self:
        told = content[: _LAYOUT.size]
        if len(content) < _LAYOUT.size + _SUM or not told.startswith(_MAGIC):
            raise SecretsUnavailable("vault_damaged")
        _, iterations, memory, lanes, salt, check = _LAYOUT.unpack(told)
        head = cls(Cost(iterations, memory, lanes), salt, check)
        if not head.cost.is_sane or head.pack() != content[: _LAYOUT.size + _SUM]:
            raise SecretsUnavailable("vault_damaged")
        return head


class Vault:
    """SecretStore over a file; any thread. The password is asked for when the file is read or made for the first time; after
    that the key is kept. Each call reads the file anew, so that two programs see each other's secrets.

    SecretsUnavailable: `vault_password` (none was given), `vault_wrong` (seconds: how long no further try is made; it doubles
    with each), `vault_damaged`. StorageUnavailable when the file cannot be read or written."""

    kind = "vault"

    def __init__(
        self,
        path: Path,
        ask: AskPassword,
        *,
        cost: Cost = Cost(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = path
        self._ask = ask
        self._cost = cost
        self._clock = clock
        self._lock = threading.RLock()
        self._opened: tuple[_Head, bytes] | None = None
        self._wrong = 0
        self._closed_until = 0.0

    @property
    def exists(self) -> bool:
        return self._path.exists()

    def get(self, name: str) -> Secret | None:
        with self._lock:
            found = self._values().get(name)
        return None if found is None else Secret(found)

    def set(self, name: str, value: Secret) -> None:
        with self._lock:
            self._save(self._values() | {name: value.reveal()})

    def delete(self, name: str) -> None:
        """A name that is not there is no error."""
        with self._lock:
            values = self._values()
            if values.pop(name, None) is not None:
                self._save(values)

    def change_password(self, current: Secret, new: Secret) -> None:
        """Everything is sealed anew under another salt."""
        if not new:
            raise SecretsUnavailable("vault_password")
        with self._lock:
            content = read_whole(self._path)
            if content is None:
                raise SecretsUnavailable("vault_password")
            self._open(_Head.read(content), lambda: current)
            values = self._values()
            before = self._opened
            self._opened = self._made(new)
            try:
                self._save(values)
            except BaseException:
                self._opened = before
                raise

    def _values(self) -> dict[str, str]:
        content = read_whole(self._path)
        if content is None:
            return {}
        head = _Head.read(content)
        if self._opened is None or self._opened[0] != head:
            self._open(head, self._ask)
        assert self._opened is not None
        return _unsealed(self._opened[1], content[: _LAYOUT.size + _SUM], content[_LAYOUT.size + _SUM :])

    def _save(self, values: dict[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # here: no start without secrets pays for it

        if self._opened is None:
            self._opened = self._made(self._ask())
        head, key = self._opened
        told, nonce = head.pack(), secrets.token_bytes(_NONCE)
        sealed = AESGCM(key).encrypt(nonce, json.dumps(values).encode(), told)
        write_whole(self._path, told + nonce + sealed)

    def _open(self, head: _Head, ask: AskPassword) -> None:
        left = self._closed_until - self._clock()
        if left > 0:
            raise SecretsUnavailable("vault_wrong", seconds=int(left) + 1)
        password = ask()
        if not password:
            raise SecretsUnavailable("vault_password")
        key, check = _derived(password, head.cost, head.salt)
        if not hmac.compare_digest(check, head.check):
            wait = min(2**self._wrong, LONGEST_WAIT_S)
            self._wrong += 1
            self._closed_until = self._clock() + wait
            raise SecretsUnavailable("vault_wrong", seconds=wait)
        self._wrong = 0
        self._opened = (head, key)

    def _made(self, password: Secret | None) -> tuple[_Head, bytes]:
        if not password:
            raise SecretsUnavailable("vault_password")
        salt = secrets.token_bytes(16)
        key, check = _derived(password, self._cost, salt)
        return _Head(self._cost, salt, check), key


def _derived(password: Secret, cost: Cost, salt: bytes) -> tuple[bytes, bytes]:
    """The key and the check that tells a wrong password."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # here: no start without secrets pays for it

    kdf = Argon2id(salt=salt, length=2 * _KEY, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    made = kdf.derive(password.reveal().encode("utf-8", "surrogatepass"))
    return made[:_KEY], made[_KEY:]


def _unsealed(key: bytes, told: bytes, sealed: bytes) -> dict[str, str]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        values: dict[str, str] = json.loads(AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], told))
    except (InvalidTag, ValueError):
        raise SecretsUnavailable("vault_damaged") from None
    return values
