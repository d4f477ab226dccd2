"""The system's keyring: the real Secret Service on a bus of its own, and backends that must not be trusted."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring

from desktop.models.domain.errors import SecretsUnavailable, StorageUnavailable
from desktop.models.domain.secret import Secret
from desktop.services.secrets.choosing import VAULT_FILE, Secrets
from desktop.services.secrets.identity import IDENTITY_FILE, cabinet_id
from desktop.services.secrets.keyring_store import KeyringStore, native_backend

ROOT = Path(__file__).parents[2]
PASSWORD = "hunter" + "2" * 2
UNLOCK = 'printf "%s\\n" bus-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
Run = Callable[..., dict[str, object]]


class Plain:
    """Keeps what it is given; no class of `keyring` itself, which would offer it to every other test."""

    def __init__(self) -> None:
        self.told: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.told.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.told[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.told[service, username]


class Native(Plain):
    """Stands where the Secret Service's class stands."""


Native.__module__, Native.__qualname__ = "keyring.backends.SecretService", "Keyring"


class Broken(Plain):
    """A keyring that is locked, or whose bus went away."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("no bus")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(password)


@pytest.fixture
def bus(tmp_path: Path) -> Run:
    """Runs `secret_service.py` under a private bus with an own home; `unlocked` with a keyring daemon that is open."""
    assert shutil.which("gnome-keyring-daemon"), "the tests need the packages gnome-keyring and dbus"
    home, runtime, folder = (tmp_path / name for name in ("home", "runtime", "data"))
    for made in (home, runtime, folder):
        made.mkdir(mode=0o700, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LC_ALL") if name in os.environ}
    environment = kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)}

    def run(*told: str, unlocked: bool = True, on_a_bus: bool = True) -> dict[str, object]:
        opened = ["bash", "-c", UNLOCK, "_"] if unlocked else []
        session = ["dbus-run-session", "--", *opened] if on_a_bus else []
        script = [sys.executable, str(Path(__file__).with_name("secret_service.py")), str(folder), *told]
        done = subprocess.run([*session, *script], env=environment, capture_output=True, text=True, timeout=60, check=True)
        return dict(json.loads(done.stdout))

    return run


def test_the_real_secret_service_keeps_a_secret_between_starts(bus: Run, tmp_path: Path) -> None:
    told = "құпия 111"
    assert bus("set") == {"kind": "keyring", "before": None, "after": told}
    assert bus("get") == {"kind": "keyring", "before": told}
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in files if told.encode() in path.read_bytes()]
    assert [path.name for path in (tmp_path / "data").iterdir()] == [IDENTITY_FILE]
    (tmp_path / "data" / IDENTITY_FILE).unlink()  # another folder, the same keyring
    assert bus("get") == {"kind": "keyring", "before": None}


def test_the_real_secret_service_forgets(bus: Run) -> None:
    bus("set")
    assert bus("delete")["after"] is None


def test_a_locked_secret_service_is_a_refusal_and_no_hang(bus: Run) -> None:
    bus("set")
    assert bus("get", unlocked=False) == {"kind": "keyring", "refused": "keyring"}


def test_a_backend_that_writes_plain_files_is_never_used(bus: Run, tmp_path: Path) -> None:
    """Neither where it is all that `keyring` finds, nor beside the real one."""
    refused = {"kind": "vault", "before": None, "refused": "vault_password"}
    assert bus("set", "beside", on_a_bus=False) == refused
    assert bus("set", "beside")["kind"] == "keyring"
    assert not (tmp_path / "home" / "plain.txt").exists()


@pytest.mark.parametrize(
    ("offered", "taken"), [(Native(), True), (Plain(), False), (NoKeyring(), False), (KeyError("keyrings.gone"), False)]
)
def test_only_native_backends_are_taken(monkeypatch: pytest.MonkeyPatch, offered: object, taken: bool) -> None:
    def get_keyring() -> object:
        if isinstance(offered, Exception):
            raise offered
        return offered

    monkeypatch.setattr(keyring, "get_keyring", get_keyring)
    assert native_backend() is (offered if taken else None)


def test_a_native_backend_is_found_in_a_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, native = Plain(), Native()
    monkeypatch.setattr(keyring, "get_keyring", ChainerBackend)
    monkeypatch.setattr(ChainerBackend, "backends", [plain, native])
    assert native_backend() is native
    monkeypatch.setattr(ChainerBackend, "backends", [plain])
    assert native_backend() is None


def test_a_failing_keyring_tells_nothing_of_the_secret() -> None:
    store = KeyringStore(Broken(), "service")
    for act in (lambda: store.get("a"), lambda: store.set("a", Secret(PASSWORD)), lambda: store.delete("a")):
        with pytest.raises(SecretsUnavailable) as refused:
            act()
        assert refused.value.code == "secrets.keyring"
        assert refused.value.__context__ is None
        assert refused.value.__cause__ is None


def test_two_folders_share_no_secret(tmp_path: Path) -> None:
    native = Native()
    first, second = (Secrets(tmp_path / name, lambda: None, lambda: native) for name in "ab")
    for name in "ab":
        (tmp_path / name).mkdir()
    first.set("mail.password", Secret("1"))
    assert second.get("mail.password") is None
    assert first.get("mail.password") == Secret("1")


def test_a_secret_is_found_where_it_was_put(tmp_path: Path) -> None:
    """Now from a desktop, now over a bare terminal, and back: the newest value wins and none is lost."""
    native = Native()
    desktop = Secrets(tmp_path, lambda: Secret(PASSWORD), lambda: native)
    bare = Secrets(tmp_path, lambda: Secret(PASSWORD), lambda: None)
    desktop.set("registry.key", Secret("key"))
    desktop.set("mail.password", Secret("old"))
    bare.set("mail.password", Secret("new"))
    again = Secrets(tmp_path, lambda: Secret(PASSWORD), lambda: native)
    assert again.kind == "vault"
    assert (again.get("registry.key"), again.get("mail.password")) == (Secret("key"), Secret("new"))
    again.delete("mail.password")
    again.delete("registry.key")
    assert (again.get("registry.key"), again.get("mail.password")) == (None, None)
    assert native.told == {}


def test_nothing_is_opened_before_it_is_asked(tmp_path: Path) -> None:
    def never() -> None:
        raise AssertionError

    Secrets(tmp_path, never, never)
    assert list(tmp_path.iterdir()) == []


def test_a_start_imports_neither_keyring_nor_cryptography() -> None:
    code = "import sys; import desktop.services.secrets.choosing; print({'keyring', 'cryptography'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "set()"


def test_the_identity_is_drawn_once_for_its_owner_alone(tmp_path: Path) -> None:
    first = cabinet_id(tmp_path)
    assert cabinet_id(tmp_path) == first
    assert len(first) == 32
    assert (tmp_path / IDENTITY_FILE).stat().st_mode & 0o777 == 0o600
    other = tmp_path / "other"
    other.mkdir()
    assert cabinet_id(other) != first


def test_a_damaged_identity_is_not_drawn_anew(tmp_path: Path) -> None:
    (tmp_path / IDENTITY_FILE).write_bytes(b"")
    with pytest.raises(StorageUnavailable):
        cabinet_id(tmp_path)
    assert (tmp_path / IDENTITY_FILE).read_bytes() == b""


def test_the_vault_lies_beside_the_registry(tmp_path: Path) -> None:
    store = Secrets(tmp_path, lambda: Secret(PASSWORD), lambda: None)
    store.set("mail.password", Secret("1"))
    assert (tmp_path / VAULT_FILE).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [VAULT_FILE]
