"""Why a cell cannot be used: a value that travels in the cell's place until its row is rejected."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """`reason` is one of `RejectedRow`'s codes."""

    reason: str
