"""Disks that are small or closed for writing: a file system of its own where the tests run as root, else what users have."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[None]:
    """A file system in memory over this folder. Skips the test where mounting is not allowed, as in most containers."""
    if not sys.platform.startswith("linux") or not is_root():
        pytest.skip("needs a file system of its own")
    asked = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "tmpfs", str(folder)]
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def closed_for_writing(folder: Path) -> Iterator[None]:
    """A folder (on a file system of its own for root, whom rights do not stop) that nobody can write to."""
    if is_root():
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        try:
            yield
        finally:
            subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
    else:
        folder.chmod(0o500)
        try:
            yield
        finally:
            folder.chmod(0o700)


@contextmanager
def as_another_user() -> Iterator[None]:
    """Root becomes a user who owns nothing; skips the test for everybody else, who has no second user."""
    if not is_root():
        pytest.skip("needs another user")
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """Nothing more fits on the file system of this folder."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
        yield
    filler.unlink()


@contextmanager
def files_end_at(size: int) -> Iterator[None]:
    """No file of this process grows beyond so many bytes: the full disk of somebody who may not mount one."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
