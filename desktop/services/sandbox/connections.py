"""The open connections by their far end, so that an answer can be lost on purpose: the connection breaks without a word."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starlette.types import Scope


class Connections:
    def __init__(self) -> None:
        self._open: dict[Any, asyncio.Transport] = {}

    def protocol(self) -> type[asyncio.Protocol]:
        """uvicorn's protocol, which tells here of each connection."""
        from uvicorn.protocols.http.h11_impl import H11Protocol

        known = self._open

        class Told(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                known[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                known.pop(self.client, None)
                super().connection_lost(exc)

        return Told

    async def drop(self, scope: Scope) -> None:
        """Nothing more is sent, and what the application returns after that is nobody's."""
        transport = self._open.get(tuple(scope["client"] or ()))
        if transport is not None:
            transport.abort()
        while tuple(scope["client"] or ()) in self._open:
            await asyncio.sleep(0)
