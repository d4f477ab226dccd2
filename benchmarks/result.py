"""A measured figure, the peer's, and the promise they are held against."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Result:
    """`ratio` is value over peer. `target` is the promise in words; `ok` None = no promise or no figure."""

    name: str
    value: float | None
    unit: str
    peer: float | None = None
    target: str = ""
    ok: bool | None = None
    note: str = ""
    parts: dict[str, float] = field(default_factory=dict)
    """What the figure is made of, where somebody may want to look: for the file only."""

    @property
    def ratio(self) -> float | None:
        return self.value / self.peer if self.value is not None and self.peer else None

    def as_json(self) -> dict[str, Any]:
        return {key: _rounded(value) for key, value in {**asdict(self), "ratio": self.ratio}.items()}

    def __str__(self) -> str:
        mark = {True: "ok  ", False: "OVER", None: "    "}[self.ok]
        value = "–" if self.value is None else f"{self.value:.1f} {self.unit}"
        peer = "" if self.peer is None else f"  peer {self.peer:.1f} {self.unit}, ratio {self.ratio:.2f}"
        return f"{mark} {self.name}: {value}{peer}{'  [' + self.target + ']' if self.target else ''}  {self.note}".rstrip()


def within(name: str, value: float, unit: str, limit: float, note: str = "", parts: dict[str, float] | None = None) -> Result:
    """A figure that must not pass `limit`."""
    target = f"≤ {limit:g} {unit}"
    return Result(name=name, value=value, unit=unit, target=target, ok=value <= limit, note=note, parts=parts or {})


def against(name: str, value: float, peer: float, unit: str, limit: float, note: str = "") -> Result:
    """A figure that may be at most `limit` times the peer's."""
    target = f"≤ {limit:g} × peer" if limit >= 1 else f"peer ÷ ours ≥ {1 / limit:g}"
    return Result(name=name, value=value, unit=unit, peer=peer, target=target, ok=value <= peer * limit, note=note)


def percentile(samples: Sequence[float], share: float) -> float:
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _rounded(value: Any) -> Any:
    return round(value, 3) if isinstance(value, float) else value
