"""What a response code means, and what the clerk says to the payer: facts from `resources/refusals.json`, in three languages.

The text that a bank's file carries wins over ours; the views see to that. Reasons are for the clerk's eyes, `say` is read
aloud: it never names suspicion, theft or loss.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """`cls` is one of ok wait session customer issuer 3ds fraud merchant tech op, empty for a code that we do not know; then
    the texts are empty too. Languages are ru kk en."""

    code: int
    cls: str = ""
    reasons: Mapping[str, str] = field(default_factory=dict)
    sayings: Mapping[str, str] = field(default_factory=dict)

    def reason(self, language: str) -> str:
        """The short reason for charts, filters and details."""
        return self.reasons.get(language, "")

    def say(self, language: str) -> str:
        """What to tell the payer."""
        return self.sayings.get(language, "")


class Refusals:
    """The dictionary of response codes; the file is read when the first code is asked for."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def get(self, code: int) -> Refusal:
        found = self._data["codes"].get(str(code))
        if found is None:
            return Refusal(code)
        return Refusal(code, found["class"], found["reason"], self._data["say"][found["say"]])

    @property
    def codes(self) -> tuple[int, ...]:
        """Every code that has words, ascending."""
        return tuple(sorted(int(code) for code in self._data["codes"]))

    @cached_property
    def _data(self) -> Any:
        return json.loads(self._file.read_text(encoding="utf-8"))
