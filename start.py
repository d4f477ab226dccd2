#!/usr/bin/env python3
"""Opens the program, or tests it, on a machine that has nothing but Python 3.11.

    python3 start.py [ARGUMENTS]         the window, or any command of the program
    python3 start.py test [ARGUMENTS]    style, types, layers and tests; the arguments go to pytest

The first start makes a private environment in `.env-cabinet` beside this file; nothing outside it changes, but for the few
system libraries that Qt needs, which are installed on Debian and Ubuntu when the user is root and only named otherwise.
Later starts compare one stamp and go on. The standard library only; nothing of the program is imported here.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENV = ROOT / ".env-cabinet" / f"{sys.implementation.cache_tag}-{sysconfig.get_platform()}"
STAMP = ENV / "stamp.json"
WINDOWS = os.name == "nt"
PYTHON = ENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
TOUR = ROOT / "tour"

# What the Linux wheels of Qt load from the system, and the package of Debian and Ubuntu that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
TEST_LIBRARIES = {"libatomic.so.1": "libatomic1"}
"""What the driver of the tests' browser loads."""
TEST_PROGRAMS = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus", "chromium": "chromium"}
"""Programs of the system that the tests need, and their packages: the real keyring, and a browser for the payment form."""
CHECKS = {
    "style": ["-m", "ruff", "check"],
    "format": ["-m", "ruff", "format", "--check", "--quiet"],
    "types": ["-m", "mypy"],
    "layers": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
    "tests": ["-m", "pytest", "-n", "2", "--dist", "loadfile"],
}


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - an older one shall say so in words
        return fail(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    if arguments[:1] == ["test"]:
        return prepare("requirements-dev.lock") or test(arguments[1:])
    failed = prepare("requirements.lock")
    if failed:
        return failed
    if not arguments and has_no_display():
        return tour()
    return run([*program(), *arguments])


def prepare(lock: str) -> int:
    """Makes the environment hold what `lock` pins. 0 when it does, else 1, with the reason told."""
    if is_ready(lock):
        return 0
    try:
        with one_at_a_time():
            if is_ready(lock):  # another start has just made it
                return 0
            return install_system_packages(lock) or make_environment(lock)
    except OSError as error:
        return fail(f"The environment could not be made in {ENV}: {error.strerror}")


def make_environment(lock: str) -> int:
    say("Preparing the program; the first time this takes a minute or two …")
    stamp = read_stamp()
    STAMP.unlink(missing_ok=True)  # written last: what was broken off half-way is made anew
    if not stamp and call([sys.executable, "-m", "venv", "--clear", str(ENV)]) != 0:
        return fail(f"The environment could not be made in {ENV}; the lines above say why.")
    link_checkout()
    pip = [str(PYTHON), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if call([*pip, "--only-binary", ":all:", "--require-hashes", "-r", str(ROOT / lock)]) != 0:
        return fail("The packages could not be installed; the lines above say why. Run the same command again to go on.")
    STAMP.write_text(json.dumps({**stamp, **interpreter(), lock: digest(lock)}), "utf-8")
    return 0


def is_ready(lock: str) -> bool:
    return read_stamp().get(lock) == digest(lock) and PYTHON.exists()


def read_stamp() -> dict[str, str]:
    """What the environment holds; empty when there is none, it is half-made, or another Python made it."""
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if interpreter().items() <= stamp.items() else {}


def interpreter() -> dict[str, str]:
    return {"python": sys.version, "base": sys.base_prefix}


def digest(lock: str) -> str:
    return hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()


def link_checkout() -> None:
    """Makes the checkout importable there, by a path relative to the environment, so that the folder may be moved."""
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(ENV), "platbase": str(ENV)}))
    (packages / "cabinet.pth").write_text(os.path.relpath(ROOT, packages) + "\n", "utf-8")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Only one start prepares; the others wait. The system lets go of the lock when a process dies."""
    ENV.parent.mkdir(exist_ok=True)
    with open(ENV.parent / "lock", "a+b") as file:
        if WINDOWS:
            import msvcrt

            while True:
                with contextlib.suppress(OSError):  # it gives up by itself after ten seconds
                    file.seek(0)
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
                    break
                time.sleep(1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def install_system_packages(lock: str) -> int:
    """The parts that only the system can give: Qt's libraries, and Debian's separate half of `venv`."""
    packages = [package for library, package in QT_LIBRARIES.items() if sys.platform == "linux" and not loads(library)]
    if sys.platform == "linux" and "dev" in lock:
        packages += [package for library, package in TEST_LIBRARIES.items() if not loads(library)]
        packages += [package for name, package in TEST_PROGRAMS.items() if shutil.which(name) is None]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python3.{sys.version_info.minor}-venv")
    if not packages:
        return 0
    if shutil.which("apt-get") is None:
        return fail("The system lacks libraries; install what holds the parts of: " + " ".join(packages))
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        return fail("The system lacks libraries. Run this line, then start again:\n  sudo " + shlex.join(install))
    say("Installing the system's libraries: " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], install):
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return 0 if done.returncode == 0 else fail(done.stdout.decode("utf-8", "replace")[-2000:])


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_no_display() -> bool:
    wished = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in wished)


def program() -> list[str]:
    return [str(PYTHON), "-P", "-m", "desktop"]  # -P: files of the folder one stands in must not pass for ours


def tour() -> int:
    """The first command where no window can be seen: the same program off screen, seen in pictures."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    status = call([*program(), "--tour", str(TOUR)])
    if status == 0:
        say(f"There is no display here, so the program ran off screen and saved a picture of every page in {TOUR}")
    return status


def test(arguments: list[str]) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.chdir(ROOT)
    broken = []
    for name, command in CHECKS.items():
        say(f"-- {name}")
        if call([str(PYTHON), *command, *(arguments if name == "tests" else [])]) != 0:
            broken.append(name)
    say("Not passed: " + ", ".join(broken) if broken else "All passed: " + ", ".join(CHECKS))
    return 1 if broken else 0


def run(command: list[str]) -> int:
    """The program in place of this one where the system can do that."""
    if not WINDOWS:
        os.execv(command[0], command)
    return call(command)


def call(command: list[str]) -> int:
    """Runs to the end; an interrupt is the child's to answer."""
    with subprocess.Popen(command) as child:
        while True:
            with contextlib.suppress(KeyboardInterrupt):
                return child.wait()


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def fail(text: str) -> int:
    say(text)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
