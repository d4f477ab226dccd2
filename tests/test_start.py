"""The starter: when the environment is good enough, what it says when it cannot help, and what it pins."""

import re
import sys
import tomllib
from importlib.metadata import version
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from packaging.requirements import Requirement

_spec = spec_from_file_location("start", Path(__file__).parent.parent / "start.py")
assert _spec is not None
assert _spec.loader is not None
start = module_from_spec(_spec)
_spec.loader.exec_module(start)

LOCKS = ("requirements.lock", "requirements-dev.lock")


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment that seems ready."""
    folder = tmp_path / "env"
    folder.mkdir()
    monkeypatch.setattr(start, "ENV", folder)
    monkeypatch.setattr(start, "STAMP", folder / "stamp.json")
    monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
    _stamp(LOCKS[0], start.digest(LOCKS[0]))
    return folder


def _stamp(lock: str, digest: str, **more: str) -> None:
    start.STAMP.write_text(start.json.dumps({**start.interpreter(), lock: digest, **more}), "utf-8")


def test_a_stamped_environment_is_not_made_again(environment: Path) -> None:
    assert start.is_ready(LOCKS[0])
    assert start.prepare(LOCKS[0]) == 0
    assert [path.name for path in environment.iterdir()] == ["stamp.json"]


@pytest.mark.parametrize("spoil", ["other pins", "other python", "cut short", "no stamp", "no interpreter", "other lock"])
def test_anything_else_is(environment: Path, spoil: str, monkeypatch: pytest.MonkeyPatch) -> None:
    match spoil:
        case "other pins":
            _stamp(LOCKS[0], "0" * 64)
        case "other python":
            _stamp(LOCKS[0], start.digest(LOCKS[0]), python="3.11.0")
        case "cut short":
            start.STAMP.write_text(start.STAMP.read_text()[:20])
        case "no stamp":
            start.STAMP.unlink()
        case "no interpreter":
            monkeypatch.setattr(start, "PYTHON", environment / "gone")
    assert not start.is_ready(LOCKS[1] if spoil == "other lock" else LOCKS[0])


def test_the_checkout_is_found_from_the_environment_by_a_relative_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(start, "ENV", tmp_path / "checkout" / ".env" / "cp")
    monkeypatch.setattr(start, "ROOT", tmp_path / "checkout")
    packages = Path(start.sysconfig.get_path("purelib", "venv", vars={"base": str(start.ENV), "platbase": str(start.ENV)}))
    packages.mkdir(parents=True)
    start.link_checkout()
    line = (packages / "cabinet.pth").read_text().strip()
    assert not Path(line).is_absolute()
    assert (packages / line).resolve() == tmp_path / "checkout"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no display")
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_one_that_the_desktop_names(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert start.has_no_display()
    monkeypatch.setenv(name, ":0")
    assert not start.has_no_display()


@pytest.mark.skipif(sys.platform != "linux", reason="only there the system gives libraries")
def test_who_may_not_install_is_told_the_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(start, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(start.subprocess, "run", lambda *_, **__: pytest.fail("nothing may be run"))
    assert start.install_system_packages("requirements.lock") == 1
    assert "sudo apt-get install -y -q --no-install-recommends libegl1\n" in capsys.readouterr().err


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_with_hashes_and_names_no_place(lock: str) -> None:
    text = (start.ROOT / lock).read_text("utf-8")
    assert "://" not in text
    pins = re.split(r"\n(?=\S)", text.strip())
    assert all(re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", pin.replace("\\\n", "")) for pin in pins)


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((start.ROOT / "pyproject.toml").read_text("utf-8"))
    asked = {LOCKS[0]: project["project"]["dependencies"], LOCKS[1]: project["dependency-groups"]["dev"]}
    for lock, names in asked.items():
        pins = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (start.ROOT / lock).read_text("utf-8"), re.MULTILINE))
        for need in map(Requirement, names):
            assert need.specifier.contains(pins[need.name.lower()]), f"{lock}: {need}; run scripts/lock"


def test_this_environment_is_the_pinned_one() -> None:
    pins = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (start.ROOT / LOCKS[0]).read_text("utf-8"), re.MULTILINE))
    assert version("pyside6-essentials") == pins["pyside6-essentials"]
