"""A program that dies at a chosen step: before or after it writes down a step of an operation, or speaks with the bank."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

WRITES = frozenset({"add", "move", "set_told"})
"""Dying before or after a read is dying before or after the write next to it."""


class Killed(BaseException):
    """Nothing of the program catches it, as nothing catches a kill."""


class Death:
    """Counts the steps of a life; at step `at` it ends. None = never."""

    def __init__(self, at: int | None = None) -> None:
        self.at = at
        self.steps: list[str] = []

    def step(self, name: str) -> None:
        self.steps.append(name)
        if self.came:
            raise Killed(name)

    @property
    def came(self) -> bool:
        return self.at is not None and len(self.steps) > self.at


class Mortal:
    """A store whose every writing call, and its return, is a step."""

    def __init__(self, real: Any, death: Death) -> None:
        self._real = real
        self._death = death

    def __getattr__(self, name: str) -> Any:
        call = getattr(self._real, name)
        return _mortal(call, name, self._death) if name in WRITES else call


def _mortal(call: Callable[..., Any], name: str, death: Death) -> Callable[..., Any]:
    def called(*given: Any, **named: Any) -> Any:
        death.step(f"{name} before")
        answer = call(*given, **named)
        death.step(f"{name} after")
        return answer

    return called
