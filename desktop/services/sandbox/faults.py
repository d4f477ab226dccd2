"""Faults on demand: which call is to go wrong next, how, and how often."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from typing import Any, Literal, cast, get_args

Kind = Literal[
    "lost_before",
    "lost_after",
    "slow",
    "http_429",
    "http_500",
    "http_502",
    "html",
    "numeric",
    "no_code",
    "plain",
    "absent",
    "denied",
]
"""lost: the connection breaks before the work, or after it was done · http_… and html: such an answer, before the work or
with `after` when it was done · numeric: error codes as numbers · no_code: none with a success · plain: labelled text/plain ·
absent: no such method · denied: error 5."""
_BEFORE = frozenset({"lost_before", "http_429", "http_500", "http_502", "html", "absent", "denied"})
_WHOLE_ANSWERS = frozenset({"http_429", "http_500", "http_502", "html", "absent"})


@dataclass(slots=True, kw_only=True)
class Fault:
    """`calls` is a pattern of names without `.do`; `skip` calls go well first, then `times` go wrong (None: for good)."""

    id: int
    kind: Kind
    calls: str = "*"
    times: int | None = 1
    skip: int = 0
    delay_ms: int = 0
    after: bool = False

    @property
    def before_work(self) -> bool:
        return self.kind in _BEFORE and not self.after

    @property
    def whole_answer(self) -> bool:
        """It stands in place of the answer."""
        return self.kind in _WHOLE_ANSWERS


class Faults:
    """In memory only: a gateway that is started again behaves."""

    def __init__(self) -> None:
        self._rules: list[Fault] = []
        self._next = 1

    def add(self, data: dict[str, Any]) -> Fault:
        """ValueError names what cannot be so."""
        kind = data.get("kind")
        if kind not in get_args(Kind):
            raise ValueError("kind")
        times = data.get("times", 1)
        fault = Fault(
            id=self._next,
            kind=cast("Kind", kind),
            calls=str(data.get("calls") or "*").replace(".do", ""),
            times=None if times in (None, "", "null") else int(times),
            skip=int(data.get("skip") or 0),
            delay_ms=int(data.get("delay_ms") or 0),
            after=str(data.get("after", "")).lower() in ("1", "true", "on"),
        )
        self._next += 1
        self._rules.append(fault)
        return fault

    def clear(self, ident: int | None = None) -> None:
        self._rules = [rule for rule in self._rules if ident is not None and rule.id != ident]

    def all(self) -> list[dict[str, Any]]:
        return [asdict(rule) for rule in self._rules]

    def take(self, call: str) -> Fault | None:
        """The first that fits; one with a count is used up by it."""
        for rule in self._rules:
            if not fnmatchcase(call, rule.calls):
                continue
            if rule.skip:
                rule.skip -= 1
                continue
            if rule.times is not None:
                rule.times -= 1
                if rule.times <= 0:
                    self._rules.remove(rule)
            return rule
        return None
