"""One request and its answer within a deadline, and above all: whether anything can have left this machine.

The library's own time limits hold for each wait, not for the whole: a look-up of a name, or a server that sends a byte now and
then, would last for ever. So the exchange runs in a thread of its own; when its time is over, the socket is shut down under it.
One that has sent nothing by then is forbidden to send: the verdict "nothing was sent" stays true.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2

MOST_BYTES = 64_000_000
"""An answer larger than this is none: 200 orders take less than one of them."""


class TimeIsUp(Exception):
    """The deadline passed; `sent` tells whether something may have left."""

    def __init__(self, sent: bool) -> None:
        super().__init__(sent)
        self.sent = sent


class Forbidden(Exception):
    """Raised inside the library where it would begin to send too late."""


class Exchange:
    """`client` serves this exchange alone while it runs; `sent` is valid at any time."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._over = False
        self._outcome: tuple[int, bytes] | BaseException | None = None
        self.sent = False

    def run(self, url: str, headers: Mapping[str, str], body: bytes, seconds: float) -> tuple[int, bytes]:
        """(HTTP status, body); nothing of a body that is too large; TimeIsUp or the library's error."""
        thread = threading.Thread(target=self._work, args=(url, headers, body), name="gateway", daemon=True)
        thread.start()
        thread.join(max(seconds, 0))
        with self._lock:
            self._over = True
            sent, outcome = self.sent, self._outcome
        if outcome is None:
            self._cut()
            raise TimeIsUp(sent)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def _work(self, url: str, headers: Mapping[str, str], body: bytes) -> None:
        try:
            self._outcome = self._talk(url, headers, body)
        except BaseException as error:  # raised again where the caller waits
            self._outcome = error

    def _talk(self, url: str, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
        extensions: dict[str, Callable[..., None]] = {"trace": self._on_trace}
        with self._client.stream("POST", url, content=body, headers=headers, extensions=extensions) as response:
            pieces, size = [], 0
            for piece in response.iter_bytes():
                size += len(piece)
                if size > MOST_BYTES:
                    return response.status_code, b""
                pieces.append(piece)
            return response.status_code, b"".join(pieces)

    def _on_trace(self, event: str, info: dict[str, Any]) -> None:
        """The library tells each step: a new socket, and the moment before the first byte of a request."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            with self._lock:
                self._socket = info["return_value"].get_extra_info("socket")
                if self._over and self._socket:
                    self._socket.close()
                    raise Forbidden
        elif event.endswith("send_request_headers.started") and info["request"].method == b"POST":  # not a proxy's CONNECT
            with self._lock:
                if self._over:
                    raise Forbidden
                self.sent = True

    def _cut(self) -> None:
        """Wakes the thread; `close` would not. The plain socket's method, since the secure one first forgets its state."""
        with self._lock, suppress(OSError):
            if self._socket is not None:
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
