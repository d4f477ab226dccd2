"""A closed cabinet as scripts meet it: people with their passwords in the environment, passwords on standard input."""

import io
from pathlib import Path

import pytest
from terminal import Said, Terminal

from desktop.services.secrets import hashing

ADMIN, PASSWORD = "Aigerim", "four quiet horses graze"
OTHER = "a lamp above nine doors"


class Closed:
    """Runs commands as one of the people; `given` is what stands on standard input."""

    def __init__(self, terminal: Terminal, patch: pytest.MonkeyPatch) -> None:
        self.terminal = terminal
        self._patch = patch

    @property
    def folder(self) -> Path:
        return self.terminal.folder

    def __call__(
        self, *words: object, login: str | None = ADMIN, password: str | None = PASSWORD, given: str = "", lang: str = "en"
    ) -> Said:
        self._patch.setattr("sys.stdin", io.StringIO(given))
        self._patch.delenv("CABINET_PASSWORD", raising=False)
        if password is not None:
            self._patch.setenv("CABINET_PASSWORD", password)
        return self.terminal(*(("--login", login) if login else ()), *words, lang=lang)

    def add(self, name: str, role: str, password: str = OTHER) -> Said:
        return self("user", "add", name, "--role", role, "--password-stdin", "--json", given=password + "\n")


def cheap_hashes(patch: pytest.MonkeyPatch) -> None:
    """Real Argon2id hashes, but quick ones: they carry their own cost."""
    patch.setattr(hashing, "_PASSES", 1)
    patch.setattr(hashing, "_MEMORY_KIB", 64)
