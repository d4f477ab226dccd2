"""How long the client waits. A module of its own: who only sets it needs no sockets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for a connection, for the next bytes, for one call, and for all calls of this gateway
    together since it was opened (None: no end; the command line promises one)."""

    connect: float = 5
    read: float = 30
    call: float = 40
    altogether: float | None = None
