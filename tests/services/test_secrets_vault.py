"""The vault file: what goes in comes out, and nothing else does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.models.domain.errors import SecretsUnavailable, StorageUnavailable
from desktop.models.domain.secret import Secret
from desktop.services.secrets import private_file
from desktop.services.secrets.vault import LONGEST_WAIT_S, Cost, Vault

CHEAP = Cost(iterations=1, memory_kib=32, lanes=1)
PASSWORD = Secret("correct horse " + "battery")
OTHER = Secret("wrong horse " + "battery")
FRESH = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.bin"


class Asked:
    """Gives a password and counts how often it was asked for."""

    def __init__(self, password: Secret | None = PASSWORD) -> None:
        self.password = password
        self.times = 0

    def __call__(self) -> Secret | None:
        self.times += 1
        return self.password


class Watch:
    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def vault(path: Path, ask: Callable[[], Secret | None] = lambda: PASSWORD, clock: Callable[[], float] = lambda: 0) -> Vault:
    return Vault(path, ask, cost=CHEAP, clock=clock)


def reason(act: Callable[[], object]) -> str:
    with pytest.raises(SecretsUnavailable) as refused:
        act()
    return refused.value.reason


names = st.text(min_size=1, max_size=20)


@FRESH
@given(values=st.dictionaries(names, st.text(max_size=200), max_size=5), gone=names, password=st.text(min_size=1))
def test_what_goes_in_comes_out(path: Path, values: dict[str, str], gone: str, password: str) -> None:
    path.unlink(missing_ok=True)
    first = vault(path, lambda: Secret(password))
    for name, value in values.items():
        first.set(name, Secret(value))
    first.delete(gone)
    values.pop(gone, None)
    second = vault(path, lambda: Secret(password))
    assert {name: second.get(name) for name in values} == {name: Secret(value) for name, value in values.items()}
    assert second.get(gone) is None


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("vault") / "vault.bin"
    vault(path).set("mail.password", Secret("тайна"))
    return path.read_bytes()


@FRESH
@given(data=st.data())
def test_every_flipped_bit_is_seen(made: bytes, path: Path, data: st.DataObject) -> None:
    bit = data.draw(st.integers(0, 8 * len(made) - 1))
    changed = bytearray(made)
    changed[bit // 8] ^= 1 << bit % 8
    path.write_bytes(changed)
    assert reason(lambda: vault(path).get("mail.password")) == "vault_damaged"


def test_every_cut_is_seen(made: bytes, path: Path) -> None:
    for length in range(len(made)):
        path.write_bytes(made[:length])
        assert reason(lambda: vault(path).get("mail.password")) == "vault_damaged"


@pytest.mark.parametrize("cost", [Cost(memory_kib=1 << 30), Cost(iterations=1 << 30), Cost(lanes=0), Cost(lanes=1 << 20)])
def test_a_file_cannot_ask_for_all_memory(path: Path, cost: Cost) -> None:
    from desktop.services.secrets.vault import _Head

    path.write_bytes(_Head(cost, b"s" * 16, b"c" * 32).pack() + b"n" * 40)
    assert reason(lambda: vault(path).get("a")) == "vault_damaged"


def test_nothing_of_it_is_readable(path: Path) -> None:
    vault(path).set("mail.password", Secret("тайна-" + "42"))
    content = path.read_bytes()
    for seen in ("тайна-42", "mail.password", PASSWORD.reveal()):
        assert seen.encode() not in content
        assert seen.encode("utf-16-le") not in content
    assert path.stat().st_mode & 0o777 == 0o600


def test_each_write_is_sealed_with_another_nonce(path: Path) -> None:
    opened = vault(path)
    opened.set("a", Secret("1"))
    first = path.read_bytes()
    opened.set("a", Secret("1"))
    second = path.read_bytes()
    assert len(first) == len(second)
    assert first[-30:] != second[-30:]


def test_the_password_is_asked_for_once_and_only_where_there_is_something_to_open(path: Path) -> None:
    ask = Asked()
    opened = vault(path, ask)
    assert opened.get("a") is None
    opened.delete("a")
    assert ask.times == 0
    opened.set("a", Secret("1"))
    opened.set("b", Secret("2"))
    assert opened.get("a") == Secret("1")
    assert ask.times == 1
    later = Asked()
    again = vault(path, later)
    assert (again.get("a"), again.get("b")) == (Secret("1"), Secret("2"))
    assert later.times == 1


@pytest.mark.parametrize("password", [None, Secret("")])
def test_without_a_password_it_stays_shut(path: Path, password: Secret | None) -> None:
    assert reason(lambda: vault(path, Asked(password)).set("a", Secret("1"))) == "vault_password"
    assert not path.exists()
    vault(path).set("a", Secret("1"))
    assert reason(lambda: vault(path, Asked(password)).get("a")) == "vault_password"


def test_wrong_passwords_are_counted_and_wait_longer_each_time(path: Path) -> None:
    vault(path).set("a", Secret("1"))
    ask, watch = Asked(OTHER), Watch()
    opened = vault(path, ask, watch)
    waits = []
    for tries in range(1, 9):
        with pytest.raises(SecretsUnavailable) as refused:
            opened.get("a")
        assert (refused.value.reason, ask.times) == ("vault_wrong", tries)
        waits.append(refused.value.params["seconds"])
        assert reason(lambda: opened.get("a")) == "vault_wrong"
        assert ask.times == tries, "nobody is asked before the time is over"
        watch.at += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, LONGEST_WAIT_S, LONGEST_WAIT_S]
    ask.password = PASSWORD
    assert opened.get("a") == Secret("1")


def test_changing_the_password(path: Path) -> None:
    opened = vault(path)
    opened.set("a", Secret("1"))
    watch = Watch()
    assert reason(lambda: vault(path, clock=watch).change_password(OTHER, OTHER)) == "vault_wrong"
    assert reason(lambda: opened.change_password(PASSWORD, Secret(""))) == "vault_password"
    before = path.read_bytes()
    opened.change_password(PASSWORD, OTHER)
    assert path.read_bytes()[20:36] != before[20:36], "another salt"
    assert opened.get("a") == Secret("1")
    assert reason(lambda: vault(path).get("a")) == "vault_wrong"
    assert vault(path, lambda: OTHER).get("a") == Secret("1")


def test_two_programs_see_each_others_secrets(path: Path) -> None:
    first, second = vault(path), vault(path)
    first.set("a", Secret("1"))
    second.set("b", Secret("2"))
    first.set("c", Secret("3"))
    assert [second.get(name) for name in "abc"] == [Secret(value) for value in "123"]
    first.change_password(PASSWORD, OTHER)
    assert reason(lambda: second.get("a")) == "vault_wrong"


def test_a_write_that_fails_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = vault(path)
    opened.set("a", Secret("1"))

    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(private_file.os, "fsync", full)
    for act in (lambda: opened.set("a", Secret("2")), lambda: opened.change_password(PASSWORD, OTHER)):
        with pytest.raises(StorageUnavailable) as failed:
            act()
        assert failed.value.params["reason"] == "full"
    monkeypatch.undo()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert opened.get("a") == Secret("1")
    assert vault(path).get("a") == Secret("1")


def test_the_real_cost_is_a_slow_one(path: Path) -> None:
    assert Cost() == Cost(iterations=3, memory_kib=65_536, lanes=4)
    Vault(path, lambda: PASSWORD).set("a", Secret("1"))
    assert Vault(path, lambda: PASSWORD).get("a") == Secret("1")
